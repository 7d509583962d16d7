// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/expression.h"

#include <QTest>

#include <cmath>
#include <limits>

/// Expressions as lectures print them: their values, and what is refused.
class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    void worksOut_data();
    void worksOut();
    void refusesDeepNesting();
};

void TestExpression::worksOut_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<double>("value"); // NaN where it cannot be read
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto row = [](const char *expression, double value) { QTest::newRow(expression) << QString::fromUtf8(expression) << value; };
    row("0.15 × 0.05 + 0.2 × 0.1 + 0.35 × 1", 0.15 * 0.05 + 0.2 * 0.1 + 0.35);
    row("1/(1 + e^−1.1059)", 1.0 / (1.0 + std::exp(-1.1059)));
    row("−(0.01 − 0.75)", 0.74);
    row("2 − 3 − 4", -5.0);
    row("8 / 4 / 2", 1.0);
    row("2^3^2", 512.0);
    row("−2^2", -4.0);
    row("2 · x - x", 7.0);
    row("x_1⁺", 5.0);
    row("2 +", none);
    row("(2", none);
    row("2)", none);
    row("2 3", none);
    row("y", none);
    row("1.2.3", none);
    row("", none);
}

void TestExpression::worksOut()
{
    QFETCH(QString, expression);
    QFETCH(double, value);
    const std::optional<double> found = expressionValue(expression, [](QStringView name) {
        return name == QLatin1String("x") ? std::optional(7.0) : name == QString::fromUtf8("x_1⁺") ? std::optional(5.0) : std::nullopt;
    });
    QCOMPARE(found.has_value(), !std::isnan(value));
    if (found)
        QVERIFY(std::abs(*found - value) < 1e-15);
}

void TestExpression::refusesDeepNesting()
{
    QString nested = QStringLiteral("1");
    for (int i = 0; i < 10000; ++i)
        nested = QLatin1Char('(') + nested;
    QVERIFY(!expressionValue(nested, [](QStringView) { return std::optional<double>(); }));
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
