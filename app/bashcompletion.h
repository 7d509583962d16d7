// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What bash completes after `backprop-studio`, made from the rules of which `--help` is made.
QString bashCompletion();
