// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/curvetablemodel.h"

#include <QLocale>

#include <algorithm>

std::vector<CurveTableModel::Row> CurveTableModel::rowsOf(const std::vector<CurveStretch> &curve,
                                                          const std::vector<CurveStretch> &testCurve)
{
    const auto testAt = [&testCurve](long long iteration, bool atEnd) -> std::optional<double> {
        const auto place = atEnd ? &CurveStretch::lastIteration : &CurveStretch::firstIteration;
        // Of two at one iteration, where a change was made, the one after it.
        const auto found = std::ranges::upper_bound(testCurve, iteration, {}, place);
        if (found == testCurve.begin() || (*std::prev(found)).*place != iteration)
            return std::nullopt;
        return atEnd ? std::prev(found)->last : std::prev(found)->first;
    };
    std::vector<Row> rows;
    rows.reserve(curve.size() + 1);
    for (const CurveStretch &stretch : curve)
        rows.push_back({stretch.firstIteration, stretch.first, stretch.smallest, stretch.largest, testAt(stretch.firstIteration, false)});
    if (!curve.empty() && curve.back().lastIteration != curve.back().firstIteration) {
        const CurveStretch &end = curve.back();
        rows.push_back({end.lastIteration, end.last, end.last, end.last, testAt(end.lastIteration, true)});
    }
    return rows;
}

bool CurveTableModel::showCurve(const std::vector<CurveStretch> &curve, const std::vector<CurveStretch> &testCurve,
                                const NumberFormat &format)
{
    std::vector<Row> rows = rowsOf(curve, testCurve);
    if (rows == m_rows && format == m_format)
        return false;
    beginResetModel();
    m_rows = std::move(rows);
    m_format = format;
    m_columns = {Iteration, Error};
    if (std::ranges::any_of(m_rows, [](const Row &row) { return row.smallest != row.error || row.largest != row.error; }))
        m_columns.insert(m_columns.end(), {Smallest, Largest});
    if (!testCurve.empty())
        m_columns.push_back(Test);
    endResetModel();
    return true;
}

std::optional<long long> CurveTableModel::iterationAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].iteration;
}

int CurveTableModel::rowOf(long long iteration) const
{
    const auto after = std::ranges::upper_bound(m_rows, iteration, {}, &Row::iteration);
    return static_cast<int>(after - m_rows.begin()) - 1;
}

std::optional<double> CurveTableModel::number(const Row &row, Column column) const
{
    switch (column) {
    case Error:
        return row.error;
    case Smallest:
        return row.smallest;
    case Largest:
        return row.largest;
    case Test:
        return row.test;
    case Iteration:
        break;
    }
    return std::nullopt;
}

QString CurveTableModel::csv() const
{
    static const QString names[] = {QStringLiteral("iteration"), QStringLiteral("total_error"), QStringLiteral("smallest_until_next_row"),
                                    QStringLiteral("largest_until_next_row"), QStringLiteral("test_error")};
    QString text;
    QStringList cells;
    for (const Column column : m_columns)
        cells << names[column];
    text += cells.join(u',') + u'\n';
    for (const Row &row : m_rows) {
        cells.clear();
        for (const Column column : m_columns) {
            const std::optional<double> value = number(row, column);
            cells << (column == Iteration ? QString::number(row.iteration) : value ? allDigits(*value) : QString());
        }
        text += cells.join(u',') + u'\n';
    }
    return text;
}

int CurveTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CurveTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CurveTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Column column = m_columns[static_cast<std::size_t>(index.column())];
    const std::optional<double> value = number(row, column);
    const QString iteration = QLocale(QLocale::English).toString(row.iteration);
    switch (role) {
    case Qt::DisplayRole:
        return column == Iteration ? iteration : value ? m_format.text(*value) : QString();
    case Qt::AccessibleTextRole: {
        const QString name = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        const QString text = value ? m_format.text(*value) : QString();
        return column == Iteration ? tr("iteration %1").arg(iteration) : tr("iteration %1, %2: %3").arg(iteration, name, text);
    }
    case Qt::ToolTipRole:
        return value ? allDigits(*value) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CurveTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole) // what stands in the tools has these names already
        return tr("Column: %1").arg(headerData(section, orientation, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (m_columns[static_cast<std::size_t>(section)]) {
    case Iteration:
        return tr("Iteration");
    case Error:
        return tr("Total error");
    case Smallest:
        return tr("Smallest until the next row");
    case Largest:
        return tr("Largest until the next row");
    case Test:
        return tr("Error of the test samples");
    }
    return {};
}
