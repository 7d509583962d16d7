// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/dataimport.h"
#include "tests/fuzz/claims.h"

#include <cmath>

// A table in a text file, the samples that are made of it, and numbers pasted from a spreadsheet.

namespace {

/// What somebody may choose in the dialog.
struct Choice
{
    CsvFormat format;
    Scaling scaling = Scaling::None;
    bool allClasses = false;
};

/// One of all choices, by the bytes.
Choice choiceFor(const QByteArray &bytes)
{
    unsigned sum = 0;
    for (const char byte : bytes)
        sum += static_cast<unsigned char>(byte);
    constexpr std::optional<char> separators[] = {std::nullopt, ',', ';', '\t'};
    constexpr std::optional<bool> headers[] = {std::nullopt, true, false};
    constexpr Scaling scalings[] = {Scaling::None, Scaling::ZeroToOne, Scaling::ZScore};
    return {{separators[sum % 4], headers[sum / 4 % 3]}, scalings[sum / 12 % 3], sum / 36 % 4 == 0};
}

QByteArray quoted(QByteArrayView cell)
{
    return '"' + cell.toByteArray().replace('"', "\"\"") + '"';
}

/// The table as text in which each cell stands in quotation marks.
QByteArray written(const CsvTable &table)
{
    QByteArray text;
    const auto append = [&](int column, const QByteArray &cell) { text += (column > 0 ? QByteArray(1, table.separator()) : "") + cell; };
    for (int column = 0; table.hasHeader() && column < table.columns(); ++column)
        append(column, quoted(table.columnName(column).toUtf8()));
    for (std::size_t row = 0; row < table.rows(); ++row) {
        text += '\n';
        for (int column = 0; column < table.columns(); ++column)
            append(column, quoted(table.cell(row, column)));
    }
    return text;
}

bool haveSameCells(const CsvTable &one, const CsvTable &other)
{
    if (one.rows() != other.rows() || one.columns() != other.columns())
        return false;
    for (int column = 0; column < one.columns(); ++column) {
        for (std::size_t row = 0; row < one.rows(); ++row) {
            if (one.cell(row, column) != other.cell(row, column))
                return false;
        }
        if (one.columnName(column) != other.columnName(column))
            return false;
    }
    return true;
}

void claimImported(const CsvTable &table, const Choice &choice)
{
    const std::vector<ColumnContent> content = contentOf(table);
    std::vector<ColumnPlan> plan = likelyPlan(content);
    for (ColumnPlan &column : plan) {
        column.scaling = choice.scaling;
        column.isClasses |= choice.allClasses;
    }
    const Outcome<ImportedData> data = importData(table, content, plan);
    if (!data)
        return requireSentence(data.problem());
    require(data.value().samples.size() == table.rows(), "each row is a sample");
    const NetworkSizes sizes = data.value().sizes();
    for (const Sample &sample : data.value().samples) {
        require(sample.inputs.size() == static_cast<std::size_t>(sizes.inputs), "each sample has all inputs");
        require(sample.targets.size() == static_cast<std::size_t>(sizes.outputs), "each sample has all targets");
        for (const std::vector<double> &numbers : {sample.inputs, sample.targets}) {
            for (const double number : numbers)
                require(std::isfinite(number), "imported numbers are finite");
        }
    }
}

void claimTable(const QByteArray &bytes, const Choice &choice)
{
    const Outcome<CsvTable> read = readCsv(bytes, choice.format);
    if (!read)
        return requireSentence(read.problem());
    const CsvTable &table = read.value();
    require(table.rows() > 0 && table.columns() > 0, "a table has cells");
    const Outcome<CsvTable> again = readCsv(written(table), {table.separator(), table.hasHeader()});
    require(bool(again), "what was written can be read");
    require(haveSameCells(again.value(), table), "what was written reads to the same cells");
    claimImported(table, choice);
}

void claimPasted(const QString &text)
{
    const Outcome<std::vector<std::vector<double>>> read = readPastedNumbers(text);
    if (!read)
        return requireSentence(read.problem());
    for (const std::vector<double> &row : read.value()) {
        for (const double number : row)
            require(std::isfinite(number), "pasted numbers are finite");
    }
}

} // namespace

void tryReader(const QByteArray &bytes)
{
    claimTable(bytes, {});
    claimTable(bytes, choiceFor(bytes));
    claimPasted(QString::fromUtf8(bytes));
}
