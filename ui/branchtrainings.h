// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/errorcurve.h"
#include "core/training/experiment.h"
#include "ui/backgroundjob.h"

#include <QObject>

#include <optional>

/// The curves of branches, which are trained again in the background, one after the other, wherever they aren't known.
class BranchTrainings : public QObject
{
    Q_OBJECT

public:
    explicit BranchTrainings(QObject *parent = nullptr);
    /// Takes over a course's curve from where it is known already.
    void remember(const Course &course, long long iterations, const std::vector<CurveStretch> &curve);
    /// Trains what is not known of these branches, and forgets all others.
    void follow(const std::vector<Branch> &branches);
    /// The curve of a branch up to where it was left; empty as long as it isn't known.
    std::vector<CurveStretch> curveOf(const Branch &branch) const;

signals:
    /// Another curve has become known.
    void trained();

private:
    struct Training
    {
        Course course;
        long long iterations = 0;
        std::vector<CurveStretch> curve;
    };

    const Training *trainingOf(const Branch &branch) const;
    void trainNext();

    std::vector<Branch> m_wanted;
    std::vector<Training> m_trainings;
    std::optional<Branch> m_inWork;
    BackgroundJob m_job;
};
