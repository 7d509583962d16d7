// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/// Random numbers from a seed, the same bits in every run and with every standard library.
///
/// The generator is SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
class RandomNumbers
{
public:
    explicit RandomNumbers(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// 64 even random bits.
    std::uint64_t bits()
    {
        m_state += 0x9E3779B97F4A7C15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// An even number from 0 up to but not including 1.
    double uniform() { return static_cast<double>(bits() >> 11) * 0x1p-53; }

    /// A whole number from 0 up to but not including `end`, even to one part in 2⁶⁴ / end.
    std::uint64_t below(std::uint64_t end) { return bits() % end; }

    /// A number with mean 0 and standard deviation 1: the sum of twelve even ones, close to normal and within ±6.
    double nearlyNormal()
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }
    /// Evenly from `smallest` up to, but not including, `largest`, in steps of 2⁻⁵³ of their distance.
    double between(double smallest, double largest) { return smallest + (largest - smallest) * uniform(); }
    /// From the normal distribution with mean 0 and standard deviation 1 (Box and Muller 1958).
    double normal();

private:
    std::uint64_t m_state;
};
