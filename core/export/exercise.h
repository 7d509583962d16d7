// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"

#include <cstdint>

/// A new exercise for computing by hand: the network of a project with other parameters, inputs and targets.
///
/// The numbers are nice: multiples of 0.05 (where many inputs meet, of 0.01), no neuron is saturated or dead, every
/// parameter that is trained changes so much in the first iteration that four decimals show it, and the error falls. The same seed gives
/// the same exercise; where no numbers have all of this (a network of very many weights), those of the best try are taken. A Problem if
/// with none the error falls.
Outcome<Project> newExercise(const Project &project, std::uint64_t seed);

/// What keeps a project from being a nice exercise.
struct ExerciseFlaws
{
    int sleeping = 0; ///< neurons that are saturated or dead, counted in each sample
    int invisible = 0; ///< parameters that change less than four decimals show
    bool rises = false; ///< the error, instead of falling

    /// To compare tries by; 0 for a nice one.
    int count() const { return sleeping + invisible + (rises ? 1 : 0); }
};

/// The flaws of a project; nothing if its first iteration leaves the finite numbers.
std::optional<ExerciseFlaws> exerciseFlaws(const Project &project);

/// The seed of the variant with that number, from 0.
std::uint64_t variantSeed(std::uint64_t seed, int variant);
