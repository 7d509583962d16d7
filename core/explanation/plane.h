// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

// Any number over the plane of two others: on a grid, and as lines where it passes a level.

/// A stretch of numbers; `to` lies above `from`.
struct Range
{
    double from = 0.0;
    double to = 1.0;

    bool operator==(const Range &) const = default;
    double size() const { return to - from; }
    bool contains(double number) const { return number >= from && number <= to; }
};

/// A number on a grid over a plane.
struct PlaneGrid
{
    Range x; ///< from left to right
    Range y; ///< from below to above
    int columns = 0;
    int rows = 0;
    std::vector<double> values; ///< rows × columns, the uppermost row first, each at the middle of its cell

    bool operator==(const PlaneGrid &) const = default;
    double at(int row, int column) const
    {
        return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)];
    }
    double xOf(int column) const { return x.from + x.size() * (column + 0.5) / columns; }
    double yOf(int row) const { return y.to - y.size() * (row + 0.5) / rows; }
};

/// A piece of a line in the plane.
struct MapLine
{
    double x1 = 0.0;
    double y1 = 0.0;
    double x2 = 0.0;
    double y2 = 0.0;

    bool operator==(const MapLine &) const = default;
};

/// Where a grid's number passes a level, in pieces; straight between neighbouring cells, and nowhere beside a number that is
/// not finite.
std::vector<MapLine> contourOf(const PlaneGrid &grid, double level);
