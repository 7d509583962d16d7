// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/coursefile.h"

#include "core/model/limits.h"
#include "core/model/placedjson.h"
#include "core/model/projectfile.h"
#include "core/model/projectnumbers.h"

#include <QCoreApplication>

#include <cmath>

using namespace placedjson;

namespace {

/// The words about changes in project files.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(CourseFile)
};

constexpr qsizetype mostChanges = 10'000;
constexpr double mostIterations = 1e15;

long long readIteration(const Node &node, long long after)
{
    const double number = numberOf(node);
    if (number != std::floor(number) || number <= static_cast<double>(after) || number > mostIterations)
        failKind(node, after < 0 ? Words::tr("a whole number") : Words::tr("a whole number above %1").arg(after));
    return static_cast<long long>(number);
}

Project readChanged(const Node &node)
{
    requireObject(node);
    for (const char *key : {"changes", "branches", "branch"}) {
        if (node.value.toObject().contains(QLatin1String(key)))
            fail(node.place + QLatin1Char('.') + QLatin1String(key), Words::tr("a change has no changes or branches of its own"));
    }
    return projectAt(node);
}

/// An optional array of finite numbers that holds as many as there are parameters.
std::vector<double> readMoments(const Node &node, std::size_t parameters)
{
    std::vector<double> numbers;
    if (!node.isGiven())
        return numbers;
    const QJsonArray array = arrayOf(node, QT_TRANSLATE_NOOP("PlacedJson", "an array of numbers"));
    if (static_cast<std::size_t>(array.size()) != parameters)
        fail(node.place, Words::tr("%1 numbers, but there are %2 parameters").arg(array.size()).arg(parameters));
    appendNumbers(node, array, numbers);
    return numbers;
}

ParameterMemory readParameterMemory(const Node &node, std::size_t parameters)
{
    ParameterMemory memory;
    if (!node.isGiven())
        return memory;
    requireObject(node);
    allowKeys(node, {"steps", "mean", "square"});
    memory.steps = readIteration(member(node, "steps"), -1);
    memory.mean = readMoments(member(node, "mean"), parameters);
    memory.square = readMoments(member(node, "square"), parameters);
    return memory;
}

OptimizerMemory readMemory(const Node &node, const Network &network)
{
    OptimizerMemory memory;
    if (!node.isGiven())
        return memory;
    const QJsonArray array = arrayOf(node, QT_TRANSLATE_NOOP("PlacedJson", "an array with an object for each layer"));
    if (array.size() != network.lastLayer())
        fail(node.place, Words::tr("%1 layers, but the network has %2").arg(array.size()).arg(network.lastLayer()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Node layer = element(node, array, i);
        const Layer &parameters = network.layers[static_cast<std::size_t>(i)];
        requireObject(layer);
        allowKeys(layer, {"weights", "biases"});
        memory.layers.push_back({readParameterMemory(member(layer, "weights"), parameters.weights.size()),
                                 readParameterMemory(member(layer, "biases"), parameters.biases.size())});
    }
    return memory;
}

std::vector<Intervention> readChanges(const Node &node)
{
    std::vector<Intervention> changes;
    if (!node.isGiven())
        return changes;
    const QJsonArray array = arrayOf(node, QT_TRANSLATE_NOOP("PlacedJson", "an array of changes"));
    if (array.size() > mostChanges)
        fail(node.place, Words::tr("%1 changes, but a project can have at most %2").arg(array.size()).arg(mostChanges));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Node change = element(node, array, i);
        requireObject(change);
        allowKeys(change, {"iteration", "project", "memory"});
        const long long after = changes.empty() ? 0 : changes.back().iteration;
        changes.push_back({readIteration(member(change, "iteration"), after), readChanged(member(change, "project"))});
        Project &project = changes.back().project;
        project.memory = readMemory(member(change, "memory"), project.network);
    }
    return changes;
}

QByteArray written(const char *key, const std::vector<double> &numbers)
{
    if (numbers.empty())
        return {};
    QByteArray text;
    for (const double number : numbers)
        text += (text.isEmpty() ? "" : ", ") + numberText(number);
    return QByteArray(", \"") + key + "\": [" + text + "]";
}

QByteArray written(const ParameterMemory &memory)
{
    return "{ \"steps\": " + QByteArray::number(memory.steps) + written("mean", memory.mean) + written("square", memory.square) + " }";
}

/// What an optimizer remembers, which training from a change would lack; empty if it remembers nothing.
QByteArray written(const OptimizerMemory &memory)
{
    if (memory.layers.empty())
        return {};
    QByteArray layers;
    for (const LayerMemory &layer : memory.layers) {
        layers += (layers.isEmpty() ? "      " : ",\n      ");
        layers += "{ \"weights\": " + written(layer.weights) + ", \"biases\": " + written(layer.biases) + " }";
    }
    return ", \"memory\": [\n" + layers + "\n    ]";
}

/// The number at a place of what an optimizer remembers; nullptr for a count of steps.
double *numberAt(OptimizerMemory &memory, std::span<const JsonStep> path)
{
    // [layer].weights.mean[index]
    constexpr std::size_t stepsToNumber = 4;
    if (path.size() < stepsToNumber)
        return nullptr;
    LayerMemory &layer = memory.layers[static_cast<std::size_t>(path[0].index)];
    ParameterMemory &parameters = path[1].key == QLatin1String("weights") ? layer.weights : layer.biases;
    std::vector<double> &numbers = path[2].key == QLatin1String("mean") ? parameters.mean : parameters.square;
    return &numbers[static_cast<std::size_t>(path[3].index)];
}

} // namespace

double *numberAt(Course &course, std::span<const JsonStep> path)
{
    // changes[index].project, or .memory
    constexpr std::size_t stepsToProject = 3;
    if (path.empty() || path[0].key != QLatin1String("changes"))
        return numberAt(course.start, path);
    if (path.size() <= stepsToProject)
        return nullptr;
    Project &changed = course.interventions[static_cast<std::size_t>(path[1].index)].project;
    const std::span<const JsonStep> inside = path.subspan(stepsToProject);
    return path[2].key == QLatin1String("memory") ? numberAt(changed.memory, inside) : numberAt(changed, inside);
}

Course courseAt(const Node &node)
{
    Course course{projectAt(node), {}};
    course.interventions = readChanges(member(node, "changes"));
    return course;
}

Outcome<Course> readCourse(const QByteArray &bytes)
{
    try {
        Course course = courseAt(parseFile(bytes, limits::bytes));
        restoreNegativeZeros(bytes, [&course](const JsonPath &path) { return numberAt(course, path); });
        return course;
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
        bytes
            += "    { \"iteration\": " + QByteArray::number(change.iteration) + ", \"project\":\n" + writeProject(change.project).trimmed();
        bytes += written(change.project.memory) + " }";
        bytes += &change == &course.interventions.back() ? "\n" : ",\n";
    }
    return bytes + "  ]\n}\n";
}
