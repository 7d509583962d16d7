// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/arranger.h"

#include "ui/diagram/diagramscene.h"
#include "ui/session.h"

#include <cmath>

namespace {

constexpr double gridStep = 16.0;

} // namespace

Arranger::Arranger(Session &session, DiagramScene &scene)
    : m_session(session)
    , m_scene(scene)
{
    connect(&scene, &DiagramScene::itemDragged, this, [this](DiagramItem *item, QPointF by) { drag(*item, by); });
    connect(&scene, &DiagramScene::itemDropped, this, [this](DiagramItem *item, QPointF by) { drop(*item, by); });
    connect(&scene, &DiagramScene::itemNudged, this, [this](DiagramItem *item, QPointF direction) { nudge(*item, direction); });
}

void Arranger::tidy()
{
    m_session.editView(withoutPositions, tr("Tidy the diagram"));
}

void Arranger::drag(const DiagramItem &item, QPointF by)
{
    m_scene.arrangeRoughly(moved(std::get<NeuronId>(item.part()), by));
}

void Arranger::drop(const DiagramItem &item, QPointF by)
{
    // What comes back to where it was is no edit that would put it there.
    drag(item, by);
    move(std::get<NeuronId>(item.part()), by, QString());
}

void Arranger::nudge(const DiagramItem &item, QPointF direction)
{
    if (!m_scene.isStructureEditing() || !item.isMovable())
        return;
    const auto neuron = std::get<NeuronId>(item.part());
    move(neuron, direction * gridStep, QStringLiteral("move %1.%2").arg(neuron.layer).arg(neuron.index));
}

Displacements Arranger::moved(NeuronId neuron, QPointF by) const
{
    Displacements displacements = positionsIn(m_session.shown().project);
    Displacement &displacement = displacements[neuron];
    // Whole numbers are enough for the eye, and short in the file.
    displacement = {std::round(displacement.x + by.x()), std::round(displacement.y + by.y())};
    return displacements;
}

void Arranger::move(NeuronId neuron, QPointF by, const QString &mergeKey)
{
    const QString name = neuronName(m_session.shown().project.network, neuron);
    const Displacement displacement = moved(neuron, by).at(neuron);
    m_session.editView([=](const Project &project) { return withPositionOf(project, name, displacement); }, tr("Move %1").arg(name),
                       mergeKey);
}
