// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of DiagramScene that gets along with few items for a wide network. All its edges are one layer; a weight has a
// pill and an edge of its own only while it is selected, pointed at or lit, or leads to the neuron that has the keyboard,
// and a neuron within a fold has an item only while it is seen from near enough or lit.

#include "core/model/limits.h"
#include "core/model/overloaded.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/edgelayer.h"
#include "ui/diagram/foldcolumn.h"
#include "ui/diagram/structurehandle.h"

#include <QGraphicsView>

#include <algorithm>
#include <tuple>

namespace {

constexpr std::size_t mostLit = 300; ///< places of a path that get items
constexpr double smallestRows = 9.0; ///< pixels between neurons at which a fold opens
constexpr double readable = 0.9; ///< the scale of neurons in a fold that somebody has opened
constexpr double hoverReach = 6.0; ///< pixels
constexpr double pillHeight = 26.0; ///< pixels above the mouse

/// The rows of reading order: by layer, then neuron, then weights, bias and the neuron itself.
using Rank = std::tuple<int, int, int, int>;

Rank rankOf(const DiagramPart &part, const Network &network)
{
    const int errors = network.lastLayer() + 1;
    return std::visit(Overloaded{
                          [](NeuronId neuron) { return Rank(neuron.layer, neuron.index, 2, 0); },
                          [](WeightId weight) { return Rank(weight.layer, weight.to, 0, weight.from); },
                          [&](BiasId bias) {
                              const bool shared = network.layer(bias.layer).biasKind == BiasKind::Shared;
                              return Rank(bias.layer, shared ? -1 : bias.index, 1, 0);
                          },
                          [=](TargetPart target) { return Rank(errors, target.output, 0, 0); },
                          [=](ErrorPart error) { return Rank(errors, error.output, 1, 0); },
                          [=](TotalPart) { return Rank(errors + 1, 0, 0, 0); },
                      },
                      part);
}

} // namespace

void DiagramScene::addFolds()
{
    m_layer = new EdgeLayer(m_network, m_layout, *m_style);
    addItem(m_layer);
    for (const auto &[layer, fold] : m_layout.folds) {
        auto *column = new FoldColumn(fold.box);
        addItem(column);
        m_columns[layer] = column;
        connect(column, &FoldColumn::openWished, this,
                [this, scale = fold.scale](QPointF place) { emit closerLookWished(place, readable / scale); });
        const QString number = QStringLiteral("%L1").arg(fold.last - fold.first + 1);
        const QString name = tr("Look closer at the %1 neurons from %2 to %3")
                                 .arg(number, neuronName(m_network, {layer, fold.first}), neuronName(m_network, {layer, fold.last}));
        auto *button = new StructureHandle(tr("%1 more").arg(number), name, fold.box.center());
        button->setFlag(QGraphicsItem::ItemIgnoresTransformations);
        addItem(button);
        m_folds.push_back(button);
        connect(button, &StructureHandle::pressed, this, [this, fold] { emit closerLookWished(fold.box.center(), readable / fold.scale); });
    }
}

void DiagramScene::placeFolds()
{
    if (!m_layout.wide)
        return;
    m_layer->setLayout(m_layout);
    auto button = m_folds.begin();
    for (const auto &[layer, fold] : m_layout.folds) {
        m_columns.at(layer)->setBox(fold.box);
        (*button++)->setPos(fold.box.center());
    }
}

double DiagramScene::smallestScale() const
{
    double smallest = 1.0;
    for (const auto &[layer, fold] : m_layout.folds)
        smallest = std::min(smallest, fold.scale);
    return smallest;
}

void DiagramScene::lookFrom(const QRectF &visible, double scale)
{
    m_visible = visible;
    const bool enlarged = std::exchange(m_viewScale, scale) != scale;
    if (!m_layout.wide)
        return;
    auto button = m_folds.begin();
    for (const auto &[layer, column] : m_columns) {
        const DiagramLayout::Fold &fold = m_layout.folds.at(layer);
        column->setOpen(fold.box.height() / (fold.last - fold.first + 1) * scale >= smallestRows);
        (*button++)->setVisible(!column->isOpen());
    }
    tend();
    // The labels keep their distances.
    if (enlarged && !m_labels.empty())
        showPath(std::vector<LitFactor>(m_path), FactorId(m_active));
}

void DiagramScene::setSelected(const std::optional<DiagramPart> &part)
{
    m_selected = part;
    tend();
}

void DiagramScene::showNetwork(const Network &network)
{
    if (m_layer)
        m_layer->setNetwork(network);
}

bool DiagramScene::clickEdge(QPointF place)
{
    const std::optional<WeightId> weight = m_layout.wide ? m_layout.weightNear(place, hoverReach / m_viewScale) : std::nullopt;
    if (!weight)
        return false;
    hoverEdge(weight, place);
    emit edgeClicked(*weight);
    return true;
}

/// Follows the mouse over the edges, wherever nothing else is under it.
void DiagramScene::passEdges(QPointF place)
{
    if (!m_layout.wide || views().isEmpty())
        return;
    const QTransform transform = views().constFirst()->viewportTransform();
    const QList<QGraphicsItem *> under = QGraphicsScene::items(place, Qt::IntersectsItemShape, Qt::DescendingOrder, transform);
    const bool taken = std::ranges::any_of(under, [](QGraphicsItem *item) {
        const QGraphicsObject *object = item->toGraphicsObject();
        const auto *column = qobject_cast<const FoldColumn *>(object);
        return qobject_cast<const DiagramItem *>(object) || qobject_cast<const StructureHandle *>(object) || (column && !column->isOpen());
    });
    // The pill of the edge that was passed last stays as long as the mouse is upon it.
    if (taken)
        return;
    hoverEdge(m_layout.weightNear(place, hoverReach / m_viewScale), place);
}

void DiagramScene::hoverEdge(const std::optional<WeightId> &weight, QPointF place)
{
    if (weight == m_passedWeight)
        return;
    const std::optional<WeightId> before = std::exchange(m_passedWeight, weight);
    m_passedPlace = place;
    if (before)
        emit partHovered(*before, false);
    tend();
    if (weight)
        emit partHovered(*weight, true);
}

bool DiagramScene::isGuest(const DiagramPart &part) const
{
    if (std::holds_alternative<WeightId>(part))
        return true;
    if (const auto *neuron = std::get_if<NeuronId>(&part))
        return m_layout.scaleOf(*neuron) < 1.0;
    const auto *bias = std::get_if<BiasId>(&part);
    return bias && m_network.layer(bias->layer).biasKind == BiasKind::Single && m_layout.scaleOf({bias->layer, bias->index}) < 1.0;
}

/// The weights that stand out from the layer of edges.
std::set<DiagramPart> DiagramScene::edgesInView() const
{
    std::set<DiagramPart> parts = litParts(mostLit);
    if (m_selected)
        parts.insert(*m_selected);
    if (m_passedWeight)
        parts.insert(*m_passedWeight);
    if (const auto *focused = dynamic_cast<const DiagramItem *>(focusItem()))
        parts.insert(focused->part());
    std::erase_if(parts, [](const DiagramPart &part) { return !std::holds_alternative<WeightId>(part); });
    return parts;
}

std::set<DiagramPart> DiagramScene::guestsInView() const
{
    std::set<DiagramPart> guests = litParts(mostLit);
    guests.merge(edgesInView());
    for (const QGraphicsItem *held : {focusItem(), mouseGrabberItem()}) {
        if (const auto *item = dynamic_cast<const DiagramItem *>(held))
            guests.insert(item->part());
    }
    if (m_attended) {
        for (int from = 0; from < m_network.neuronCount(m_attended->layer - 1); ++from)
            guests.insert(WeightId{m_attended->layer, m_attended->index, from});
    }
    for (const auto &[layer, column] : m_columns) {
        const DiagramLayout::Fold &fold = m_layout.folds.at(layer);
        const bool single = layer > 0 && m_network.layer(layer).biasKind == BiasKind::Single;
        for (int i = fold.first; column->isOpen() && i <= fold.last; ++i) {
            if (!m_visible.intersects(m_layout.neurons.at({layer, i})))
                continue;
            guests.insert(NeuronId{layer, i});
            if (single)
                guests.insert(BiasId{layer, i});
        }
    }
    std::erase_if(guests, [this](const DiagramPart &part) { return !isGuest(part); });
    return guests;
}

/// Makes the items that are needed now, and lets those go that are not needed any more.
void DiagramScene::tend()
{
    // What leaves tells that the mouse has left it, which leads here again.
    if (!m_layout.wide || m_tending)
        return;
    m_tending = true;
    const std::set<DiagramPart> wanted = guestsInView();
    dismissAllBut(wanted);
    std::vector<DiagramItem *> arrived;
    for (const DiagramPart &part : wanted) {
        if (m_guests.insert(part).second)
            arrived.push_back(summon(part));
    }
    tendEdges();
    if (m_passedWeight)
        m_values.at(*m_passedWeight)->setRevealed(true);
    if (!arrived.empty()) {
        std::ranges::sort(m_order, {}, [this](const DiagramItem *item) { return rankOf(item->part(), m_network); });
        emit itemsArrived(arrived);
    }
    m_tending = false;
}

void DiagramScene::dismissAllBut(const std::set<DiagramPart> &wanted)
{
    std::vector<DiagramItem *> leaving;
    for (const DiagramPart &part : m_guests) {
        if (!wanted.contains(part))
            leaving.push_back(m_items.at(part));
    }
    std::erase_if(m_order, [&](const DiagramItem *item) { return isGuest(item->part()) && !wanted.contains(item->part()); });
    for (DiagramItem *item : leaving) {
        const DiagramPart part = item->part();
        m_guests.erase(part);
        m_items.erase(part);
        m_values.erase(part);
        if (const auto *neuron = std::get_if<NeuronId>(&part))
            m_neurons.erase(*neuron);
        removeEdges(part);
    }
    for (DiagramItem *item : leaving) {
        // It may be what the mouse is upon just now.
        item->hide();
        item->deleteLater();
    }
}

void DiagramScene::removeEdges(const DiagramPart &part)
{
    const auto [first, last] = m_edges.equal_range(part);
    for (auto edge = first; edge != last; ++edge) {
        edge->second->hide();
        edge->second->deleteLater();
    }
    m_edges.erase(first, last);
}

DiagramItem *DiagramScene::summon(const DiagramPart &part)
{
    std::visit(Overloaded{
                   [this](NeuronId neuron) { addNeuronItem(neuron); },
                   [this](WeightId weight) { addPill(weight); },
                   [this](BiasId bias) { addBias(bias); },
                   [](auto) {},
               },
               part);
    DiagramItem *item = m_items.at(part);
    item->setStyle(*m_style);
    const auto [first, last] = m_edges.equal_range(part);
    for (auto edge = first; edge != last; ++edge) {
        edge->second->setStyle(*m_style);
        edge->second->setAboveLayer();
    }
    return item;
}

/// A pill of a wide network is as large as on paper, however small the network is drawn.
void DiagramScene::addPill(WeightId weight)
{
    addValue(weight, m_layout.weight(weight).pill, ValueItem::Shape::Pill, true);
    ValueItem *pill = m_values.at(weight);
    pill->setFlag(QGraphicsItem::ItemIgnoresTransformations);
    pill->setOnDemand(true);
    // Not under the mouse, so that a click selects before another opens the editor.
    if (weight == m_passedWeight)
        pill->setPos(m_passedPlace - QPointF(0, pillHeight / m_viewScale));
}

/// Gives edges of their own to the weights that stand out.
void DiagramScene::tendEdges()
{
    const std::set<DiagramPart> wanted = edgesInView();
    for (const DiagramPart &part : m_guests) {
        if (!std::holds_alternative<WeightId>(part))
            continue;
        const bool there = m_edges.contains(part);
        if (there && !wanted.contains(part)) {
            removeEdges(part);
            m_values.at(part)->setRevealed(false);
        } else if (!there && wanted.contains(part)) {
            const auto weight = std::get<WeightId>(part);
            EdgeItem *edge = addEdge(part, m_layout.weight(weight).edge, EdgeItem::Kind::Weight);
            edge->setAboveLayer();
            edge->setStyle(*m_style);
            edge->setWeight(m_network.value(weight));
        }
    }
}

/// The neuron whose weights the keyboard reaches: the one that has the focus, or that a focused weight or bias leads to.
void DiagramScene::attend(const DiagramItem *focused)
{
    m_attended = std::visit(Overloaded{
                                [](NeuronId neuron) { return neuron.layer > 0 ? std::optional(neuron) : std::nullopt; },
                                [](WeightId weight) {
                                    return std::optional(NeuronId{weight.layer, weight.to});
                                },
                                [this](BiasId bias) {
                                    const bool single = m_network.layer(bias.layer).biasKind == BiasKind::Single;
                                    return single ? std::optional(NeuronId{bias.layer, bias.index}) : std::nullopt;
                                },
                                [](auto) { return std::optional<NeuronId>(); },
                            },
                            focused->part());
    tend();
}
