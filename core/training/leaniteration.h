// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/training/sigmoidturn.h"
#include "core/training/singlesample.h"

#include <optional>

/// One iteration of gradient descent as fast as it goes: it changes the network to the same bits as Iteration does, and keeps
/// nothing of what it computes on the way.
class LeanIteration
{
public:
    /// Whether a project is trained in this way: by an optimizer that remembers nothing.
    static bool suits(const TrainingSettings &settings) { return settings.optimizer.kind == Optimizer::Kind::GradientDescent; }

    /// The samples and settings must outlive the iteration.
    LeanIteration(const Network &network, const std::vector<Sample> &samples, const TrainingSettings &settings);

    LeanIteration(LeanIteration &&) = default;
    LeanIteration &operator=(LeanIteration &&) = default;
    LeanIteration(const LeanIteration &) = delete;
    LeanIteration &operator=(const LeanIteration &) = delete;

    /// Carries a batch forward; gives its mean error, which may be infinite or NaN.
    double forward(const Network &network, Batch batch);
    /// Goes on from there: carries the error back and changes the network. Gives whether every number that this or forward()
    /// computed is finite; if not, the network's numbers are worth nothing.
    bool backwardAndUpdate(Network &network);

    /// Whether turn() does the same faster: with batches of a single sample, in small networks and with many inputs.
    bool canTurn() const { return m_turns; }
    /// backwardAndUpdate(), and forward() with the batch after it. Gives that one's error; nothing where backwardAndUpdate()
    /// would give false.
    std::optional<double> turn(Network &network, Batch next);

private:
    /// The values of one layer, one row of numbers for each sample of the batch.
    struct Values
    {
        std::vector<double> outs;
        std::vector<double> deltas; ///< ∂E_total/∂out at first, and then δ
        std::vector<double *> outRows;
        std::vector<double *> deltaRows;
    };

    std::optional<double> turnWide(Network &network, Batch next);
    void forwardSingle(const Network &network);
    void forwardBatch(const Network &network);
    void descendByBatch(Network &network);
    void forwardLayer(const Layer &layer, int number);
    const double *const *inputRows(int layer) const;
    void findDeltas(const Layer &layer, int number);
    void carryBack(const Layer &layer, int number);
    void descend(Layer &layer, int number);
    void updateBiases(Layer &layer, int number);

    const std::vector<Sample> *m_samples;
    const TrainingSettings *m_settings;
    std::vector<const double *> m_inputRows; ///< of all samples
    std::vector<Values> m_values; ///< by layer
    std::vector<double> m_biasGradient;
    std::vector<SingleSampleLayer> m_single; ///< by layer, for batches of a single sample
    std::vector<SingleSampleLayer::Rows> m_rows; ///< likewise
    Descent m_descent;
    SigmoidTurn m_turn;
    bool m_turns;
    Batch m_batch;
    double m_doubt = 0.0; ///< 0 as long as all numbers since forward() are finite
};
