// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/looks.h"
#include "ui/style.h"

#include <QGraphicsObject>

/// A part of the diagram that shows a number: it knows where it is and what to show, and passes on what people wish.
///
/// It is reached by mouse, by keyboard and over the accessibility bus alike, and decides nothing itself.
class DiagramItem : public QGraphicsObject
{
    Q_OBJECT

public:
    /// What somebody wants of an item.
    enum class Wish { Click, Select, Edit, Up, Down, LargeUp, LargeDown, Remove };

    /// `box` is in scene coordinates; `settable` items hold a number that people can change.
    DiagramItem(DiagramPart part, const QRectF &box, bool settable);

    const DiagramPart &part() const { return m_part; }
    bool isSettable() const { return m_settable; }
    const SpokenLook &spoken() const { return m_spoken; }
    QRectF box() const { return {-m_size.width() / 2, -m_size.height() / 2, m_size.width(), m_size.height()}; }

    /// Whether people can put it elsewhere: neurons, and inputs.
    bool isMovable() const { return std::holds_alternative<NeuronId>(m_part); }

    void setStyle(const Style &style);
    void setGlow(const std::optional<Glow> &glow);
    /// Shows a number's change from old to new, fading from 1 to 0.
    void setFlash(double flash);

    QRectF boundingRect() const override;
    QPainterPath shape() const override;

signals:
    void wished(DiagramItem *item, DiagramItem::Wish wish);
    /// A click at a place of the item, in its own coordinates.
    void clicked(DiagramItem *item, QPointF place);
    /// The mouse holds a movable item, so far from where it took hold of it, in scene units.
    void dragged(DiagramItem *item, QPointF by);
    /// The mouse has let go of it there.
    void dropped(DiagramItem *item, QPointF by);
    /// By a key, a step to a side: 1 or -1 in one direction.
    void nudged(DiagramItem *item, QPointF direction);
    /// Over the accessibility bus, a value was set.
    void valueWished(DiagramItem *item, double value);
    void hovered(DiagramItem *item, bool entered);
    void focused(DiagramItem *item);
    /// It has the keyboard, and what a screen reader says of it is another than before.
    void retold();

protected:
    const Style &style() const { return *m_style; }
    const std::optional<Glow> &glow() const { return m_glow; }
    double flash() const { return m_flash; }
    bool isHovered() const { return m_hovered; }
    void setSpoken(const SpokenLook &spoken);

    /// The outline that all items share: fill, border, glow, flash and focus ring.
    void paintBox(QPainter *painter, double radius, Qt::PenStyle border = Qt::SolidLine) const;
    /// Whether the diagram is seen from so far away that texts would be nothing but specks.
    static bool isTooSmallToRead(const QPainter &painter);
    /// A name in the middle of the box, as large on the screen as from near by, if there is room for it: for items that are
    /// seen from far away.
    void paintNameFromAfar(QPainter *painter, const QString &name) const;
    /// A number centred in a rectangle, in the colour of its state.
    void paintNumber(QPainter *painter, const QRectF &where, const NumberLook &number, const QFont &font) const;

    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;
    bool sceneEvent(QEvent *event) override;
    void wheelEvent(QGraphicsSceneWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool nudge(const QKeyEvent &event);
    void setDragging(bool dragging);

    DiagramPart m_part;
    QSizeF m_size;
    bool m_settable;
    const Style *m_style;
    SpokenLook m_spoken;
    std::optional<Glow> m_glow;
    double m_flash = 0.0;
    bool m_hovered = false;
    bool m_dragging = false;
};
