// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

/// Ends a control's tool tip with the key of the action that does the same, and goes on doing so when either changes.
class KeyTip : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the control.
    KeyTip(QWidget &control, const QAction &action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();

    QWidget &m_control;
    const QAction &m_action;
    QString m_tip; ///< without the key
    QString m_shown; ///< with it
};
