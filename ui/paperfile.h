// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/worksheet.h"
#include "core/model/outcome.h"

/// The endings of the files that a paper can be written to: tex, md, html, pdf.
QStringList paperEndings();

/// Writes a paper by the ending of the name: the whole file or nothing. A PDF needs a QGuiApplication, but no display.
Done writePaper(const Paper &paper, const QString &fileName);

/// The names of a worksheet, its key and, of a new exercise, its project.
QStringList worksheetFiles(const WorksheetSet &set, int number, const QString &fileName);
/// Writes these files: all of them or none.
Done writeWorksheet(const Worksheet &worksheet, const WorksheetSet &set, int number, const QString &fileName);
