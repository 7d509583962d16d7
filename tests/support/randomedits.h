// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"

#include <functional>

/// The number from 0 to below `end` that decides a detail of an edit; each caller brings its own dice.
using Dice = std::function<int(int end)>;

/// One of the functions that edit a project, on some place of it that the dice choose.
struct Edit
{
    const char *name;
    std::function<Outcome<Project>(const Project &, const Dice &)> make;
};

/// Dice that fall the same way whenever they begin with the same seed.
Dice repeatedDice(std::uint64_t seed);

/// A number that fits anywhere: from −2 to 2, with three decimals.
double someNumber(const Dice &dice);

/// Every kind of edit that there is: of numbers, of how a network is trained, of samples, and of the structure.
std::vector<Edit> allEdits();
