// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/branchtrainings.h"

#include <QPointer>

#include <functional>

class BranchesDialog;
class Document;
class ErrorChart;
class Session;

/// Shows the document's branches as thin curves and in their dialog, and turns the dialog's wishes into edits.
class BranchPresenter : public QObject
{
    Q_OBJECT

public:
    BranchPresenter(Document &document, Session &session, ErrorChart &chart, QObject *parent = nullptr);

    /// Opens the table of branches.
    void showDialog(QWidget *parent);

signals:
    /// The chart is to be drawn again.
    void curvesChanged();

private:
    void follow();
    void drawCurves();
    void createDialog(QWidget *parent);
    void edit(std::size_t branch, const QString &text, const std::function<Experiment(const Experiment &)> &change);
    void showPresent();

    Document &m_document;
    Session &m_session;
    ErrorChart &m_chart;
    BranchTrainings m_trainings;
    QPointer<BranchesDialog> m_dialog;
};
