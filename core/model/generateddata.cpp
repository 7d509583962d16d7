// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/generateddata.h"

#include "core/model/randomnumbers.h"

#include <cmath>

namespace {

using Kind = GeneratedData::Kind;

struct Point
{
    double x = 0.0;
    double y = 0.0;
    int ofClass = 0;
};

/// sin and cos of up to an eighth of a turn by their series, to the last bit or two.
Point smallRotation(double angle)
{
    const double square = angle * angle;
    double sine = 1.0;
    double cosine = 1.0;
    for (int power = 20; power >= 2; power -= 2) {
        sine = 1.0 - square / (power * (power + 1)) * sine;
        cosine = 1.0 - square / (power * (power - 1)) * cosine;
    }
    return {cosine, sine * angle, 0};
}

/// The point at a number of turns, from 0, around the origin, at a distance from it. The libraries' sine and cosine may
/// differ in the last bit from machine to machine; these operations do not.
Point atTurns(double turns, double radius)
{
    constexpr double eighthTurn = 0.78539816339744830962;
    const double eighths = (turns - std::floor(turns)) * 8.0;
    const double whole = std::floor(eighths / 2.0 + 0.5);
    const Point rotation = smallRotation((eighths - 2.0 * whole) * eighthTurn);
    Point result;
    switch (static_cast<int>(whole) % 4) {
    case 0:
        result = {rotation.x, rotation.y, 0};
        break;
    case 1:
        result = {-rotation.y, rotation.x, 0};
        break;
    case 2:
        result = {-rotation.x, -rotation.y, 0};
        break;
    default:
        result = {rotation.y, -rotation.x, 0};
        break;
    }
    return {result.x * radius, result.y * radius, 0};
}

Point corner(Kind kind, int index)
{
    const int first = index / 2 % 2;
    const int second = index % 2;
    const int ofClass = kind == Kind::Xor ? first ^ second : kind == Kind::And ? first & second : first | second;
    return {static_cast<double>(first), static_cast<double>(second), ofClass};
}

/// The point with an index, before noise: evenly spread along the curve of its class.
Point pointOf(const GeneratedData &description, int index)
{
    const int ofClass = index % 2;
    const int inClass = (description.count + 1 - ofClass) / 2; // points of this class
    const int number = index / 2;
    Point point;
    switch (description.kind) {
    case Kind::Xor:
    case Kind::And:
    case Kind::Or:
        return corner(description.kind, index);
    case Kind::Circles:
        point = atTurns(static_cast<double>(number) / inClass, ofClass == 0 ? 1.0 : 0.5);
        break;
    case Kind::Spirals: {
        const double way = (number + 1.0) / inClass;
        point = atTurns(1.5 * way + 0.5 * ofClass, way);
        break;
    }
    case Kind::Blobs:
        point = ofClass == 0 ? Point{-0.5, -0.5, 0} : Point{0.5, 0.5, 0};
        break;
    }
    point.ofClass = ofClass;
    return point;
}

std::vector<double> targetsOf(GeneratedData::Targets targets, int ofClass)
{
    if (targets == GeneratedData::Targets::OneNumber)
        return {static_cast<double>(ofClass)};
    return {ofClass == 0 ? 1.0 : 0.0, ofClass == 1 ? 1.0 : 0.0};
}

} // namespace

std::vector<Sample> generateSamples(const GeneratedData &description)
{
    RandomNumbers random(description.seed);
    std::vector<Sample> samples;
    samples.reserve(static_cast<std::size_t>(description.count));
    for (int i = 0; i < description.count; ++i) {
        const Point point = pointOf(description, i);
        const double x = point.x + description.noise * random.nearlyNormal();
        const double y = point.y + description.noise * random.nearlyNormal();
        samples.push_back({{x, y}, targetsOf(description.targets, point.ofClass)});
    }
    return samples;
}

int classOf(const Sample &sample)
{
    return sample.targets.back() > 0.5 ? 1 : 0;
}

QString generatedDataName(GeneratedData::Kind kind)
{
    switch (kind) {
    case Kind::Xor:
        return QStringLiteral("xor");
    case Kind::And:
        return QStringLiteral("and");
    case Kind::Or:
        return QStringLiteral("or");
    case Kind::Circles:
        return QStringLiteral("two-circles");
    case Kind::Spirals:
        return QStringLiteral("two-spirals");
    case Kind::Blobs:
        return QStringLiteral("blobs");
    }
    Q_UNREACHABLE();
}

std::optional<GeneratedData::Kind> generatedDataNamed(QStringView name)
{
    for (const Kind kind : generatedDataKinds()) {
        if (name == generatedDataName(kind))
            return kind;
    }
    return std::nullopt;
}

std::vector<GeneratedData::Kind> generatedDataKinds()
{
    return {Kind::Xor, Kind::And, Kind::Or, Kind::Circles, Kind::Spirals, Kind::Blobs};
}
