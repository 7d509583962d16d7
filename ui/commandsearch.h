// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"

/// How well a command answers what somebody typed: 0 if not at all.
///
/// Every word of the question must be found: at the start of a word of the command's name, within it, in its menus, in its
/// keys, or as beginnings of the name's words ("ni" is Next iteration). Capitals and accents don't count.
int matchOf(const QString &question, const MenuEntry &entry);
/// The same for anything that has a name, a place and keys.
int matchOf(const QString &question, const QString &name, const QString &place, const QString &keys);

/// The commands that answer a question, the best first. An empty question is answered by all: first what stands in the menus
/// themselves, then what stands in menus within them.
std::vector<MenuEntry> found(const QString &question, const std::vector<MenuEntry> &entries);
