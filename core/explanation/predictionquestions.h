// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/evidence.h"

/// What of one iteration somebody is to predict.
struct PredictionScope
{
    enum class Kind {
        Forward, ///< net, out and errors
        ForwardAndBackward, ///< up to the last gradient
        Iteration, ///< up to the last updated parameter
        ChainRule, ///< every factor of the chain rule of `parameter`, its gradient and its update
        Chosen, ///< the quantities in `chosen`
    };

    Kind kind = Kind::Iteration;
    ParameterId parameter; ///< of Kind::ChainRule
    std::vector<Quantity> chosen; ///< of Kind::Chosen, in any order
    std::optional<std::size_t> sample; ///< one of the batch, counted within it; without it all of them, and none of a smaller batch
    int most = 60; ///< questions; of more, so many are taken at even distances

    bool operator==(const PredictionScope &) const = default;
};

/// One number that is to be predicted.
struct PredictionQuestion
{
    Quantity quantity;
    std::size_t sample = 0; ///< within the batch; 0 for gradients and updates, which belong to the whole batch

    bool operator==(const PredictionQuestion &) const = default;
};

/// The questions in the order in which a lecture computes the numbers; in a batch of several samples, each phase sample by
/// sample and then the gradients.
///
/// What can be read off instead of computed is left out, unless it is a factor of the chain rule that is asked for or was
/// chosen: ∂net/∂w, ∂net/∂out, a sum over a single path or of a single error, the slope of a linear neuron, biases that are
/// not trained. With one sample of several, so are the gradients and updates, which need the others as well.
std::vector<PredictionQuestion> predictionQuestions(const Evidence &evidence, const PredictionScope &scope);
