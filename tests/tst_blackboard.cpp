// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/blackboard.h"
#include "core/explanation/evidence.h"
#include "tests/support/comparing.h"
#include "tests/support/projects.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace {

using Cut = BlackboardDigits::Cut;
using Counted = BlackboardDigits::Counted;
using Kind = Mistake::Kind;

constexpr double fewOperations = 1e-14;

Quantity named(const Project &project, const char *name)
{
    return quantityNamed(project.network, QString::fromUtf8(name)).value();
}

std::vector<Quantity> everyQuantity(const Network &network)
{
    std::vector<Quantity> all = quantitiesOf(network);
    for (int i = 0; i < network.inputs; ++i)
        all.push_back({Quantity::Kind::Input, {0, i}, {}, {}});
    for (int k = 0; k < network.outputs(); ++k)
        all.push_back({Quantity::Kind::Target, {network.lastLayer(), k}, {}, {}});
    for (const ParameterId &parameter : parametersOf(network))
        all.push_back({Quantity::Kind::Parameter, {}, {}, parameter});
    return all;
}

/// The lecture's first iteration with one mistake.
Blackboard lectureWith(const Mistake &mistake)
{
    const Project project = lectureProject();
    Blackboard board(project.network, project.training, {{}, {}, false, {mistake}});
    board.perform(project.samples);
    return board;
}

} // namespace

/// Computing by hand: with full precision the same bits as training, with few digits or a mistake what pencil and paper give.
class TestBlackboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void numbersAreShortened_data();
    void numbersAreShortened();
    void withoutRulesItIsTraining_data();
    void withoutRulesItIsTraining();
    void theLectureWithFourDecimals();
    void aGradientMultipliedInOneGo();
    void termsAreWrittenToo();
    void givenNumbersAreShortenedOnRequest();
    void mistakes_data();
    void mistakes();
    void aMistakeInOneLayerOnly();
    void aForgottenMean();
    void softmaxWithItsCouplingForgotten();
    void besideFullPrecision();
};

void TestBlackboard::numbersAreShortened_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<BlackboardDigits>("digits");
    QTest::addColumn<double>("written");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("nothing") << 0.123456789 << BlackboardDigits() << 0.123456789;
    QTest::newRow("rounded up") << 0.75136506955 << BlackboardDigits{Cut::Rounded, 4, {}} << 0.7514;
    QTest::newRow("truncated") << 0.75136506955 << BlackboardDigits{Cut::Truncated, 4, {}} << 0.7513;
    QTest::newRow("negative") << -0.019049118 << BlackboardDigits{Cut::Truncated, 4, {}} << -0.0190;
    QTest::newRow("a decimal half that no double is") << 0.3775 << BlackboardDigits{Cut::Rounded, 3, {}} << 0.378;
    QTest::newRow("another") << -1.005 << BlackboardDigits{Cut::Rounded, 2, {}} << -1.01;
    QTest::newRow("a number that is there already") << 0.29 << BlackboardDigits{Cut::Truncated, 2, {}} << 0.29;
    QTest::newRow("another that is") << 4.35 << BlackboardDigits{Cut::Truncated, 2, {}} << 4.35;
    QTest::newRow("too small for the decimals") << 0.00004 << BlackboardDigits{Cut::Rounded, 4, {}} << 0.0;
    QTest::newRow("small, by significant digits") << 0.00043856773 << BlackboardDigits{Cut::Rounded, 3, Counted::Significant} << 0.000439;
    QTest::newRow("small, cut off") << 0.00043856773 << BlackboardDigits{Cut::Truncated, 3, Counted::Significant} << 0.000438;
    QTest::newRow("large, by significant digits") << 12345.6 << BlackboardDigits{Cut::Rounded, 3, Counted::Significant} << 12300.0;
    QTest::newRow("to the next power of ten") << 0.99996 << BlackboardDigits{Cut::Rounded, 4, Counted::Significant} << 1.0;
    QTest::newRow("zero") << 0.0 << BlackboardDigits{Cut::Rounded, 4, Counted::Significant} << 0.0;
    QTest::newRow("infinite") << infinity << BlackboardDigits{Cut::Rounded, 4, {}} << infinity;
    QTest::newRow("smallest") << 5e-324 << BlackboardDigits{Cut::Rounded, 4, Counted::Significant} << 5e-324;
}

void TestBlackboard::numbersAreShortened()
{
    QFETCH(double, value);
    QFETCH(BlackboardDigits, digits);
    QFETCH(double, written);
    QVERIFY2(digits.written(value) == written, qPrintable(QString::number(digits.written(value), 'g', 17)));
}

void TestBlackboard::withoutRulesItIsTraining_data()
{
    QTest::addColumn<Project>("project");
    QTest::newRow("lecture") << lectureProject();
    QTest::newRow("lecture, output layer first") << lectureProject(UpdateOrder::OutputLayerFirst);
    QTest::newRow("batches") << projectFrom(QStringLiteral("3-4-2 single samples=5 batch=2 rate=0.3"));
    QTest::newRow("two hidden layers") << projectFrom(QStringLiteral("2-3-3-2 shared samples=3 batch=3 order=output-layer-first"));
    for (const Activation output : allActivations()) {
        for (const Loss loss : allLosses()) {
            const QString line = QStringLiteral("3-4-3 single samples=4 batch=3 rate=0.01 tame hidden=relu output=%1 loss=%2")
                                     .arg(activationName(output), lossName(loss));
            QTest::newRow(qPrintable(line)) << projectFrom(line);
        }
    }
    QTest::newRow("no biases") << projectFrom(QStringLiteral("2-2-1 none samples=2"));
}

void TestBlackboard::withoutRulesItIsTraining()
{
    QFETCH(Project, project);
    Blackboard board(project.network, project.training, {});
    for (long long number = 0; number < 5; ++number) {
        const Evidence evidence(project, number);
        const Batch batch = batchOf(number, project.samples.size(), project.training.batchSize);
        board.perform(std::span(project.samples).subspan(batch.first, batch.size()));
        for (std::size_t sample = 0; sample < batch.size(); ++sample) {
            for (const Quantity &quantity : everyQuantity(project.network)) {
                const bool same = board.written(quantity, sample) == evidence.value(quantity, sample);
                QVERIFY2(same && board.computed(quantity, sample) == board.written(quantity, sample),
                         qPrintable(quantityName(project.network, quantity)));
            }
        }
        project.network = evidence.after();
        QVERIFY(board.network() == project.network);
    }
}

void TestBlackboard::theLectureWithFourDecimals()
{
    const Project project = lectureProject();
    Blackboard board(project.network, project.training, {{Cut::Truncated, 4, {}}, {}, false, {}});
    board.perform(project.samples);
    QCOMPARE(board.written(named(project, "out_h1")), 0.5932);
    QCOMPARE(board.written(named(project, "out_h2")), 0.5968);
    VERIFY_NEAR(QStringLiteral("net_o1"), board.computed(named(project, "net_o1")), 0.4 * 0.5932 + 0.45 * 0.5968 + 0.6, fewOperations);
    QCOMPARE(board.written(named(project, "net_o1")), 1.1058);
    QCOMPARE(board.written(named(project, "out_o1")), 0.7513);
    QCOMPARE(board.written(named(project, "dE_total/dout_o1")), 0.7413);
    QCOMPARE(board.written(named(project, "dout_o1/dnet_o1")), 0.1868);
    QCOMPARE(board.written(named(project, "delta_o1")), 0.1384);
    VERIFY_NEAR(QStringLiteral("∂E/∂w5"), board.computed(named(project, "dE_total/dw5")), 0.1384 * 0.5932, fewOperations);
    QCOMPARE(board.written(named(project, "dE_total/dw5")), 0.0820);
    QCOMPARE(board.written(named(project, "w5+")), 0.3590);
    QCOMPARE(board.written(named(project, "dE_o1/dout_h1")), 0.0553);
}

void TestBlackboard::aGradientMultipliedInOneGo()
{
    const Project project = lectureProject();
    Blackboard board(project.network, project.training, {{Cut::Truncated, 4, {}}, BlackboardRules::Written::ResultsButDelta, false, {}});
    board.perform(project.samples);
    VERIFY_NEAR(QStringLiteral("∂E/∂w5"), board.computed(named(project, "dE_total/dw5")), 0.7413 * 0.1868 * 0.5932, fewOperations);
    QCOMPARE(board.written(named(project, "dE_total/dw5")), 0.0821);
}

void TestBlackboard::termsAreWrittenToo()
{
    const Project project = lectureProject();
    Blackboard board(project.network, project.training, {{Cut::Rounded, 2, {}}, BlackboardRules::Written::EveryTerm, false, {}});
    board.perform(project.samples);
    // 0.0075 is written as 0.01 before the terms are added.
    QCOMPARE(board.written(named(project, "net_h1")), 0.01 + 0.02 + 0.35);
    QCOMPARE(board.written(named(project, "net_o1")), 0.24 + 0.27 + 0.6);
}

void TestBlackboard::givenNumbersAreShortenedOnRequest()
{
    Project project = lectureProject();
    project.network.setValue(WeightId{1, 0, 0}, 0.1549);
    project.samples[0].inputs[0] = 0.0561;
    for (const bool givenToo : {false, true}) {
        Blackboard board(project.network, project.training, {{Cut::Rounded, 2, {}}, {}, givenToo, {}});
        board.perform(project.samples);
        QCOMPARE(board.written(named(project, "w1")), givenToo ? 0.15 : 0.1549);
        QCOMPARE(board.written(named(project, "i1")), givenToo ? 0.06 : 0.0561);
    }
}

void TestBlackboard::mistakes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<double>("expected");
    const auto sigma = [](double net) { return 1.0 / (1.0 + std::exp(-net)); };
    const double h1 = sigma(0.3775);
    const double h2 = sigma(0.3925);
    const double net = 0.40 * h1 + 0.45 * h2 + 0.60;
    const double out = sigma(net);
    const double error = out - 0.01;
    const double gradient = error * out * (1.0 - out) * h1;
    const QString w5 = QStringLiteral("dE_total/dw5");
    QTest::newRow("bias") << Kind::BiasForgotten << QStringLiteral("net_h1") << 0.0275;
    QTest::newRow("minus") << Kind::MinusForgotten << QStringLiteral("out_h1") << sigma(-0.3775);
    QTest::newRow("crosswise") << Kind::WeightsCrosswise << QStringLiteral("net_h1") << 0.15 * 0.05 + 0.25 * 0.10 + 0.35;
    QTest::newRow("half") << Kind::HalfForgotten << QStringLiteral("E_o1") << error * error;
    QTest::newRow("2 kept") << Kind::TwoKept << w5 << 2.0 * gradient;
    QTest::newRow("2 forgotten") << Kind::TwoForgotten << w5 << 0.5 * gradient;
    QTest::newRow("sign of the error") << Kind::ErrorSignWrong << w5 << -gradient;
    QTest::newRow("slope") << Kind::SlopeForgotten << w5 << error * h1;
    QTest::newRow("slope of net") << Kind::SlopeOfNet << w5 << error * net * (1.0 - net) * h1;
    QTest::newRow("input") << Kind::InputForgotten << w5 << error * out * (1.0 - out);
    QTest::newRow("wrong end") << Kind::InputOfWrongEnd << w5 << error * out * (1.0 - out) * out;
    QTest::newRow("rate") << Kind::RateForgotten << QStringLiteral("w5+") << 0.40 - gradient;
    QTest::newRow("sign of the update") << Kind::UpdateAdded << QStringLiteral("w5+") << 0.40 + 0.5 * gradient;
}

void TestBlackboard::mistakes()
{
    QFETCH(Kind, kind);
    QFETCH(QString, quantity);
    QFETCH(double, expected);
    const Blackboard board = lectureWith({kind, 0, 0});
    VERIFY_NEAR(quantity, board.written(*quantityNamed(lectureProject().network, quantity)), expected, fewOperations);
}

void TestBlackboard::aMistakeInOneLayerOnly()
{
    const Project project = lectureProject();
    const Evidence evidence(project, 0);
    const auto right = [&](const char *name) { return evidence.value(named(project, name)); };
    const Blackboard hidden = lectureWith({Kind::SlopeForgotten, 1, 0});
    QVERIFY(hidden.written(named(project, "dE_total/dw5")) == right("dE_total/dw5"));
    VERIFY_NEAR(QStringLiteral("∂E/∂w1"), hidden.written(named(project, "dE_total/dw1")), right("dE_total/dout_h1") * 0.05, fewOperations);

    const Blackboard path = lectureWith({Kind::OnePathOnly, 1, 1});
    QVERIFY(path.written(named(project, "dE_total/dout_h1")) == right("dE_o2/dout_h1"));
    const Blackboard other = lectureWith({Kind::PathForgotten, 1, 0});
    QVERIFY(other.written(named(project, "dE_total/dout_h1")) == right("dE_o2/dout_h1"));
}

void TestBlackboard::aForgottenMean()
{
    const Project project = projectFrom(QStringLiteral("2-2-1 single samples=4 batch=4"));
    const Evidence evidence(project, 0);
    Blackboard board(project.network, project.training, {{}, {}, false, {{Kind::MeanForgotten, 0, 0}}});
    board.perform(project.samples);
    for (const ParameterId &parameter : parametersOf(project.network)) {
        const Quantity gradient{Quantity::Kind::Gradient, {}, {}, parameter};
        QVERIFY(board.written(gradient) == 4.0 * evidence.value(gradient));
    }
}

void TestBlackboard::softmaxWithItsCouplingForgotten()
{
    const Project project = projectFrom(QStringLiteral("2-3 single output=softmax loss=cross-entropy"));
    Blackboard right(project.network, project.training, {});
    Blackboard wrong(project.network, project.training, {{}, {}, false, {{Kind::CouplingForgotten, 0, 0}}});
    right.perform(project.samples);
    wrong.perform(project.samples);
    double sumOfTargets = 0.0;
    for (const double target : project.samples[0].targets)
        sumOfTargets += target;
    for (int k = 0; k < 3; ++k) {
        const QString name = QStringLiteral("o%1").arg(k + 1);
        const Quantity delta{Quantity::Kind::Delta, {1, k}, {}, {}};
        const double target = project.samples[0].targets[static_cast<std::size_t>(k)];
        const double out = right.written({Quantity::Kind::Out, {1, k}, {}, {}});
        VERIFY_NEAR(name, right.written(delta), out * sumOfTargets - target, 1e-13);
        VERIFY_NEAR(name, wrong.written(delta), -target * (1.0 - out), 1e-13);
    }
}

void TestBlackboard::besideFullPrecision()
{
    const Project project = lectureProject();
    const BlackboardComparison comparison(project, 0, {Cut::Rounded, 4, {}});
    const Evidence evidence(project, 0);
    const BlackboardValue w5 = comparison.blackboardValue(named(project, "w5"));
    QCOMPARE(w5.written, 0.40);
    QVERIFY(!w5.differs());
    const BlackboardValue out = comparison.blackboardValue(named(project, "out_o1"));
    QCOMPARE(out.written, 0.7514);
    QVERIFY(out.full == evidence.value(named(project, "out_o1")));
    QVERIFY(!out.differs());
    // 0.1384 · 0.5932 = 0.0820 leaves 0.3590 of 0.40, where full precision leaves 0.358916.
    const BlackboardComparison truncated(project, 0, {Cut::Truncated, 4, {}});
    const BlackboardValue updated = truncated.blackboardValue(named(project, "w5+"));
    QCOMPARE(updated.written, 0.3590);
    QCOMPARE(updated.fullWritten, 0.3589);
    QVERIFY(updated.differs());
}

QTEST_GUILESS_MAIN(TestBlackboard)
#include "tst_blackboard.moc"
