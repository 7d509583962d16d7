// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScreen>
#include <QWidget>

/// A window's size, or as much of it as its screen has beside the window manager's frame, which needs a place there, too.
inline QSize onScreen(const QWidget &window, const QSize &wanted)
{
    constexpr QSize frame(8, 40);
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}
