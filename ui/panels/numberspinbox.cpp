// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/numberspinbox.h"

#include "core/explanation/numberformat.h"
#include "core/model/edits.h"

NumberSpinBox::NumberSpinBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    // As many places as a double can have: with fewer, the value itself would be rounded.
    setDecimals(323);
    setKeyboardTracking(false);
}

QString NumberSpinBox::textFromValue(double value) const
{
    return shownDigits(value);
}

double NumberSpinBox::valueFromText(const QString &text) const
{
    const Outcome<double> number = readNumber(text, QString());
    return number ? number.value() : value();
}

QValidator::State NumberSpinBox::validate(QString &text, int &) const
{
    const Outcome<double> number = readNumber(text, QString());
    return number && number.value() >= minimum() && number.value() <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberSpinBox::stepBy(int steps)
{
    setValue(stepped(value(), steps * singleStep()));
}
