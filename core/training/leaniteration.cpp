// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/leaniteration.h"

#include "core/training/innerloops.h"
#include "core/training/widelayers.h"

#include <algorithm>
#include <array>

LeanIteration::LeanIteration(const Network &network, const std::vector<Sample> &samples, const TrainingSettings &settings)
    : m_samples(&samples)
    , m_settings(&settings)
    , m_values(network.layers.size())
    , m_rows(network.layers.size())
    , m_descent{settings.optimizer.learningRate, settings.updateOrder == UpdateOrder::Simultaneous, settings.trainBiases, settings.loss}
    , m_turn(network)
    , m_turns((m_turn || static_cast<std::size_t>(network.inputs) >= wideFrom)
              && std::min(samples.size(), static_cast<std::size_t>(settings.batchSize)) == 1)
{
    for (const Sample &sample : samples)
        m_inputRows.push_back(sample.inputs.data());
    const std::size_t most = std::min(samples.size(), static_cast<std::size_t>(settings.batchSize));
    for (std::size_t l = 0; l < m_values.size(); ++l) {
        const auto neurons = static_cast<std::size_t>(network.layers[l].neurons);
        Values &values = m_values[l];
        values.outs.resize(most * neurons);
        values.deltas.resize(most * neurons);
        for (std::size_t s = 0; s < most; ++s) {
            values.outRows.push_back(values.outs.data() + s * neurons);
            values.deltaRows.push_back(values.deltas.data() + s * neurons);
        }
        m_single.emplace_back(network.layers[l]);
        m_rows[l].outs = values.outs.data();
        m_rows[l].deltas = values.deltas.data();
        if (l > 0) {
            m_rows[l].inputs = m_rows[l - 1].outs;
            m_rows[l].errors = m_rows[l - 1].deltas;
        }
    }
}

const double *const *LeanIteration::inputRows(int layer) const
{
    return layer == 1 ? m_inputRows.data() + m_batch.first : m_values[static_cast<std::size_t>(layer - 2)].outRows.data();
}

double LeanIteration::forward(const Network &network, Batch batch)
{
    m_batch = batch;
    m_doubt = 0.0;
    if (batch.size() == 1)
        forwardSingle(network);
    else
        forwardBatch(network);
    double sum = 0.0;
    for (std::size_t s = 0; s < batch.size(); ++s) {
        const std::vector<double> &targets = (*m_samples)[batch.first + s].targets;
        const double *outs = m_values.back().outRows[s];
        double error = 0.0;
        for (std::size_t k = 0; k < targets.size(); ++k)
            error += lossOf(m_settings->loss, targets[k], outs[k]);
        sum += error;
    }
    const double mean = sum / static_cast<double>(batch.size());
    m_doubt += doubtOf(mean);
    return mean;
}

void LeanIteration::forwardSingle(const Network &network)
{
    const Sample &sample = (*m_samples)[m_batch.first];
    m_rows.front().inputs = sample.inputs.data();
    m_rows.back().targets = sample.targets.data();
    for (std::size_t l = 0; l < m_single.size(); ++l)
        m_doubt += m_single[l].forward(network.layers[l], m_rows[l]);
}

void LeanIteration::forwardBatch(const Network &network)
{
    for (int number = 1; number <= network.lastLayer(); ++number)
        forwardLayer(network.layer(number), number);
}

void LeanIteration::forwardLayer(const Layer &layer, int number)
{
    const Values &values = m_values[static_cast<std::size_t>(number - 1)];
    const double *const *inputs = inputRows(number);
    const auto neurons = static_cast<std::size_t>(layer.neurons);
    const auto size = static_cast<std::size_t>(layer.inputs);
    const Biases biases(layer);
    const Activation activation = layer.activation;
    double doubt = 0.0;
    const auto finish = [&](double *outs, auto sumOf) {
        for (std::size_t j = 0; j < neurons; ++j) {
            const double net = sumOf(j) + biases[j];
            doubt += doubtOf(net);
            // Asked first, as it is the one that everybody begins with.
            outs[j] = activation == Activation::Sigmoid ? sigmoid(net) : activationOf(activation, net);
        }
        if (couplesNeurons(activation))
            activate(activation, {outs, neurons}, {outs, neurons});
    };
    if (size >= wideFrom) {
        multiplyWide({layer.weights.data(), neurons, size}, {inputs, m_batch.size()}, {values.outRows.data(), m_batch.size()});
        for (std::size_t s = 0; s < m_batch.size(); ++s) {
            double *outs = values.outRows[s];
            finish(outs, [outs](std::size_t j) { return outs[j]; });
        }
    } else {
        withSize(size, [&](auto known) {
            for (std::size_t s = 0; s < m_batch.size(); ++s) {
                finish(values.outRows[s],
                       [&, row = inputs[s]](std::size_t j) { return sumOfProducts(layer.weights.data() + j * known, row, known); });
            }
        });
    }
    m_doubt += doubt;
}

bool LeanIteration::backwardAndUpdate(Network &network)
{
    if (m_batch.size() == 1) {
        for (std::size_t l = m_single.size(); l-- > 0;)
            m_doubt += m_single[l].backward(network.layers[l], m_rows[l], m_descent);
    } else {
        descendByBatch(network);
    }
    return m_doubt == 0.0;
}

std::optional<double> LeanIteration::turn(Network &network, Batch next)
{
    if (!m_turn)
        return turnWide(network, next);
    const SigmoidTurn::Outs outs{m_rows.front().outs, m_rows.back().outs};
    const SigmoidTurn::Result result = m_turn(network, (*m_samples)[m_batch.first], (*m_samples)[next.first], outs, m_descent);
    const double doubt = m_doubt + result.doubt;
    m_batch = next;
    m_doubt = result.doubtAhead;
    return doubt == 0.0 ? std::optional(result.error) : std::nullopt;
}

std::optional<double> LeanIteration::turnWide(Network &network, Batch next)
{
    const double *&ahead = m_rows.front().ahead;
    ahead = (*m_samples)[next.first].inputs.data();
    const bool isFinite = backwardAndUpdate(network);
    const double error = forward(network, next);
    ahead = nullptr;
    return isFinite ? std::optional(error) : std::nullopt;
}

void LeanIteration::descendByBatch(Network &network)
{
    for (int number = network.lastLayer(); number >= 1; --number) {
        Layer &layer = network.layer(number);
        findDeltas(layer, number);
        // The only difference between the orders: through which weights the error goes on.
        if (m_descent.carriesFirst)
            carryBack(layer, number);
        descend(layer, number);
        if (!m_descent.carriesFirst)
            carryBack(layer, number);
    }
}

void LeanIteration::findDeltas(const Layer &layer, int number)
{
    const Values &values = m_values[static_cast<std::size_t>(number - 1)];
    const bool isLast = number == static_cast<int>(m_values.size());
    const auto neurons = static_cast<std::size_t>(layer.neurons);
    for (std::size_t s = 0; s < m_batch.size(); ++s) {
        const double *outs = values.outRows[s];
        double *deltas = values.deltaRows[s];
        const double *targets = isLast ? (*m_samples)[m_batch.first + s].targets.data() : nullptr;
        const auto errorOf = [&](std::size_t j) { return isLast ? lossSlope(m_settings->loss, targets[j], outs[j]) : deltas[j]; };
        if (couplesNeurons(layer.activation)) {
            findCoupledDeltas({outs, neurons}, errorOf, deltas);
            continue;
        }
        const auto findAs = [&](auto activation) {
            for (std::size_t j = 0; j < neurons; ++j)
                // A net above 0 and an out above 0 are the same for those whose slope asks for it.
                deltas[j] = errorOf(j) * activationSlopeOf(activation, outs[j], outs[j]);
        };
        // Compiled for the one that everybody begins with.
        if (layer.activation == Activation::Sigmoid)
            findAs(std::integral_constant<Activation, Activation::Sigmoid>());
        else
            findAs(layer.activation);
    }
}

void LeanIteration::carryBack(const Layer &layer, int number)
{
    if (number == 1)
        return;
    const auto size = static_cast<std::size_t>(layer.inputs);
    const auto neurons = static_cast<std::size_t>(layer.neurons);
    for (std::size_t s = 0; s < m_batch.size(); ++s) {
        double *errors = m_values[static_cast<std::size_t>(number - 2)].deltaRows[s];
        const double *deltas = m_values[static_cast<std::size_t>(number - 1)].deltaRows[s];
        std::fill_n(errors, size, 0.0);
        for (std::size_t j = 0; j < neurons; ++j)
            addMultiple(deltas[j], {layer.weights.data() + j * size, size}, errors);
    }
}

void LeanIteration::descend(Layer &layer, int number)
{
    const Values &values = m_values[static_cast<std::size_t>(number - 1)];
    const Matrix<double> weights{layer.weights.data(), static_cast<std::size_t>(layer.neurons), static_cast<std::size_t>(layer.inputs)};
    const std::size_t samples = m_batch.size();
    m_doubt += descendWide(weights, {values.deltaRows.data(), samples}, {inputRows(number), samples}, m_settings->optimizer.learningRate);
    updateBiases(layer, number);
}

void LeanIteration::updateBiases(Layer &layer, int number)
{
    if (layer.biasKind == BiasKind::None)
        return;
    const Values &values = m_values[static_cast<std::size_t>(number - 1)];
    const auto neurons = static_cast<std::size_t>(layer.neurons);
    const std::size_t step = layer.biasKind == BiasKind::Single ? 1 : 0;
    m_biasGradient.assign(layer.biases.size(), 0.0);
    for (std::size_t s = 0; s < m_batch.size(); ++s) {
        const double *deltas = values.deltaRows[s];
        double *gradient = m_biasGradient.data();
        for (std::size_t j = 0; j < neurons; ++j)
            gradient[j * step] += deltas[j];
    }
    for (std::size_t b = 0; b < m_biasGradient.size(); ++b) {
        const double gradient = m_biasGradient[b] / static_cast<double>(m_batch.size());
        if (m_settings->trainBiases)
            layer.biases[b] -= m_settings->optimizer.learningRate * gradient;
        m_doubt += doubtOf(gradient) + doubtOf(layer.biases[b]);
    }
}
