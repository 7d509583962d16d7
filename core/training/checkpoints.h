// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

/// What changes in training, kept every so many iterations: the parameters and what the optimizer remembers, as bare numbers.
///
/// Memory stays bounded: when there are too many, every second one is let go and the intervals are twice as long.
class Checkpoints
{
public:
    /// Iterations are counted from where this project is.
    explicit Checkpoints(const Project &start);

    /// To be called after each iteration, with what the project has become; kept if a checkpoint is due.
    void note(const Project &project)
    {
        if (--m_untilNext == 0)
            keep(project);
    }
    /// Puts the numbers of the last checkpoint up to an iteration into the project of the start; gives its iteration.
    long long restore(long long iteration, Project &start) const;

    long long interval() const { return m_interval; }
    std::size_t bytes() const { return m_numbers.capacity() * sizeof(double); }

private:
    void keep(const Project &project);
    void thinOut();

    OptimizerMemory m_form; ///< how many numbers the optimizer remembers where
    std::vector<double> m_numbers; ///< of all checkpoints but the start, one after the other
    std::size_t m_size = 0; ///< numbers of one checkpoint
    std::size_t m_most; ///< checkpoints
    long long m_interval = 64;
    long long m_untilNext = m_interval;
};
