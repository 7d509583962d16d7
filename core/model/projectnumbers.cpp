// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectnumbers.h"

#include <QLocale>

#include <cmath>

double *numberAt(Project &project, std::span<const JsonStep> path)
{
    const auto index = [path](std::size_t step) { return static_cast<std::size_t>(path[step].index); };
    if (path.size() < 3)
        return nullptr;
    const QString &list = path[0].key;
    const QString &key = path[2].key;
    if (list == QLatin1String("layers")) {
        Layer &layer = project.network.layers[index(1)];
        if (key == QLatin1String("weights"))
            return &layer.weights[index(3) * static_cast<std::size_t>(layer.inputs) + index(4)];
        return &layer.biases[key == QLatin1String("bias") ? 0 : index(3)];
    }
    if (list == QLatin1String("training")) {
        Optimizer &optimizer = project.training.optimizer;
        for (const OptimizerNumber &number : numbersOf(optimizer.kind)) {
            if (key == QLatin1String(number.key))
                return &(optimizer.*number.member);
        }
    }
    if (list == QLatin1String("samples") || list == QLatin1String("testSamples")) {
        Sample &sample = (list == QLatin1String("samples") ? project.samples : project.testSamples)[index(1)];
        return &(key == QLatin1String("inputs") ? sample.inputs : sample.targets)[index(3)];
    }
    return nullptr;
}

QByteArray numberText(double number)
{
    // Qt writes −0 without its sign.
    if (number == 0.0)
        return std::signbit(number) ? "-0" : "0";
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}
