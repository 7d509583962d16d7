// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branchtrainings.h"

#include "core/training/replay.h"

#include <algorithm>

namespace {

constexpr int stretchesKept = 1000; ///< of each curve: as many as a window has columns

/// Whether two branches are trained the same way; names and views have no part in that.
bool trainsAlike(const Course &course, long long iterations, const Branch &branch)
{
    return iterations == branch.iterations && differInViewsOnly(course, branch.course);
}

} // namespace

BranchTrainings::BranchTrainings(QObject *parent)
    : QObject(parent)
{
}

void BranchTrainings::remember(const Course &course, long long iterations, const std::vector<CurveStretch> &curve)
{
    m_trainings.push_back({course, iterations, curve});
}

void BranchTrainings::follow(const std::vector<Branch> &branches)
{
    m_wanted = branches;
    std::erase_if(m_trainings, [&branches](const Training &training) {
        return std::ranges::none_of(branches,
                                    [&](const Branch &branch) { return trainsAlike(training.course, training.iterations, branch); });
    });
    const auto inWork = [this](const Branch &branch) { return m_inWork && trainsAlike(m_inWork->course, m_inWork->iterations, branch); };
    if (m_inWork && std::ranges::none_of(branches, inWork)) {
        m_job.stop();
        m_inWork.reset();
    }
    if (!m_inWork)
        trainNext();
}

const BranchTrainings::Training *BranchTrainings::trainingOf(const Branch &branch) const
{
    const auto found
        = std::ranges::find_if(m_trainings, [&](const Training &each) { return trainsAlike(each.course, each.iterations, branch); });
    return found == m_trainings.end() ? nullptr : &*found;
}

std::vector<CurveStretch> BranchTrainings::curveOf(const Branch &branch) const
{
    const Training *training = trainingOf(branch);
    return training ? training->curve : std::vector<CurveStretch>();
}

void BranchTrainings::trainNext()
{
    std::erase_if(m_wanted, [this](const Branch &branch) { return trainingOf(branch) != nullptr; });
    // The shortest first, so that none waits for one that takes hours.
    const auto next = std::ranges::min_element(m_wanted, {}, &Branch::iterations);
    if (next == m_wanted.end())
        return;
    m_inWork = *next;
    const auto train = [branch = *next](const std::stop_token &stop) -> std::optional<std::vector<CurveStretch>> {
        const std::optional<Replay> replay = replayed(branch.course, branch.iterations, stop);
        if (!replay)
            return std::nullopt;
        return replay->curve.stretches(0, branch.iterations, stretchesKept);
    };
    m_job.start(this, train, [this](const std::vector<CurveStretch> &curve) {
        m_trainings.push_back({m_inWork->course, m_inWork->iterations, curve});
        m_inWork.reset();
        emit trained();
        trainNext();
    });
}
