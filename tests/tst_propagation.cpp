// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/comparing.h"
#include "tests/support/projects.h"

#include <QRegularExpression>

#include <complex>
#include <functional>

namespace {

using Complex = std::complex<double>;

/// A network's number of a kind of its own, so that one parameter can be given a small step, real or imaginary.
template<typename Number>
using Parameters = std::function<Number(ParameterId)>;

template<typename Number>
Number biasOf(const Layer &layer, int number, int to, const Parameters<Number> &parameter)
{
    if (layer.biasKind == BiasKind::None)
        return Number(0.0);
    return parameter(BiasId{number, layer.biasKind == BiasKind::Shared ? 0 : to});
}

/// A layer's outputs, written down from the definitions.
template<typename Number>
std::vector<Number> outputsOf(Activation activation, const std::vector<Number> &nets)
{
    std::vector<Number> outs;
    Number sum(0.0);
    for (const Number &net : nets)
        sum += std::exp(net);
    for (const Number &net : nets) {
        const bool positive = std::real(net) > 0.0;
        switch (activation) {
        case Activation::Sigmoid:
            outs.push_back(Number(1.0) / (Number(1.0) + std::exp(-net)));
            break;
        case Activation::Tanh:
            outs.push_back((std::exp(net) - std::exp(-net)) / (std::exp(net) + std::exp(-net)));
            break;
        case Activation::Relu:
            outs.push_back(positive ? net : Number(0.0));
            break;
        case Activation::LeakyRelu:
            outs.push_back(positive ? net : net / 100.0);
            break;
        case Activation::Linear:
            outs.push_back(net);
            break;
        case Activation::Softmax:
            outs.push_back(std::exp(net) / sum);
            break;
        }
    }
    return outs;
}

template<typename Number>
Number shareOfLoss(Loss loss, double target, const Number &out)
{
    const Number miss = target - out;
    switch (loss) {
    case Loss::HalfSquaredError:
        return 0.5 * miss * miss;
    case Loss::SquaredError:
        return miss * miss;
    case Loss::BinaryCrossEntropy:
        return -target * std::log(out) - (1.0 - target) * std::log(1.0 - out);
    case Loss::CrossEntropy:
        return -target * std::log(out);
    }
    Q_UNREACHABLE();
}

/// The mean error over a batch, written down from the formulas and with nothing of core's propagation in it.
template<typename Number>
Number batchError(const Project &project, Batch batch, const Parameters<Number> &parameter)
{
    Number sum(0.0);
    for (std::size_t s = batch.first; s < batch.end; ++s) {
        std::vector<Number> out(project.samples[s].inputs.begin(), project.samples[s].inputs.end());
        for (int number = 1; number <= project.network.lastLayer(); ++number) {
            const Layer &layer = project.network.layer(number);
            std::vector<Number> next;
            for (int to = 0; to < layer.neurons; ++to) {
                Number net = biasOf(layer, number, to, parameter);
                for (int from = 0; from < layer.inputs; ++from)
                    net += parameter(WeightId{number, to, from}) * out[static_cast<std::size_t>(from)];
                next.push_back(net);
            }
            out = outputsOf(layer.activation, next);
        }
        for (std::size_t k = 0; k < out.size(); ++k)
            sum += shareOfLoss(project.training.loss, project.samples[s].targets[k], out[k]);
    }
    return sum / static_cast<double>(batch.size());
}

/// ∂E/∂parameter as (E(p + h) − E(p − h)) / 2h.
double centralDifference(const Project &project, Batch batch, ParameterId id)
{
    constexpr double h = 1e-5;
    const auto errorAt = [&](double step) {
        return batchError<double>(project, batch,
                                  [&](ParameterId other) { return project.network.value(other) + (other == id ? step : 0.0); });
    };
    return (errorAt(h) - errorAt(-h)) / (2.0 * h);
}

/// ∂E/∂parameter as the imaginary part of E(p + ih) / h: nothing is subtracted, so it is good to the last digits.
double complexStep(const Project &project, Batch batch, ParameterId id)
{
    constexpr double h = 1e-100;
    const Complex error = batchError<Complex>(
        project, batch, [&](ParameterId other) { return Complex(project.network.value(other), other == id ? h : 0.0); });
    return error.imag() / h;
}

/// The gradient of one parameter as the backward phases of an iteration computed it.
double gradientIn(const Step &step, const Network &network, ParameterId id)
{
    const int number = std::visit([](const auto &place) { return place.layer; }, id);
    for (const Phase &phase : step) {
        const auto *backward = std::get_if<BackwardPhase>(&phase);
        if (!backward)
            continue;
        for (const LayerBackward &layer : backward->layers) {
            if (layer.layer != number)
                continue;
            if (const auto *weight = std::get_if<WeightId>(&id))
                return layer.gradient.weights[network.layer(number).weightIndex(weight->to, weight->from)];
            return layer.gradient.biases[static_cast<std::size_t>(std::get<BiasId>(id).index)];
        }
    }
    return std::numeric_limits<double>::quiet_NaN();
}

void addProjects()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {
             "2-2-2 shared",
             "1-1 none",
             "1-1 single",
             "3-2 shared",
             "4-1 single",
             "3-4-2 none samples=5",
             "3-4-2 single samples=5 batch=2",
             "3-4-2 shared samples=5 batch=2",
             "2-5-3 single samples=4 batch=4",
             "2-5-3 shared samples=4 batch=99",
             "3-4-4-2 single samples=3",
             "2-3-4-3-2 shared samples=6 batch=4",
             "5-6-5-4-3-2 single samples=7 batch=7",
             "3-4-2 single samples=3 biases=frozen",
         })
        QTest::newRow(line) << QString::fromLatin1(line);
}

} // namespace

/// The mathematics, against witnesses that share no line of code with it.
class TestPropagation : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void gradientsEqualDifferences_data() { addProjects(); }
    void gradientsEqualDifferences();
    void everyActivationWithEveryLoss_data();
    void everyActivationWithEveryLoss();
    void outputLayerFirstHasExactGradientsInTheOutputLayer_data() { addProjects(); }
    void outputLayerFirstHasExactGradientsInTheOutputLayer();
    void outputLayerFirstCarriesTheErrorThroughChangedWeights();
    void updateFollowsTheGradient_data() { addProjects(); }
    void updateFollowsTheGradient();
    void totalErrorIsTheMeanOverAllSamples();
    void batchesFollowTheFile_data();
    void batchesFollowTheFile();
};

void TestPropagation::gradientsEqualDifferences()
{
    QFETCH(QString, line);
    Trainer trainer(projectFrom(line));
    // Two iterations, so that a second batch has its turn.
    for (int iteration = 0; iteration < 2; ++iteration) {
        const Project before = trainer.project();
        const Batch batch = batchOf(iteration, before.samples.size(), before.training.batchSize);
        QVERIFY(trainer.performIteration());
        for (const ParameterId id : parametersOf(before.network)) {
            const QString name = QStringLiteral("∂E_total/∂") + parameterName(before.network, id);
            const double gradient = gradientIn(trainer.step(), before.network, id);
            // Cancellation leaves a sum over paths and samples that is nearly 0 with fewer digits than its terms.
            const double exact = complexStep(before, batch, id);
            VERIFY_NEAR(name, gradient + 1e-3, exact + 1e-3, 1e-12);
            VERIFY_NEAR(name, gradient, exact, 1e-10);
            // E ≈ 1 is known to 1e-16, its differences divided by 2h = 2e-5 to some 1e-11.
            VERIFY_NEAR(name, gradient + 1e-3, centralDifference(before, batch, id) + 1e-3, 1e-7);
        }
    }
}

void TestPropagation::everyActivationWithEveryLoss_data()
{
    QTest::addColumn<QString>("line");
    for (const Activation hidden : allActivations()) {
        for (const Activation output : allActivations()) {
            for (const Loss loss : allLosses()) {
                if (couplesNeurons(hidden))
                    continue;
                for (const char *network : {"3-4-3 single samples=4 batch=3", "2-3-3-2 shared", "3-2 single samples=2 batch=2"}) {
                    const QString line
                        = QStringLiteral("%1 tame hidden=%2 output=%3 loss=%4")
                              .arg(QString::fromLatin1(network), activationName(hidden), activationName(output), lossName(loss));
                    QTest::newRow(qPrintable(line)) << line;
                }
            }
        }
    }
}

void TestPropagation::everyActivationWithEveryLoss()
{
    QFETCH(QString, line);
    Trainer trainer(projectFrom(line));
    const Project before = trainer.project();
    const Batch batch = batchOf(0, before.samples.size(), before.training.batchSize);
    QVERIFY(trainer.performIteration());
    for (const ParameterId id : parametersOf(before.network)) {
        const QString name = QStringLiteral("∂E_total/∂") + parameterName(before.network, id);
        const double gradient = gradientIn(trainer.step(), before.network, id);
        // The terms that make a gradient up are of the size of 1; what is left when they cancel is no better known.
        VERIFY_NEAR(name, gradient - complexStep(before, batch, id) + 1.0, 1.0, 1e-14);
        // A logarithm bends more than a square, so that the difference is known to h² times some 100.
        VERIFY_NEAR(name, gradient - centralDifference(before, batch, id) + 1.0, 1.0, 1e-8);
    }
}

void TestPropagation::outputLayerFirstHasExactGradientsInTheOutputLayer()
{
    QFETCH(QString, line);
    Trainer trainer(projectFrom(line + QStringLiteral(" order=output-layer-first")));
    const Project before = trainer.project();
    const Batch batch = batchOf(0, before.samples.size(), before.training.batchSize);
    QVERIFY(trainer.performIteration());
    for (const ParameterId id : parametersOf(before.network)) {
        if (std::visit([](const auto &place) { return place.layer; }, id) != before.network.lastLayer())
            continue;
        const QString name = QStringLiteral("∂E_total/∂") + parameterName(before.network, id);
        VERIFY_NEAR(name, gradientIn(trainer.step(), before.network, id), complexStep(before, batch, id), 1e-10);
    }
}

void TestPropagation::outputLayerFirstCarriesTheErrorThroughChangedWeights()
{
    // One neuron a layer: every quantity is a product that can be written down.
    Project project = projectFrom(QStringLiteral("1-1-1 none order=output-layer-first rate=0.7"));
    const double i = project.samples.front().inputs.front();
    const double target = project.samples.front().targets.front();
    const double w1 = project.network.layers[0].weights[0];
    const double w2 = project.network.layers[1].weights[0];
    const double h = 1.0 / (1.0 + std::exp(-w1 * i));
    const double o = 1.0 / (1.0 + std::exp(-w2 * h));
    const double delta = (o - target) * o * (1.0 - o);
    const double w2Updated = w2 - 0.7 * delta * h;
    const double w1Updated = w1 - 0.7 * delta * w2Updated * h * (1.0 - h) * i;

    Trainer trainer(std::move(project));
    QVERIFY(trainer.performIteration());
    VERIFY_NEAR(QStringLiteral("w2⁺"), trainer.network().layers[1].weights[0], w2Updated, 1e-14);
    VERIFY_NEAR(QStringLiteral("w1⁺"), trainer.network().layers[0].weights[0], w1Updated, 1e-14);
}

void TestPropagation::updateFollowsTheGradient()
{
    QFETCH(QString, line);
    Trainer trainer(projectFrom(line + QStringLiteral(" rate=0.3")));
    const Project before = trainer.project();
    QVERIFY(trainer.performIteration());
    for (const ParameterId id : parametersOf(before.network)) {
        const double w = before.network.value(id);
        const bool frozen = std::holds_alternative<BiasId>(id) && !before.training.trainBiases;
        const double expected = frozen ? w : w - 0.3 * gradientIn(trainer.step(), before.network, id);
        QCOMPARE(trainer.network().value(id), expected);
    }
}

void TestPropagation::totalErrorIsTheMeanOverAllSamples()
{
    const Project project = projectFrom(QStringLiteral("3-4-2 single samples=5 batch=2"));
    const double expected = batchError<double>(project, {0, 5}, [&](ParameterId id) { return project.network.value(id); });
    VERIFY_NEAR(QStringLiteral("E_total"), totalError(project.network, project.samples, project.training.loss), expected, 1e-14);
}

void TestPropagation::batchesFollowTheFile_data()
{
    QTest::addColumn<long long>("iteration");
    QTest::addColumn<int>("sampleCount");
    QTest::addColumn<int>("batchSize");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");

    QTest::newRow("one sample") << 12345LL << 1 << 1 << 0 << 1;
    QTest::newRow("first batch") << 0LL << 5 << 2 << 0 << 2;
    QTest::newRow("last batch is smaller") << 2LL << 5 << 2 << 4 << 5;
    QTest::newRow("next epoch") << 3LL << 5 << 2 << 0 << 2;
    QTest::newRow("full batch") << 7LL << 5 << 5 << 0 << 5;
    QTest::newRow("batch larger than the file") << 7LL << 5 << 2000000000 << 0 << 5;
    QTest::newRow("after 10^12 iterations") << 1000000000001LL << 4 << 2 << 2 << 4;
}

void TestPropagation::batchesFollowTheFile()
{
    QFETCH(long long, iteration);
    QFETCH(int, sampleCount);
    QFETCH(int, batchSize);
    QFETCH(int, first);
    QFETCH(int, end);
    const Batch batch = batchOf(iteration, static_cast<std::size_t>(sampleCount), batchSize);
    QCOMPARE(batch, (Batch{static_cast<std::size_t>(first), static_cast<std::size_t>(end)}));
}

QTEST_GUILESS_MAIN(TestPropagation)
#include "tst_propagation.moc"
