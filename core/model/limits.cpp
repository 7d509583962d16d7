// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/limits.h"

Done checkSizes(const std::vector<int> &sizes)
{
    const auto layers = static_cast<qsizetype>(sizes.size()) - 1;
    if (layers < 1)
        return Problem{QStringLiteral("a network has at least an input layer and an output layer")};
    if (layers > limits::layers)
        return Problem{QStringLiteral("%1 layers, but a network can have at most %2").arg(layers).arg(limits::layers)};

    std::size_t weights = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const QString place = layerName(static_cast<int>(i), static_cast<int>(layers));
        if (sizes[i] < 1)
            return Problem{QStringLiteral("%1: at least one neuron is needed").arg(place)};
        if (sizes[i] > limits::neurons)
            return Problem{QStringLiteral("%1: %2 neurons, but a layer can have at most %3").arg(place).arg(sizes[i]).arg(limits::neurons)};
        if (i > 0)
            weights += static_cast<std::size_t>(sizes[i - 1]) * static_cast<std::size_t>(sizes[i]);
        if (weights > limits::weights) {
            return Problem{QStringLiteral("%1: %2 weights up to here, but a network can have at most %3")
                               .arg(place)
                               .arg(weights)
                               .arg(limits::weights)};
        }
    }
    return std::monostate();
}

QString layerName(int layer, int lastLayer)
{
    if (layer == 0)
        return QStringLiteral("input layer");
    return layer == lastLayer ? QStringLiteral("output layer") : QStringLiteral("hidden layer %1").arg(layer);
}
