// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"

#include <algorithm>

namespace {

/// What a layer receives: the outputs of the layer before, or the sample's inputs.
const std::vector<double> &inputsOf(int layer, const Sample &sample, const SampleForward &forward)
{
    return layer == 1 ? sample.inputs : forward.layers[static_cast<std::size_t>(layer - 2)].out;
}

void forwardLayer(const Layer &layer, const std::vector<double> &inputs, LayerForward &result)
{
    const auto neurons = static_cast<std::size_t>(layer.neurons);
    result.net.resize(neurons);
    result.out.resize(neurons);
    for (std::size_t to = 0; to < neurons; ++to)
        result.net[to] = netInput(layer, to, inputs);
    activate(layer.activation, result.net, result.out);
}

void prepare(const BackwardContext &context, int layer, LayerBackward &result)
{
    result.layer = layer;
    result.samples.resize(context.forward.samples.size());
    const auto neurons = static_cast<std::size_t>(context.network.layer(layer).neurons);
    for (SampleBackward &sample : result.samples) {
        sample.errorByOut.resize(neurons);
        sample.outByNet.resize(neurons);
        sample.delta.resize(neurons);
    }
    result.gradient.weights.assign(context.network.layer(layer).weights.size(), 0.0);
    result.gradient.biases.assign(context.network.layer(layer).biases.size(), 0.0);
}

/// From ∂E/∂out to δ.
void findDeltas(const Layer &layer, const LayerForward &forward, SampleBackward &result)
{
    activationSlopes(layer.activation, forward.net, forward.out, result.outByNet);
    const std::size_t neurons = forward.out.size();
    if (!couplesNeurons(layer.activation)) {
        for (std::size_t j = 0; j < neurons; ++j)
            result.delta[j] = result.errorByOut[j] * result.outByNet[j];
        return;
    }
    for (std::size_t k = 0; k < neurons; ++k) {
        double sum = 0.0;
        for (std::size_t j = 0; j < neurons; ++j)
            sum += result.errorByOut[j] * (j == k ? result.outByNet[k] : couplingSlope(forward.out[j], forward.out[k]));
        result.delta[k] = sum;
    }
}

void addGradient(const Layer &layer, const SampleBackward &backward, const std::vector<double> &inputs, LayerGradient &gradient)
{
    double *weightGradient = gradient.weights.data();
    for (const double delta : backward.delta) {
        for (const double input : inputs)
            *weightGradient++ += delta * input;
    }
    if (layer.biasKind == BiasKind::None)
        return;
    for (std::size_t j = 0; j < backward.delta.size(); ++j)
        gradient.biases[layer.biasKind == BiasKind::Shared ? 0 : j] += backward.delta[j];
}

void divideBySamples(LayerGradient &gradient, std::size_t samples)
{
    if (samples == 1)
        return;
    for (double &value : gradient.weights)
        value /= static_cast<double>(samples);
    for (double &value : gradient.biases)
        value /= static_cast<double>(samples);
}

/// The part that output and hidden layers have in common, once ∂E/∂out is known for every sample.
void finishLayer(const BackwardContext &context, LayerBackward &result)
{
    const Layer &layer = context.network.layer(result.layer);
    for (std::size_t s = 0; s < result.samples.size(); ++s) {
        const SampleForward &forward = context.forward.samples[s];
        findDeltas(layer, forward.layers[static_cast<std::size_t>(result.layer - 1)], result.samples[s]);
        addGradient(layer, result.samples[s], inputsOf(result.layer, context.samples[context.forward.batch.first + s], forward),
                    result.gradient);
    }
    divideBySamples(result.gradient, result.samples.size());
}

void findErrors(const Sample &sample, Loss loss, SampleForward &result)
{
    const std::vector<double> &outputs = result.layers.back().out;
    result.errors.resize(outputs.size());
    result.error = 0.0;
    for (std::size_t k = 0; k < outputs.size(); ++k) {
        result.errors[k] = lossOf(loss, sample.targets[k], outputs[k]);
        result.error += result.errors[k];
    }
}

} // namespace

double netInput(const Layer &layer, std::size_t neuron, const std::vector<double> &inputs)
{
    double net = 0.0;
    const double *weight = layer.weights.data() + neuron * inputs.size();
    for (const double input : inputs)
        net += *weight++ * input;
    return net + layer.biasOf(static_cast<int>(neuron));
}

void forwardSample(const Network &network, const Sample &sample, Loss loss, SampleForward &result)
{
    result.layers.resize(network.layers.size());
    for (int number = 1; number <= network.lastLayer(); ++number)
        forwardLayer(network.layer(number), inputsOf(number, sample, result), result.layers[static_cast<std::size_t>(number - 1)]);
    findErrors(sample, loss, result);
}

void forwardAfterNets(const Network &network, int layer, const Sample &sample, Loss loss, SampleForward &result)
{
    LayerForward &changed = result.layers[static_cast<std::size_t>(layer - 1)];
    activate(network.layer(layer).activation, changed.net, changed.out);
    for (int number = layer + 1; number <= network.lastLayer(); ++number)
        forwardLayer(network.layer(number), inputsOf(number, sample, result), result.layers[static_cast<std::size_t>(number - 1)]);
    findErrors(sample, loss, result);
}

void forwardBatch(const Network &network, std::span<const Sample> samples, Batch batch, Loss loss, ForwardPhase &result)
{
    result.batch = batch;
    result.samples.resize(batch.size());
    double sum = 0.0;
    for (std::size_t s = 0; s < batch.size(); ++s) {
        forwardSample(network, samples[batch.first + s], loss, result.samples[s]);
        sum += result.samples[s].error;
    }
    result.error = sum / static_cast<double>(batch.size());
}

void backwardOutputLayer(const BackwardContext &context, LayerBackward &result)
{
    prepare(context, context.network.lastLayer(), result);
    for (std::size_t s = 0; s < result.samples.size(); ++s) {
        const Sample &sample = context.samples[context.forward.batch.first + s];
        const std::vector<double> &outputs = context.forward.samples[s].layers.back().out;
        for (std::size_t k = 0; k < outputs.size(); ++k)
            result.samples[s].errorByOut[k] = lossSlope(context.loss, sample.targets[k], outputs[k]);
    }
    finishLayer(context, result);
}

void backwardHiddenLayer(const BackwardContext &context, const LayerBackward &next, LayerBackward &result)
{
    prepare(context, next.layer - 1, result);
    const Layer &nextLayer = context.network.layer(next.layer);
    for (std::size_t s = 0; s < result.samples.size(); ++s) {
        std::vector<double> &errorByOut = result.samples[s].errorByOut;
        std::fill(errorByOut.begin(), errorByOut.end(), 0.0);
        const double *weight = nextLayer.weights.data();
        for (const double delta : next.samples[s].delta) {
            for (double &sum : errorByOut)
                sum += delta * *weight++;
        }
    }
    finishLayer(context, result);
}

void updateLayer(Layer &layer, LayerMemory *memory, const LayerGradient &gradient, const TrainingSettings &settings, LayerUpdate &result)
{
    ParameterMemory none;
    if (memory)
        result.memoryBefore = *memory;
    result.weightsBefore = layer.weights;
    optimize(settings.optimizer, layer.weights, gradient.weights, memory ? memory->weights : none);
    result.weightsAfter = layer.weights;

    result.biasesBefore = layer.biases;
    if (settings.trainBiases)
        optimize(settings.optimizer, layer.biases, gradient.biases, memory ? memory->biases : none);
    result.biasesAfter = layer.biases;
    if (memory)
        result.memoryAfter = *memory;
}

double totalError(const Network &network, std::span<const Sample> samples, Loss loss)
{
    SampleForward forward;
    double sum = 0.0;
    for (const Sample &sample : samples) {
        forwardSample(network, sample, loss, forward);
        sum += forward.error;
    }
    return sum / static_cast<double>(samples.size());
}
