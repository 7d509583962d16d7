// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/training/course.h"

#include <QStringList>

#include <span>

/// What `export` does for one kind of file.
struct ExportWriter
{
    const char *ending; ///< "csv"
    const char *content; ///< what the file has, for the help: "all parameters"
    long long iteration; ///< after which, unless the options say otherwise
    Done (*write)(const Course &course, const ExportOptions &options);
};

/// Every kind of file that can be exported.
std::span<const ExportWriter> exportWriters();
/// The one for a file by its ending; nullptr if there is none.
const ExportWriter *exportWriterFor(const QString &file);
QStringList exportEndings();

/// Writes the file that the options name.
Done exportCourse(const Course &course, const ExportOptions &options);
