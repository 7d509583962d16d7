// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/viewpositions.h"

#include <QJsonArray>

namespace {

QString positionsKey()
{
    return QStringLiteral("positions");
}

} // namespace

std::map<NeuronId, Displacement> positionsIn(const Project &project)
{
    std::map<NeuronId, Displacement> positions;
    const QJsonObject object = project.view.value(positionsKey()).toObject();
    if (object.isEmpty())
        return positions;
    for (int layer = 0; layer <= project.network.lastLayer(); ++layer) {
        for (int index = 0; index < project.network.neuronCount(layer); ++index) {
            const QJsonArray place = object.value(neuronName(project.network, {layer, index})).toArray();
            if (place.size() == 2 && place[0].isDouble() && place[1].isDouble())
                positions[{layer, index}] = {place[0].toDouble(), place[1].toDouble()};
        }
    }
    return positions;
}

Project withPosition(Project project, NeuronId neuron, Displacement displacement)
{
    QJsonObject positions = project.view.value(positionsKey()).toObject();
    const QString name = neuronName(project.network, neuron);
    if (displacement == Displacement())
        positions.remove(name);
    else
        positions[name] = QJsonArray{displacement.x, displacement.y};
    if (positions.isEmpty())
        return withoutPositions(std::move(project));
    project.view[positionsKey()] = positions;
    return project;
}

Project withPositionOf(Project project, const QString &neuron, Displacement displacement)
{
    for (int layer = 0; layer <= project.network.lastLayer(); ++layer) {
        for (int index = 0; index < project.network.neuronCount(layer); ++index) {
            if (neuronName(project.network, {layer, index}) == neuron)
                return withPosition(std::move(project), {layer, index}, displacement);
        }
    }
    return project;
}

Project withoutPositions(Project project)
{
    project.view.remove(positionsKey());
    return project;
}
