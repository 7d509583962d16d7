// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/sigmoidturn.h"

#include <algorithm>
#include <array>

namespace {

using Outs = SigmoidTurn::Outs;
using Result = SigmoidTurn::Result;

/// One by one, as they were stored and as they are used: a vector of numbers that were just stored is slow to load.
template<std::size_t Count>
void copy(const double *from, double *to)
{
    for (std::size_t i = 0; i < Count; ++i)
        to[i] = from[i];
}

/// A layer whose numbers are local, so that the compiler can keep them in registers.
template<typename Inputs, typename Neurons>
class LocalLayer
{
public:
    explicit LocalLayer(const Layer &layer)
        : m_biasKind(layer.biasKind)
    {
        copy<Inputs::value * Neurons::value>(layer.weights.data(), m_weights.data());
        const Biases biases(layer);
        for (std::size_t j = 0; j < Neurons(); ++j)
            m_biases[j] = biases[j];
    }

    void storeTo(Layer &layer) const
    {
        copy<Inputs::value * Neurons::value>(m_weights.data(), layer.weights.data());
        if (m_biasKind == BiasKind::Single)
            copy<Neurons::value>(m_biases.data(), layer.biases.data());
        else if (m_biasKind == BiasKind::Shared)
            layer.biases.front() = m_biases.front();
    }

    double forward(const double *inputs, double *outs) const
    {
        double doubt = 0.0;
        for (std::size_t j = 0; j < Neurons(); ++j) {
            const double net = sumOfProducts(m_weights.data() + j * Inputs(), inputs, Inputs()) + m_biases[j];
            doubt += doubtOf(net);
            outs[j] = activationOf(Activation::Sigmoid, net);
        }
        return doubt;
    }

    /// Changes everything; `errors` are ∂E/∂out of the neurons, and then `carried` of their inputs.
    double descend(const double *inputs, const double *outs, const double *errors, double (&carried)[Inputs()], const Descent &descent)
    {
        // −0 leaves every number that it is added to as it is, and the compiler knows.
        std::fill(std::begin(carried), std::end(carried), -0.0);
        double doubt = 0.0;
        double sum = 0.0;
        for (std::size_t j = 0; j < Neurons(); ++j) {
            const double delta = errors[j] * activationSlopeOf(Activation::Sigmoid, outs[j], outs[j]);
            doubt += descendFew<Inputs>(m_weights.data() + j * Inputs(), delta, inputs, carried, descent);
            if (m_biasKind == BiasKind::Single)
                doubt += descendBias(m_biases[j], 0.0 + delta, descent);
            sum += delta;
        }
        if (m_biasKind == BiasKind::Shared) {
            doubt += descendBias(m_biases.front(), sum, descent);
            m_biases.fill(m_biases.front());
        }
        return doubt;
    }

private:
    std::array<double, Inputs::value * Neurons::value> m_weights;
    std::array<double, Neurons::value> m_biases;
    BiasKind m_biasKind;
};

/// Flattened: only where every call is inlined do the numbers stay in registers.
template<typename Inputs, typename Hidden, typename Outputs>
[[gnu::flatten]] Result turn(Network &network, const Sample &sample, const Sample &next, const Outs &outs, const Descent &descent)
{
    LocalLayer<Inputs, Hidden> hidden(network.layers.front());
    LocalLayer<Hidden, Outputs> output(network.layers.back());
    double hiddenOuts[Hidden()];
    double outputOuts[Outputs()];
    copy<Hidden::value>(outs.hidden, hiddenOuts);
    copy<Outputs::value>(outs.outputs, outputOuts);

    Result result;
    double outputErrors[Outputs()];
    for (std::size_t k = 0; k < Outputs(); ++k)
        outputErrors[k] = lossSlope(descent.loss, sample.targets[k], outputOuts[k]);
    double hiddenErrors[Hidden()];
    double inputErrors[Inputs()];
    result.doubt = output.descend(hiddenOuts, outputOuts, outputErrors, hiddenErrors, descent);
    result.doubt += hidden.descend(sample.inputs.data(), hiddenOuts, hiddenErrors, inputErrors, descent);
    output.storeTo(network.layers.back());
    hidden.storeTo(network.layers.front());

    result.doubtAhead = hidden.forward(next.inputs.data(), hiddenOuts);
    result.doubtAhead += output.forward(hiddenOuts, outputOuts);
    copy<Hidden::value>(hiddenOuts, outs.hidden);
    copy<Outputs::value>(outputOuts, outs.outputs);
    for (std::size_t k = 0; k < Outputs(); ++k)
        result.error += lossOf(descent.loss, next.targets[k], outputOuts[k]);
    result.doubtAhead += doubtOf(result.error);
    return result;
}

/// The turn for three sizes, or null where not all of them are small.
template<typename Inputs, typename Hidden, typename Outputs>
auto turnOf(Inputs, Hidden, Outputs) -> decltype(&turn<Inputs, Hidden, Outputs>)
{
    if constexpr (isSmall<Inputs> && isSmall<Hidden> && isSmall<Outputs>)
        return turn<Inputs, Hidden, Outputs>;
    else
        return nullptr;
}

bool isSigmoid(const Layer &layer)
{
    return layer.activation == Activation::Sigmoid;
}

} // namespace

SigmoidTurn::SigmoidTurn(const Network &network)
{
    if (network.layers.size() != 2 || !std::ranges::all_of(network.layers, isSigmoid))
        return;
    withSize(static_cast<std::size_t>(network.inputs), [&](auto inputs) {
        withSize(static_cast<std::size_t>(network.neuronCount(1)), [&](auto hidden) {
            withSize(static_cast<std::size_t>(network.neuronCount(2)), [&](auto outputs) { m_turn = turnOf(inputs, hidden, outputs); });
        });
    });
}
