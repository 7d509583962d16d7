// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramscene.h"

#include "core/model/limits.h"
#include "core/model/overloaded.h"
#include "ui/diagram/pulses.h"
#include "ui/diagram/structurehandle.h"

#include <QGraphicsSceneMouseEvent>

#include <algorithm>

namespace {

constexpr double handleRoom = 30.0;
constexpr int layerMilliseconds = 260;
constexpr int flashMilliseconds = 700;
constexpr std::size_t mostPulses = 300;

DiagramPart partOf(const ParameterId &parameter)
{
    return std::visit([](const auto &id) { return DiagramPart(id); }, parameter);
}

/// A layer within a sentence: "the hidden layer" where there is only one.
QString layerPhrase(int layer, int lastLayer)
{
    return layer == 1 && lastLayer == 2 ? DiagramScene::tr("hidden layer") : layerName(layer, lastLayer);
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

DiagramScene::DiagramScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_style(&Style::of(Style::Theme::Light))
{
    setItemIndexMethod(NoIndex);
    m_flash.setDuration(flashMilliseconds);
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        for (const DiagramPart &part : m_flashing)
            item(part)->setFlash(value.toDouble());
    });
}

// Making the items

void DiagramScene::build(const Network &network, const Displacements &displacements)
{
    const QString focused = focusedHandle();
    m_flash.stop();
    m_flashing.clear();
    clear();
    m_passingPlus = nullptr;
    m_passedLayer.reset();
    m_order.clear();
    m_items.clear();
    m_neurons.clear();
    m_values.clear();
    m_edges.clear();
    m_errorEdges.clear();
    m_totalEdges.clear();
    m_labels.clear();
    m_handles.clear();
    m_path.clear();
    m_used.clear();
    m_made.reset();

    m_network = network;
    m_layout = layoutOf(network, displacements);
    setSceneRect(m_layout.bounds);
    for (int i = 0; i < network.inputs; ++i)
        addValue(NeuronId{0, i}, m_layout.neurons.at({0, i}), ValueItem::Shape::Input, true);
    for (int layer = 1; layer <= network.lastLayer(); ++layer) {
        if (network.layer(layer).biasKind == BiasKind::Shared)
            addBias({layer, 0});
        for (int j = 0; j < network.neuronCount(layer); ++j)
            addNeuron({layer, j});
    }
    addErrors();
    m_pulses = new Pulses(m_layout.bounds);
    addItem(m_pulses);
    if (m_structureEditing)
        addHandles();
    focusHandle(focused);
    setStyle(*m_style);
}

void DiagramScene::addNeuron(NeuronId neuron)
{
    for (int from = 0; from < m_network.neuronCount(neuron.layer - 1); ++from)
        addWeight({neuron.layer, neuron.index, from});
    if (m_network.layer(neuron.layer).biasKind == BiasKind::Single)
        addBias({neuron.layer, neuron.index});
    auto *item = new NeuronItem(neuron, m_layout.neurons.at(neuron));
    m_neurons[neuron] = item;
    adopt(item);
}

void DiagramScene::addWeight(WeightId weight)
{
    const DiagramLayout::Weight &place = m_layout.weights.at(weight);
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
    auto *item = new ValueItem(part, box, shape, settable);
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
    connect(item, &DiagramItem::focused, this, &DiagramScene::itemFocused);
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
    const auto put = [this](const DiagramPart &part, const QRectF &box) { m_items.at(part)->setPos(box.center()); };
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
    showPath(std::vector<LitFactor>(m_path), FactorId(m_active));
}

void DiagramScene::placeEdges()
{
    for (const auto &[id, weight] : m_layout.weights)
        m_edges.find(id)->second->setLine(weight.edge);
    for (const auto &[id, bias] : m_layout.biases) {
        auto edge = m_edges.lower_bound(id);
        for (const QLineF &line : bias.edges)
            (edge++)->second->setLine(line);
    }
    for (int k = 0; k < m_network.outputs(); ++k) {
        const auto index = static_cast<std::size_t>(k);
        m_errorEdges[index]->setLine(m_layout.errorEdge(k));
        m_totalEdges[index]->setLine(m_layout.totalEdge(k));
        m_edges.find(TargetPart{k})->second->setLine(m_layout.targetEdge(k));
    }
}

// The handles

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
        const QString activation = activationName(m_network.layer(layer).activation);
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
    if (event->type() == QEvent::Leave || event->type() == QEvent::GraphicsSceneLeave)
        showPlusOf(std::nullopt);
    return QGraphicsScene::event(event);
}

void DiagramScene::mouseMoveEvent(QGraphicsSceneMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        showPlusOf(m_layout.layerAt(event->scenePos().x()));
    else if (mouseGrabberItem() != m_passingPlus)
        showPlusOf(std::nullopt);
    QGraphicsScene::mouseMoveEvent(event);
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
    m_neurons.at(neuron)->setMap(map);
}

void DiagramScene::markOnly(const std::set<NeuronId> &neurons)
{
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

// The active path

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
    for (const DiagramPart &part : m_used) {
        const Glow glow{m_style->accent, false};
        m_items.at(part)->setGlow(glow);
        const auto [first, last] = m_edges.equal_range(part);
        for (auto edge = first; edge != last; ++edge)
            edge->second->setGlow(glow);
    }
    if (m_made)
        m_items.at(*m_made)->setGlow(Glow{m_style->good, true});
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
        m_neurons.at(lit.neuron)->setGlow(glow);
        m_neurons.at(lit.neuron)->setSlopeGlow(glow);
        return;
    case Place::NetByParameter:
    case Place::NetByOut:
        lightParameter(lit.parameter, glow);
        return;
    case Place::Paths:
    case Place::Share:
        return;
    }
}

void DiagramScene::lightParameter(const ParameterId &parameter, const Glow &glow)
{
    const DiagramPart part = partOf(parameter);
    m_items.at(part)->setGlow(glow);
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
        // Above and below the edge, which is too short for both in one line.
        const QPointF centre = m_layout.errorEdge(lit.neuron.index).center();
        addLabel(lit.symbol, lit.color, strong, centre - QPointF(0, 22), PathLabel::Alignment::Centred);
        addLabel(value, lit.color, strong, centre + QPointF(0, 20), PathLabel::Alignment::Centred);
        return;
    }
    case Place::OutByNet: {
        const QRectF neuron = m_layout.neurons.at(lit.neuron);
        const bool output = lit.neuron.layer == m_network.lastLayer();
        const QPointF below(neuron.center().x() + (output ? 8 : 0), neuron.bottom() + 17);
        addLabel(lit.symbol + QLatin1Char(' ') + value, lit.color, strong, below,
                 output ? PathLabel::Alignment::RightOf : PathLabel::Alignment::Centred);
        return;
    }
    case Place::NetByParameter:
    case Place::NetByOut:
        labelParameter(lit, value, strong);
        return;
    case Place::Paths:
    case Place::Share:
        return;
    }
}

void DiagramScene::addLabel(const QString &text, const QColor &color, bool strong, QPointF anchor, PathLabel::Alignment alignment)
{
    auto *label = new PathLabel(text, color, strong, *m_style);
    label->placeAt(anchor, alignment);
    addItem(label);
    m_labels.push_back(label);
}

/// Beside a weight's pill or a bias, where the picture is free.
void DiagramScene::labelParameter(const LitFactor &lit, const QString &value, bool strong)
{
    constexpr double distance = 27;
    const QString whole = lit.symbol + QLatin1Char(' ') + value;
    if (const auto *bias = std::get_if<BiasId>(&lit.parameter)) {
        const QPointF below = m_layout.biases.at(*bias).box.center() + QPointF(0, distance + 5);
        addLabel(whole, lit.color, strong, below, PathLabel::Alignment::Centred);
        return;
    }
    const DiagramLayout::Weight &weight = m_layout.weights.at(std::get<WeightId>(lit.parameter));
    const QPointF pill = weight.pill.center();
    if (lit.symbol.isEmpty()) {
        // Of many paths only the numbers: their symbols would cover the picture.
        addLabel(lit.value, lit.color, strong, {weight.pill.right() + 2, pill.y()}, PathLabel::Alignment::RightOf);
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
            lines.push_back(m_layout.weights.at({layer, to, from}).edge);
    }
    return lines;
}

void DiagramScene::pulse(Direction direction, int fromLayer, int toLayer)
{
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
    m_flash.start();
}

void DiagramScene::settle()
{
    m_flash.stop();
    for (const DiagramPart &part : m_flashing)
        item(part)->setFlash(0.0);
    m_flashing.clear();
    if (m_pulses)
        m_pulses->stop();
}
