// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramview.h"

#include "ui/diagram/diagramscene.h"
#include "ui/diagram/structurehandle.h"
#include "ui/diagram/valueeditor.h"

#include <QFocusEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

DiagramView::DiagramView(DiagramScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_diagram(scene)
    , m_editor(new ValueEditor(viewport()))
{
    setAccessibleName(QStringLiteral("Network diagram"));
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setFrameShape(NoFrame);
    setTransformationAnchor(AnchorUnderMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(360, 220);
}

QRect DiagramView::rectOf(const DiagramItem &item) const
{
    return mapFromScene(item.mapToScene(item.box())).boundingRect();
}

QRect DiagramView::rectOf(const StructureHandle &handle) const
{
    return mapFromScene(handle.mapToScene(handle.boundingRect())).boundingRect();
}

std::vector<QGraphicsObject *> DiagramView::stops() const
{
    std::vector<QGraphicsObject *> stops(m_diagram.items().begin(), m_diagram.items().end());
    stops.insert(stops.end(), m_diagram.handles().begin(), m_diagram.handles().end());
    return stops;
}

void DiagramView::setStyle(const Style &style)
{
    m_diagram.setStyle(style);
    m_editor->setStyle(style);
}

void DiagramView::fit()
{
    m_fitted = true;
    setDragMode(NoDrag);
    const QRectF scene = sceneRect();
    const double factor = std::min(viewport()->width() / scene.width(), viewport()->height() / scene.height());
    setTransform(QTransform::fromScale(std::min(factor, largestFit), std::min(factor, largestFit)));
    centerOn(scene.center());
}

void DiagramView::refit()
{
    m_editor->leave();
    if (m_fitted)
        fit();
}

void DiagramView::zoom(double factor)
{
    const double target = std::clamp(scale() * factor, smallestZoom, largestZoom);
    m_fitted = false;
    setDragMode(ScrollHandDrag);
    QGraphicsView::scale(target / scale(), target / scale());
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    refit();
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    m_editor->leave();
    zoom(std::pow(1.0015, event->angleDelta().y()));
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        stops().front()->setFocus(event->reason());
    else if (event->reason() == Qt::BacktabFocusReason)
        stops().back()->setFocus(event->reason());
}

bool DiagramView::focusNextPrevChild(bool next)
{
    const std::vector<QGraphicsObject *> stops = this->stops();
    const auto here = std::ranges::find(stops, m_diagram.focusItem(), [](QGraphicsObject *stop) -> QGraphicsItem * { return stop; });
    QGraphicsObject *target = nullptr;
    if (here == stops.end())
        target = next ? stops.front() : stops.back();
    else if (next ? std::next(here) != stops.end() : here != stops.begin())
        target = next ? *std::next(here) : *std::prev(here);
    if (!target || !hasFocus()) {
        m_diagram.setFocusItem(nullptr);
        return QGraphicsView::focusNextPrevChild(next);
    }
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    ensureVisible(target, 20, 20);
    return true;
}
