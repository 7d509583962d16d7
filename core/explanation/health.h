// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/training/errorcurve.h"

#include <set>
#include <span>

/// Something that keeps a network from learning, or might.
struct HealthFinding
{
    enum class Kind {
        Saturated, ///< a sigmoid or tanh at its limits in every sample
        Dead, ///< a ReLU whose net input is at most 0 in every sample
        VanishingGradient,
        ExplodingGradient,
        Plateau, ///< the error does not fall, and no parameter would change it much
    };
    enum class Severity {
        Note, ///< may be as it should be
        Warning,
    };

    Kind kind = Kind::Saturated;
    Severity severity = Severity::Warning;
    int layer = 0; ///< from 1; 0 for the whole network
    std::optional<NeuronId> neuron; ///< where it is about one
    QString sentence; ///< what it means and what to try

    bool operator==(const HealthFinding &) const = default;
};

/// How the total error has changed of late.
struct ErrorHistory
{
    long long iterations = 0; ///< between the two errors
    double before = 0.0;
    double now = 0.0;

    bool operator==(const ErrorHistory &) const = default;
};

/// What the error did in about the last thousand iterations up to `iteration`, after which it is `now`; nothing if training
/// has not gone on for so long.
std::optional<ErrorHistory> recentErrors(std::span<const CurveStretch> curve, long long iteration, double now);

/// What ails a network, the warnings first; nothing for a healthy one. All samples are looked at, or so many that are
/// spread evenly over them that it takes some hundredths of a second; the sentences then say how many.
std::vector<HealthFinding> healthOf(const Project &project, const std::optional<ErrorHistory> &history = {});

/// The neurons that findings are about, for marks in a picture of the network.
std::set<NeuronId> neuronsOf(const std::vector<HealthFinding> &findings);
