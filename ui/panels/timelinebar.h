// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/recording.h"

#include <QWidget>

struct Style;

/// One line below the diagram: what has just happened, and how far the iteration has come.
class PhaseLine : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseLine(QWidget *parent = nullptr);

    void show(const Moment &moment);
    void setStyle(const Style &style);
    QString text() const { return m_text; }

    QSize sizeHint() const override { return {400, 50}; }
    QSize minimumSizeHint() const override { return {200, 50}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_text;
    int m_done = 0;
    int m_count = 1;
    QStringList m_names;
    const Style *m_style;
};

/// What has just happened at a moment, in one sentence.
QString describePhase(const Moment &moment);
