// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style.h"

#include <QGraphicsObject>

/// The place of the many neurons in the middle of a layer: a closed column seen from afar, its outline from near by, where
/// they are seen themselves.
class FoldColumn : public QGraphicsObject
{
    Q_OBJECT

public:
    explicit FoldColumn(const QRectF &box);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void setStyle(const Style &style);
    void setBox(const QRectF &box);

    QRectF boundingRect() const override { return m_box.adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

signals:
    /// A double click, at a place of the scene.
    void openWished(QPointF place);

protected:
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent *event) override;

private:
    QRectF m_box;
    const Style *m_style;
    bool m_open = false;
};
