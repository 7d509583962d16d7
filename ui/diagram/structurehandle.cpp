// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/structurehandle.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double height = 24.0;

} // namespace

StructureHandle::StructureHandle(const QString &text, const QString &tip, QPointF centre)
    : m_text(text)
    , m_size(std::max(height, QFontMetricsF(Style::font(12)).horizontalAdvance(text) + 18.0), height)
    , m_style(&Style::of(Style::Theme::Light))
{
    setPos(centre);
    setToolTip(tip);
    setAcceptHoverEvents(true);
    setCursor(Qt::PointingHandCursor);
    setZValue(3);
}

void StructureHandle::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

QRectF StructureHandle::boundingRect() const
{
    return {-m_size.width() / 2, -m_size.height() / 2, m_size.width(), m_size.height()};
}

void StructureHandle::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_hovered ? m_style->accent : m_style->outline, 1.2));
    painter->setBrush(m_hovered ? m_style->buttonHover : m_style->button);
    painter->drawRoundedRect(boundingRect().adjusted(1, 1, -1, -1), height / 2, height / 2);
    painter->setPen(m_style->text);
    painter->setFont(Style::font(12));
    painter->drawText(boundingRect(), Qt::AlignCenter, m_text);
}

void StructureHandle::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    // Accepting the press makes sure that the release arrives here.
    event->accept();
}

void StructureHandle::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && boundingRect().contains(event->pos()))
        emit pressed(event->screenPos());
}

void StructureHandle::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_hovered = true;
    update();
}

void StructureHandle::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_hovered = false;
    update();
}
