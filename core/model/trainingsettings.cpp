// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/trainingsettings.h"

#include <QCoreApplication>

QString updateOrderName(UpdateOrder order)
{
    switch (order) {
    case UpdateOrder::Simultaneous:
        return QLatin1String(QT_TRANSLATE_NOOP("Names", "simultaneous"));
    case UpdateOrder::OutputLayerFirst:
        return QLatin1String(QT_TRANSLATE_NOOP("Names", "output-layer-first"));
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
