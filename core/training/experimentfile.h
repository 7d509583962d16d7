// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/training/experiment.h"

#include <QByteArray>

/// The experiment that a project file's bytes hold: the course, under the optional key "branches" the courses that were left
/// for it, and under "branch" the name of the present one. A refusal says where: "branches[0].name: missing; expected text".
Outcome<Experiment> readExperiment(const QByteArray &bytes);

/// The experiment as a project file. Without branches it is nothing but the course.
QByteArray writeExperiment(const Experiment &experiment);
