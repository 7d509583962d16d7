// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/loss.h"
#include "core/training/innerloops.h"

/// How a single sample changes the layers that it went through: the same for all of them.
struct Descent
{
    double rate = 0.0;
    bool carriesFirst = true; ///< the error goes back through the weights as they were before they change
    bool trainsBiases = true;
    Loss loss = Loss::HalfSquaredError;
};

// The doubts that these give are 0 if every number that they compute is finite, and else NaN.

/// Changes one neuron's weights, whose inputs are few, and adds what it carries back to the errors of its inputs.
template<typename Inputs>
double descendFew(double *weights, double delta, const double *inputs, double (&errors)[Inputs()], const Descent &descent)
{
    const double rate = descent.rate;
    const bool carriesFirst = descent.carriesFirst;
    double doubt = 0.0;
    for (std::size_t i = 0; i < Inputs(); ++i) {
        const double before = weights[i];
        const double after = before - rate * (0.0 + delta * inputs[i]);
        errors[i] += delta * (carriesFirst ? before : after);
        weights[i] = after;
        doubt += doubtOf(after);
    }
    return doubt;
}

inline double descendBias(double &bias, double gradient, const Descent &descent)
{
    if (descent.trainsBiases)
        bias -= descent.rate * gradient;
    return doubtOf(gradient) + doubtOf(bias);
}
