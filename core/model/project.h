// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/dataset.h"
#include "core/model/network.h"
#include "core/model/trainingsettings.h"

#include <QFlags>
#include <QJsonObject>

#include <concepts>

/// All that a project file holds: a network, the samples that it learns from, and how; and what training remembers.
struct Project
{
    QString title;
    QString description;
    QString source;
    Network network;
    std::vector<Sample> samples;
    std::vector<Sample> testSamples; ///< never learned from: their error tells how well the network does with what it has not seen
    TrainingSettings training;
    QJsonObject view; ///< the window's own, kept as it was read
    OptimizerMemory memory; ///< changes with the network's parameters; not in the file, which begins anew

    bool operator==(const Project &) const = default;
};
static_assert(std::regular<Project>);

/// Whether two projects are the same but for their views, which have no part in training.
bool sameButView(const Project &one, const Project &other);

/// A part of a project, for telling what changed.
enum class Aspect {
    Texts = 1,
    Structure = 2, ///< layers, neurons, activations, kinds of biases
    Parameters = 4, ///< values of weights and biases
    Samples = 8,
    Training = 16,
};
Q_DECLARE_FLAGS(Aspects, Aspect)
Q_DECLARE_OPERATORS_FOR_FLAGS(Aspects)

/// What differs between two projects.
Aspects changedAspects(const Project &before, const Project &after);
