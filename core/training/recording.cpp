// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/recording.h"

#include "core/training/propagation.h"
#include "core/training/trainer.h"

#include <algorithm>

namespace {

constexpr std::size_t mostCheckpoints = 4096;

void addForwardValues(Moment &moment)
{
    const Project &project = moment.project;
    // Until a sample can be chosen, the one that the iteration uses is shown.
    const Batch batch = batchOf(moment.position.iteration, project.samples.size(), project.training.batchSize);
    forwardSample(project.network, project.samples[batch.first], project.training.loss, moment.forward);
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

Recording::Recording(Project project, long long firstIteration)
    : m_project(std::move(project))
    , m_curve(firstIteration)
{
    m_curve.append(totalError(m_project.network, m_project.samples, m_project.training.loss));
    keepCheckpoint(m_project);
}

void Recording::append(const Project &project, double totalError)
{
    m_curve.append(totalError);
    if ((lastIteration() - firstIteration()) % m_interval == 0)
        keepCheckpoint(project);
}

void Recording::keepCheckpoint(const Project &project)
{
    m_checkpoints.push_back({lastIteration(), project.network, project.memory});
    if (m_checkpoints.size() < mostCheckpoints)
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
