// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/training/course.h"

/// Writes the worksheet and the key that the options ask for, or those of all variants, each with its project.
Done writeWorksheets(const Course &course, const WorksheetOptions &options);
