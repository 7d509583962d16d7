// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/model/network.h"

#include <QPointF>
#include <QSizeF>

/// A plain drawing of a network for paper: circles, lines and labels in millimetres from the upper left corner.
///
/// It says what a student needs to compute by hand: the names of all neurons, and name and value of each parameter while there are few
/// enough to be read; long layers show their first and last neurons.
struct NetworkFigure
{
    struct Circle
    {
        QPointF centre;
        double radius = 0.0;
        QString label; ///< in the plain notation of explanations

        bool operator==(const Circle &) const = default;
    };
    struct Line
    {
        QPointF from;
        QPointF to;
        bool dashed = false; ///< from a bias

        bool operator==(const Line &) const = default;
    };
    struct Label
    {
        QPointF centre;
        QString text; ///< in the plain notation of explanations

        bool operator==(const Label &) const = default;
    };

    QSizeF size;
    std::vector<Line> lines;
    std::vector<Circle> circles;
    std::vector<Label> labels;

    bool operator==(const NetworkFigure &) const = default;

    static NetworkFigure of(const Network &network, const NumberFormat &format);

    /// The figure as an <svg> element, with the text as text.
    QString svg() const;
    /// The figure as a picture environment, which needs the packages color and amsmath.
    QString latex() const;
};
