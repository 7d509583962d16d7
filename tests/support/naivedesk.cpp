// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/naivedesk.h"

#include "tests/support/plaintraining.h"

#include <algorithm>
#include <limits>
#include <map>

namespace {

/// What was decided, by iteration.
std::map<long long, Project> decisionsOf(const Course &course)
{
    std::map<long long, Project> decisions{{0, course.start}};
    for (const Intervention &intervention : course.interventions)
        decisions[intervention.iteration] = intervention.project;
    return decisions;
}

Course courseOf(const std::map<long long, Project> &decisions)
{
    Course course;
    for (const auto &[iteration, project] : decisions) {
        if (iteration == 0)
            course.start = project;
        else
            course.interventions.push_back({iteration, project});
    }
    return course;
}

const Project *decidedAt(const Course &course, long long iteration)
{
    for (const Intervention &intervention : course.interventions) {
        if (intervention.iteration == iteration)
            return &intervention.project;
    }
    return nullptr;
}

/// The first iteration for which something else was decided than a view; nothing if nothing was.
std::optional<long long> firstChange(const Course &one, const Course &other)
{
    std::map<long long, Project> left = decisionsOf(one);
    std::map<long long, Project> right = decisionsOf(other);
    std::optional<long long> first;
    for (const auto &[decisions, others] : {std::pair(&left, &right), std::pair(&right, &left)}) {
        for (auto &[iteration, project] : *decisions) {
            project.view = {};
            if (const auto twin = others->find(iteration); twin != others->end()) {
                twin->second.view = {};
                if (twin->second == project)
                    continue;
            }
            first = std::min(first.value_or(iteration), iteration);
        }
    }
    return first;
}

long long copiesOf(const Course &course, const std::vector<Branch> &branches)
{
    return std::ranges::count(branches, course, &Branch::course);
}

/// A name that nothing else has, made so by a number.
QString freeName(const Experiment &experiment, const QString &name)
{
    QStringList taken{experiment.name};
    for (const Branch &branch : experiment.branches)
        taken += branch.name;
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

void keepAsBranch(Experiment &experiment, const QString &name, long long iterations)
{
    const QString kept = experiment.name.isEmpty() ? freeName(experiment, name) : experiment.name;
    experiment.branches.push_back({kept, true, iterations, experiment.course});
    experiment.name.clear();
    if (experiment.branches.size() > mostBranches)
        experiment.branches.erase(experiment.branches.begin());
}

} // namespace

NaiveDesk::NaiveDesk(const Project &project)
    : m_experiment(Course{project, {}})
{
}

const Project &NaiveDesk::decidedFor(long long iteration) const
{
    const Project *decided = &m_experiment.course.start;
    for (const Intervention &intervention : m_experiment.course.interventions) {
        if (intervention.iteration <= iteration)
            decided = &intervention.project;
    }
    return *decided;
}

long long NaiveDesk::finished() const
{
    return m_position.iteration + (m_position.phases == plainPhaseCount(decidedFor(m_position.iteration)) ? 1 : 0);
}

long long NaiveDesk::everTrained() const
{
    long long most = m_last;
    for (const auto &[course, iterations] : m_past) {
        if (!firstChange(course, m_experiment.course))
            most = std::max(most, iterations);
    }
    return most;
}

void NaiveDesk::settle(long long last)
{
    if (last > m_last && last <= everTrained()) {
        const bool stays = m_position != Position{std::min(m_wanted, m_last), 0, 0};
        m_last = last;
        if (!stays)
            goTo(m_wanted);
    }
    m_past.emplace_back(m_experiment.course, m_last);
}

void NaiveDesk::goTo(long long iteration)
{
    m_wanted = iteration;
    m_position = {std::min(iteration, m_last), 0, 0};
}

Project NaiveDesk::after(long long iterations) const
{
    Project project = m_experiment.course.start;
    for (long long iteration = 0; iteration < iterations; ++iteration) {
        project = plainIteration(project, iteration).value();
        if (const Project *decided = decidedAt(m_experiment.course, iteration + 1))
            project = *decided;
    }
    return project;
}

Project NaiveDesk::shown() const
{
    return plainPhases(after(m_position.iteration), m_position.iteration, m_position.phases).project;
}

std::vector<NaiveError> NaiveDesk::errors(std::vector<Sample> Project::*samples) const
{
    std::vector<NaiveError> errors;
    const auto note = [&errors, samples](long long iteration, const Project &project) {
        if (!(project.*samples).empty())
            errors.push_back({iteration, plainError(project, project.*samples)});
    };
    Project project = m_experiment.course.start;
    note(0, project);
    for (long long iteration = 1; iteration <= m_last; ++iteration) {
        project = plainIteration(project, iteration - 1).value();
        note(iteration, project);
        if (const Project *decided = decidedAt(m_experiment.course, iteration)) {
            project = *decided;
            note(iteration, project);
        }
    }
    return errors;
}

std::vector<NaiveError> NaiveDesk::curve() const
{
    return errors(&Project::samples);
}

std::vector<NaiveError> NaiveDesk::testCurve() const
{
    return errors(&Project::testSamples);
}

void NaiveDesk::edit(const Project &changed, const QString &text, const QString &nameOfFuture, const QString &mergeKey)
{
    if (changed == present())
        return;
    const long long here = finished();
    Experiment experiment = m_experiment;
    const bool keepsFuture = trained() > here;
    if (keepsFuture)
        keepAsBranch(experiment, nameOfFuture, trained());
    std::map<long long, Project> decisions = decisionsOf(experiment.course);
    decisions.erase(decisions.lower_bound(here), decisions.end());
    decisions[here] = changed;
    experiment.course = courseOf(decisions);
    push({m_experiment, experiment, text, mergeKey, keepsFuture});
}

void NaiveDesk::change(const Experiment &experiment, const QString &text, const QString &mergeKey)
{
    if (experiment != m_experiment)
        push({m_experiment, experiment, text, mergeKey});
}

void NaiveDesk::push(NaiveEdit edit)
{
    m_edits.resize(m_index);
    if (m_clean > static_cast<long long>(m_index))
        m_clean = -1;
    const bool merges
        = m_index > 0 && isModified() && !edit.mergeKey.isEmpty() && m_edits.back().mergeKey == edit.mergeKey && !edit.keepsFuture;
    m_experiment = edit.after;
    follow(edit.before);
    if (!merges) {
        m_edits.push_back(std::move(edit));
        ++m_index;
        return;
    }
    NaiveEdit &merged = m_edits.back();
    merged.after = edit.after;
    const QString arrow = QStringLiteral(" → ");
    if (merged.text.contains(arrow))
        merged.text = merged.text.section(arrow, 0, 0) + arrow + edit.text.section(arrow, 1);
    if (merged.after.course != merged.before.course)
        return;
    // There and back again is no edit at all.
    m_experiment = merged.before;
    follow(merged.after);
    m_edits.pop_back();
    --m_index;
}

void NaiveDesk::undo()
{
    if (m_index == 0)
        return;
    --m_index;
    m_experiment = m_edits[m_index].before;
    follow(m_edits[m_index].after);
}

void NaiveDesk::redo()
{
    if (m_index == m_edits.size())
        return;
    m_experiment = m_edits[m_index].after;
    ++m_index;
    follow(m_edits[m_index - 1].before);
}

/// What becomes of training when another experiment takes the place of one: it goes on from the first change; and a course that
/// was a branch is trained as far as it had been.
void NaiveDesk::follow(const Experiment &before)
{
    const Course &course = m_experiment.course;
    const std::optional<long long> from = firstChange(before.course, course);
    const bool wasLeft = copiesOf(course, before.branches) > 0;
    const bool switched = wasLeft && copiesOf(before.course, m_experiment.branches) > 0;
    // The number of phases may be another one by now.
    Experiment now = std::exchange(m_experiment, before);
    const long long shownBefore = finished();
    m_experiment = std::move(now);
    if (from) {
        m_last = std::min(m_last, *from);
        m_promised = std::min(m_promised, *from);
        goTo(*from);
    }
    if (!from && copiesOf(course, m_experiment.branches) >= copiesOf(course, before.branches))
        return;
    const auto branch = std::ranges::find(before.branches, course, &Branch::course);
    const long long iterations = branch == before.branches.end() ? 0 : branch->iterations;
    if (wasLeft || m_promised > m_last)
        reachAgain(iterations, switched ? shownBefore : from.value_or(shownBefore));
}

void NaiveDesk::reachAgain(long long iterations, long long back)
{
    m_promised = std::max(m_promised, iterations);
    if (m_promised > m_last)
        replay(m_promised, back);
    else if (std::min(back, m_last) != finished())
        goTo(back);
}

void NaiveDesk::reopen()
{
    m_edits.clear();
    m_index = 0;
    m_clean = 0;
    m_last = 0;
    m_promised = 0;
    m_position = {};
}

void NaiveDesk::branchHere(const QString &name, const QString &text)
{
    const long long here = finished();
    if (trained() <= here)
        return;
    Experiment experiment = m_experiment;
    const Project project = present();
    keepAsBranch(experiment, name, trained());
    std::map<long long, Project> decisions = decisionsOf(experiment.course);
    decisions.erase(decisions.lower_bound(here), decisions.end());
    decisions[here] = project;
    experiment.course = courseOf(decisions);
    change(experiment, text);
    m_last = here;
    m_promised = 0;
    m_position = {here, 0, 0};
}

void NaiveDesk::switchTo(std::size_t branch, const QString &nameOfPresent, const QString &text)
{
    const Branch chosen = m_experiment.branches[branch];
    const bool isSame = !firstChange(chosen.course, m_experiment.course);
    const long long shownBefore = finished();
    Experiment experiment = m_experiment;
    experiment.branches.erase(experiment.branches.begin() + static_cast<std::ptrdiff_t>(branch));
    if (experiment.name.isEmpty())
        experiment.name = nameOfPresent;
    keepAsBranch(experiment, QString(), trained());
    experiment.course = chosen.course;
    experiment.name = chosen.name;
    change(experiment, text);
    if (isSame)
        reachAgain(chosen.iterations, std::min(shownBefore, chosen.iterations));
}

/// Training begins anew, with the parameters that the present structure began with.
void NaiveDesk::reset(const QString &text)
{
    const std::map<long long, Project> decisions = decisionsOf(m_experiment.course);
    Project fresh = decisions.rbegin()->second;
    fresh.memory = {};
    if (sameStructure(decisions.begin()->second.network, fresh.network)) {
        fresh.network = decisions.begin()->second.network;
    } else {
        for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision) {
            if (!sameStructure(decision->second.network, decisions.rbegin()->second.network))
                break;
            fresh.network = decision->second.network;
        }
    }
    Experiment experiment = m_experiment;
    experiment.course = {fresh, {}};
    change(experiment, text);
    m_last = 0;
    m_promised = 0;
    m_position = {};
}

/// How far training can go towards an iteration: not beyond what is finite.
long long NaiveDesk::reachable(long long iteration) const
{
    long long reached = m_last;
    std::optional<Project> project = after(reached);
    while (reached < iteration && (project = plainIteration(*project, reached))) {
        if (const Project *decided = decidedAt(m_experiment.course, ++reached))
            project = *decided;
    }
    return reached;
}

void NaiveDesk::finishIteration()
{
    const long long finished = m_position.iteration + 1;
    m_last = std::max(m_last, finished);
    if (decidedAt(m_experiment.course, finished))
        m_position = {finished, 0, 0};
}

void NaiveDesk::stepPhase()
{
    const int count = plainPhaseCount(decidedFor(m_position.iteration));
    if (m_position.phases == count)
        m_position = {m_position.iteration + 1, 0, 0};
    m_position.part = 0;
    const Project project = after(m_position.iteration);
    if (plainPhases(project, m_position.iteration, m_position.phases + 1).phases <= m_position.phases) {
        m_position.phases = 0;
        return;
    }
    if (++m_position.phases == plainPhaseCount(project))
        finishIteration();
}

void NaiveDesk::stepIteration()
{
    const long long target
        = m_position.phases == plainPhaseCount(decidedFor(m_position.iteration)) ? m_position.iteration + 2 : m_position.iteration + 1;
    do
        stepPhase();
    while (finished() < target && m_position.phases > 0);
}

void NaiveDesk::stepBackPhase()
{
    if (m_position == Position{})
        return;
    if (m_position.part > 0)
        m_position.part = 0;
    else if (m_position.phases > 0)
        --m_position.phases;
    else
        m_position = {m_position.iteration - 1, plainPhaseCount(decidedFor(m_position.iteration - 1)) - 1, 0};
}

void NaiveDesk::stepBackIteration()
{
    if (m_position == Position{})
        return;
    const bool within = m_position.phases > 0 || m_position.part > 0;
    m_position = {m_position.iteration - (within ? 0 : 1), 0, 0};
}

void NaiveDesk::scrubTo(long long iteration)
{
    goTo(std::clamp(iteration, 0LL, m_last));
}

void NaiveDesk::trainTo(long long iteration)
{
    if (finished() >= iteration)
        return;
    m_last = std::max(m_last, reachable(iteration));
    goTo(iteration);
}

void NaiveDesk::replay(long long until, long long back)
{
    m_promised = until;
    m_last = reachable(until);
    goTo(back);
}

void NaiveDesk::moveTo(Position position, long long last)
{
    m_position = position;
    m_last = last;
}
