// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edits.h"

#include "core/model/overloaded.h"
#include "core/model/showntext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace {

/// The words about edits that are refused.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

std::vector<double> &valuesOf(Sample &sample, SampleValueId::Kind kind)
{
    return kind == SampleValueId::Kind::Input ? sample.inputs : sample.targets;
}

double &numberRef(Project &project, SampleValueId id)
{
    Sample &sample = project.samples[static_cast<std::size_t>(id.sample)];
    return valuesOf(sample, id.kind)[static_cast<std::size_t>(id.index)];
}

const OptimizerNumber &optimizerNumber(const Project &project, OptimizerNumberId id)
{
    return numbersOf(project.training.optimizer.kind)[static_cast<std::size_t>(id.index)];
}

std::optional<Problem> problemWith(const OptimizerNumber &number, double value)
{
    if (isAllowed(number, value))
        return std::nullopt;
    const QString name = QString::fromUtf8(number.symbol);
    return Problem{number.isShare ? Words::tr("%1: the value must be at least 0 and below 1").arg(name)
                                  : Words::tr("%1: the value must be above 0").arg(name)};
}

} // namespace

Outcome<Project> withNumber(Project project, NumberId id, double value)
{
    if (!std::isfinite(value))
        return Problem{Words::tr("%1: the value must be a finite number").arg(numberName(project, id))};
    if (std::holds_alternative<LearningRateId>(id) && value <= 0.0)
        return Problem{Words::tr("η: the learning rate must be above 0")};

    if (const auto *number = std::get_if<OptimizerNumberId>(&id)) {
        if (const std::optional<Problem> problem = problemWith(optimizerNumber(project, *number), value))
            return *problem;
    }

    std::visit(Overloaded{
                   [&](WeightId weight) { project.network.setValue(weight, value); },
                   [&](BiasId bias) { project.network.setValue(bias, value); },
                   [&](SampleValueId sampleValue) { numberRef(project, sampleValue) = value; },
                   [&](LearningRateId) { project.training.optimizer.learningRate = value; },
                   [&](OptimizerNumberId number) { project.training.optimizer.*optimizerNumber(project, number).member = value; },
               },
               id);
    return project;
}

Outcome<Project> withUpdateOrder(Project project, UpdateOrder order)
{
    project.training.updateOrder = order;
    return project;
}

Outcome<Project> withOptimizer(Project project, const Optimizer &optimizer)
{
    Optimizer chosen;
    chosen.kind = optimizer.kind;
    chosen.learningRate = optimizer.learningRate;
    if (!std::isfinite(chosen.learningRate) || chosen.learningRate <= 0.0)
        return Problem{Words::tr("η: the learning rate must be above 0")};
    for (const OptimizerNumber &number : numbersOf(chosen.kind)) {
        const double value = optimizer.*number.member;
        if (const std::optional<Problem> problem = problemWith(number, value))
            return *problem;
        chosen.*number.member = value;
    }
    if (chosen.kind != project.training.optimizer.kind)
        project.memory = {};
    project.training.optimizer = chosen;
    return project;
}

Outcome<Project> withLoss(Project project, Loss loss)
{
    project.training.loss = loss;
    return project;
}

Outcome<Project> withTrainBiases(Project project, bool trainBiases)
{
    project.training.trainBiases = trainBiases;
    return project;
}

Outcome<Project> withBatchSize(Project project, int batchSize)
{
    if (batchSize < 1)
        return Problem{Words::tr("batch size: expected a whole number above 0")};
    project.training.batchSize = batchSize;
    return project;
}

double numberIn(const Project &project, NumberId id)
{
    return std::visit(Overloaded{
                          [&](WeightId weight) { return project.network.value(weight); },
                          [&](BiasId bias) { return project.network.value(bias); },
                          [&](SampleValueId sampleValue) {
                              const Sample &sample = project.samples[static_cast<std::size_t>(sampleValue.sample)];
                              const auto &values = sampleValue.kind == SampleValueId::Kind::Input ? sample.inputs : sample.targets;
                              return values[static_cast<std::size_t>(sampleValue.index)];
                          },
                          [&](LearningRateId) { return project.training.optimizer.learningRate; },
                          [&](OptimizerNumberId number) { return project.training.optimizer.*optimizerNumber(project, number).member; },
                      },
                      id);
}

QString numberName(const Project &project, NumberId id)
{
    return std::visit(Overloaded{
                          [&](WeightId weight) { return parameterName(project.network, weight); },
                          [&](BiasId bias) { return parameterName(project.network, bias); },
                          [&](SampleValueId value) {
                              if (value.kind == SampleValueId::Kind::Input)
                                  return neuronName(project.network, {0, value.index});
                              return Words::tr("target %1").arg(neuronName(project.network, {project.network.lastLayer(), value.index}));
                          },
                          [&](LearningRateId) { return QStringLiteral("η"); },
                          [&](OptimizerNumberId number) { return QString::fromUtf8(optimizerNumber(project, number).symbol); },
                      },
                      id);
}

Outcome<double> readNumber(const QString &text, const QString &name)
{
    QString plain = text.trimmed();
    if (plain.isEmpty())
        return Problem{Words::tr("%1: type a number, such as 0.45").arg(name)};
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    plain.replace(QChar(0x2212), QLatin1Char('-'));

    static const QRegularExpression pattern(QStringLiteral("^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?$"));
    if (!plain.contains(pattern))
        return Problem{Words::tr("%1: “%2” is not a number").arg(name, shownText(text.trimmed()))};
    // Beyond the largest double the conversion gives infinity; below the smallest it fails, but 0 is right.
    const double value = QLocale::c().toDouble(plain);
    if (!std::isfinite(value))
        return Problem{Words::tr("%1: %2 is too large for a number of double precision").arg(name, shownText(text.trimmed()))};
    return value;
}

double stepped(double value, double step)
{
    const double sum = value + step;
    const auto places = [](double number) {
        const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        return point < 0 ? 0 : static_cast<int>(text.size() - point) - 1;
    };
    return QString::number(sum, 'f', std::max(places(value), places(step))).toDouble();
}
