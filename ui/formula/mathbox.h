// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/mathtext.h"
#include "ui/formula/formulabox.h"

/// A formula as it is set on paper: with fractions, indices and exponents in their places, and blanks as lines.
FormulaBox mathBox(FormulaFonts &fonts, const FormulaFont &font, const MathText &text, const QColor &color);
