// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/curvetablepresenter.h"

#include "ui/curvetabledialog.h"
#include "ui/session.h"

namespace {

/// More stretches than the error curve gives when asked for so many nobody reads.
constexpr int stretches = 1000;

} // namespace

CurveTablePresenter::CurveTablePresenter(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &Session::curveChanged, this, &CurveTablePresenter::follow);
    connect(&session, &Session::momentShown, this, &CurveTablePresenter::follow);
    connect(&session, &Session::runningChanged, this, &CurveTablePresenter::follow);
}

void CurveTablePresenter::showDialog()
{
    m_session.pause();
    if (!m_dialog) {
        m_dialog = new CurveTableDialog(m_window);
        connect(m_dialog, &CurveTableDialog::iterationRequested, this, [this](long long iteration) { m_session.scrubTo(iteration); });
    }
    m_dialog->show();
    m_dialog->activateWindow();
    follow();
}

void CurveTablePresenter::hideDialog()
{
    if (m_dialog)
        m_dialog->hide();
}

/// Rows that change many times a second can neither be read nor heard.
void CurveTablePresenter::follow()
{
    if (!m_dialog || !m_dialog->isVisible() || m_session.isRunning())
        return;
    NumberFormat precise = m_session.format();
    precise.decimals += 2;
    m_dialog->showCurve(m_session.curve(stretches), m_session.testCurve(stretches), precise, m_session.moment().iteration);
}
