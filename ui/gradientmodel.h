// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/training/gradientcheck.h"

#include <QAbstractTableModel>

/// Every gradient beside its central difference, as a table that can be sorted by each of its columns.
class GradientModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Parameter, Gradient, Slope, Relative, Remark, ColumnCount };

    explicit GradientModel(const NumberFormat &format, QObject *parent = nullptr);

    /// The worst first, as gradientDifferences() gives them; sorting by falling relative difference comes back to this order.
    void showDifferences(const Network &network, std::vector<GradientDifference> differences);

    /// What there is to say of a row's gradient, in a whole sentence; empty where it simply agrees.
    QString remark(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const GradientDifference &difference, int column) const;
    QString fullText(const GradientDifference &difference, int column) const;
    bool isLess(std::size_t one, std::size_t other, int column) const;

    Network m_network;
    NumberFormat m_format;
    std::vector<GradientDifference> m_differences;
    std::vector<std::size_t> m_order; ///< which difference stands in a row
};
