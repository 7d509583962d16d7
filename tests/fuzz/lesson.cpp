// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/lesson.h"

#include "core/explanation/verdict.h"
#include "core/model/projectfile.h"
#include "tests/fuzz/claims.h"

#include <algorithm>

// A lesson, whose printed numbers are judged.

namespace {

/// Judging trains up to the iteration that a number belongs to.
bool isJudgedSoon(const Lesson &lesson)
{
    constexpr long long soon = 20;
    return std::ranges::all_of(lesson.pages, [](const LessonPage &page) {
        return std::ranges::all_of(page.printed, [](const PrintedValue &value) { return value.iteration < soon; });
    });
}

void claimPage(const Network &network, const LessonPage &page)
{
    for (const PrintedValue &value : page.printed)
        require(quantityNamed(network, quantityName(network, value.quantity)) == value.quantity, "a quantity is found by its name");
    if (page.step)
        require(quantityNamed(network, quantityName(network, *page.step)) == *page.step, "a step is found by its name");
    if (page.selected)
        require(parameterNamed(network, parameterName(network, *page.selected)) == *page.selected, "a parameter is found by its name");
}

void claimVerdicts(const LessonVerdicts &verdicts)
{
    for (const std::vector<Verdict> &page : verdicts.pages) {
        for (const Verdict &verdict : page)
            require(!verdict.reason.isEmpty(), "a verdict has a reason");
    }
}

} // namespace

void tryReader(const QByteArray &bytes)
{
    const Outcome<Lesson> read = readLesson(bytes);
    if (!read) {
        requireSentence(read.problem());
        return;
    }
    const Lesson &lesson = read.value();
    require(readLesson(bytes).value() == lesson, "a lesson reads to the same value each time");
    const Outcome<Project> project = readProject(writeProject(lesson.project));
    require(project && project.value() == lesson.project, "a lesson's project can be saved and opened");
    for (const LessonPage &page : lesson.pages)
        claimPage(lesson.project.network, page);
    if (isJudgedSoon(lesson))
        claimVerdicts(verdictsOf(lesson));
}
