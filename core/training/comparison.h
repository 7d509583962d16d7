// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"

#include <cstdint>
#include <variant>
#include <vector>

/// η, one variant for each.
struct VariedRates
{
    std::vector<double> rates;

    bool operator==(const VariedRates &) const = default;
};

/// The optimizer, all with the project's η; its own kind keeps its other numbers, too.
struct VariedOptimizers
{
    std::vector<Optimizer::Kind> kinds;

    bool operator==(const VariedOptimizers &) const = default;
};

/// Both update orders.
struct VariedOrders
{
    bool operator==(const VariedOrders &) const = default;
};

/// The random numbers from which the weights begin.
struct VariedSeeds
{
    std::vector<std::uint64_t> seeds;

    bool operator==(const VariedSeeds &) const = default;
};

/// What differs between trainings that are compared.
using Varied = std::variant<VariedRates, VariedOptimizers, VariedOrders, VariedSeeds>;

/// One of several trainings that are compared: what makes it differ, and the project that it starts from.
struct TrainingVariant
{
    QString name; ///< "η = 0.1", "Adam", "output layer first", "seed 3"
    Project project;

    bool operator==(const TrainingVariant &) const = default;
};

/// More curves than that nobody tells apart.
inline constexpr std::size_t mostVariants = 12;

/// The variants of a project, in the order of the values. Refused are fewer than two, more than mostVariants, a value
/// that is there twice, a learning rate that is not above 0, and more variants of a large project than memory holds.
Outcome<std::vector<TrainingVariant>> variantsOf(const Project &project, const Varied &varied);

/// The weights drawn anew: layers of ReLU or leaky ReLU begin as He has it, the others as Xavier. Biases begin at 0,
/// but those that are not trained stay as they are; the optimizer remembers nothing.
Project reinitialised(Project project, std::uint64_t seed);

/// Reads numbers that stand apart by spaces, semicolons, or a comma and a space: "0.1 0.5", "0,1; 0,5".
Outcome<std::vector<double>> readLearningRates(const QString &text);
/// The same for whole numbers from 0.
Outcome<std::vector<std::uint64_t>> readSeeds(const QString &text);

/// "gradient descent", "Adam": as people write it.
QString optimizerTitle(Optimizer::Kind kind);
