// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/chainrule.h"
#include "core/training/iteration.h"
#include "core/training/propagation.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

namespace {

int below(int end)
{
    return *rc::gen::inRange(0, end);
}

double anyNumber()
{
    return below(4001) / 1000.0 - 2.0;
}

std::vector<double> anyNumbers(std::size_t count)
{
    std::vector<double> numbers(count);
    for (double &number : numbers)
        number = anyNumber();
    return numbers;
}

Layer anyLayer(int inputs)
{
    Layer layer;
    constexpr Activation smooth[] = {Activation::Sigmoid, Activation::Tanh, Activation::Linear};
    layer.activation = smooth[below(3)];
    layer.inputs = inputs;
    layer.neurons = 1 + below(4);
    layer.weights = anyNumbers(static_cast<std::size_t>(layer.inputs * layer.neurons));
    layer.biasKind = static_cast<BiasKind>(below(3));
    const int biases = layer.biasKind == BiasKind::None ? 0 : layer.biasKind == BiasKind::Shared ? 1 : layer.neurons;
    layer.biases = anyNumbers(static_cast<std::size_t>(biases));
    return layer;
}

/// A small network of one to four layers with samples and settings of any kind.
Project anyProject()
{
    Project project;
    project.network.inputs = 1 + below(3);
    for (int layers = 1 + below(4); layers > 0; --layers)
        project.network.layers.push_back(anyLayer(project.network.outputs()));
    if (below(4) == 0)
        project.network.layers.back().activation = Activation::Softmax;
    for (int samples = 1 + below(3); samples > 0; --samples) {
        project.samples.push_back({anyNumbers(static_cast<std::size_t>(project.network.inputs)),
                                   anyNumbers(static_cast<std::size_t>(project.network.outputs()))});
    }
    project.training.loss = below(2) == 0 ? Loss::HalfSquaredError : Loss::SquaredError;
    project.training.updateOrder = below(2) == 0 ? UpdateOrder::Simultaneous : UpdateOrder::OutputLayerFirst;
    project.training.batchSize = 1 + below(3);
    return project;
}

double magnitudeOf(const std::vector<ChainRuleFactor> &factors);

/// What a factor's terms would add up to if none of them cancelled another: the scale on which rounding happens.
double magnitudeOf(const ChainRuleFactor &factor)
{
    if (factor.terms.empty())
        return std::abs(factor.value);
    double sum = 0.0;
    for (const ChainRuleTerm &term : factor.terms)
        sum += magnitudeOf(term.factors);
    return sum;
}

double magnitudeOf(const std::vector<ChainRuleFactor> &factors)
{
    double product = 1.0;
    for (const ChainRuleFactor &factor : factors)
        product *= magnitudeOf(factor);
    return product;
}

/// The value of the tree from its leaves alone.
double valueOf(const std::vector<ChainRuleFactor> &factors)
{
    double product = 1.0;
    for (const ChainRuleFactor &factor : factors) {
        double value = factor.terms.empty() ? factor.value : 0.0;
        for (const ChainRuleTerm &term : factor.terms)
            value += valueOf(term.factors);
        product *= value;
    }
    return product;
}

double gradientOf(const LayerGradient &gradient, const Layer &layer, const ParameterId &id)
{
    if (const auto *weight = std::get_if<WeightId>(&id))
        return gradient.weights[layer.weightIndex(weight->to, weight->from)];
    return gradient.biases[static_cast<std::size_t>(std::get<BiasId>(id).index)];
}

/// The gradient that the engine's backward phases leave behind.
double backwardGradient(const Project &project, const ParameterId &id)
{
    const int layer = std::visit([](const auto &parameter) { return parameter.layer; }, id);
    Network network = project.network;
    OptimizerMemory memory;
    Iteration iteration(network, project.samples, project.training);
    iteration.begin(0);
    while (!iteration.finished())
        iteration.performPhase(network, memory);
    for (const Phase &phase : iteration.step()) {
        if (const auto *backward = std::get_if<BackwardPhase>(&phase)) {
            for (const LayerBackward &each : backward->layers) {
                if (each.layer == layer)
                    return gradientOf(each.gradient, network.layer(layer), id);
            }
        }
    }
    Q_UNREACHABLE();
}

double batchError(const Project &project)
{
    ForwardPhase forward;
    forwardBatch(project.network, project.samples, batchOf(0, project.samples.size(), project.training.batchSize), project.training.loss,
                 forward);
    return forward.error;
}

double slopeByDifferences(Project project, const ParameterId &id)
{
    constexpr double step = 1e-5;
    const double value = project.network.value(id);
    project.network.setValue(id, value + step);
    const double above = batchError(project);
    project.network.setValue(id, value - step);
    return (above - batchError(project)) / (2.0 * step);
}

} // namespace

/// The chain rule of any parameter of any network, held against the backward phase and against the error itself.
class TestChainRuleProperties : public QObject
{
    Q_OBJECT

private slots:
    void leavesMultiplyToTheBackwardPhasesGradient();
    void simultaneousRulesAgreeWithFiniteDifferences();
};

void TestChainRuleProperties::leavesMultiplyToTheBackwardPhasesGradient()
{
    QVERIFY(rc::check("the leaves of the tree multiply and add up to the backward phase's gradient", [] {
        const Project project = anyProject();
        const std::vector<ParameterId> parameters = parametersOf(project.network);
        const ParameterId id = parameters[static_cast<std::size_t>(below(static_cast<int>(parameters.size())))];
        const ChainRule rule = chainRule(project, 0, id);
        const double expected = backwardGradient(project, id);
        const double scale = magnitudeOf(rule.factors);
        RC_ASSERT(rule.gradient == expected);
        RC_ASSERT(std::abs(valueOf(rule.factors) - expected) <= 1e-12 * scale);
    }));
}

void TestChainRuleProperties::simultaneousRulesAgreeWithFiniteDifferences()
{
    QVERIFY(rc::check("the tree's value is the slope of the error", [] {
        Project project = anyProject();
        project.training.updateOrder = UpdateOrder::Simultaneous;
        const std::vector<ParameterId> parameters = parametersOf(project.network);
        const ParameterId id = parameters[static_cast<std::size_t>(below(static_cast<int>(parameters.size())))];
        const ChainRule rule = chainRule(project, 0, id);
        // Both truncation and rounding of central differences are far below this, for numbers up to 2 and few layers.
        const double tolerance = 1e-6 * (magnitudeOf(rule.factors) + batchError(project) + 1e-3);
        RC_ASSERT(std::abs(slopeByDifferences(project, id) - valueOf(rule.factors)) <= tolerance);
    }));
}

QTEST_GUILESS_MAIN(TestChainRuleProperties)
#include "tst_chainruleproperties.moc"
