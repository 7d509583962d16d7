// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/formula/formulabox.h"

#include <QGraphicsObject>

/// A factor written beside its place on the active path: "∂out_o1/∂net_o1 = 0.1868", legible upon whatever lies below.
class PathLabel : public QGraphicsObject
{
    Q_OBJECT

public:
    /// How it lies about its anchor.
    enum class Alignment { Centred, RightOf };

    PathLabel(const QString &text, const QColor &color, bool strong, const Style &style);

    void placeAt(QPointF anchor, Alignment alignment);

    QRectF boundingRect() const override { return m_frame; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    FormulaBox m_box;
    QRectF m_frame; ///< about its anchor
    QColor m_background;
    const Style &m_style;
};
