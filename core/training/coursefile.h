// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/jsontext.h"
#include "core/model/outcome.h"
#include "core/training/course.h"

#include <QByteArray>

#include <span>

namespace placedjson {
struct Node;
}

/// The course that a project file's bytes hold: the project at the start, and under the optional key "changes" what was
/// decided later in training. A refusal says where: "changes[0].iteration: expected a whole number above 0".
Outcome<Course> readCourse(const QByteArray &bytes);

/// The course at a place of a file that has been parsed, but for the minus signs of its zeros, which restoreNegativeZeros
/// brings; throws a Problem.
Course courseAt(const placedjson::Node &node);

/// The course as a project file. Without later decisions it is nothing but the project.
QByteArray writeCourse(const Course &course);

/// The number that stands at a place of such a file; nullptr if none does.
double *numberAt(Course &course, std::span<const JsonStep> path);
