// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/plaintraining.h"

#include <algorithm>
#include <cmath>

namespace {

using Numbers = std::vector<double>;

struct LayerValues
{
    Numbers net;
    Numbers out;
};

/// One sample carried through the network, and δ of each layer as far back as it has been found.
struct SampleValues
{
    std::vector<LayerValues> layers;
    std::vector<Numbers> deltas;
    double error = 0.0;
};

struct Gradient
{
    Numbers weights;
    Numbers biases;
};

bool areFinite(const Numbers &numbers)
{
    return std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
}

Numbers softmax(const Numbers &nets)
{
    const double largest = *std::ranges::max_element(nets);
    Numbers powers;
    double sum = 0.0;
    for (const double net : nets) {
        powers.push_back(std::exp(net - largest));
        sum += powers.back();
    }
    for (double &power : powers)
        power /= sum;
    return powers;
}

LayerValues forwardLayer(const Layer &layer, const Numbers &inputs)
{
    LayerValues values;
    const std::size_t width = inputs.size();
    for (int j = 0; j < layer.neurons; ++j) {
        const double *weights = layer.weights.data() + static_cast<std::size_t>(j) * width;
        double sum = weights[0] * inputs[0];
        for (std::size_t i = 1; i < width; ++i)
            sum += weights[i] * inputs[i];
        values.net.push_back(sum + layer.biasOf(j));
        values.out.push_back(activationOf(layer.activation, values.net.back()));
    }
    if (layer.activation == Activation::Softmax)
        values.out = softmax(values.net);
    return values;
}

SampleValues forwardSample(const Project &project, const Sample &sample)
{
    SampleValues values;
    const Numbers *inputs = &sample.inputs;
    values.layers.reserve(project.network.layers.size());
    for (const Layer &layer : project.network.layers) {
        values.layers.push_back(forwardLayer(layer, *inputs));
        inputs = &values.layers.back().out;
    }
    for (std::size_t k = 0; k < inputs->size(); ++k)
        values.error += lossOf(project.training.loss, sample.targets[k], (*inputs)[k]);
    values.deltas.resize(values.layers.size());
    return values;
}

/// δ = ∂E/∂net of a layer from its ∂E/∂out.
Numbers deltasOf(const Layer &layer, const LayerValues &values, const Numbers &errors)
{
    Numbers deltas;
    for (std::size_t k = 0; k < errors.size(); ++k) {
        const double out = values.out[k];
        if (layer.activation != Activation::Softmax) {
            deltas.push_back(errors[k] * activationSlopeOf(layer.activation, values.net[k], out));
            continue;
        }
        double sum = 0.0;
        for (std::size_t j = 0; j < errors.size(); ++j)
            sum += errors[j] * (j == k ? out * (1.0 - out) : -values.out[j] * out);
        deltas.push_back(sum);
    }
    return deltas;
}

/// One iteration, phase by phase.
class PlainTrainer
{
public:
    PlainTrainer(const Project &project, long long number)
        : m_project(project)
    {
        const std::size_t samples = project.samples.size();
        const auto size = std::min(static_cast<std::size_t>(project.training.batchSize), samples);
        const std::size_t batches = (samples + size - 1) / size;
        const std::size_t first = static_cast<std::size_t>(number) % batches * size;
        const std::size_t end = std::min(first + size, samples);
        m_batch.assign(project.samples.begin() + static_cast<std::ptrdiff_t>(first),
                       project.samples.begin() + static_cast<std::ptrdiff_t>(end));
        m_gradients.resize(project.network.layers.size());
    }

    /// Performs the phase with this number; false if it is not finite.
    bool perform(int phase)
    {
        const int last = m_project.network.lastLayer();
        if (phase == 0)
            return forward();
        const bool together = m_project.training.updateOrder == UpdateOrder::Simultaneous;
        const int from = together ? last : last - (phase - 1) / 2;
        const int to = together ? 1 : from;
        bool finite = true;
        for (int layer = from; layer >= to; --layer)
            finite = ((phase % 2 == 1) ? backward(layer) : update(layer)) && finite;
        return finite;
    }

    const Project &project() const { return m_project; }

private:
    bool forward()
    {
        bool finite = true;
        for (const Sample &sample : m_batch) {
            m_values.push_back(forwardSample(m_project, sample));
            for (const LayerValues &layer : m_values.back().layers)
                finite = finite && areFinite(layer.net) && areFinite(layer.out);
            finite = finite && std::isfinite(m_values.back().error);
        }
        return finite;
    }

    Numbers errorsByOut(int number, std::size_t s) const
    {
        const auto index = static_cast<std::size_t>(number - 1);
        const Numbers &outs = m_values[s].layers[index].out;
        Numbers errors(outs.size(), 0.0);
        if (number == m_project.network.lastLayer()) {
            for (std::size_t k = 0; k < outs.size(); ++k)
                errors[k] = lossSlope(m_project.training.loss, m_batch[s].targets[k], outs[k]);
            return errors;
        }
        const Layer &next = m_project.network.layer(number + 1);
        for (std::size_t i = 0; i < outs.size(); ++i) {
            for (std::size_t j = 0; j < m_values[s].deltas[index + 1].size(); ++j)
                errors[i] += m_values[s].deltas[index + 1][j] * next.weights[j * outs.size() + i];
        }
        return errors;
    }

    bool backward(int number)
    {
        const auto index = static_cast<std::size_t>(number - 1);
        const Layer &layer = m_project.network.layers[index];
        Gradient &gradient = m_gradients[index];
        gradient = {Numbers(layer.weights.size(), 0.0), Numbers(layer.biases.size(), 0.0)};
        bool finite = true;
        for (std::size_t s = 0; s < m_values.size(); ++s) {
            SampleValues &values = m_values[s];
            const Numbers deltas = deltasOf(layer, values.layers[index], errorsByOut(number, s));
            values.deltas[index] = deltas;
            finite = finite && areFinite(deltas);
            const Numbers &inputs = index == 0 ? m_batch[s].inputs : values.layers[index - 1].out;
            for (std::size_t j = 0; j < deltas.size(); ++j) {
                for (std::size_t i = 0; i < inputs.size(); ++i)
                    gradient.weights[j * inputs.size() + i] += deltas[j] * inputs[i];
                if (!gradient.biases.empty())
                    gradient.biases[layer.biasKind == BiasKind::Single ? j : 0] += deltas[j];
            }
        }
        for (Numbers *numbers : {&gradient.weights, &gradient.biases}) {
            for (double &each : *numbers)
                each /= static_cast<double>(m_values.size());
        }
        return finite && areFinite(gradient.weights) && areFinite(gradient.biases);
    }

    bool update(int number)
    {
        const auto index = static_cast<std::size_t>(number - 1);
        Layer &layer = m_project.network.layers[index];
        const bool remembers = m_project.training.optimizer.kind != Optimizer::Kind::GradientDescent;
        if (remembers)
            m_project.memory.layers.resize(m_project.network.layers.size());
        LayerMemory nothing;
        LayerMemory &memory = remembers ? m_project.memory.layers[index] : nothing;
        bool finite = step(layer.weights, m_gradients[index].weights, memory.weights);
        if (m_project.training.trainBiases)
            finite = step(layer.biases, m_gradients[index].biases, memory.biases) && finite;
        return finite;
    }

    /// w⁺ of all weights or all biases of a layer, as the optimizers' formulas say.
    bool step(Numbers &parameters, const Numbers &gradients, ParameterMemory &memory) const
    {
        const Optimizer &optimizer = m_project.training.optimizer;
        using enum Optimizer::Kind;
        const bool hasMean = optimizer.kind == Momentum || optimizer.kind == Nesterov || optimizer.kind == Adam;
        const bool hasSquare = optimizer.kind == RmsProp || optimizer.kind == Adam;
        memory.mean.resize(hasMean ? parameters.size() : 0);
        memory.square.resize(hasSquare ? parameters.size() : 0);
        memory.steps += optimizer.kind != GradientDescent;
        const auto t = static_cast<double>(memory.steps);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const double g = gradients[i];
            double none = 0.0;
            double &mean = hasMean ? memory.mean[i] : none;
            double &square = hasSquare ? memory.square[i] : none;
            switch (optimizer.kind) {
            case GradientDescent:
                parameters[i] -= optimizer.learningRate * g;
                break;
            case Momentum:
                mean = optimizer.momentum * mean + g;
                parameters[i] -= optimizer.learningRate * mean;
                break;
            case Nesterov:
                mean = optimizer.momentum * mean + g;
                parameters[i] -= optimizer.learningRate * (g + optimizer.momentum * mean);
                break;
            case RmsProp:
                square = optimizer.decay * square + (1.0 - optimizer.decay) * g * g;
                parameters[i] -= optimizer.learningRate * g / (std::sqrt(square) + optimizer.epsilon);
                break;
            case Adam:
                mean = optimizer.beta1 * mean + (1.0 - optimizer.beta1) * g;
                square = optimizer.beta2 * square + (1.0 - optimizer.beta2) * g * g;
                parameters[i] -= optimizer.learningRate / (1.0 - std::pow(optimizer.beta1, t)) * mean
                    / (std::sqrt(square) / std::sqrt(1.0 - std::pow(optimizer.beta2, t)) + optimizer.epsilon);
                break;
            }
        }
        return areFinite(parameters) && areFinite(memory.mean) && areFinite(memory.square);
    }

    Project m_project;
    std::vector<Sample> m_batch;
    std::vector<SampleValues> m_values;
    std::vector<Gradient> m_gradients;
};

} // namespace

int plainPhaseCount(const Project &project)
{
    return project.training.updateOrder == UpdateOrder::Simultaneous ? 3 : 1 + 2 * project.network.lastLayer();
}

PlainIteration plainPhases(const Project &project, long long number, int phases)
{
    PlainTrainer trainer(project, number);
    PlainIteration result{project, 0};
    for (; result.phases < phases; ++result.phases) {
        if (!trainer.perform(result.phases))
            return result;
        const bool isLast = result.phases + 1 == plainPhaseCount(project);
        if (isLast && !std::isfinite(plainError(trainer.project(), project.samples)))
            return result;
        result.project = trainer.project();
    }
    return result;
}

std::optional<Project> plainIteration(const Project &project, long long number)
{
    const int phases = plainPhaseCount(project);
    PlainIteration result = plainPhases(project, number, phases);
    return result.phases == phases ? std::optional(std::move(result.project)) : std::nullopt;
}

double plainError(const Project &project, const std::vector<Sample> &samples)
{
    double sum = 0.0;
    for (const Sample &sample : samples)
        sum += forwardSample(project, sample).error;
    return sum / static_cast<double>(samples.size());
}
