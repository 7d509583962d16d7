// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/recording.h"

#include "core/training/propagation.h"
#include "core/training/trainer.h"

#include <algorithm>

namespace {

void addForwardValues(Moment &moment)
{
    const Project &project = moment.project;
    moment.sample = batchOf(moment.position.iteration, project.samples.size(), project.training.batchSize).first;
    forwardSample(project.network, project.samples[moment.sample], project.training.loss, moment.forward);
    moment.totalError
        = project.samples.size() == 1 ? moment.forward.error : totalError(project.network, project.samples, project.training.loss);
}

void perform(Trainer &trainer, Position position)
{
    while (trainer.iteration() < position.iteration && trainer.performIteration())
        ;
    for (int phase = 0; phase < position.phases && trainer.performPhase(); ++phase)
        ;
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
    , m_checkpoints(m_project)
{
    m_curve.append(totalError(m_project.network, m_project.samples, m_project.training.loss));
    appendTest(m_project.network);
}

void Recording::appendTest(const Network &network)
{
    if (!m_project.testSamples.empty())
        m_testCurve.append(totalError(network, m_project.testSamples, m_project.training.loss, m_forward));
}

std::vector<CurveStretch> Recording::stretches(long long to, int count) const
{
    return stretchesOf(m_curve, m_project.samples, to, count);
}

std::vector<CurveStretch> Recording::testStretches(long long to, int count) const
{
    return stretchesOf(m_testCurve, m_project.testSamples, to, count);
}

std::vector<CurveStretch> Recording::stretchesOf(const ErrorCurve &curve, const std::vector<Sample> &samples, long long to, int count) const
{
    std::vector<CurveStretch> all = curve.stretches(firstIteration(), to, count);
    if (all.empty() || all.back().lastIteration <= to)
        return all;
    const long long from = all.back().firstIteration;
    auto [project, iteration] = startFor(from);
    Trainer trainer(std::move(project), iteration);
    ErrorCurve end(from);
    do {
        if (trainer.iteration() >= from)
            end.append(totalError(trainer.network(), samples, m_project.training.loss));
    } while (trainer.iteration() < to && trainer.performIteration());
    all.back() = end.summary();
    return all;
}

std::pair<Project, long long> Recording::startFor(long long iteration) const
{
    std::pair<Project, long long> start{m_project, firstIteration()};
    start.second += m_checkpoints.restore(iteration - firstIteration(), start.first);
    return start;
}

void Recording::seat(Trainer &trainer, Position position) const
{
    auto [project, iteration] = startFor(position.iteration);
    trainer.restart(std::move(project), iteration);
    perform(trainer, position);
}

Moment Recording::momentAt(Position position) const
{
    auto [project, iteration] = startFor(position.iteration);
    Trainer trainer(std::move(project), iteration);
    perform(trainer, position);
    return momentOf(trainer, position);
}

void Recording::visitCheckpoints(const std::function<void(long long, const Network &)> &visit) const
{
    Project project = m_project;
    const long long iterations = lastIteration() - firstIteration();
    for (long long iteration = 0; iteration <= iterations; iteration += m_checkpoints.interval()) {
        m_checkpoints.restore(iteration, project);
        visit(firstIteration() + iteration, project.network);
    }
}
