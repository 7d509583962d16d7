// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <functional>
#include <optional>

/// A change of the project in the course of training: from this iteration on, training goes on with this project.
struct Intervention
{
    long long iteration = 0;
    Project project; ///< whole, with the parameters with which training goes on

    bool operator==(const Intervention &) const = default;
};

/// What a user decided: the project at the start, and each later point at which somebody changed something.
///
/// Training itself is not part of it: what happens between the decisions follows from them, to the same bits.
struct Course
{
    Project start;
    std::vector<Intervention> interventions; ///< by rising iteration, each above 0

    bool operator==(const Course &) const = default;

    /// The iteration at which the last decision was made; 0 for the start.
    long long lastDecision() const { return interventions.empty() ? 0 : interventions.back().iteration; }
};

/// What was decided for an iteration: the project with which training goes on from there; nullptr if nothing was.
const Project *decisionAt(const Course &course, long long iteration);
/// The project by which an iteration (counted from 0) is trained: as it was last decided up to there.
const Project &decidedFor(const Course &course, long long iteration);

/// The course with a project that was changed when `iteration` iterations were finished. What had been decided for that
/// iteration or a later one is replaced.
Course withChange(Course course, long long iteration, Project changed);

/// Training begun anew: the parameters with which the course started, and everything else as last decided. Where the
/// structure has changed on the way, the parameters with which the present one came about.
Course restarted(const Course &course);

/// The course with every project's view as `edit` makes it from the project; nothing else of what `edit` does is taken.
Course withViews(Course course, const std::function<Project(const Project &)> &edit);
/// Whether two courses differ in nothing but views, so that training goes the same way.
bool differInViewsOnly(const Course &one, const Course &other);

/// The iteration from which on two courses differ in more than their views; nothing if they don't.
std::optional<long long> firstDifference(const Course &one, const Course &other);
