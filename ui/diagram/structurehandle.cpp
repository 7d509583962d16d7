// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/structurehandle.h"

#include <QAccessible>
#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double height = 30.0; ///< with room for the ring of the focus

} // namespace

StructureHandle::StructureHandle(const QString &text, const QString &name, QPointF centre)
    : m_text(text)
    , m_name(name)
    , m_size(std::max(height, QFontMetricsF(Style::font(12)).horizontalAdvance(text) + 26.0), height)
    , m_style(&Style::of(Style::Theme::Light))
{
    setPos(centre);
    setToolTip(name);
    setFlag(ItemIsFocusable);
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
    if (hasFocus()) {
        painter->setPen(QPen(m_style->accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(boundingRect().adjusted(1, 1, -1, -1), height / 2, height / 2);
    }
    const QRectF frame = boundingRect().adjusted(4, 4, -4, -4);
    painter->setPen(QPen(m_hovered ? m_style->accent : m_style->outline, 1.2));
    painter->setBrush(m_hovered ? m_style->buttonHover : m_style->button);
    painter->drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
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

void StructureHandle::press()
{
    const QList<QGraphicsView *> views = scene() ? scene()->views() : QList<QGraphicsView *>();
    if (views.isEmpty())
        return;
    const QGraphicsView *view = views.constFirst();
    emit pressed(view->viewport()->mapToGlobal(view->mapFromScene(mapToScene(boundingRect().bottomLeft()))));
}

void StructureHandle::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        press();
        return;
    default:
        event->ignore();
    }
}

void StructureHandle::focusInEvent(QFocusEvent *event)
{
    QGraphicsObject::focusInEvent(event);
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent focusEvent(this, QAccessible::Focus);
        QAccessible::updateAccessibility(&focusEvent);
    }
}

void StructureHandle::focusOutEvent(QFocusEvent *event)
{
    QGraphicsObject::focusOutEvent(event);
    update();
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
