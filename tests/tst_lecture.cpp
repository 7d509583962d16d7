// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/comparing.h"
#include "tests/support/projects.h"

#include <QHash>
#include <QRegularExpression>

namespace {

using Quantities = QHash<QString, double>;

/// What double arithmetic can do in a handful of operations, from values that were computed with 40 digits.
constexpr double fewOperations = 1e-14;
/// Rounding errors of 10,000 iterations; they don't pile up, because training pulls the parameters back.
constexpr double manyIterations = 1e-12;

void noteForward(const ForwardPhase &phase, Quantities &quantities)
{
    const SampleForward &sample = phase.samples.front();
    const QStringList layers{QStringLiteral("h"), QStringLiteral("o")};
    for (std::size_t l = 0; l < 2; ++l) {
        for (std::size_t j = 0; j < 2; ++j) {
            const QString neuron = layers[static_cast<qsizetype>(l)] + QString::number(j + 1);
            quantities[QStringLiteral("net_") + neuron] = sample.layers[l].net[j];
            quantities[QStringLiteral("out_") + neuron] = sample.layers[l].out[j];
        }
    }
    quantities[QStringLiteral("E_o1")] = sample.errors[0];
    quantities[QStringLiteral("E_o2")] = sample.errors[1];
    quantities[QStringLiteral("E_total")] = phase.error;
}

void noteBackward(const BackwardPhase &phase, Quantities &quantities)
{
    for (const LayerBackward &layer : phase.layers) {
        const SampleBackward &sample = layer.samples.front();
        for (std::size_t j = 0; j < 2; ++j) {
            const QString neuron = (layer.layer == 1 ? QLatin1Char('h') : QLatin1Char('o')) + QString::number(j + 1);
            quantities[QStringLiteral("∂E_total/∂out_") + neuron] = sample.errorByOut[j];
            quantities[QStringLiteral("∂out/∂net_") + neuron] = sample.outByNet[j];
            quantities[QStringLiteral("δ_") + neuron] = sample.delta[j];
        }
        for (std::size_t i = 0; i < 4; ++i) {
            const int number = (layer.layer - 1) * 4 + static_cast<int>(i) + 1;
            quantities[QStringLiteral("∂E_total/∂w%1").arg(number)] = layer.gradient.weights[i];
        }
    }
}

/// Everything that the lecture's first iteration computes, by the names on its slides.
Quantities firstIteration(UpdateOrder order)
{
    Trainer trainer(lectureProject(order));
    trainer.performIteration();
    Quantities quantities;
    for (const Phase &phase : trainer.step()) {
        if (const auto *forward = std::get_if<ForwardPhase>(&phase))
            noteForward(*forward, quantities);
        else if (const auto *backward = std::get_if<BackwardPhase>(&phase))
            noteBackward(*backward, quantities);
    }
    for (const ParameterId id : parametersOf(trainer.network()))
        quantities[parameterName(trainer.network(), id) + QStringLiteral("⁺")] = trainer.network().value(id);
    return quantities;
}

void expect(const char *quantity, double value)
{
    QTest::newRow(quantity) << QString::fromUtf8(quantity) << value;
}

} // namespace

/// The lecture's numbers, to every digit that double precision has.
class TestLecture : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void firstIterationGivesExactValues_data();
    void firstIterationGivesExactValues();
    void outputLayerFirstChangesOnlyTheHiddenLayer();
    void biasesStayAsTheyAre();
    void trainingReachesExactErrors_data();
    void trainingReachesExactErrors();
    void trainingReachesExactParameters_data();
    void trainingReachesExactParameters();
};

void TestLecture::firstIterationGivesExactValues_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<double>("exact");

    expect("net_h1", 0.3775);
    expect("out_h1", 0.59326999210718725517);
    expect("out_h2", 0.5968843782597670562);
    expect("net_o1", 1.1059059670597700774);
    expect("out_o1", 0.75136506955231570796);
    expect("out_o2", 0.77292846532146258852);
    expect("E_o1", 0.27481108317615495359);
    expect("E_o2", 0.023560025583847735016);
    expect("E_total", 0.29837110876000268861);
    expect("∂E_total/∂out_o1", 0.74136506955231570796);
    expect("∂out/∂net_o1", 0.18681560180895947);
    expect("∂E_total/∂w5", 0.082167040564230778846);
    expect("w5⁺", 0.35891647971788461058);
    expect("w6⁺", 0.40866618607623337234);
    expect("w7⁺", 0.51130127023873752992);
    expect("w8⁺", 0.56137012110798910538);
    expect("∂E_total/∂out_h1", 0.036350306393144678127);
    expect("∂out/∂net_h1", 0.24130070857232525);
    expect("∂E_total/∂w1", 0.00043856773447434672705);
    expect("w1⁺", 0.14978071613276282664);
    expect("w2⁺", 0.19956143226552565327);
    expect("w3⁺", 0.24975114363236956996);
    expect("w4⁺", 0.29950228726473913993);
}

void TestLecture::firstIterationGivesExactValues()
{
    QFETCH(QString, quantity);
    QFETCH(double, exact);
    const Quantities quantities = firstIteration(UpdateOrder::Simultaneous);
    QVERIFY(quantities.contains(quantity));
    VERIFY_NEAR(quantity, quantities[quantity], exact, fewOperations);
}

void TestLecture::outputLayerFirstChangesOnlyTheHiddenLayer()
{
    const Quantities simultaneous = firstIteration(UpdateOrder::Simultaneous);
    const Quantities outputFirst = firstIteration(UpdateOrder::OutputLayerFirst);
    for (int number = 5; number <= 8; ++number) {
        const QString updated = QStringLiteral("w%1⁺").arg(number);
        QCOMPARE(outputFirst[updated], simultaneous[updated]);
    }
    // The slide's ∂E_total/∂out_h1, but with the weights that have changed: δ_o1 · w5⁺ + δ_o2 · w7⁺.
    const double expected = 0.74136506955231570796 * 0.18681560180895947 * 0.35891647971788461058
        + simultaneous[QStringLiteral("δ_o2")] * 0.51130127023873752992;
    VERIFY_NEAR(QStringLiteral("∂E_total/∂out_h1"), outputFirst[QStringLiteral("∂E_total/∂out_h1")], expected, fewOperations);
}

void TestLecture::biasesStayAsTheyAre()
{
    const Quantities quantities = firstIteration(UpdateOrder::Simultaneous);
    QCOMPARE(quantities[QStringLiteral("b1⁺")], 0.35);
    QCOMPARE(quantities[QStringLiteral("b2⁺")], 0.60);
}

void TestLecture::trainingReachesExactErrors_data()
{
    QTest::addColumn<UpdateOrder>("order");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<double>("exactError");

    QTest::newRow("simultaneous, start") << UpdateOrder::Simultaneous << 0 << 0.29837110876000268861;
    QTest::newRow("simultaneous, 1") << UpdateOrder::Simultaneous << 1 << 0.29102777369359935087;
    QTest::newRow("simultaneous, 9,999") << UpdateOrder::Simultaneous << 9999 << 0.000035108548122512804332;
    QTest::newRow("simultaneous, 10,000") << UpdateOrder::Simultaneous << 10000 << 0.000035101877829788458742;
    QTest::newRow("output layer first, 1") << UpdateOrder::OutputLayerFirst << 1 << 0.29102792390544187012;
    QTest::newRow("output layer first, 10,000") << UpdateOrder::OutputLayerFirst << 10000 << 0.00003508478629631353389;
}

void TestLecture::trainingReachesExactErrors()
{
    QFETCH(UpdateOrder, order);
    QFETCH(int, iterations);
    QFETCH(double, exactError);
    Trainer trainer(lectureProject(order));
    while (trainer.iteration() < iterations)
        QVERIFY(trainer.performIteration());
    const double error = totalError(trainer.network(), trainer.project().samples, Loss::HalfSquaredError);
    VERIFY_NEAR(QStringLiteral("E_total"), error, exactError, manyIterations);
}

void TestLecture::trainingReachesExactParameters_data()
{
    QTest::addColumn<UpdateOrder>("order");
    QTest::addColumn<QList<double>>("exactWeights");
    QTest::addColumn<QList<double>>("exactOutputs");

    QTest::newRow("simultaneous") << UpdateOrder::Simultaneous
                                  << QList<double>{0.37850998835012796056, 0.65701997670025592113, 0.47730070568478396277,
                                                   0.75460141136956792554, -3.8929771988657292156, -3.8684166877036181071,
                                                   2.8618109486200524891,  2.9256889667716131881}
                                  << QList<double>{0.015913620443550626595, 0.98406427351462375687};
    QTest::newRow("output layer first") << UpdateOrder::OutputLayerFirst
                                        << QList<double>{0.37991918286199531833, 0.65983836572399063667, 0.47871403613005079551,
                                                         0.75742807226010159102, -3.8925190044940289309, -3.8679530430838013583,
                                                         2.8614898899457452824,  2.9253642768054000644}
                                        << QList<double>{0.01591219632603445424, 0.98406573448562909607};
}

void TestLecture::trainingReachesExactParameters()
{
    QFETCH(UpdateOrder, order);
    QFETCH(QList<double>, exactWeights);
    QFETCH(QList<double>, exactOutputs);
    Trainer trainer(lectureProject(order));
    while (trainer.iteration() < 10000)
        QVERIFY(trainer.performIteration());

    const Network &network = trainer.network();
    const std::vector<WeightId> weights = weightsOf(network);
    QCOMPARE(static_cast<qsizetype>(weights.size()), exactWeights.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        VERIFY_NEAR(parameterName(network, weights[i]), network.value(weights[i]), exactWeights[static_cast<qsizetype>(i)], manyIterations);

    SampleForward forward;
    forwardSample(network, trainer.project().samples.front(), Loss::HalfSquaredError, forward);
    VERIFY_NEAR(QStringLiteral("out_o1"), forward.layers.back().out[0], exactOutputs[0], manyIterations);
    VERIFY_NEAR(QStringLiteral("out_o2"), forward.layers.back().out[1], exactOutputs[1], manyIterations);
}

QTEST_GUILESS_MAIN(TestLecture)
#include "tst_lecture.moc"
