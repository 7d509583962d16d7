// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/keptlayer.h"

#include <array>

namespace {

template<typename Inputs, typename Neurons>
double forward(const Layer &layer, const double *inputs, LayerForward &result)
{
    const double *weights = layer.weights.data();
    const Biases biases(layer);
    const Activation activation = layer.activation;
    double *nets = result.net.data();
    double *outs = result.out.data();
    double doubt = 0.0;
    for (std::size_t j = 0; j < Neurons(); ++j) {
        const double net = sumOfProducts(weights + j * Inputs(), inputs, Inputs()) + biases[j];
        const double out = activationOf(activation, net);
        nets[j] = net;
        outs[j] = out;
        doubt += doubtOf(net) + doubtOf(out);
    }
    return doubt;
}

template<typename Neurons>
void carryBack(const KeptLayer::Next &next, SampleBackward &result)
{
    const double *weights = next.layer.weights.data();
    std::array<double, Neurons::value> sums{};
    for (std::size_t j = 0; j < next.deltas.size(); ++j) {
        for (std::size_t i = 0; i < Neurons(); ++i)
            sums[i] += next.deltas[j] * weights[j * Neurons() + i];
    }
    for (std::size_t i = 0; i < Neurons(); ++i)
        result.errorByOut[i] = sums[i];
}

template<typename Inputs, typename Neurons>
double backward(const Layer &layer, const double *inputs, const LayerForward &forward, LayerBackward &result)
{
    SampleBackward &sample = result.samples.front();
    double *weights = result.gradient.weights.data();
    double doubt = 0.0;
    std::array<double, Neurons::value> deltas;
    for (std::size_t j = 0; j < Neurons(); ++j) {
        const double slope = activationSlopeOf(layer.activation, forward.net[j], forward.out[j]);
        const double delta = sample.errorByOut[j] * slope;
        deltas[j] = delta;
        sample.outByNet[j] = slope;
        sample.delta[j] = delta;
        doubt += doubtOf(delta);
        for (std::size_t i = 0; i < Inputs(); ++i) {
            // Added to 0, so that there is no −0.
            const double gradient = 0.0 + delta * inputs[i];
            weights[j * Inputs() + i] = gradient;
            doubt += doubtOf(gradient);
        }
    }
    if (layer.biasKind == BiasKind::None)
        return doubt;
    double *biases = result.gradient.biases.data();
    double sum = 0.0;
    for (std::size_t j = 0; j < Neurons(); ++j) {
        sum += deltas[j];
        if (layer.biasKind == BiasKind::Single)
            biases[j] = 0.0 + deltas[j];
    }
    if (layer.biasKind == BiasKind::Shared)
        biases[0] = sum;
    return doubt + doubtOf(sum);
}

/// What becomes of one number, which is noted before and after.
double descend(double &number, double change, double &before, double &after)
{
    before = number;
    number -= change;
    after = number;
    return doubtOf(after);
}

template<typename Inputs, typename Neurons>
double update(Layer &layer, const LayerGradient &gradient, const Descent &descent, LayerUpdate &result)
{
    const double rate = descent.rate;
    double doubt = 0.0;
    for (std::size_t i = 0; i < Inputs() * Neurons(); ++i)
        doubt += descend(layer.weights[i], rate * gradient.weights[i], result.weightsBefore[i], result.weightsAfter[i]);
    const std::size_t biases = layer.biases.size();
    for (std::size_t b = 0; b < biases; ++b) {
        const double change = descent.trainsBiases ? rate * gradient.biases[b] : 0.0;
        doubt += descend(layer.biases[b], change, result.biasesBefore[b], result.biasesAfter[b]);
    }
    return doubt;
}

} // namespace

bool KeptLayer::suits(const Layer &layer)
{
    return layer.inputs <= 4 && layer.neurons <= 4 && !couplesNeurons(layer.activation);
}

KeptLayer::KeptLayer(const Layer &layer)
{
    withSize(static_cast<std::size_t>(layer.inputs), [&](auto inputs) {
        withSize(static_cast<std::size_t>(layer.neurons), [&](auto neurons) {
            if constexpr (isSmall<decltype(inputs)> && isSmall<decltype(neurons)>) {
                m_forward = ::forward<decltype(inputs), decltype(neurons)>;
                m_carryBack = ::carryBack<decltype(neurons)>;
                m_backward = ::backward<decltype(inputs), decltype(neurons)>;
                m_update = ::update<decltype(inputs), decltype(neurons)>;
            }
        });
    });
}

void KeptLayer::findErrors(const Sample &sample, Loss loss, const LayerForward &forward, SampleBackward &result)
{
    for (std::size_t k = 0; k < result.errorByOut.size(); ++k)
        result.errorByOut[k] = lossSlope(loss, sample.targets[k], forward.out[k]);
}
