// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/iteration.h"

#include "core/training/finiteness.h"
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
    , m_descent{settings.optimizer.learningRate, true, settings.trainBiases, settings.loss}
    , m_done(m_plan.size())
{
    if (keepsSingle(network)) {
        for (const Layer &layer : network.layers)
            m_kept.emplace_back(layer);
    }
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
        if (m_isAhead) {
            std::swap(std::get<ForwardPhase>(phase), m_ahead);
            m_isAhead = false;
            m_isFinite = m_aheadIsFinite;
        } else {
            m_isFinite = forward(network, m_number, std::get<ForwardPhase>(phase));
        }
        break;
    case PhasePlan::Kind::Backward:
        m_isFinite = backward(network, entry, std::get<BackwardPhase>(phase));
        break;
    case PhasePlan::Kind::Update:
        m_isFinite = update(network, memory, entry, std::get<UpdatePhase>(phase));
        break;
    }
    ++m_done;
    return phase;
}

void Iteration::abandon()
{
    m_done = m_plan.size();
    m_begun = false;
    m_isAhead = false;
}

double Iteration::forwardAhead(const Network &network, long long number)
{
    m_aheadIsFinite = forward(network, number, m_ahead);
    m_isAhead = true;
    return m_ahead.error;
}

Step Iteration::step() const
{
    if (!m_begun)
        return {};
    return {m_phases.begin(), m_phases.begin() + m_done};
}

/// Whether phases are filled by the loops for small layers.
bool Iteration::keepsSingle(const Network &network) const
{
    const bool single = m_settings->batchSize == 1 || m_samples->size() == 1;
    return single && m_settings->optimizer.kind == Optimizer::Kind::GradientDescent
        && std::ranges::all_of(network.layers, KeptLayer::suits);
}

bool Iteration::forward(const Network &network, long long number, ForwardPhase &phase)
{
    // Phases get their sizes when they are filled for the first time.
    if (!m_kept.empty() && !phase.samples.empty())
        return forwardSingle(network, number, phase) == 0.0;
    forwardBatch(network, *m_samples, batchOf(number, m_samples->size(), m_settings->batchSize), m_settings->loss, phase);
    return ::isFinite(phase);
}

double Iteration::forwardSingle(const Network &network, long long number, ForwardPhase &phase) const
{
    phase.batch = m_samples->size() == 1 ? Batch{0, 1} : batchOf(number, m_samples->size(), 1);
    const Sample &sample = (*m_samples)[phase.batch.first];
    SampleForward &result = phase.samples.front();
    const double *inputs = sample.inputs.data();
    double doubt = 0.0;
    for (std::size_t l = 0; l < m_kept.size(); ++l) {
        doubt += m_kept[l].forward(network.layers[l], inputs, result.layers[l]);
        inputs = result.layers[l].out.data();
    }
    double error = 0.0;
    for (std::size_t k = 0; k < result.errors.size(); ++k) {
        result.errors[k] = lossOf(m_settings->loss, sample.targets[k], inputs[k]);
        error += result.errors[k];
    }
    result.error = error;
    phase.error = error;
    return doubt + doubtOf(error);
}

bool Iteration::backward(const Network &network, const PhasePlan::Entry &entry, BackwardPhase &phase)
{
    const bool single = !m_kept.empty() && !phase.layers.front().samples.empty();
    const BackwardContext context{network, *m_samples, std::get<ForwardPhase>(m_phases.front()), m_settings->loss};
    double doubt = 0.0;
    auto result = phase.layers.begin();
    for (int layer = entry.fromLayer; layer >= entry.toLayer; --layer, ++result) {
        if (single)
            doubt += backwardSingle(network, layer, *result);
        else if (layer == network.lastLayer())
            backwardOutputLayer(context, *result);
        else
            backwardHiddenLayer(context, backwardOf(layer + 1), *result);
        m_backward[static_cast<std::size_t>(layer - 1)] = &*result;
    }
    return single ? doubt == 0.0 : ::isFinite(phase);
}

double Iteration::backwardSingle(const Network &network, int layer, LayerBackward &result) const
{
    const auto &forward = std::get<ForwardPhase>(m_phases.front());
    const Sample &sample = (*m_samples)[forward.batch.first];
    const std::vector<LayerForward> &layers = forward.samples.front().layers;
    const auto index = static_cast<std::size_t>(layer - 1);
    const KeptLayer &kept = m_kept[index];
    if (layer == network.lastLayer())
        KeptLayer::findErrors(sample, m_settings->loss, layers[index], result.samples.front());
    else
        kept.carryBack({network.layer(layer + 1), backwardOf(layer + 1).samples.front().delta}, result.samples.front());
    const double *inputs = layer == 1 ? sample.inputs.data() : layers[index - 1].out.data();
    return kept.backward(network.layer(layer), inputs, layers[index], result);
}

bool Iteration::update(Network &network, OptimizerMemory &memory, const PhasePlan::Entry &entry, UpdatePhase &phase)
{
    const bool remembers = m_settings->optimizer.kind != Optimizer::Kind::GradientDescent;
    if (remembers)
        memory.layers.resize(network.layers.size());
    const bool single = !m_kept.empty() && !phase.layers.front().weightsAfter.empty();
    double doubt = 0.0;
    auto result = phase.layers.begin();
    for (int layer = entry.fromLayer; layer >= entry.toLayer; --layer, ++result) {
        const LayerGradient &gradient = backwardOf(layer).gradient;
        result->layer = layer;
        if (single) {
            doubt += m_kept[static_cast<std::size_t>(layer - 1)].update(network.layer(layer), gradient, m_descent, *result);
            continue;
        }
        LayerMemory *layerMemory = remembers ? &memory.layers[static_cast<std::size_t>(layer - 1)] : nullptr;
        updateLayer(network.layer(layer), layerMemory, gradient, *m_settings, *result);
    }
    return single ? doubt == 0.0 : ::isFinite(phase);
}

const LayerBackward &Iteration::backwardOf(int layer) const
{
    return *m_backward[static_cast<std::size_t>(layer - 1)];
}
