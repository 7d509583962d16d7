// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/csv.h"
#include "core/model/dataset.h"

/// What a column of a table is for.
enum class ColumnRole { Input, Target, Ignored };

/// How the numbers of a column are scaled.
enum class Scaling {
    None,
    ZeroToOne, ///< (x − min) / (max − min)
    ZScore, ///< (x − mean) / σ, with the population's standard deviation
};

/// What a column of a table holds.
struct ColumnContent
{
    std::size_t filled = 0; ///< cells that are not blank
    std::size_t numbers = 0; ///< cells that are numbers
    double smallest = 0.0; ///< of the numbers
    double largest = 0.0;
    /// The different texts, without blanks around them: sorted, by value if all are numbers, else by Unicode. So the order
    /// does not depend on that of the rows. None are kept if there are more than `mostClasses`.
    QStringList classes;
    bool hasMoreClasses = false;

    static constexpr qsizetype mostClasses = 4096; ///< as many as a layer can have neurons

    bool operator==(const ColumnContent &) const = default;
};

std::vector<ColumnContent> contentOf(const CsvTable &table);

/// How one column becomes numbers of samples.
struct ColumnPlan
{
    ColumnRole role = ColumnRole::Input;
    bool isClasses = false; ///< one-hot: a number for each class, 1 for the cell's own and 0 for the others
    Scaling scaling = Scaling::None; ///< of numbers; a column whose numbers are all the same becomes 0

    bool operator==(const ColumnPlan &) const = default;
};

/// What a table most likely means: the last column is the target and the others are inputs; columns in which fewer than
/// half of the cells are numbers are classes.
std::vector<ColumnPlan> likelyPlan(const std::vector<ColumnContent> &content);

/// How many inputs and outputs a network has or needs.
struct NetworkSizes
{
    int inputs = 0;
    int outputs = 0;

    bool operator==(const NetworkSizes &) const = default;
};

/// The samples that were made of a table, and what each of their numbers is called.
struct ImportedData
{
    std::vector<Sample> samples;
    QStringList inputNames; ///< "width"; of a class "colour = red"
    QStringList targetNames;

    bool operator==(const ImportedData &) const = default;
    NetworkSizes sizes() const { return {static_cast<int>(inputNames.size()), static_cast<int>(targetNames.size())}; }
};

/// The samples of a table; `content` and `plan` are as long as it has columns. Refused with one sentence: no input or no
/// target, more than 4,096 of either, more than 32,000,000 numbers, and a cell that is not what the plan says:
/// "line 7, column 3: “abc” is not a number".
Outcome<ImportedData> importData(const CsvTable &table, const std::vector<ColumnContent> &content, const std::vector<ColumnPlan> &plan);

/// The numbers of a text that was copied from a spreadsheet or a file; a header is passed over. Without a tab in it, lines
/// that are each a single number, if need be with a decimal comma, are one column.
Outcome<std::vector<std::vector<double>>> readPastedNumbers(const QString &text);
