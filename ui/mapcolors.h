// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/outputmap.h"
#include "ui/style.h"

#include <QImage>

/// How outputs become colours: `middle` parts one class from the other, `outputs` are the ends of the scale.
struct MapScale
{
    double middle = 0.5;
    Range outputs;
};

/// A colour between two others; `amount` is the share of the second.
QColor mixedColor(const QColor &from, const QColor &to, double amount);
QColor mapColor(double output, const MapScale &scale, const Style &style);
/// A picture with a pixel for each cell of the map.
QImage mapImage(const OutputMap &map, const MapScale &scale, const Style &style);
