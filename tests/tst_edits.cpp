// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edits.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

void addRow(const char *name, NumberId id, const char *numberName, double present, Aspect aspect)
{
    QTest::newRow(name) << id << QString::fromUtf8(numberName) << present << aspect;
}

void refuse(const char *name, const char *text, const char *sentence)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
}

} // namespace

/// Every user edit: what it changes, what it leaves alone, and what is refused with which sentence.
class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anyNumberCanBeChanged_data();
    void anyNumberCanBeChanged();
    void invalidValuesAreRefused_data();
    void invalidValuesAreRefused();
    void updateOrderCanBeChanged();

    void numbersAreReadAsPeopleTypeThem_data();
    void numbersAreReadAsPeopleTypeThem();
    void nonsenseIsRefusedByASentence_data();
    void nonsenseIsRefusedByASentence();
};

void TestEdits::anyNumberCanBeChanged_data()
{
    QTest::addColumn<NumberId>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("present");
    QTest::addColumn<Aspect>("aspect");
    addRow("first weight", WeightId{1, 0, 0}, "w1", 0.15, Aspect::Parameters);
    addRow("hidden weight, second row", WeightId{1, 1, 0}, "w3", 0.25, Aspect::Parameters);
    addRow("output weight", WeightId{2, 0, 0}, "w5", 0.40, Aspect::Parameters);
    addRow("last weight", WeightId{2, 1, 1}, "w8", 0.55, Aspect::Parameters);
    addRow("shared bias", BiasId{2, 0}, "b2", 0.60, Aspect::Parameters);
    addRow("input", SampleValueId{SampleValueId::Kind::Input, 0, 1}, "i2", 0.10, Aspect::Samples);
    addRow("target", SampleValueId{SampleValueId::Kind::Target, 0, 0}, "target o1", 0.01, Aspect::Samples);
    addRow("learning rate", LearningRateId(), "η", 0.5, Aspect::Training);
}

void TestEdits::anyNumberCanBeChanged()
{
    QFETCH(NumberId, id);
    QFETCH(QString, name);
    QFETCH(double, present);
    QFETCH(Aspect, aspect);
    const Project before = lectureProject();
    QCOMPARE(numberName(before, id), name);
    QCOMPARE(numberIn(before, id), present);

    const Outcome<Project> after = withNumber(before, id, 0.625);
    QVERIFY(after);
    QCOMPARE(numberIn(after.value(), id), 0.625);
    QCOMPARE(changedAspects(before, after.value()), Aspects(aspect));
    // Put back, nothing else was touched.
    QVERIFY(withNumber(after.value(), id, present).value() == before);
}

void TestEdits::invalidValuesAreRefused_data()
{
    QTest::addColumn<NumberId>("id");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("sentence");
    const NumberId weight = WeightId{2, 0, 0};
    const NumberId target = SampleValueId{SampleValueId::Kind::Target, 0, 1};
    const NumberId learningRate = LearningRateId();
    QTest::newRow("infinite weight") << weight << infinity << QStringLiteral("w5: the value must be a finite number");
    QTest::newRow("minus infinite") << weight << -infinity << QStringLiteral("w5: the value must be a finite number");
    QTest::newRow("not a number") << target << std::nan("") << QStringLiteral("target o2: the value must be a finite number");
    QTest::newRow("η 0") << learningRate << 0.0 << QStringLiteral("η: the learning rate must be above 0");
    QTest::newRow("η below 0") << learningRate << -0.5 << QStringLiteral("η: the learning rate must be above 0");
    QTest::newRow("η infinite") << learningRate << infinity << QStringLiteral("η: the value must be a finite number");
}

void TestEdits::invalidValuesAreRefused()
{
    QFETCH(NumberId, id);
    QFETCH(double, value);
    QFETCH(QString, sentence);
    const Outcome<Project> outcome = withNumber(lectureProject(), id, value);
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem(), sentence);
}

void TestEdits::updateOrderCanBeChanged()
{
    const Project before = lectureProject();
    const Outcome<Project> after = withUpdateOrder(before, UpdateOrder::OutputLayerFirst);
    QVERIFY(after);
    QVERIFY(after.value() == lectureProject(UpdateOrder::OutputLayerFirst));
    QCOMPARE(changedAspects(before, after.value()), Aspects(Aspect::Training));
}

void TestEdits::numbersAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("point") << QStringLiteral("0.45") << 0.45;
    QTest::newRow("comma") << QStringLiteral("0,45") << 0.45;
    QTest::newRow("whole") << QStringLiteral("3") << 3.0;
    QTest::newRow("blanks around") << QStringLiteral("  0.45 ") << 0.45;
    QTest::newRow("no leading zero") << QStringLiteral(".5") << 0.5;
    QTest::newRow("no digits after the point") << QStringLiteral("5.") << 5.0;
    QTest::newRow("plus") << QStringLiteral("+2") << 2.0;
    QTest::newRow("minus") << QStringLiteral("-0.3") << -0.3;
    QTest::newRow("typographic minus") << QStringLiteral("−0.3") << -0.3;
    QTest::newRow("exponent") << QStringLiteral("1e-3") << 0.001;
    QTest::newRow("exponent, capital, comma") << QStringLiteral("2,5E+2") << 250.0;
    QTest::newRow("too small for a double") << QStringLiteral("1e-400") << 0.0;
    QTest::newRow("all digits") << QStringLiteral("0.7413650695523157") << 0.7413650695523157;
}

void TestEdits::numbersAreReadAsPeopleTypeThem()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const Outcome<double> outcome = readNumber(text, QStringLiteral("w5"));
    QCOMPARE(outcome.problem(), QString());
    QCOMPARE(outcome.value(), value);
}

void TestEdits::nonsenseIsRefusedByASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    refuse("nothing", "", "w5: type a number, such as 0.45");
    refuse("blanks", "   ", "w5: type a number, such as 0.45");
    refuse("letters", "abc", "w5: “abc” is not a number");
    refuse("two points", "1.2.3", "w5: “1.2.3” is not a number");
    refuse("thousands", "1,234.5", "w5: “1,234.5” is not a number");
    refuse("sum", "1+1", "w5: “1+1” is not a number");
    refuse("half an exponent", "1e", "w5: “1e” is not a number");
    refuse("only a sign", "-", "w5: “-” is not a number");
    refuse("only a point", ".", "w5: “.” is not a number");
    refuse("hexadecimal", "0x10", "w5: “0x10” is not a number");
    refuse("infinity", "inf", "w5: “inf” is not a number");
    refuse("not a number", "nan", "w5: “nan” is not a number");
    refuse("line break within", "1\n2", "w5: “1\n2” is not a number");
    refuse("too large", "1e400", "w5: 1e400 is too large for a number of double precision");
    refuse("too large, negative", "-1e309", "w5: -1e309 is too large for a number of double precision");
}

void TestEdits::nonsenseIsRefusedByASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const Outcome<double> outcome = readNumber(text, QStringLiteral("w5"));
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem(), sentence);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
