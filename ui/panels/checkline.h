// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/promptbutton.h"

struct Style;

/// A line with a caption on its left and a result on its right, which is a button that leads to the details.
class CheckLine : public PromptButton
{
    Q_OBJECT

public:
    enum class Mood {
        Good,
        Bad,
        Neutral,
        Inviting, ///< an invitation to click rather than a result
        Old, ///< a result of something that has changed since
    };

    CheckLine(const QString &caption, QWidget *parent);

    /// The result, in one or two words, and the whole of it as a tool tip.
    void setResult(const QString &result, Mood mood, const QString &toolTip);
    void setStyle(const Style &style);

    QString result() const { return m_result; }
    Mood mood() const { return m_mood; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor resultColor() const;

    QString m_result;
    Mood m_mood = Mood::Neutral;
    const Style *m_style;
};
