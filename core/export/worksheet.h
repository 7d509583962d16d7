// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/solution.h"

#include <cstdint>

/// What somebody hands out to students: one worksheet with its key, or one of each variant of an exercise.
struct WorksheetSet
{
    SolutionOptions solution; ///< with what is blank in the worksheets
    long long iteration = 0; ///< of the project's that stand in them; new exercises are about their first
    std::optional<int> variants; ///< so many new exercises; without it, the project as it is
    std::uint64_t seed = 1; ///< of the new exercises

    int count() const { return variants.value_or(1); }
};

/// A worksheet, its key, and the project that they are about.
struct Worksheet
{
    Paper sheet;
    Paper key;
    Project project;
    QString remark; ///< why a new exercise is less nice than one would like; empty if it is
};

/// The worksheet with that number, from 0. The project is that after the set's iterations. A Problem if no exercise is found or
/// a number is not finite.
Outcome<Worksheet> worksheet(const Project &project, const WorksheetSet &set, int number);

/// The quantities that a worksheet leaves blank, in its order: what predict mode asks for.
std::vector<Quantity> blankQuantities(const Paper &sheet);

/// The name of a file of that worksheet: of "sheet.tex" and variant 0 of 12 "sheet-01.tex", with the key "sheet-01-key.tex".
/// `ending` replaces the file's own.
QString worksheetFile(const QString &fileName, const WorksheetSet &set, int number, bool key, const QString &ending);
