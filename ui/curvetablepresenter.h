// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class CurveTableDialog;
class Session;

/// Feeds the table of the error curve while it is open and training rests, and goes to the iterations that are chosen in it.
class CurveTablePresenter : public QObject
{
    Q_OBJECT

public:
    CurveTablePresenter(Session &session, QWidget *window);

    void showDialog();
    void hideDialog();

private:
    void follow();

    Session &m_session;
    QWidget *m_window;
    QPointer<CurveTableDialog> m_dialog; ///< once it was asked for
};
