// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/paper.h"
#include "core/model/outcome.h"
#include "core/model/project.h"

#include <QCoreApplication>

#include <set>

/// Which parts of a worked solution a worksheet leaves to its reader.
enum class BlankPart {
    Forward, ///< net inputs and outputs
    Errors, ///< each output's error and their sum
    Backward, ///< the factors of all chain rules, and the gradients
    Updates, ///< the new parameters
};

/// What a worked solution shows, and how.
struct SolutionOptions
{
    NumberFormat format;
    std::vector<ParameterId> parameters; ///< whose gradients are worked out; empty for all, or in a large network for one of each layer
    std::set<BlankPart> blanks; ///< none for a worked solution and for a key
    bool formulas = true; ///< whether blanks are preceded by their formula in symbols
    QString title; ///< in place of the project's

    bool operator==(const SolutionOptions &) const = default;
};

/// One iteration worked through on paper in the lecture's order: forward pass, errors, each gradient by its chain rule with
/// numbers and the update after it, from the last layer to the first, and what it came to.
///
/// The iteration is the one that begins at the project's parameters, after `iteration` finished ones. Of a batch of many samples and of
/// long layers only what the chosen parameters need is written, and a sentence says what is left out. A Problem says which quantity is not
/// a finite number.
Outcome<Paper> workedSolution(const Project &project, long long iteration, const SolutionOptions &options);

/// The parameters of those names, "w5,w1"; a Problem names the one that there isn't.
Outcome<std::vector<ParameterId>> parametersNamed(const Network &network, const QString &names);

/// The part of that name: "forward", "errors", "backward", "updates".
std::optional<BlankPart> blankPartNamed(QStringView name);
