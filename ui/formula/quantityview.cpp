// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/quantityview.h"

#include "ui/accessiblewidgets.h"
#include "ui/formula/formulasymbol.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr int margin = 16;
constexpr int textSize = 14;
constexpr int resultSize = 20;
constexpr double lineGap = 16;

} // namespace

QuantityView::QuantityView(QWidget *parent)
    : QWidget(parent)
    , m_style(Style::of(Style::Theme::Light))
{
    setAccessibleRole(*this, QAccessible::Equation);
    setAccessibleName(tr("Formula of a value"));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuantityView::setFormula(const QuantityFormula &formula, const NumberFormat &format)
{
    m_formula = formula;
    m_format = format;
    setAccessibleDescription(sentence());
    updateGeometry();
    update();
}

void QuantityView::setStyle(const Style &style)
{
    m_style = style;
    update();
}

QString QuantityView::sentence() const
{
    if (m_formula.numbers == m_formula.symbols)
        return m_formula.sentence(m_format);
    return QStringLiteral("%1 = %2 = %3 = %4").arg(m_formula.name, m_formula.symbols, m_formula.numbers, m_format.text(m_formula.value));
}

std::vector<FormulaBox> QuantityView::lines(double width, const Style &style) const
{
    const FormulaFont &font = m_fonts.font(textSize);
    const auto line = [&](const QString &before, const QString &expression, const QColor &color) {
        FormulaBox start = symbolBox(m_fonts, font, before, style.text);
        FormulaBox rest = wrappedBox(symbolPieces(m_fonts, font, expression, color), width - start.width - 6, 5, 7);
        return rowBox({std::move(start), std::move(rest)}, 6);
    };
    std::vector<FormulaBox> result;
    result.push_back(line(m_formula.name + QStringLiteral(" ="), m_formula.symbols, style.text));
    if (m_formula.numbers != m_formula.symbols)
        result.push_back(line(QStringLiteral("="), m_formula.numbers, style.textMuted));
    result.push_back(rowBox({textBox(font, QStringLiteral("="), style.text),
                             textBox(m_fonts.font(resultSize, QFont::Bold), m_format.text(m_formula.value), style.text)},
                            6));
    return result;
}

PaperPicture QuantityView::picture(const Style &style) const
{
    constexpr double comfortableWidth = 350;
    PaperPicture result = formulaPicture(lines(comfortableWidth, style), style);
    result.title = m_formula.name;
    result.description = sentence();
    return result;
}

int QuantityView::heightForWidth(int width) const
{
    double height = 2 * margin;
    for (const FormulaBox &box : lines(width - 2 * margin, m_style))
        height += box.height() + lineGap;
    return static_cast<int>(std::ceil(height));
}

void QuantityView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = margin;
    for (const FormulaBox &box : lines(width() - 2 * margin, m_style)) {
        painter.save();
        painter.translate(margin, top + box.ascent);
        paintBox(painter, box, {}, m_style);
        painter.restore();
        top += box.height() + lineGap;
    }
    if (hasFocus()) {
        painter.setPen(m_style.accent);
        painter.drawRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5)); // in the middle of pixels, where it is sharp
    }
}
