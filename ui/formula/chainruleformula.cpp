// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/chainruleformula.h"

#include "ui/formula/chainruletext.h"
#include "ui/formula/formulasymbol.h"
#include "ui/formula/sumformula.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

constexpr ProductSizes productSizes{15, 14, 14.0, 8.0};
constexpr int captionSize = 11;
constexpr int labelSize = 13;
constexpr int updateSize = 14;
constexpr int updatePlace = -1; // in the memory, beside the factors' own
constexpr int resultPlace = -2;
constexpr double captionGap = 8.0; // between two captions
constexpr double rowGap = 14.0;
constexpr double sectionGap = 20.0;
constexpr double equalsWidth = 24.0;

/// The text in pieces that begin with an operator each, where a line may end.
QStringList splitAtOperators(const QString &text)
{
    static const QRegularExpression operators(QStringLiteral(" (?=[·+−/] )"));
    return text.split(operators);
}

/// Lays one chain rule out.
class RuleLayout
{
public:
    RuleLayout(const FormulaWriter &writer, const ChainRule &rule, double width)
        : m_writer(writer)
        , m_rule(rule)
        , m_width(width)
        , m_symbol(writer.derivative(gradientNumerator(rule), gradientDenominator(rule), productSizes.symbol, writer.style().text))
    {
        for (int i = 0; const ChainRuleFactor &factor : rule.factors)
            m_cells.push_back(writer.cell({i++}, factor, writer.style().factorColor(factor.place), productSizes));
    }

    FormulaBox box()
    {
        if (isOneSum(m_rule)) {
            addSums(true);
        } else if (fitsSideBySide()) {
            addSideBySide();
        } else {
            addOneBelowTheOther();
        }
        addUpdate();
        return m_column.take();
    }

private:
    QString caption(const ChainRuleFactor &factor, bool whole) const
    {
        if (!factor.terms.empty())
            return sumCaption(factor);
        return whole ? factor.derivative : withoutRepeatedSubscripts(factor.derivative);
    }

    FormulaBox captionBox(const ProductCell &cell, bool whole) const
    {
        FormulaBox box = m_writer.symbol(caption(*cell.factor, whole), captionSize, cell.color);
        box.factor = cell.id;
        return box;
    }

    double left() const { return m_symbol.width + equalsWidth; }

    double widthOfCells() const
    {
        double width = -productSizes.operatorWidth;
        for (const ProductCell &cell : m_cells)
            width += cell.width + productSizes.operatorWidth;
        return width;
    }

    /// The captions, with their subscripts if there is room for them.
    std::vector<FormulaBox> captions(double slack) const
    {
        for (const bool whole : {true, false}) {
            std::vector<FormulaBox> boxes;
            double missing = 0.0;
            for (const ProductCell &cell : m_cells) {
                boxes.push_back(captionBox(cell, whole));
                missing += std::max(0.0, boxes.back().width - cell.width);
            }
            if (missing <= slack || !whole)
                return boxes;
        }
        Q_UNREACHABLE();
    }

    /// Where the captions start so that none touches the next: under the middle of their factors, or moved to the left.
    std::vector<double> captionPlaces(const std::vector<FormulaBox> &boxes, const std::vector<double> &widths) const
    {
        std::vector<double> places(boxes.size());
        double x = left() - productSizes.operatorWidth;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            x += productSizes.operatorWidth;
            places[i] = x + (widths[i] - boxes[i].width) / 2.0;
            x += widths[i];
        }
        double limit = m_width;
        for (std::size_t i = boxes.size(); i-- > 0;) {
            places[i] = std::min(places[i], limit - boxes[i].width);
            limit = places[i] - captionGap;
        }
        return places;
    }

    /// The widths of the columns, with the room that is left given to those whose captions need it.
    std::vector<double> columnWidths(const std::vector<FormulaBox> &boxes, double slack) const
    {
        double missing = 0.0;
        for (std::size_t i = 0; i < boxes.size(); ++i)
            missing += std::max(0.0, boxes[i].width - m_cells[i].width);
        const double share = missing > 0.0 ? std::min(1.0, slack / missing) : 0.0;
        std::vector<double> widths;
        for (std::size_t i = 0; i < boxes.size(); ++i)
            widths.push_back(m_cells[i].width + share * std::max(0.0, boxes[i].width - m_cells[i].width));
        return widths;
    }

    bool fitsSideBySide() const
    {
        const double slack = m_width - left() - widthOfCells();
        if (m_cells.empty() || slack < 0.0)
            return false;
        const std::vector<FormulaBox> boxes = captions(slack);
        return captionPlaces(boxes, columnWidths(boxes, slack)).front() >= 0.0;
    }

    FormulaBox columns(const std::vector<double> &widths, FormulaBox ProductCell::*part, bool withDots)
    {
        std::vector<FormulaBox> row;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (i > 0)
                row.push_back(m_writer.sign(withDots ? QStringLiteral("·") : QString(), productSizes));
            row.push_back(centredBox(std::move(m_cells[i].*part), widths[i]));
        }
        return rowBox(std::move(row));
    }

    FormulaBox equals() const
    {
        return centredBox(m_writer.text(QStringLiteral("="), productSizes.symbol, m_writer.style().text), equalsWidth);
    }

    void addSideBySide()
    {
        const double slack = m_width - left() - widthOfCells();
        std::vector<FormulaBox> boxes = captions(slack);
        const std::vector<double> widths = columnWidths(boxes, slack);
        const std::vector<double> places = captionPlaces(boxes, widths);

        const double equalsAt = m_symbol.width;
        const double start = left();
        m_column.add(columns(widths, &ProductCell::frame, true), 0.0, start);
        m_column.addBeside(equals(), equalsAt);
        m_column.addBeside(m_symbol, 0.0);
        m_column.add(std::move(boxes.front()), 8.0, places.front());
        for (std::size_t i = 1; i < boxes.size(); ++i)
            m_column.addBeside(std::move(boxes[i]), places[i]);
        FormulaBox numbers = columns(widths, &ProductCell::number, true);
        if (addSums(false)) {
            m_column.add(std::move(m_symbol), sectionGap);
            m_column.addBeside(std::move(numbers), start);
        } else {
            m_column.add(std::move(numbers), rowGap, start);
        }
        m_column.addBeside(equals(), equalsAt);
        m_column.add(result(), rowGap, start);
        m_column.addBeside(equals(), equalsAt);
    }

    FormulaBox result() const
    {
        return m_writer.text(m_writer.format().text(m_rule.gradient), m_writer.resultSize(), m_writer.style().text, QFont::Bold);
    }

    FormulaBox wrappedCaption(const ProductCell &cell, double width) const
    {
        const bool whole = captionBox(cell, true).width <= width;
        const FormulaFont &font = m_writer.fonts().font(captionSize);
        FormulaBox box = wrappedBox(symbolPieces(m_writer.fonts(), font, caption(*cell.factor, whole), cell.color), width, 3.0, 3.0);
        box.factor = cell.id;
        return box;
    }

    FormulaBox listedEquals() const
    {
        FormulaBox box = m_writer.text(QStringLiteral("="), m_writer.numberSize(productSizes.number), m_writer.style().text);
        box.width += 6.0;
        return box;
    }

    /// A factor on lines of its own: its frame, and beside it its form and its number, or the number below if it is long.
    void addListed(ProductCell &cell, double beside, bool numberBelow)
    {
        const bool first = cell.id.front() == 0;
        FormulaColumn column;
        if (!caption(*cell.factor, true).isEmpty())
            column.add(wrappedCaption(cell, m_width - beside), 0.0);
        FormulaBox number = rowBox({listedEquals(), std::move(cell.number)});
        if (!numberBelow)
            column.add(std::move(number), 7.0);

        FormulaBox text = column.take();
        const double middle = (cell.frame.descent - cell.frame.ascent) / 2.0;
        text.at = {beside, middle - text.height() / 2.0};
        FormulaBox row;
        row.width = beside + text.width;
        row.ascent = -text.at.y();
        row.descent = text.at.y() + text.height();
        row.parts = {std::move(text)};

        m_column.add(std::move(cell.frame), first ? 12.0 : 10.0, productSizes.operatorWidth);
        m_column.addBeside(std::move(row), 0.0);
        if (!first)
            m_column.addBeside(m_writer.sign(QStringLiteral("·"), productSizes), -2.0);
        if (numberBelow)
            m_column.add(std::move(number), 6.0, productSizes.operatorWidth);
    }

    void addOneBelowTheOther()
    {
        double frameWidth = 0.0;
        double numberWidth = 0.0;
        for (const ProductCell &cell : m_cells) {
            frameWidth = std::max(frameWidth, cell.frame.width);
            numberWidth = std::max(numberWidth, cell.width);
        }
        const double beside = productSizes.operatorWidth + frameWidth + 12.0;
        const bool numbersBelow = beside + listedEquals().width + numberWidth > m_width;

        m_column.add(rowBox({m_symbol, equals()}), 0.0);
        for (ProductCell &cell : m_cells)
            addListed(cell, beside, numbersBelow);
        std::vector<FormulaBox> line;
        const bool interrupted = addSums(false);
        if (interrupted)
            line.push_back(std::move(m_symbol));
        line.push_back(rowBox({m_writer.text(QStringLiteral("="), productSizes.symbol, m_writer.style().text), result()}, 8.0));
        m_column.add(m_writer.numberLine({resultPlace}, std::move(line), m_width), interrupted ? sectionGap : rowGap);
    }

    /// True if there are any, so that the product has been interrupted.
    bool addSums(bool framed)
    {
        bool any = false;
        for (int i = 0; const ChainRuleFactor &factor : m_rule.factors) {
            if (!factor.terms.empty())
                m_column.add(sumBox(m_writer, {i}, factor, m_width, framed), sectionGap);
            any = any || !factor.terms.empty();
            ++i;
        }
        return any;
    }

    void addUpdate()
    {
        const Style &style = m_writer.style();
        m_column.add(fillBox(m_width, 1.0, 0.0, style.line), sectionGap);
        m_column.add(m_writer.text(QCoreApplication::translate("ChainRule", "Update"), labelSize, style.textMuted), 14.0);
        const FormulaFont &font = m_writer.fonts().font(updateSize);
        const auto pieces = [&](const QString &text) { return symbolPieces(m_writer.fonts(), font, text, style.text); };
        if (!m_rule.trained) {
            FormulaBox verdict
                = m_writer.symbol(QCoreApplication::translate("ChainRule", "%1 is not trained").arg(m_rule.name), updateSize, style.text);
            FormulaBox reason = m_writer.text(QCoreApplication::translate("ChainRule", "(biases are frozen)"), updateSize, style.textMuted);
            m_column.add(wrappedBox({std::move(verdict), std::move(reason)}, m_width, 5.0, 6.0), 10.0);
            return;
        }
        for (int place = 0; const UpdateEquation &equation : m_rule.update) {
            m_column.add(wrappedBox(pieces(equation.left + QStringLiteral(" = ") + updateSymbols(m_rule, equation)), m_width, 4.0, 6.0),
                         10.0);
            addUpdateInNumbers(equation, place++);
        }
    }

    void addUpdateInNumbers(const UpdateEquation &equation, int place)
    {
        const QColor &ink = m_writer.style().text;
        const int size = m_writer.numberSize(updateSize);
        const QString digits = updateNumbers(m_rule, equation, m_writer.format());
        std::vector<FormulaBox> pieces;
        for (const QString &piece : splitAtOperators(QStringLiteral("= ") + digits))
            pieces.push_back(m_writer.text(piece, size, ink));
        FormulaBox result = m_writer.text(m_writer.format().text(equation.value), m_writer.resultSize() - 3, ink, QFont::Bold);
        pieces.push_back(rowBox({m_writer.text(QStringLiteral("="), size, ink), std::move(result)}, 6.0));
        m_column.add(m_writer.numberLine({updatePlace, place}, std::move(pieces), m_width), 10.0);
    }

    const FormulaWriter &m_writer;
    const ChainRule &m_rule;
    double m_width;
    FormulaBox m_symbol;
    std::vector<ProductCell> m_cells;
    FormulaColumn m_column;
};

} // namespace

FormulaBox chainRuleBox(const FormulaWriter &writer, const ChainRule &rule, double width)
{
    return RuleLayout(writer, rule, width).box();
}
