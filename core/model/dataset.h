// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

/// One example to learn from: what goes in and what should come out.
struct Sample
{
    std::vector<double> inputs;
    std::vector<double> targets;

    bool operator==(const Sample &) const = default;
};

/// A run of consecutive samples, from first up to but not including end.
struct Batch
{
    std::size_t first = 0;
    std::size_t end = 0;

    bool operator==(const Batch &) const = default;
    std::size_t size() const { return end - first; }
};

/// The samples that an iteration uses, counted from 0: in file order, and the epoch's last batch may be smaller.
Batch batchOf(long long iteration, std::size_t sampleCount, int batchSize);
