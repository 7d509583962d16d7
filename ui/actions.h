// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QAnyStringView>
#include <QKeySequence>
#include <QPointer>
#include <QStringList>

#include <vector>

class QMenuBar;

/// One of the actions that a window's menus offer, as people read it there.
struct MenuEntry
{
    QPointer<QAction> action; ///< menus that are filled anew take theirs away
    QStringList menus; ///< from the menu bar down: "View", "Theme"
    QString name; ///< "Dark"
    bool isAvailable = false; ///< it is enabled, and so are its menus

    /// "View ▸ Theme"
    QString path() const;
    /// "View ▸ Theme ▸ Dark"
    QString fullName() const;
};

/// Gives an action the name under which settings know it, in every language, and hands it back.
QAction *named(QAnyStringView id, QAction *action);

/// Everything that the menus offer now, in their order; menus that are filled when they open are filled before.
std::vector<MenuEntry> entriesOf(const QMenuBar &menus);

/// A menu's text without its mnemonic: "&Save" is Save, and "保存(&S)" is 保存.
QString withoutMnemonic(const QString &text);

/// A key as a tool tip writes it: "Ctrl+→"; empty for none.
QString keyText(const QKeySequence &key);

/// All keys of an action: "Ctrl+Shift+Z, Ctrl+Y".
QString keysText(const QList<QKeySequence> &keys);

/// The keys with their names beside their signs, for looking one up: "Ctrl+→ Ctrl+Right".
QString namedKeys(const QList<QKeySequence> &keys);
