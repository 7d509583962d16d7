// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/typednumber.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using Agreement = TypedNumber::Agreement;
Q_DECLARE_METATYPE(TypedNumber::Agreement)

/// Numbers as people write them down: how many digits they claim, and what they agree with.
class TestTypedNumber : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void digitsAreCounted_data();
    void digitsAreCounted();
    void numbersAgreeByTheirDigits_data();
    void numbersAgreeByTheirDigits();
    void refusalsNameTheNumber();
};

void TestTypedNumber::digitsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("places");
    QTest::addColumn<int>("significant");
    QTest::newRow("decimals") << QStringLiteral("0.7513") << 0.7513 << 4 << 4;
    QTest::newRow("comma") << QStringLiteral("0,75") << 0.75 << 2 << 2;
    QTest::newRow("before and after the mark") << QStringLiteral("12.50") << 12.5 << 2 << 4;
    QTest::newRow("whole") << QStringLiteral("125") << 125.0 << 0 << 3;
    QTest::newRow("without the zero before the mark") << QStringLiteral(".5") << 0.5 << 1 << 1;
    QTest::newRow("small") << QStringLiteral("0.000438") << 0.000438 << 6 << 3;
    QTest::newRow("minus, typographic") << QStringLiteral("−0.0190") << -0.019 << 4 << 3;
    QTest::newRow("power of ten") << QStringLiteral("4.386e-4") << 4.386e-4 << 7 << 4;
    QTest::newRow("power of ten, as on paper") << QStringLiteral("−3.51·10⁻⁵") << -3.51e-5 << 7 << 3;
    QTest::newRow("thousands") << QStringLiteral("12e3") << 12000.0 << -3 << 2;
    QTest::newRow("nothing but zeros") << QStringLiteral("0.00") << 0.0 << 2 << 0;
}

void TestTypedNumber::digitsAreCounted()
{
    QFETCH(QString, text);
    const Outcome<TypedNumber> typed = TypedNumber::read(text, QStringLiteral("w5"));
    QCOMPARE(typed.problem(), QString());
    QTEST(typed.value().value, "value");
    QTEST(typed.value().places, "places");
    QTEST(typed.value().significant, "significant");
}

void TestTypedNumber::numbersAgreeByTheirDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::addColumn<Agreement>("agreement");
    QTest::newRow("rounded up") << QStringLiteral("0.5933") << 0.593269992 << Agreement::Rounded;
    QTest::newRow("cut off") << QStringLiteral("0.5932") << 0.593269992 << Agreement::Truncated;
    QTest::newRow("one too many") << QStringLiteral("0.5934") << 0.593269992 << Agreement::None;
    QTest::newRow("one too few") << QStringLiteral("0.5931") << 0.593269992 << Agreement::None;
    QTest::newRow("half way") << QStringLiteral("0.3") << 0.25 << Agreement::Rounded;
    QTest::newRow("negative, rounded") << QStringLiteral("-0.0190") << -0.01904912 << Agreement::Rounded;
    QTest::newRow("negative, cut off") << QStringLiteral("-0.019") << -0.0199 << Agreement::Truncated;
    QTest::newRow("another sign") << QStringLiteral("-0.0190") << 0.01904912 << Agreement::None;
    QTest::newRow("thousands") << QStringLiteral("12e3") << 12345.0 << Agreement::Rounded;
    QTest::newRow("thousands, cut off") << QStringLiteral("12e3") << 12999.0 << Agreement::Truncated;
    QTest::newRow("next thousand") << QStringLiteral("12e3") << 13000.0 << Agreement::None;
    QTest::newRow("no number") << QStringLiteral("1") << std::numeric_limits<double>::quiet_NaN() << Agreement::None;
    QTest::newRow("comma") << QStringLiteral("0,7514") << 0.75136506955 << Agreement::Rounded;
    QTest::newRow("minus, typographic") << QStringLiteral("−0.0190") << -0.019049118 << Agreement::Rounded;
    QTest::newRow("half way, down") << QStringLiteral("0.377") << 0.3775 << Agreement::Rounded;
    QTest::newRow("half way, up") << QStringLiteral("0.378") << 0.3775 << Agreement::Rounded;
    QTest::newRow("power of ten") << QStringLiteral("3.51e-5") << 0.000035101878 << Agreement::Rounded;
    QTest::newRow("power of ten, as on paper") << QStringLiteral("3.510·10⁻⁵") << 0.000035101878 << Agreement::Rounded;
    QTest::newRow("power of ten, one too many") << QStringLiteral("3.511·10⁻⁵") << 0.000035101878 << Agreement::None;
    QTest::newRow("all digits") << QStringLiteral("0.75136506955231571") << 0.75136506955231571 << Agreement::Rounded;
    QTest::newRow("all digits, another one") << QStringLiteral("0.75136506955231471") << 0.75136506955231571 << Agreement::None;
    QTest::newRow("nothing but zeros") << QStringLiteral("0.00") << 0.0049 << Agreement::Rounded;
    QTest::newRow("nothing but zeros, negative") << QStringLiteral("0.0000") << -0.00004 << Agreement::Rounded;
    QTest::newRow("tiny") << QStringLiteral("1e-300") << 1e-300 << Agreement::Rounded;
    // Exponents beyond those that an int can tell.
    QTest::newRow("least exponent of zero") << QStringLiteral("0e-2147483648") << 0.0 << Agreement::Rounded;
    QTest::newRow("least exponent of zero for something") << QStringLiteral("0e-2147483648") << 0.5 << Agreement::None;
    QTest::newRow("lesser exponent of zero") << QStringLiteral("0e-99999999999") << 0.0 << Agreement::Rounded;
    QTest::newRow("lesser exponent of zero for something") << QStringLiteral("0e-99999999999") << 0.5 << Agreement::None;
    QTest::newRow("lesser exponent") << QStringLiteral("1e-99999999999") << 1e-300 << Agreement::None;
    QTest::newRow("great exponent of zero") << QStringLiteral("0e99999999999") << 0.0 << Agreement::Rounded;
}

void TestTypedNumber::numbersAgreeByTheirDigits()
{
    QFETCH(QString, text);
    QFETCH(double, number);
    const Outcome<TypedNumber> typed = TypedNumber::read(text, QStringLiteral("w5"));
    QCOMPARE(typed.problem(), QString());
    QTEST(typed.value().agreement(number), "agreement");
    // What it is compared with is a number that could be typed.
    if (std::isfinite(number))
        QVERIFY(TypedNumber::read(typed.value().comparable(number), {}));
}

void TestTypedNumber::refusalsNameTheNumber()
{
    QVERIFY(TypedNumber::read(QStringLiteral("half"), QStringLiteral("w5")).problem().startsWith(QStringLiteral("w5: ")));
    QVERIFY(TypedNumber::read(QString(), QStringLiteral("w5")).problem().startsWith(QStringLiteral("w5: ")));
}

QTEST_GUILESS_MAIN(TestTypedNumber)
#include "tst_typednumber.moc"
