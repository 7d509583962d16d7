// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exercise.h"

#include "core/explanation/evidence.h"
#include "core/model/randomnumbers.h"
#include "core/model/sampleedits.h"
#include "core/training/propagation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace {

/// The words about exercises.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Exercise)
};

constexpr int mostTries = 400;
constexpr std::size_t mostWork = 2'000'000; ///< parameters in all tries, which take some seconds
constexpr double visibleChange = 0.0002; ///< of a parameter; the lecture's smallest

/// Draws nice numbers from one seed.
class Numbers
{
public:
    explicit Numbers(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// A multiple of 1/steps from 1/steps to `largest`, two times out of three positive.
    double parameter(double largest, int steps)
    {
        const double size = positive(largest, steps);
        return m_random.below(3) == 0 ? -size : size;
    }

    double positive(double largest, int steps)
    {
        const auto count = static_cast<std::uint64_t>(std::max(1.0, std::floor(largest * steps + 1e-9)));
        return static_cast<double>(m_random.below(count) + 1) / steps;
    }

    std::size_t below(std::size_t end) { return m_random.below(end); }

private:
    RandomNumbers m_random;
};

void fillParameters(Network &network, Numbers &numbers)
{
    for (Layer &layer : network.layers) {
        // Sums of many terms would saturate.
        const double largest = 0.9 * std::min(1.0, std::sqrt(4.0 / layer.inputs));
        const int steps = largest >= 0.3 ? 20 : 100;
        for (double &weight : layer.weights)
            weight = numbers.parameter(largest, steps);
        for (double &bias : layer.biases)
            bias = numbers.parameter(0.6, 20);
    }
}

/// Targets that the outputs can reach: one 1 for a softmax, numbers near the ends for a sigmoid, others in between.
std::vector<double> targetsFor(const Project &project, Numbers &numbers)
{
    const auto count = static_cast<std::size_t>(project.network.outputs());
    std::vector<double> targets(count);
    const Activation activation = project.network.layers.back().activation;
    if (activation == Activation::Softmax) {
        targets[numbers.below(count)] = 1.0;
        return targets;
    }
    for (double &target : targets) {
        if (activation == Activation::Sigmoid)
            target = numbers.below(2) == 0 ? 0.01 : 0.99;
        else if (activation == Activation::Tanh)
            target = numbers.parameter(0.9, 20);
        else
            target = numbers.positive(1.0, 20);
    }
    return targets;
}

Outcome<Project> attempt(const Project &project, std::uint64_t seed)
{
    Numbers numbers(seed);
    Project exercise = project;
    exercise.memory = {};
    exercise.testSamples.clear();
    fillParameters(exercise.network, numbers);
    std::vector<Sample> samples = project.samples;
    for (Sample &sample : samples) {
        for (double &input : sample.inputs)
            input = numbers.positive(0.95, 20);
        sample.targets = targetsFor(project, numbers);
    }
    return withSamples(std::move(exercise), std::move(samples));
}

/// The smallest slope at which a neuron is alive.
double leastSlope(Activation activation)
{
    switch (activation) {
    case Activation::Sigmoid:
    case Activation::Softmax:
        return 0.06;
    case Activation::Tanh:
        return 0.25;
    case Activation::Relu:
    case Activation::LeakyRelu:
        return 0.5;
    case Activation::Linear:
        return 0.0;
    }
    Q_UNREACHABLE();
}

int sleepingNeurons(const Evidence &evidence)
{
    int count = 0;
    const Network &network = evidence.before();
    for (std::size_t s = 0; s < evidence.forward().samples.size(); ++s) {
        for (int layer = 1; layer <= network.lastLayer(); ++layer) {
            for (int j = 0; j < network.neuronCount(layer); ++j) {
                const double slope = evidence.value({Quantity::Kind::OutByNet, {layer, j}, {}, {}}, s);
                count += std::abs(slope) < leastSlope(network.layer(layer).activation);
            }
        }
    }
    return count;
}

int invisibleChanges(const Evidence &evidence)
{
    int count = 0;
    for (const ParameterId &parameter : parametersOf(evidence.before())) {
        if (std::holds_alternative<BiasId>(parameter) && !evidence.project().training.trainBiases)
            continue;
        count += std::abs(evidence.after().value(parameter) - evidence.before().value(parameter)) < visibleChange;
    }
    return count;
}

bool isFinite(const Evidence &evidence)
{
    const auto isFine = [&](const ParameterId &parameter) { return std::isfinite(evidence.after().value(parameter)); };
    return std::isfinite(evidence.value({})) && std::ranges::all_of(parametersOf(evidence.after()), isFine);
}

} // namespace

std::optional<ExerciseFlaws> exerciseFlaws(const Project &project)
{
    const Evidence evidence(project, 0);
    if (!isFinite(evidence))
        return std::nullopt;
    const auto error = [&](const Network &network) { return totalError(network, project.samples, project.training.loss); };
    return ExerciseFlaws{sleepingNeurons(evidence), invisibleChanges(evidence), !(error(evidence.after()) < error(evidence.before()))};
}

Outcome<Project> newExercise(const Project &project, std::uint64_t seed)
{
    RandomNumbers seeds(seed);
    std::optional<Project> best;
    ExerciseFlaws fewest;
    const std::size_t work = parametersOf(project.network).size() * project.samples.size();
    const int tries = std::clamp(static_cast<int>(mostWork / std::max<std::size_t>(work, 1)), 4, mostTries);
    for (int i = 0; i < tries && !(best && fewest.count() == 0); ++i) {
        Outcome<Project> exercise = attempt(project, seeds.bits());
        if (!exercise)
            return exercise;
        const std::optional<ExerciseFlaws> flaws = exerciseFlaws(exercise.value());
        const auto worth = [](const ExerciseFlaws &each) { return std::pair(each.rises, each.count()); };
        if (flaws && (!best || worth(*flaws) < worth(fewest))) {
            best = std::move(exercise).value();
            fewest = *flaws;
        }
    }
    if (!best)
        return Problem{Words::tr("no numbers were found with which this network trains")};
    if (fewest.rises)
        return Problem{Words::tr("no numbers were found with which the error falls; a smaller learning rate may help")};
    return *std::move(best);
}

std::uint64_t variantSeed(std::uint64_t seed, int variant)
{
    return RandomNumbers(seed + static_cast<std::uint64_t>(variant) * 0x632BE59BD9B4E019).bits();
}
