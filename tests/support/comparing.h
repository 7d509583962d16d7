// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTest>

/// Whether two numbers agree to a relative difference; where one is 0, to that difference itself.
bool isNear(double actual, double expected, double relative);

/// "∂E_total/∂w5 is 0.1, expected 0.2: relative difference 0.5, allowed 1e-14".
QString differenceText(const QString &quantity, double actual, double expected, double relative);

/// Fails the test, with both numbers to all digits, unless they agree.
#define VERIFY_NEAR(quantity, actual, expected, relative)                                                                                  \
    QVERIFY2(isNear(actual, expected, relative), qPrintable(differenceText(quantity, actual, expected, relative)))
