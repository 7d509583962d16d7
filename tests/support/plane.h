// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

/// A linear neuron: out = 2 i1 − i2 + 0.5.
inline Project plane()
{
    Project project;
    project.network = {2, {Layer{Activation::Linear, 2, 1, {2.0, -1.0}, BiasKind::Single, {0.5}}}};
    project.samples = {{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}};
    return project;
}
