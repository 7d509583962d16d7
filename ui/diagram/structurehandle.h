// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style.h"

#include <QGraphicsObject>

/// A small button in the diagram at which its structure is edited: a plus, or a layer's caption.
///
/// It is reached by mouse, by keyboard and over the accessibility bus alike.
class StructureHandle : public QGraphicsObject
{
    Q_OBJECT

public:
    /// `text` is "+" or a caption; `name` says what a click does, to the eye and to people who cannot see it.
    StructureHandle(const QString &text, const QString &name, QPointF centre);

    const QString &name() const { return m_name; }
    /// A press that comes from no mouse.
    void press();

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
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_text;
    QString m_name;
    QSizeF m_size;
    const Style *m_style;
    bool m_hovered = false;
};
