// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>

// The inner loops of wide layers, in the widest vector instructions that the machine has, chosen when the program runs. They
// never fuse a multiplication with an addition, and their order of summation does not depend on how wide the vectors are: the
// bits are the same on every machine.

/// Neurons from which on a layer's weighted sums are made of eight partial sums, number i % 8 of which takes in input i; below,
/// a sum goes from the first input to the last.
constexpr std::size_t wideFrom = 16;

/// A matrix of `rows` × `columns` numbers that somebody else owns, row by row.
template<typename Number>
struct Matrix
{
    Number *numbers = nullptr;
    std::size_t rows = 0;
    std::size_t columns = 0;
};

/// products[s][row] = Σ_i matrix[row][i] · vectors[s][i], in eight partial sums, for as many vectors as there are products.
void multiplyWide(Matrix<const double> matrix, std::span<const double *const> vectors, std::span<double *const> products);

/// sums[i] += factor · terms[i].
void addMultiple(double factor, std::span<const double> terms, double *sums);

/// matrix[row][i] −= rate · g, in which g = Σ_s deltas[s][row] · inputs[s][i] / (number of deltas) is a gradient that is kept
/// nowhere: the same bits as if it were. Gives 0 if all numbers that it leaves are finite, and else NaN.
double descendWide(Matrix<double> matrix, std::span<const double *const> deltas, std::span<const double *const> inputs, double rate);

/// What descendWide() does with a single sample, and multiplyWide() with the sample `ahead` of it, while each row is at hand: a
/// matrix that is larger than the caches goes through them once instead of twice. Gives the same bits as the two, one after
/// the other, and what descendWide() gives.
double turnWide(Matrix<double> matrix, const double *deltas, const double *inputs, double rate, const double *ahead, double *products);

/// The functions above in one kind of vector instructions.
struct WideKernels
{
    const char *name;
    void (*multiply)(Matrix<const double> matrix, std::span<const double *const> vectors, std::span<double *const> products);
    void (*add)(double factor, std::span<const double> terms, double *sums);
    double (*descend)(Matrix<double> matrix, std::span<const double *const> deltas, std::span<const double *const> inputs, double rate);
    double (*turn)(Matrix<double> matrix, const double *deltas, const double *inputs, double rate, const double *ahead, double *products);
};

/// Those that this machine can execute, the widest first, which is the one that is used.
std::span<const WideKernels> wideKernels();
