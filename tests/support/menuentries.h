// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/windowdriver.h"
#include "ui/actions.h"

inline QMenuBar &menuBarOf(WindowDriver &driver)
{
    return *driver.window().findChild<QMenuBar *>();
}

/// All actions in the menus, with where they stand.
inline std::vector<MenuEntry> entriesOf(WindowDriver &driver)
{
    return entriesOf(menuBarOf(driver));
}

/// Menus whose actions come and go with what is open.
inline bool isFilledAnew(const MenuEntry &entry)
{
    return entry.menus.contains(QStringLiteral("Open recent")) || entry.menus.first() == QStringLiteral("Network");
}
