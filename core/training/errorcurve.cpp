// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/errorcurve.h"

#include <algorithm>

namespace {

CurveStretch joined(const CurveStretch &left, const CurveStretch &right)
{
    return {left.firstIteration,
            right.lastIteration,
            left.first,
            right.last,
            std::min(left.smallest, right.smallest),
            std::max(left.largest, right.largest)};
}

} // namespace

ErrorCurve::ErrorCurve(long long firstIteration)
    : m_firstIteration(firstIteration)
    , m_levels(1)
{
}

void ErrorCurve::appendAtBorder(double totalError)
{
    if (m_size % m_width == 0)
        m_open = {m_firstIteration + m_size, 0, totalError, totalError, totalError, totalError};
    else
        extend(totalError);
    ++m_size;
    if (m_size % m_width == 0)
        closeStretch();
    m_border = m_size % m_width == 0 ? m_size : m_size - m_size % m_width + m_width - 1;
}

void ErrorCurve::closeStretch()
{
    m_open.lastIteration = lastIteration();
    m_levels[0].push_back(m_open);
    for (std::size_t level = 0; m_levels[level].size() % 2 == 0; ++level) {
        if (level + 1 == m_levels.size())
            m_levels.emplace_back();
        const std::vector<CurveStretch> &below = m_levels[level];
        m_levels[level + 1].push_back(joined(below[below.size() - 2], below.back()));
    }
    if (m_levels[0].size() == capacity)
        halve();
}

void ErrorCurve::halve()
{
    m_levels.erase(m_levels.begin());
    m_width *= 2;
}

std::vector<CurveStretch> ErrorCurve::stretches(long long from, long long to, int count) const
{
    std::vector<CurveStretch> result;
    from = std::max(from, m_firstIteration);
    to = std::min(to, lastIteration());
    if (from > to)
        return result;

    std::size_t level = 0;
    long long width = m_width;
    while (level + 1 < m_levels.size() && (to - from + 1) / width > count) {
        width *= 2;
        ++level;
    }
    // The coarse level ends where its last whole stretch does; the finer ones below it complete the curve as far as they can.
    long long next = m_firstIteration + (from - m_firstIteration) / width * width;
    for (;; --level, width /= 2) {
        const std::vector<CurveStretch> &stretches = m_levels[level];
        for (auto i = static_cast<std::size_t>((next - m_firstIteration) / width);
             i < stretches.size() && (level == 0 ? stretches[i].firstIteration : stretches[i].lastIteration) <= to; ++i) {
            result.push_back(stretches[i]);
            next = stretches[i].lastIteration + 1;
        }
        if (level == 0)
            break;
    }
    if (m_size % m_width != 0 && m_open.firstIteration <= to) {
        result.push_back(m_open);
        result.back().lastIteration = lastIteration();
    }
    return result;
}

CurveStretch ErrorCurve::summary() const
{
    const std::vector<CurveStretch> all = stretches(firstIteration(), lastIteration(), 1);
    CurveStretch whole = all.front();
    for (const CurveStretch &stretch : all)
        whole = joined(whole, stretch);
    return whole;
}
