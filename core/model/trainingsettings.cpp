// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/trainingsettings.h"

QString updateOrderName(UpdateOrder order)
{
    switch (order) {
    case UpdateOrder::Simultaneous:
        return QStringLiteral("simultaneous");
    case UpdateOrder::OutputLayerFirst:
        return QStringLiteral("output-layer-first");
    }
    Q_UNREACHABLE();
}

std::optional<UpdateOrder> updateOrderNamed(QStringView name)
{
    for (const UpdateOrder order : {UpdateOrder::Simultaneous, UpdateOrder::OutputLayerFirst}) {
        if (name == updateOrderName(order))
            return order;
    }
    return std::nullopt;
}
