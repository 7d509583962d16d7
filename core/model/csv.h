// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

/// How a table of text is written, as far as it is known beforehand; what is not given is found in the text.
struct CsvFormat
{
    std::optional<char> separator; ///< ',', ';' or '\t'
    std::optional<bool> hasHeader;

    bool operator==(const CsvFormat &) const = default;
};

/// A cell's text. A byte order mark is part of it, as cells that differ must have texts that differ.
QString cellText(QByteArrayView cell);

/// A table of text: rows that all have the same number of cells, and perhaps names above its columns.
///
/// The cells lie one after the other in a single text, so that a million rows take little more memory than their file.
class CsvTable
{
public:
    bool operator==(const CsvTable &) const = default;

    char separator() const { return m_separator; }
    bool hasHeader() const { return m_hasHeader; }
    int columns() const { return m_columns; }
    /// Rows below the header.
    std::size_t rows() const { return m_lines.size() - firstRow(); }

    /// A cell as UTF-8, without its quotation marks.
    QByteArrayView cell(std::size_t row, int column) const { return anyCell(row + firstRow(), column); }
    QString text(std::size_t row, int column) const { return cellText(cell(row, column)); }
    /// What the header says above a column; "column 3" where it says nothing.
    QString columnName(int column) const;
    /// "line 7, column 3": where a cell begins in the file; the column is the table's.
    QString place(std::size_t row, int column) const;

    /// Whether "," is a decimal mark in this table: it is where it does not separate cells.
    bool hasDecimalComma() const { return m_separator != ','; }

private:
    friend class CsvReader;

    std::size_t firstRow() const { return m_hasHeader ? 1 : 0; }
    QByteArrayView anyCell(std::size_t row, int column) const;

    char m_separator = ',';
    bool m_hasHeader = false;
    int m_columns = 0;
    QByteArray m_text;
    std::vector<std::uint32_t> m_ends; ///< where each cell ends in the text
    std::vector<std::uint32_t> m_lines; ///< the line in which each row begins, from 1; with the header's
};

/// Reads comma-separated values as RFC 4180 has them: quotation marks, doubled within a cell in quotation marks, which may
/// have line breaks. Lines end in CR LF, LF or CR; empty lines are passed over, and byte order marks at the beginning
/// of lines, where joined files have them. A quotation mark
/// within a cell that does not begin with one is an ordinary character.
///
/// The separator that is found is the one of tab, ";" and "," with which the first rows have the same number of cells, and
/// of several the one that leaves most numbers. A header is found where a column is of numbers but for its first cell.
///
/// Refused with one sentence: text that is not UTF-8, a quotation mark that is never closed or followed by more text, rows
/// of different lengths, more than 64 MB, 1,000,000 rows or 8,192 columns.
Outcome<CsvTable> readCsv(QByteArrayView bytes, const CsvFormat &format = {});

/// A cell as a number; nothing if it is not one. "," counts as a decimal mark only if `decimalComma` says so.
std::optional<double> numberInCell(QByteArrayView cell, bool decimalComma);
