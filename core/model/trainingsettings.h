// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/loss.h"
#include "core/model/optimizer.h"

/// When parameters change within an iteration.
enum class UpdateOrder {
    Simultaneous, ///< all gradients at the old parameters, then all parameters change
    OutputLayerFirst, ///< layer by layer from the last; the error goes further back through changed weights
};

/// How a network is trained: everything but the network and the samples.
struct TrainingSettings
{
    Loss loss = Loss::HalfSquaredError;
    Optimizer optimizer;
    UpdateOrder updateOrder = UpdateOrder::Simultaneous;
    bool trainBiases = true;
    int batchSize = 1; ///< samples an iteration uses, in file order; an epoch's last batch may be smaller

    bool operator==(const TrainingSettings &) const = default;
};

/// The name by which a project file and the command line know the order ("output-layer-first").
QString updateOrderName(UpdateOrder order);
std::optional<UpdateOrder> updateOrderNamed(QStringView name);
