// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Works core's threads as hastily as they can be worked, for the thread sanitizer: ./check tsan. Without Qt Test, which has a
// thread of its own in a library that the sanitizer cannot see into.

#include "core/explanation/surfaceworker.h"
#include "core/training/comparisonworker.h"
#include "core/training/trainingworker.h"
#include "tests/support/projects.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <thread>

namespace {

constexpr long long withoutEnd = std::numeric_limits<long long>::max();

void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "race-workers: %s\n", what);
    std::exit(EXIT_FAILURE);
}

/// Asks again and again until something has come; nothing that is asked for here takes long.
void await(const std::function<bool()> &hasCome, const char *what)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(5);
    while (!hasCome()) {
        expect(std::chrono::steady_clock::now() < end, what);
        std::this_thread::yield();
    }
}

/// Training that is asked for pictures, stopped, edited and gone on with; now and then its worker is left as it is.
void raceTraining(const Project &project)
{
    Recording recording(project);
    long long iteration = 0;
    for (int round = 0; round < 60; ++round) {
        TrainingWorker worker(std::move(recording), iteration, withoutEnd);
        for (int pictures = 0; pictures < round % 4; ++pictures) {
            worker.request({0, withoutEnd, 50});
            await([&worker] { return worker.take().has_value(); }, "no picture came");
        }
        worker.request({0, withoutEnd, 50}); // which nobody fetches
        TrainingWorker::Result result = worker.stop();
        expect(result.iteration >= iteration, "training went back");
        expect(result.recording.lastIteration() == result.iteration, "the recording is not as long as the training");
        recording = std::move(result.recording);
        iteration = result.iteration;
        const TrainingWorker left(Recording(project), 0, withoutEnd);
    }
}

void raceComparisons(const Project &project)
{
    std::vector<TrainingVariant> variants;
    for (const double rate : {0.1, 0.3, 0.5, 0.7, 0.9}) {
        Project other = project;
        other.training.optimizer.learningRate = rate;
        variants.push_back({QString::number(rate), other});
    }
    for (int round = 0; round < 20; ++round) {
        const ComparisonWorker worker(variants, {round % 2 == 0 ? 300 : 1'000'000, 0.01, 50});
        await([&worker] { return worker.progress().back().iteration > 0; }, "a comparison does not begin");
        if (round % 2 == 0)
            await([&worker] { return std::ranges::all_of(worker.progress(), &VariantProgress::finished); }, "a comparison has no end");
    }
}

void raceSurfaces(const Project &project)
{
    const SurfaceView view{WeightId{1, 0, 0}, WeightId{1, 0, 1}, {-1.0, 1.0}, {-1.0, 1.0}};
    for (int round = 0; round < 20; ++round) {
        SurfaceWorker worker;
        worker.request(project, view);
        await([&worker] { return worker.take().has_value(); }, "no surface came");
        worker.request(project, view);
        if (round % 3 == 0)
            worker.cancel();
    }
}

} // namespace

int main()
{
    for (const char *line : {"2-2-2 shared", "3-5-2 single samples=7 batch=3 order=output-layer-first"}) {
        const Project project = projectFrom(QString::fromLatin1(line));
        raceTraining(project);
        raceComparisons(project);
        raceSurfaces(project);
    }
}
