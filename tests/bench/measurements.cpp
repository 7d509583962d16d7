// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measurements.h"

#include <benchmark/benchmark.h>

#include <array>

namespace {

/// Keeps the shortest time of each benchmark and prints nothing.
class Shortest : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type != Run::RT_Iteration)
                continue;
            const double time = run.cpu_accumulated_time / static_cast<double>(run.iterations) * 1e9;
            const auto [known, isNew] = times.emplace(run.run_name.function_name, time);
            if (!isNew)
                known->second = std::min(known->second, time);
        }
    }

    std::map<std::string, double> times;
};

} // namespace

void Measurements::add(const std::string &name, double work, std::function<void()> call)
{
    m_work[name] = work;
    benchmark::RegisterBenchmark(name.c_str(),
                                 [call = std::move(call)](benchmark::State &state) {
                                     for (auto _ : state)
                                         call();
                                 })
        ->MinTime(0.004)
        ->Repetitions(50);
}

void Measurements::run()
{
    std::array arguments{std::string("backprop-bench"), std::string("--benchmark_enable_random_interleaving=true")};
    std::array<char *, 2> pointers{arguments[0].data(), arguments[1].data()};
    int count = static_cast<int>(pointers.size());
    benchmark::Initialize(&count, pointers.data());
    Shortest shortest;
    benchmark::RunSpecifiedBenchmarks(&shortest);
    for (const auto &[name, time] : shortest.times)
        m_times[name] = time / m_work.at(name);
    benchmark::ClearRegisteredBenchmarks();
}
