// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/activation.h"

#include <compare>
#include <cstddef>
#include <variant>
#include <vector>

/// A neuron's place; layer 0 holds the inputs, the last layer the outputs.
struct NeuronId
{
    int layer = 0;
    int index = 0;

    auto operator<=>(const NeuronId &) const = default;
};

/// A weight's place: the neuron that it leads to, and which neuron of the layer before it comes from.
struct WeightId
{
    int layer = 1; ///< the layer of the neuron it leads to, from 1
    int to = 0;
    int from = 0;

    auto operator<=>(const WeightId &) const = default;
};

/// A bias's place; a bias that its whole layer shares has index 0.
struct BiasId
{
    int layer = 1;
    int index = 0;

    auto operator<=>(const BiasId &) const = default;
};

/// What training changes: a weight or a bias.
using ParameterId = std::variant<WeightId, BiasId>;

/// How the neurons of one layer get their bias.
enum class BiasKind {
    None,
    Shared, ///< one number for the whole layer: the lecture's b1 and b2
    Single, ///< one number for each neuron
};

/// One layer of neurons with the weights that lead into it.
struct Layer
{
    Activation activation = Activation::Sigmoid;
    int inputs = 0; ///< neurons in the layer before
    int neurons = 0;
    std::vector<double> weights; ///< neurons × inputs, row by row: weights[to * inputs + from]
    BiasKind biasKind = BiasKind::None;
    std::vector<double> biases; ///< none, one, or one a neuron, as biasKind says

    bool operator==(const Layer &) const = default;

    std::size_t weightIndex(int to, int from) const;
    /// The bias that is added to a neuron's net input; 0 where the layer has none.
    double biasOf(int neuron) const;
};

/// A feed-forward network as a value: its inputs and its layers, the last of which is the output layer.
struct Network
{
    int inputs = 0;
    std::vector<Layer> layers;

    bool operator==(const Network &) const = default;

    int lastLayer() const { return static_cast<int>(layers.size()); }
    int outputs() const { return neuronCount(lastLayer()); }
    /// Neurons of a layer, with layer 0 for the inputs.
    int neuronCount(int number) const;
    /// The layer by its number, from 1.
    const Layer &layer(int number) const { return layers[static_cast<std::size_t>(number - 1)]; }
    Layer &layer(int number) { return layers[static_cast<std::size_t>(number - 1)]; }

    double value(ParameterId id) const;
    void setValue(ParameterId id, double value);
};

/// Whether two networks have the same layers: sizes, activations and kinds of biases.
bool sameStructure(const Network &one, const Network &other);

/// Every weight and bias in the order of their names: w1, w2, …, then the biases by layer.
std::vector<ParameterId> parametersOf(const Network &network);
std::vector<WeightId> weightsOf(const Network &network);
std::vector<BiasId> biasesOf(const Network &network);

/// "i1", "h1" (or "h2.1" where there are several hidden layers), "o1".
QString neuronName(const Network &network, NeuronId id);
/// "w5", "b1" (shared), "b_h1" (one neuron's).
QString parameterName(const Network &network, ParameterId id);
std::optional<ParameterId> parameterNamed(const Network &network, QStringView name);
