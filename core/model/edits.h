// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"

/// Which of a sample's numbers is meant: an input or a target of one sample.
struct SampleValueId
{
    enum class Kind { Input, Target };

    Kind kind = Kind::Input;
    int sample = 0;
    int index = 0; ///< of the input or output neuron

    auto operator<=>(const SampleValueId &) const = default;
};

/// η, as something that can be edited.
struct LearningRateId
{
    auto operator<=>(const LearningRateId &) const = default;
};

/// A number of the optimizer beside η: the number `index` in numbersOf() its kind.
struct OptimizerNumberId
{
    int index = 0;

    auto operator<=>(const OptimizerNumberId &) const = default;
};

/// Any number of a project that a user can change.
using NumberId = std::variant<WeightId, BiasId, SampleValueId, LearningRateId, OptimizerNumberId>;

// Every user edit is a pure function from a project to a project. Whether an edit is valid is decided here and nowhere
// else; what is refused comes back as a Problem, and the project that was given is never touched.

/// Any one number of the project: finite, a learning rate above 0, and the optimizer's other numbers as isAllowed() says.
/// What the optimizer remembers stays.
Outcome<Project> withNumber(Project project, NumberId id, double value);
Outcome<Project> withUpdateOrder(Project project, UpdateOrder order);
/// Another optimizer, or other numbers of it; those that its kind does not use become their defaults. Another kind remembers
/// nothing.
Outcome<Project> withOptimizer(Project project, const Optimizer &optimizer);
Outcome<Project> withLoss(Project project, Loss loss);
Outcome<Project> withTrainBiases(Project project, bool trainBiases);
Outcome<Project> withBatchSize(Project project, int batchSize);

double numberIn(const Project &project, NumberId id);
/// "w5", "b1", "i1", "target o1", "η", "β1".
QString numberName(const Project &project, NumberId id);

/// Reads a number as people type it: "," and "." are both decimal marks. The sentence of a refusal names the number.
Outcome<double> readNumber(const QString &text, const QString &name);

/// A number changed by a small decimal step, without the noise of binary fractions: 0.4 and 0.01 make 0.41.
double stepped(double value, double step);
