// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

/// A stretch of the error curve: what the total error did over some consecutive iterations.
struct CurveStretch
{
    long long firstIteration = 0;
    long long lastIteration = 0; ///< inclusive
    double first = 0.0; ///< E_total after firstIteration
    double last = 0.0; ///< E_total after lastIteration
    double smallest = 0.0;
    double largest = 0.0;

    bool operator==(const CurveStretch &) const = default;
};

/// E_total after every iteration, kept in bounded memory as a pyramid of stretches.
///
/// Up to `capacity` iterations every value is kept; beyond that, neighbouring stretches are merged in pairs, so that
/// memory stays flat while every minimum and maximum survives. Drawing costs depend on the pixels asked for, not on
/// the number of iterations.
class ErrorCurve
{
public:
    static constexpr std::size_t capacity = std::size_t(1) << 16;

    /// A curve whose first value belongs to `firstIteration`.
    explicit ErrorCurve(long long firstIteration = 0);

    void append(double totalError)
    {
        if (m_size == m_border)
            return appendAtBorder(totalError);
        ++m_size;
        extend(totalError);
    }

    bool isEmpty() const { return m_size == 0; }
    long long firstIteration() const { return m_firstIteration; }
    /// The iteration of the newest value; one before the first if the curve is empty.
    long long lastIteration() const { return m_firstIteration + m_size - 1; }

    /// The curve from one iteration to another (inclusive) as stretches, in order; at most some 2 × `count` of them,
    /// and single iterations where the memory still has them and there are no more than `count`. The last one reaches beyond `to`
    /// where the memory has merged what lies on both sides of it.
    std::vector<CurveStretch> stretches(long long from, long long to, int count) const;
    /// The whole curve as one stretch; only for a curve that is not empty.
    CurveStretch summary() const;

private:
    void extend(double totalError)
    {
        m_open.last = totalError;
        m_open.smallest = std::min(m_open.smallest, totalError);
        m_open.largest = std::max(m_open.largest, totalError);
    }
    /// Appends what begins a stretch, or ends it, or both.
    void appendAtBorder(double totalError);
    void closeStretch();
    void halve();

    long long m_firstIteration;
    long long m_size = 0;
    long long m_width = 1; ///< iterations in a stretch of the lowest level
    std::vector<std::vector<CurveStretch>> m_levels; ///< level k merges 2^k stretches of the lowest level
    CurveStretch m_open; ///< the newest stretch, until it is m_width wide; its lastIteration is set when that is needed
    long long m_border = 0; ///< the size at which the next value begins a stretch, or ends it
};
