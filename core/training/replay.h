// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/training/course.h"
#include "core/training/errorcurve.h"

#include <optional>
#include <stop_token>

class Trainer;

/// Lets a trainer go on with whatever was decided for the iteration that it has come to.
void followDecision(Trainer &trainer, const Course &course);

/// Trains along a course until so many iterations are finished, or up to the problem that ends training before.
Done trainUntil(Trainer &trainer, const Course &course, long long iteration);

/// What training along a course came to.
struct Replay
{
    ErrorCurve curve; ///< the total error after each iteration, after what was decided there
    Project project; ///< with the parameters at the end
};

/// Trains along a course from its start until so many iterations are finished, to the same bits as ever; ends early where
/// training cannot go on. Nothing if somebody asks it to stop.
std::optional<Replay> replayed(const Course &course, long long iterations, const std::stop_token &stop = {});
/// The same without the curve: the project at the end, which costs less.
std::optional<Project> projectAfter(const Course &course, long long iterations, const std::stop_token &stop = {});
