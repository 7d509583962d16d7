// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/model/edits.h"

#include <QAbstractTableModel>

/// The samples of a project as a table: a column with their numbers, from 1, then the inputs, then the targets.
///
/// It never changes a sample itself: what is typed into a cell leaves by a signal, and comes back with the next project.
class DatasetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit DatasetModel(QObject *parent = nullptr);

    void showProject(const Project &project);
    const Project &project() const { return m_project; }
    void setNumberFormat(const NumberFormat &format);

    /// The number in a cell; nothing for the cells of the first column.
    std::optional<SampleValueId> valueAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void valueEdited(const SampleValueId &id, double value);
    /// What was typed is not a number; the sentence says so.
    void refused(const QString &sentence);

private:
    /// "sample 3, target o1"
    QString cellName(SampleValueId id) const;

    Project m_project;
    NumberFormat m_format;
};
