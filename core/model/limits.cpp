// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/limits.h"

#include <QCoreApplication>

namespace {

/// The words about a network's size.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

} // namespace

Done checkSizes(const std::vector<int> &sizes)
{
    const auto layers = static_cast<qsizetype>(sizes.size()) - 1;
    if (layers < 1)
        return Problem{Words::tr("a network has at least an input layer and an output layer")};
    if (layers > limits::layers)
        return Problem{Words::tr("%1 layers, but a network can have at most %2").arg(layers).arg(limits::layers)};

    std::size_t weights = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const QString place = layerName(static_cast<int>(i), static_cast<int>(layers));
        if (sizes[i] < 1)
            return Problem{Words::tr("%1: at least one neuron is needed").arg(place)};
        if (sizes[i] > limits::neurons)
            return Problem{Words::tr("%1: %2 neurons, but a layer can have at most %3").arg(place).arg(sizes[i]).arg(limits::neurons)};
        if (i > 0)
            weights += static_cast<std::size_t>(sizes[i - 1]) * static_cast<std::size_t>(sizes[i]);
        if (weights > limits::weights) {
            return Problem{
                Words::tr("%1: %2 weights up to here, but a network can have at most %3").arg(place).arg(weights).arg(limits::weights)};
        }
    }
    return std::monostate();
}

QString layerName(int layer, int lastLayer)
{
    if (layer == 0)
        return Words::tr("input layer");
    return layer == lastLayer ? Words::tr("output layer") : Words::tr("hidden layer %1").arg(layer);
}
