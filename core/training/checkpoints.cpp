// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/checkpoints.h"

#include <algorithm>
#include <bit>

namespace {

// A hundred million iterations of the lecture's network take 12,208 checkpoints, less than a megabyte of them.
constexpr std::size_t mostCheckpoints = 12400;
constexpr std::size_t fewestCheckpoints = 16;
constexpr std::size_t mostBytes = std::size_t(1) << 28;

/// Calls a function with each array of numbers that training changes.
template<typename ProjectType, typename Function>
void forEachArray(ProjectType &project, Function function)
{
    for (auto &layer : project.network.layers) {
        function(layer.weights);
        function(layer.biases);
    }
    for (auto &layer : project.memory.layers) {
        for (auto *memory : {&layer.weights, &layer.biases}) {
            function(memory->mean);
            function(memory->square);
        }
    }
}

/// The same with each count of steps.
template<typename Memory, typename Function>
void forEachCount(Memory &memory, Function function)
{
    for (auto &layer : memory.layers) {
        function(layer.weights.steps);
        function(layer.biases.steps);
    }
}

} // namespace

Checkpoints::Checkpoints(const Project &start)
{
    std::size_t parameters = 0;
    for (const Layer &layer : start.network.layers)
        parameters += layer.weights.size() + layer.biases.size();
    // An optimizer may remember two numbers of each parameter.
    const std::size_t bytes = 3 * sizeof(double) * std::max<std::size_t>(parameters, 1);
    m_most = std::clamp(mostBytes / bytes, fewestCheckpoints, mostCheckpoints);
}

void Checkpoints::keep(const Project &project)
{
    m_untilNext = m_interval;
    if (m_numbers.empty()) {
        m_form = project.memory;
        forEachArray(project, [this](const std::vector<double> &array) { m_size += array.size(); });
        forEachCount(project.memory, [this](long long) { ++m_size; });
    }
    if (m_numbers.size() + m_size > m_numbers.capacity())
        m_numbers.reserve(std::min(m_most * m_size, std::max(2 * m_numbers.size(), 8 * m_size)));
    forEachArray(project, [this](const std::vector<double> &array) { m_numbers.insert(m_numbers.end(), array.begin(), array.end()); });
    forEachCount(project.memory, [this](long long steps) { m_numbers.push_back(std::bit_cast<double>(steps)); });
    if (m_numbers.size() == m_most * m_size)
        thinOut();
}

/// Keeps the second, the fourth …: those at multiples of the new interval.
void Checkpoints::thinOut()
{
    const std::size_t left = m_most / 2;
    for (std::size_t i = 0; i < left; ++i) {
        const auto from = m_numbers.begin() + static_cast<std::ptrdiff_t>((2 * i + 1) * m_size);
        std::copy_n(from, m_size, m_numbers.begin() + static_cast<std::ptrdiff_t>(i * m_size));
    }
    m_numbers.resize(left * m_size);
    // With an odd number of checkpoints the last one lay between two of the new ones.
    m_untilNext = m_most % 2 == 0 ? 2 * m_interval : m_interval;
    m_interval *= 2;
}

long long Checkpoints::restore(long long iteration, Project &start) const
{
    const long long kept = m_size == 0 ? 0 : static_cast<long long>(m_numbers.size() / m_size);
    const long long number = std::min(iteration / m_interval, kept);
    if (number <= 0)
        return 0;
    const double *from = m_numbers.data() + static_cast<std::size_t>(number - 1) * m_size;
    start.memory = m_form;
    forEachArray(start, [&from](std::vector<double> &array) {
        std::copy_n(from, array.size(), array.begin());
        from += array.size();
    });
    forEachCount(start.memory, [&from](long long &steps) { steps = std::bit_cast<long long>(*from++); });
    return number * m_interval;
}
