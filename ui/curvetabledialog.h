// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/training/errorcurve.h"

#include <QDialog>

class CurveTableModel;
class PromptButton;
class QLabel;
class QTableView;

/// The error curve in numbers: a table from which one can go to each of its iterations, and which can be copied.
class CurveTableDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CurveTableDialog(QWidget *parent = nullptr);

    /// Shows a curve that is not empty, with the row of the iteration that the window shows as the current one. A curve that is
    /// shown already leaves the current row alone.
    void showCurve(const std::vector<CurveStretch> &curve, const std::vector<CurveStretch> &testCurve, const NumberFormat &format,
                   long long iteration);

signals:
    void iterationRequested(long long iteration);

private:
    QTableView *createTable();
    void go();
    void copy();

    CurveTableModel *m_model;
    QLabel *m_sentence;
    QTableView *m_table;
};
