// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/gradientcheck.h"

/// What a gradient check comes to: how many gradients agree with central differences, and how well.
struct GradientVerdict
{
    /// Gradients whose relative difference is no larger agree.
    static constexpr double tolerance = 1e-6;

    std::size_t parameters = 0;
    std::size_t atKinks = 0; ///< those that cannot be judged
    std::size_t differing = 0; ///< those that differ by more than the tolerance, though there is no kink
    double largest = 0.0; ///< the largest relative difference of those that can be judged
    QString sentence; ///< "All 10 gradients agree with central differences to 3·10⁻¹¹."

    bool operator==(const GradientVerdict &) const = default;
    /// Whether some gradients could be judged, and all of them agree.
    bool agrees() const { return differing == 0 && atKinks < parameters; }
};

/// Judges what gradientDifferences() has found.
GradientVerdict gradientVerdict(const Network &network, const std::vector<GradientDifference> &differences);

/// A relative difference with the one digit that matters: "3·10⁻¹¹".
QString relativeText(double relative);

/// Whether a check takes no longer than a picture or two, so that it can be done unasked: few parameters, and a small batch.
bool isQuickToCheck(const Project &project);
