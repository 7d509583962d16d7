// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

/// A key that belongs to a part of the window and is no action's: it cannot be changed.
struct FixedKey
{
    QList<QKeySequence> keys;
    QString use; ///< "edits the number"
    bool isShared = false; ///< whether an action may have it, too: the part takes it only while it has the keyboard

    /// "Shift+↑, ↓": what all keys have in front is said once.
    QString text() const;
};

/// The fixed keys of one part of the window.
struct FixedKeys
{
    Q_DECLARE_TR_FUNCTIONS(FixedKeys)

public:
    QString place; ///< "In the diagram"
    QList<FixedKey> keys;

    /// All keys that are no actions, part by part.
    static QList<FixedKeys> all();
};
