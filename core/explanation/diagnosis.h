// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/typednumber.h"
#include "core/explanation/variant.h"

/// One explanation of a number that somebody has got.
struct Diagnosis
{
    enum class Kind {
        Right, ///< the program's number, rounded to the typed digits
        RightTruncated, ///< the program's number, cut off
        Variant, ///< `variant` says what was done differently
        OtherQuantity, ///< the right number, but of another quantity
        SignLost,
        DecimalMark, ///< the right digits, with the decimal mark elsewhere
        MeanError, ///< the mean over all samples instead of one sample's error
    };

    Kind kind = Kind::Right;
    QString sentence; ///< what happened, in plain words and with numbers
    double value = 0.0; ///< what it gives, in full
    Variant variant; ///< of Kind::Variant
    QString cause; ///< what happened without the right number, for those who are still to find it

    bool isRight() const { return kind == Kind::Right || kind == Kind::RightTruncated; }
};

/// Explains numbers that differ from the program's, by trying mistakes until one gives the same digits.
///
/// What was trained for one question is kept for the next.
class Diagnostician
{
public:
    /// The parameters of `atStart` are those after `firstIteration` iterations.
    explicit Diagnostician(Project atStart, long long firstIteration = 0);

    /// The quantity in the iteration that follows `iteration` finished ones; nothing if training comes to no finite number, or
    /// would take longer than anybody waits.
    std::optional<double> rightValue(long long iteration, const Quantity &quantity);

    /// What may have led to a typed number, likeliest first. Empty if no mistake that the program knows gives it, or if it is
    /// no number at all.
    std::vector<Diagnosis> diagnose(long long iteration, const Quantity &quantity, const QString &typed);

private:
    VariantCalculator m_calculator;
};

/// The same for a single question.
std::vector<Diagnosis> diagnose(const Project &atStart, long long iteration, const Quantity &quantity, const QString &typed);
