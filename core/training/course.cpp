// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/course.h"

#include <algorithm>
#include <iterator>

const Project *decisionAt(const Course &course, long long iteration)
{
    const auto found = std::ranges::find(course.interventions, iteration, &Intervention::iteration);
    return found == course.interventions.end() ? nullptr : &found->project;
}

const Project &decidedFor(const Course &course, long long iteration)
{
    const auto after = std::ranges::upper_bound(course.interventions, iteration, {}, &Intervention::iteration);
    return after == course.interventions.begin() ? course.start : std::prev(after)->project;
}

Course withChange(Course course, long long iteration, Project changed)
{
    std::erase_if(course.interventions, [iteration](const Intervention &intervention) { return intervention.iteration >= iteration; });
    if (iteration == 0)
        course.start = std::move(changed);
    else
        course.interventions.push_back({iteration, std::move(changed)});
    return course;
}

Course restarted(const Course &course)
{
    Course fresh{course.interventions.empty() ? course.start : course.interventions.back().project, {}};
    fresh.start.memory = {};
    // Parameters can only be those of the present structure: from the start or from where it came about.
    const Network present = fresh.start.network;
    if (sameStructure(course.start.network, present)) {
        fresh.start.network = course.start.network;
        return fresh;
    }
    for (auto last = course.interventions.rbegin(); last != course.interventions.rend(); ++last) {
        if (!sameStructure(last->project.network, present))
            break;
        fresh.start.network = last->project.network;
    }
    return fresh;
}

Course withViews(Course course, const std::function<Project(const Project &)> &edit)
{
    course.start.view = edit(course.start).view;
    for (Intervention &intervention : course.interventions)
        intervention.project.view = edit(intervention.project).view;
    return course;
}

bool differInViewsOnly(const Course &one, const Course &other)
{
    return !firstDifference(one, other);
}

std::optional<long long> firstDifference(const Course &one, const Course &other)
{
    if (!sameButView(one.start, other.start))
        return 0;
    const auto alike = [](const Intervention &left, const Intervention &right) {
        return left.iteration == right.iteration && sameButView(left.project, right.project);
    };
    const auto [left, right] = std::ranges::mismatch(one.interventions, other.interventions, alike);
    const bool leftEnds = left == one.interventions.end();
    const bool rightEnds = right == other.interventions.end();
    if (leftEnds && rightEnds)
        return std::nullopt;
    if (leftEnds || rightEnds)
        return leftEnds ? right->iteration : left->iteration;
    return std::min(left->iteration, right->iteration);
}
