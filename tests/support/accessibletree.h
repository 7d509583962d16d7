// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QStringList>

#include <vector>

class QWidget;

/// Every valid accessible object from a widget on, itself first, in the order in which a screen reader meets them.
std::vector<QAccessibleInterface *> objectsOf(QWidget &widget);
/// The same without what is not on the screen.
std::vector<QAccessibleInterface *> visibleObjectsOf(QWidget &widget);

/// What is wrong with the objects on the screen for somebody who only hears them, one sentence each: a thing that can be worked
/// without a name, a name that two have, a role that says nothing, a value or state that is not told.
QStringList complaintsAbout(QWidget &window);

/// What of a window the Tab key does not reach, or reaches without anybody seeing it; the window must be the active one.
QStringList keyboardComplaintsAbout(QWidget &window);
