// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/training/descent.h"

/// From one forward pass to the next without a stop, for a small network with one hidden layer of sigmoids and one sample at a
/// time: the error goes back, everything changes, and the next sample goes forward while all numbers are still in registers.
class SigmoidTurn
{
public:
    /// The values that the turn begins with and leaves behind, one for each neuron of a layer.
    struct Outs
    {
        double *hidden = nullptr;
        double *outputs = nullptr;
    };

    /// What a turn came to; the doubts are 0 if everything is finite, and else NaN.
    struct Result
    {
        double doubt = 0.0; ///< of what changed
        double error = 0.0; ///< of the next sample, at the parameters as they are now
        double doubtAhead = 0.0; ///< of what the next sample's way forward gave, with its error
    };

    /// Is false where a network is not of this kind.
    explicit SigmoidTurn(const Network &network);
    explicit operator bool() const { return m_turn != nullptr; }

    /// `sample` has gone forward already, to the values in `outs`.
    Result operator()(Network &network, const Sample &sample, const Sample &next, const Outs &outs, const Descent &descent) const
    {
        return m_turn(network, sample, next, outs, descent);
    }

private:
    Result (*m_turn)(Network &, const Sample &, const Sample &, const Outs &, const Descent &) = nullptr;
};
