// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"

#include <QtGlobal>

#include <cstddef>
#include <vector>

/// The largest project that can be read, built or edited; what is larger is refused before memory is set aside for it.
namespace limits {

inline constexpr qsizetype bytes = qsizetype(64) << 20;
inline constexpr qsizetype layers = 64; ///< not counting the inputs
inline constexpr int neurons = 4096; ///< in one layer
inline constexpr std::size_t weights = 1'000'000;
inline constexpr qsizetype samples = 1'000'000;
// More than anybody writes, and little enough for pictures, papers and windows, which would take minutes to lay longer ones out.
inline constexpr qsizetype name = 1'000; ///< of a branch
inline constexpr int typed = 1'000; ///< a number as somebody types it: more digits than any has
inline constexpr qsizetype text = 10'000; ///< title, description, source and what stands on a lesson's page

} // namespace limits

/// Whether a network can have these sizes, from the inputs to the outputs; if not, the sentence says which is too large.
Done checkSizes(const std::vector<int> &sizes);

/// "input layer", "hidden layer 2", "output layer"; layer 0 holds the inputs.
QString layerName(int layer, int lastLayer);
