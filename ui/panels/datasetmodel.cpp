// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/datasetmodel.h"

#include "core/explanation/numberformat.h"

DatasetModel::DatasetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DatasetModel::showProject(const Project &project)
{
    if (project == m_project)
        return;
    const bool sameTable = project.samples.size() == m_project.samples.size() && project.network.inputs == m_project.network.inputs
        && project.network.outputs() == m_project.network.outputs() && project.network.lastLayer() == m_project.network.lastLayer();
    if (sameTable) {
        // Without a reset, an editor that is open stays so.
        const bool sameSamples = project.samples == m_project.samples;
        m_project = project;
        if (!sameSamples && rowCount() > 0)
            emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_project = project;
    endResetModel();
}

void DatasetModel::setNumberFormat(const NumberFormat &format)
{
    m_format = format;
    if (rowCount() > 0)
        emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

std::optional<SampleValueId> DatasetModel::valueAt(const QModelIndex &index) const
{
    const int column = index.column() - 1;
    if (!index.isValid() || column < 0)
        return std::nullopt;
    if (column < m_project.network.inputs)
        return SampleValueId{SampleValueId::Kind::Input, index.row(), column};
    return SampleValueId{SampleValueId::Kind::Target, index.row(), column - m_project.network.inputs};
}

int DatasetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_project.samples.size());
}

int DatasetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_project.samples.empty() ? 0 : 1 + m_project.network.inputs + m_project.network.outputs();
}

QString DatasetModel::cellName(SampleValueId id) const
{
    return tr("sample %1, %2").arg(id.sample + 1).arg(numberName(m_project, id));
}

QVariant DatasetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const std::optional<SampleValueId> id = valueAt(index);
    if (!id)
        return role == Qt::DisplayRole ? QVariant(QString::number(index.row() + 1)) : QVariant();
    const double value = numberIn(m_project, *id);
    switch (role) {
    case Qt::DisplayRole:
        return m_format.text(value);
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return shownDigits(value);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(cellName(*id), shownDigits(value));
    default:
        return {};
    }
}

QVariant DatasetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    const std::optional<SampleValueId> id = valueAt(index(0, section));
    return id ? numberName(m_project, *id) : QStringLiteral("#");
}

Qt::ItemFlags DatasetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return valueAt(index) ? flags | Qt::ItemIsEditable : flags;
}

bool DatasetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<SampleValueId> id = valueAt(index);
    if (role != Qt::EditRole || !id)
        return false;
    const Outcome<double> number = readNumber(value.toString(), cellName(*id));
    if (!number)
        emit refused(number.problem());
    else if (number.value() != numberIn(m_project, *id))
        emit valueEdited(*id, number.value());
    return number && numberIn(m_project, *id) == number.value();
}
