// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>

/// An action's text as people read it: without mnemonic and ellipsis.
inline QString readText(QString text)
{
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

/// The action of a way through the menus, "View → Digits → All"; none if there is no such way.
inline QAction *menuAction(const QWidget &window, const QString &way)
{
    const auto *bar = window.findChild<QMenuBar *>();
    QList<QAction *> choices = bar ? bar->actions() : QList<QAction *>();
    QAction *found = nullptr;
    for (const QString &name : way.split(QStringLiteral(" → "))) {
        if (found && !found->menu())
            return nullptr;
        if (found) {
            emit found->menu()->aboutToShow(); // some are only filled then
            choices = found->menu()->actions();
        }
        const auto at = std::ranges::find(choices, name, [](const QAction *action) { return readText(action->text()); });
        if (at == choices.end())
            return nullptr;
        found = *at;
    }
    return found;
}
