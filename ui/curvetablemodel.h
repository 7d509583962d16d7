// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/training/errorcurve.h"

#include <QAbstractTableModel>

#include <optional>

/// The error curve as a table: a row for each iteration, or, of a long training, for the first of each stretch of iterations, with
/// the smallest and the largest error up to the next row.
class CurveTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Iteration, Error, Smallest, Largest, Test };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a curve, and the one of the test samples where there are any; whether anything is another than before.
    bool showCurve(const std::vector<CurveStretch> &curve, const std::vector<CurveStretch> &testCurve, const NumberFormat &format);
    /// The iteration of a row; nothing for none.
    std::optional<long long> iterationAt(int row) const;
    /// The last row that is not after an iteration; −1 in an empty table.
    int rowOf(long long iteration) const;
    /// Everything with all digits, for a spreadsheet.
    QString csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        long long iteration = 0;
        double error = 0.0; ///< after this iteration
        double smallest = 0.0; ///< from here to the next row
        double largest = 0.0;
        std::optional<double> test;

        bool operator==(const Row &) const = default;
    };

    static std::vector<Row> rowsOf(const std::vector<CurveStretch> &curve, const std::vector<CurveStretch> &testCurve);
    std::optional<double> number(const Row &row, Column column) const;

    std::vector<Row> m_rows;
    std::vector<Column> m_columns{Iteration, Error}; ///< those that say something
    NumberFormat m_format;
};
