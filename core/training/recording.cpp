// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/recording.h"

#include "core/training/propagation.h"
#include "core/training/trainer.h"

#include <algorithm>

namespace {

constexpr std::size_t mostCheckpoints = 4096;
constexpr std::size_t fewestCheckpoints = 16;
constexpr std::size_t mostCheckpointBytes = std::size_t(1) << 28;

/// How many checkpoints of a project are kept: fewer of a large one, so that memory stays bounded.
std::size_t checkpointLimit(const Project &project)
{
    std::size_t numbers = 0;
    for (const Layer &layer : project.network.layers)
        numbers += layer.weights.size() + layer.biases.size();
    // An optimizer may remember two numbers of each parameter.
    const std::size_t bytes = 3 * sizeof(double) * std::max<std::size_t>(numbers, 1);
    return std::clamp(mostCheckpointBytes / bytes, fewestCheckpoints, mostCheckpoints);
}

void addForwardValues(Moment &moment)
{
    const Project &project = moment.project;
    moment.sample = batchOf(moment.position.iteration, project.samples.size(), project.training.batchSize).first;
    forwardSample(project.network, project.samples[moment.sample], project.training.loss, moment.forward);
    moment.totalError
        = project.samples.size() == 1 ? moment.forward.error : totalError(project.network, project.samples, project.training.loss);
}

} // namespace

Moment momentAtRest(const Project &project, long long iteration)
{
    Moment moment;
    moment.position = {iteration, 0};
    moment.iteration = iteration;
    moment.phaseCount = PhasePlan(project.network, project.training.updateOrder).size();
    moment.project = project;
    moment.before = project.network;
    moment.memoryBefore = project.memory;
    addForwardValues(moment);
    return moment;
}

Moment momentOf(const Trainer &trainer, Position position)
{
    Moment moment;
    moment.position = position;
    moment.iteration = trainer.iteration();
    moment.phaseCount = trainer.phaseCount();
    moment.project = trainer.project();
    if (position.phases > 0)
        moment.step = trainer.step();
    moment.before = parametersBefore(trainer.network(), moment.step);
    moment.memoryBefore = memoryBefore(trainer.project().memory, moment.step);
    addForwardValues(moment);
    // Within an iteration the values of its forward phase stay, even where some weights have changed already.
    if (position.phases > 0 && position.phases < moment.phaseCount)
        moment.forward = std::get<ForwardPhase>(moment.step.front()).samples.front();
    return moment;
}

Moment withSample(Moment moment, std::size_t sample)
{
    const bool atRest = moment.position.part == 0 && (moment.position.phases == 0 || moment.position.phases == moment.phaseCount);
    if (!atRest || sample >= moment.project.samples.size() || sample == moment.sample)
        return moment;
    moment.sample = sample;
    forwardSample(moment.project.network, moment.project.samples[sample], moment.project.training.loss, moment.forward);
    return moment;
}

Recording::Recording(Project project, long long firstIteration)
    : m_project(std::move(project))
    , m_curve(firstIteration)
    , m_testCurve(firstIteration)
{
    m_curve.append(totalError(m_project.network, m_project.samples, m_project.training.loss));
    appendTest(m_project.network);
    keepCheckpoint(m_project);
}

void Recording::append(const Project &project, double totalError)
{
    m_curve.append(totalError);
    appendTest(project.network);
    if ((lastIteration() - firstIteration()) % m_interval == 0)
        keepCheckpoint(project);
}

void Recording::appendTest(const Network &network)
{
    if (!m_project.testSamples.empty())
        m_testCurve.append(totalError(network, m_project.testSamples, m_project.training.loss));
}

void Recording::keepCheckpoint(const Project &project)
{
    m_checkpoints.push_back({lastIteration(), project.network, project.memory});
    if (m_checkpoints.size() < checkpointLimit(project))
        return;
    m_interval *= 2;
    std::erase_if(m_checkpoints,
                  [this](const Checkpoint &checkpoint) { return (checkpoint.iteration - firstIteration()) % m_interval != 0; });
}

void Recording::seat(Trainer &trainer, Position position) const
{
    const auto after = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), position.iteration,
                                        [](long long iteration, const Checkpoint &checkpoint) { return iteration < checkpoint.iteration; });
    const Checkpoint &checkpoint = *std::prev(after);
    Project start = m_project;
    start.network = checkpoint.network;
    start.memory = checkpoint.memory;
    trainer.restart(std::move(start), checkpoint.iteration);
    while (trainer.iteration() < position.iteration && trainer.performIteration())
        ;
    for (int phase = 0; phase < position.phases && trainer.performPhase(); ++phase)
        ;
}

Moment Recording::momentAt(Position position) const
{
    Trainer trainer(m_project, firstIteration());
    seat(trainer, position);
    return momentOf(trainer, position);
}

void Recording::visitCheckpoints(const std::function<void(long long, const Network &)> &visit) const
{
    for (const Checkpoint &checkpoint : m_checkpoints)
        visit(checkpoint.iteration, checkpoint.network);
}
