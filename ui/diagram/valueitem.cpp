// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/valueitem.h"

#include "ui/formula/formulasymbol.h"

#include <QPainter>

ValueItem::ValueItem(DiagramPart part, const QRectF &box, Shape shape, bool settable)
    : DiagramItem(part, box, settable)
    , m_shape(shape)
{
}

void ValueItem::show(const ValueLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    setSpoken(look.spoken);
    update();
}

void ValueItem::setOnDemand(bool onDemand)
{
    m_onDemand = onDemand;
    update();
}

void ValueItem::setRevealed(bool revealed)
{
    m_revealed = revealed;
    setZValue(revealed ? 3 : 2);
    update();
}

QPainterPath ValueItem::shape() const
{
    // What is not seen must not take clicks from the edges below it.
    return isSeen() ? DiagramItem::shape() : QPainterPath();
}

QRectF ValueItem::boundingRect() const
{
    return m_shape == Shape::Input ? box().adjusted(-12, -28, 12, 12) : DiagramItem::boundingRect();
}

void ValueItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!isSeen())
        return;
    if (isTooSmallToRead(*painter)) {
        // Of a network seen from afar the pills would only hide the edges.
        if (m_shape != Shape::Pill || glow() || isHovered() || hasFocus())
            paintBox(painter, box().height() / 2);
        if (m_shape == Shape::Input)
            paintNameFromAfar(painter, m_look.label);
        return;
    }
    switch (m_shape) {
    case Shape::Input:
        paintBox(painter, 9);
        paintNumber(painter, box().adjusted(4, 0, -4, 0), m_look.number, style().diagramFont(16, QFont::Bold));
        painter->setFont(style().diagramFont(14, QFont::DemiBold));
        painter->setPen(style().textMuted);
        painter->drawText(QRectF(box().left(), box().top() - 25, box().width(), 20), Qt::AlignCenter, m_look.label);
        return;
    case Shape::Pill:
        paintBox(painter, box().height() / 2);
        paintInLine(painter);
        return;
    case Shape::DashedBox:
        paintBox(painter, 7, Qt::DashLine);
        paintInLine(painter);
        return;
    case Shape::Error:
        paintBox(painter, 9);
        paintStacked(painter);
        return;
    case Shape::Sum:
        paintBox(painter, box().height() / 2);
        paintStacked(painter);
        return;
    }
}

void ValueItem::paintInLine(QPainter *painter) const
{
    const QFont labelFont = style().diagramFont(12);
    const QFont numberFont = style().diagramFont(13, QFont::DemiBold);
    const double labelWidth = QFontMetricsF(labelFont).horizontalAdvance(m_look.label);
    const double gap = 5;
    const double most = box().width() - 14 - labelWidth - gap;
    const double numberWidth = std::min(most, QFontMetricsF(numberFont).horizontalAdvance(m_look.number.text) + 1);
    const double left = -(labelWidth + gap + numberWidth) / 2;
    painter->setFont(labelFont);
    painter->setPen(flash() > 0.35 ? QColor(0x10, 0x13, 0x1a) : style().textMuted);
    painter->drawText(QRectF(left, box().top(), labelWidth + 1, box().height()), Qt::AlignLeft | Qt::AlignVCenter, m_look.label);
    paintNumber(painter, {left + labelWidth + gap, box().top(), numberWidth, box().height()}, m_look.number, numberFont);
}

void ValueItem::paintStacked(QPainter *painter) const
{
    const QRectF frame = box();
    FormulaFonts fonts;
    const FormulaBox label = symbolBox(fonts, fonts.font(qRound(12 * style().numberScale)), m_look.label, style().textMuted);
    painter->save();
    painter->translate(-label.width / 2, frame.top() + 20);
    ::paintBox(*painter, label, {}, style());
    painter->restore();
    const bool sum = m_shape == Shape::Sum;
    paintNumber(painter, {frame.left() + 6, frame.top() + 26, frame.width() - 12, frame.height() - 33}, m_look.number,
                style().diagramFont(sum ? 18 : 16, QFont::Bold));
}
