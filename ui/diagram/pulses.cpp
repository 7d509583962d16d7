// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/pulses.h"

#include <QPainter>

Pulses::Pulses(const QRectF &area)
    : m_area(area)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(1.5);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_animation, &QVariantAnimation::finished, this, &Pulses::stop);
}

void Pulses::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
}

void Pulses::run(std::vector<Way> ways, const QColor &color, int milliseconds)
{
    m_animation.stop();
    m_ways = std::move(ways);
    m_color = color;
    m_animation.setDuration(milliseconds);
    m_animation.start();
}

void Pulses::stop()
{
    m_animation.stop();
    m_ways.clear();
    update();
}

void Pulses::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_ways.empty())
        return;
    constexpr double radius = 5.5;
    constexpr int tail = 5;
    const double now = m_animation.currentValue().toDouble();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (const Way &way : m_ways) {
        const double along = (now - way.start) / (way.end - way.start);
        if (along < 0.0 || along > 1.0)
            continue;
        for (int i = tail; i >= 0; --i) {
            const double behind = along - 0.035 * i;
            if (behind < 0.0)
                continue;
            QColor color = m_color;
            color.setAlphaF(static_cast<float>(i == 0 ? 1.0 : 0.45 * (1.0 - i / (tail + 1.0))));
            painter->setBrush(color);
            painter->drawEllipse(way.line.pointAt(behind), radius - 0.6 * i, radius - 0.6 * i);
        }
    }
}
