// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/experimentfile.h"

#include "core/model/limits.h"
#include "core/model/placedjson.h"
#include "core/training/coursefile.h"

#include <QCoreApplication>

#include <cmath>

using namespace placedjson;

namespace {

/// The words about branches in project files.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ExperimentFile)
};

constexpr double mostIterations = 1e15;

QString readName(const Node &node, const char *key)
{
    const Node name = member(node, key);
    const QString text = textOf(name, limits::name);
    if (text.trimmed().isEmpty())
        fail(name.place, Words::tr("empty, where a name was expected"));
    return text;
}

bool readShown(const Node &node)
{
    if (node.isGiven() && !node.value.isBool())
        failKind(node, Words::tr("true or false"));
    return node.value.toBool(true);
}

Course readBranchCourse(const Node &node)
{
    requireObject(node);
    for (const char *key : {"branches", "branch"}) {
        if (node.value.toObject().contains(QLatin1String(key)))
            fail(node.place + QLatin1Char('.') + QLatin1String(key), Words::tr("a branch has no branches of its own"));
    }
    return courseAt(node);
}

Branch readBranch(const Node &node)
{
    requireObject(node);
    allowKeys(node, {"name", "shown", "iterations", "course"});
    const Node iterations = member(node, "iterations");
    const double count = numberOf(iterations);
    if (count != std::floor(count) || count < 0 || count > mostIterations)
        failKind(iterations, Words::tr("a whole number, 0 or above"));
    return {readName(node, "name"), readShown(member(node, "shown")), static_cast<long long>(count),
            readBranchCourse(member(node, "course"))};
}

std::vector<Branch> readBranches(const Node &node)
{
    std::vector<Branch> branches;
    if (!node.isGiven())
        return branches;
    const QJsonArray array = arrayOf(node, QT_TRANSLATE_NOOP("PlacedJson", "an array of branches"));
    if (static_cast<std::size_t>(array.size()) > mostBranches)
        fail(node.place, Words::tr("%1 branches, but a project can have at most %2").arg(array.size()).arg(mostBranches));
    for (qsizetype i = 0; i < array.size(); ++i)
        branches.push_back(readBranch(element(node, array, i)));
    return branches;
}

/// The number that stands at a place of the file; nullptr if none does.
double *numberAt(Experiment &experiment, const JsonPath &path)
{
    // branches[index].course
    constexpr std::size_t stepsToCourse = 3;
    if (path[0].key != QLatin1String("branches"))
        return numberAt(experiment.course, path);
    if (path.size() <= stepsToCourse || path[2].key != QLatin1String("course"))
        return nullptr;
    Branch &branch = experiment.branches[static_cast<std::size_t>(path[1].index)];
    return numberAt(branch.course, std::span(path).subspan(stepsToCourse));
}

QByteArray quotedText(const QString &text)
{
    // As the only value of an array, because Qt writes no text alone; without its brackets.
    return compactJson(QJsonDocument(QJsonArray{text})).mid(1).chopped(1);
}

} // namespace

Outcome<Experiment> readExperiment(const QByteArray &bytes)
{
    try {
        const Node file = parseFile(bytes, limits::bytes);
        Experiment experiment(courseAt(file));
        if (const Node name = member(file, "branch"); name.isGiven())
            experiment.name = readName(file, "branch");
        experiment.branches = readBranches(member(file, "branches"));
        restoreNegativeZeros(bytes, [&experiment](const JsonPath &path) { return numberAt(experiment, path); });
        return experiment;
    } catch (const Problem &problem) {
        return problem;
    }
}

QByteArray writeExperiment(const Experiment &experiment)
{
    QByteArray bytes = writeCourse(experiment.course);
    if (experiment.name.isEmpty() && experiment.branches.empty())
        return bytes;
    bytes.chop(3); // the line break and the brace that end the file
    if (!experiment.name.isEmpty())
        bytes += ",\n  \"branch\": " + quotedText(experiment.name);
    if (!experiment.branches.empty())
        bytes += ",\n  \"branches\": [\n";
    for (const Branch &branch : experiment.branches) {
        bytes += "    { \"name\": " + quotedText(branch.name) + (branch.shown ? "" : ", \"shown\": false");
        bytes += ", \"iterations\": " + QByteArray::number(branch.iterations) + ", \"course\":\n";
        bytes += writeCourse(branch.course).trimmed() + " }";
        bytes += &branch == &experiment.branches.back() ? "\n  ]" : ",\n";
    }
    return bytes + "\n}\n";
}
