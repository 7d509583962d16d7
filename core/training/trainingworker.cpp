// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainingworker.h"

#include "core/training/propagation.h"
#include "core/training/trainer.h"

namespace {

std::optional<StopWatch> watchOf(const Recording &recording, long long from, const StopConditions &conditions)
{
    const Moment start = recording.momentAt({from, 0});
    return StopWatch(conditions, start.project, from, start.totalError);
}

} // namespace

TrainingWorker::TrainingWorker(Recording recording, long long from, long long until)
    : TrainingWorker(std::move(recording), from, until, std::optional<StopWatch>())
{
}

TrainingWorker::TrainingWorker(Recording recording, long long from, long long until, const StopConditions &conditions)
    : TrainingWorker(recording, from, until, watchOf(recording, from, conditions))
{
}

TrainingWorker::TrainingWorker(Recording recording, long long from, long long until, std::optional<StopWatch> watch)
    : m_recording(std::move(recording))
    , m_iteration(from)
    , m_until(until)
    , m_watch(std::move(watch))
    , m_thread([this](const std::stop_token &stop) { train(stop); })
{
}

TrainingWorker::~TrainingWorker() = default;

void TrainingWorker::request(const CurveRequest &curve)
{
    {
        const std::lock_guard lock(m_mutex);
        m_request = curve;
    }
    m_requested.store(true, std::memory_order_release);
}

std::optional<TrainingWorker::Picture> TrainingWorker::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_picture, std::nullopt);
}

TrainingWorker::Result TrainingWorker::stop()
{
    m_thread.request_stop();
    m_thread.join();
    return {std::move(m_recording), m_iteration, m_problem, m_stopped, m_watch};
}

void TrainingWorker::train(const std::stop_token &stop)
{
    Trainer trainer(m_recording.momentAt({m_iteration, 0}).project, m_iteration);
    while (!stop.stop_requested() && m_iteration < m_until && m_stopped.isEmpty()) {
        Done done = trainer.performIteration();
        if (done)
            done = note(trainer);
        if (!done) {
            m_problem = done.problem();
            break;
        }
        if (m_requested.exchange(false, std::memory_order_acquire))
            publish(trainer.project(), false);
    }
    publish(trainer.project(), true);
}

/// Records a finished iteration, unless it has been before, and sees whether it ends the run; refuses one whose total error
/// is not finite.
Done TrainingWorker::note(Trainer &trainer)
{
    const Project &project = trainer.project();
    const bool isNew = trainer.iteration() > m_recording.lastIteration();
    const bool watched = m_watch && m_watch->conditions().needError();
    const double error = isNew || watched ? trainer.totalError() : 0.0;
    if (Done done = trainer.confirm(error); !done)
        return done;
    m_iteration = trainer.iteration();
    if (isNew)
        m_recording.append(project, error);
    if (m_watch)
        m_stopped = m_watch->note(m_iteration, error).value_or(QString());
    return std::monostate();
}

void TrainingWorker::publish(const Project &project, bool finished)
{
    CurveRequest request;
    {
        const std::lock_guard lock(m_mutex);
        request = m_request;
    }
    // The curve and the moment are put together without the lock, so that whoever fetches never waits for them.
    Picture picture{momentAtRest(project, m_iteration),
                    m_recording.curve().stretches(request.from, request.to, request.count),
                    m_recording.testCurve().stretches(request.from, request.to, request.count),
                    finished,
                    m_problem,
                    m_stopped};
    const std::lock_guard lock(m_mutex);
    m_picture = std::move(picture);
}
