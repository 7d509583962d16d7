// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramscene.h"

#include "ui/diagram/edgelayer.h"
#include "ui/diagram/foldcolumn.h"
#include "ui/diagram/pulses.h"
#include "ui/diagram/structurehandle.h"

#include <algorithm>

namespace {

constexpr int layerMilliseconds = 260;
constexpr int flashMilliseconds = 700;
constexpr std::size_t mostPulses = 300;

/// The box of something that is drawn smaller, as large as it is by itself.
QRectF unscaled(const QRectF &box, double scale)
{
    const QSizeF size = box.size() / scale;
    return {box.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

} // namespace

DiagramScene::DiagramScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_style(&Style::of(Style::Theme::Light))
{
    setItemIndexMethod(NoIndex);
    m_flash.setDuration(flashMilliseconds);
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        for (const DiagramPart &part : m_flashing) {
            if (DiagramItem *flashing = item(part))
                flashing->setFlash(value.toDouble());
        }
    });
}

// Making the items

void DiagramScene::build(const Network &network, const Displacements &displacements)
{
    const QString focused = focusedHandle();
    forget();
    m_network = network;
    m_layout = layoutOf(network, displacements);
    setSceneRect(m_layout.bounds);
    for (int layer = 0; layer <= network.lastLayer(); ++layer) {
        if (layer > 0 && network.layer(layer).biasKind == BiasKind::Shared)
            addBias({layer, 0});
        for (int j = 0; j < network.neuronCount(layer); ++j)
            addNeuron({layer, j});
    }
    addErrors();
    if (m_layout.wide)
        addFolds();
    m_pulses = new Pulses(m_layout.bounds);
    addItem(m_pulses);
    if (m_structureEditing)
        addHandles();
    focusHandle(focused);
    setStyle(*m_style);
}

/// Lets all items go.
void DiagramScene::forget()
{
    m_flash.stop();
    m_flashing.clear();
    m_tending = true; // what goes loses mouse and focus, and must call nobody
    clear();
    m_tending = false;
    m_passingPlus = nullptr;
    m_layer = nullptr;
    m_passedLayer.reset();
    m_passedWeight.reset();
    m_attended.reset();
    m_selected.reset();
    m_order.clear();
    m_items.clear();
    m_neurons.clear();
    m_values.clear();
    m_edges.clear();
    m_errorEdges.clear();
    m_totalEdges.clear();
    m_labels.clear();
    m_handles.clear();
    m_columns.clear();
    m_folds.clear();
    m_guests.clear();
    m_marked.clear();
    m_path.clear();
    m_used.clear();
    m_made.reset();
}

/// A neuron with the weights and the bias that lead into it; in a wide network without what comes only when it is needed.
void DiagramScene::addNeuron(NeuronId neuron)
{
    if (m_layout.wide && isGuest(neuron))
        return;
    for (int from = 0; neuron.layer > 0 && !m_layout.wide && from < m_network.neuronCount(neuron.layer - 1); ++from)
        addWeight({neuron.layer, neuron.index, from});
    if (neuron.layer > 0 && m_network.layer(neuron.layer).biasKind == BiasKind::Single)
        addBias({neuron.layer, neuron.index});
    addNeuronItem(neuron);
}

void DiagramScene::addNeuronItem(NeuronId neuron)
{
    const QRectF box = m_layout.neurons.at(neuron);
    if (neuron.layer == 0) {
        addValue(neuron, box, ValueItem::Shape::Input, true);
        return;
    }
    auto *item = new NeuronItem(neuron, unscaled(box, m_layout.scaleOf(neuron)));
    item->setScale(m_layout.scaleOf(neuron));
    item->setMarked(m_marked.contains(neuron));
    m_neurons[neuron] = item;
    adopt(item);
}

void DiagramScene::addWeight(WeightId weight)
{
    const DiagramLayout::Weight place = m_layout.weight(weight);
    EdgeItem *edge = addEdge(weight, place.edge, EdgeItem::Kind::Weight);
    connect(edge, &EdgeItem::clicked, this, &DiagramScene::edgeClicked);
    connect(edge, &EdgeItem::hovered, this, &DiagramScene::partHovered);
    addValue(weight, place.pill, ValueItem::Shape::Pill, true);
    ValueItem *pill = m_values.at(weight);
    pill->setOnDemand(!place.pillFree);
    connect(edge, &EdgeItem::hovered, pill, [pill](const DiagramPart &, bool entered) { pill->setRevealed(entered); });
}

void DiagramScene::addBias(BiasId bias)
{
    const DiagramLayout::Bias &place = m_layout.biases.at(bias);
    for (const QLineF &line : place.edges)
        addEdge(bias, line, EdgeItem::Kind::Bias);
    addValue(bias, place.box, ValueItem::Shape::DashedBox, true);
}

void DiagramScene::addErrors()
{
    for (int k = 0; k < m_network.outputs(); ++k) {
        const auto index = static_cast<std::size_t>(k);
        const QRectF error = m_layout.errors[index];
        const QRectF target = m_layout.targets[index];
        m_errorEdges.push_back(addEdge(ErrorPart{k}, m_layout.errorEdge(k), EdgeItem::Kind::Plain));
        m_totalEdges.push_back(addEdge(TotalPart(), m_layout.totalEdge(k), EdgeItem::Kind::Plain));
        addEdge(TargetPart{k}, m_layout.targetEdge(k), EdgeItem::Kind::Target);
        addValue(TargetPart{k}, target, ValueItem::Shape::Pill, true);
        addValue(ErrorPart{k}, error, ValueItem::Shape::Error, false);
    }
    addValue(TotalPart(), m_layout.total, ValueItem::Shape::Sum, false);
}

EdgeItem *DiagramScene::addEdge(const DiagramPart &part, const QLineF &line, EdgeItem::Kind kind)
{
    auto *edge = new EdgeItem(part, line, kind);
    addItem(edge);
    m_edges.emplace(part, edge);
    return edge;
}

void DiagramScene::addValue(const DiagramPart &part, const QRectF &box, ValueItem::Shape shape, bool settable)
{
    double scale = 1.0;
    if (const auto *neuron = std::get_if<NeuronId>(&part))
        scale = m_layout.scaleOf(*neuron);
    else if (const auto *bias = std::get_if<BiasId>(&part); bias && m_network.layer(bias->layer).biasKind == BiasKind::Single)
        scale = m_layout.scaleOf({bias->layer, bias->index});
    auto *item = new ValueItem(part, unscaled(box, scale), shape, settable);
    item->setScale(scale);
    m_values[part] = item;
    adopt(item);
}

void DiagramScene::adopt(DiagramItem *item)
{
    addItem(item);
    m_order.push_back(item);
    m_items[item->part()] = item;
    connect(item, &DiagramItem::wished, this, [this](DiagramItem *wishing, DiagramItem::Wish wish) {
        if (wish == DiagramItem::Wish::Remove)
            emit removalWished(wishing->part());
        else
            emit wished(wishing, wish);
    });
    connect(item, &DiagramItem::valueWished, this, &DiagramScene::valueWished);
    connect(item, &DiagramItem::clicked, this, &DiagramScene::itemClicked);
    connect(item, &DiagramItem::dragged, this, &DiagramScene::itemDragged);
    connect(item, &DiagramItem::dropped, this, &DiagramScene::itemDropped);
    connect(item, &DiagramItem::nudged, this, &DiagramScene::itemNudged);
    connect(item, &DiagramItem::focused, this, &DiagramScene::attend);
    connect(item, &DiagramItem::hovered, this, [this](DiagramItem *hovered, bool entered) { emit partHovered(hovered->part(), entered); });
}

// Moving the items

void DiagramScene::arrange(const Displacements &displacements)
{
    place(layoutOf(m_network, displacements));
    m_pulses->setArea(m_layout.bounds);
    setStructureEditing(m_structureEditing);
}

void DiagramScene::arrangeRoughly(const Displacements &displacements)
{
    place(roughLayoutOf(m_network, displacements, m_layout));
}

void DiagramScene::place(DiagramLayout layout)
{
    settle();
    m_layout = std::move(layout);
    const auto put = [this](const DiagramPart &part, const QRectF &box) {
        if (DiagramItem *placed = item(part))
            placed->setPos(box.center());
    };
    for (const auto &[neuron, box] : m_layout.neurons)
        put(neuron, box);
    for (const auto &[id, weight] : m_layout.weights) {
        put(id, weight.pill);
        m_values.at(id)->setOnDemand(!weight.pillFree);
    }
    for (const auto &[id, bias] : m_layout.biases)
        put(id, bias.box);
    for (int k = 0; k < m_network.outputs(); ++k) {
        put(ErrorPart{k}, m_layout.errors[static_cast<std::size_t>(k)]);
        put(TargetPart{k}, m_layout.targets[static_cast<std::size_t>(k)]);
    }
    put(TotalPart(), m_layout.total);
    placeEdges();
    placeFolds();
    showPath(std::vector<LitFactor>(m_path), FactorId(m_active));
}

void DiagramScene::placeEdges()
{
    for (const auto &[part, edge] : m_edges) {
        if (const auto *weight = std::get_if<WeightId>(&part))
            edge->setLine(m_layout.weight(*weight).edge);
    }
    for (const auto &[id, bias] : m_layout.biases) {
        auto [edge, last] = m_edges.equal_range(id);
        for (auto line = bias.edges.begin(); edge != last; ++edge, ++line)
            edge->second->setLine(*line);
    }
    for (int k = 0; k < m_network.outputs(); ++k) {
        const auto index = static_cast<std::size_t>(k);
        m_errorEdges[index]->setLine(m_layout.errorEdge(k));
        m_totalEdges[index]->setLine(m_layout.totalEdge(k));
        m_edges.find(TargetPart{k})->second->setLine(m_layout.targetEdge(k));
    }
}

// Showing

void DiagramScene::setStyle(const Style &style)
{
    m_style = &style;
    setBackgroundBrush(style.canvas);
    for (DiagramItem *item : m_order)
        item->setStyle(style);
    for (StructureHandle *handle : m_handles)
        handle->setStyle(style);
    for (const auto &[part, edge] : m_edges)
        edge->setStyle(style);
    for (StructureHandle *fold : m_folds)
        fold->setStyle(style);
    for (const auto &[layer, column] : m_columns)
        column->setStyle(style);
    if (m_layer)
        m_layer->setStyle(style);
}

DiagramItem *DiagramScene::item(const DiagramPart &part) const
{
    const auto found = m_items.find(part);
    return found == m_items.end() ? nullptr : found->second;
}

void DiagramScene::showNeuron(NeuronId neuron, const NeuronLook &look)
{
    m_neurons.at(neuron)->show(look);
}

void DiagramScene::showMap(NeuronId neuron, const QImage &map)
{
    if (const auto found = m_neurons.find(neuron); found != m_neurons.end())
        found->second->setMap(map);
}

void DiagramScene::markOnly(const std::set<NeuronId> &neurons)
{
    m_marked = neurons;
    for (const auto &[id, item] : m_neurons)
        item->setMarked(neurons.contains(id));
}

void DiagramScene::showValue(const DiagramPart &part, const ValueLook &look)
{
    m_values.at(part)->show(look);
    const auto [first, last] = m_edges.equal_range(part);
    for (auto edge = first; edge != last; ++edge)
        edge->second->setWeight(look.value);
}

// Motion

std::vector<QLineF> DiagramScene::edgesInto(int layer) const
{
    std::vector<QLineF> lines;
    if (layer > m_network.lastLayer()) {
        for (int k = 0; k < m_network.outputs(); ++k)
            lines.push_back(m_layout.errorEdge(k));
        return lines;
    }
    for (int to = 0; to < m_network.neuronCount(layer); ++to) {
        for (int from = 0; from < m_network.neuronCount(layer - 1); ++from)
            lines.push_back(m_layout.weight({layer, to, from}).edge);
    }
    return lines;
}

void DiagramScene::pulse(Direction direction, int fromLayer, int toLayer)
{
    if (m_layout.wide)
        return;
    std::vector<Pulses::Way> ways;
    const int layers = std::abs(toLayer - fromLayer) + 1;
    const double share = 1.0 / layers;
    for (int i = 0; i < layers; ++i) {
        const int layer = direction == Direction::Forward ? fromLayer + i : fromLayer - i;
        for (const QLineF &line : edgesInto(layer)) {
            const QLineF way = direction == Direction::Forward ? line : QLineF(line.p2(), line.p1());
            ways.push_back({way, i * share, (i + 1) * share});
        }
    }
    if (ways.size() > mostPulses)
        return;
    m_pulses->run(std::move(ways), direction == Direction::Forward ? m_style->accent : m_style->factorErrorByOut,
                  layers * layerMilliseconds);
}

void DiagramScene::flash(const std::vector<DiagramPart> &parts)
{
    settle();
    m_flashing = parts;
    std::erase_if(m_flashing, [this](const DiagramPart &part) { return !item(part); });
    m_flash.start();
}

void DiagramScene::settle()
{
    m_flash.stop();
    for (const DiagramPart &part : m_flashing) {
        if (DiagramItem *flashing = item(part))
            flashing->setFlash(0.0);
    }
    m_flashing.clear();
    if (m_pulses)
        m_pulses->stop();
}
