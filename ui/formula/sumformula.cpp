// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/sumformula.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace {

constexpr ProductSizes pathSizes{12, 12, 15.0, 5.0};
constexpr int headSize = 13;
constexpr int termsWrittenOut = 3;
constexpr int valuePlace = -1; // in the memory, beside the factors' own
constexpr int totalPlace = -2;
constexpr double stripeWidth = 3.0;
constexpr double valueGap = 3.0;
constexpr double indent = 12.0;
constexpr double barHeight = 8.0;
constexpr double shortestBarSpace = 48.0;
constexpr double longestBarSpace = 160.0;

FactorId idWithin(const FactorId &sum, int term, int factor)
{
    FactorId id = sum;
    id.push_back(term);
    id.push_back(factor);
    return id;
}

QString plural(const ChainRuleFactor &sum)
{
    // What reaches an output's error does so on paths; a bias has neurons, a batch has samples.
    const bool paths = sum.denominator.startsWith(QStringLiteral("∂out"));
    return paths ? QCoreApplication::translate("ChainRule", "sum of %1 paths")
                 : QCoreApplication::translate("ChainRule", "sum of %1 terms");
}

/// Lays one sum out: a head, a block for each path, the total.
class SumLayout
{
public:
    SumLayout(const FormulaWriter &writer, const FactorId &id, const ChainRuleFactor &sum, double width)
        : m_writer(writer)
        , m_id(id)
        , m_sum(sum)
        , m_width(width)
        , m_shown(writer.memory().shownTerms(id, sum))
    {
        for (const int index : m_shown)
            m_largest = std::max(m_largest, std::abs(term(index).value));
    }

    FormulaBox box(bool framed)
    {
        const QColor color = m_writer.style().factorColor(m_sum.place);
        m_column.add(head(framed, color), 0.0);
        for (const int index : m_shown)
            m_column.add(path(index), 14.0);
        if (m_shown.size() < m_sum.terms.size())
            m_column.add(more(), 12.0, indent);
        m_column.add(fillBox(m_width, 1.0, 0.0, m_writer.style().line), 12.0);
        m_column.add(total(framed, color), 8.0);
        return m_column.take();
    }

private:
    const ChainRuleTerm &term(int index) const { return m_sum.terms[static_cast<std::size_t>(index)]; }

    /// Few terms that their fractions alone tell apart are worth writing out.
    bool isWrittenOut() const { return static_cast<int>(m_sum.terms.size()) <= termsWrittenOut && m_sum.terms.front().path.isEmpty(); }

    FormulaBox head(bool framed, const QColor &color) const
    {
        const QColor &ink = m_writer.style().text;
        FormulaBox symbol = m_writer.derivative(m_sum.numerator, m_sum.denominator, framed ? headSize + 2 : headSize, color);
        if (framed)
            symbol = frameBox(std::move(symbol), m_id, color, 8.0);

        const auto withSign = [&](const QString &sign, FormulaBox operand) {
            return rowBox({m_writer.text(sign, headSize, ink), std::move(operand)}, 6.0);
        };
        std::vector<FormulaBox> pieces{std::move(symbol)};
        if (isWrittenOut()) {
            for (const int index : m_shown) {
                const ChainRuleTerm &summand = term(index);
                FormulaBox fraction
                    = m_writer.derivative(summand.numerator, summand.denominator, headSize, m_writer.style().pathColor(index));
                pieces.push_back(withSign(pieces.size() == 1 ? QStringLiteral("=") : QStringLiteral("+"), std::move(fraction)));
            }
        } else {
            pieces.push_back(withSign(QStringLiteral("="), m_writer.text(sumCaption(m_sum), headSize, ink)));
        }
        return wrappedBox(std::move(pieces), m_width, 8.0, 6.0);
    }

    FormulaBox path(int index) const
    {
        const QColor color = m_writer.style().pathColor(index);
        FormulaColumn column;
        if (!term(index).path.isEmpty())
            column.add(m_writer.symbol(term(index).path, pathSizes.symbol, color), 0.0, indent);
        column.add(product(index, color), 8.0, indent);
        for (int f = 0; const ChainRuleFactor &factor : term(index).factors) {
            const FactorId id = idWithin(m_id, index, f++);
            if (!factor.terms.empty() && m_writer.memory().isUnfolded(id))
                column.add(sumBox(m_writer, id, factor, m_width - indent, false), 12.0, indent);
        }
        column.add(valueWithBar(index, color), 10.0, indent);

        FormulaBox box = column.take();
        FormulaBox stripe = fillBox(stripeWidth, box.descent, -box.descent, color);
        box.parts.push_back(std::move(stripe));
        return box;
    }

    /// The factors of a path with their numbers below, on as many lines as it takes.
    FormulaBox product(int index, const QColor &color) const
    {
        const double available = m_width - indent;
        std::vector<ProductCell> cells;
        double whole = -pathSizes.operatorWidth;
        for (int f = 0; const ChainRuleFactor &factor : term(index).factors) {
            cells.push_back(m_writer.cell(idWithin(m_id, index, f++), factor, color, pathSizes));
            whole += cells.back().width + pathSizes.operatorWidth;
        }

        FormulaBox symbol = m_writer.derivative(term(index).numerator, term(index).denominator, pathSizes.symbol, color);
        const double left = symbol.width + pathSizes.operatorWidth + 6.0;
        const bool beside = term(index).path.isEmpty() && left + whole <= available;
        FormulaColumn column;
        for (std::size_t next = 0; next < cells.size();) {
            const double start = beside ? left : pathSizes.operatorWidth;
            const std::size_t first = next;
            for (double x = start; next < cells.size() && (next == first || x + cells[next].width <= available); ++next)
                x += cells[next].width + pathSizes.operatorWidth;
            addLine(column, cells, {first, next}, start);
        }
        return beside ? withSymbol(column.take(), std::move(symbol)) : column.take();
    }

    /// The symbol stands on the line of the frames, which is the first box of the product.
    static FormulaBox withSymbol(FormulaBox product, FormulaBox symbol)
    {
        const double baseline = product.parts.front().at.y();
        symbol.at = {0.0, baseline};
        product.parts.insert(product.parts.begin(), std::move(symbol));
        return product;
    }

    /// Where the path's symbol stands to the left, it is followed by "=".
    static QString equalsOf(double start) { return start > pathSizes.operatorWidth ? QStringLiteral("=") : QString(); }

    void addLine(FormulaColumn &column, std::vector<ProductCell> &cells, std::pair<std::size_t, std::size_t> range, double start) const
    {
        std::vector<FormulaBox> symbolRow;
        std::vector<FormulaBox> numberRow;
        for (std::size_t i = range.first; i < range.second; ++i) {
            const QString dot = QStringLiteral("·");
            const bool leads = i == 0;
            symbolRow.push_back(m_writer.sign(leads ? equalsOf(start) : dot, pathSizes));
            numberRow.push_back(m_writer.sign(leads ? QStringLiteral("=") : dot, pathSizes));
            symbolRow.push_back(centredBox(std::move(cells[i].frame), cells[i].width));
            numberRow.push_back(centredBox(std::move(cells[i].number), cells[i].width));
        }
        column.add(rowBox(std::move(symbolRow)), 8.0, start - pathSizes.operatorWidth);
        column.add(rowBox(std::move(numberRow)), 6.0, start - pathSizes.operatorWidth);
    }

    FormulaBox valueWithBar(int index, const QColor &color) const
    {
        const double value = term(index).value;
        const QString digits = (value > 0.0 ? QStringLiteral("+") : QString()) + m_writer.format().text(value);
        FormulaBox number = m_writer.text(digits, m_writer.numberSize(14), color, m_writer.numberWeight());
        const FormulaBox usual = m_writer.text(QStringLiteral("+0.0000000"), m_writer.numberSize(14), color, m_writer.numberWeight());
        std::vector<int> place = m_id;
        place.push_back(valuePlace); // one width for the whole sum, so that the bars share their axis
        const double left = pathSizes.operatorWidth + valueGap + m_writer.memory().widest(place, std::max(number.width, usual.width)) + 8.0;

        FormulaBox row = rowBox({m_writer.sign(QStringLiteral("="), pathSizes), std::move(number)}, valueGap);
        const double space = std::min(longestBarSpace, m_width - indent - left);
        if (space >= shortestBarSpace) {
            row.width = left;
            row = rowBox({std::move(row), bar(value, space, color)});
        }
        return row;
    }

    FormulaBox bar(double value, double space, const QColor &color) const
    {
        const double half = space / 2.0;
        const double length = m_largest > 0.0 && std::isfinite(value) ? half * value / m_largest : 0.0;
        FormulaBox axis = fillBox(1.0, barHeight + 6.0, -2.0, m_writer.style().outline);
        axis.at = {half, 0.0};
        FormulaBox filled = fillBox(std::abs(length), barHeight, 1.0, color);
        filled.at = {half + std::min(0.0, length), 0.0};

        FormulaBox box;
        box.width = space;
        box.ascent = barHeight + 4.0;
        box.descent = 2.0;
        box.parts = {std::move(filled), std::move(axis)};
        return box;
    }

    FormulaBox more() const
    {
        double rest = m_sum.value;
        for (const int index : m_shown)
            rest -= term(index).value;
        const auto muted = [this](const QString &text) { return m_writer.text(text, pathSizes.symbol, m_writer.style().textMuted); };
        const std::size_t count = m_sum.terms.size() - m_shown.size();
        return wrappedBox({muted(QCoreApplication::translate("ChainRule", "and %1 more,").arg(count)),
                           muted(QCoreApplication::translate("ChainRule", "together %1").arg(m_writer.format().text(rest)))},
                          m_width - indent, 4.0, 4.0);
    }

    FormulaBox total(bool whole, const QColor &color) const
    {
        const QColor &ink = m_writer.style().text;
        const int size = m_writer.numberSize(headSize);
        std::vector<FormulaBox> pieces;
        for (const int index : m_shown) {
            if (static_cast<int>(m_sum.terms.size()) > termsWrittenOut)
                break;
            QString digits = m_writer.format().text(term(index).value);
            const bool negative = digits.startsWith(u'−');
            const QString sign = pieces.empty() ? QStringLiteral("=") : negative ? QStringLiteral("−") : QStringLiteral("+");
            if (negative && !pieces.empty())
                digits.remove(0, 1);
            pieces.push_back(rowBox({m_writer.text(sign, size, ink), m_writer.text(digits, size, m_writer.style().pathColor(index))}, 6.0));
        }
        FormulaBox value = whole ? m_writer.text(m_writer.format().text(m_sum.value), m_writer.resultSize(), ink, QFont::Bold)
                                 : m_writer.number(m_sum.value, headSize + 2, color);
        value.factor = m_id;
        pieces.push_back(rowBox({m_writer.text(QStringLiteral("="), size, ink), std::move(value)}, 6.0));
        std::vector<int> place = m_id;
        place.push_back(totalPlace);
        const double usual = m_writer.text(QStringLiteral("= −0.0000"), m_writer.numberSize(headSize + 2), ink).width;
        return m_writer.numberLine(place, std::move(pieces), m_width, usual);
    }

    const FormulaWriter &m_writer;
    const FactorId &m_id;
    const ChainRuleFactor &m_sum;
    double m_width;
    const std::vector<int> &m_shown;
    double m_largest = 0.0;
    FormulaColumn m_column;
};

} // namespace

FormulaBox sumBox(const FormulaWriter &writer, const FactorId &id, const ChainRuleFactor &sum, double width, bool framed)
{
    return SumLayout(writer, id, sum, width).box(framed);
}

QString sumCaption(const ChainRuleFactor &sum)
{
    return plural(sum).arg(sum.terms.size());
}
