// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"

#include <cstddef>
#include <span>
#include <type_traits>

// What the loops over the numbers of a layer are made of.

/// Calls a function with a size: a constant where it is small, so that loops over it unroll and their sums stay in registers.
template<typename Function>
void withSize(std::size_t size, Function function)
{
    switch (size) {
    case 1:
        return function(std::integral_constant<std::size_t, 1>());
    case 2:
        return function(std::integral_constant<std::size_t, 2>());
    case 3:
        return function(std::integral_constant<std::size_t, 3>());
    case 4:
        return function(std::integral_constant<std::size_t, 4>());
    default:
        return function(size);
    }
}

/// Whether withSize() gave a constant.
template<typename Size>
constexpr bool isSmall = !std::is_same_v<std::remove_cvref_t<Size>, std::size_t>;

/// 0 for a finite number and NaN for another: what is not finite is seen in a sum of these, without a branch for each.
inline double doubtOf(double value)
{
    return value - value;
}

/// From the first to the last, of which there is at least one.
template<typename Size>
double sumOfProducts(const double *factors, const double *others, Size size)
{
    double sum = factors[0] * others[0];
    for (std::size_t i = 1; i < size; ++i)
        sum += factors[i] * others[i];
    return sum;
}

/// The biases of a layer's neurons, of whatever kind.
class Biases
{
public:
    explicit Biases(const Layer &layer)
        : m_first(layer.biasKind == BiasKind::None ? &none : layer.biases.data())
        , m_step(layer.biasKind == BiasKind::Single ? 1 : 0)
    {
    }
    double operator[](std::size_t neuron) const { return m_first[neuron * m_step]; }

private:
    static constexpr double none = 0.0;
    const double *m_first;
    std::size_t m_step;
};

/// From ∂E/∂out, which `errorOf` gives for each neuron, to δ where each output depends on the nets of its whole layer. The
/// deltas may lie where the errors did.
template<typename ErrorOf>
void findCoupledDeltas(std::span<const double> outs, ErrorOf errorOf, double *deltas)
{
    thread_local std::vector<double> errors;
    errors.resize(outs.size());
    for (std::size_t j = 0; j < outs.size(); ++j)
        errors[j] = errorOf(j);
    for (std::size_t k = 0; k < outs.size(); ++k) {
        double sum = 0.0;
        for (std::size_t j = 0; j < outs.size(); ++j)
            sum += errors[j] * (j == k ? activationSlopeOf(Activation::Softmax, outs[k], outs[k]) : couplingSlope(outs[j], outs[k]));
        deltas[k] = sum;
    }
}
