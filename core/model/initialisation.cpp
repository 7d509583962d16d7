// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/initialisation.h"

#include "core/model/limits.h"
#include "core/model/names.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace {

/// The words about starting weights.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Initialisation)
};

std::vector<int> sizesOf(const NewNetwork &wanted)
{
    std::vector<int> sizes{wanted.inputs};
    for (const NewNetwork::Layer &layer : wanted.layers)
        sizes.push_back(layer.neurons);
    return sizes;
}

Done check(const NewNetwork &wanted, const std::vector<Sample> &samples)
{
    if (const Done sizes = checkSizes(sizesOf(wanted)); !sizes)
        return sizes;
    if (!std::isfinite(wanted.initialisation.size))
        return Problem{Words::tr("initialisation: the size must be a finite number")};
    const auto last = static_cast<int>(wanted.layers.size());
    for (int layer = 1; layer < last; ++layer) {
        const Activation activation = wanted.layers[static_cast<std::size_t>(layer - 1)].activation;
        if (couplesNeurons(activation))
            return Problem{
                Words::tr("%1: %2 is for the output layer only").arg(layerName(layer, last), shownName(activationName(activation)))};
    }
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (std::ssize(samples[i].inputs) != wanted.inputs || std::ssize(samples[i].targets) != wanted.layers.back().neurons) {
            return Problem{Words::tr("sample %1: %2 inputs and %3 targets, but the network has %4 and %5")
                               .arg(i + 1)
                               .arg(samples[i].inputs.size())
                               .arg(samples[i].targets.size())
                               .arg(wanted.inputs)
                               .arg(wanted.layers.back().neurons)};
        }
    }
    return std::monostate();
}

std::vector<double> zeroBiases(BiasKind kind, int neurons)
{
    switch (kind) {
    case BiasKind::None:
        return {};
    case BiasKind::Shared:
        return {0.0};
    case BiasKind::Single:
        return std::vector<double>(static_cast<std::size_t>(neurons), 0.0);
    }
    Q_UNREACHABLE();
}

Network networkFrom(const NewNetwork &wanted)
{
    RandomNumbers random(wanted.seed);
    Network network{wanted.inputs, {}};
    int inputs = wanted.inputs;
    for (const NewNetwork::Layer &wish : wanted.layers) {
        Layer layer{wish.activation, inputs, wish.neurons, {}, wanted.biasKind, zeroBiases(wanted.biasKind, wish.neurons)};
        layer.weights.resize(static_cast<std::size_t>(inputs) * static_cast<std::size_t>(wish.neurons));
        for (double &weight : layer.weights)
            weight = initialWeight(wanted.initialisation, inputs, wish.neurons, random);
        network.layers.push_back(std::move(layer));
        inputs = wish.neurons;
    }
    return network;
}

} // namespace

std::span<const InitialisationKind> allInitialisations()
{
    using Kind = InitialisationKind;
    static constexpr std::array kinds{Kind::Xavier, Kind::He, Kind::Uniform, Kind::Constant, Kind::Zeros};
    return kinds;
}

QString initialisationName(InitialisationKind kind)
{
    switch (kind) {
    case InitialisationKind::Zeros:
        return Words::tr("zeros");
    case InitialisationKind::Constant:
        return Words::tr("constant");
    case InitialisationKind::Uniform:
        return Words::tr("uniform");
    case InitialisationKind::Xavier:
        return Words::tr("Xavier (Glorot), uniform");
    case InitialisationKind::He:
        return Words::tr("He, normal");
    }
    Q_UNREACHABLE();
}

double initialWeight(const Initialisation &initialisation, int inputs, int neurons, RandomNumbers &random)
{
    switch (initialisation.kind) {
    case InitialisationKind::Zeros:
        return 0.0;
    case InitialisationKind::Constant:
        return initialisation.size;
    case InitialisationKind::Uniform:
        return random.between(-initialisation.size, initialisation.size);
    case InitialisationKind::Xavier: {
        const double bound = std::sqrt(6.0 / (inputs + neurons));
        return random.between(-bound, bound);
    }
    case InitialisationKind::He:
        return std::sqrt(2.0 / inputs) * random.normal();
    }
    Q_UNREACHABLE();
}

std::uint64_t seedFrom(const Network &network)
{
    std::uint64_t seed = 0;
    for (int layer = 0; layer <= network.lastLayer(); ++layer)
        seed = RandomNumbers(seed + static_cast<std::uint64_t>(network.neuronCount(layer))).bits();
    return seed;
}

Outcome<Project> newProject(const NewNetwork &wanted, std::vector<Sample> samples)
{
    if (const Done checked = check(wanted, samples); !checked)
        return Problem{checked.problem()};
    Project project;
    project.network = networkFrom(wanted);
    project.training.loss = wanted.loss;
    project.samples = std::move(samples);
    if (project.samples.empty()) {
        project.samples.push_back({std::vector<double>(static_cast<std::size_t>(wanted.inputs), 0.0),
                                   std::vector<double>(static_cast<std::size_t>(project.network.outputs()), 0.0)});
    }
    return project;
}
