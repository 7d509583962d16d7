// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

/// e^x at one place x.
struct ExponentialAt
{
    double value; ///< rounded
    double tail; ///< what rounding took from it
};

constexpr int exponentialPlacesPerUnit = 64;
/// How far from 0 the table reaches on both sides.
constexpr int exponentialReach = 8;
constexpr int exponentialMiddle = exponentialReach * exponentialPlacesPerUnit;

/// e^−8, e^(−8 + 1/64), … e^8.
extern const std::array<ExponentialAt, 2 * exponentialMiddle + 1> exponentialTable;

/// e^x. Where the table reaches in line, with an error below 0.54 units in the last place and the same bits on every x86-64;
/// beyond, and for what is not a number, by the C library.
///
/// From the nearest place of the table x is no further than 1/128, so that six terms of the Taylor series leave out less than
/// 2⁻⁶¹ of the result. All that is added to the rounded value is below 2⁻⁶ of it, so that the few roundings of what is added
/// stay below 0.04 units in the last place together; the addition itself rounds by at most 0.5.
inline double exponential(double x)
{
    if (!(std::abs(x) <= exponentialReach)) [[unlikely]]
        return std::exp(x);
    // Added to this, a number is rounded to whole places, which are the lowest bits of the sum.
    constexpr double shift = 1.5 * (1LL << 52) / exponentialPlacesPerUnit;
    const double shifted = x + shift;
    const std::int64_t place = std::bit_cast<std::int64_t>(shifted) - std::bit_cast<std::int64_t>(shift);
    const ExponentialAt &at = exponentialTable[static_cast<std::size_t>(place + exponentialMiddle)];
    const double rest = x - (shifted - shift);
    // Grouped so that as much as possible is computed at the same time: training waits for this.
    const double square = rest * rest;
    const double first = at.tail + at.value * rest;
    const double second = (at.value * square) * (1.0 / 2 + rest * (1.0 / 6));
    const double third = (at.value * (square * square)) * ((1.0 / 24 + rest * (1.0 / 120)) + square * (1.0 / 720));
    return at.value + ((first + second) + third);
}

/// σ(net) = 1 / (1 + e^−net).
inline double sigmoid(double net)
{
    return 1.0 / (1.0 + exponential(-net));
}
