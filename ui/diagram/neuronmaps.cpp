// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/neuronmaps.h"

#include "ui/diagram/diagramscene.h"
#include "ui/mapcolors.h"
#include "ui/session.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int pauseMilliseconds = 200; ///< between two drawings while training runs, so that it keeps its time
constexpr double mostWork = 4e5; ///< multiplications a drawing
constexpr int finest = 24;
constexpr int coarsest = 6;

int columnsFor(const Network &network)
{
    std::size_t weights = 0;
    for (const Layer &layer : network.layers)
        weights += layer.weights.size();
    return std::clamp(static_cast<int>(std::sqrt(mostWork / static_cast<double>(weights))), coarsest, finest);
}

} // namespace

NeuronMaps::NeuronMaps(Session &session, DiagramScene &scene)
    : m_session(session)
    , m_scene(scene)
    , m_style(&Style::of(Style::Theme::Light))
{
    connect(&session, &Session::momentShown, this, &NeuronMaps::follow);
    // The last moments of a run may have come too soon.
    connect(&session, &Session::runningChanged, this, &NeuronMaps::follow);
}

void NeuronMaps::setShown(bool shown)
{
    m_shown = shown;
    if (shown)
        draw(m_session.shown());
    else
        clear();
}

void NeuronMaps::setStyle(const Style &style)
{
    m_style = &style;
    if (m_shown)
        draw(m_session.shown());
}

void NeuronMaps::follow()
{
    const bool tooSoon = m_session.isRunning() && m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < pauseMilliseconds;
    if (m_shown && !tooSoon)
        draw(m_session.shown());
}

void NeuronMaps::draw(const Moment &moment)
{
    const Network &network = moment.project.network;
    if (network.inputs > 2) {
        clear();
        return;
    }
    for (const OutputMap &map : outputMaps(network, moment.project.samples, columnsFor(network))) {
        const Activation activation = network.layer(map.neuron.layer).activation;
        const MapScale scale{boundaryOf(activation), outputRange(activation, map.values)};
        m_scene.showMap(map.neuron, mapImage(map, scale, *m_style));
    }
    m_sinceDrawn.start();
}

void NeuronMaps::clear()
{
    const Network &network = m_session.shown().project.network;
    for (int layer = 1; layer <= network.lastLayer(); ++layer) {
        for (int i = 0; i < network.neuronCount(layer); ++i)
            m_scene.showMap({layer, i}, QImage());
    }
}
