// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/blackboard.h"

#include <algorithm>
#include <cmath>

namespace {

/// The largest power of ten that a double holds exactly.
constexpr int mostPlaces = 22;
/// A product such as 0.29 · 100 misses its whole number by this share of itself at most.
constexpr double decimalSlack = 1e-13;

double powerOfTen(int exponent)
{
    static const std::vector<double> powers = [] {
        std::vector<double> result{1.0};
        while (result.size() <= mostPlaces)
            result.push_back(result.back() * 10.0);
        return result;
    }();
    return powers[static_cast<std::size_t>(exponent)];
}

std::span<const Sample> samplesOf(const Project &project, long long number)
{
    const Batch batch = batchOf(number, project.samples.size(), project.training.batchSize);
    return std::span(project.samples).subspan(batch.first, batch.size());
}

} // namespace

double BlackboardDigits::written(double value) const
{
    if (cut == Cut::None || value == 0.0 || !std::isfinite(value))
        return value;
    const double size = std::abs(value);
    const int places = counted == Counted::Decimals ? count : count - 1 - static_cast<int>(std::floor(std::log10(size)));
    if (places > mostPlaces || places < -mostPlaces)
        return value;
    const double power = powerOfTen(std::abs(places));
    const double scaled = places >= 0 ? size * power : size / power;
    const double half = cut == Cut::Rounded ? 0.5 : 0.0;
    const double whole = std::floor(scaled + half + scaled * decimalSlack);
    return std::copysign(places >= 0 ? whole / power : whole * power, value);
}

Blackboard::Blackboard(Network network, const TrainingSettings &settings, BlackboardRules rules, OptimizerMemory memory)
    : m_settings(settings)
    , m_rules(std::move(rules))
    , m_after(std::move(network))
    , m_memory(std::move(memory))
    , m_layers(m_after.layers.size())
{
    if (!m_rules.givenToo)
        return;
    for (Layer &layer : m_after.layers) {
        std::ranges::transform(layer.weights, layer.weights.begin(), [this](double value) { return m_rules.digits.written(value); });
        std::ranges::transform(layer.biases, layer.biases.begin(), [this](double value) { return m_rules.digits.written(value); });
    }
}

void Blackboard::perform(std::span<const Sample> batch)
{
    m_before = m_after;
    m_carrier = m_after;
    copyGiven(batch);
    for (std::size_t s = 0; s < m_samples.size(); ++s) {
        for (int layer = 1; layer <= m_before.lastLayer(); ++layer)
            forward(s, layer);
        findErrors(s);
    }
    for (int layer = m_before.lastLayer(); layer >= 1; --layer) {
        for (std::size_t s = 0; s < m_samples.size(); ++s)
            backward(s, layer);
        findGradients(layer);
        update(layer);
        if (m_settings.updateOrder == UpdateOrder::OutputLayerFirst)
            m_carrier.layer(layer).weights = m_after.layer(layer).weights;
    }
}

/// What somebody has got for a quantity, if they have; else the number itself.
Blackboard::Number Blackboard::owned(Number number, const Quantity &quantity, std::size_t sample) const
{
    for (const OwnNumber &own : m_rules.own) {
        if (own.sample == sample && own.quantity == quantity)
            return {own.value, own.value};
    }
    return number;
}

double Blackboard::term(double value) const
{
    return m_rules.written == BlackboardRules::Written::EveryTerm ? m_rules.digits.written(value) : value;
}

bool Blackboard::makes(Mistake::Kind kind, int layer) const
{
    return std::ranges::any_of(m_rules.mistakes, [&](const Mistake &mistake) {
        return mistake.kind == kind && (layer == 0 || mistake.layer == 0 || mistake.layer == layer);
    });
}

/// Whether the path from a layer through a neuron of the next one is not forgotten.
bool Blackboard::counts(int layer, int through) const
{
    return std::ranges::none_of(m_rules.mistakes, [&](const Mistake &mistake) {
        if (mistake.layer != layer)
            return false;
        return (mistake.kind == Mistake::Kind::PathForgotten && mistake.index == through)
            || (mistake.kind == Mistake::Kind::OnePathOnly && mistake.index != through);
    });
}

double Blackboard::weight(const Network &network, int layer, int to, int from, bool crosswise) const
{
    const Layer &weights = network.layer(layer);
    return weights.weights[crosswise ? weights.weightIndex(from, to) : weights.weightIndex(to, from)];
}

Blackboard::Neuron &Blackboard::neuron(std::size_t sample, int layer, int index)
{
    const auto number = sample * static_cast<std::size_t>(m_before.neuronCount(layer)) + static_cast<std::size_t>(index);
    return m_layers[static_cast<std::size_t>(layer - 1)].neurons[number];
}

const Blackboard::Neuron &Blackboard::neuron(std::size_t sample, int layer, int index) const
{
    const auto number = sample * static_cast<std::size_t>(m_before.neuronCount(layer)) + static_cast<std::size_t>(index);
    return m_layers[static_cast<std::size_t>(layer - 1)].neurons[number];
}

/// What a layer receives from one neuron of the layer before.
double Blackboard::input(std::size_t sample, int layer, int from) const
{
    return layer == 1 ? m_samples[sample].inputs[static_cast<std::size_t>(from)] : neuron(sample, layer - 1, from).out.written;
}

void Blackboard::copyGiven(std::span<const Sample> batch)
{
    m_samples.resize(batch.size());
    for (std::size_t s = 0; s < batch.size(); ++s) {
        m_samples[s].inputs = batch[s].inputs;
        m_samples[s].targets = batch[s].targets;
        m_samples[s].errors.resize(batch[s].targets.size());
        if (!m_rules.givenToo)
            continue;
        for (std::vector<double> *values : {&m_samples[s].inputs, &m_samples[s].targets})
            std::ranges::transform(*values, values->begin(), [this](double value) { return m_rules.digits.written(value); });
    }
    for (int layer = 1; layer <= m_before.lastLayer(); ++layer) {
        LayerNumbers &numbers = m_layers[static_cast<std::size_t>(layer - 1)];
        numbers.neurons.resize(batch.size() * static_cast<std::size_t>(m_before.neuronCount(layer)));
        numbers.weightGradients.resize(m_before.layer(layer).weights.size());
        numbers.biasGradients.resize(m_before.layer(layer).biases.size());
        numbers.weights.resize(numbers.weightGradients.size());
        numbers.biases.resize(numbers.biasGradients.size());
    }
}

void Blackboard::forward(std::size_t sample, int layer)
{
    const Layer &weights = m_before.layer(layer);
    const bool crosswise = weights.inputs == weights.neurons && makes(Mistake::Kind::WeightsCrosswise, layer);
    const bool biasForgotten = makes(Mistake::Kind::BiasForgotten, layer);
    const bool minusForgotten = weights.activation == Activation::Sigmoid && makes(Mistake::Kind::MinusForgotten, layer);
    for (int to = 0; to < weights.neurons; ++to) {
        double net = 0.0;
        for (int from = 0; from < weights.inputs; ++from)
            net += term(weight(m_before, layer, to, from, crosswise) * input(sample, layer, from));
        Neuron &result = neuron(sample, layer, to);
        result.net = write(net + (biasForgotten ? 0.0 : weights.biasOf(to)), {Quantity::Kind::Net, {layer, to}, {}, {}}, sample);
    }
    std::vector<double> nets;
    for (int to = 0; to < weights.neurons; ++to) {
        const double net = neuron(sample, layer, to).net.written;
        nets.push_back(minusForgotten ? -net : net);
    }
    std::vector<double> outs(nets.size());
    activate(weights.activation, nets, outs);
    for (int to = 0; to < weights.neurons; ++to)
        neuron(sample, layer, to).out = write(outs[static_cast<std::size_t>(to)], {Quantity::Kind::Out, {layer, to}, {}, {}}, sample);
}

void Blackboard::findErrors(std::size_t sample)
{
    SampleNumbers &numbers = m_samples[sample];
    const double factor = makes(Mistake::Kind::HalfForgotten) ? 2.0 : makes(Mistake::Kind::HalfAdded) ? 0.5 : 1.0;
    double sum = 0.0;
    for (int k = 0; k < m_before.outputs(); ++k) {
        const auto index = static_cast<std::size_t>(k);
        const double out = neuron(sample, m_before.lastLayer(), k).out.written;
        numbers.errors[index] = write(factor * lossOf(m_settings.loss, numbers.targets[index], out),
                                      {Quantity::Kind::Error, {m_before.lastLayer(), k}, {}, {}}, sample);
        sum += numbers.errors[index].written;
    }
    numbers.error = write(sum, {}, sample);
}

double Blackboard::errorByOut(std::size_t sample, NeuronId id) const
{
    if (id.layer == m_before.lastLayer()) {
        double slope = lossSlope(m_settings.loss, m_samples[sample].targets[static_cast<std::size_t>(id.index)],
                                 neuron(sample, id.layer, id.index).out.written);
        if (makes(Mistake::Kind::TwoKept))
            slope *= 2.0;
        if (makes(Mistake::Kind::TwoForgotten))
            slope *= 0.5;
        return makes(Mistake::Kind::ErrorSignWrong) ? -slope : slope;
    }
    const int next = id.layer + 1;
    double sum = 0.0;
    for (int through = 0; through < m_before.neuronCount(next); ++through) {
        if (counts(id.layer, through)) {
            const NeuronId by{next, through};
            const double delta = neuron(sample, next, through).delta.written;
            sum += write(delta * netByOut(sample, id, by), {Quantity::Kind::PathTerm, id, by, {}}, sample).written;
        }
    }
    return sum;
}

void Blackboard::backward(std::size_t sample, int layer)
{
    const bool slopeForgotten = makes(Mistake::Kind::SlopeForgotten, layer);
    const int neurons = m_before.neuronCount(layer);
    findSlopes(sample, layer);
    for (int j = 0; j < neurons; ++j)
        neuron(sample, layer, j).errorByOut
            = write(errorByOut(sample, {layer, j}), {Quantity::Kind::ErrorByOut, {layer, j}, {}, {}}, sample);
    for (int j = 0; j < neurons; ++j) {
        Neuron &result = neuron(sample, layer, j);
        result.delta = owned(slopeForgotten ? result.errorByOut : write(delta(sample, {layer, j})),
                             {Quantity::Kind::Delta, {layer, j}, {}, {}}, sample);
    }
}

void Blackboard::findSlopes(std::size_t sample, int layer)
{
    const Activation activation = m_before.layer(layer).activation;
    const bool slopeOfNet = makes(Mistake::Kind::SlopeOfNet, layer) && !couplesNeurons(activation);
    std::vector<double> nets;
    std::vector<double> outs;
    for (int j = 0; j < m_before.neuronCount(layer); ++j) {
        const Neuron &numbers = neuron(sample, layer, j);
        nets.push_back(numbers.net.written);
        outs.push_back(slopeOfNet ? numbers.net.written : numbers.out.written);
    }
    std::vector<double> slopes(nets.size());
    activationSlopes(activation, nets, outs, slopes);
    for (int j = 0; j < m_before.neuronCount(layer); ++j)
        neuron(sample, layer, j).outByNet
            = write(slopes[static_cast<std::size_t>(j)], {Quantity::Kind::OutByNet, {layer, j}, {}, {}}, sample);
}

/// ∂out/∂net of `output` by the net of another neuron in its layer.
Blackboard::Number Blackboard::outByOtherNet(std::size_t sample, NeuronId output, NeuronId other) const
{
    const double out = neuron(sample, output.layer, output.index).out.written;
    return write(couplingSlope(out, neuron(sample, other.layer, other.index).out.written),
                 {Quantity::Kind::OutByOtherNet, output, other, {}}, sample);
}

double Blackboard::delta(std::size_t sample, NeuronId id) const
{
    const Neuron &own = neuron(sample, id.layer, id.index);
    if (!couplesNeurons(m_before.layer(id.layer).activation) || makes(Mistake::Kind::CouplingForgotten))
        return own.errorByOut.written * own.outByNet.written;
    double sum = 0.0;
    for (int j = 0; j < m_before.neuronCount(id.layer); ++j) {
        const NeuronId output{id.layer, j};
        const double slope = output == id ? own.outByNet.written : outByOtherNet(sample, output, id).written;
        sum += term(neuron(sample, id.layer, j).errorByOut.written * slope);
    }
    return sum;
}

void Blackboard::findGradients(int layer)
{
    const Layer &parameters = m_before.layer(layer);
    LayerNumbers &numbers = m_layers[static_cast<std::size_t>(layer - 1)];
    std::vector<double> weights(parameters.weights.size(), 0.0);
    std::vector<double> biases(parameters.biases.size(), 0.0);
    const bool inOneGo = m_rules.written == BlackboardRules::Written::ResultsButDelta;
    const bool inputForgotten = makes(Mistake::Kind::InputForgotten);
    const bool wrongEnd = makes(Mistake::Kind::InputOfWrongEnd);
    for (std::size_t s = 0; s < m_samples.size(); ++s) {
        for (int to = 0; to < parameters.neurons; ++to) {
            const Neuron &each = neuron(s, layer, to);
            const double delta = inOneGo ? each.delta.computed : each.delta.written;
            for (int from = 0; from < parameters.inputs; ++from) {
                const double factor = inputForgotten ? 1.0 : wrongEnd ? each.out.written : input(s, layer, from);
                weights[parameters.weightIndex(to, from)]
                    += term(delta * netByParameter(factor, s, {layer, to}, WeightId{layer, to, from}));
            }
            if (parameters.biasKind == BiasKind::None)
                continue;
            const int bias = parameters.biasKind == BiasKind::Shared ? 0 : to;
            biases[static_cast<std::size_t>(bias)] += delta * netByParameter(1.0, s, {layer, to}, BiasId{layer, bias});
        }
    }
    const double divisor = makes(Mistake::Kind::MeanForgotten) ? 1.0 : static_cast<double>(m_samples.size());
    std::ranges::transform(weights, numbers.weightGradients.begin(), [&](double sum) { return write(sum / divisor); });
    std::ranges::transform(biases, numbers.biasGradients.begin(), [&](double sum) { return write(sum / divisor); });
    writeOwn(Quantity::Kind::Gradient, layer);
}

/// Puts the gradients or updated parameters that somebody has got in place of a layer's.
void Blackboard::writeOwn(Quantity::Kind kind, int layer)
{
    LayerNumbers &numbers = m_layers[static_cast<std::size_t>(layer - 1)];
    const bool updated = kind == Quantity::Kind::Updated;
    for (const OwnNumber &own : m_rules.own) {
        const auto *weight = std::get_if<WeightId>(&own.quantity.parameter);
        if (own.quantity.kind != kind || std::visit([](const auto &id) { return id.layer; }, own.quantity.parameter) != layer)
            continue;
        std::vector<Number> &of
            = weight ? (updated ? numbers.weights : numbers.weightGradients) : (updated ? numbers.biases : numbers.biasGradients);
        const std::size_t index = weight ? m_before.layer(layer).weightIndex(weight->to, weight->from)
                                         : static_cast<std::size_t>(std::get<BiasId>(own.quantity.parameter).index);
        of[index] = {own.value, own.value};
        if (updated)
            m_after.setValue(own.quantity.parameter, own.value);
    }
}

void Blackboard::update(int layer)
{
    LayerNumbers &numbers = m_layers[static_cast<std::size_t>(layer - 1)];
    Layer &parameters = m_after.layer(layer);
    m_memory.layers.resize(m_after.layers.size());
    LayerMemory &memory = m_memory.layers[static_cast<std::size_t>(layer - 1)];
    updateParameters(parameters.weights, numbers.weightGradients, memory.weights, numbers.weights);
    if (m_settings.trainBiases)
        updateParameters(parameters.biases, numbers.biasGradients, memory.biases, numbers.biases);
    else
        std::ranges::transform(parameters.biases, numbers.biases.begin(), [](double value) { return Number{value, value}; });
    writeOwn(Quantity::Kind::Updated, layer);
}

/// What the optimizer remembers is written down like any result.
void Blackboard::updateParameters(std::vector<double> &parameters, const std::vector<Number> &gradients, ParameterMemory &memory,
                                  std::vector<Number> &numbers) const
{
    Optimizer optimizer = m_settings.optimizer;
    if (makes(Mistake::Kind::RateForgotten))
        optimizer.learningRate = 1.0;
    const double sign = makes(Mistake::Kind::UpdateAdded) ? -1.0 : 1.0;
    fit(memory, optimizer.kind, parameters.size());
    const StepRule rule(optimizer, ++memory.steps);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const double gradient = gradients[i].written;
        Remembered after = rule.remember(gradient, rememberedOf(memory, i));
        after = {m_rules.digits.written(after.mean), m_rules.digits.written(after.square)};
        remember(memory, i, after);
        numbers[i] = write(parameters[i] - term(sign * rule.step(gradient, after).change()));
        parameters[i] = numbers[i].written;
    }
}

Blackboard::Number Blackboard::ofParameter(const std::vector<Number> &weights, const std::vector<Number> &biases,
                                           const ParameterId &parameter) const
{
    if (const auto *id = std::get_if<WeightId>(&parameter))
        return weights[m_before.layer(id->layer).weightIndex(id->to, id->from)];
    return biases[static_cast<std::size_t>(std::get<BiasId>(parameter).index)];
}

/// The weight through which the error was carried back from the neuron `through`.
double Blackboard::netByOut(std::size_t sample, NeuronId id, NeuronId through) const
{
    const Layer &weights = m_before.layer(through.layer);
    const bool crosswise = weights.inputs == weights.neurons && makes(Mistake::Kind::WeightsCrosswise, through.layer);
    const double value = weight(m_carrier, through.layer, through.index, id.index, crosswise);
    return owned({value, value}, {Quantity::Kind::NetByOut, id, through, {}}, sample).written;
}

double Blackboard::netByParameter(double computed, std::size_t sample, NeuronId id, const ParameterId &parameter) const
{
    return owned({computed, computed}, {Quantity::Kind::NetByParameter, id, {}, parameter}, sample).written;
}

Blackboard::Number Blackboard::ofNeuron(const Quantity &quantity, std::size_t sample) const
{
    using Kind = Quantity::Kind;
    const Neuron &numbers = neuron(sample, quantity.neuron.layer, quantity.neuron.index);
    switch (quantity.kind) {
    case Kind::Net:
        return numbers.net;
    case Kind::Out:
        return numbers.out;
    case Kind::ErrorByOut:
        return numbers.errorByOut;
    case Kind::OutByNet:
        return numbers.outByNet;
    default:
        return numbers.delta;
    }
}

Blackboard::Number Blackboard::number(const Quantity &quantity, std::size_t sample) const
{
    using Kind = Quantity::Kind;
    const auto given = [](double value) { return Number{value, value}; };
    const auto neuronIndex = static_cast<std::size_t>(quantity.neuron.index);
    const int layer = std::visit([](const auto &parameter) { return parameter.layer; }, quantity.parameter);
    const LayerNumbers &numbers = m_layers[static_cast<std::size_t>(layer - 1)];
    const auto *weightId = std::get_if<WeightId>(&quantity.parameter);
    switch (quantity.kind) {
    case Kind::Input:
        return given(m_samples[sample].inputs[neuronIndex]);
    case Kind::Target:
        return given(m_samples[sample].targets[neuronIndex]);
    case Kind::Parameter:
        return given(m_before.value(quantity.parameter));
    case Kind::Error:
        return m_samples[sample].errors[neuronIndex];
    case Kind::TotalError:
        return m_samples[sample].error;
    case Kind::Net:
    case Kind::Out:
    case Kind::ErrorByOut:
    case Kind::OutByNet:
    case Kind::Delta:
        return ofNeuron(quantity, sample);
    case Kind::PathTerm:
        return write(neuron(sample, quantity.through.layer, quantity.through.index).delta.written
                         * netByOut(sample, quantity.neuron, quantity.through),
                     quantity, sample);
    case Kind::NetByParameter:
        return given(
            netByParameter(weightId ? input(sample, weightId->layer, weightId->from) : 1.0, sample, quantity.neuron, quantity.parameter));
    case Kind::NetByOut:
        return given(netByOut(sample, quantity.neuron, quantity.through));
    case Kind::OutByOtherNet:
        return outByOtherNet(sample, quantity.neuron, quantity.through);
    case Kind::Gradient:
        return ofParameter(numbers.weightGradients, numbers.biasGradients, quantity.parameter);
    case Kind::Updated:
        return ofParameter(numbers.weights, numbers.biases, quantity.parameter);
    }
    Q_UNREACHABLE();
}

BlackboardComparison::BlackboardComparison(const Project &project, long long number, const BlackboardDigits &digits)
    : m_digits(digits)
    , m_board(project.network, project.training, {digits, BlackboardRules::Written::Results, true, {}}, project.memory)
    , m_full(project.network, project.training, {}, project.memory)
{
    const std::span<const Sample> batch = samplesOf(project, number);
    m_board.perform(batch);
    m_full.perform(batch);
}

BlackboardValue BlackboardComparison::blackboardValue(const Quantity &quantity, std::size_t sample) const
{
    const double full = m_full.written(quantity, sample);
    return {m_board.written(quantity, sample), full, m_digits.written(full)};
}
