// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/jsontext.h"
#include "core/model/project.h"

#include <span>

/// Where a project keeps the number that stands at a place of the file from which it was read; null for what is not one of
/// its parameters, samples and settings.
double *numberAt(Project &project, std::span<const JsonStep> path);

/// A number as a project file has it: with all the digits that bring the same bits back.
QByteArray numberText(double number);
