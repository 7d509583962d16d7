// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagrampreview.h"

#include "ui/diagram/diagramlooks.h"

#include <QPainter>

DiagramPreview::DiagramPreview(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setMinimumSize(300, 240);
}

void DiagramPreview::showProject(const Project &project)
{
    update();
    m_empty = weightsOf(project.network).size() > mostWeights;
    if (m_empty)
        return;
    m_scene.build(project.network);
    m_scene.setStyle(m_style);
    const Moment moment = momentAtRest(project, 0);
    showNumbers(m_scene, DiagramLooks(moment));
}

void DiagramPreview::clear()
{
    m_empty = true;
    update();
}

void DiagramPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.canvas);
    if (m_empty)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF source = m_scene.sceneRect();
    const double scale = std::min({width() / source.width(), height() / source.height(), 1.2});
    QRectF target(QPointF(), source.size() * scale);
    target.moveCenter(QRectF(rect()).center());
    m_scene.render(&painter, target, source);
}
