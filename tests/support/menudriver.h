// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/windowdriver.h"
#include "ui/actions.h"

inline QMenuBar &menuBarOf(const WindowDriver &driver)
{
    return *const_cast<WindowDriver &>(driver).window().findChild<QMenuBar *>();
}

/// All actions in the menus, with where they stand.
inline std::vector<MenuEntry> entriesOf(WindowDriver &driver)
{
    return entriesOf(menuBarOf(driver));
}

inline QAction *actionNamed(WindowDriver &driver, const char *id)
{
    return driver.window().findChild<QAction *>(QString::fromLatin1(id));
}

/// Menus whose actions come and go with what is open.
inline bool isFilledAnew(const MenuEntry &entry)
{
    return entry.menus.contains(QStringLiteral("Open recent")) || entry.menus.first() == QStringLiteral("Network");
}

/// Whether the window has the keyboard again; without a window manager, somebody must give it back.
inline bool isBack(WindowDriver &driver)
{
    driver.window().activateWindow();
    return QTest::qWaitFor([&driver] { return QApplication::activeWindow() == &driver.window(); });
}
