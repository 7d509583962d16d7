// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/finiteness.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

namespace {

/// The words about numbers that are not finite.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Finiteness)
};

/// Called with each number of a phase in the order of computation; `name` is only asked for when it is needed.
/// Returns false to stop the walk.
using Visitor = std::function<bool(double value, const std::function<QString()> &name)>;

QString quantity(const QString &symbol, const Network &network, int layer, std::size_t index)
{
    return symbol + QLatin1Char('_') + neuronName(network, {layer, static_cast<int>(index)});
}

QString parameterOf(const Network &network, int layer, std::size_t index, bool bias)
{
    if (bias)
        return parameterName(network, BiasId{layer, static_cast<int>(index)});
    const auto inputs = static_cast<std::size_t>(network.layer(layer).inputs);
    return parameterName(network, WeightId{layer, static_cast<int>(index / inputs), static_cast<int>(index % inputs)});
}

bool visitValues(const std::vector<double> &values, const std::function<QString(std::size_t)> &name, const Visitor &visit)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!visit(values[i], [&] { return name(i); }))
            return false;
    }
    return true;
}

void walk(const Network &network, const ForwardPhase &phase, const Visitor &visit)
{
    for (const SampleForward &sample : phase.samples) {
        for (std::size_t l = 0; l < sample.layers.size(); ++l) {
            const int layer = static_cast<int>(l) + 1;
            if (!visitValues(
                    sample.layers[l].net, [&](std::size_t i) { return quantity(QStringLiteral("net"), network, layer, i); }, visit)
                || !visitValues(
                    sample.layers[l].out, [&](std::size_t i) { return quantity(QStringLiteral("out"), network, layer, i); }, visit))
                return;
        }
        if (!visitValues(
                sample.errors, [&](std::size_t i) { return quantity(QStringLiteral("E"), network, network.lastLayer(), i); }, visit))
            return;
    }
}

void walk(const Network &network, const BackwardPhase &phase, const Visitor &visit)
{
    for (const LayerBackward &layer : phase.layers) {
        for (const SampleBackward &sample : layer.samples) {
            if (!visitValues(
                    sample.delta, [&](std::size_t i) { return quantity(QStringLiteral("δ"), network, layer.layer, i); }, visit))
                return;
        }
        for (const bool bias : {false, true}) {
            const auto name = [&](std::size_t i) { return QStringLiteral("∂E_total/∂") + parameterOf(network, layer.layer, i, bias); };
            if (!visitValues(bias ? layer.gradient.biases : layer.gradient.weights, name, visit))
                return;
        }
    }
}

void walk(const Network &network, const UpdatePhase &phase, const Visitor &visit)
{
    for (const LayerUpdate &layer : phase.layers) {
        for (const bool bias : {false, true}) {
            const ParameterMemory &memory = bias ? layer.memoryAfter.biases : layer.memoryAfter.weights;
            const auto name = [&](std::size_t i) { return parameterOf(network, layer.layer, i, bias); };
            // A mean beside a mean square is a first moment; alone, it is a velocity.
            const QString mean = memory.square.empty() ? QStringLiteral("v_") : QStringLiteral("m_");
            if (!visitValues(
                    memory.mean, [&](std::size_t i) { return mean + name(i); }, visit)
                || !visitValues(
                    memory.square, [&](std::size_t i) { return QStringLiteral("s_") + name(i); }, visit)
                || !visitValues(bias ? layer.biasesAfter : layer.weightsAfter, name, visit))
                return;
        }
    }
}

bool allFinite(const std::vector<double> &values)
{
    // x − x is 0 for every finite x and NaN for the others, which makes this loop one without branches.
    double sum = 0.0;
    for (const double value : values)
        sum += value - value;
    return sum == 0.0;
}

bool isFinitePhase(const ForwardPhase &phase)
{
    for (const SampleForward &sample : phase.samples) {
        if (!std::isfinite(sample.error))
            return false;
        for (const LayerForward &layer : sample.layers) {
            if (!allFinite(layer.net) || !allFinite(layer.out))
                return false;
        }
    }
    return true;
}

bool isFinitePhase(const BackwardPhase &phase)
{
    for (const LayerBackward &layer : phase.layers) {
        for (const SampleBackward &sample : layer.samples) {
            if (!allFinite(sample.delta))
                return false;
        }
        if (!allFinite(layer.gradient.weights) || !allFinite(layer.gradient.biases))
            return false;
    }
    return true;
}

bool isFinitePhase(const UpdatePhase &phase)
{
    for (const LayerUpdate &layer : phase.layers) {
        if (!allFinite(layer.weightsAfter) || !allFinite(layer.biasesAfter))
            return false;
        for (const ParameterMemory *memory : {&layer.memoryAfter.weights, &layer.memoryAfter.biases}) {
            if (!allFinite(memory->mean) || !allFinite(memory->square))
                return false;
        }
    }
    return true;
}

} // namespace

bool isFinite(const Phase &phase)
{
    return std::visit([](const auto &content) { return isFinitePhase(content); }, phase);
}

QString describeNotFinite(const Network &network, const Phase &phase)
{
    QString description;
    const Visitor visit = [&](double value, const std::function<QString()> &name) {
        if (std::isfinite(value))
            return true;
        description = std::isnan(value) ? Words::tr("%1 is no longer a number").arg(name()) : Words::tr("%1 became infinite").arg(name());
        return false;
    };
    std::visit([&](const auto &content) { walk(network, content, visit); }, phase);
    return description.isEmpty() ? Words::tr("the total error became infinite") : description;
}
