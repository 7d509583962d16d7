// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sigmoid.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cmath>
#include <optional>
#include <span>
#include <vector>

/// The function that turns the net inputs of a layer into its outputs.
enum class Activation {
    Sigmoid,
    Tanh,
    Relu,
    LeakyRelu, ///< a hundredth of the net input where that is negative
    Linear, ///< the output is the net input itself
    Softmax, ///< shares of a whole, for an output layer: each output depends on the net inputs of all neurons in the layer
};

/// The slope of the leaky ReLU below 0.
constexpr double leakySlope = 0.01;

/// out = f(net) of one neuron; only for activations that do not couple the neurons of a layer.
inline double activationOf(Activation activation, double net)
{
    switch (activation) {
    case Activation::Sigmoid:
        return sigmoid(net);
    case Activation::Tanh:
        return std::tanh(net);
    case Activation::Relu:
        // Asked this way round, what is not a number stays so, and training can say it.
        return net <= 0.0 ? 0.0 : net;
    case Activation::LeakyRelu:
        return net <= 0.0 ? leakySlope * net : net;
    case Activation::Linear:
    case Activation::Softmax:
        break;
    }
    return net;
}

/// ∂out/∂net of one neuron by its own net, from its net and the out that was computed.
inline double activationSlopeOf(Activation activation, double net, double out)
{
    switch (activation) {
    case Activation::Sigmoid:
    case Activation::Softmax:
        return out * (1.0 - out);
    case Activation::Tanh:
        return 1.0 - out * out;
    case Activation::Relu:
        return net > 0.0 ? 1.0 : 0.0;
    case Activation::LeakyRelu:
        return net > 0.0 ? 1.0 : leakySlope;
    case Activation::Linear:
        break;
    }
    return 1.0;
}

/// out = f(net) for a whole layer; `out` has as many entries as `net`. For the sigmoid 1 / (1 + e^−net), for softmax
/// e^net_k / Σ_j e^net_j, in which all exponents are shifted so that the largest is 0.
void activate(Activation activation, std::span<const double> net, std::span<double> out);

/// ∂out_k/∂net_k for each neuron of a layer, from its net inputs and the outputs that were computed: for the sigmoid
/// out · (1 − out), for ReLU 1 where net > 0 and else 0 (also at 0), for softmax out · (1 − out): the neuron's own net only.
void activationSlopes(Activation activation, std::span<const double> net, std::span<const double> out, std::span<double> slopes);

/// Whether every output depends on the net inputs of the whole layer: softmax.
constexpr bool couplesNeurons(Activation activation)
{
    return activation == Activation::Softmax;
}

/// ∂out/∂net of another neuron in a layer that couples its neurons; for softmax −out · out of the other.
double couplingSlope(double out, double otherOut);

/// The net input at which the activation's slope jumps; nothing if it is smooth.
std::optional<double> kinkOf(Activation activation);

/// Both as a lecture writes them, from the names of a neuron's net and out: "1/(1 + e^−net_h1)", "out_h1 (1 − out_h1)".
/// `nets` are those of the whole layer, of which only softmax makes use; what does not begin as a name stands as it is.
QString activationText(Activation activation, const QString &net, const QStringList &nets = {});
QString activationSlopeText(Activation activation, const QString &net, const QString &out);
/// "−out_o2 · out_o1".
QString couplingSlopeText(const QString &out, const QString &otherOut);

/// All of them, in the order in which people are offered them.
std::span<const Activation> allActivations();

/// The name by which a project file knows the activation ("sigmoid").
QString activationName(Activation activation);
std::optional<Activation> activationNamed(QStringView name);
