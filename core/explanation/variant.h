// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/blackboard.h"

#include <map>
#include <optional>

/// One way in which somebody may have come to a number that is not the program's.
struct Variant
{
    /// What makes it differ from the right way.
    enum class Cause {
        UpdatedWeights, ///< the error was carried back through the weights of the other update order, in this iteration
        OtherOrder, ///< all iterations in the other update order
        OneFewer, ///< one iteration too few
        OneMore,
        OtherBiases, ///< biases trained though they should not be, or the other way round
        Mistake, ///< rules.mistakes, in this iteration
        MistakeAllAlong, ///< rules.mistakes, in every iteration
        ShortenedDigits, ///< rules.digits, in this iteration
        ShortenedAllAlong, ///< rules.digits, in every iteration
    };

    std::vector<Cause> causes; ///< one or two
    UpdateOrder orderBefore = UpdateOrder::Simultaneous; ///< in the iterations before
    UpdateOrder order = UpdateOrder::Simultaneous; ///< in the iteration itself
    bool trainBiases = true;
    int shift = 0; ///< −1 for one iteration too few
    bool allAlong = false; ///< whether the rules hold for the iterations before, too
    BlackboardRules rules;
};

/// The ways with one well-known cause that are wrong beyond rounding, likeliest first.
std::vector<Variant> exactVariants(const Project &project, long long iterationsDone);
/// The ways in which numbers were shortened before they were used again, likeliest first.
std::vector<Variant> shortenedVariants(const Project &project, long long iterationsDone);
/// The ways with two causes, likeliest first; none that only makes a mistake in every iteration.
std::vector<Variant> pairedVariants(const Project &project, const std::vector<Variant> &exact);

/// Computes what variants give, and keeps the training that they have in common.
class VariantCalculator
{
public:
    /// Parameters of `start` are those after `firstIteration` iterations.
    explicit VariantCalculator(Project start, long long firstIteration = 0);

    const Project &start() const { return m_start; }
    long long firstIteration() const { return m_firstIteration; }

    /// Forgets what has been spent on computing; called once for each question.
    void beginQuestion() { m_spent = 0.0; }
    /// The quantity as the program has it, in the iteration that follows `iteration` finished ones.
    std::optional<double> rightValue(const Quantity &quantity, long long iteration);
    /// What a variant gives. Nothing if that is not finite, or if it would take too long to find out.
    std::optional<double> value(const Variant &variant, const Quantity &quantity, long long iteration);
    /// A blackboard with the right iteration on it.
    std::optional<Blackboard> rightBoard(long long iteration);
    /// The mean error over all samples.
    std::optional<double> meanError(long long iteration);

private:
    using Key = std::pair<UpdateOrder, bool>; ///< the update order, and whether biases are trained

    std::span<const Sample> batch(long long iteration) const;
    TrainingSettings settings(UpdateOrder order, bool trainBiases) const;
    /// What training has come to.
    struct Trained
    {
        Network network;
        OptimizerMemory memory;
    };

    /// Training after so many iterations; nullptr if they would take too long or its parameters are not finite.
    const Trained *trained(const Key &key, long long iteration);
    bool isRight(const Key &key) const;
    bool spend(double cost);

    Project m_start;
    long long m_firstIteration;
    double m_cost; ///< of one iteration
    double m_spent = 0.0;
    std::map<Key, std::map<long long, Trained>> m_trained;
    Trained m_untrained;
};
