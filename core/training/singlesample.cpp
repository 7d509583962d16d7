// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/singlesample.h"

#include "core/training/innerloops.h"
#include "core/training/widelayers.h"

#include <algorithm>
#include <iterator>

namespace {

using Rows = SingleSampleLayer::Rows;

/// A layer's sizes, as constants or as numbers.
template<typename Inputs, typename Neurons>
struct Sizes
{
    [[no_unique_address]] Inputs inputs;
    [[no_unique_address]] Neurons neurons;

    explicit Sizes(const Layer &layer)
    {
        if constexpr (!isSmall<Inputs>)
            inputs = static_cast<std::size_t>(layer.inputs);
        if constexpr (!isSmall<Neurons>)
            neurons = static_cast<std::size_t>(layer.neurons);
    }
};

using Sigmoid = std::integral_constant<Activation, Activation::Sigmoid>;

/// The activation of a layer: a constant for the one that everybody begins with.
template<typename Kind>
constexpr Activation activationOf(const Layer &layer)
{
    if constexpr (std::is_same_v<Kind, Sigmoid>)
        return Sigmoid();
    else
        return layer.activation;
}

template<typename Inputs, typename Neurons, typename Kind>
double forward(const Layer &layer, const Rows &rows)
{
    const Sizes<Inputs, Neurons> sizes(layer);
    const double *weights = layer.weights.data();
    const Biases biases(layer);
    const Activation activation = activationOf<Kind>(layer);
    const bool isWide = sizes.inputs >= wideFrom;
    if (isWide && !rows.ahead)
        multiplyWide({weights, sizes.neurons, sizes.inputs}, {&rows.inputs, 1}, {&rows.outs, 1});
    double doubt = 0.0;
    for (std::size_t j = 0; j < sizes.neurons; ++j) {
        const double sum = isWide ? rows.outs[j] : sumOfProducts(weights + j * sizes.inputs, rows.inputs, sizes.inputs);
        const double net = sum + biases[j];
        doubt += doubtOf(net);
        rows.outs[j] = activationOf(activation, net);
    }
    if (couplesNeurons(activation))
        activate(activation, {rows.outs, sizes.neurons}, {rows.outs, sizes.neurons});
    return doubt;
}

/// One neuron's weights, whose inputs are many, and what it carries back to them.
double descendMany(double *weights, std::size_t inputs, const double *delta, const Rows &rows, const Descent &descent)
{
    if (descent.carriesFirst)
        addMultiple(*delta, {weights, inputs}, rows.errors);
    const double doubt = descendWide({weights, 1, inputs}, {&delta, 1}, {&rows.inputs, 1}, descent.rate);
    if (!descent.carriesFirst)
        addMultiple(*delta, {weights, inputs}, rows.errors);
    return doubt;
}

template<typename Inputs, typename Neurons, typename Kind>
double backward(Layer &layer, const Rows &rows, const Descent &descent)
{
    const Sizes<Inputs, Neurons> sizes(layer);
    const Activation activation = activationOf<Kind>(layer);
    const auto errorOf = [&rows, &descent](std::size_t j) {
        return rows.targets ? lossSlope(descent.loss, rows.targets[j], rows.outs[j]) : rows.deltas[j];
    };
    const bool couples = couplesNeurons(activation);
    if (couples)
        findCoupledDeltas({rows.outs, sizes.neurons}, errorOf, rows.deltas);
    double errors[isSmall<Inputs> ? Inputs() : 1];
    // What the first neuron is added to: −0 leaves every number as it is, and the compiler knows.
    std::fill(std::begin(errors), std::end(errors), -0.0);
    if constexpr (!isSmall<Inputs>) {
        if (rows.errors)
            std::fill_n(rows.errors, sizes.inputs, 0.0);
    }
    double doubt = 0.0;
    double sum = 0.0;
    double *weights = layer.weights.data();
    for (std::size_t j = 0; j < sizes.neurons; ++j, weights += sizes.inputs) {
        // A net above 0 and an out above 0 are the same for those whose slope asks for it.
        const double delta = couples ? rows.deltas[j] : errorOf(j) * activationSlopeOf(activation, rows.outs[j], rows.outs[j]);
        if constexpr (isSmall<Inputs>)
            doubt += descendFew<Inputs>(weights, delta, rows.inputs, errors, descent);
        else if (rows.errors)
            doubt += descendMany(weights, sizes.inputs, &delta, rows, descent);
        else
            rows.deltas[j] = delta;
        if (layer.biasKind == BiasKind::Single)
            doubt += descendBias(layer.biases[j], 0.0 + delta, descent);
        sum += delta;
    }
    if (layer.biasKind == BiasKind::Shared)
        doubt += descendBias(layer.biases.front(), sum, descent);
    if constexpr (isSmall<Inputs>) {
        if (rows.errors)
            std::copy_n(errors, Inputs(), rows.errors);
    } else if (rows.ahead) {
        const Matrix<double> matrix{layer.weights.data(), sizes.neurons, sizes.inputs};
        doubt += turnWide(matrix, rows.deltas, rows.inputs, descent.rate, rows.ahead, rows.outs);
    } else if (!rows.errors) {
        const double *deltas = rows.deltas;
        doubt += descendWide({layer.weights.data(), sizes.neurons, sizes.inputs}, {&deltas, 1}, {&rows.inputs, 1}, descent.rate);
    }
    return doubt;
}

} // namespace

SingleSampleLayer::SingleSampleLayer(const Layer &layer)
{
    withSize(static_cast<std::size_t>(layer.inputs), [&](auto inputs) {
        withSize(static_cast<std::size_t>(layer.neurons), [&](auto neurons) {
            const auto choose = [&](auto kind) {
                m_forward = ::forward<decltype(inputs), decltype(neurons), decltype(kind)>;
                m_backward = ::backward<decltype(inputs), decltype(neurons), decltype(kind)>;
            };
            if (layer.activation == Activation::Sigmoid)
                choose(Sigmoid());
            else
                choose(layer.activation);
        });
    });
}
