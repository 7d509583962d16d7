// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/throttle.h"

#include <QAccessible>
#include <QWidget>

struct Style;

/// A number that is only read, with a small caption above it: the iteration, the total error.
class Readout : public QWidget
{
    Q_OBJECT

public:
    /// `widest` is a text as wide as any that will be shown, so that nothing moves when the number changes.
    Readout(const QString &caption, const QString &accessibleName, const QString &widest, QWidget *parent = nullptr);

    /// Shows a text; over the accessibility bus the value goes at full precision.
    void showValue(const QString &text, double value);
    double value() const { return m_value; }
    QString text() const { return m_text; }
    void setStyle(const Style &style);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellValue();

    QString m_caption;
    QString m_widest;
    QString m_text;
    double m_value = 0.0;
    const Style *m_style;
    Throttle m_told;
};

/// Makes the accessible object of a Readout; for QAccessible::installFactory.
QAccessibleInterface *readoutAccessible(const QString &className, QObject *object);
