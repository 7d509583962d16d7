// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/formula/formulabox.h"

/// A symbol or a small expression as it is written in plain text, as boxes: "∂E_total", "net_h1.2", "w5⁺",
/// "−(target_o1 − out_o1)". What follows "_", and the number of a one-letter name, becomes a subscript; what follows "^",
/// up to a space or ")", a superscript.
FormulaBox symbolBox(FormulaFonts &fonts, const FormulaFont &font, const QString &symbol, const QColor &color);

/// The same as pieces that may stand on lines of their own: each after the first starts with its operator.
std::vector<FormulaBox> symbolPieces(FormulaFonts &fonts, const FormulaFont &font, const QString &symbol, const QColor &color);

/// A fraction of two symbols; the numerator alone if there is no denominator.
FormulaBox derivativeBox(FormulaFonts &fonts, const FormulaFont &font, const QString &numerator, const QString &denominator,
                         const QColor &color);

/// An expression without its subscripts if all of them say the same: "−(target − out)". A single one stays.
QString withoutRepeatedSubscripts(const QString &symbol);
