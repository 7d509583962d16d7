// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/data.h"

#include "core/explanation/numberformat.h"
#include "core/explanation/report.h"
#include "core/export/jsonwriter.h"
#include "core/export/onnx.h"
#include "core/export/pytorch.h"
#include "core/model/overloaded.h"
#include "core/model/statedict.h"
#include "core/training/propagation.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace {

/// The words about data that is exported.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(DataExport)
};

constexpr std::array kinds{DataKind::ErrorCurve,  DataKind::ParametersByIteration, DataKind::Parameters, DataKind::State,
                           DataKind::WeightsJson, DataKind::WeightsSafetensors,    DataKind::OnnxModel,  DataKind::PytorchProgram};

// ---- Training on the way ----

Problem unwanted()
{
    return Problem{Words::tr("the export was cancelled")};
}

/// Trains up to an iteration as long as the sink wants it.
Done trainTo(Trainer &trainer, const Course &course, long long iteration, const DataSink &sink)
{
    while (trainer.iteration() < iteration) {
        if (!sink.goOn(trainer.iteration()))
            return unwanted();
        if (Done done = trainUntil(trainer, course, trainer.iteration() + 1); !done)
            return done;
    }
    return std::monostate();
}

QString parametersHeader(const Network &network)
{
    QStringList names{QStringLiteral("iteration")};
    for (const ParameterId id : parametersOf(network))
        names << parameterName(network, id);
    return names.join(QLatin1Char(',')) + QLatin1Char('\n');
}

QString parametersRow(long long iteration, const Network &network)
{
    QStringList cells{QString::number(iteration)};
    for (const ParameterId id : parametersOf(network))
        cells << allDigits(network.value(id));
    return cells.join(QLatin1Char(',')) + QLatin1Char('\n');
}

/// A header, and a row for each iteration that was chosen.
Done writeRows(const Course &course, const DataChoice &choice, const DataSink &sink)
{
    const bool isCurve = choice.kind == DataKind::ErrorCurve;
    if (choice.first > choice.last)
        return Problem{Words::tr("from iteration %1 to %2 there is nothing").arg(choice.first).arg(choice.last)};
    Trainer trainer(course.start);
    if (Done done = trainTo(trainer, course, choice.first, sink); !done)
        return done;
    const Network first = trainer.network();
    Done done = sink.write((isCurve ? curveCsvHeader() : parametersHeader(first)).toUtf8());
    for (long long iteration = choice.first; done && iteration <= choice.last; iteration += choice.every) {
        if (done = trainTo(trainer, course, iteration, sink); !done)
            break;
        if (!isCurve && !sameStructure(trainer.network(), first))
            return Problem{Words::tr("iteration %1: the network is another one than in iteration %2, and so are its parameters")
                               .arg(iteration)
                               .arg(choice.first)};
        done = sink.write((isCurve ? curveCsvRow(iteration, trainer.totalError()) : parametersRow(iteration, trainer.network())).toUtf8());
    }
    return done;
}

Outcome<QByteArray> contentOf(const Project &project, const DataChoice &choice)
{
    switch (choice.kind) {
    case DataKind::Parameters:
        return parametersCsv(project.network).toUtf8();
    case DataKind::WeightsJson:
        return stateDictJson(stateDictOf(project.network));
    case DataKind::WeightsSafetensors:
        return stateDictSafetensors(stateDictOf(project.network));
    case DataKind::OnnxModel:
        return onnxModel(project.network);
    case DataKind::State:
        if (Outcome<QString> state = stateJson(project, choice.last))
            return state.value().toUtf8();
        else
            return Problem{state.problem()};
    case DataKind::ErrorCurve:
    case DataKind::ParametersByIteration:
    case DataKind::PytorchProgram:
        break;
    }
    Q_UNREACHABLE();
}

// ---- The state as JSON ----

QString numbers(std::span<const double> values)
{
    QStringList list;
    for (const double value : values)
        list << allDigits(value);
    return QLatin1Char('[') + list.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString matrix(const std::vector<double> &values, int columns)
{
    QStringList rows;
    const auto width = static_cast<std::size_t>(columns);
    for (std::size_t first = 0; first < values.size(); first += width)
        rows << numbers(std::span(values).subspan(first, width));
    return QLatin1Char('[') + rows.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString boolean(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

void writeLayer(JsonWriter &json, const Layer &layer)
{
    json.beginObject();
    json.addText("activation", activationName(layer.activation));
    json.add("weights", matrix(layer.weights, layer.inputs));
    if (layer.biasKind == BiasKind::Shared)
        json.add("bias", allDigits(layer.biases.front()));
    if (layer.biasKind == BiasKind::Single)
        json.add("biases", numbers(layer.biases));
    json.end();
}

void writeNetwork(JsonWriter &json, const Network &network)
{
    json.beginObject("network");
    json.add("inputs", QString::number(network.inputs));
    json.beginArray("layers");
    for (const Layer &layer : network.layers)
        writeLayer(json, layer);
    json.end();
    json.end();
}

void writeSettings(JsonWriter &json, const TrainingSettings &training)
{
    json.beginObject("training");
    json.addText("loss", lossName(training.loss));
    json.beginObject("optimizer");
    json.addText("name", optimizerName(training.optimizer.kind));
    json.add("learningRate", allDigits(training.optimizer.learningRate));
    for (const OptimizerNumber &number : numbersOf(training.optimizer.kind))
        json.add(number.key, allDigits(training.optimizer.*number.member));
    json.end();
    json.addText("updateOrder", updateOrderName(training.updateOrder));
    json.add("trainBiases", boolean(training.trainBiases));
    json.add("batchSize", QString::number(training.batchSize));
    json.end();
}

void writeMemory(JsonWriter &json, const char *key, const ParameterMemory &memory)
{
    json.beginObject(key);
    json.add("steps", QString::number(memory.steps));
    if (!memory.mean.empty())
        json.add("mean", numbers(memory.mean));
    if (!memory.square.empty())
        json.add("square", numbers(memory.square));
    json.end();
}

void writeMemory(JsonWriter &json, const char *key, const LayerMemory &memory)
{
    json.beginObject(key);
    writeMemory(json, "weights", memory.weights);
    writeMemory(json, "biases", memory.biases);
    json.end();
}

void writeSamples(JsonWriter &json, const Project &project)
{
    json.beginArray("samples");
    SampleForward forward;
    for (const Sample &sample : project.samples) {
        forwardSample(project.network, sample, project.training.loss, forward);
        json.beginObject();
        json.add("inputs", numbers(sample.inputs));
        json.add("targets", numbers(sample.targets));
        json.add("outputs", numbers(forward.layers.back().out));
        json.add("error", allDigits(forward.error));
        json.end();
    }
    json.end();
}

void writePhase(JsonWriter &json, const ForwardPhase &phase)
{
    json.addText("phase", QStringLiteral("forward"));
    json.add("firstSample", QString::number(phase.batch.first));
    json.add("error", allDigits(phase.error));
    json.beginArray("samples");
    for (const SampleForward &sample : phase.samples) {
        json.beginObject();
        json.beginArray("layers");
        for (const LayerForward &layer : sample.layers) {
            json.beginObject();
            json.add("net", numbers(layer.net));
            json.add("out", numbers(layer.out));
            json.end();
        }
        json.end();
        json.add("errors", numbers(sample.errors));
        json.add("error", allDigits(sample.error));
        json.end();
    }
    json.end();
}

void writeLayer(JsonWriter &json, const Network &network, const LayerBackward &layer)
{
    json.beginObject();
    json.add("layer", QString::number(layer.layer));
    json.beginArray("samples");
    for (const SampleBackward &sample : layer.samples) {
        json.beginObject();
        json.add("errorByOut", numbers(sample.errorByOut));
        json.add("outByNet", numbers(sample.outByNet));
        json.add("delta", numbers(sample.delta));
        json.end();
    }
    json.end();
    json.beginObject("gradient");
    json.add("weights", matrix(layer.gradient.weights, network.layer(layer.layer).inputs));
    json.add("biases", numbers(layer.gradient.biases));
    json.end();
    json.end();
}

void writeLayer(JsonWriter &json, const Network &network, const LayerUpdate &layer)
{
    const int columns = network.layer(layer.layer).inputs;
    json.beginObject();
    json.add("layer", QString::number(layer.layer));
    json.add("weightsBefore", matrix(layer.weightsBefore, columns));
    json.add("weightsAfter", matrix(layer.weightsAfter, columns));
    json.add("biasesBefore", numbers(layer.biasesBefore));
    json.add("biasesAfter", numbers(layer.biasesAfter));
    if (layer.memoryAfter != LayerMemory()) {
        writeMemory(json, "memoryBefore", layer.memoryBefore);
        writeMemory(json, "memoryAfter", layer.memoryAfter);
    }
    json.end();
}

/// A backward or an update phase.
template<typename LayersPhase>
void writePhase(JsonWriter &json, const Network &network, const QString &name, const LayersPhase &phase)
{
    json.addText("phase", name);
    json.beginArray("layers");
    for (const auto &layer : phase.layers)
        writeLayer(json, network, layer);
    json.end();
}

void writePhases(JsonWriter &json, const Network &network, const Step &step)
{
    json.beginArray("phases");
    for (const Phase &phase : step) {
        json.beginObject();
        std::visit(Overloaded{
                       [&](const ForwardPhase &forward) { writePhase(json, forward); },
                       [&](const BackwardPhase &backward) { writePhase(json, network, QStringLiteral("backward"), backward); },
                       [&](const UpdatePhase &update) { writePhase(json, network, QStringLiteral("update"), update); },
                   },
                   phase);
        json.end();
    }
    json.end();
}

} // namespace

std::span<const DataKind> dataKinds()
{
    return kinds;
}

bool hasManyIterations(DataKind kind)
{
    return kind == DataKind::ErrorCurve || kind == DataKind::ParametersByIteration;
}

QString dataEnding(DataKind kind)
{
    switch (kind) {
    case DataKind::ErrorCurve:
    case DataKind::ParametersByIteration:
    case DataKind::Parameters:
        return QStringLiteral("csv");
    case DataKind::State:
    case DataKind::WeightsJson:
        return QStringLiteral("json");
    case DataKind::WeightsSafetensors:
        return QStringLiteral("safetensors");
    case DataKind::OnnxModel:
        return QStringLiteral("onnx");
    case DataKind::PytorchProgram:
        return QStringLiteral("py");
    }
    Q_UNREACHABLE();
}

Done exportData(const Course &course, const DataChoice &choice, const DataSink &sink)
{
    if (hasManyIterations(choice.kind))
        return writeRows(course, choice, sink);
    if (choice.kind == DataKind::PytorchProgram)
        return sink.write(pytorchProgram(course, choice.last).toUtf8());
    Trainer trainer(course.start);
    if (Done done = trainTo(trainer, course, choice.last, sink); !done)
        return done;
    const Outcome<QByteArray> content = contentOf(trainer.project(), choice);
    return content ? sink.write(content.value()) : Problem{content.problem()};
}

Outcome<QString> stateJson(const Project &project, long long iteration)
{
    Trainer trainer(project, iteration);
    if (Done done = trainer.performIteration(); !done)
        return Problem{done.problem()};
    JsonWriter json;
    json.beginObject();
    json.addText("format", QStringLiteral("backprop-studio-state"));
    json.add("version", QStringLiteral("1"));
    json.add("iteration", QString::number(iteration));
    json.add("totalError", allDigits(totalError(project.network, project.samples, project.training.loss)));
    writeNetwork(json, project.network);
    writeSettings(json, project.training);
    json.beginArray("optimizerMemory");
    for (const LayerMemory &memory : project.memory.layers)
        writeMemory(json, nullptr, memory);
    json.end();
    writeSamples(json, project);
    writePhases(json, project.network, trainer.step());
    json.end();
    return json.text();
}
