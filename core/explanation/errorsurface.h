// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/plane.h"
#include "core/model/outcome.h"
#include "core/training/recording.h"

#include <functional>
#include <optional>

// The total error over the plane of two parameters, all others as they are, as pure functions.

/// Which part of which plane is looked at.
struct SurfaceView
{
    ParameterId across; ///< from left to right
    ParameterId up;
    Range x; ///< of `across`
    Range y; ///< of `up`

    bool operator==(const SurfaceView &) const = default;
};

/// The lines at one error.
struct SurfaceContour
{
    double level = 0.0;
    std::vector<MapLine> pieces;

    bool operator==(const SurfaceContour &) const = default;
};

/// The total error around a network's parameters.
struct ErrorSurface
{
    SurfaceView view;
    double across = 0.0; ///< the parameter's value in the network that the surface lies around
    double up = 0.0;
    double error = 0.0; ///< E_total there, the mean over all samples
    double slopeAcross = 0.0; ///< ∂E_total/∂across there
    double slopeUp = 0.0;
    PlaneGrid grid; ///< of E_total; what overflows is infinite or NaN
    std::vector<SurfaceContour> contours; ///< from the lowest; none at a level that the grid does not reach

    bool operator==(const ErrorSurface &) const = default;
};

/// Asked between two points whether to go on; no gives the work up.
using GoesOn = std::function<bool()>;

/// Whether a surface can be computed. Refused are networks with a single parameter, and those that need too long for a
/// single point.
Done checkSurface(const Project &project);

/// Multiplications that one point of the surface needs.
double workForAPoint(const Project &project);

/// E_total of the project's network with other values of two of its parameters, on so many columns and rows.
std::optional<PlaneGrid> errorGrid(const Project &project, const SurfaceView &view, int columns, const GoesOn &goesOn);

/// The surface on so many columns and rows; nothing if it was given up.
std::optional<ErrorSurface> errorSurface(const Project &project, const SurfaceView &view, int columns, const GoesOn &goesOn);

/// Whether the slope at the network's own place is too small to be seen among the surface's lines.
bool isFlatHere(const ErrorSurface &surface);

/// Errors at which lines part the values well: round numbers, evenly spread where the values are alike and by factors where
/// they differ much; at most `most` of them, in order. The outermost fiftieths of the values do not count.
std::vector<double> contourLevels(std::vector<double> values, std::size_t most);

/// The two parameters at one moment of training.
struct PathPoint
{
    long long iteration = 0;
    double across = 0.0;
    double up = 0.0;

    bool operator==(const PathPoint &) const = default;
};

/// The way of two parameters through training, in at most about `most` points from the first iteration on. Points are
/// checkpoints; where these are few and training is quick, it is computed again to the same bits and in finer steps. The
/// last iterations after the last of them may be missing.
std::vector<PathPoint> parameterPath(const Recording &recording, ParameterId across, ParameterId up, std::size_t most);

/// The two parameters of a network after so many iterations.
PathPoint pathPointOf(const Network &network, long long iteration, ParameterId across, ParameterId up);

/// The part of the plane that a path lies in, with room around it and at least 4 wide and high; for no points around 0.
SurfaceView viewAround(ParameterId across, ParameterId up, const std::vector<PathPoint> &points);
