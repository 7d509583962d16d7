// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/predictionrecord.h"
#include "core/model/outcome.h"
#include "core/training/experiment.h"

#include <QDateTime>

/// Unsaved work as it is written aside, so that a crash costs nothing.
struct Recovery
{
    QDateTime when; ///< it was written aside
    QString fileName; ///< of the project; empty if it never had a file
    Experiment experiment; ///< with the position in training in its view, as in a project file
    std::optional<PredictionRecord> prediction; ///< what was answered in predict mode
    QString filePrint; ///< tells the file as the work was begun from it from any other; empty if that is not known
    bool lacksAnswers = false; ///< there were some, but they do not fit the network that was trained then, or were too many
};

/// As a file: a line about it, and after it the bytes of a project file, which can be read without the line.
QByteArray writeRecovery(const Recovery &recovery);
/// What such a file holds. A refusal says where, in the line or in the project.
Outcome<Recovery> readRecovery(const QByteArray &bytes);
