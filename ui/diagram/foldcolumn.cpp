// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/foldcolumn.h"

#include <QGraphicsSceneMouseEvent>
#include <QPainter>

FoldColumn::FoldColumn(const QRectF &box)
    : m_box(box)
    , m_style(&Style::of(Style::Theme::Light))
{
    setZValue(0.5);
}

void FoldColumn::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    update();
}

void FoldColumn::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

void FoldColumn::setBox(const QRectF &box)
{
    prepareGeometryChange();
    m_box = box;
}

void FoldColumn::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    constexpr double radius = 14;
    painter->setRenderHint(QPainter::Antialiasing);
    // As thin at every scale; not by a cosmetic pen, which would be a hair in print.
    painter->setPen(QPen(m_open ? m_style->line : m_style->outline, 1.0 / painter->worldTransform().m22()));
    painter->setBrush(m_open ? QBrush(Qt::NoBrush) : QBrush(m_style->raised));
    painter->drawRoundedRect(m_box, radius, radius);
    if (m_open)
        return;
    // An ellipsis, as large as the column allows.
    const double dot = m_box.width() / 14;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_style->textMuted);
    for (const double end : {-1.0, 1.0}) {
        for (int i = -1; i <= 1; ++i)
            painter->drawEllipse(m_box.center() + QPointF(0, end * m_box.height() / 4 + 4 * i * dot), dot, dot);
    }
}

void FoldColumn::mouseDoubleClickEvent(QGraphicsSceneMouseEvent *event)
{
    emit openWished(event->scenePos());
}
