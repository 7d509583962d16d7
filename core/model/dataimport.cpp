// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/dataimport.h"

#include "core/model/edits.h"
#include "core/model/showntext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

/// The words about data that is imported.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(DataImport)
};

constexpr int mostNeurons = 4096;
constexpr std::size_t mostNumbers = 32'000'000;

[[noreturn]] void fail(const QString &place, const QString &what)
{
    throw Problem{QStringLiteral("%1: %2").arg(place, what)};
}

/// Sorts classes by value if all are numbers, else by Unicode.
void sortClasses(QStringList &classes, bool decimalComma)
{
    QHash<QString, double> values;
    for (const QString &name : classes) {
        if (const std::optional<double> value = numberInCell(name.toUtf8(), decimalComma))
            values.insert(name, *value);
    }
    const bool byValue = values.size() == classes.size();
    std::sort(classes.begin(), classes.end(), [&](const QString &one, const QString &other) {
        if (byValue && values[one] != values[other])
            return values[one] < values[other];
        return one.toUcs4() < other.toUcs4();
    });
}

ColumnContent contentOfColumn(const CsvTable &table, int column)
{
    ColumnContent content;
    QSet<QByteArray> classes;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const QByteArrayView cell = table.cell(row, column).trimmed();
        if (const std::optional<double> number = numberInCell(cell, table.hasDecimalComma())) {
            content.smallest = content.numbers == 0 ? *number : std::min(content.smallest, *number);
            content.largest = content.numbers == 0 ? *number : std::max(content.largest, *number);
            ++content.numbers;
        }
        content.filled += cell.isEmpty() ? 0 : 1;
        if (cell.isEmpty() || content.hasMoreClasses)
            continue;
        classes.insert(cell.toByteArray());
        if (classes.size() > ColumnContent::mostClasses) {
            content.hasMoreClasses = true;
            classes.clear();
        }
    }
    for (const QByteArray &name : classes)
        content.classes += cellText(name);
    sortClasses(content.classes, table.hasDecimalComma());
    return content;
}

/// Makes the samples of a table, column by column.
class Importer
{
public:
    explicit Importer(const CsvTable &table)
        : m_table(table)
    {
        m_data.samples.resize(table.rows());
    }

    void appendColumn(int column, const ColumnContent &content, const ColumnPlan &plan)
    {
        if (plan.role == ColumnRole::Ignored)
            return;
        m_isInput = plan.role == ColumnRole::Input;
        if (plan.isClasses)
            appendClasses(column, content.classes);
        else
            appendNumbers(column, plan.scaling);
    }

    ImportedData take() { return std::move(m_data); }

private:
    QStringList &names() { return m_isInput ? m_data.inputNames : m_data.targetNames; }
    std::vector<double> &valuesOf(std::size_t row) { return m_isInput ? m_data.samples[row].inputs : m_data.samples[row].targets; }

    void appendClasses(int column, const QStringList &classes)
    {
        QHash<QByteArray, std::size_t> indexOf;
        for (const QString &name : classes) {
            indexOf.insert(name.toUtf8(), static_cast<std::size_t>(indexOf.size()));
            names() += QStringLiteral("%1 = %2").arg(m_table.columnName(column), name);
        }
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const QByteArrayView cell = m_table.cell(row, column).trimmed();
            if (cell.isEmpty())
                fail(m_table.place(row, column), Words::tr("empty, where a class was expected"));
            std::vector<double> &values = valuesOf(row);
            const std::size_t first = values.size();
            values.resize(first + static_cast<std::size_t>(classes.size()), 0.0);
            // Looked up without a copy of the cell.
            values[first + indexOf.value(QByteArray::fromRawData(cell.data(), cell.size()))] = 1.0;
        }
    }

    double numberAt(std::size_t row, int column) const
    {
        const QByteArrayView cell = m_table.cell(row, column);
        if (const std::optional<double> number = numberInCell(cell, m_table.hasDecimalComma()))
            return *number;
        const QString text = m_table.text(row, column).simplified();
        if (text.isEmpty())
            fail(m_table.place(row, column), Words::tr("empty, where a number was expected"));
        const Outcome<double> number = readNumber(text, m_table.place(row, column));
        if (!number)
            throw Problem{number.problem()};
        fail(m_table.place(row, column), Words::tr("“%1” is not a number").arg(shownText(text)));
    }

    void appendNumbers(int column, Scaling scaling)
    {
        names() += m_table.columnName(column);
        std::vector<double> numbers(m_table.rows());
        for (std::size_t row = 0; row < numbers.size(); ++row)
            numbers[row] = numberAt(row, column);
        scale(numbers, scaling);
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            if (!std::isfinite(numbers[row]))
                fail(m_table.place(row, column), Words::tr("the column's numbers are too large to be scaled"));
            valuesOf(row).push_back(numbers[row]);
        }
    }

    static void scale(std::vector<double> &numbers, Scaling scaling)
    {
        if (scaling == Scaling::None)
            return;
        const auto [smallest, largest] = std::minmax_element(numbers.begin(), numbers.end());
        if (*smallest == *largest) {
            std::fill(numbers.begin(), numbers.end(), 0.0);
            return;
        }
        double origin = *smallest;
        double unit = *largest - *smallest;
        if (scaling == Scaling::ZScore) {
            const auto count = static_cast<double>(numbers.size());
            double sum = 0.0;
            for (const double number : numbers)
                sum += number;
            origin = sum / count;
            double squares = 0.0;
            for (const double number : numbers)
                squares += (number - origin) * (number - origin);
            unit = std::sqrt(squares / count);
        }
        const bool fits = std::isfinite(origin) && std::isfinite(unit) && unit > 0.0;
        for (double &number : numbers)
            number = fits ? (number - origin) / unit : std::nan("");
    }

    const CsvTable &m_table;
    ImportedData m_data;
    bool m_isInput = true;
};

std::size_t widthOf(const ColumnContent &content, const ColumnPlan &plan)
{
    return plan.isClasses ? static_cast<std::size_t>(content.classes.size()) : 1;
}

/// Refuses, before any memory is set aside for it, what would not fit any network.
void checkSizes(const CsvTable &table, const std::vector<ColumnContent> &content, const std::vector<ColumnPlan> &plan)
{
    std::size_t inputs = 0;
    std::size_t targets = 0;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        if (plan[i].role == ColumnRole::Ignored)
            continue;
        if (plan[i].isClasses && content[i].hasMoreClasses) {
            fail(shownText(table.columnName(static_cast<int>(i))),
                 Words::tr("more than %1 classes, but a layer can have at most so many neurons").arg(ColumnContent::mostClasses));
        }
        (plan[i].role == ColumnRole::Input ? inputs : targets) += widthOf(content[i], plan[i]);
    }
    const QString columns = Words::tr("columns");
    if (inputs == 0)
        fail(columns, Words::tr("none is an input"));
    if (targets == 0)
        fail(columns, Words::tr("none is a target"));
    if (std::max(inputs, targets) > mostNeurons) {
        fail(columns,
             Words::tr("%1 inputs and %2 outputs, but a layer can have at most %3 neurons").arg(inputs).arg(targets).arg(mostNeurons));
    }
    if ((inputs + targets) * table.rows() > mostNumbers) {
        fail(columns,
             Words::tr("%1 rows with %2 numbers each, but data can have at most %3 numbers")
                 .arg(table.rows())
                 .arg(inputs + targets)
                 .arg(mostNumbers));
    }
}

} // namespace

std::vector<ColumnContent> contentOf(const CsvTable &table)
{
    std::vector<ColumnContent> content;
    for (int column = 0; column < table.columns(); ++column)
        content.push_back(contentOfColumn(table, column));
    return content;
}

std::vector<ColumnPlan> likelyPlan(const std::vector<ColumnContent> &content)
{
    std::vector<ColumnPlan> plan;
    for (const ColumnContent &column : content) {
        plan.push_back({ColumnRole::Input, 2 * column.numbers < column.filled, Scaling::None});
    }
    if (!plan.empty())
        plan.back().role = ColumnRole::Target;
    return plan;
}

Outcome<ImportedData> importData(const CsvTable &table, const std::vector<ColumnContent> &content, const std::vector<ColumnPlan> &plan)
{
    try {
        checkSizes(table, content, plan);
        Importer importer(table);
        for (std::size_t i = 0; i < plan.size(); ++i)
            importer.appendColumn(static_cast<int>(i), content[i], plan[i]);
        return importer.take();
    } catch (const Problem &problem) {
        return problem;
    }
}

Outcome<std::vector<std::vector<double>>> readPastedNumbers(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    CsvFormat format;
    if (bytes.contains('\t'))
        format.separator = '\t';
    Outcome<CsvTable> table = readCsv(bytes, format);
    if (!format.separator) {
        const Outcome<CsvTable> column = readCsv(bytes, {'\t', std::nullopt});
        const auto isColumn = [&column] { return contentOf(column.value()).front().numbers == column.value().rows(); };
        if (column && isColumn())
            table = column;
    }
    if (!table)
        return Problem{table.problem()};
    std::vector<ColumnPlan> plan(static_cast<std::size_t>(table.value().columns()));
    try {
        Importer importer(table.value());
        for (std::size_t i = 0; i < plan.size(); ++i)
            importer.appendColumn(static_cast<int>(i), {}, plan[i]);
        std::vector<std::vector<double>> rows;
        for (Sample &sample : importer.take().samples)
            rows.push_back(std::move(sample.inputs));
        return rows;
    } catch (const Problem &problem) {
        return problem;
    }
}
