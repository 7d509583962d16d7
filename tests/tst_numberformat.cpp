// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/numberformat.h"

#include <QRegularExpression>
#include <QTest>

#include <bit>
#include <limits>
#include <random>

namespace {

using Digits = NumberFormat::Digits;

void expect(const char *name, double value, Digits digits, int decimals, const char *text)
{
    QTest::newRow(name) << value << digits << decimals << QString::fromUtf8(text);
}

} // namespace

/// How numbers are written for people and for programs.
class TestNumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void numbersAreWrittenForPeople_data();
    void numbersAreWrittenForPeople();
    void allDigitsReadBackToTheSameBits();
    void allDigitsAreTheFewest_data();
    void allDigitsAreTheFewest();
};

void TestNumberFormat::numbersAreWrittenForPeople_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<NumberFormat::Digits>("digits");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    constexpr double infinity = std::numeric_limits<double>::infinity();

    expect("w5", 0.4, Digits::Rounded, 4, "0.40");
    expect("w1", 0.15, Digits::Rounded, 4, "0.15");
    expect("η", 0.5, Digits::Rounded, 4, "0.50");
    expect("zero", 0.0, Digits::Rounded, 4, "0.00");
    expect("minus zero", -0.0, Digits::Rounded, 4, "0.00");
    expect("one", 1.0, Digits::Rounded, 4, "1.00");
    expect("three places", 0.375, Digits::Rounded, 4, "0.375");
    expect("net_h1", 0.3775, Digits::Rounded, 4, "0.3775");
    expect("out_o1, rounded", 0.75136506955231570796, Digits::Rounded, 4, "0.7514");
    expect("out_o1, as on the slide", 0.75136506955231570796, Digits::Truncated, 4, "0.7513");
    expect("out_h1, as on the slide", 0.59326999210718725517, Digits::Truncated, 4, "0.5932");
    expect("out_h1, as on the slide, 8 places", 0.59326999210718725517, Digits::Truncated, 8, "0.59326999");
    expect("E_o2, as on the slide", 0.023560025583847735016, Digits::Truncated, 4, "0.0235");
    expect("E_o2, rounded", 0.023560025583847735016, Digits::Rounded, 4, "0.0236");
    expect("negative, as on the slide", -0.019049118258278108266, Digits::Truncated, 4, "−0.0190");
    expect("negative, rounded", -0.019049118258278108266, Digits::Rounded, 4, "−0.0190");
    expect("∂E_total/∂w1 keeps its digits", 0.00043856773447434672705, Digits::Rounded, 4, "0.0004386");
    expect("∂E_total/∂w1 cut off", 0.00043856773447434672705, Digits::Truncated, 4, "0.0004385");
    expect("E after 10,000", 0.000035101877829788458742, Digits::Rounded, 4, "3.510·10⁻⁵");
    expect("one significant digit", 3.4e-11, Digits::Rounded, 1, "3·10⁻¹¹");
    expect("E after 9,999 cut off", 0.000035108548122512804332, Digits::Truncated, 4, "3.510·10⁻⁵");
    expect("E after 9,999, 6 digits", 0.000035108548122512804332, Digits::Truncated, 6, "3.51085·10⁻⁵");
    expect("rounds up to one", 0.99999, Digits::Rounded, 4, "1.0000");
    expect("cut off below one", 0.99999, Digits::Truncated, 4, "0.9999");
    expect("rounds up to ten in the mantissa", 9.9999e-7, Digits::Rounded, 4, "1.000·10⁻⁶");
    expect("thousands", 1234.5, Digits::Rounded, 4, "1234.50");
    expect("large", 1.5e12, Digits::Rounded, 4, "1.500·10¹²");
    expect("very small", std::numeric_limits<double>::min(), Digits::Rounded, 4, "2.225·10⁻³⁰⁸");
    expect("infinite", infinity, Digits::Rounded, 4, "∞");
    expect("minus infinite", -infinity, Digits::Truncated, 4, "−∞");
    expect("all digits", 0.75136506955231570796, Digits::All, 4, "0.7513650695523157");
    expect("all digits, negative", -0.1, Digits::All, 4, "−0.1");
}

void TestNumberFormat::numbersAreWrittenForPeople()
{
    QFETCH(double, value);
    QFETCH(NumberFormat::Digits, digits);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE((NumberFormat{digits, decimals}.text(value)), text);
}

void TestNumberFormat::allDigitsReadBackToTheSameBits()
{
    // Every bit pattern is as likely as any other, so all sizes of numbers occur.
    std::mt19937_64 engine(1986);
    for (int i = 0; i < 100000; ++i) {
        const auto value = std::bit_cast<double>(engine());
        if (!std::isfinite(value))
            continue;
        const double back = allDigits(value).toDouble();
        QCOMPARE(std::bit_cast<quint64>(back), std::bit_cast<quint64>(value));
    }
}

void TestNumberFormat::allDigitsAreTheFewest_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("a tenth") << 0.1 << QStringLiteral("0.1");
    QTest::newRow("a third") << 1.0 / 3.0 << QStringLiteral("0.3333333333333333");
    QTest::newRow("0.1 + 0.2") << 0.1 + 0.2 << QStringLiteral("0.30000000000000004");
    QTest::newRow("whole") << 3.0 << QStringLiteral("3");
    QTest::newRow("small, negative") << -3.5e-05 << QStringLiteral("-3.5e-05");
    QTest::newRow("out_o1 − target_o1") << 0.7413650695523157 << QStringLiteral("0.7413650695523157");
}

void TestNumberFormat::allDigitsAreTheFewest()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(allDigits(value), text);
}

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
