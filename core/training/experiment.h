// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/course.h"

#include <QString>

/// Another way that training went: what was decided on it, and how far it came.
struct Branch
{
    QString name;
    bool shown = true; ///< whether its curve is drawn
    long long iterations = 0; ///< that were finished when it was left
    Course course;

    bool operator==(const Branch &) const = default;
};

/// All that a user decided: the course that training follows now, and the branches that were left for it.
///
/// Pure functions make one experiment from another; a branch's index is its place in `branches`.
struct Experiment
{
    Course course;
    QString name; ///< of the present course; empty as long as nobody gave it one
    std::vector<Branch> branches; ///< the newest last

    Experiment() = default;
    // Not explicit: a course is an experiment in which nothing was left yet.
    Experiment(Course present) // NOLINT(google-explicit-constructor)
        : course(std::move(present))
    {
    }

    bool operator==(const Experiment &) const = default;
};

/// More branches than these are not kept: the oldest gives way.
inline constexpr std::size_t mostBranches = 24;

/// The experiment with a copy of its present course, trained for so many iterations, as its newest branch. It takes the present
/// name with it, or else this one, made unique by a number; the present goes on without a name.
Experiment withPresentKept(Experiment experiment, const QString &name, long long iterations);
/// The experiment whose present course is a branch; the course before it, trained for so many iterations, becomes a branch.
Experiment switchedTo(Experiment experiment, std::size_t branch, long long iterations, const QString &nameOfPresent);

/// The experiment with another name for a branch: without blanks around it, and made unique; an empty one changes nothing.
Experiment withBranchName(Experiment experiment, std::size_t branch, const QString &name);
/// The same for the present course.
Experiment withPresentName(Experiment experiment, const QString &name);
Experiment withBranchShown(Experiment experiment, std::size_t branch, bool shown);
Experiment withoutBranch(Experiment experiment, std::size_t branch);

/// The experiment with every project's view as `edit` makes it from the project, on all branches.
Experiment withViews(Experiment experiment, const std::function<Project(const Project &)> &edit);

/// How far a course had been trained when it was left as a branch; 0 if it is none.
long long iterationsOf(const Course &course, const std::vector<Branch> &branches);

/// The iteration at which a branch parts from the present course: up to there both went the same way.
long long forkOf(const Branch &branch, const Course &present);
