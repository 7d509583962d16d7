// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomedits.h"

#include "core/model/edits.h"
#include "core/model/randomnumbers.h"
#include "core/model/sampleedits.h"
#include "core/model/structureedits.h"

#include <array>
#include <memory>
#include <span>

namespace {

std::vector<double> someNumbers(int count, const Dice &dice)
{
    std::vector<double> numbers(static_cast<std::size_t>(count));
    for (double &number : numbers)
        number = someNumber(dice);
    return numbers;
}

Sample someSample(const Project &project, const Dice &dice)
{
    return {someNumbers(project.network.inputs, dice), someNumbers(project.network.outputs(), dice)};
}

int sampleCount(const Project &project)
{
    return static_cast<int>(project.samples.size());
}

int someLayer(const Project &project, const Dice &dice)
{
    return 1 + dice(project.network.lastLayer());
}

template<typename T>
T someOf(std::span<const T> values, const Dice &dice)
{
    return values[static_cast<std::size_t>(dice(static_cast<int>(values.size())))];
}

NumberId someSampleValue(const Project &project, SampleValueId::Kind kind, const Dice &dice)
{
    const bool isInput = kind == SampleValueId::Kind::Input;
    return SampleValueId{kind, dice(sampleCount(project)), dice(isInput ? project.network.inputs : project.network.outputs())};
}

Outcome<Project> withSomeBias(const Project &project, const Dice &dice)
{
    const std::vector<BiasId> biases = biasesOf(project.network);
    return biases.empty() ? Outcome<Project>(project) : withNumber(project, someOf<BiasId>(biases, dice), someNumber(dice));
}

Outcome<Project> withSomeOptimizerNumber(const Project &project, const Dice &dice)
{
    const auto numbers = numbersOf(project.training.optimizer.kind);
    if (numbers.empty())
        return project;
    return withNumber(project, OptimizerNumberId{dice(static_cast<int>(numbers.size()))}, (1 + dice(9)) / 10.0);
}

Outcome<Project> withSomePaste(const Project &project, const Dice &dice)
{
    const PastePlace place{dice(sampleCount(project) + 1), dice(project.network.inputs + project.network.outputs())};
    const int room = project.network.inputs + project.network.outputs() - place.column;
    const int columns = 1 + dice(room);
    return withNumbersPasted(project, {someNumbers(columns, dice), someNumbers(columns, dice)}, place);
}

/// The edits of numbers and of how a network is trained.
std::vector<Edit> numberEdits()
{
    using Kind = SampleValueId::Kind;
    return {
        {"a weight",
         [](const Project &p, const Dice &d) { return withNumber(p, someOf<WeightId>(weightsOf(p.network), d), someNumber(d)); }},
        {"a bias", withSomeBias},
        {"an input", [](const Project &p, const Dice &d) { return withNumber(p, someSampleValue(p, Kind::Input, d), someNumber(d)); }},
        {"a target", [](const Project &p, const Dice &d) { return withNumber(p, someSampleValue(p, Kind::Target, d), someNumber(d)); }},
        {"the learning rate", [](const Project &p, const Dice &d) { return withNumber(p, LearningRateId(), (1 + d(999)) / 1000.0); }},
        {"an optimizer's number", withSomeOptimizerNumber},
        {"the update order",
         [](const Project &p, const Dice &d) {
             return withUpdateOrder(p, d(2) == 0 ? UpdateOrder::Simultaneous : UpdateOrder::OutputLayerFirst);
         }},
        {"the optimizer",
         [](const Project &p, const Dice &d) { return withOptimizer(p, {.learningRate = 0.25, .kind = someOf(optimizerKinds(), d)}); }},
        {"the loss", [](const Project &p, const Dice &d) { return withLoss(p, someOf(allLosses(), d)); }},
        {"whether biases learn", [](const Project &p, const Dice &d) { return withTrainBiases(p, d(2) == 0); }},
        {"the batch size", [](const Project &p, const Dice &d) { return withBatchSize(p, 1 + d(4)); }},
    };
}

std::vector<Edit> sampleEdits()
{
    return {
        {"all samples",
         [](const Project &p, const Dice &d) {
             return withSamples(p, {someSample(p, d), someSample(p, d)});
         }},
        {"add a sample", [](const Project &p, const Dice &d) { return withSampleAdded(p, someSample(p, d)); }},
        {"remove a sample", [](const Project &p, const Dice &d) { return withSamplesRemoved(p, {d(sampleCount(p))}); }},
        {"paste numbers", withSomePaste},
        {"split the samples",
         [](const Project &p, const Dice &d) { return withSplit(p, (1 + d(9)) / 10.0, static_cast<std::uint64_t>(d(1000))); }},
    };
}

std::vector<Edit> structureEdits()
{
    return {
        {"add a neuron", [](const Project &p, const Dice &d) { return withNeuronAdded(p, d(p.network.lastLayer() + 1)); }},
        {"remove a neuron",
         [](const Project &p, const Dice &d) {
             const int layer = d(p.network.lastLayer() + 1);
             return withNeuronRemoved(p, {layer, d(p.network.neuronCount(layer))});
         }},
        {"insert a layer",
         [](const Project &p, const Dice &d) { return withLayerInserted(p, someLayer(p, d), 1 + d(3), someOf(allActivations(), d)); }},
        {"remove a layer", [](const Project &p, const Dice &d) { return withLayerRemoved(p, someLayer(p, d)); }},
        {"an activation", [](const Project &p, const Dice &d) { return withActivation(p, someLayer(p, d), someOf(allActivations(), d)); }},
        {"the kind of biases",
         [](const Project &p, const Dice &d) {
             return withBiasKind(p, someLayer(p, d), someOf<BiasKind>(std::array{BiasKind::None, BiasKind::Shared, BiasKind::Single}, d));
         }},
    };
}

} // namespace

Dice repeatedDice(std::uint64_t seed)
{
    return [random = std::make_shared<RandomNumbers>(seed)](int end) {
        return static_cast<int>(random->below(static_cast<std::size_t>(end)));
    };
}

double someNumber(const Dice &dice)
{
    return (dice(4001) - 2000) / 1000.0;
}

std::vector<Edit> allEdits()
{
    std::vector<Edit> edits = numberEdits();
    for (const auto &others : {sampleEdits(), structureEdits()})
        edits.insert(edits.end(), others.begin(), others.end());
    return edits;
}
