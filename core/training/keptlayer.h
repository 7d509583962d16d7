// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/training/descent.h"
#include "core/training/phase.h"

/// One small layer while a single sample passes through it and back, with all that a phase keeps, in loops that are compiled
/// for its size. The objects for the results must have their sizes already, as propagation gives them.
class KeptLayer
{
public:
    /// Where the error of a hidden layer comes from.
    struct Next
    {
        const Layer &layer;
        const std::vector<double> &deltas;
    };

    static bool suits(const Layer &layer);
    explicit KeptLayer(const Layer &layer);

    // Each gives 0 if every number that it computes is finite, and else NaN.
    double forward(const Layer &layer, const double *inputs, LayerForward &result) const { return m_forward(layer, inputs, result); }
    /// ∂E/∂out of an output layer, from the slope of the loss.
    static void findErrors(const Sample &sample, Loss loss, const LayerForward &forward, SampleBackward &result);
    /// ∂E/∂out of a hidden layer, through the weights of the next one.
    void carryBack(const Next &next, SampleBackward &result) const { m_carryBack(next, result); }
    /// From ∂E/∂out, which is in the result, to δ and the gradient.
    double backward(const Layer &layer, const double *inputs, const LayerForward &forward, LayerBackward &result) const
    {
        return m_backward(layer, inputs, forward, result);
    }
    /// A step of gradient descent.
    double update(Layer &layer, const LayerGradient &gradient, const Descent &descent, LayerUpdate &result) const
    {
        return m_update(layer, gradient, descent, result);
    }

private:
    double (*m_forward)(const Layer &, const double *, LayerForward &) = nullptr;
    void (*m_carryBack)(const Next &, SampleBackward &) = nullptr;
    double (*m_backward)(const Layer &, const double *, const LayerForward &, LayerBackward &) = nullptr;
    double (*m_update)(Layer &, const LayerGradient &, const Descent &, LayerUpdate &) = nullptr;
};
