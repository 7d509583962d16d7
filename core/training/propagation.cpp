// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"

#include "core/training/innerloops.h"
#include "core/training/widelayers.h"

#include <algorithm>
#include <array>

namespace {

/// What a layer receives: the outputs of the layer before, or the sample's inputs.
const std::vector<double> &inputsOf(int layer, const Sample &sample, const SampleForward &forward)
{
    return layer == 1 ? sample.inputs : forward.layers[static_cast<std::size_t>(layer - 2)].out;
}

/// From the sums of weighed inputs, which `sumOf` gives for each neuron, to net and out.
template<typename Function>
void findOutputs(const Layer &layer, Function sumOf, LayerForward &result)
{
    const Biases biases(layer);
    const auto neurons = static_cast<std::size_t>(layer.neurons);
    double *nets = result.net.data();
    double *outs = result.out.data();
    for (std::size_t j = 0; j < neurons; ++j) {
        const double net = sumOf(j) + biases[j];
        nets[j] = net;
        outs[j] = activationOf(layer.activation, net);
    }
    if (couplesNeurons(layer.activation))
        activate(layer.activation, result.net, result.out);
}

bool isWide(const Layer &layer)
{
    return static_cast<std::size_t>(layer.inputs) >= wideFrom;
}

Matrix<const double> weightsOf(const Layer &layer)
{
    return {layer.weights.data(), static_cast<std::size_t>(layer.neurons), static_cast<std::size_t>(layer.inputs)};
}

void resize(const Layer &layer, LayerForward &result)
{
    result.net.resize(static_cast<std::size_t>(layer.neurons));
    result.out.resize(static_cast<std::size_t>(layer.neurons));
}

void forwardLayer(const Layer &layer, const std::vector<double> &inputs, LayerForward &result)
{
    resize(layer, result);
    if (isWide(layer)) {
        const double *vector = inputs.data();
        double *products = result.net.data();
        multiplyWide(weightsOf(layer), {&vector, 1}, {&products, 1});
        return findOutputs(
            layer, [products](std::size_t j) { return products[j]; }, result);
    }
    withSize(inputs.size(), [&](auto size) {
        findOutputs(
            layer, [&, size](std::size_t j) { return sumOfProducts(layer.weights.data() + j * size, inputs.data(), size); }, result);
    });
}

/// The same for all samples of a batch.
void forwardWideLayer(const Network &network, int number, std::span<const Sample> samples, ForwardPhase &phase)
{
    constexpr std::size_t most = 12;
    std::array<const double *, most> inputs{};
    std::array<double *, most> products{};
    const Layer &layer = network.layer(number);
    for (std::size_t first = 0; first < phase.samples.size(); first += most) {
        const std::size_t count = std::min(most, phase.samples.size() - first);
        for (std::size_t s = 0; s < count; ++s) {
            SampleForward &forward = phase.samples[first + s];
            LayerForward &result = forward.layers[static_cast<std::size_t>(number - 1)];
            resize(layer, result);
            inputs[s] = inputsOf(number, samples[phase.batch.first + first + s], forward).data();
            products[s] = result.net.data();
        }
        multiplyWide(weightsOf(layer), {inputs.data(), count}, {products.data(), count});
        for (std::size_t s = 0; s < count; ++s) {
            findOutputs(
                layer, [&, s](std::size_t j) { return products[s][j]; },
                phase.samples[first + s].layers[static_cast<std::size_t>(number - 1)]);
        }
    }
}

void prepare(const BackwardContext &context, int number, LayerBackward &result)
{
    const Layer &layer = context.network.layer(number);
    result.layer = number;
    result.samples.resize(context.forward.samples.size());
    for (SampleBackward &sample : result.samples) {
        sample.errorByOut.resize(static_cast<std::size_t>(layer.neurons));
        sample.outByNet.resize(static_cast<std::size_t>(layer.neurons));
        sample.delta.resize(static_cast<std::size_t>(layer.neurons));
    }
    if (!context.gradients)
        return;
    result.gradient.weights.resize(layer.weights.size());
    result.gradient.biases.resize(layer.biases.size());
}

/// From ∂E/∂out to δ where each output depends on the nets of its whole layer.
void coupleDeltas(const LayerForward &forward, SampleBackward &result)
{
    const std::size_t neurons = forward.out.size();
    for (std::size_t k = 0; k < neurons; ++k) {
        double sum = 0.0;
        for (std::size_t j = 0; j < neurons; ++j)
            sum += result.errorByOut[j] * (j == k ? result.outByNet[k] : couplingSlope(forward.out[j], forward.out[k]));
        result.delta[k] = sum;
    }
}

/// From ∂E/∂out, which `errorOf` gives for each neuron, to δ; `use` is called with each δ in turn.
template<typename ErrorOf, typename Use>
void findDeltas(const Layer &layer, const LayerForward &forward, ErrorOf errorOf, SampleBackward &result, Use use)
{
    const auto neurons = static_cast<std::size_t>(layer.neurons);
    const bool couples = couplesNeurons(layer.activation);
    for (std::size_t j = 0; j < neurons; ++j) {
        const double error = errorOf(j);
        const double slope = activationSlopeOf(layer.activation, forward.net[j], forward.out[j]);
        result.errorByOut[j] = error;
        result.outByNet[j] = slope;
        if (!couples) {
            result.delta[j] = error * slope;
            use(j, error * slope);
        }
    }
    if (!couples)
        return;
    coupleDeltas(forward, result);
    for (std::size_t j = 0; j < neurons; ++j)
        use(j, result.delta[j]);
}

/// Adds what one sample contributes to a gradient, neuron by neuron, to what those before it did.
template<typename Size>
class GradientSum
{
public:
    GradientSum(const Layer &layer, const std::vector<double> &inputs, Size size, bool isFirst, LayerGradient &gradient)
        : m_inputs(inputs.data())
        , m_size(size)
        , m_isFirst(isFirst)
        , m_weights(gradient.weights.data())
        , m_biases(layer.biasKind == BiasKind::None ? nullptr : gradient.biases.data())
        , m_biasStep(layer.biasKind == BiasKind::Single ? 1 : 0)
    {
        if (isFirst)
            std::fill(gradient.biases.begin(), gradient.biases.end(), 0.0);
    }

    void add(std::size_t neuron, double delta) const
    {
        double *row = m_weights + neuron * m_size;
        // Added to 0 even where it is the first, so that there is no −0.
        for (std::size_t i = 0; i < m_size; ++i)
            row[i] = (m_isFirst ? 0.0 : row[i]) + delta * m_inputs[i];
        if (m_biases)
            m_biases[neuron * m_biasStep] += delta;
    }

private:
    const double *__restrict m_inputs;
    [[no_unique_address]] Size m_size;
    bool m_isFirst;
    double *__restrict m_weights;
    double *m_biases;
    std::size_t m_biasStep;
};

void divideBySamples(LayerGradient &gradient, std::size_t samples)
{
    if (samples == 1)
        return;
    for (double &value : gradient.weights)
        value /= static_cast<double>(samples);
    for (double &value : gradient.biases)
        value /= static_cast<double>(samples);
}

/// What output and hidden layers have in common; `errorOf` gives ∂E/∂out of a sample's neuron.
template<typename ErrorOf>
void backwardLayer(const BackwardContext &context, ErrorOf errorOf, LayerBackward &result)
{
    const Layer &layer = context.network.layer(result.layer);
    for (std::size_t s = 0; s < result.samples.size(); ++s) {
        const SampleForward &forward = context.forward.samples[s];
        const LayerForward &values = forward.layers[static_cast<std::size_t>(result.layer - 1)];
        const auto error = [&errorOf, s](std::size_t j) { return errorOf(s, j); };
        if (!context.gradients) {
            findDeltas(layer, values, error, result.samples[s], [](std::size_t, double) {});
            continue;
        }
        const std::vector<double> &inputs = inputsOf(result.layer, context.samples[context.forward.batch.first + s], forward);
        withSize(inputs.size(), [&](auto size) {
            const GradientSum sum(layer, inputs, size, s == 0, result.gradient);
            findDeltas(layer, values, error, result.samples[s], [&sum](std::size_t j, double delta) { sum.add(j, delta); });
        });
    }
    if (context.gradients)
        divideBySamples(result.gradient, result.samples.size());
}

/// ∂E/∂out_i = Σ_j δ_j · w_ji of a layer, from the next one's weights and δ.
void carryBack(const Layer &next, const std::vector<double> &deltas, std::vector<double> &errorByOut)
{
    const double *weights = next.weights.data();
    withSize(errorByOut.size(), [&](auto size) {
        if constexpr (isSmall<decltype(size)>) {
            std::array<double, size()> sums{};
            for (std::size_t j = 0; j < deltas.size(); ++j) {
                for (std::size_t i = 0; i < size; ++i)
                    sums[i] += deltas[j] * weights[j * size + i];
            }
            std::copy(sums.begin(), sums.end(), errorByOut.begin());
        } else {
            std::fill(errorByOut.begin(), errorByOut.end(), 0.0);
            for (std::size_t j = 0; j < deltas.size(); ++j)
                addMultiple(deltas[j], {weights + j * size, size}, errorByOut.data());
        }
    });
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

/// A step of gradient descent that notes what it changes, in one go.
void descend(std::vector<double> &parameters, const std::vector<double> &gradient, double rate, std::vector<double> &before,
             std::vector<double> &after)
{
    before.resize(parameters.size());
    after.resize(parameters.size());
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        before[i] = parameters[i];
        after[i] = parameters[i] -= rate * gradient[i];
    }
}

} // namespace

double netInput(const Layer &layer, std::size_t neuron, const std::vector<double> &inputs)
{
    const double *weights = layer.weights.data() + neuron * inputs.size();
    double sum = 0.0;
    if (isWide(layer)) {
        const double *vector = inputs.data();
        double *product = &sum;
        multiplyWide({weights, 1, inputs.size()}, {&vector, 1}, {&product, 1});
    } else {
        sum = sumOfProducts(weights, inputs.data(), inputs.size());
    }
    return sum + layer.biasOf(static_cast<int>(neuron));
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
    for (SampleForward &sample : result.samples)
        sample.layers.resize(network.layers.size());
    for (int number = 1; number <= network.lastLayer(); ++number) {
        const Layer &layer = network.layer(number);
        if (isWide(layer)) {
            forwardWideLayer(network, number, samples, result);
            continue;
        }
        for (std::size_t s = 0; s < batch.size(); ++s) {
            SampleForward &forward = result.samples[s];
            forwardLayer(layer, inputsOf(number, samples[batch.first + s], forward), forward.layers[static_cast<std::size_t>(number - 1)]);
        }
    }
    double sum = 0.0;
    for (std::size_t s = 0; s < batch.size(); ++s) {
        findErrors(samples[batch.first + s], loss, result.samples[s]);
        sum += result.samples[s].error;
    }
    result.error = sum / static_cast<double>(batch.size());
}

void backwardOutputLayer(const BackwardContext &context, LayerBackward &result)
{
    prepare(context, context.network.lastLayer(), result);
    backwardLayer(
        context,
        [&context](std::size_t s, std::size_t k) {
            const Sample &sample = context.samples[context.forward.batch.first + s];
            return lossSlope(context.loss, sample.targets[k], context.forward.samples[s].layers.back().out[k]);
        },
        result);
}

void backwardHiddenLayer(const BackwardContext &context, const LayerBackward &next, LayerBackward &result)
{
    prepare(context, next.layer - 1, result);
    const Layer &nextLayer = context.network.layer(next.layer);
    for (std::size_t s = 0; s < result.samples.size(); ++s)
        carryBack(nextLayer, next.samples[s].delta, result.samples[s].errorByOut);
    backwardLayer(
        context, [&result](std::size_t s, std::size_t i) { return result.samples[s].errorByOut[i]; }, result);
}

void updateLayer(Layer &layer, LayerMemory *memory, const LayerGradient &gradient, const TrainingSettings &settings, LayerUpdate &result)
{
    if (!memory) {
        const double rate = settings.optimizer.learningRate;
        descend(layer.weights, gradient.weights, rate, result.weightsBefore, result.weightsAfter);
        if (settings.trainBiases) {
            descend(layer.biases, gradient.biases, rate, result.biasesBefore, result.biasesAfter);
        } else {
            result.biasesBefore = layer.biases;
            result.biasesAfter = layer.biases;
        }
        return;
    }
    result.memoryBefore = *memory;
    result.weightsBefore = layer.weights;
    optimize(settings.optimizer, layer.weights, gradient.weights, memory->weights);
    result.weightsAfter = layer.weights;
    result.biasesBefore = layer.biases;
    if (settings.trainBiases)
        optimize(settings.optimizer, layer.biases, gradient.biases, memory->biases);
    result.biasesAfter = layer.biases;
    result.memoryAfter = *memory;
}

double totalError(const Network &network, std::span<const Sample> samples, Loss loss)
{
    SampleForward forward;
    return totalError(network, samples, loss, forward);
}

double totalError(const Network &network, std::span<const Sample> samples, Loss loss, SampleForward &forward)
{
    double sum = 0.0;
    for (const Sample &sample : samples) {
        forwardSample(network, sample, loss, forward);
        sum += forward.error;
    }
    return sum / static_cast<double>(samples.size());
}
