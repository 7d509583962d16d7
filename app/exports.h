// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/training/course.h"

/// Writes the file that the options name.
Done exportCourse(const Course &course, const ExportOptions &options);
