// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/edgeitem.h"

#include <QCursor>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QPainterPathStroker>

#include <cmath>

namespace {

constexpr double thinnest = 1.2;
constexpr double thickest = 7.0;
constexpr double reach = 12.0; ///< how near to an edge a click still counts

QColor colorOf(double weight, const Style &style)
{
    if (weight == 0.0 || !std::isfinite(weight))
        return style.neutral;
    return weight > 0 ? style.positive : style.negative;
}

} // namespace

QPen weightPen(double value, const Style &style)
{
    // Logarithmic, so that a weight of 50 does not fill the picture and one of 0.01 is still a line.
    const double size = std::isfinite(value) ? std::min(1.0, std::log1p(std::abs(value)) / std::log1p(12.0)) : 0.0;
    QPen pen(colorOf(value, style), (thinnest + (thickest - thinnest) * size) * style.lineScale);
    if (value < 0) {
        pen.setDashPattern({4.0, 2.2});
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

EdgeItem::EdgeItem(DiagramPart part, const QLineF &line, Kind kind)
    : m_part(part)
    , m_line(line)
    , m_kind(kind)
    , m_style(&Style::of(Style::Theme::Light))
{
    if (kind == Kind::Weight) {
        setAcceptHoverEvents(true);
        setCursor(Qt::PointingHandCursor);
    } else {
        setAcceptedMouseButtons(Qt::NoButton);
    }
}

void EdgeItem::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

void EdgeItem::setLine(const QLineF &line)
{
    if (line == m_line)
        return;
    prepareGeometryChange();
    m_line = line;
}

void EdgeItem::setWeight(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    update();
}

void EdgeItem::setAboveLayer()
{
    m_aboveLayer = true;
    setAcceptHoverEvents(false);
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(1);
}

void EdgeItem::setGlow(const std::optional<Glow> &glow)
{
    if (glow == m_glow)
        return;
    m_glow = glow;
    setZValue(glow || m_aboveLayer ? 1 : 0);
    update();
}

QRectF EdgeItem::boundingRect() const
{
    const double room = m_aboveLayer ? 4 * reach : reach; // seen from afar, pixels are large
    return QRectF(m_line.p1(), m_line.p2()).normalized().adjusted(-room, -room, room, room);
}

QPainterPath EdgeItem::shape() const
{
    QPainterPath path(m_line.p1());
    path.lineTo(m_line.p2());
    QPainterPathStroker stroker;
    stroker.setWidth(reach);
    return stroker.createStroke(path);
}

QPen EdgeItem::pen() const
{
    switch (m_kind) {
    case Kind::Plain:
        return {m_style->outline, 1.6 * m_style->lineScale};
    case Kind::Target:
        return {m_style->outline, 1.2 * m_style->lineScale, Qt::DashLine};
    case Kind::Bias:
        return {colorOf(m_value, *m_style), 1.6 * m_style->lineScale, Qt::DashLine};
    case Kind::Weight:
        break;
    }
    return weightPen(m_value, *m_style);
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    // Above the layer as wide at every scale; not by a cosmetic pen, which would be a hair in print.
    const double unit = m_aboveLayer ? 1.0 / painter->worldTransform().m11() : 1.0;
    if (m_glow) {
        QColor halo = m_glow->color;
        halo.setAlphaF(m_glow->strong ? 0.5F : 0.28F);
        painter->setPen(QPen(halo, (m_glow->strong ? 16 : 11) * unit, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(m_line);
    }
    QPen line = pen();
    if (m_glow) {
        line.setColor(m_glow->color);
        line.setWidthF(std::max(2.6 * m_style->lineScale, line.widthF()));
    }
    line.setWidthF(line.widthF() * unit);
    painter->setPen(line);
    painter->drawLine(m_line);
}

void EdgeItem::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    // Accepting the press makes sure that the release arrives here.
    event->accept();
}

void EdgeItem::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && shape().contains(event->pos()))
        emit clicked(m_part);
}

void EdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    emit hovered(m_part, true);
}

void EdgeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    emit hovered(m_part, false);
}
