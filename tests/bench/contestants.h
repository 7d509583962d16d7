// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/recording.h"
#include "core/training/trainer.h"
#include "tests/bench/competitors.h"

#include <memory>

/// The engine in one of the ways in which it is used.
class Engine
{
public:
    enum class Recorded { No, Yes };

    Engine(const Project &project, Recorded recorded);

    /// Connects a slot to each of the three phases' signals.
    void listen();
    /// Trains, as a worker does; with a recording, the total error after each iteration is part of it.
    void train(long long iterations);

    const Trainer &trainer() const { return m_trainer; }
    const Recording &recording() const { return *m_recording; }

private:
    Trainer m_trainer;
    std::unique_ptr<Recording> m_recording;
    double m_heard = 0.0;
};

HandFused handFusedOf(const Project &lecture);
/// The same training in plain numbers; only for one hidden layer whose neurons have each a bias.
PlainProblem plainProblemOf(const Project &project);

/// How far the competitor's weights are from the engine's after some iterations, at most. The engine's iterations must take all
/// samples at once.
double differenceAfter(int iterations, const Project &project, Competitor &competitor);
double differenceAfter(int iterations, const Project &lecture, HandFused handFused);
