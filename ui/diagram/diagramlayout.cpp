// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramlayout.h"

#include <QList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr QSizeF inputSize{74, 50};
constexpr QSizeF neuronSize{136, 70};
constexpr QSizeF errorSize{96, 58};
constexpr QSizeF totalSize{116, 66};
constexpr QSizeF pillSize{90, 28};
constexpr QSizeF widePillSize{136, 28}; ///< for names such as w101096
constexpr QSizeF biasSize{96, 34};
constexpr QSizeF targetSize{104, 32};
constexpr double columnGap = 134;
constexpr double errorGap = 124;
constexpr double twoRows = 256; ///< between the centres of two neurons, with a bias between them
constexpr double narrowestRows = 124;
constexpr double rowsWithBiases = 150;
constexpr double labelRoom = 34;
constexpr double nameHeight = 26;
constexpr double plusDistance = 22; ///< from what stands above it to its centre
constexpr double roomForBias = 80; ///< how far below a neuron a bias still hangs from it
constexpr std::size_t mostPills = 400; ///< more weights than these are drawn as one picture
constexpr int mostRows = 32; ///< a layer of more neurons is folded
constexpr int openRows = 3; ///< neurons of a folded layer that stand as large as others, at either end
constexpr double tallestFold = 1600; ///< how tall a folded layer is where no other is taller
constexpr double smallestFold = 500;
constexpr double alongWide = 0.36; ///< where on its edge a pill of a wide network is

QRectF around(QPointF centre, QSizeF size)
{
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

/// The distance between the neurons of a layer; those with a bias of their own need room for it.
double rowsOf(const Network &network, int layer)
{
    const int neurons = network.neuronCount(layer);
    const bool biases = layer > 0 && network.layer(layer).biasKind == BiasKind::Single;
    return neurons <= 2 ? twoRows : std::max(biases ? rowsWithBiases : narrowestRows, 2.4 * twoRows / neurons);
}

bool isFolded(const Network &network, int layer)
{
    return network.neuronCount(layer) > mostRows;
}

/// How tall the neurons of a layer stand that is not folded; 0 for others.
double openHeight(const Network &network, int layer)
{
    return isFolded(network, layer) ? 0.0 : network.neuronCount(layer) * rowsOf(network, layer);
}

double foldHeight(const Network &network, int layer)
{
    double most = tallestFold;
    for (int other = 0; other <= network.lastLayer(); ++other)
        most = std::max(most, openHeight(network, other));
    return std::max(smallestFold, most - 2 * openRows * rowsOf(network, layer));
}

double heightOf(const Network &network, int layer)
{
    return isFolded(network, layer) ? foldHeight(network, layer) + 2 * openRows * rowsOf(network, layer) : openHeight(network, layer);
}

/// The distance between the neurons within a fold.
double slotOf(const Network &network, int layer)
{
    return foldHeight(network, layer) / (network.neuronCount(layer) - 2 * openRows);
}

bool isWithinFold(const Network &network, NeuronId neuron)
{
    return isFolded(network, neuron.layer) && neuron.index >= openRows && neuron.index < network.neuronCount(neuron.layer) - openRows;
}

double rowOf(const Network &network, NeuronId neuron)
{
    const double rows = rowsOf(network, neuron.layer);
    const double fromMiddle = neuron.index - (network.neuronCount(neuron.layer) - 1) / 2.0;
    if (!isFolded(network, neuron.layer))
        return fromMiddle * rows;
    if (isWithinFold(network, neuron))
        return fromMiddle * slotOf(network, neuron.layer);
    const bool above = fromMiddle < 0;
    const int fromEnd = above ? neuron.index : network.neuronCount(neuron.layer) - 1 - neuron.index;
    const double distance = heightOf(network, neuron.layer) / 2 - (fromEnd + 0.5) * rows;
    return above ? -distance : distance;
}

double tallest(const Network &network)
{
    double height = 0.0;
    for (int layer = 0; layer <= network.lastLayer(); ++layer)
        height = std::max(height, heightOf(network, layer));
    return height;
}

/// Edges that fan out between many neurons need more room to be told apart, and a tall network as much as fills a window.
double gapBefore(const Network &network, int layer)
{
    constexpr double tall = 1500.0;
    const double widthToHeight = isWide(network) ? 1.9 : 1.2;
    const int most = std::min(mostRows, std::max(network.neuronCount(layer - 1), network.neuronCount(layer)));
    const double gap = most <= 2 ? columnGap : columnGap * std::sqrt(most / 1.5);
    const double height = tallest(network);
    return height < tall ? gap : std::max(gap, widthToHeight * height / (network.lastLayer() + 1));
}

void placeNeurons(const Network &network, DiagramLayout &layout)
{
    double left = 0;
    for (int layer = 0; layer <= network.lastLayer(); ++layer) {
        const QSizeF size = layer == 0 ? inputSize : neuronSize;
        if (layer > 0)
            left += gapBefore(network, layer);
        const int count = network.neuronCount(layer);
        const double centre = left + size.width() / 2;
        if (isFolded(network, layer)) {
            layout.folds[layer] = {openRows, count - openRows - 1, around({centre, 0}, {size.width(), foldHeight(network, layer)}),
                                   slotOf(network, layer) / rowsOf(network, layer)};
        }
        for (int i = 0; i < count; ++i)
            layout.neurons[{layer, i}] = around({centre, rowOf(network, {layer, i})}, size * layout.scaleOf({layer, i}));
        left += size.width();
    }
}

/// Puts neurons where somebody wants them; the errors keep to their outputs' rows and columns.
void displace(const Displacements &displacements, DiagramLayout &layout)
{
    QPointF ofOutputs;
    for (const auto &[neuron, by] : displacements) {
        const auto found = layout.neurons.find(neuron);
        if (found == layout.neurons.end())
            continue;
        found->second.translate(by.x, by.y);
        if (neuron.layer != layout.lastLayer)
            continue;
        const auto output = static_cast<std::size_t>(neuron.index);
        layout.errors[output].translate(by.x, by.y);
        layout.targets[output].translate(by.x, by.y);
        ofOutputs += QPointF(by.x, by.y);
    }
    layout.total.translate(ofOutputs / static_cast<double>(layout.errors.size()));
}

/// The part of the line between the centres of two boxes that lies outside of both.
QLineF between(const QRectF &from, const QRectF &to)
{
    const QLineF whole(from.center(), to.center());
    const auto leave = [](const QRectF &box, const QLineF &line) {
        const double across = line.dx() == 0 ? 1e9 : box.width() / 2 / std::abs(line.dx());
        const double along = line.dy() == 0 ? 1e9 : box.height() / 2 / std::abs(line.dy());
        return line.pointAt(std::min({across, along, 0.5}));
    };
    return {leave(from, whole), leave(to, {whole.p2(), whole.p1()})};
}

void placeErrors(const Network &network, DiagramLayout &layout)
{
    const int outputs = network.outputs();
    const double x = layout.neurons.at({network.lastLayer(), 0}).right() + errorGap + errorSize.width() / 2;
    for (int k = 0; k < outputs; ++k) {
        const double y = rowOf(network, {network.lastLayer(), k});
        layout.errors.push_back(around({x, y}, errorSize));
        const bool above = k < (outputs + 1) / 2;
        layout.targets.push_back(around({x, y + (above ? -1 : 1) * (errorSize.height() / 2 + 26 + targetSize.height() / 2)}, targetSize));
    }
    // Two errors leave room for their sum between them; otherwise it stands to their right.
    const double totalX = outputs == 2 ? x : x + errorSize.width() / 2 + 60 + totalSize.width() / 2;
    layout.total = around({totalX, 0}, totalSize);
}

void placeSharedBias(const Network &network, int layer, DiagramLayout &layout)
{
    const int count = network.neuronCount(layer);
    const QRectF first = layout.neurons.at({layer, 0});
    const QRectF last = layout.neurons.at({layer, count - 1});
    DiagramLayout::Bias bias;
    if (count == 2) {
        bias.box = around((first.center() + last.center()) / 2, biasSize);
        bias.edges = {between(bias.box, first), between(bias.box, last)};
    } else {
        bias.box = around({last.center().x(), last.bottom() + 52 + biasSize.height() / 2}, biasSize);
        QRectF below = bias.box;
        for (int j = count - 1; j >= 0; --j) {
            // A fold is passed as if it were one neuron.
            const bool within = isWithinFold(network, {layer, j});
            if (within && isWithinFold(network, {layer, j + 1}))
                continue;
            const QRectF here = within ? layout.folds.at(layer).box : layout.neurons.at({layer, j});
            bias.edges.push_back(between(below, here));
            below = here;
        }
        std::ranges::reverse(bias.edges);
    }
    layout.biases[{layer, 0}] = bias;
}

void placeBiases(const Network &network, DiagramLayout &layout)
{
    for (int layer = 1; layer <= network.lastLayer(); ++layer) {
        if (network.layer(layer).biasKind == BiasKind::Shared)
            placeSharedBias(network, layer, layout);
        if (network.layer(layer).biasKind != BiasKind::Single)
            continue;
        for (int j = 0; j < network.neuronCount(layer); ++j) {
            const QRectF neuron = layout.neurons.at({layer, j});
            const double scale = layout.scaleOf({layer, j});
            const QPointF below(neuron.center().x(), neuron.bottom() + scale * (8 + biasSize.height() / 2));
            const QRectF box = around(below, QSizeF(biasSize.width(), 26) * scale);
            layout.biases[{layer, j}] = {box, {{box.center().x(), box.top(), box.center().x(), neuron.bottom()}}};
        }
    }
}

bool crosses(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (int i = 0; i < 4; ++i) {
        if (line.intersects({corners[i], corners[(i + 1) % 4]}, nullptr) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

/// What pills must not cover: the neurons of two layers with the names above them, and their biases.
QList<QRectF> obstaclesBetween(const Network &network, int layer, const DiagramLayout &layout)
{
    QList<QRectF> obstacles;
    for (const int side : {layer - 1, layer}) {
        for (int i = 0; i < network.neuronCount(side); ++i)
            obstacles.append(layout.neurons.at({side, i}).adjusted(-2, -nameHeight, 2, 2));
    }
    for (const auto &[id, bias] : layout.biases)
        obstacles.append(bias.box);
    return obstacles;
}

/// Puts the pills of the weights that lead into one layer where they meet nothing and cross as few edges as possible.
void placePills(const std::vector<DiagramLayout::Weight *> &weights, const QList<QRectF> &obstacles)
{
    constexpr int places = 41;
    QList<QRectF> placed;
    for (DiagramLayout::Weight *weight : weights) {
        double best = std::numeric_limits<double>::max();
        for (int i = 0; i < places; ++i) {
            const double along = 0.1 + 0.8 * i / (places - 1);
            const QRectF pill = around(weight->edge.pointAt(along), pillSize);
            const auto meets = [&pill](const QRectF &other) { return other.adjusted(-3, -3, 3, 3).intersects(pill); };
            const bool covers = std::ranges::any_of(placed, meets)
                || std::ranges::any_of(obstacles, [&pill](const QRectF &other) { return other.intersects(pill); });
            const auto edges = std::ranges::count_if(
                weights, [&](const DiagramLayout::Weight *other) { return other != weight && crosses(other->edge, pill); });
            // Among equals, nearest to where the eye looks for it: the middle of a level edge, the first third of a sloped one.
            const double wanted = weight->edge.dy() == 0 ? 0.5 : 0.36;
            const double cost = (covers ? 1e6 : 0.0) + 10.0 * static_cast<double>(edges) + std::abs(along - wanted);
            if (cost >= best)
                continue;
            best = cost;
            weight->pill = pill;
            weight->along = along;
            weight->pillFree = !covers;
        }
        if (weight->pillFree)
            placed.append(weight->pill);
    }
}

QLineF edgeOf(WeightId weight, const DiagramLayout &layout)
{
    const QRectF source = layout.neurons.at({weight.layer - 1, weight.from});
    const QRectF target = layout.neurons.at({weight.layer, weight.to});
    return {source.right(), source.center().y(), target.left(), target.center().y()};
}

void placeWeights(const Network &network, DiagramLayout &layout)
{
    for (int layer = 1; layer <= network.lastLayer(); ++layer) {
        std::vector<DiagramLayout::Weight *> ofLayer;
        for (int to = 0; to < network.neuronCount(layer); ++to) {
            for (int from = 0; from < network.neuronCount(layer - 1); ++from) {
                const WeightId id{layer, to, from};
                DiagramLayout::Weight &weight = layout.weights[id];
                weight.edge = edgeOf(id, layout);
                ofLayer.push_back(&weight);
            }
        }
        // The level edges have the least freedom, so they choose first.
        std::ranges::stable_sort(ofLayer, {}, [](const DiagramLayout::Weight *weight) { return std::abs(weight->edge.dy()); });
        placePills(ofLayer, obstaclesBetween(network, layer, layout));
    }
}

QRectF boundsOf(const DiagramLayout &layout)
{
    QRectF bounds = layout.total;
    for (const auto &[id, box] : layout.neurons)
        bounds |= box.adjusted(0, -labelRoom, 0, labelRoom);
    for (const auto &[id, bias] : layout.biases)
        bounds |= bias.box;
    for (int layer = 0; layer <= layout.lastLayer; ++layer)
        bounds |= around(layout.plusOf(layer), {2 * (labelRoom - plusDistance), 2 * (labelRoom - plusDistance)});
    for (const QRectF &box : layout.targets)
        bounds |= box;
    for (const QRectF &box : layout.errors)
        bounds |= box;
    return bounds.adjusted(-18, -14, 18, 14);
}

/// Everything but the weights.
DiagramLayout boxesOf(const Network &network, const Displacements &displacements)
{
    DiagramLayout layout;
    layout.wide = isWide(network);
    layout.lastLayer = network.lastLayer();
    placeNeurons(network, layout);
    placeErrors(network, layout);
    displace(displacements, layout);
    placeBiases(network, layout);
    return layout;
}

/// The square of a point's distance from a line that leads from left to right.
double squaredDistance(QPointF point, const QLineF &line)
{
    const QPointF along(line.dx(), line.dy());
    const QPointF from = point - line.p1();
    const double part = std::clamp(QPointF::dotProduct(from, along) / QPointF::dotProduct(along, along), 0.0, 1.0);
    const QPointF off = from - part * along;
    return QPointF::dotProduct(off, off);
}

} // namespace

bool isWide(const Network &network)
{
    std::size_t weights = 0;
    bool folded = isFolded(network, 0);
    for (int layer = 1; layer <= network.lastLayer(); ++layer) {
        weights += network.layer(layer).weights.size();
        folded = folded || isFolded(network, layer);
    }
    return folded || weights > mostPills;
}

DiagramLayout::Weight DiagramLayout::weight(WeightId id) const
{
    if (!wide)
        return weights.at(id);
    const QLineF edge = edgeOf(id, *this);
    return {edge, around(edge.pointAt(alongWide), widePillSize), alongWide, false};
}

std::optional<WeightId> DiagramLayout::weightNear(QPointF point, double reach) const
{
    std::optional<WeightId> nearest;
    double smallest = reach * reach;
    for (int layer = 1; layer <= lastLayer; ++layer) {
        const auto firstSource = neurons.lower_bound({layer - 1, 0});
        const auto firstTarget = neurons.lower_bound({layer, 0});
        const auto end = neurons.lower_bound({layer + 1, 0});
        for (auto target = firstTarget; target != end; ++target) {
            const QPointF to(target->second.left(), target->second.center().y());
            for (auto source = firstSource; source != firstTarget; ++source) {
                const QPointF from(source->second.right(), source->second.center().y());
                if (point.x() < from.x() - reach || point.x() > to.x() + reach)
                    continue;
                const double distance = squaredDistance(point, {from, to});
                if (distance > smallest)
                    continue;
                smallest = distance;
                nearest = WeightId{layer, target->first.index, source->first.index};
            }
        }
    }
    return nearest;
}

double DiagramLayout::scaleOf(NeuronId neuron) const
{
    const auto fold = folds.find(neuron.layer);
    const bool within = fold != folds.end() && neuron.index >= fold->second.first && neuron.index <= fold->second.last;
    return within ? fold->second.scale : 1.0;
}

QPointF DiagramLayout::plusOf(int layer) const
{
    QRectF last;
    for (auto each = neurons.lower_bound({layer, 0}); each != neurons.end() && each->first.layer == layer; ++each)
        last = each->second;
    double bottom = last.bottom();
    for (const auto &[id, bias] : biases) {
        const bool under = bias.box.top() > last.bottom() && bias.box.top() < bottom + roomForBias;
        if (id.layer == layer && under && bias.box.intersects({last.left(), bias.box.top(), last.width(), 1.0}))
            bottom = bias.box.bottom();
    }
    return {last.center().x(), bottom + plusDistance};
}

std::optional<int> DiagramLayout::layerAt(double x) const
{
    for (int layer = 0; layer <= lastLayer; ++layer) {
        QRectF column;
        for (auto each = neurons.lower_bound({layer, 0}); each != neurons.end() && each->first.layer == layer; ++each)
            column |= each->second;
        if (x >= column.left() && x <= column.right())
            return layer;
    }
    return std::nullopt;
}

QLineF DiagramLayout::errorEdge(int output) const
{
    const QRectF neuron = neurons.at({lastLayer, output});
    const QRectF error = errors[static_cast<std::size_t>(output)];
    return {neuron.right(), neuron.center().y(), error.left(), error.center().y()};
}

QLineF DiagramLayout::totalEdge(int output) const
{
    const QRectF error = errors[static_cast<std::size_t>(output)];
    if (errors.size() != 2)
        return {error.right(), error.center().y(), total.left(), total.center().y()};
    const double distance = error.center().y() - total.center().y();
    const bool above = distance == 0 ? output == 0 : distance < 0;
    return {error.center().x(), above ? error.bottom() : error.top(), total.center().x(), above ? total.top() : total.bottom()};
}

QLineF DiagramLayout::targetEdge(int output) const
{
    const QRectF error = errors[static_cast<std::size_t>(output)];
    const QRectF target = targets[static_cast<std::size_t>(output)];
    const bool above = target.center().y() < error.center().y();
    return {target.center().x(), above ? target.bottom() : target.top(), error.center().x(), above ? error.top() : error.bottom()};
}

DiagramLayout layoutOf(const Network &network, const Displacements &displacements)
{
    DiagramLayout layout = boxesOf(network, displacements);
    if (!layout.wide)
        placeWeights(network, layout);
    layout.bounds = boundsOf(layout);
    return layout;
}

DiagramLayout roughLayoutOf(const Network &network, const Displacements &displacements, const DiagramLayout &before)
{
    DiagramLayout layout = boxesOf(network, displacements);
    layout.weights = before.weights;
    for (auto &[id, weight] : layout.weights) {
        weight.edge = edgeOf(id, layout);
        weight.pill = around(weight.edge.pointAt(weight.along), pillSize);
    }
    layout.bounds = boundsOf(layout);
    return layout;
}
