// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <map>
#include <string>

/// Times candidates and baselines in one run: many short turns in random order, of each of which the shortest counts, so that
/// what else happens on the machine meets all alike.
class Measurements
{
public:
    /// Adds something to be timed, which does `work` units of work in a call.
    void add(const std::string &name, double work, std::function<void()> call);
    void run();
    /// Nanoseconds of the thread's own time for a unit of work; only after run().
    double operator[](const std::string &name) const { return m_times.at(name); }

private:
    std::map<std::string, double> m_work;
    std::map<std::string, double> m_times;
};
