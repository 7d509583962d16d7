// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// The figures of how reliable the program is. ./check and ./check long end with a table of those that their tests noted.

/// One row of that table.
struct Figure
{
    QString what; ///< "kill -9 while a project is saved"
    QString measured; ///< "0 of 1,000 torn"
    QString bar; ///< "0"
    bool isMet = false;
};

/// Adds a row to the table, which is the file that the environment's BACKPROP_FIGURES names; without it does nothing.
void note(const Figure &figure);

/// How often a test repeats what it does: `inCheck` times, or `inLong` times in ./check long, which sets BACKPROP_LONG.
long long turns(long long inCheck, long long inLong);
