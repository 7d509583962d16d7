// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/paper.h"
#include "core/model/outcome.h"

/// The endings of the files that a paper can be written to: tex, md, html, pdf.
QStringList paperEndings();

/// Writes a paper by the ending of the name: the whole file or nothing. A PDF needs a QGuiApplication, but no display.
Done writePaper(const Paper &paper, const QString &fileName);
