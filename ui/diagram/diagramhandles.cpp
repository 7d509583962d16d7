// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of DiagramScene with the handles at which the structure is edited.

#include "core/model/limits.h"
#include "core/model/names.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/structurehandle.h"

#include <QGraphicsSceneMouseEvent>

#include <algorithm>

namespace {

constexpr double handleRoom = 30.0;

/// A layer within a sentence: "the hidden layer" where there is only one.
QString layerPhrase(int layer, int lastLayer)
{
    return layer == 1 && lastLayer == 2 ? DiagramScene::tr("hidden layer") : layerName(layer, lastLayer);
}

} // namespace

void DiagramScene::setStructureEditing(bool editing)
{
    const QString focused = focusedHandle();
    m_structureEditing = editing;
    removeHandles();
    if (editing)
        addHandles();
    focusHandle(focused);
}

void DiagramScene::removeHandles()
{
    showPlusOf(std::nullopt);
    qDeleteAll(m_handles);
    m_handles.clear();
    setSceneRect(m_layout.bounds);
}

void DiagramScene::addHandles()
{
    const double top = m_layout.bounds.top() - handleRoom / 2;
    for (int layer = 0; layer <= m_network.lastLayer(); ++layer)
        addHandlesOf(layer, top);
    setSceneRect(m_layout.bounds.adjusted(0, -handleRoom, 0, 0));
}

void DiagramScene::addHandlesOf(int layer, double top)
{
    const int last = m_network.lastLayer();
    const QRectF first = m_layout.neurons.at({layer, 0});
    if (layer > 0) {
        const QString activation = shownName(activationName(m_network.layer(layer).activation));
        const QString name = tr("Activation of the %1: %2").arg(layerPhrase(layer, last), activation);
        m_handles.push_back(newHandle(activation, name, {first.center().x(), top}));
        connect(m_handles.back(), &StructureHandle::pressed, this, [this, layer](QPoint place) { emit layerMenuWished(layer, place); });
    }
    m_handles.push_back(plusOf(layer));
    if (layer == last)
        return;
    const QPointF between((first.right() + m_layout.neurons.at({layer + 1, 0}).left()) / 2, top);
    m_handles.push_back(newHandle(QStringLiteral("+"), tr("Insert a layer before the %1").arg(layerPhrase(layer + 1, last)), between));
    connect(m_handles.back(), &StructureHandle::pressed, this, [this, layer] { emit layerWished(layer + 1); });
}

StructureHandle *DiagramScene::plusOf(int layer)
{
    const QString name = tr("Add a neuron to the %1").arg(layerPhrase(layer, m_network.lastLayer()));
    StructureHandle *plus = newHandle(QStringLiteral("+"), name, m_layout.plusOf(layer));
    connect(plus, &StructureHandle::pressed, this, [this, layer] { emit neuronWished(layer); });
    return plus;
}

StructureHandle *DiagramScene::newHandle(const QString &text, const QString &name, QPointF centre)
{
    auto *handle = new StructureHandle(text, name, centre);
    handle->setStyle(*m_style);
    addItem(handle);
    return handle;
}

/// The name of the handle that has the keyboard, or nothing.
QString DiagramScene::focusedHandle() const
{
    const auto *handle = dynamic_cast<const StructureHandle *>(focusItem());
    return handle ? handle->name() : QString();
}

/// Handles are made anew with the structure; the keyboard stays at the one of the same name.
void DiagramScene::focusHandle(const QString &name)
{
    const auto found = std::ranges::find(m_handles, name, &StructureHandle::name);
    if (found != m_handles.end())
        (*found)->setFocus();
}

bool DiagramScene::event(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::GraphicsSceneLeave) {
        showPlusOf(std::nullopt);
        hoverEdge(std::nullopt, {});
    }
    return QGraphicsScene::event(event);
}

void DiagramScene::mouseMoveEvent(QGraphicsSceneMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        showPlusOf(m_layout.layerAt(event->scenePos().x()));
    else if (mouseGrabberItem() != m_passingPlus)
        showPlusOf(std::nullopt);
    QGraphicsScene::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        passEdges(event->scenePos());
}

/// Brings up the plus of the layer that the mouse passes, unless all are there anyway.
void DiagramScene::showPlusOf(std::optional<int> layer)
{
    if (m_structureEditing)
        layer.reset();
    if (layer == m_passedLayer)
        return;
    m_passedLayer = layer;
    if (m_passingPlus) {
        removeItem(m_passingPlus);
        m_passingPlus->deleteLater();
    }
    m_passingPlus = layer ? plusOf(*layer) : nullptr;
}
