// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/dataset.h"

#include <algorithm>

Batch batchOf(long long iteration, std::size_t sampleCount, int batchSize)
{
    const auto size = static_cast<std::size_t>(batchSize);
    const std::size_t batchesAnEpoch = (sampleCount + size - 1) / size;
    const std::size_t first = static_cast<std::size_t>(iteration) % batchesAnEpoch * size;
    return {first, std::min(first + size, sampleCount)};
}
