// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapcolors.h"

#include <algorithm>
#include <cmath>

QColor mixedColor(const QColor &from, const QColor &to, double amount)
{
    const auto mix = [amount](double a, double b) { return static_cast<float>(a + (b - a) * amount); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

QColor mapColor(double output, const MapScale &scale, const Style &style)
{
    const bool low = output < scale.middle;
    const double half = low ? scale.middle - scale.outputs.from : scale.outputs.to - scale.middle;
    const double amount = half > 0.0 ? std::clamp(std::abs(output - scale.middle) / half, 0.0, 1.0) : 0.0;
    return mixedColor(style.mapMiddle, low ? style.mapLow : style.mapHigh, amount);
}

QImage mapImage(const OutputMap &map, const MapScale &scale, const Style &style)
{
    QImage image(map.columns, map.rows, QImage::Format_RGB32);
    for (int row = 0; row < map.rows; ++row) {
        for (int column = 0; column < map.columns; ++column)
            image.setPixelColor(column, row, mapColor(map.at(row, column), scale, style));
    }
    return image;
}
