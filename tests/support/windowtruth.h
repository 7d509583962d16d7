// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class MainWindow;

/// What a window shows otherwise than the engine computes it anew, or otherwise in one place than in another: diagram, read-outs,
/// chain rule, error curve, its table, the title. Empty if all agree.
QString contradiction(MainWindow &window);
