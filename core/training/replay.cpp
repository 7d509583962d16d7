// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/replay.h"

#include "core/training/trainer.h"

namespace {

/// Trains along the course, and notes the error at the start and after each iteration in the curve, if there is one; false if
/// it was stopped.
bool follow(Trainer &trainer, const Course &course, long long iterations, const std::stop_token &stop, ErrorCurve *curve)
{
    if (curve)
        curve->append(trainer.totalError());
    while (trainer.iteration() < iterations && trainer.performIteration()) {
        double error = curve ? trainer.totalError() : 0.0;
        if (!trainer.confirm(error))
            break;
        if (decisionAt(course, trainer.iteration())) {
            followDecision(trainer, course);
            error = curve ? trainer.totalError() : 0.0;
        }
        if (curve)
            curve->append(error);
        if (stop.stop_requested())
            return false;
    }
    return true;
}

} // namespace

void followDecision(Trainer &trainer, const Course &course)
{
    if (const Project *decided = decisionAt(course, trainer.iteration()))
        trainer.restart(*decided, trainer.iteration());
}

Done trainUntil(Trainer &trainer, const Course &course, long long iteration)
{
    while (trainer.iteration() < iteration) {
        if (Done done = trainer.performIteration(); !done)
            return done;
        followDecision(trainer, course);
    }
    return std::monostate();
}

std::optional<Replay> replayed(const Course &course, long long iterations, const std::stop_token &stop)
{
    Trainer trainer(course.start);
    ErrorCurve curve;
    if (!follow(trainer, course, iterations, stop, &curve))
        return std::nullopt;
    return Replay{std::move(curve), trainer.project()};
}

std::optional<Project> projectAfter(const Course &course, long long iterations, const std::stop_token &stop)
{
    Trainer trainer(course.start);
    if (!follow(trainer, course, iterations, stop, nullptr))
        return std::nullopt;
    return trainer.project();
}
