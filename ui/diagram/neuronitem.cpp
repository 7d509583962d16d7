// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/neuronitem.h"

#include <QPainter>

NeuronItem::NeuronItem(NeuronId neuron, const QRectF &box)
    : DiagramItem(neuron, box, false)
{
}

void NeuronItem::show(const NeuronLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    setSpoken(look.spoken);
    update();
}

void NeuronItem::setSlopeGlow(const std::optional<Glow> &glow)
{
    if (glow == m_slopeGlow)
        return;
    m_slopeGlow = glow;
    update();
}

void NeuronItem::setMap(const QImage &map)
{
    m_map = map;
    update();
}

void NeuronItem::setMarked(bool marked)
{
    if (marked == m_marked)
        return;
    m_marked = marked;
    update();
}

QRectF NeuronItem::boundingRect() const
{
    return box().adjusted(-12, -28, 12, 24);
}

void NeuronItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintBox(painter, 14);
    if (isTooSmallToRead(*painter)) {
        if (m_map.isNull())
            paintNameFromAfar(painter, m_look.name);
        else
            paintMap(painter, box().center().x());
        return;
    }
    paintHalves(painter);

    const QRectF frame = box();
    painter->setFont(style().diagramFont(14, QFont::DemiBold));
    painter->setPen(style().textMuted);
    painter->drawText(QRectF(frame.left() + 2, frame.top() - 25, frame.width(), 20), Qt::AlignLeft | Qt::AlignVCenter, m_look.name);

    if (m_marked) {
        const double left = frame.left() + 8 + painter->fontMetrics().horizontalAdvance(m_look.name);
        painter->setPen(style().negative);
        painter->drawText(QRectF(left, frame.top() - 25, 20, 20), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("⚠"));
    }

    // δ is quiet: it belongs to the backward phase, and most of the time it is not there yet.
    const bool asked = m_look.delta.state == NumberState::Asked;
    painter->setFont(style().diagramFont(asked ? 14 : 12, asked ? QFont::Bold : QFont::Normal));
    painter->setPen(asked ? style().good : m_look.delta.state == NumberState::Current ? style().textMuted : style().textStale);
    const QString delta = QStringLiteral("δ ") + m_look.delta.text;
    const QRectF line(frame.left(), frame.top() - 25, frame.width() - 2, 20);
    const double width = painter->fontMetrics().horizontalAdvance(delta) + 4;
    // A long one would lie upon the edge that comes from above.
    if (width > frame.width() / 2)
        painter->fillRect(QRectF(line.right() - width, line.top(), width, line.height()), style().canvas);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, delta);
}

void NeuronItem::paintHalves(QPainter *painter) const
{
    const QRectF frame = box();
    painter->setPen(QPen(style().line, style().lineScale));
    painter->drawLine(QPointF(0, frame.top() + 1), QPointF(0, frame.bottom() - 1));
    if (m_slopeGlow) {
        painter->setPen(QPen(m_slopeGlow->color, m_slopeGlow->strong ? 6 : 4));
        painter->drawLine(QPointF(0, frame.top() + 2), QPointF(0, frame.bottom() - 2));
    }

    const double half = frame.width() / 2;
    const QRectF label(frame.left(), frame.top() + 10, half, 16);
    const bool large = style().numberScale > 1.0;
    const double inset = large ? 4 : 5;
    const QRectF number(frame.left() + inset, frame.top() + 29, half - 2 * inset, 26);
    painter->setFont(style().diagramFont(12));
    painter->setPen(style().textMuted);
    painter->drawText(label.translated(half, 0), Qt::AlignCenter, QStringLiteral("out"));
    if (m_map.isNull()) {
        painter->drawText(label, Qt::AlignCenter, QStringLiteral("net"));
        paintNumber(painter, number, m_look.net, style().diagramFont(large ? 14 : 15));
    } else {
        paintMap(painter, number.center().x());
    }
    paintNumber(painter, number.translated(half, 0), m_look.out, style().diagramFont(14, QFont::Bold));
}

/// The map as a square around a place on the neuron's horizontal axis; nothing if there is none.
void NeuronItem::paintMap(QPainter *painter, double centre) const
{
    constexpr double inset = 8;
    const QRectF frame = box();
    const double side = frame.height() - 2 * inset;
    painter->drawImage(QRectF(centre - side / 2, frame.top() + inset, side, side), m_map);
}
