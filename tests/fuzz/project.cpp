// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"
#include "core/training/experimentfile.h"
#include "core/training/replay.h"
#include "tests/fuzz/claims.h"

// A project file with its changes and branches.

namespace {

/// Training goes through all that was decided, and a bit on.
void claimTrains(const Course &course)
{
    constexpr std::size_t mostParameters = 100;
    constexpr long long soon = 10;
    const long long iterations = course.lastDecision() + 2;
    if (parametersOf(course.start.network).size() > mostParameters || iterations > soon)
        return;
    const std::optional<Project> trained = projectAfter(course, iterations);
    require(trained.has_value(), "a course can be trained");
    require(bool(readProject(writeProject(*trained))), "a trained project can be saved and opened");
}

} // namespace

void tryReader(const QByteArray &bytes)
{
    const Outcome<Experiment> read = readExperiment(bytes);
    if (!read) {
        requireSentence(read.problem());
        return;
    }
    const QByteArray written = writeExperiment(read.value());
    const Outcome<Experiment> again = readExperiment(written);
    require(bool(again), "what was written can be read");
    require(again.value() == read.value(), "what was written reads to the same value");
    // The texts tell −0 from 0, which == does not.
    require(writeExperiment(again.value()) == written, "what was written reads to the same bits");
    claimTrains(read.value().course);
}
