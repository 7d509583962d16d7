// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/experiment.h"

#include "core/model/limits.h"
#include "core/model/showntext.h"

#include <algorithm>

namespace {

bool isTaken(const Experiment &experiment, const QString &name)
{
    return experiment.name == name
        || std::ranges::any_of(experiment.branches, [&name](const Branch &branch) { return branch.name == name; });
}

/// The name, cut so that a file with it and what follows it can be read again.
QString cutName(const QString &name, const QString &end = {})
{
    return beginningOf(name, limits::name - end.size()) + end;
}

/// The name itself, or "name (2)", where that is taken.
QString uniqueName(const Experiment &experiment, const QString &name)
{
    QString unique = cutName(name);
    for (int number = 2; isTaken(experiment, unique); ++number)
        unique = cutName(name, QStringLiteral(" (%1)").arg(number));
    return unique;
}

/// What was typed or pasted as a name, without what no file can have.
QString typedName(QString name)
{
    return name.remove(QChar::Null).trimmed();
}

std::vector<Branch>::iterator at(Experiment &experiment, std::size_t branch)
{
    return experiment.branches.begin() + static_cast<std::ptrdiff_t>(branch);
}

} // namespace

Experiment withPresentKept(Experiment experiment, const QString &name, long long iterations)
{
    const QString given = std::exchange(experiment.name, QString());
    const QString kept = given.isEmpty() ? uniqueName(experiment, name) : given;
    experiment.branches.push_back({kept, true, iterations, experiment.course});
    if (experiment.branches.size() > mostBranches)
        experiment.branches.erase(experiment.branches.begin());
    return experiment;
}

Experiment switchedTo(Experiment experiment, std::size_t branch, long long iterations, const QString &nameOfPresent)
{
    Branch chosen = experiment.branches[branch];
    if (experiment.name.isEmpty())
        experiment.name = uniqueName(experiment, nameOfPresent);
    experiment.branches.erase(at(experiment, branch));
    experiment = withPresentKept(std::move(experiment), nameOfPresent, iterations);
    experiment.course = std::move(chosen.course);
    experiment.name = std::move(chosen.name);
    return experiment;
}

Experiment withBranchName(Experiment experiment, std::size_t branch, const QString &name)
{
    const QString trimmed = typedName(name);
    if (trimmed.isEmpty() || trimmed == experiment.branches[branch].name)
        return experiment;
    experiment.branches[branch].name = uniqueName(experiment, trimmed);
    return experiment;
}

Experiment withPresentName(Experiment experiment, const QString &name)
{
    const QString trimmed = typedName(name);
    if (!trimmed.isEmpty() && trimmed != experiment.name)
        experiment.name = uniqueName(experiment, trimmed);
    return experiment;
}

Experiment withBranchShown(Experiment experiment, std::size_t branch, bool shown)
{
    experiment.branches[branch].shown = shown;
    return experiment;
}

Experiment withoutBranch(Experiment experiment, std::size_t branch)
{
    experiment.branches.erase(at(experiment, branch));
    return experiment;
}

Experiment withViews(Experiment experiment, const std::function<Project(const Project &)> &edit)
{
    experiment.course = withViews(std::move(experiment.course), edit);
    for (Branch &branch : experiment.branches)
        branch.course = withViews(std::move(branch.course), edit);
    return experiment;
}

long long iterationsOf(const Course &course, const std::vector<Branch> &branches)
{
    const auto found = std::ranges::find(branches, course, &Branch::course);
    return found == branches.end() ? 0 : found->iterations;
}

long long forkOf(const Branch &branch, const Course &present)
{
    return std::min(firstDifference(branch.course, present).value_or(branch.iterations), branch.iterations);
}
