// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/errorsurface.h"

#include "core/model/counts.h"
#include "core/training/propagation.h"
#include "core/training/trainer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace {

/// The words about error surfaces.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorSurface)
};

constexpr double mostWorkForAPoint = 2e8; ///< multiplications: a fifth of a second or so
constexpr double mostWorkForAPath = 2e7;
constexpr std::size_t mostContours = 12;

/// The total error at any place of a plane.
class SurfaceProbe
{
public:
    SurfaceProbe(const Project &project, const SurfaceView &view)
        : m_network(project.network)
        , m_samples(project.samples)
        , m_loss(project.training.loss)
        , m_view(view)
    {
    }

    double operator()(double across, double up)
    {
        m_network.setValue(m_view.across, across);
        m_network.setValue(m_view.up, up);
        double sum = 0.0;
        for (const Sample &sample : m_samples) {
            forwardSample(m_network, sample, m_loss, m_forward);
            sum += m_forward.error;
        }
        return sum / static_cast<double>(m_samples.size());
    }

private:
    Network m_network;
    std::span<const Sample> m_samples;
    Loss m_loss;
    SurfaceView m_view;
    SampleForward m_forward;
};

/// Multiples of a step between two numbers.
std::vector<double> multiplesBetween(double low, double high, double step)
{
    std::vector<double> levels;
    for (double i = std::ceil(low / step); i * step <= high; ++i)
        levels.push_back(i * step);
    return levels;
}

/// The factors times every `decades`th power of ten, between two positive numbers.
std::vector<double> factorsBetween(double low, double high, std::span<const double> factors, int decades)
{
    std::vector<double> levels;
    const int first = static_cast<int>(std::floor(std::log10(low)));
    for (int exponent = first - ((first % decades) + decades) % decades; std::pow(10.0, exponent) <= high; exponent += decades) {
        for (const double factor : factors) {
            const double level = exponent < 0 ? factor / std::pow(10.0, -exponent) : factor * std::pow(10.0, exponent);
            if (level >= low && level <= high)
                levels.push_back(level);
        }
    }
    return levels;
}

/// Evenly spread round numbers.
std::vector<double> evenLevels(double low, double high, std::size_t most)
{
    const double least = (high - low) / static_cast<double>(most);
    double power = std::pow(10.0, std::floor(std::log10(least)));
    for (;; power *= 10.0) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const std::vector<double> levels = multiplesBetween(low, high, factor * power);
            if (levels.size() <= most)
                return levels;
        }
    }
}

/// Round numbers that grow by factors: as many as there may be.
std::vector<double> growingLevels(double low, double high, std::size_t most)
{
    static constexpr std::array fine{1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0};
    static constexpr std::array middle{1.0, 2.0, 3.0, 5.0};
    static constexpr std::array coarse{1.0, 2.0, 5.0};
    static constexpr std::array single{1.0};
    for (const std::span<const double> factors :
         {std::span<const double>(fine), std::span<const double>(middle), std::span<const double>(coarse)}) {
        std::vector<double> levels = factorsBetween(low, high, factors, 1);
        if (levels.size() <= most)
            return levels;
    }
    for (int decades = 1;; ++decades) {
        std::vector<double> levels = factorsBetween(low, high, single, decades);
        if (levels.size() <= most)
            return levels;
    }
}

Range rangeAround(double smallest, double largest)
{
    constexpr double leastSize = 4.0;
    const double room = 0.2 * (largest - smallest);
    const double middle = smallest + (largest - smallest) / 2.0;
    const double half = std::max({leastSize / 2.0, (largest - smallest) / 2.0 + room, 0.25 * std::abs(middle)});
    return {middle - half, middle + half};
}

/// Goes through training once more, with a point every `stride` iterations.
std::vector<PathPoint> trainedPath(const Recording &recording, ParameterId across, ParameterId up, long long stride)
{
    std::vector<PathPoint> points;
    Trainer trainer(recording.project(), recording.firstIteration());
    const auto add = [&] { points.push_back(pathPointOf(trainer.network(), trainer.iteration(), across, up)); };
    add();
    while (trainer.iteration() < recording.lastIteration() && trainer.performIteration()) {
        const long long done = trainer.iteration() - recording.firstIteration();
        if (done % stride == 0 || trainer.iteration() == recording.lastIteration())
            add();
    }
    return points;
}

} // namespace

double workForAPoint(const Project &project)
{
    std::size_t weights = 0;
    for (const Layer &layer : project.network.layers)
        weights += layer.weights.size();
    return static_cast<double>(weights) * static_cast<double>(project.samples.size());
}

Done checkSurface(const Project &project)
{
    std::size_t parameters = 0;
    for (const Layer &layer : project.network.layers)
        parameters += layer.weights.size() + layer.biases.size();
    if (parameters < 2)
        return Problem{Words::tr("An error surface needs two parameters; this network has one.")};
    if (workForAPoint(project) > mostWorkForAPoint) {
        return Problem{Words::tr("An error surface would take too long: %1 parameters and %2 samples.")
                           .arg(countText(static_cast<long long>(parameters)), countText(static_cast<long long>(project.samples.size())))};
    }
    return std::monostate();
}

std::optional<PlaneGrid> errorGrid(const Project &project, const SurfaceView &view, int columns, const GoesOn &goesOn)
{
    PlaneGrid grid{view.x, view.y, columns, columns, {}};
    grid.values.reserve(static_cast<std::size_t>(columns) * static_cast<std::size_t>(columns));
    SurfaceProbe probe(project, view);
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            if (!goesOn())
                return std::nullopt;
            grid.values.push_back(probe(grid.xOf(column), grid.yOf(row)));
        }
    }
    return grid;
}

std::optional<ErrorSurface> errorSurface(const Project &project, const SurfaceView &view, int columns, const GoesOn &goesOn)
{
    std::optional<PlaneGrid> grid = errorGrid(project, view, columns, goesOn);
    if (!grid)
        return std::nullopt;
    ErrorSurface surface;
    surface.view = view;
    surface.across = project.network.value(view.across);
    surface.up = project.network.value(view.up);
    // A slope over a thousandth of the plane, which is what can be seen of it.
    const double dx = view.x.size() / 2000.0;
    const double dy = view.y.size() / 2000.0;
    SurfaceProbe probe(project, view);
    surface.error = probe(surface.across, surface.up);
    surface.slopeAcross = (probe(surface.across + dx, surface.up) - probe(surface.across - dx, surface.up)) / (2.0 * dx);
    surface.slopeUp = (probe(surface.across, surface.up + dy) - probe(surface.across, surface.up - dy)) / (2.0 * dy);
    surface.grid = *std::move(grid);
    for (const double level : contourLevels(surface.grid.values, mostContours)) {
        std::vector<MapLine> pieces = contourOf(surface.grid, level);
        if (!pieces.empty())
            surface.contours.push_back({level, std::move(pieces)});
    }
    return surface;
}

bool isFlatHere(const ErrorSurface &surface)
{
    constexpr double smallestShare = 1e-4;
    const double change = std::abs(surface.slopeAcross) * surface.view.x.size() + std::abs(surface.slopeUp) * surface.view.y.size();
    const double highest = surface.contours.empty() ? 0.0 : std::abs(surface.contours.back().level);
    // What is not a number is no slope either.
    return !(change > smallestShare * highest) || !std::isfinite(change);
}

std::vector<double> contourLevels(std::vector<double> values, std::size_t most)
{
    constexpr double factorThatIsMuch = 5.0;
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const std::size_t margin = values.size() / 50;
    const double low = values[margin];
    const double high = values[values.size() - 1 - margin];
    // What differs by less is noise of the last digits.
    if (high - low <= 1e-9 * std::max(std::abs(low), std::abs(high)))
        return {};
    return low > 0.0 && high > factorThatIsMuch * low ? growingLevels(low, high, most) : evenLevels(low, high, most);
}

std::vector<PathPoint> parameterPath(const Recording &recording, ParameterId across, ParameterId up, std::size_t most)
{
    const long long iterations = recording.lastIteration() - recording.firstIteration();
    const double work = static_cast<double>(iterations) * workForAPoint(recording.project());
    const auto wanted = static_cast<long long>(std::max<std::size_t>(most, 2));
    if (work <= mostWorkForAPath)
        return trainedPath(recording, across, up, std::max(1LL, (iterations + wanted - 1) / wanted));
    std::vector<PathPoint> points;
    recording.visitCheckpoints(
        [&](long long iteration, const Network &network) { points.push_back(pathPointOf(network, iteration, across, up)); });
    const std::size_t stride = (points.size() + most - 1) / most;
    std::vector<PathPoint> thinned;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i % stride == 0 || i + 1 == points.size())
            thinned.push_back(points[i]);
    }
    return thinned;
}

PathPoint pathPointOf(const Network &network, long long iteration, ParameterId across, ParameterId up)
{
    return {iteration, network.value(across), network.value(up)};
}

SurfaceView viewAround(ParameterId across, ParameterId up, const std::vector<PathPoint> &points)
{
    if (points.empty())
        return {across, up, rangeAround(0.0, 0.0), rangeAround(0.0, 0.0)};
    const auto byAcross = [](const PathPoint &a, const PathPoint &b) { return a.across < b.across; };
    const auto byUp = [](const PathPoint &a, const PathPoint &b) { return a.up < b.up; };
    const auto [left, right] = std::minmax_element(points.begin(), points.end(), byAcross);
    const auto [lowest, highest] = std::minmax_element(points.begin(), points.end(), byUp);
    return {across, up, rangeAround(left->across, right->across), rangeAround(lowest->up, highest->up)};
}
