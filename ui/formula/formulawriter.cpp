// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/formulawriter.h"

#include "ui/formula/formulasymbol.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr std::size_t mostTermsShown = 6;
constexpr int allDigitsSize = 11;
constexpr int smallestNumberSize = 10;

} // namespace

double FormulaMemory::widest(const std::vector<int> &place, double width)
{
    double &known = m_widths[place];
    known = std::max(known, width);
    return known;
}

const std::vector<int> &FormulaMemory::shownTerms(const FactorId &id, const ChainRuleFactor &sum)
{
    std::vector<int> &shown = m_terms[id];
    if (shown.empty()) {
        shown.resize(sum.terms.size());
        std::iota(shown.begin(), shown.end(), 0);
        if (shown.size() > mostTermsShown) {
            const auto size = [&sum](int term) { return std::abs(sum.terms[static_cast<std::size_t>(term)].value); };
            std::ranges::stable_sort(shown, std::ranges::greater(), size);
            shown.resize(mostTermsShown);
        }
    }
    return shown;
}

void FormulaMemory::toggle(const FactorId &id)
{
    if (m_unfolded.erase(id) == 0)
        m_unfolded.insert(id);
}

FormulaWriter::FormulaWriter(const Style &style, const NumberFormat &format, FormulaFonts &fonts, FormulaMemory &memory)
    : m_style(style)
    , m_format(format)
    , m_fonts(fonts)
    , m_memory(memory)
{
}

int FormulaWriter::numberSize(int size) const
{
    return m_format.digits == NumberFormat::Digits::All ? std::min(size, allDigitsSize) : size;
}

QFont::Weight FormulaWriter::numberWeight() const
{
    return m_format.digits == NumberFormat::Digits::All ? QFont::Normal : QFont::Bold;
}

int FormulaWriter::resultSize() const
{
    return m_format.digits == NumberFormat::Digits::All ? 13 : 20;
}

FormulaBox FormulaWriter::text(const QString &text, int size, const QColor &color, QFont::Weight weight) const
{
    return textBox(m_fonts.font(size, weight), text, color);
}

FormulaBox FormulaWriter::symbol(const QString &symbol, int size, const QColor &color, QFont::Weight weight) const
{
    return symbolBox(m_fonts, m_fonts.font(size, weight), symbol, color);
}

FormulaBox FormulaWriter::derivative(const QString &numerator, const QString &denominator, int size, const QColor &color) const
{
    return derivativeBox(m_fonts, m_fonts.font(size), numerator, denominator, color);
}

FormulaBox FormulaWriter::number(double value, int size, const QColor &color) const
{
    return text(m_format.text(value), numberSize(size), color, numberWeight());
}

FormulaBox FormulaWriter::sign(const QString &sign, const ProductSizes &sizes) const
{
    return centredBox(text(sign, sizes.symbol, m_style.text), sizes.operatorWidth);
}

FormulaBox FormulaWriter::numberLine(const std::vector<int> &place, std::vector<FormulaBox> pieces, double maximumWidth, double least) const
{
    std::vector<double> reserved;
    for (int i = 0; const FormulaBox &piece : pieces) {
        std::vector<int> placeOfPiece = place;
        placeOfPiece.push_back(i++);
        reserved.push_back(m_memory.widest(placeOfPiece, std::max(piece.width, least)));
    }
    return wrappedBox(std::move(pieces), maximumWidth, 6.0, 8.0, reserved);
}

ProductCell FormulaWriter::cell(FactorId id, const ChainRuleFactor &factor, const QColor &color, const ProductSizes &sizes) const
{
    ProductCell cell{id, &factor, color, {}, {}, 0.0};
    FormulaBox content = derivative(factor.numerator, factor.denominator, sizes.symbol, color);
    // A sum within a sum shows by a triangle that there is more of it.
    if (id.size() > 1 && !factor.terms.empty()) {
        const QString triangle = m_memory.isUnfolded(id) ? QStringLiteral("▾") : QStringLiteral("▸");
        content = rowBox({text(triangle, sizes.symbol, color), std::move(content)}, 2.0);
    }
    cell.frame = frameBox(std::move(content), id, color, sizes.framePadding);

    const QString digits = m_format.text(factor.value);
    const auto widthAt = [&](int size) { return m_fonts.font(size, numberWeight()).width(digits); };
    const double usual = m_fonts.font(numberSize(sizes.number), numberWeight()).width(QStringLiteral("−0.0000"));
    int size = numberSize(sizes.number);
    std::vector<int> place = id;
    place.push_back(sizes.number);
    cell.width = m_memory.widest(place, std::max({cell.frame.width, usual, widthAt(std::min(size, smallestNumberSize))}));
    while (size > smallestNumberSize && widthAt(size) > cell.width)
        --size;
    cell.number = text(digits, size, color, numberWeight());
    cell.number.factor = std::move(id);
    return cell;
}

void FormulaColumn::add(FormulaBox box, double gapAbove, double x)
{
    m_baseline = std::round(m_box.descent + (m_box.parts.empty() ? 0.0 : gapAbove) + box.ascent); // sharp on the screen
    addBeside(std::move(box), x);
}

void FormulaColumn::addBeside(FormulaBox box, double x)
{
    box.at = {x, m_baseline};
    m_box.width = std::max(m_box.width, x + box.width);
    m_box.descent = std::max(m_box.descent, m_baseline + box.descent);
    m_box.parts.push_back(std::move(box));
}
