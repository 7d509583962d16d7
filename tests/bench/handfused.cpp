// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/competitors.h"

#include <cmath>

// The lecture's network as one writes it who needs nothing else: one loop, and everything in local variables.

namespace {

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

} // namespace

void HandFused::train(long long iterations)
{
    const auto [i1, i2] = inputs;
    const auto [t1, t2] = targets;
    auto [w1, w2, w3, w4, w5, w6, w7, w8] = weights;
    const auto [b1, b2] = biases;
    for (long long i = 0; i < iterations; ++i) {
        const double h1 = sigmoid(w1 * i1 + w2 * i2 + b1);
        const double h2 = sigmoid(w3 * i1 + w4 * i2 + b1);
        const double o1 = sigmoid(w5 * h1 + w6 * h2 + b2);
        const double o2 = sigmoid(w7 * h1 + w8 * h2 + b2);
        const double d1 = (o1 - t1) * o1 * (1.0 - o1);
        const double d2 = (o2 - t2) * o2 * (1.0 - o2);
        const double e1 = (d1 * w5 + d2 * w7) * h1 * (1.0 - h1);
        const double e2 = (d1 * w6 + d2 * w8) * h2 * (1.0 - h2);
        w5 -= rate * d1 * h1;
        w6 -= rate * d1 * h2;
        w7 -= rate * d2 * h1;
        w8 -= rate * d2 * h2;
        w1 -= rate * e1 * i1;
        w2 -= rate * e1 * i2;
        w3 -= rate * e2 * i1;
        w4 -= rate * e2 * i2;
    }
    weights = {w1, w2, w3, w4, w5, w6, w7, w8};
}
