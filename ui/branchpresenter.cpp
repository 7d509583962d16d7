// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branchpresenter.h"

#include "ui/branchesdialog.h"
#include "ui/document.h"
#include "ui/panels/errorchart.h"
#include "ui/session.h"

BranchPresenter::BranchPresenter(Document &document, Session &session, ErrorChart &chart, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_session(session)
    , m_chart(chart)
{
    connect(&session, &Session::branchesChanged, this, &BranchPresenter::follow);
    connect(&document, &Document::opened, this, &BranchPresenter::follow);
    connect(&session, &Session::curveChanged, this, &BranchPresenter::fillDialog);
    connect(&m_trainings, &BranchTrainings::trained, this, &BranchPresenter::drawCurves);
    follow();
}

void BranchPresenter::follow()
{
    m_trainings.follow(m_document.experiment().branches);
    drawCurves();
    fillDialog();
}

void BranchPresenter::drawCurves()
{
    std::vector<BranchCurve> curves;
    for (const Branch &branch : m_document.experiment().branches) {
        const std::vector<CurveStretch> curve = branch.shown ? m_trainings.curveOf(branch) : std::vector<CurveStretch>();
        if (!curve.empty())
            curves.push_back({branch.name, curve});
    }
    m_chart.setBranches(std::move(curves));
    emit curvesChanged();
}

void BranchPresenter::showDialog(QWidget *parent)
{
    if (!m_dialog) {
        m_dialog = new BranchesDialog(m_trainings, m_session.format(), parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &BranchesDialog::switchRequested, &m_session, &Session::switchTo);
        connect(m_dialog, &BranchesDialog::branchHereRequested, &m_session, &Session::branchHere);
        connect(m_dialog, &BranchesDialog::editRequested, this,
                [this](const Experiment &experiment, const QString &text) { m_document.change(experiment, text); });
    }
    fillDialog();
    m_dialog->show();
    m_dialog->activateWindow();
}

void BranchPresenter::fillDialog()
{
    // What is trained at the moment is of no use yet to compare with; the end of the run tells of it.
    if (m_dialog && !m_session.isRunning())
        m_dialog->showExperiment(m_document.experiment(), m_session.lastIteration(), m_session.lastError());
}
