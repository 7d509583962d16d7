// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <optional>

// Training written down once more as plainly as it can be, to hold the program against: loops over neurons and samples, and
// nothing of core/training. It is for layers with fewer than 16 inputs; sums over more are made in another order.

/// What so many phases of an iteration lead to.
struct PlainIteration
{
    Project project; ///< with the parameters after the phases that happened
    int phases = 0; ///< that happened: fewer than were asked for if the next one would not be finite
};

/// How many phases an iteration has.
int plainPhaseCount(const Project &project);

/// So many phases of iteration `number`, counted from 0. The last phase of an iteration does not happen either if the total
/// error would not be finite after it.
PlainIteration plainPhases(const Project &project, long long number, int phases);

/// The whole iteration; nothing if it cannot be.
std::optional<Project> plainIteration(const Project &project, long long number);

/// The mean error over samples, with a project's network and loss.
double plainError(const Project &project, const std::vector<Sample> &samples);
