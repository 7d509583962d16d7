// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <functional>

/// A neuron whose net input passes the kink of its activation when a parameter changes a little.
struct Kink
{
    NeuronId neuron;
    std::size_t sample = 0; ///< of all samples of the project, from 0
    double net = 0.0; ///< at the project's parameters

    bool operator==(const Kink &) const = default;
};

/// How the gradient of one parameter differs from the slope of the error.
struct GradientDifference
{
    ParameterId parameter;
    double gradient = 0.0; ///< from the backward phase
    double slope = 0.0; ///< from finite differences of the error
    double relative = 0.0; ///< |gradient − slope| in relation to the larger of the two
    std::optional<Kink> kink; ///< where there is one, the error has no single slope, and the two may differ rightly
};

/// Compares the gradient of every parameter, at old parameters throughout, with central differences of the error, as the
/// mean over the first iteration's batch. It uses nothing of the backward phase but its result.
///
/// The worst comes first, and those at a kink come last. A parameter costs its own neuron's net input and the layers after
/// it, so that a large layer is not computed as a whole for each of its weights.
std::vector<GradientDifference> gradientDifferences(const Project &project);

/// The same for somebody who may lose patience: `goesOn` is asked before each parameter, with how many are done. When it
/// says no, the differences found so far are returned.
std::vector<GradientDifference> gradientDifferences(const Project &project, const std::function<bool(std::size_t)> &goesOn);

/// The first of them.
GradientDifference largestGradientDifference(const Project &project);

/// "At w3 the error has a kink: net_h2 is 0 in sample 1, …": why the two slopes may differ there.
QString kinkText(const Network &network, const GradientDifference &difference);
