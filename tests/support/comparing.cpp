// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/comparing.h"

#include <algorithm>
#include <cmath>

namespace {

double difference(double actual, double expected)
{
    const double scale = std::max(std::abs(actual), std::abs(expected));
    const double absolute = std::abs(actual - expected);
    return actual == 0.0 || expected == 0.0 ? absolute : absolute / scale;
}

QString digits(double value)
{
    return QString::number(value, 'g', 17);
}

} // namespace

bool isNear(double actual, double expected, double relative)
{
    // Written so that NaN is near nothing.
    return difference(actual, expected) <= relative;
}

QString differenceText(const QString &quantity, double actual, double expected, double relative)
{
    return QStringLiteral("%1 is %2, expected %3: relative difference %4, allowed %5")
        .arg(quantity, digits(actual), digits(expected))
        .arg(difference(actual, expected), 0, 'g', 3)
        .arg(relative, 0, 'g', 3);
}
