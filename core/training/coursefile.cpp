// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/coursefile.h"

#include "core/model/placedjson.h"
#include "core/model/projectfile.h"

#include <cmath>

using namespace placedjson;

namespace {

constexpr qsizetype mostBytes = qsizetype(64) << 20;
constexpr qsizetype mostChanges = 10'000;
constexpr double mostIterations = 1e15;

long long readIteration(const Node &node, long long after)
{
    const double number = numberOf(node);
    if (number != std::floor(number) || number <= static_cast<double>(after) || number > mostIterations)
        failKind(node, QStringLiteral("a whole number above %1").arg(after));
    return static_cast<long long>(number);
}

Project readChanged(const Node &node)
{
    requireObject(node);
    const Outcome<Project> project = readProject(QJsonDocument(node.value.toObject()).toJson(QJsonDocument::Compact));
    if (!project)
        fail(node.place, project.problem());
    return project.value();
}

std::vector<Intervention> readChanges(const Node &node)
{
    std::vector<Intervention> changes;
    if (!node.isGiven())
        return changes;
    const QJsonArray array = arrayOf(node, QStringLiteral("an array of changes"));
    if (array.size() > mostChanges)
        fail(node.place, QStringLiteral("%1 changes, but a project can have at most %2").arg(array.size()).arg(mostChanges));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Node change = element(node, array, i);
        requireObject(change);
        allowKeys(change, {"iteration", "project"});
        const long long after = changes.empty() ? 0 : changes.back().iteration;
        changes.push_back({readIteration(member(change, "iteration"), after), readChanged(member(change, "project"))});
    }
    return changes;
}

} // namespace

Outcome<Course> readCourse(const QByteArray &bytes)
{
    Outcome<Project> start = readProject(bytes);
    if (!start)
        return Problem{start.problem()};
    try {
        const Node file{parse(bytes, mostBytes).object(), QString()};
        return Course{std::move(start).value(), readChanges(member(file, "changes"))};
    } catch (const Problem &problem) {
        return problem;
    }
}

QByteArray writeCourse(const Course &course)
{
    QByteArray bytes = writeProject(course.start);
    if (course.interventions.empty())
        return bytes;
    bytes.chop(3); // the line break and the brace that end the file
    bytes += ",\n  \"changes\": [\n";
    for (const Intervention &change : course.interventions) {
        bytes += "    { \"iteration\": " + QByteArray::number(change.iteration) + ", \"project\":\n" + writeProject(change.project).trimmed() + " }";
        bytes += &change == &course.interventions.back() ? "\n" : ",\n";
    }
    return bytes + "  ]\n}\n";
}
