// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/looks.h"
#include "ui/style.h"

#include <QGraphicsObject>

/// How a weight's edge is drawn: sign by colour and dashes, size by width.
QPen weightPen(double value, const Style &style);

/// A line between two parts of the diagram; a weight's shows the sign and size of the weight.
class EdgeItem : public QGraphicsObject
{
    Q_OBJECT

public:
    enum class Kind {
        Weight, ///< sign by colour and dashes, size by width; a click selects the weight
        Bias, ///< thin and dashed
        Plain, ///< to an error or the total error
        Target, ///< faint, from a target to its error
    };

    EdgeItem(DiagramPart part, const QLineF &line, Kind kind);

    const DiagramPart &part() const { return m_part; }
    const QLineF &line() const { return m_line; }

    void setStyle(const Style &style);
    void setLine(const QLineF &line);
    /// The weight or bias that the edge carries.
    void setWeight(double value);
    void setGlow(const std::optional<Glow> &glow);
    /// An edge of a wide network keeps its width however the diagram is enlarged, and leaves the mouse to the scene.
    void setAboveLayer();

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

signals:
    void clicked(const DiagramPart &part);
    void hovered(const DiagramPart &part, bool entered);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    QPen pen() const;

    DiagramPart m_part;
    QLineF m_line;
    Kind m_kind;
    const Style *m_style;
    double m_value = 1.0;
    std::optional<Glow> m_glow;
    bool m_aboveLayer = false;
};
