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

OptimizerMemory someMemory()
{
    const ParameterMemory weights{3, {0.1, 0.2, 0.3, 0.4}, {}};
    return {{{weights, {}}, {weights, {}}}};
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
    void numbersOfOptimizersCanBeChanged_data();
    void numbersOfOptimizersCanBeChanged();
    void impossibleNumbersOfOptimizersAreRefused_data();
    void impossibleNumbersOfOptimizersAreRefused();
    void anotherOptimizerRemembersNothing();
    void trainingSettingsCanBeChanged();

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

void TestEdits::numbersOfOptimizersCanBeChanged_data()
{
    QTest::addColumn<Optimizer::Kind>("kind");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<double>>("present");
    using Kind = Optimizer::Kind;
    QTest::newRow("gradient descent") << Kind::GradientDescent << QStringList() << QList<double>();
    QTest::newRow("momentum") << Kind::Momentum << QStringList{QStringLiteral("μ")} << QList<double>{0.9};
    QTest::newRow("nesterov") << Kind::Nesterov << QStringList{QStringLiteral("μ")} << QList<double>{0.9};
    QTest::newRow("rmsprop") << Kind::RmsProp << QStringList{QStringLiteral("ρ"), QStringLiteral("ε")} << QList<double>{0.99, 1e-8};
    QTest::newRow("adam") << Kind::Adam << QStringList{QStringLiteral("β1"), QStringLiteral("β2"), QStringLiteral("ε")}
                          << QList<double>{0.9, 0.999, 1e-8};
}

void TestEdits::numbersOfOptimizersCanBeChanged()
{
    QFETCH(Optimizer::Kind, kind);
    QFETCH(QStringList, names);
    QFETCH(QList<double>, present);
    Project before = lectureProject();
    before.training.optimizer.kind = kind;
    before.memory = someMemory();
    QCOMPARE(numbersOf(kind).size(), static_cast<std::size_t>(names.size()));
    for (int i = 0; i < names.size(); ++i) {
        const NumberId id = OptimizerNumberId{i};
        QCOMPARE(numberName(before, id), names[i]);
        QCOMPARE(numberIn(before, id), present[i]);
        const Outcome<Project> after = withNumber(before, id, 0.625);
        QVERIFY(after);
        QCOMPARE(numberIn(after.value(), id), 0.625);
        QCOMPARE(changedAspects(before, after.value()), Aspects(Aspect::Training));
        QVERIFY(after.value().memory == before.memory);
        QVERIFY(withNumber(after.value(), id, present[i]).value() == before);
    }
}

void TestEdits::impossibleNumbersOfOptimizersAreRefused_data()
{
    QTest::addColumn<Optimizer>("optimizer");
    QTest::addColumn<QString>("sentence");
    using Kind = Optimizer::Kind;
    const QString share = QStringLiteral(": the value must be at least 0 and below 1");
    QTest::newRow("μ 1") << Optimizer{0.5, Kind::Momentum, 1.0} << QStringLiteral("μ") + share;
    QTest::newRow("μ < 0") << Optimizer{0.5, Kind::Nesterov, -0.5} << QStringLiteral("μ") + share;
    QTest::newRow("μ no number") << Optimizer{0.5, Kind::Momentum, std::nan("")} << QStringLiteral("μ") + share;
    QTest::newRow("ρ 1.5") << Optimizer{0.5, Kind::RmsProp, 0.9, 1.5} << QStringLiteral("ρ") + share;
    QTest::newRow("β1 1") << Optimizer{0.5, Kind::Adam, 0.9, 0.99, 1.0} << QStringLiteral("β1") + share;
    QTest::newRow("β2 1") << Optimizer{0.5, Kind::Adam, 0.9, 0.99, 0.9, 1.0} << QStringLiteral("β2") + share;
    QTest::newRow("ε 0") << Optimizer{0.5, Kind::Adam, 0.9, 0.99, 0.9, 0.999, 0.0} << QStringLiteral("ε: the value must be above 0");
    QTest::newRow("ε infinite") << Optimizer{0.5, Kind::RmsProp, 0.9, 0.99, 0.9, 0.999, infinity}
                                << QStringLiteral("ε: the value must be above 0");
    QTest::newRow("η 0") << Optimizer{0.0} << QStringLiteral("η: the learning rate must be above 0");
    QTest::newRow("η infinite") << Optimizer{infinity} << QStringLiteral("η: the learning rate must be above 0");
}

void TestEdits::impossibleNumbersOfOptimizersAreRefused()
{
    QFETCH(Optimizer, optimizer);
    QFETCH(QString, sentence);
    const Outcome<Project> outcome = withOptimizer(lectureProject(), optimizer);
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem(), sentence);
}

void TestEdits::anotherOptimizerRemembersNothing()
{
    Project before = lectureProject();
    before.training.optimizer = {0.1, Optimizer::Kind::Momentum, 0.5};
    before.memory = someMemory();
    // Another number of the same optimizer: it goes on.
    const Project slower = withOptimizer(before, {0.05, Optimizer::Kind::Momentum, 0.75}).value();
    QVERIFY(slower.memory == before.memory);
    QCOMPARE(slower.training.optimizer.momentum, 0.75);
    // Another optimizer begins anew, without the numbers that it does not use.
    const Project adam = withOptimizer(before, {0.1, Optimizer::Kind::Adam, 0.5}).value();
    QVERIFY(adam.memory == OptimizerMemory());
    QVERIFY(adam.training.optimizer == (Optimizer{0.1, Optimizer::Kind::Adam}));
    QCOMPARE(changedAspects(before, adam), Aspects(Aspect::Training));
}

void TestEdits::trainingSettingsCanBeChanged()
{
    const Project before = lectureProject();
    Project expected = before;
    expected.training.batchSize = 7;
    QVERIFY(withBatchSize(before, 7).value() == expected);
    QCOMPARE(withBatchSize(before, 0).problem(), QStringLiteral("batch size: expected a whole number above 0"));
    expected = before;
    expected.training.trainBiases = true;
    QVERIFY(withTrainBiases(before, true).value() == expected);
    expected = before;
    expected.training.loss = Loss::SquaredError;
    QVERIFY(withLoss(before, Loss::SquaredError).value() == expected);
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
    refuse("line break within", "1\n2", "w5: “1�2” is not a number");
    refuse("characters that can't be seen", "\x1B[2J\x07", "w5: “�[2J�” is not a number");
    QTest::newRow("longer than a sentence") << QString(100'000, u'x') << QStringLiteral("w5: “%1…” is not a number").arg(QString(60, u'x'));
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
