// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The program's name among all programs of a desktop: of its menu entry, its icon and its windows.
inline constexpr const char *desktopId = "org.backpropstudio.backprop_studio";
/// What it is called by people; X11's name for the windows' class, too.
inline constexpr const char *programName = "Backprop Studio";
