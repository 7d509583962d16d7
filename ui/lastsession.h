// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/experiment.h"

#include <QString>

#include <optional>

/// What was open when the program was left, and how far training had come.
struct LastSession
{
    QString fileName; ///< empty for what had no file
    Experiment experiment; ///< with the position in its view
    QByteArray bytes = {}; ///< of the file from which it was read
};

/// Remembers what is open. What belongs to no file is kept as a copy among the program's own data.
void keepLastSession(const LastSession &session);
/// Forgets it: what was open was to be given up.
void forgetLastSession();
/// What was open at the end, if it is still there.
std::optional<LastSession> lastSession();

/// Where a project's view keeps the iteration that is shown, and the one to which it had been trained where that is further.
QString shownIterationKey();
QString trainedIterationKey();
