// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of DiagramScene that lights the active path and what a step has used and made.

#include "ui/diagram/diagramscene.h"

#include <algorithm>

namespace {

DiagramPart partOf(const ParameterId &parameter)
{
    return std::visit([](const auto &id) { return DiagramPart(id); }, parameter);
}

/// Where a factor is pointed at in the diagram.
DiagramPart partOf(const LitFactor &lit)
{
    using Place = ChainRuleFactor::Place;
    switch (lit.place) {
    case Place::ErrorByOut:
        return ErrorPart{lit.neuron.index};
    case Place::NetByParameter:
    case Place::NetByOut:
        return partOf(lit.parameter);
    case Place::OutByNet:
    case Place::Paths:
    case Place::Share:
        break;
    }
    return lit.neuron;
}

} // namespace

void DiagramScene::clearPath()
{
    for (DiagramItem *item : m_order)
        item->setGlow(std::nullopt);
    for (const auto &[neuron, item] : m_neurons)
        item->setSlopeGlow(std::nullopt);
    for (const auto &[part, edge] : m_edges)
        edge->setGlow(std::nullopt);
    qDeleteAll(m_labels);
    m_labels.clear();
}

void DiagramScene::showPath(const std::vector<LitFactor> &path, const FactorId &active)
{
    clearPath();
    m_path = path;
    m_active = active;
    tend();
    for (const LitFactor &lit : path)
        light(lit, {lit.color, false});
    // What is active comes last, so that it lies above where paths share a place.
    for (const LitFactor &lit : path) {
        if (!active.empty() && lit.id == active)
            light(lit, {lit.color, true});
    }
    for (const LitFactor &lit : path) {
        if (!lit.value.isEmpty())
            label(lit, !active.empty() && lit.id == active);
    }
    lightStep();
}

void DiagramScene::showStep(const std::vector<DiagramPart> &uses, const std::optional<DiagramPart> &makes)
{
    m_used = uses;
    m_made = makes;
}

void DiagramScene::lightStep()
{
    for (const DiagramPart &part : m_used)
        lightPart(part, {m_style->accent, false});
    if (DiagramItem *made = m_made ? item(*m_made) : nullptr)
        made->setGlow(Glow{m_style->good, true});
}

/// Where the path and the step are, up to so many places.
std::set<DiagramPart> DiagramScene::litParts(std::size_t most) const
{
    std::set<DiagramPart> parts(m_used.begin(), m_used.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_used.size())));
    if (m_made)
        parts.insert(*m_made);
    for (const LitFactor &lit : m_path) {
        if (parts.size() >= most)
            break;
        parts.insert(partOf(lit));
    }
    return parts;
}

FactorId DiagramScene::factorAt(const DiagramPart &part) const
{
    for (const LitFactor &lit : m_path) {
        if (partOf(lit) == part)
            return lit.id;
    }
    return {};
}

void DiagramScene::light(const LitFactor &lit, const Glow &glow)
{
    using Place = ChainRuleFactor::Place;
    switch (lit.place) {
    case Place::ErrorByOut:
        lightErrorEdges(lit.neuron.index, glow);
        return;
    case Place::OutByNet:
        if (const auto neuron = m_neurons.find(lit.neuron); neuron != m_neurons.end()) {
            neuron->second->setGlow(glow);
            neuron->second->setSlopeGlow(glow);
        }
        return;
    case Place::NetByOut:
        if (m_layout.wide) {
            // Of many paths only the edges: their pills would cover the picture.
            lightEdges(partOf(lit.parameter), glow);
            return;
        }
        [[fallthrough]];
    case Place::NetByParameter:
        lightPart(partOf(lit.parameter), glow);
        return;
    case Place::Paths:
    case Place::Share:
        return;
    }
}

/// Lights a part with its edges; one of a wide network that has no item stays as it is.
void DiagramScene::lightPart(const DiagramPart &part, const Glow &glow)
{
    if (DiagramItem *lit = item(part))
        lit->setGlow(glow);
    lightEdges(part, glow);
}

void DiagramScene::lightEdges(const DiagramPart &part, const Glow &glow)
{
    const auto [first, last] = m_edges.equal_range(part);
    for (auto edge = first; edge != last; ++edge)
        edge->second->setGlow(glow);
}

void DiagramScene::lightErrorEdges(int output, const Glow &glow)
{
    const auto index = static_cast<std::size_t>(output);
    m_errorEdges[index]->setGlow(glow);
    m_totalEdges[index]->setGlow(glow);
    m_items.at(ErrorPart{output})->setGlow(glow);
    m_items.at(TotalPart())->setGlow(glow);
}

void DiagramScene::label(const LitFactor &lit, bool strong)
{
    using Place = ChainRuleFactor::Place;
    const QString value = QStringLiteral("= ") + lit.value;
    switch (lit.place) {
    case Place::ErrorByOut: {
        const QPointF centre = m_layout.errorEdge(lit.neuron.index).center();
        if (m_layout.wide) {
            addLabel(lit.symbol + QLatin1Char(' ') + value, lit.color, strong, centre - QPointF(0, onPaper(22)),
                     PathLabel::Alignment::Centred);
            return;
        }
        // Above and below the edge, which is too short for both in one line.
        addLabel(lit.symbol, lit.color, strong, centre - QPointF(0, onPaper(22)), PathLabel::Alignment::Centred);
        addLabel(value, lit.color, strong, centre + QPointF(0, onPaper(20)), PathLabel::Alignment::Centred);
        return;
    }
    case Place::Paths:
    case Place::OutByNet: {
        const QRectF neuron = m_layout.neurons.at(lit.neuron);
        const bool output = lit.neuron.layer == m_network.lastLayer();
        const QPointF below(neuron.center().x() + onPaper(output ? 8 : 0), neuron.bottom() + onPaper(17));
        addLabel(lit.symbol + QLatin1Char(' ') + value, lit.color, strong, below,
                 output ? PathLabel::Alignment::RightOf : PathLabel::Alignment::Centred);
        return;
    }
    case Place::NetByParameter:
    case Place::NetByOut:
        labelParameter(lit, value, strong);
        return;
    case Place::Share:
        return;
    }
}

/// A distance in the scene that is always as long for the eye as it is in a small network.
double DiagramScene::onPaper(double length) const
{
    return m_layout.wide ? length / m_viewScale : length;
}

void DiagramScene::addLabel(const QString &text, const QColor &color, bool strong, QPointF anchor, PathLabel::Alignment alignment)
{
    auto *label = new PathLabel(text, color, strong, *m_style);
    label->placeAt(anchor, alignment);
    label->setFlag(QGraphicsItem::ItemIgnoresTransformations, m_layout.wide);
    addItem(label);
    m_labels.push_back(label);
}

/// Beside a weight's pill or a bias, where the picture is free.
void DiagramScene::labelParameter(const LitFactor &lit, const QString &value, bool strong)
{
    const double distance = onPaper(27);
    const QString whole = lit.symbol + QLatin1Char(' ') + value;
    if (const auto *bias = std::get_if<BiasId>(&lit.parameter)) {
        const QPointF below = m_layout.biases.at(*bias).box.center() + QPointF(0, distance + onPaper(5));
        addLabel(whole, lit.color, strong, below, PathLabel::Alignment::Centred);
        return;
    }
    const DiagramLayout::Weight weight = m_layout.weight(std::get<WeightId>(lit.parameter));
    const DiagramItem *shown = item(std::get<WeightId>(lit.parameter));
    const QPointF pill = shown ? shown->pos() : weight.pill.center();
    if (lit.symbol.isEmpty()) {
        // Of many paths only the numbers: their symbols would cover the picture.
        addLabel(lit.value, lit.color, strong, {pill.x() + onPaper(weight.pill.width() / 2 + 2), pill.y()}, PathLabel::Alignment::RightOf);
        return;
    }
    if (m_layout.wide && lit.place == ChainRuleFactor::Place::NetByOut) {
        // Near where it leads to: there paths that begin at one neuron have parted.
        addLabel(whole, lit.color, strong, weight.edge.pointAt(0.68), PathLabel::Alignment::Centred);
        return;
    }
    if (weight.edge.dy() == 0) {
        // A level edge has neurons on both sides, which leave no room for both in one line.
        addLabel(lit.symbol, lit.color, strong, pill - QPointF(0, distance), PathLabel::Alignment::Centred);
        addLabel(value, lit.color, strong, pill + QPointF(0, distance), PathLabel::Alignment::Centred);
        return;
    }
    const bool below = pill.y() < m_layout.bounds.center().y();
    addLabel(whole, lit.color, strong, pill + QPointF(0, below ? distance : -distance), PathLabel::Alignment::Centred);
}
