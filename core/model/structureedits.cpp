// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/structureedits.h"

#include "core/model/counts.h"
#include "core/model/initialisation.h"
#include "core/model/limits.h"
#include "core/model/names.h"
#include "core/model/viewpositions.h"

#include <QCoreApplication>

#include <numeric>
#include <utility>

namespace {

/// The words about edits of a network's structure.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(StructureEdits)
};

std::vector<int> sizesOf(const Network &network)
{
    std::vector<int> sizes;
    for (int layer = 0; layer <= network.lastLayer(); ++layer)
        sizes.push_back(network.neuronCount(layer));
    return sizes;
}

QString nameOf(const Network &network, int layer)
{
    return layerName(layer, network.lastLayer());
}

/// Whether there is such a layer, from `first` on.
Done checkLayer(const Network &network, int layer, int first)
{
    if (layer >= first && layer <= network.lastLayer())
        return std::monostate();
    return Problem{Words::tr("layer %1: the network has the layers %2 to %3").arg(layer).arg(first).arg(network.lastLayer())};
}

/// Gives a layer another size: weights and biases that have a place in it stay, the others are new.
void resize(Layer &layer, int inputs, int neurons, RandomNumbers &random)
{
    const Layer old = layer;
    layer.inputs = inputs;
    layer.neurons = neurons;
    layer.weights.assign(static_cast<std::size_t>(inputs) * static_cast<std::size_t>(neurons), 0.0);
    for (int to = 0; to < neurons; ++to) {
        for (int from = 0; from < inputs; ++from) {
            const bool survives = to < old.neurons && from < old.inputs;
            layer.weights[layer.weightIndex(to, from)]
                = survives ? old.weights[old.weightIndex(to, from)] : initialWeight({}, inputs, neurons, random);
        }
    }
    if (layer.biasKind == BiasKind::Single)
        layer.biases.resize(static_cast<std::size_t>(neurons), 0.0);
}

void removeNeuronOf(Layer &layer, int neuron)
{
    const auto row = layer.weights.begin() + static_cast<std::ptrdiff_t>(layer.weightIndex(neuron, 0));
    layer.weights.erase(row, row + layer.inputs);
    --layer.neurons;
    if (layer.biasKind == BiasKind::Single)
        layer.biases.erase(layer.biases.begin() + neuron);
}

void removeInputOf(Layer &layer, int input)
{
    std::vector<double> kept;
    kept.reserve(layer.weights.size());
    for (int to = 0; to < layer.neurons; ++to) {
        for (int from = 0; from < layer.inputs; ++from) {
            if (from != input)
                kept.push_back(layer.weights[layer.weightIndex(to, from)]);
        }
    }
    layer.weights = std::move(kept);
    --layer.inputs;
}

/// The column of the samples that belongs to a layer, or nothing for hidden ones.
std::vector<double> Sample::*columnsOf(const Network &network, int layer)
{
    if (layer == 0)
        return &Sample::inputs;
    return layer == network.lastLayer() ? &Sample::targets : nullptr;
}

double meanOf(const std::vector<double> &values)
{
    // Wider than double, so that large values don't become infinite on the way.
    const long double sum = std::accumulate(values.begin(), values.end(), 0.0L);
    return static_cast<double>(sum / static_cast<long double>(values.size()));
}

} // namespace

Outcome<Project> withNeuronAdded(Project project, int layer)
{
    project.memory = {}; // of parameters that are about to be others
    Network &network = project.network;
    if (const Done checked = checkLayer(network, layer, 0); !checked)
        return Problem{checked.problem()};
    std::vector<int> sizes = sizesOf(network);
    ++sizes[static_cast<std::size_t>(layer)];
    if (const Done checked = checkSizes(sizes); !checked)
        return Problem{checked.problem()};

    RandomNumbers random(seedFrom(network));
    if (layer == 0)
        ++network.inputs;
    else
        resize(network.layer(layer), network.layer(layer).inputs, network.layer(layer).neurons + 1, random);
    if (layer < network.lastLayer())
        resize(network.layer(layer + 1), network.neuronCount(layer), network.layer(layer + 1).neurons, random);
    if (const auto column = columnsOf(network, layer)) {
        for (Sample &sample : project.samples)
            (sample.*column).push_back(0.0);
        for (Sample &sample : project.testSamples)
            (sample.*column).push_back(0.0);
    }
    return project;
}

Outcome<Project> withNeuronRemoved(Project project, NeuronId neuron)
{
    project.memory = {}; // of parameters that are about to be others
    Network &network = project.network;
    if (const Done checked = checkLayer(network, neuron.layer, 0); !checked)
        return Problem{checked.problem()};
    const QString place = nameOf(network, neuron.layer);
    const int count = network.neuronCount(neuron.layer);
    if (neuron.index < 0 || neuron.index >= count)
        return Problem{Words::tr("%1: it has %2, and none at place %3").arg(place, counts::neurons(count)).arg(neuron.index + 1)};
    if (count == 1)
        return Problem{Words::tr("%1: %2 is its only neuron, and one has to stay").arg(place, neuronName(network, neuron))};

    if (neuron.layer == 0)
        --network.inputs;
    else
        removeNeuronOf(network.layer(neuron.layer), neuron.index);
    if (neuron.layer < network.lastLayer())
        removeInputOf(network.layer(neuron.layer + 1), neuron.index);
    if (const auto column = columnsOf(network, neuron.layer)) {
        for (Sample &sample : project.samples)
            (sample.*column).erase((sample.*column).begin() + neuron.index);
        for (Sample &sample : project.testSamples)
            (sample.*column).erase((sample.*column).begin() + neuron.index);
    }
    return withoutPositions(std::move(project));
}

Outcome<Project> withLayerInserted(Project project, int before, int neurons, Activation activation)
{
    project.memory = {}; // of parameters that are about to be others
    Network &network = project.network;
    if (const Done checked = checkLayer(network, before, 1); !checked)
        return Problem{checked.problem()};
    std::vector<int> sizes = sizesOf(network);
    sizes.insert(sizes.begin() + before, neurons);
    if (const Done checked = checkSizes(sizes); !checked)
        return Problem{checked.problem()};
    if (couplesNeurons(activation)) {
        return Problem{Words::tr("%1: %2 is for the output layer only")
                           .arg(layerName(before, network.lastLayer() + 1), shownName(activationName(activation)))};
    }

    RandomNumbers random(seedFrom(network));
    Layer inserted{activation, 0, 0, {}, network.layer(before).biasKind, {}};
    if (inserted.biasKind == BiasKind::Shared)
        inserted.biases = {0.0};
    resize(inserted, network.neuronCount(before - 1), neurons, random);
    resize(network.layer(before), neurons, network.layer(before).neurons, random);
    network.layers.insert(network.layers.begin() + before - 1, std::move(inserted));
    return withoutPositions(std::move(project));
}

Outcome<Project> withLayerRemoved(Project project, int layer)
{
    project.memory = {}; // of parameters that are about to be others
    Network &network = project.network;
    if (const Done checked = checkLayer(network, layer, 0); !checked)
        return Problem{checked.problem()};
    if (layer == 0 || layer == network.lastLayer())
        return Problem{Words::tr("%1: only hidden layers can be removed").arg(nameOf(network, layer))};
    std::vector<int> sizes = sizesOf(network);
    sizes.erase(sizes.begin() + layer);
    if (const Done checked = checkSizes(sizes); !checked)
        return Problem{checked.problem()};

    RandomNumbers random(seedFrom(network));
    Layer &next = network.layer(layer + 1);
    resize(next, network.layer(layer).inputs, next.neurons, random);
    network.layers.erase(network.layers.begin() + layer - 1);
    return withoutPositions(std::move(project));
}

Outcome<Project> withActivation(Project project, int layer, Activation activation)
{
    if (const Done checked = checkLayer(project.network, layer, 1); !checked)
        return Problem{checked.problem()};
    if (project.network.layer(layer).activation == activation)
        return project;
    project.memory = {}; // of parameters that are about to be others
    if (couplesNeurons(activation) && layer != project.network.lastLayer())
        return Problem{
            Words::tr("%1: %2 is for the output layer only").arg(nameOf(project.network, layer), shownName(activationName(activation)))};
    project.network.layer(layer).activation = activation;
    return project;
}

Outcome<Project> withBiasKind(Project project, int layer, BiasKind kind)
{
    if (const Done checked = checkLayer(project.network, layer, 1); !checked)
        return Problem{checked.problem()};
    if (project.network.layer(layer).biasKind == kind)
        return project;
    project.memory = {}; // of parameters that are about to be others
    Layer &target = project.network.layer(layer);
    const auto neurons = static_cast<std::size_t>(target.neurons);
    const BiasKind before = std::exchange(target.biasKind, kind);
    const double common = before == BiasKind::None ? 0.0 : meanOf(target.biases);
    if (kind == BiasKind::None)
        target.biases.clear();
    else
        target.biases.assign(kind == BiasKind::Shared ? 1 : neurons, common);
    return project;
}

QString addNeuronText(const Network &network, int layer)
{
    return Words::tr("Add a neuron to %1").arg(nameOf(network, layer));
}

QString removeNeuronText(const Network &network, NeuronId neuron)
{
    return Words::tr("Remove %1").arg(neuronName(network, neuron));
}

QString insertLayerText(const Network &network, int before)
{
    return Words::tr("Insert a layer before %1").arg(nameOf(network, before));
}

QString removeLayerText(const Network &network, int layer)
{
    return Words::tr("Remove %1").arg(nameOf(network, layer));
}

QString activationEditText(const Network &network, int layer, Activation activation)
{
    return QStringLiteral("%1: %2 → %3")
        .arg(nameOf(network, layer), shownName(activationName(network.layer(layer).activation)), shownName(activationName(activation)));
}

QString biasKindEditText(const Network &network, int layer, BiasKind kind)
{
    return QStringLiteral("%1: %2 → %3").arg(nameOf(network, layer), biasKindName(network.layer(layer).biasKind), biasKindName(kind));
}

QString biasKindName(BiasKind kind)
{
    switch (kind) {
    case BiasKind::None:
        return Words::tr("no biases");
    case BiasKind::Shared:
        return Words::tr("one shared bias");
    case BiasKind::Single:
        return Words::tr("a bias for each neuron");
    }
    Q_UNREACHABLE();
}
