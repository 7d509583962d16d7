// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <optional>

/// When a run of training ends by itself. A condition that has no value does not end it.
struct StopConditions
{
    std::optional<long long> iterations; ///< so many since the run began, above 0
    std::optional<long long> epochs; ///< so many passes through all samples since the run began, above 0
    std::optional<double> error; ///< the total error has fallen below this value, above 0
    std::optional<long long> patience; ///< the total error has not been lower than its lowest for so many iterations, above 0

    bool operator==(const StopConditions &) const = default;

    bool isEmpty() const { return *this == StopConditions(); }
    /// Whether somebody who trains has to know the total error of each iteration.
    bool needError() const { return error.has_value() || patience.has_value(); }
};

/// Watches one run of training, and says when and why it ends.
class StopWatch
{
public:
    /// The run begins with `iteration` finished iterations and this total error.
    StopWatch(const StopConditions &conditions, const Project &project, long long iteration, double totalError);

    const StopConditions &conditions() const { return m_conditions; }
    /// Notes a finished iteration; the total error only matters if the conditions need it. Gives the sentence of the condition
    /// that is met: "Stopped after iteration 500: the total error is below 0.01".
    std::optional<QString> note(long long iteration, double totalError);

private:
    std::optional<QString> reason(long long iteration, double totalError);

    StopConditions m_conditions;
    long long m_start;
    long long m_perEpoch; ///< iterations
    double m_lowest;
    long long m_lowestAt;
};
