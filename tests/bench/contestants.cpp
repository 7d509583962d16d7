// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/contestants.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace {

double largestDifference(std::span<const double> one, std::span<const double> other)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < one.size(); ++i)
        largest = std::max(largest, std::abs(one[i] - other[i]));
    return largest;
}

} // namespace

Engine::Engine(const Project &project, Recorded recorded)
    : m_trainer(project)
    , m_recording(recorded == Recorded::Yes ? std::make_unique<Recording>(project) : nullptr)
{
}

void Engine::listen()
{
    QObject::connect(&m_trainer, &Trainer::forwardDone, &m_trainer, [this](const ForwardPhase &phase) { m_heard += phase.error; });
    QObject::connect(&m_trainer, &Trainer::backwardDone, &m_trainer,
                     [this](const BackwardPhase &phase) { m_heard += phase.layers.front().gradient.weights.front(); });
    QObject::connect(&m_trainer, &Trainer::updateDone, &m_trainer,
                     [this](const UpdatePhase &phase) { m_heard += phase.layers.front().weightsAfter.front(); });
}

void Engine::train(long long iterations)
{
    for (long long i = 0; i < iterations; ++i) {
        m_trainer.performIteration();
        if (!m_recording)
            continue;
        const double error = m_trainer.totalError();
        m_trainer.confirm(error);
        m_recording->append(m_trainer.project(), error);
    }
}

HandFused handFusedOf(const Project &lecture)
{
    const Layer &hidden = lecture.network.layer(1);
    const Layer &output = lecture.network.layer(2);
    const Sample &sample = lecture.samples.front();
    HandFused fused{{}, {hidden.biases.front(), output.biases.front()}, {}, {}, lecture.training.optimizer.learningRate};
    std::copy_n(hidden.weights.begin(), 4, fused.weights.begin());
    std::copy_n(output.weights.begin(), 4, fused.weights.begin() + 4);
    std::copy_n(sample.inputs.begin(), 2, fused.inputs.begin());
    std::copy_n(sample.targets.begin(), 2, fused.targets.begin());
    return fused;
}

PlainProblem plainProblemOf(const Project &project)
{
    const Network &network = project.network;
    PlainProblem problem;
    problem.inputs = static_cast<std::size_t>(network.inputs);
    problem.hidden = static_cast<std::size_t>(network.neuronCount(1));
    problem.outputs = static_cast<std::size_t>(network.outputs());
    problem.hiddenWeights = network.layer(1).weights;
    problem.hiddenBiases = network.layer(1).biases;
    problem.outputWeights = network.layer(2).weights;
    problem.outputBiases = network.layer(2).biases;
    problem.samples = project.samples.size();
    for (const Sample &sample : project.samples) {
        problem.sampleInputs.insert(problem.sampleInputs.end(), sample.inputs.begin(), sample.inputs.end());
        problem.sampleTargets.insert(problem.sampleTargets.end(), sample.targets.begin(), sample.targets.end());
    }
    problem.rate = project.training.optimizer.learningRate;
    return problem;
}

double differenceAfter(int iterations, const Project &project, Competitor &competitor)
{
    Engine engine(project, Engine::Recorded::No);
    engine.train(iterations);
    for (int i = 0; i < iterations; ++i)
        competitor.iterate();
    return largestDifference(engine.trainer().network().layer(1).weights, competitor.hiddenWeights());
}

double differenceAfter(int iterations, const Project &lecture, HandFused handFused)
{
    Engine engine(lecture, Engine::Recorded::No);
    engine.train(iterations);
    handFused.train(iterations);
    const std::span<const double> weights = handFused.weights;
    const Network &network = engine.trainer().network();
    return std::max(largestDifference(network.layer(1).weights, weights.first(4)),
                    largestDifference(network.layer(2).weights, weights.last(4)));
}
