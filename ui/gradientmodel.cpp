// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/gradientmodel.h"

#include "core/explanation/gradientverdict.h"
#include "core/explanation/numberformat.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

QVariant alignmentOf(int column)
{
    const bool isNumber = column != GradientModel::Parameter && column != GradientModel::Remark;
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

GradientModel::GradientModel(const NumberFormat &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
{
}

void GradientModel::showDifferences(const Network &network, std::vector<GradientDifference> differences)
{
    beginResetModel();
    m_network = network;
    m_differences = std::move(differences);
    m_order.resize(m_differences.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    endResetModel();
}

int GradientModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int GradientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString GradientModel::text(const GradientDifference &difference, int column) const
{
    switch (column) {
    case Parameter:
        return parameterName(m_network, difference.parameter);
    case Gradient:
        return m_format.text(difference.gradient);
    case Slope:
        return m_format.text(difference.slope);
    case Relative:
        return relativeText(difference.relative);
    default:
        if (difference.kink)
            return tr("kink at net_%1 = 0").arg(neuronName(m_network, difference.kink->neuron));
        return difference.relative <= GradientVerdict::tolerance ? tr("agrees") : tr("differs");
    }
}

QString GradientModel::remark(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const GradientDifference &difference = m_differences[m_order[static_cast<std::size_t>(row)]];
    if (difference.kink)
        return kinkText(m_network, difference);
    if (difference.relative <= GradientVerdict::tolerance)
        return {};
    return tr("Back-propagation and the central difference of %1 are not the same slope: %2 and %3.")
        .arg(text(difference, Parameter), fullText(difference, Gradient), fullText(difference, Slope));
}

/// The same with all digits, and remarks as a sentence.
QString GradientModel::fullText(const GradientDifference &difference, int column) const
{
    switch (column) {
    case Gradient:
        return shownDigits(difference.gradient);
    case Slope:
        return shownDigits(difference.slope);
    case Relative:
        return shownDigits(difference.relative);
    case Remark:
        return difference.kink ? kinkText(m_network, difference) : text(difference, column);
    default:
        return text(difference, column);
    }
}

QVariant GradientModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GradientDifference &difference = m_differences[m_order[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return text(difference, index.column());
    case Qt::ToolTipRole:
        // As rich text, a long remark is wrapped.
        return QStringLiteral("<span>%1</span>").arg(fullText(difference, index.column()).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(text(difference, Parameter), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 fullText(difference, index.column()));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant GradientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    // The arrow of the sorted column would lie on a text at the right.
    if (role == Qt::TextAlignmentRole)
        return section == Parameter || section == Remark ? alignmentOf(section) : QVariant(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Parameter:
        return tr("parameter");
    case Gradient:
        return tr("back-propagation");
    case Slope:
        return tr("central difference");
    case Relative:
        return tr("relative difference");
    default:
        return tr("remark");
    }
}

bool GradientModel::isLess(std::size_t one, std::size_t other, int column) const
{
    const GradientDifference &a = m_differences[one];
    const GradientDifference &b = m_differences[other];
    // What is not a number comes before all numbers, so that the order is one.
    const auto less = [](double x, double y) { return std::isnan(x) ? !std::isnan(y) : x < y; };
    switch (column) {
    case Parameter:
        // As the names count: all weights before the biases.
        return a.parameter < b.parameter;
    case Gradient:
        return less(a.gradient, b.gradient);
    case Slope:
        return less(a.slope, b.slope);
    case Relative:
        return one > other;
    default:
        return text(a, Remark) < text(b, Remark);
    }
}

void GradientModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::ranges::stable_sort(m_order, [&](std::size_t one, std::size_t other) {
        return order == Qt::AscendingOrder ? isLess(one, other, column) : isLess(other, one, column);
    });
    emit layoutChanged();
}
