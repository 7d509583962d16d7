// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QGraphicsObject>
#include <QLineF>
#include <QVariantAnimation>

#include <vector>

/// Dots that run along edges and show which way values or gradients flow.
class Pulses : public QGraphicsObject
{
    Q_OBJECT

public:
    /// One dot's way; `start` and `end` are the parts of the whole motion, from 0 to 1, in which it runs.
    struct Way
    {
        QLineF line;
        double start = 0.0;
        double end = 1.0;
    };

    explicit Pulses(const QRectF &area);

    void setArea(const QRectF &area);
    /// Runs the dots once; a motion still under way ends at once.
    void run(std::vector<Way> ways, const QColor &color, int milliseconds);
    void stop();

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_area;
    std::vector<Way> m_ways;
    QColor m_color;
    QVariantAnimation m_animation;
};
