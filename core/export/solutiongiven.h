// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/solutionblocks.h"

inline constexpr int mostInputsPrinted = 12; ///< and targets
inline constexpr std::size_t mostSamplesShown = 4; ///< of a batch

/// Whether a solution prints every parameter of the network, and not only those that it works out.
bool printsAllParameters(const Network &network);

/// Writes what an iteration begins with: the network, its settings, the samples, the parameters and what the optimizer remembers.
/// `parameters` are those that are worked out.
void writeGiven(SolutionBlocks &blocks, long long iteration, const std::vector<ParameterId> &parameters);
