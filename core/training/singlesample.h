// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"
#include "core/training/descent.h"

/// One layer while a single sample passes through it and back, in loops that are compiled for its size where that is small.
class SingleSampleLayer
{
public:
    /// `deltas` and `outs` have a number for each neuron, `errors` one for each input or is null where nobody asks.
    struct Rows
    {
        const double *inputs = nullptr;
        double *outs = nullptr;
        double *deltas = nullptr; ///< ∂E_total/∂out, and then δ
        double *errors = nullptr; ///< ∂E_total/∂out of the layer before
        const double *targets = nullptr; ///< of the output layer, which finds its ∂E_total/∂out from them
        /// Of the first layer where it is wide: the next sample, whose weighted sums come into `outs` while the weights change,
        /// and from which they are taken on its way forward.
        const double *ahead = nullptr;
    };

    explicit SingleSampleLayer(const Layer &layer);

    // Both give 0 if every number that they compute is finite, and else NaN.
    double forward(const Layer &layer, const Rows &rows) const { return m_forward(layer, rows); }
    double backward(Layer &layer, const Rows &rows, const Descent &descent) const { return m_backward(layer, rows, descent); }

private:
    double (*m_forward)(const Layer &, const Rows &) = nullptr;
    double (*m_backward)(Layer &, const Rows &, const Descent &) = nullptr;
};
