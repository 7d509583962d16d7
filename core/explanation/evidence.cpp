// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/evidence.h"

#include "core/training/iteration.h"

namespace {

template<typename T>
const T &at(const std::vector<T> &values, int index)
{
    return values[static_cast<std::size_t>(index)];
}

} // namespace

Evidence::Evidence(Project project, long long number)
    : m_project(std::move(project))
    , m_after(m_project.network)
    , m_memoryAfter(m_project.memory)
    , m_backward(m_project.network.layers.size())
    , m_carriers(m_project.network.layers.size())
{
    Iteration iteration(m_project.network, m_project.samples, m_project.training);
    iteration.begin(number);
    m_step.reserve(static_cast<std::size_t>(iteration.phaseCount()));
    while (!iteration.finished()) {
        m_step.push_back(iteration.performPhase(m_after, m_memoryAfter));
        if (const auto *backward = std::get_if<BackwardPhase>(&m_step.back()))
            note(*backward);
    }
    m_forward = &std::get<ForwardPhase>(m_step.front());
}

/// Keeps the weights that the error goes through, before a later update changes them.
void Evidence::note(const BackwardPhase &phase)
{
    for (const LayerBackward &layer : phase.layers) {
        m_backward[static_cast<std::size_t>(layer.layer - 1)] = &layer;
        if (layer.layer < m_after.lastLayer()) {
            const auto next = static_cast<std::size_t>(layer.layer);
            m_carriers[next] = {m_after.layers[next], m_after.layers[next] != m_project.network.layers[next]};
        }
    }
}

double Evidence::value(const Quantity &quantity, std::size_t sample) const
{
    using Kind = Quantity::Kind;
    switch (quantity.kind) {
    case Kind::Parameter:
        return before().value(quantity.parameter);
    case Kind::Updated:
        return m_after.value(quantity.parameter);
    case Kind::Gradient:
        return gradient(quantity.parameter);
    case Kind::NetByParameter:
        return netByParameter(quantity, sample);
    case Kind::Input:
    case Kind::Target:
    case Kind::Net:
    case Kind::Out:
    case Kind::Error:
    case Kind::TotalError:
        return forwardValue(quantity, sample);
    case Kind::ErrorByOut:
    case Kind::PathTerm:
    case Kind::OutByNet:
    case Kind::OutByOtherNet:
    case Kind::Delta:
    case Kind::NetByOut:
        return backwardValue(quantity, sample);
    }
    Q_UNREACHABLE();
}

double Evidence::forwardValue(const Quantity &quantity, std::size_t index) const
{
    using Kind = Quantity::Kind;
    const SampleForward &values = forward().samples[index];
    const int neuron = quantity.neuron.index;
    switch (quantity.kind) {
    case Kind::Input:
        return at(sample(index).inputs, neuron);
    case Kind::Target:
        return at(sample(index).targets, neuron);
    case Kind::Net:
        return at(at(values.layers, quantity.neuron.layer - 1).net, neuron);
    case Kind::Out:
        return at(at(values.layers, quantity.neuron.layer - 1).out, neuron);
    case Kind::Error:
        return at(values.errors, neuron);
    default:
        return values.error;
    }
}

double Evidence::backwardValue(const Quantity &quantity, std::size_t index) const
{
    using Kind = Quantity::Kind;
    const auto weight = [&] {
        const Layer &layer = carrier(quantity.through.layer).layer;
        return layer.weights[layer.weightIndex(quantity.through.index, quantity.neuron.index)];
    };
    if (quantity.kind == Kind::NetByOut)
        return weight();
    if (quantity.kind == Kind::PathTerm)
        return at(backward(quantity.through.layer).samples[index].delta, quantity.through.index) * weight();
    if (quantity.kind == Kind::OutByOtherNet) {
        const std::vector<double> &out = at(forward().samples[index].layers, quantity.neuron.layer - 1).out;
        return couplingSlope(at(out, quantity.neuron.index), at(out, quantity.through.index));
    }
    const SampleBackward &values = backward(quantity.neuron.layer).samples[index];
    switch (quantity.kind) {
    case Kind::ErrorByOut:
        return at(values.errorByOut, quantity.neuron.index);
    case Kind::OutByNet:
        return at(values.outByNet, quantity.neuron.index);
    default:
        return at(values.delta, quantity.neuron.index);
    }
}

double Evidence::gradient(const ParameterId &parameter) const
{
    if (const auto *weight = std::get_if<WeightId>(&parameter))
        return backward(weight->layer).gradient.weights[before().layer(weight->layer).weightIndex(weight->to, weight->from)];
    const auto bias = std::get<BiasId>(parameter);
    return at(backward(bias.layer).gradient.biases, bias.index);
}

const ParameterMemory &Evidence::memoryOf(const ParameterId &parameter) const
{
    if (const auto *weight = std::get_if<WeightId>(&parameter))
        return m_project.memory.layer(weight->layer).weights;
    return m_project.memory.layer(std::get<BiasId>(parameter).layer).biases;
}

Remembered Evidence::remembered(const ParameterId &parameter) const
{
    if (const auto *weight = std::get_if<WeightId>(&parameter))
        return rememberedOf(memoryOf(parameter), before().layer(weight->layer).weightIndex(weight->to, weight->from));
    return rememberedOf(memoryOf(parameter), static_cast<std::size_t>(std::get<BiasId>(parameter).index));
}

long long Evidence::stepsBefore(const ParameterId &parameter) const
{
    return memoryOf(parameter).steps;
}

double Evidence::netByParameter(const Quantity &quantity, std::size_t index) const
{
    const auto *weight = std::get_if<WeightId>(&quantity.parameter);
    if (!weight)
        return 1.0;
    if (weight->layer == 1)
        return at(sample(index).inputs, weight->from);
    return at(at(forward().samples[index].layers, weight->layer - 2).out, weight->from);
}
