// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <map>

/// Where somebody has put a neuron in the diagram, in scene units from where it would stand by itself.
struct Displacement
{
    double x = 0.0;
    double y = 0.0;

    bool operator==(const Displacement &) const = default;
};

/// The neurons that somebody has moved, from the project's view: `"positions": { "h1": [12.5, -40] }`. What can't be
/// understood is left out, as the view is nobody's to promise.
std::map<NeuronId, Displacement> positionsIn(const Project &project);

/// The project with a neuron put elsewhere; finite numbers.
Project withPosition(Project project, NeuronId neuron, Displacement displacement);
/// The same for the neuron of that name; where there is none, nothing changes.
Project withPositionOf(Project project, const QString &neuron, Displacement displacement);
/// The project with all neurons where they stand by themselves.
Project withoutPositions(Project project);
