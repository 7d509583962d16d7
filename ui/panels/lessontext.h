// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// A lesson's text as rich text: `symbols` get their subscripts, *words* stand out, an empty line begins a paragraph.
QString lessonRichText(const QString &text);

/// The same without any markup, for screen readers.
QString lessonPlainText(const QString &text);

/// A symbol or formula as rich text: "∂E_total/∂w5" with its subscripts, "e^−net_h1" with its superscript.
QString symbolRichText(const QString &symbol);
