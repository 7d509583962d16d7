// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

// What the engine is measured against: the same training by others. All use double precision, sigmoids, the half squared error
// and plain gradient descent on one thread.

/// The lecture's network in one loop over local variables; its biases stay as they are.
struct HandFused
{
    std::array<double, 8> weights;
    std::array<double, 2> biases;
    std::array<double, 2> inputs;
    std::array<double, 2> targets;
    double rate;

    void train(long long iterations);
};

/// A network with one hidden layer in plain numbers, row by row, and a batch of samples.
struct PlainProblem
{
    std::size_t inputs = 0;
    std::size_t hidden = 0;
    std::size_t outputs = 0;
    std::vector<double> hiddenWeights;
    std::vector<double> hiddenBiases;
    std::vector<double> outputWeights;
    std::vector<double> outputBiases;
    std::size_t samples = 1;
    std::vector<double> sampleInputs;
    std::vector<double> sampleTargets;
    double rate = 0.5;
};

/// Somebody who trains a network; each iteration takes the whole batch.
class Competitor
{
public:
    virtual ~Competitor() = default;
    virtual void iterate() = 0;
    /// The weights that lead to the hidden layer, for seeing that the same was computed.
    virtual std::vector<double> hiddenWeights() const = 0;
};

std::unique_ptr<Competitor> fannCompetitor(const PlainProblem &problem);
/// Eigen with matrices whose size it learns when it runs, for any x86-64.
std::unique_ptr<Competitor> eigenCompetitor(const PlainProblem &problem);
/// The same, compiled for AVX2 and FMA; only for machines that have them.
std::unique_ptr<Competitor> eigenVectorCompetitor(const PlainProblem &problem);
/// OpenBLAS, which chooses its kernels when it runs.
std::unique_ptr<Competitor> blasCompetitor(const PlainProblem &problem);
