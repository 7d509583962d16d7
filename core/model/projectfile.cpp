// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"

#include "core/model/counts.h"
#include "core/model/limits.h"
#include "core/model/placedjson.h"
#include "core/model/projectnumbers.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>
#include <limits>
#include <span>

using namespace placedjson;

namespace {

/// The words about project files.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

constexpr int formatVersion = 1;

QString formatName()
{
    return QStringLiteral("backprop-studio");
}

void checkFormat(const Node &file)
{
    requireObject(file);
    const Node format = member(file, "format");
    if (!format.value.isString() || format.value.toString() != formatName())
        failKind(format, quoted(formatName()));

    const Node version = member(file, "version");
    const double number = version.value.toDouble(0.0);
    if (number > formatVersion && number == std::floor(number)) {
        const QString shown = QString::number(number, 'g', QLocale::FloatingPointShortest);
        fail(version.place, Words::tr("written by a newer Backprop Studio (version %1)").arg(shown));
    }
    if (number != formatVersion)
        failKind(version, QString::number(formatVersion));
}

void readWeights(const Node &node, Layer &layer)
{
    const QJsonArray rows = arrayOf(node, QT_TRANSLATE_NOOP("PlacedJson", "an array with a row of weights for each neuron"));
    if (rows.isEmpty())
        fail(node.place, Words::tr("expected a row for each neuron, and at least one"));
    if (rows.size() > limits::neurons)
        fail(node.place, Words::tr("%1 neurons, but a layer can have at most %2").arg(rows.size()).arg(limits::neurons));
    layer.neurons = static_cast<int>(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Node row = element(node, rows, i);
        const QJsonArray weights = arrayOf(row, QT_TRANSLATE_NOOP("PlacedJson", "an array of weights"));
        if (weights.size() != layer.inputs) {
            fail(row.place,
                 Words::tr("%1, but the layer before has %2").arg(counts::weights(weights.size()), counts::neurons(layer.inputs)));
        }
        appendNumbers(row, weights, layer.weights);
    }
}

void readBiases(const Node &shared, const Node &single, Layer &layer)
{
    if (shared.isGiven() && single.isGiven())
        fail(single.place, Words::tr("a layer has either \"bias\" or \"biases\", but not both"));
    if (shared.isGiven()) {
        layer.biasKind = BiasKind::Shared;
        layer.biases = {numberOf(shared)};
    } else if (single.isGiven()) {
        layer.biasKind = BiasKind::Single;
        const QJsonArray biases = arrayOf(single, QT_TRANSLATE_NOOP("PlacedJson", "an array of biases, one for each neuron"));
        if (biases.size() != layer.neurons) {
            fail(single.place, Words::tr("%1, but the layer has %2").arg(counts::biases(biases.size()), counts::neurons(layer.neurons)));
        }
        appendNumbers(single, biases, layer.biases);
    }
}

Layer readLayer(const Node &node, int inputs, bool isOutputLayer)
{
    requireObject(node);
    allowKeys(node, {"activation", "weights", "bias", "biases"});
    const Node activation = member(node, "activation");
    Layer layer;
    layer.activation = namedValue(activation, Words::tr("activation"), activationNamed, {});
    if (!isOutputLayer && couplesNeurons(layer.activation))
        fail(activation.place, Words::tr("%1 is for the output layer only").arg(quoted(activationName(layer.activation))));
    layer.inputs = inputs;
    readWeights(member(node, "weights"), layer);
    readBiases(member(node, "bias"), member(node, "biases"), layer);
    return layer;
}

Network readNetwork(const Node &inputs, const Node &layers)
{
    Network network;
    network.inputs = wholeNumberOf(inputs, limits::neurons);
    const QJsonArray array = arrayOf(layers, QT_TRANSLATE_NOOP("PlacedJson", "an array of layers"));
    if (array.isEmpty())
        fail(layers.place, Words::tr("expected at least one layer"));
    if (array.size() > limits::layers)
        fail(layers.place, Words::tr("%1 layers, but a network can have at most %2").arg(array.size()).arg(limits::layers));
    std::size_t weights = 0;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Node node = element(layers, array, i);
        network.layers.push_back(readLayer(node, network.outputs(), i + 1 == array.size()));
        weights += network.layers.back().weights.size();
        if (weights > limits::weights)
            fail(node.place, Words::tr("more than %1 weights up to here, which is the most a network can have").arg(limits::weights));
    }
    return network;
}

std::vector<double> readSampleValues(const Node &node, int expected, bool areInputs)
{
    const QJsonArray array = arrayOf(node, QT_TRANSLATE_NOOP("PlacedJson", "an array of numbers"));
    if (array.size() != expected) {
        fail(node.place,
             Words::tr("%1, but the network has %2")
                 .arg(counts::numbers(array.size()), areInputs ? counts::inputs(expected) : counts::outputs(expected)));
    }
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(expected));
    appendNumbers(node, array, values);
    return values;
}

std::vector<Sample> readSamples(const Node &node, const Network &network)
{
    const QJsonArray array = arrayOf(node, QT_TRANSLATE_NOOP("PlacedJson", "an array of samples"));
    if (array.size() > limits::samples)
        fail(node.place, Words::tr("%1 samples, but a project can have at most %2").arg(array.size()).arg(limits::samples));
    std::vector<Sample> samples;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Node sample = element(node, array, i);
        requireObject(sample);
        allowKeys(sample, {"inputs", "targets"});
        samples.push_back({readSampleValues(member(sample, "inputs"), network.inputs, true),
                           readSampleValues(member(sample, "targets"), network.outputs(), false)});
    }
    return samples;
}

void allowOptimizerKeys(const Node &node, Optimizer::Kind kind)
{
    const QStringList keys = node.value.toObject().keys();
    for (const QString &key : keys) {
        const auto isThisKey = [&key](const OptimizerNumber &number) { return key == QLatin1String(number.key); };
        if (key != QLatin1String("name") && key != QLatin1String("learningRate") && std::ranges::none_of(numbersOf(kind), isThisKey))
            fail(placeOf(node, shownText(key)), Words::tr("unknown key"));
    }
}

Optimizer readOptimizer(const Node &node)
{
    requireObject(node);
    Optimizer optimizer;
    if (const Node name = member(node, "name"); name.isGiven())
        optimizer.kind = namedValue(name, Words::tr("optimizer"), optimizerNamed, {});
    allowOptimizerKeys(node, optimizer.kind);
    if (const Node rate = member(node, "learningRate"); rate.isGiven()) {
        optimizer.learningRate = numberOf(rate);
        if (optimizer.learningRate <= 0.0)
            failKind(rate, Words::tr("a number above 0"));
    }
    for (const OptimizerNumber &number : numbersOf(optimizer.kind)) {
        const Node given = member(node, number.key);
        if (!given.isGiven())
            continue;
        optimizer.*number.member = numberOf(given);
        if (!isAllowed(number, optimizer.*number.member))
            failKind(given, number.isShare ? Words::tr("a number from 0 to below 1") : Words::tr("a number above 0"));
    }
    return optimizer;
}

TrainingSettings readTraining(const Node &node)
{
    TrainingSettings settings;
    if (!node.isGiven())
        return settings;
    requireObject(node);
    allowKeys(node, {"loss", "optimizer", "updateOrder", "trainBiases", "batchSize"});
    if (const Node loss = member(node, "loss"); loss.isGiven())
        settings.loss = namedValue(loss, Words::tr("loss"), lossNamed, {});
    if (const Node optimizer = member(node, "optimizer"); optimizer.isGiven())
        settings.optimizer = readOptimizer(optimizer);
    if (const Node order = member(node, "updateOrder"); order.isGiven())
        settings.updateOrder = namedValue(order, Words::tr("update order"), updateOrderNamed, {});
    if (const Node biases = member(node, "trainBiases"); biases.isGiven()) {
        if (!biases.value.isBool())
            failKind(biases, Words::tr("true or false"));
        settings.trainBiases = biases.value.toBool();
    }
    if (const Node size = member(node, "batchSize"); size.isGiven())
        settings.batchSize = wholeNumberOf(size, std::numeric_limits<int>::max());
    return settings;
}

/// Writes a project line by line: one row of weights and one sample a line.
class Writer
{
public:
    QByteArray write(const Project &project)
    {
        m_bytes = "{\n  \"format\": \"backprop-studio\",\n  \"version\": " + QByteArray::number(formatVersion) + ",\n";
        writeText("title", project.title);
        writeText("description", project.description);
        writeText("source", project.source);
        writeNetwork(project.network);
        writeSamples("samples", project.samples);
        if (!project.testSamples.empty())
            writeSamples("testSamples", project.testSamples);
        writeTraining(project.training);
        if (!project.view.isEmpty())
            m_bytes += ",\n  \"view\": " + compactJson(QJsonDocument(project.view));
        return m_bytes + "\n}\n";
    }

private:
    static QByteArray numbers(std::span<const double> values)
    {
        QByteArray row = "[";
        for (const double value : values)
            row += (row.size() > 1 ? ", " : "") + numberText(value);
        return row + "]";
    }

    static QByteArray text(const QString &value)
    {
        const QByteArray array = compactJson(QJsonDocument(QJsonArray{value}));
        return array.mid(1, array.size() - 2);
    }

    static QByteArray optimizer(const Optimizer &optimizer)
    {
        QByteArray object
            = "{ \"name\": " + text(optimizerName(optimizer.kind)) + ", \"learningRate\": " + numberText(optimizer.learningRate);
        for (const OptimizerNumber &each : numbersOf(optimizer.kind))
            object += QByteArray(", \"") + each.key + "\": " + numberText(optimizer.*each.member);
        return object + " }";
    }

    void writeText(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            m_bytes += QByteArray("  \"") + key + "\": " + text(value) + ",\n";
    }

    void writeLayer(const Layer &layer)
    {
        m_bytes += "    {\n      \"activation\": " + text(activationName(layer.activation)) + ",\n      \"weights\": [";
        const auto inputs = static_cast<std::size_t>(layer.inputs);
        for (std::size_t start = 0; start < layer.weights.size(); start += inputs)
            m_bytes += (start > 0 ? ",\n        " : "\n        ") + numbers(std::span(layer.weights).subspan(start, inputs));
        m_bytes += "\n      ]";
        if (layer.biasKind == BiasKind::Shared)
            m_bytes += ",\n      \"bias\": " + numberText(layer.biases.front());
        if (layer.biasKind == BiasKind::Single)
            m_bytes += ",\n      \"biases\": " + numbers(layer.biases);
        m_bytes += "\n    }";
    }

    void writeNetwork(const Network &network)
    {
        m_bytes += "  \"inputs\": " + QByteArray::number(network.inputs) + ",\n  \"layers\": [\n";
        for (const Layer &layer : network.layers) {
            writeLayer(layer);
            m_bytes += &layer == &network.layers.back() ? "\n" : ",\n";
        }
        m_bytes += "  ],\n";
    }

    void writeSamples(const char *key, const std::vector<Sample> &samples)
    {
        m_bytes += QByteArray("  \"") + key + "\": [\n";
        for (const Sample &sample : samples) {
            m_bytes += "    { \"inputs\": " + numbers(sample.inputs) + ", \"targets\": " + numbers(sample.targets) + " }";
            m_bytes += &sample == &samples.back() ? "\n" : ",\n";
        }
        m_bytes += "  ],\n";
    }

    void writeTraining(const TrainingSettings &training)
    {
        m_bytes += "  \"training\": {\n    \"loss\": " + text(lossName(training.loss));
        m_bytes += ",\n    \"optimizer\": " + optimizer(training.optimizer);
        m_bytes += ",\n    \"updateOrder\": " + text(updateOrderName(training.updateOrder));
        m_bytes += QByteArray(",\n    \"trainBiases\": ") + (training.trainBiases ? "true" : "false");
        m_bytes += ",\n    \"batchSize\": " + QByteArray::number(training.batchSize) + "\n  }";
    }

    QByteArray m_bytes;
};

QByteArray exampleBytes(const QString &name)
{
    QFile file(QStringLiteral(":/examples/%1.backprop").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList exampleNames()
{
    return {QStringLiteral("lecture"),
            QStringLiteral("linear-neuron"),
            QStringLiteral("one-sigmoid-neuron"),
            QStringLiteral("relu"),
            QStringLiteral("han-kamber"),
            QStringLiteral("softmax"),
            QStringLiteral("and"),
            QStringLiteral("or"),
            QStringLiteral("xor"),
            QStringLiteral("circles"),
            QStringLiteral("spirals"),
            QStringLiteral("blobs")};
}

} // namespace

Project projectAt(const Node &node)
{
    // A newer version may have other keys, so the version comes before the keys.
    checkFormat(node);
    allowKeys(node,
              {"format", "version", "title", "description", "source", "inputs", "layers", "samples", "testSamples", "training", "changes",
               "branches", "branch", "view"});
    Project project;
    project.title = optionalText(member(node, "title"), limits::text);
    project.description = optionalText(member(node, "description"), limits::text);
    project.source = optionalText(member(node, "source"), limits::text);
    project.network = readNetwork(member(node, "inputs"), member(node, "layers"));
    project.samples = readSamples(member(node, "samples"), project.network);
    if (project.samples.empty())
        fail(placeOf(node, QStringLiteral("samples")), Words::tr("expected at least one sample"));
    if (const Node tests = member(node, "testSamples"); tests.isGiven())
        project.testSamples = readSamples(tests, project.network);
    project.training = readTraining(member(node, "training"));
    if (const Node view = member(node, "view"); view.isGiven()) {
        requireObject(view);
        project.view = view.value.toObject();
    }
    return project;
}

Outcome<Project> readProject(const QByteArray &bytes)
{
    try {
        Project project = projectAt(parseFile(bytes, limits::bytes));
        restoreNegativeZeros(bytes, [&project](const JsonPath &path) { return numberAt(project, path); });
        return project;
    } catch (const Problem &problem) {
        return problem;
    }
}

QByteArray writeProject(const Project &project)
{
    return Writer().write(project);
}

QString shownTitle(const QString &title)
{
    return title.isEmpty() ? title : QCoreApplication::translate("example", title.toUtf8().constData());
}

std::vector<Example> examples()
{
    std::vector<Example> result;
    for (const QString &name : exampleNames()) {
        if (const Outcome<Project> project = exampleProject(name))
            result.push_back({name, project.value().title});
    }
    return result;
}

Outcome<Project> exampleProject(const QString &name)
{
    if (!exampleNames().contains(name)) {
        return Problem{Words::tr("no example is named %1; there is: %2").arg(quoted(name), exampleNames().join(QStringLiteral(", ")))};
    }
    return readProject(exampleBytes(name));
}
