// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/wallformula.h"

#include "ui/formula/chainruletext.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr ProductSizes sizes{20, 20, 18.0, 6.0};
constexpr double margin = 24.0;
constexpr double gap = 10.0;

FormulaBox product(const FormulaWriter &writer, std::vector<ProductCell> &cells, FormulaBox ProductCell::*part)
{
    std::vector<FormulaBox> row;
    for (ProductCell &cell : cells) {
        if (!row.empty())
            row.push_back(writer.sign(QStringLiteral("·"), sizes));
        row.push_back(std::move(cell.*part));
    }
    return rowBox(std::move(row), 2.0);
}

FormulaBox lineOf(const ChainRule &rule, const FormulaWriter &writer)
{
    const Style &style = writer.style();
    const auto equals = [&] { return writer.text(QStringLiteral("="), sizes.symbol, style.text); };
    std::vector<ProductCell> cells;
    for (int i = 0; const ChainRuleFactor &factor : rule.factors)
        cells.push_back(writer.cell({i++}, factor, style.factorColor(factor.place), sizes));
    std::vector<FormulaBox> line;
    line.push_back(writer.derivative(gradientNumerator(rule), gradientDenominator(rule), sizes.symbol, style.text));
    // A sum over everything is named, not written: its paths are lit in the diagram.
    if (!isOneSum(rule)) {
        line.push_back(equals());
        line.push_back(product(writer, cells, &ProductCell::frame));
        line.push_back(equals());
        line.push_back(product(writer, cells, &ProductCell::number));
    }
    line.push_back(equals());
    line.push_back(writer.text(writer.format().text(rule.gradient), sizes.number + 2, style.text, QFont::Bold));
    return rowBox(std::move(line), gap);
}

} // namespace

WallFormula::WallFormula(QWidget *parent)
    : QWidget(parent)
    , m_style(&Style::of(Style::Theme::Light))
{
    setObjectName(QStringLiteral("wallFormula"));
    hide();
}

void WallFormula::showRule(const std::optional<ChainRule> &rule, const NumberFormat &format)
{
    m_rule = rule;
    m_format = format;
    layOut();
}

void WallFormula::setStyle(const Style &style)
{
    m_style = &style;
    layOut();
}

void WallFormula::setSmallestText(double pixels)
{
    m_smallestText = pixels;
    update();
}

void WallFormula::layOut()
{
    m_box = {};
    setAccessibleName(tr("Chain rule on the wall"));
    setAccessibleDescription(QString());
    if (m_rule) {
        FormulaFonts fonts;
        FormulaMemory memory;
        m_box = lineOf(*m_rule, FormulaWriter(*m_style, m_format, fonts, memory));
        setAccessibleDescription(chainRuleLines(*m_rule, m_format).value(0));
    }
    update();
}

double WallFormula::scale() const
{
    return m_box.width > 0.0 ? std::min((width() - 2.0 * margin) / m_box.width, 0.94 * height() / m_box.height()) : 0.0;
}

bool WallFormula::isReadable() const
{
    return scale() * sizes.symbol >= m_smallestText;
}

void WallFormula::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style->canvas);
    if (!isReadable()) {
        painter.setFont(Style::font(m_smallestText));
        painter.setPen(m_style->textMuted);
        painter.drawText(rect(), Qt::AlignCenter, m_rule ? QString() : tr("Click a weight to see its chain rule."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - scale() * m_box.width) / 2.0, height() / 2.0);
    painter.scale(scale(), scale());
    painter.translate(0.0, (m_box.ascent - m_box.descent) / 2.0);
    paintBox(painter, m_box, {}, *m_style);
}
