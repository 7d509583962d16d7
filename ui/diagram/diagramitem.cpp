// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramitem.h"

#include <QAccessible>
#include <QCursor>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsSceneWheelEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QStyleHints>

#include <algorithm>
#include <map>

namespace {

constexpr double glowWidth = 7.0;
constexpr double strongGlowWidth = 11.0;

QColor mixed(const QColor &from, const QColor &to, double amount)
{
    const auto mix = [amount](double a, double b) { return static_cast<float>(a + (b - a) * amount); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

} // namespace

DiagramItem::DiagramItem(DiagramPart part, const QRectF &box, bool settable)
    : m_part(part)
    , m_size(box.size())
    , m_settable(settable)
    , m_style(&Style::of(Style::Theme::Light))
{
    setPos(box.center());
    setFlag(ItemIsFocusable);
    setAcceptHoverEvents(true);
    setZValue(2);
    if (settable)
        setCursor(Qt::PointingHandCursor);
}

QRectF DiagramItem::boundingRect() const
{
    return box().adjusted(-12, -12, 12, 12);
}

QPainterPath DiagramItem::shape() const
{
    QPainterPath path;
    path.addRect(box());
    return path;
}

void DiagramItem::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

void DiagramItem::setGlow(const std::optional<Glow> &glow)
{
    if (glow == m_glow)
        return;
    m_glow = glow;
    update();
}

void DiagramItem::setFlash(double flash)
{
    m_flash = flash;
    update();
}

void DiagramItem::setSpoken(const SpokenLook &spoken)
{
    const bool changed = spoken != m_spoken;
    m_spoken = spoken;
    if (changed && hasFocus())
        emit retold();
}

void DiagramItem::paintBox(QPainter *painter, double radius, Qt::PenStyle border) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_glow) {
        QColor halo = m_glow->color;
        halo.setAlphaF(m_glow->strong ? 0.45F : 0.25F);
        painter->setPen(QPen(halo, m_glow->strong ? strongGlowWidth : glowWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box(), radius, radius);
    }
    if (hasFocus()) {
        const double gap = m_glow ? 8.0 : 4.0; // beyond the halo, upon which it would not be seen
        painter->setPen(QPen(m_style->accent, 2 * m_style->lineScale));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box().adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap);
    }
    const QColor edge = m_glow ? m_glow->color : (m_hovered && m_settable ? m_style->accent : m_style->outline);
    painter->setPen(QPen(edge, (m_glow ? 2.2 : 1.4) * m_style->lineScale, border));
    painter->setBrush(m_flash > 0 ? mixed(m_style->raised, m_style->highlight, m_flash) : m_style->raised);
    painter->drawRoundedRect(box(), radius, radius);
}

bool DiagramItem::isTooSmallToRead(const QPainter &painter)
{
    constexpr double smallest = 0.32; // texts of 4 pixels
    return painter.worldTransform().m22() < smallest;
}

void DiagramItem::paintNameFromAfar(QPainter *painter, const QString &name) const
{
    constexpr double largest = 11.0; // pixels
    constexpr double smallest = 7.0;
    constexpr double lowest = 14.0; ///< of a box with a name
    const double scale = painter->worldTransform().m22();
    const double width = QFontMetricsF(Style::font(100)).horizontalAdvance(name) / 100.0;
    const double size = std::min(largest, 0.88 * box().width() * scale / std::max(0.1, width));
    if (box().height() * scale < lowest || size < smallest)
        return;
    QFont font = Style::font(100);
    font.setPixelSize(std::max(1, static_cast<int>(size / scale)));
    painter->setFont(font);
    painter->setPen(m_style->textMuted);
    painter->drawText(box(), Qt::AlignCenter, name);
}

void DiagramItem::paintNumber(QPainter *painter, const QRectF &where, const NumberLook &number, const QFont &font) const
{
    QFont fitting = font;
    while (QFontMetricsF(fitting).horizontalAdvance(number.text) > where.width() && fitting.pixelSize() > 8)
        fitting.setPixelSize(fitting.pixelSize() - 1);
    // The highlight stays light in the dark theme too, so the number upon it must be dark.
    const QColor dark(0x10, 0x13, 0x1a);
    const QColor known = number.state == NumberState::Current ? m_style->text : m_style->textStale;
    const QColor plain = number.state == NumberState::Asked ? m_style->good : known;
    painter->setFont(fitting);
    painter->setPen(m_flash > 0.35 ? dark : plain);
    // No digit is left out: a number that is too long in the smallest size is narrowed.
    const double width = QFontMetricsF(fitting).horizontalAdvance(number.text);
    const double narrowed = std::min(1.0, where.width() / width);
    const QPointF centre = where.center();
    painter->translate(centre);
    painter->scale(narrowed, 1.0);
    painter->drawText(QRectF(-width, -where.height() / 2, 2 * width, where.height()), Qt::AlignCenter, number.text);
    painter->scale(1.0 / narrowed, 1.0);
    painter->translate(-centre);
}

void DiagramItem::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    // Accepting the press makes sure that the release arrives here.
    event->accept();
}

void DiagramItem::mouseMoveEvent(QGraphicsSceneMouseEvent *event)
{
    if (!isMovable() || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint onScreen = event->screenPos() - event->buttonDownScreenPos(Qt::LeftButton);
    if (!m_dragging && onScreen.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    setDragging(true);
    emit dragged(this, event->scenePos() - event->buttonDownScenePos(Qt::LeftButton));
}

void DiagramItem::setDragging(bool dragging)
{
    if (dragging == m_dragging)
        return;
    m_dragging = dragging;
    if (dragging)
        setCursor(Qt::ClosedHandCursor);
    else if (m_settable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

bool DiagramItem::sceneEvent(QEvent *event)
{
    // Whoever takes the mouse away, takes the drag back.
    if (event->type() == QEvent::UngrabMouse && m_dragging) {
        setDragging(false);
        emit dragged(this, {});
    }
    return QGraphicsObject::sceneEvent(event);
}

void DiagramItem::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_dragging) {
        setDragging(false);
        emit dropped(this, event->scenePos() - event->buttonDownScenePos(Qt::LeftButton));
        return;
    }
    if (event->button() != Qt::LeftButton || !box().contains(event->pos()))
        return;
    const QPointer there(this);
    const QPointF place = event->pos();
    emit wished(this, Wish::Click);
    if (there)
        emit clicked(this, place);
}

void DiagramItem::wheelEvent(QGraphicsSceneWheelEvent *event)
{
    if (!m_settable || event->modifiers().testFlag(Qt::ControlModifier) || event->delta() == 0) {
        event->ignore();
        return;
    }
    const bool large = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->delta() > 0)
        emit wished(this, large ? Wish::LargeUp : Wish::Up);
    else
        emit wished(this, large ? Wish::LargeDown : Wish::Down);
}

/// Alt+Shift+arrow.
bool DiagramItem::nudge(const QKeyEvent &event)
{
    static const std::map<int, QPointF> directions{
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    const auto direction = directions.find(event.key());
    if ((event.modifiers() & ~Qt::KeypadModifier) != (Qt::AltModifier | Qt::ShiftModifier) || direction == directions.end())
        return false;
    emit nudged(this, direction->second);
    return true;
}

void DiagramItem::keyPressEvent(QKeyEvent *event)
{
    if (nudge(*event))
        return;
    if (event->key() == Qt::Key_Escape && m_dragging) {
        ungrabMouse();
        return;
    }
    const bool large = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit wished(this, m_settable ? Wish::Edit : Wish::Select);
        return;
    case Qt::Key_Space:
        emit wished(this, Wish::Select);
        return;
    case Qt::Key_Delete:
        emit wished(this, Wish::Remove);
        return;
    case Qt::Key_Up:
        emit wished(this, large ? Wish::LargeUp : Wish::Up);
        return;
    case Qt::Key_Down:
        emit wished(this, large ? Wish::LargeDown : Wish::Down);
        return;
    default:
        event->ignore();
    }
}

void DiagramItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_hovered = true;
    update();
    emit hovered(this, true);
}

void DiagramItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_hovered = false;
    update();
    emit hovered(this, false);
}

void DiagramItem::focusInEvent(QFocusEvent *event)
{
    QGraphicsObject::focusInEvent(event);
    update();
    emit focused(this);
    if (QAccessible::isActive()) {
        QAccessibleEvent focusEvent(this, QAccessible::Focus);
        QAccessible::updateAccessibility(&focusEvent);
    }
}

void DiagramItem::focusOutEvent(QFocusEvent *event)
{
    QGraphicsObject::focusOutEvent(event);
    update();
}
