// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainingspeaker.h"

#include "ui/announcer.h"
#include "ui/document.h"
#include "ui/session.h"

#include <QLocale>
#include <QUndoStack>

namespace {

constexpr int msBetweenReports = 5000; ///< of a run: about as long as it takes to say one

}

TrainingSpeaker::TrainingSpeaker(Document &document, Session &session, QWidget &happened)
    : QObject(&happened)
    , m_document(document)
    , m_session(session)
    , m_happened(happened)
    , m_iteration(session.moment().iteration)
    , m_edits(document.undoStack().index())
{
    connect(&session, &Session::momentShown, this, &TrainingSpeaker::follow);
    connect(&session, &Session::runningChanged, this, &TrainingSpeaker::tellRun);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &TrainingSpeaker::tellEdit);
}

/// "Iteration 3, total error 0.2891".
QString TrainingSpeaker::whereabouts() const
{
    NumberFormat precise = m_session.format();
    precise.decimals += 2;
    const Moment &moment = m_session.moment();
    return tr("Iteration %1, total error %2.").arg(QLocale(QLocale::English).toString(moment.iteration), precise.text(moment.totalError));
}

void TrainingSpeaker::follow(const Moment &moment, Arrival arrival)
{
    if (m_running) {
        if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < msBetweenReports)
            return;
        m_sinceProgress.start();
        m_iteration = moment.iteration;
        say(whereabouts());
        return;
    }
    if (arrival == Arrival::Stepped)
        say(m_happened.accessibleDescription() + u'.');
    if (moment.iteration != m_iteration)
        say(whereabouts());
    m_iteration = moment.iteration;
}

void TrainingSpeaker::tellRun(bool running)
{
    m_running = running;
    m_sinceProgress.start();
    m_iteration = m_session.moment().iteration;
    say(running ? tr("Training runs.") : tr("Training has stopped.") + u' ' + whereabouts());
}

void TrainingSpeaker::tellEdit(int index)
{
    const QUndoStack &stack = m_document.undoStack();
    if (index > m_edits)
        say(tr("Changed: %1.").arg(stack.undoText()) + u' ' + whereabouts());
    else if (index < m_edits && stack.canRedo())
        say(tr("Undone: %1.").arg(stack.redoText()) + u' ' + whereabouts());
    m_edits = index;
}

void TrainingSpeaker::say(const QString &sentence)
{
    if (!m_silent)
        announce(m_happened, sentence);
}
