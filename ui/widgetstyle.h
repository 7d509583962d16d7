// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style.h"

/// Dresses all widgets of the program in a style: palette, font and style sheet.
void applyToApplication(const Style &style);
