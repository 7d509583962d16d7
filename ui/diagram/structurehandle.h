// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style.h"

#include <QGraphicsObject>

/// A small button in the diagram at which its structure is edited: a plus, or a layer's caption.
///
/// The same edits are in the Network menu, for the keyboard.
class StructureHandle : public QGraphicsObject
{
    Q_OBJECT

public:
    /// `text` is "+" or a caption; `tip` says what a click does.
    StructureHandle(const QString &text, const QString &tip, QPointF centre);

    void setStyle(const Style &style);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

signals:
    /// A click, with its place on the screen.
    void pressed(QPoint place);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    QString m_text;
    QSizeF m_size;
    const Style *m_style;
    bool m_hovered = false;
};
