// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/csv.h"

#include "core/model/counts.h"
#include "core/model/edits.h"
#include "core/model/limits.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>

namespace {

/// The words about tables in text files.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr std::size_t mostRows = 1'000'000;
constexpr qsizetype mostColumns = 8192;
/// So many rows at the beginning tell separator and header.
constexpr std::size_t rowsToJudge = 100;

constexpr std::array separators = {'\t', ';', ','};

[[noreturn]] void fail(const QString &place, const QString &what)
{
    throw Problem{QStringLiteral("%1: %2").arg(place, what)};
}

QString lineText(std::uint32_t line)
{
    return Words::tr("line %1").arg(line);
}

QString placeText(std::uint32_t line, qsizetype column)
{
    return Words::tr("line %1, column %2").arg(line).arg(column + 1);
}

void refuseOtherEncodings(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        fail(lineText(1), Words::tr("the text is UTF-16, expected UTF-8"));
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return;
    qsizetype start = 0;
    for (std::uint32_t line = 1; start < bytes.size(); ++line) {
        const qsizetype newline = bytes.indexOf('\n', start);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (!QUtf8StringView(bytes.data() + start, end - start).isValidUtf8())
            fail(lineText(line), Words::tr("the text is not UTF-8"));
        start = end + 1;
    }
}

/// Takes text apart row by row.
class Scanner
{
public:
    Scanner(QByteArrayView bytes, char separator)
        : m_bytes(bytes)
        , m_separator(separator)
    {
        beginLine();
    }

    bool atEnd() const { return m_at == m_bytes.size(); }
    QByteArrayView rest() const { return m_bytes.sliced(m_at); }
    /// The line at which the scanner stands, from 1.
    std::uint32_t line() const { return m_line; }

    /// Appends the next row's cells to `text`, and where each ends to `ends`; gives their number. Not to be asked at the end.
    qsizetype readRow(QByteArray &text, std::vector<std::uint32_t> &ends)
    {
        qsizetype columns = 0;
        bool more = true;
        while (more) {
            if (columns == mostColumns)
                fail(lineText(m_line), Words::tr("more than %1 columns").arg(mostColumns));
            readCell(text, columns);
            ends.push_back(static_cast<std::uint32_t>(text.size()));
            ++columns;
            more = !atEnd() && m_bytes[m_at] == m_separator;
            if (more)
                ++m_at;
        }
        skipLineBreak();
        beginLine();
        return columns;
    }

private:
    static bool isLineBreak(char c) { return c == '\n' || c == '\r'; }

    /// Steps over one line break, if one stands here.
    bool skipLineBreak()
    {
        if (atEnd() || !isLineBreak(m_bytes[m_at]))
            return false;
        const bool pair = m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n';
        m_at += pair ? 2 : 1;
        ++m_line;
        return true;
    }

    bool skipByteOrderMark()
    {
        const bool isThere = m_bytes.sliced(m_at).startsWith("\xEF\xBB\xBF");
        m_at += isThere ? 3 : 0;
        return isThere;
    }

    /// Goes on to the next line that is not empty.
    void beginLine()
    {
        while (skipByteOrderMark() || skipLineBreak()) { }
    }

    void readCell(QByteArray &text, qsizetype column)
    {
        if (!atEnd() && m_bytes[m_at] == '"') {
            readQuoted(text, column);
            return;
        }
        const qsizetype start = m_at;
        while (!atEnd() && m_bytes[m_at] != m_separator && !isLineBreak(m_bytes[m_at]))
            ++m_at;
        text.append(m_bytes.sliced(start, m_at - start));
    }

    void readQuoted(QByteArray &text, qsizetype column)
    {
        const std::uint32_t firstLine = m_line;
        ++m_at;
        while (true) {
            const qsizetype start = m_at;
            while (!atEnd() && m_bytes[m_at] != '"') {
                if (!skipLineBreak())
                    ++m_at;
            }
            text.append(m_bytes.sliced(start, m_at - start));
            if (atEnd())
                fail(placeText(firstLine, column), Words::tr("the quotation mark with which the cell begins is never closed"));
            ++m_at;
            if (atEnd() || m_bytes[m_at] != '"')
                break;
            text.append('"');
            ++m_at;
        }
        if (!atEnd() && m_bytes[m_at] != m_separator && !isLineBreak(m_bytes[m_at]))
            fail(placeText(m_line, column), Words::tr("text stands behind the closing quotation mark"));
    }

    QByteArrayView m_bytes;
    char m_separator;
    qsizetype m_at = 0;
    std::uint32_t m_line = 1;
};

/// How well a separator fits the first rows; better ones are greater.
struct Fit
{
    bool separates = false; ///< the first row has several cells
    double sameLength = 0.0; ///< share of rows as long as the first
    double numbers = 0.0; ///< share of cells that are numbers

    auto operator<=>(const Fit &) const = default;
};

Fit fitOf(QByteArrayView bytes, char separator)
{
    QByteArray text;
    std::vector<std::uint32_t> ends;
    std::vector<qsizetype> lengths;
    try {
        Scanner scanner(bytes, separator);
        while (!scanner.atEnd() && lengths.size() < rowsToJudge)
            lengths.push_back(scanner.readRow(text, ends));
    } catch (const Problem &) {
        // The rows up to here can be judged all the same; the reader finds the mistake again and says it.
        if (lengths.empty())
            return {};
        ends.resize(static_cast<std::size_t>(std::accumulate(lengths.begin(), lengths.end(), qsizetype(0))));
    }
    const auto same = std::count(lengths.begin(), lengths.end(), lengths.front());
    std::size_t numbers = 0;
    std::uint32_t start = 0;
    for (const std::uint32_t end : ends) {
        numbers += numberInCell(QByteArrayView(text).sliced(start, end - start), separator != ',') ? 1 : 0;
        start = end;
    }
    return {lengths.front() > 1, static_cast<double>(same) / static_cast<double>(lengths.size()),
            static_cast<double>(numbers) / static_cast<double>(ends.size())};
}

char foundSeparator(QByteArrayView bytes)
{
    char best = ',';
    Fit bestFit;
    for (const char separator : separators) {
        const Fit fit = fitOf(bytes, separator);
        if (fit.separates && fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace

/// Makes a table of bytes.
class CsvReader
{
public:
    static CsvTable read(QByteArrayView bytes, const CsvFormat &format)
    {
        if (bytes.size() > limits::bytes)
            fail(Words::tr("file"), Words::tr("larger than %1 megabytes").arg(limits::bytes >> 20));
        refuseOtherEncodings(bytes);
        const QByteArrayView rest = Scanner(bytes, ',').rest();
        if (std::all_of(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r' || c == ' '; }))
            fail(Words::tr("file"), Words::tr("empty, where a table was expected"));

        CsvTable table;
        table.m_separator = format.separator ? *format.separator : foundSeparator(bytes);
        readRows(table, bytes);
        table.m_hasHeader = format.hasHeader.value_or(looksLikeHeader(table));
        if (table.rows() == 0)
            fail(Words::tr("file"), Words::tr("no rows below the header"));
        if (table.rows() > mostRows)
            fail(lineText(table.m_lines.back()), Words::tr("more than %1 rows").arg(mostRows));
        return table;
    }

private:
    static void readRows(CsvTable &table, QByteArrayView bytes)
    {
        Scanner scanner(bytes, table.m_separator);
        while (!scanner.atEnd()) {
            // One more than rows are allowed, for the header.
            if (table.m_lines.size() > mostRows)
                fail(lineText(scanner.line()), Words::tr("more than %1 rows").arg(mostRows));
            table.m_lines.push_back(scanner.line());
            const qsizetype columns = scanner.readRow(table.m_text, table.m_ends);
            if (table.m_lines.size() == 1)
                table.m_columns = static_cast<int>(columns);
            else if (columns != table.m_columns)
                fail(lineText(table.m_lines.back()),
                     Words::tr("%1, but the first row has %2").arg(counts::columns(columns)).arg(table.m_columns));
        }
    }

    static bool looksLikeHeader(const CsvTable &table)
    {
        const std::size_t rows = std::min(table.m_lines.size(), rowsToJudge);
        const auto isNumber = [&table](std::size_t row, int column) {
            return numberInCell(table.anyCell(row, column), table.hasDecimalComma()).has_value();
        };
        for (int column = 0; rows > 1 && column < table.m_columns; ++column) {
            if (isNumber(0, column) || table.anyCell(0, column).trimmed().isEmpty())
                continue;
            std::size_t row = 1;
            while (row < rows && isNumber(row, column))
                ++row;
            if (row == rows)
                return true;
        }
        return false;
    }
};

QString cellText(QByteArrayView cell)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    return decode(cell);
}

QByteArrayView CsvTable::anyCell(std::size_t row, int column) const
{
    const std::size_t index = row * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    const std::uint32_t start = index == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView(m_text).sliced(start, m_ends[index] - start);
}

QString CsvTable::columnName(int column) const
{
    const QString name = m_hasHeader ? cellText(anyCell(0, column)).simplified() : QString();
    return name.isEmpty() ? Words::tr("column %1").arg(column + 1) : name;
}

QString CsvTable::place(std::size_t row, int column) const
{
    return placeText(m_lines[row + firstRow()], column);
}

Outcome<CsvTable> readCsv(QByteArrayView bytes, const CsvFormat &format)
{
    try {
        return CsvReader::read(bytes, format);
    } catch (const Problem &problem) {
        return problem;
    }
}

std::optional<double> numberInCell(QByteArrayView cell, bool decimalComma)
{
    cell = cell.trimmed();
    if (!decimalComma && cell.contains(','))
        return std::nullopt;
    // Nearly all cells are plain numbers, for which this is many times faster than reading them as people type.
    double value = 0.0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error == std::errc() && end == cell.data() + cell.size() && std::isfinite(value))
        return value;
    constexpr qsizetype longestNumber = 400;
    if (cell.size() > longestNumber)
        return std::nullopt;
    const Outcome<double> number = readNumber(cellText(cell), QString());
    return number ? std::optional(number.value()) : std::nullopt;
}
