// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branchpresenter.h"

#include "ui/branchesdialog.h"
#include "ui/document.h"
#include "ui/panels/errorchart.h"
#include "ui/session.h"

#include <QAction>
#include <QKeySequence>

BranchPresenter::BranchPresenter(Document &document, Session &session, ErrorChart &chart, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_session(session)
    , m_chart(chart)
{
    connect(&session, &Session::branchesChanged, this, &BranchPresenter::follow);
    connect(&document, &Document::opened, this, &BranchPresenter::follow);
    connect(&session, &Session::courseLeft, &m_trainings, &BranchTrainings::remember);
    connect(&session, &Session::curveChanged, this, &BranchPresenter::showPresent);
    connect(&session, &Session::runningChanged, this, &BranchPresenter::showPresent);
    connect(&m_trainings, &BranchTrainings::trained, this, &BranchPresenter::drawCurves);
    follow();
}

void BranchPresenter::follow()
{
    m_trainings.follow(m_document.experiment().branches);
    drawCurves();
    if (m_dialog)
        m_dialog->showExperiment(m_document.experiment(), m_session.format());
}

void BranchPresenter::drawCurves()
{
    std::vector<BranchCurve> curves;
    const std::vector<Branch> &branches = m_document.experiment().branches;
    for (std::size_t i = 0; i < branches.size(); ++i) {
        const std::vector<CurveStretch> curve = branches[i].shown ? m_trainings.curveOf(branches[i]) : std::vector<CurveStretch>();
        if (!curve.empty())
            curves.push_back({branches[i].name, curve, static_cast<int>(i)});
    }
    m_chart.setBranches(std::move(curves));
    emit curvesChanged();
}

void BranchPresenter::showDialog(QWidget *parent)
{
    if (!m_dialog)
        createDialog(parent);
    m_dialog->showPresent(m_session.lastIteration(), m_session.lastError());
    m_dialog->showExperiment(m_document.experiment(), m_session.format());
    m_dialog->show();
    m_dialog->activateWindow();
}

void BranchPresenter::createDialog(QWidget *parent)
{
    m_dialog = new BranchesDialog(m_trainings, parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BranchesDialog::switchRequested, &m_session, &Session::switchTo);
    connect(m_dialog, &BranchesDialog::branchHereRequested, &m_session, &Session::branchHere);
    connect(m_dialog, &BranchesDialog::deleteRequested, this, [this](std::size_t branch) {
        edit(branch, tr("Delete “%1”"), [branch](const Experiment &experiment) { return withoutBranch(experiment, branch); });
    });
    connect(m_dialog, &BranchesDialog::showRequested, this, [this](std::size_t branch, bool shown) {
        edit(branch, shown ? tr("Show “%1”") : tr("Hide “%1”"),
             [=](const Experiment &experiment) { return withBranchShown(experiment, branch, shown); });
    });
    connect(m_dialog, &BranchesDialog::nameRequested, this, [this](std::optional<std::size_t> branch, const QString &name) {
        if (branch)
            edit(*branch, tr("Rename “%1”"), [=](const Experiment &experiment) { return withBranchName(experiment, *branch, name); });
        else
            m_document.change(withPresentName(m_document.experiment(), name), tr("Name the present branch"));
    });
    // The dialog is a window of its own, to which the main window's keys don't come.
    QUndoStack &stack = m_document.undoStack();
    QAction *undo = stack.createUndoAction(m_dialog);
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = stack.createRedoAction(m_dialog);
    redo->setShortcut(QKeySequence::Redo);
    m_dialog->addActions({undo, redo});
}

/// An undoable edit of one branch; the text has a place for its name.
void BranchPresenter::edit(std::size_t branch, const QString &text, const std::function<Experiment(const Experiment &)> &change)
{
    const Experiment &experiment = m_document.experiment();
    if (branch < experiment.branches.size())
        m_document.change(change(experiment), text.arg(experiment.branches[branch].name));
}

/// Tells the dialog how far training has come; at full speed only when it rests.
void BranchPresenter::showPresent()
{
    if (m_dialog && !m_session.isRunning())
        m_dialog->showPresent(m_session.lastIteration(), m_session.lastError());
}
