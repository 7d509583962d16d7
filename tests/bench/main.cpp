// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/contestants.h"
#include "tests/bench/measurements.h"
#include "tests/support/projects.h"

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

// The engine against others, and against itself: a table of ratios that were measured in this run, with a verdict for each.

namespace {

constexpr int turn = 1000; ///< iterations of a small network in a call
constexpr long long manyIterations = 100'000'000;

/// One row of the table: a figure and what it may be.
class Row
{
public:
    static Row atMost(const char *what, double figure, double limit, const char *unit = "×") { return {what, figure, limit, unit, true}; }
    static Row atLeast(const char *what, double figure, double limit) { return {what, figure, limit, "×", false}; }

    void print() const
    {
        const bool isMet = m_isUpper ? m_figure <= m_limit : m_figure >= m_limit;
        std::printf("| %-76s | %8.2f %-2s | %s %g | %s |\n", m_what, m_figure, m_unit, m_isUpper ? "≤" : "≥", m_limit,
                    isMet ? "met" : "MISSED");
    }

private:
    Row(const char *what, double figure, double limit, const char *unit, bool isUpper)
        : m_what(what)
        , m_figure(figure)
        , m_limit(limit)
        , m_unit(unit)
        , m_isUpper(isUpper)
    {
    }

    const char *m_what;
    double m_figure;
    double m_limit;
    const char *m_unit;
    bool m_isUpper;
};

Project wideProject(int samples)
{
    Project project = projectFrom(QStringLiteral("784-128-10 single samples=%1 batch=%1 rate=0.01").arg(samples));
    for (Layer &layer : project.network.layers) {
        for (double &weight : layer.weights)
            weight /= std::sqrt(static_cast<double>(layer.inputs));
    }
    return project;
}

bool hasVectors()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

std::vector<std::pair<std::string, std::unique_ptr<Competitor>>> kernelsFor(const Project &project)
{
    const PlainProblem problem = plainProblemOf(project);
    std::vector<std::pair<std::string, std::unique_ptr<Competitor>>> kernels;
    kernels.emplace_back("Eigen", eigenCompetitor(problem));
    if (hasVectors())
        kernels.emplace_back("Eigen for AVX2", eigenVectorCompetitor(problem));
    kernels.emplace_back("OpenBLAS", blasCompetitor(problem));
    return kernels;
}

/// Ends the program if somebody computes something else: a comparison of speed would mean nothing.
void demandSame(const std::string &name, double difference)
{
    std::printf("  %-30s differs from the engine by %.1e at most\n", name.c_str(), difference);
    if (difference <= 1e-12)
        return;
    std::printf("That is too much.\n");
    std::exit(1);
}

void checkContestants(const Project &lecture)
{
    std::printf("After 1,000 iterations of the lecture's network, and 20 of 784-128-10:\n");
    demandSame("hand-fused", differenceAfter(1000, lecture, handFusedOf(lecture)));
    for (const int samples : {1, 32}) {
        const Project wide = wideProject(samples);
        for (auto &[name, kernel] : kernelsFor(wide))
            demandSame(name + ", batch " + std::to_string(samples), differenceAfter(20, wide, *kernel));
    }
}

void printLecture(const Project &lecture)
{
    Measurements times;
    HandFused fused = handFusedOf(lecture);
    Engine alone(lecture, Engine::Recorded::No);
    Engine recorded(lecture, Engine::Recorded::Yes);
    Engine heard(lecture, Engine::Recorded::Yes);
    heard.listen();
    const PlainProblem plain = plainProblemOf(projectFrom(QStringLiteral("2-2-2 single")));
    const auto fann = fannCompetitor(plain);
    const auto eigen = eigenCompetitor(plain);
    times.add("hand-fused", turn, [&] { fused.train(turn); });
    times.add("alone", turn, [&] { alone.train(turn); });
    times.add("recorded", turn, [&] { recorded.train(turn); });
    times.add("heard", turn, [&] { heard.train(turn); });
    const auto iterate = [](Competitor &competitor) {
        for (int i = 0; i < turn; ++i)
            competitor.iterate();
    };
    times.add("FANN", turn, [&] { iterate(*fann); });
    times.add("Eigen", turn, [&] { iterate(*eigen); });
    times.run();

    const double base = times["hand-fused"];
    std::printf(
        "\nThe lecture's network, one iteration: hand-fused %.1f ns, engine %.1f, recorded %.1f, heard %.1f, FANN %.1f, Eigen %.1f\n\n",
        base, times["alone"], times["recorded"], times["heard"], times["FANN"], times["Eigen"]);
    Row::atMost("lecture's network, recorded, nobody listening, against hand-fused", times["recorded"] / base, 1.35).print();
    Row::atMost("the same with one direct slot on all three signals", times["heard"] / base, 2.2).print();
    Row::atMost("recording against not recording", times["recorded"] / times["alone"], 1.07).print();
    Row::atLeast("FANN against the engine, recorded", times["FANN"] / times["recorded"], 1.5).print();
    Row::atLeast("Eigen with dynamic matrices against the engine, recorded", times["Eigen"] / times["recorded"], 1.3).print();
}

void printWide(int samples)
{
    const Project project = wideProject(samples);
    Measurements times;
    Engine engine(project, Engine::Recorded::No);
    times.add("engine", samples, [&] { engine.train(1); });
    auto kernels = kernelsFor(project);
    for (auto &[name, kernel] : kernels)
        times.add(name, samples, [competitor = kernel.get()] { competitor->iterate(); });
    times.run();

    double best = times[kernels.front().first];
    std::printf("\n784-128-10, batch %d, one sample: engine %.1f µs", samples, times["engine"] / 1e3);
    for (const auto &[name, kernel] : kernels) {
        std::printf(", %s %.1f", name.c_str(), times[name] / 1e3);
        best = std::min(best, times[name]);
    }
    std::printf("\n\n");
    Row::atMost(samples == 1 ? "784-128-10, batch 1, against the best kernel" : "784-128-10, batch 32, against the best kernel",
                times["engine"] / best, 1.15)
        .print();
}

double millisecondsOf(const std::function<void()> &call)
{
    using Clock = std::chrono::steady_clock;
    double shortest = 1e9;
    for (int i = 0; i < 15; ++i) {
        const Clock::time_point start = Clock::now();
        call();
        shortest = std::min(shortest, std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    return shortest;
}

/// What a chart 1,200 pixels wide asks for, for each stretch that it gets.
double nanosecondsForAStretch(const ErrorCurve &curve)
{
    std::size_t count = 0;
    const double time = millisecondsOf([&] {
        for (int i = 0; i < 100; ++i)
            count = curve.stretches(curve.firstIteration(), curve.lastIteration(), 1200).size();
    });
    return time * 1e6 / 100 / static_cast<double>(count);
}

void printTime(const Project &lecture)
{
    Engine engine(lecture, Engine::Recorded::Yes);
    engine.train(10'000);
    const double few = nanosecondsForAStretch(engine.recording().curve());
    engine.train(990'000);
    const double million = nanosecondsForAStretch(engine.recording().curve());
    engine.train(manyIterations - 1'000'000);
    const Recording &recording = engine.recording();
    const double all = nanosecondsForAStretch(recording.curve());

    const long long interval = recording.checkpointInterval();
    double longest = 0.0;
    for (int i = 0; i < 20; ++i) {
        // The last iteration before a checkpoint has the farthest way from the one before.
        const long long iteration = (manyIterations / interval - 1) / 19 * i * interval + interval - 1;
        longest = std::max(longest, millisecondsOf([&] { recording.momentAt({iteration, 0}); }));
    }
    std::printf("\n%lld iterations recorded, a checkpoint every %lld; data for a chart: %.1f ns a stretch after 10⁴, %.1f after 10⁶, %.1f "
                "after 10⁸\n\n",
                recording.lastIteration(), interval, few, million, all);
    Row::atMost("any iteration of 10⁸ replayed, worst case", longest, 1.0, "ms").print();
    Row::atMost("checkpoints of 10⁸ iterations", static_cast<double>(recording.checkpointBytes()) / 1e6, 1.0, "MB").print();
    Row::atMost("data of the error chart at 10⁶ iterations against 10⁴, a stretch", million / few, 1.2).print();
    Row::atMost("data of the error chart at 10⁸ iterations against 10⁴, a stretch", all / few, 1.2).print();
}

double megabytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1e6;
}

void printGrowth()
{
    std::printf(
        "\nHow the cost grows, with one sample a batch:\n\n| network | parameters | alone | recorded | memory of both, recorded for 1,000 "
        "iterations |\n| --- | ---: | ---: | ---: | ---: |\n");
    for (const char *shape : {"2-2-2", "10-30-10", "64-64-64-10", "784-128-10", "784-512-512-10"}) {
        const Project project = projectFrom(QStringLiteral("%1 single rate=0.01").arg(QLatin1String(shape)));
        const double before = megabytesInUse();
        Engine alone(project, Engine::Recorded::No);
        Engine recorded(project, Engine::Recorded::Yes);
        recorded.train(1000);
        const double memory = megabytesInUse() - before;
        const int count = parametersOf(project.network).size() > 10'000 ? 4 : 200;
        Measurements times;
        times.add("alone", count, [&] { alone.train(count); });
        times.add("recorded", count, [&] { recorded.train(count); });
        times.run();
        std::printf("| %s | %zu | %.2f µs | %.2f µs | %.2f MB |\n", shape, parametersOf(project.network).size(), times["alone"] / 1e3,
                    times["recorded"] / 1e3, memory);
        std::fflush(stdout);
    }
}

} // namespace

int main()
{
    const Project lecture = lectureProject();
    checkContestants(lecture);
    printLecture(lecture);
    printWide(1);
    printWide(32);
    printTime(lecture);
    printGrowth();
}
