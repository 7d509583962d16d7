// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "ui/formula/formulabox.h"

#include <set>

/// What a formula keeps as long as only its numbers change, so that nothing moves: widths, and which terms are shown.
class FormulaMemory
{
public:
    /// The largest width that a place has ever asked for.
    double widest(const std::vector<int> &place, double width);
    /// The terms of a sum to show, by their indices: the largest first if they are many. Chosen once.
    const std::vector<int> &shownTerms(const FactorId &id, const ChainRuleFactor &sum);
    /// Whether a sum within a sum is unfolded; each is folded until somebody asks for it.
    bool isUnfolded(const FactorId &id) const { return m_unfolded.contains(id); }
    void toggle(const FactorId &id);

private:
    std::map<std::vector<int>, double> m_widths;
    std::map<FactorId, std::vector<int>> m_terms;
    std::set<FactorId> m_unfolded;
};

/// One factor of a product as a column: its frame, and its number below.
struct ProductCell
{
    FactorId id;
    const ChainRuleFactor *factor = nullptr;
    QColor color;
    FormulaBox frame;
    FormulaBox number;
    double width = 0.0; ///< of the column; stays as it is while the number changes
};

/// The sizes in which one product is set.
struct ProductSizes
{
    int symbol = 0;
    int number = 0;
    double operatorWidth = 0.0;
    double framePadding = 0.0;
};

/// Writes the pieces that chain rules consist of, in one style and one way to write numbers.
class FormulaWriter
{
public:
    FormulaWriter(const Style &style, const NumberFormat &format, FormulaFonts &fonts, FormulaMemory &memory);

    const Style &style() const { return m_style; }
    const NumberFormat &format() const { return m_format; }
    FormulaFonts &fonts() const { return m_fonts; }
    FormulaMemory &memory() const { return m_memory; }

    /// The size for numbers of which `size` is the usual one: all digits need a smaller one.
    int numberSize(int size) const;
    QFont::Weight numberWeight() const;
    /// The size for what a whole rule comes to.
    int resultSize() const;

    FormulaBox text(const QString &text, int size, const QColor &color, QFont::Weight weight = QFont::Normal) const;
    FormulaBox symbol(const QString &symbol, int size, const QColor &color, QFont::Weight weight = QFont::Normal) const;
    FormulaBox derivative(const QString &numerator, const QString &denominator, int size, const QColor &color) const;
    FormulaBox number(double value, int size, const QColor &color) const;
    /// An operator in the middle of its width.
    FormulaBox sign(const QString &sign, const ProductSizes &sizes) const;

    /// Pieces with numbers in them, on as many lines as their widest numbers so far have taken.
    /// Room for at least `least` is kept for each piece.
    FormulaBox numberLine(const std::vector<int> &place, std::vector<FormulaBox> pieces, double maximumWidth, double least = 0.0) const;

    /// A factor as a column; its number is set smaller rather than the column wider.
    ProductCell cell(FactorId id, const ChainRuleFactor &factor, const QColor &color, const ProductSizes &sizes) const;

private:
    const Style &m_style;
    const NumberFormat &m_format;
    FormulaFonts &m_fonts;
    FormulaMemory &m_memory;
};

/// Stacks boxes from top to bottom; the finished box hangs below its baseline.
class FormulaColumn
{
public:
    void add(FormulaBox box, double gapAbove, double x = 0.0);
    /// A box on the baseline of the one added last.
    void addBeside(FormulaBox box, double x);
    double bottom() const { return m_box.descent; }
    FormulaBox take() { return std::move(m_box); }

private:
    FormulaBox m_box;
    double m_baseline = 0.0;
};
