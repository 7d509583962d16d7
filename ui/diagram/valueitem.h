// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/diagramitem.h"

/// A part of the diagram with one number: an input, a weight's pill, a bias, a target, an error or the total error.
class ValueItem : public DiagramItem
{
    Q_OBJECT

public:
    /// How it is drawn.
    enum class Shape {
        Input, ///< a box with its name above
        Pill, ///< label and number in one line: weights, targets
        DashedBox, ///< the same, dashed: biases
        Error, ///< label above number in a box
        Sum, ///< the same in a stadium: E_total
    };

    ValueItem(DiagramPart part, const QRectF &box, Shape shape, bool settable);

    void show(const ValueLook &look);
    /// A pill in a crowd is only seen while it is revealed, glows, or has the mouse or the focus.
    void setOnDemand(bool onDemand);
    void setRevealed(bool revealed);

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    bool isSeen() const { return !m_onDemand || m_revealed || glow() || isHovered() || hasFocus(); }
    void paintInLine(QPainter *painter) const;
    void paintStacked(QPainter *painter) const;

    Shape m_shape;
    ValueLook m_look;
    bool m_onDemand = false;
    bool m_revealed = false;
};
