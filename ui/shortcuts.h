// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "ui/actions.h"

#include <QHash>
#include <QObject>

/// Guards the keys of a window's actions: what they are from the start, what somebody has made of them, and that no two
/// are the same.
///
/// Changed keys are kept in the settings, and hold in all windows at once.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Takes what the menus have now as the standard, and puts in place what the settings say.
    explicit Shortcuts(QMenuBar &menus, QObject *parent = nullptr);

    const QMenuBar &menus() const { return m_menus; }
    /// Only actions with a name can be given another key: others come and go with their menu.
    static bool isChangeable(const QAction &action) { return !action.objectName().isEmpty(); }
    QList<QKeySequence> standard(const QAction &action) const { return m_standard.value(action.objectName()); }
    bool isStandard(const QAction &action) const { return action.shortcuts() == standard(action); }
    bool areAllStandard() const;

    /// Why a key cannot be an action's, in one sentence; empty if it can.
    QString objection(const QAction &action, const QKeySequence &key) const;
    /// Gives an action another key, or none; refuses a key that something else has.
    Done setKey(QAction &action, const QKeySequence &key);
    /// Back to the standard, unless another action has got that key.
    Done reset(QAction &action);
    void resetAll();

signals:
    void changed();

private:
    void load();
    void store(const QAction &action);
    void tellAll();
    void dropConflicts(QList<QAction *> own);
    QString objection(const QAction &action, const QList<QKeySequence> &keys) const;
    QString otherUse(const QAction &action, const QKeySequence &key) const;
    QString menuOpenedBy(const QKeySequence &key) const;

    QMenuBar &m_menus;
    QHash<QString, QList<QKeySequence>> m_standard; ///< by the action's name
};
