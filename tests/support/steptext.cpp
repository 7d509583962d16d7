// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/steptext.h"

#include "core/model/overloaded.h"

#include <QStringList>

namespace {

template<typename LayerResult>
QString layersOf(const std::vector<LayerResult> &layers)
{
    QString text;
    for (const LayerResult &layer : layers)
        text += QLatin1Char(' ') + QString::number(layer.layer);
    return text;
}

QString lineOf(const QString &name, const std::vector<double> &values)
{
    QString line = QStringLiteral("  ") + name + QLatin1Char(':');
    for (const double value : values)
        line += QLatin1Char(' ') + QString::number(value, 'g', 17);
    return line + QLatin1Char('\n');
}

QString linesOf(const ForwardPhase &phase)
{
    QString text = QStringLiteral("  samples: %1 to %2\n").arg(phase.batch.first).arg(phase.batch.end);
    for (const SampleForward &sample : phase.samples) {
        for (const LayerForward &layer : sample.layers)
            text += lineOf(QStringLiteral("net"), layer.net) + lineOf(QStringLiteral("out"), layer.out);
        text += lineOf(QStringLiteral("errors"), sample.errors) + lineOf(QStringLiteral("error"), {sample.error});
    }
    return text + lineOf(QStringLiteral("mean error"), {phase.error});
}

QString linesOf(const BackwardPhase &phase)
{
    QString text;
    for (const LayerBackward &layer : phase.layers) {
        for (const SampleBackward &sample : layer.samples) {
            text += lineOf(QStringLiteral("∂E/∂out"), sample.errorByOut) + lineOf(QStringLiteral("∂out/∂net"), sample.outByNet)
                + lineOf(QStringLiteral("δ"), sample.delta);
        }
        text += lineOf(QStringLiteral("∂E/∂w"), layer.gradient.weights) + lineOf(QStringLiteral("∂E/∂b"), layer.gradient.biases);
    }
    return text;
}

QString linesOf(const UpdatePhase &phase)
{
    QString text;
    for (const LayerUpdate &layer : phase.layers) {
        text += lineOf(QStringLiteral("w"), layer.weightsBefore) + lineOf(QStringLiteral("w⁺"), layer.weightsAfter)
            + lineOf(QStringLiteral("b"), layer.biasesBefore) + lineOf(QStringLiteral("b⁺"), layer.biasesAfter);
    }
    return text;
}

} // namespace

QString nameOf(const Phase &phase)
{
    return std::visit(Overloaded{
                          [](const ForwardPhase &) { return QStringLiteral("forward"); },
                          [](const BackwardPhase &backward) { return QStringLiteral("backward") + layersOf(backward.layers); },
                          [](const UpdatePhase &update) { return QStringLiteral("update") + layersOf(update.layers); },
                      },
                      phase);
}

QString namesOf(const Step &step)
{
    QStringList names;
    for (const Phase &phase : step)
        names += nameOf(phase);
    return names.join(QStringLiteral(" · "));
}

QString textOf(const Phase &phase)
{
    return nameOf(phase) + QLatin1Char('\n') + std::visit([](const auto &content) { return linesOf(content); }, phase);
}

QString textOf(const Step &step)
{
    QString text;
    for (const Phase &phase : step)
        text += textOf(phase);
    return text;
}
