// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/iteration.h"

#include "core/training/propagation.h"

#include <algorithm>

PhasePlan::PhasePlan(const Network &network, UpdateOrder order)
{
    const int last = network.lastLayer();
    m_entries.push_back({Kind::Forward, 1, last});
    switch (order) {
    case UpdateOrder::Simultaneous:
        m_entries.push_back({Kind::Backward, last, 1});
        m_entries.push_back({Kind::Update, last, 1});
        break;
    case UpdateOrder::OutputLayerFirst:
        for (int layer = last; layer >= 1; --layer) {
            m_entries.push_back({Kind::Backward, layer, layer});
            m_entries.push_back({Kind::Update, layer, layer});
        }
        break;
    }
}

Network parametersBefore(Network network, const Step &step)
{
    for (const Phase &phase : step) {
        if (const auto *update = std::get_if<UpdatePhase>(&phase)) {
            for (const LayerUpdate &layer : update->layers) {
                network.layer(layer.layer).weights = layer.weightsBefore;
                network.layer(layer.layer).biases = layer.biasesBefore;
            }
        }
    }
    return network;
}

OptimizerMemory memoryBefore(OptimizerMemory memory, const Step &step)
{
    if (memory.layers.empty())
        return memory;
    for (const Phase &phase : step) {
        if (const auto *update = std::get_if<UpdatePhase>(&phase)) {
            for (const LayerUpdate &layer : update->layers)
                memory.layers[static_cast<std::size_t>(layer.layer - 1)] = layer.memoryBefore;
        }
    }
    // Before the very first step there was nothing, not even layers to remember.
    const bool nothing = std::ranges::all_of(memory.layers, [](const LayerMemory &layer) { return layer == LayerMemory(); });
    return nothing ? OptimizerMemory() : memory;
}

Iteration::Iteration(const Network &network, const std::vector<Sample> &samples, const TrainingSettings &settings)
    : m_samples(&samples)
    , m_settings(&settings)
    , m_plan(network, settings.updateOrder)
    , m_backward(network.layers.size(), nullptr)
    , m_done(m_plan.size())
{
    for (int i = 0; i < m_plan.size(); ++i) {
        const PhasePlan::Entry &entry = m_plan.at(i);
        const std::size_t layers = static_cast<std::size_t>(entry.fromLayer) - static_cast<std::size_t>(entry.toLayer) + 1;
        switch (entry.kind) {
        case PhasePlan::Kind::Forward:
            m_phases.emplace_back(ForwardPhase());
            break;
        case PhasePlan::Kind::Backward:
            m_phases.emplace_back(BackwardPhase{std::vector<LayerBackward>(layers)});
            break;
        case PhasePlan::Kind::Update:
            m_phases.emplace_back(UpdatePhase{std::vector<LayerUpdate>(layers)});
            break;
        }
    }
}

void Iteration::begin(long long number)
{
    m_number = number;
    m_done = 0;
    m_begun = true;
}

const Phase &Iteration::performPhase(Network &network, OptimizerMemory &memory)
{
    const PhasePlan::Entry &entry = m_plan.at(m_done);
    Phase &phase = m_phases[static_cast<std::size_t>(m_done)];
    switch (entry.kind) {
    case PhasePlan::Kind::Forward:
        forward(network, std::get<ForwardPhase>(phase));
        break;
    case PhasePlan::Kind::Backward:
        backward(network, entry, std::get<BackwardPhase>(phase));
        break;
    case PhasePlan::Kind::Update:
        update(network, memory, entry, std::get<UpdatePhase>(phase));
        break;
    }
    ++m_done;
    return phase;
}

void Iteration::abandon()
{
    m_done = m_plan.size();
    m_begun = false;
}

Step Iteration::step() const
{
    if (!m_begun)
        return {};
    return {m_phases.begin(), m_phases.begin() + m_done};
}

void Iteration::forward(const Network &network, ForwardPhase &phase)
{
    forwardBatch(network, *m_samples, batchOf(m_number, m_samples->size(), m_settings->batchSize), m_settings->loss, phase);
}

void Iteration::backward(const Network &network, const PhasePlan::Entry &entry, BackwardPhase &phase)
{
    const BackwardContext context{network, *m_samples, std::get<ForwardPhase>(m_phases.front()), m_settings->loss};
    auto result = phase.layers.begin();
    for (int layer = entry.fromLayer; layer >= entry.toLayer; --layer, ++result) {
        if (layer == network.lastLayer())
            backwardOutputLayer(context, *result);
        else
            backwardHiddenLayer(context, backwardOf(layer + 1), *result);
        m_backward[static_cast<std::size_t>(layer - 1)] = &*result;
    }
}

void Iteration::update(Network &network, OptimizerMemory &memory, const PhasePlan::Entry &entry, UpdatePhase &phase)
{
    const bool remembers = m_settings->optimizer.kind != Optimizer::Kind::GradientDescent;
    if (remembers)
        memory.layers.resize(network.layers.size());
    auto result = phase.layers.begin();
    for (int layer = entry.fromLayer; layer >= entry.toLayer; --layer, ++result) {
        result->layer = layer;
        LayerMemory *layerMemory = remembers ? &memory.layers[static_cast<std::size_t>(layer - 1)] : nullptr;
        updateLayer(network.layer(layer), layerMemory, backwardOf(layer).gradient, *m_settings, *result);
    }
}

const LayerBackward &Iteration::backwardOf(int layer) const
{
    return *m_backward[static_cast<std::size_t>(layer - 1)];
}
