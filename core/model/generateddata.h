// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/dataset.h"

#include <QString>

#include <cstdint>
#include <optional>

/// A data set by rule: two inputs and two classes of points.
struct GeneratedData
{
    enum class Kind {
        Xor, ///< the corners of the unit square, of class 1 where exactly one input is 1
        And, ///< of class 1 where both are 1
        Or, ///< of class 1 where any is 1
        Circles, ///< class 0 on the circle with radius 1 around the origin, class 1 on that with radius ½
        Spirals, ///< two arms that turn once and a half around the origin, out to radius 1
        Blobs, ///< two clouds around (−½, −½) and (½, ½), whose only extent is the noise
    };

    /// How the class is written as targets.
    enum class Targets {
        OneNumber, ///< 0 or 1
        OneHot, ///< 1, 0 for class 0; 0, 1 for class 1
    };

    Kind kind = Kind::Xor;
    Targets targets = Targets::OneNumber;
    int count = 4; ///< samples, from 1; the classes (of corners: the corners) take turns
    double noise = 0.0; ///< standard deviation of what is added to each input
    std::uint64_t seed = 1;

    bool operator==(const GeneratedData &) const = default;
};

/// The samples: the same bits from the same description on every machine. Neither the random numbers nor sine and cosine
/// are left to libraries. The noise is the sum of twelve even random numbers, which is as good as normal and ends at 6 σ.
std::vector<Sample> generateSamples(const GeneratedData &description);

/// The class of a sample that was generated: 0 or 1.
int classOf(const Sample &sample);

/// The name by which a kind is known outside the window ("two-spirals").
QString generatedDataName(GeneratedData::Kind kind);
std::optional<GeneratedData::Kind> generatedDataNamed(QStringView name);
/// All kinds, in the order in which they are offered.
std::vector<GeneratedData::Kind> generatedDataKinds();
