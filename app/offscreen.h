// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"

#include <functional>

/// Draws something without a display. Pictures have fonts, and fonts need an application object, which there must not be yet.
Done withoutDisplay(const std::function<Done()> &draw);
