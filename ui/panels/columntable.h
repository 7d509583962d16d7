// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/dataimport.h"

#include <QTableWidget>

/// The columns of a file of data, a row for each: what it is called, what it is used as, and what was found in it.
///
/// The choice box of a row is made when it comes near the view: a file of pictures has a column for each pixel.
class ColumnTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    /// Shows the table's columns as they are most likely meant; `content` is as long as it has columns, or empty.
    void showColumns(const CsvTable &table, const std::vector<ColumnContent> &content);

    /// What each column is used as, and not scaled.
    const std::vector<ColumnPlan> &plan() const { return m_plan; }

signals:
    void planChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeBoxesNearView();
    void makeBox(int row);
    void tellUse(int row, const QString &use);
    void choose(int row, int choice);

    std::vector<ColumnPlan> m_plan;
};

/// A cell that is read, and whose tip is its text as well.
QTableWidgetItem *readOnlyItem(const QString &text);
