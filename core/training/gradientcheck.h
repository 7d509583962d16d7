// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

/// Where a gradient differs most from the slope of the error, and by how much.
struct GradientDifference
{
    ParameterId parameter;
    double gradient = 0.0; ///< from the backward phase
    double slope = 0.0; ///< from finite differences of the error
    double relative = 0.0; ///< |gradient − slope| in relation to the larger of the two
};

/// Compares the gradient of every parameter, at old parameters throughout, with central differences of the error, as the
/// mean over the first iteration's batch. It uses nothing of the backward phase but its result.
GradientDifference largestGradientDifference(const Project &project);
