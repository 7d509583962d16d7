// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramview.h"

#include "ui/diagram/diagramscene.h"
#include "ui/diagram/structurehandle.h"
#include "ui/diagram/valueeditor.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

DiagramView::DiagramView(DiagramScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_diagram(scene)
    , m_editor(new ValueEditor(viewport()))
{
    setAccessibleName(tr("Network diagram"));
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setFrameShape(NoFrame);
    setTransformationAnchor(AnchorUnderMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(360, 220);
    connect(&scene, &DiagramScene::closerLookWished, this, &DiagramView::lookAt);
}

QRect DiagramView::rectOf(const DiagramItem &item) const
{
    return item.deviceTransform(viewportTransform()).mapRect(item.box()).toAlignedRect();
}

QRect DiagramView::rectOf(const StructureHandle &handle) const
{
    return handle.deviceTransform(viewportTransform()).mapRect(handle.boundingRect()).toAlignedRect();
}

std::vector<QGraphicsObject *> DiagramView::stops() const
{
    std::vector<QGraphicsObject *> stops(m_diagram.items().begin(), m_diagram.items().end());
    stops.insert(stops.end(), m_diagram.handles().begin(), m_diagram.handles().end());
    std::ranges::copy_if(m_diagram.folds(), std::back_inserter(stops), [](const StructureHandle *fold) { return fold->isVisible(); });
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
    const double bounded = m_fillsAnyRoom ? factor : std::min(factor, largestFit);
    setTransform(QTransform::fromScale(bounded, bounded));
    centerOn(scene.center());
    tellScene();
}

void DiagramView::refit()
{
    m_editor->leave();
    if (m_fitted)
        fit();
}

void DiagramView::setFillsAnyRoom(bool fills)
{
    m_fillsAnyRoom = fills;
    fit();
}

void DiagramView::zoom(double factor)
{
    // However small neurons are drawn, they can be seen as large as others.
    const double largest = largestZoom / m_diagram.smallestScale();
    const double target = std::clamp(scale() * factor, std::min(smallestZoom, scale()), largest);
    m_fitted = false;
    setDragMode(ScrollHandDrag);
    QGraphicsView::scale(target / scale(), target / scale());
    tellScene();
}

void DiagramView::lookAt(QPointF place, double scale)
{
    m_editor->leave();
    m_fitted = false;
    setDragMode(ScrollHandDrag);
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(place);
    tellScene();
}

/// Tells the scene what is seen of it.
void DiagramView::tellScene()
{
    // A scene that is being destroyed has left the view.
    if (scene() == &m_diagram)
        m_diagram.lookFrom(mapToScene(viewport()->rect()).boundingRect(), scale());
}

void DiagramView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    tellScene();
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    QGraphicsView::mousePressEvent(event);
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && !m_diagram.mouseGrabberItem())
        m_pressed = event->pos();
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const std::optional<QPoint> pressed = std::exchange(m_pressed, std::nullopt);
    const int most = QGuiApplication::styleHints()->startDragDistance();
    if (pressed && event->button() == Qt::LeftButton && (event->pos() - *pressed).manhattanLength() < most)
        m_diagram.clickEdge(mapToScene(event->pos()));
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
