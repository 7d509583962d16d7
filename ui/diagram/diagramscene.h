// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/diagramlayout.h"
#include "ui/diagram/edgeitem.h"
#include "ui/diagram/neuronitem.h"
#include "ui/diagram/pathlabel.h"
#include "ui/diagram/valueitem.h"

#include <QGraphicsScene>
#include <QVariantAnimation>

#include <set>

class EdgeLayer;
class FoldColumn;
class Pulses;
class StructureHandle;

/// A place on the active path: one factor of the chain rule, in its colour.
struct LitFactor
{
    FactorId id;
    ChainRuleFactor::Place place = ChainRuleFactor::Place::OutByNet;
    NeuronId neuron;
    ParameterId parameter;
    QColor color;
    QString symbol; ///< what is written beside the place; nothing if empty
    QString value;
};

/// Which way a step ran, for the motion that shows it.
enum class Direction { Forward, Backward };

/// The items of a network's diagram: makes them, shows looks on them, lights paths and moves pulses.
///
/// In a wide network (see DiagramLayout) all edges are one layer, and weights and the neurons within folds have items only
/// while they are needed.
class DiagramScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit DiagramScene(QObject *parent = nullptr);

    /// Makes the items for a network's structure; what was there before goes.
    void build(const Network &network, const Displacements &displacements = {});
    /// Moves the items to where somebody wants them.
    void arrange(const Displacements &displacements);
    /// The same while a mouse still moves them: the scene keeps its size, and nothing makes way yet.
    void arrangeRoughly(const Displacements &displacements);
    void setStyle(const Style &style);
    /// Shows all handles at which neurons and layers are added and a layer's activation and biases are chosen. Otherwise
    /// only the plus of the layer over whose column the mouse is.
    void setStructureEditing(bool editing);
    bool isStructureEditing() const { return m_structureEditing; }
    /// The handles that the keyboard reaches, which are all or none, in reading order: for each layer its caption (not
    /// for the inputs) and its plus, then the plus after it.
    const std::vector<StructureHandle *> &handles() const { return m_handles; }
    /// The plus that the mouse has brought up while the structure is not edited.
    StructureHandle *passingPlus() const { return m_passingPlus; }
    const DiagramLayout &layout() const { return m_layout; }

    /// What a view sees of the scene, and by how much it enlarges it.
    void lookFrom(const QRectF &visible, double scale);
    /// By how much the smallest neurons are smaller than others.
    double smallestScale() const;
    /// The weight or bias that is selected, which has an item in a wide network, too.
    void setSelected(const std::optional<DiagramPart> &part);
    /// The parameters that the edges of a wide network show.
    void showNetwork(const Network &network);
    /// A click where there is no item; whether it was upon an edge of a wide network.
    bool clickEdge(QPointF place);
    /// The buttons upon folded layers that the keyboard reaches.
    const std::vector<StructureHandle *> &folds() const { return m_folds; }
    /// The layer of a wide network's edges; none for others.
    EdgeLayer *edgeLayer() const { return m_layer; }

    /// All items that show a number, in reading order: inputs, then layer by layer each neuron's weights and the neuron,
    /// then targets and errors.
    const std::vector<DiagramItem *> &items() const { return m_order; }
    DiagramItem *item(const DiagramPart &part) const;

    void showNeuron(NeuronId neuron, const NeuronLook &look);
    /// Draws a small map of its output in a neuron; a null one removes it.
    void showMap(NeuronId neuron, const QImage &map);
    /// Marks the neurons about which there is something to be said, and no others.
    void markOnly(const std::set<NeuronId> &neurons);
    void showValue(const DiagramPart &part, const ValueLook &look);

    /// Lights the active path, and upon it the step; the factor `active`, if any, is strongest.
    void showPath(const std::vector<LitFactor> &path, const FactorId &active);
    /// What a step has used and, stronger, what it has made is lit with the next path; nothing without a step.
    void showStep(const std::vector<DiagramPart> &uses, const std::optional<DiagramPart> &makes);
    /// The factor that lives at a part of the diagram, or an empty id.
    FactorId factorAt(const DiagramPart &part) const;

    /// Runs pulses through the layers from one to another (numbers as in Network; last + 1 stands for the errors).
    void pulse(Direction direction, int fromLayer, int toLayer);
    /// Lets the parts light up and fade, as what has just changed.
    void flash(const std::vector<DiagramPart> &parts);
    /// Ends all motion.
    void settle();

signals:
    void wished(DiagramItem *item, DiagramItem::Wish wish);
    /// Somebody wants the part to go.
    void removalWished(const DiagramPart &part);
    /// Somebody wants one more neuron in a layer, a layer before another, or to choose what a layer is like.
    void neuronWished(int layer);
    void layerWished(int before);
    void layerMenuWished(int layer, QPoint place);
    void valueWished(DiagramItem *item, double value);
    void partHovered(const DiagramPart &part, bool entered);
    void itemClicked(DiagramItem *item, QPointF place);
    /// The mouse moves a neuron, or has let go of it, so far from where it was; or a key moves it a step to a side.
    void itemDragged(DiagramItem *item, QPointF by);
    void itemDropped(DiagramItem *item, QPointF by);
    void itemNudged(DiagramItem *item, QPointF direction);
    /// Items of a wide network that have just been made, and show nothing yet.
    void itemsArrived(const std::vector<DiagramItem *> &items);
    /// Somebody wants to see a place at a scale at which the neurons there can be read.
    void closerLookWished(QPointF place, double scale);
    /// A click on a weight's edge, which only selects it.
    void edgeClicked(const DiagramPart &part);

protected:
    bool event(QEvent *event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent *event) override;

private:
    void forget();
    void addNeuron(NeuronId neuron);
    void addNeuronItem(NeuronId neuron);
    void addWeight(WeightId weight);
    void addBias(BiasId bias);
    void addErrors();
    void place(DiagramLayout layout);
    void placeEdges();
    void addHandles();
    void addHandlesOf(int layer, double top);
    void removeHandles();
    void showPlusOf(std::optional<int> layer);
    StructureHandle *plusOf(int layer);
    StructureHandle *newHandle(const QString &text, const QString &name, QPointF centre);
    QString focusedHandle() const;
    void focusHandle(const QString &name);
    EdgeItem *addEdge(const DiagramPart &part, const QLineF &line, EdgeItem::Kind kind);
    void adopt(DiagramItem *item);
    void addValue(const DiagramPart &part, const QRectF &box, ValueItem::Shape shape, bool settable);
    void clearPath();
    void lightStep();
    void light(const LitFactor &lit, const Glow &glow);
    void lightPart(const DiagramPart &part, const Glow &glow);
    void lightEdges(const DiagramPart &part, const Glow &glow);
    void lightErrorEdges(int output, const Glow &glow);
    void label(const LitFactor &lit, bool strong);
    void addLabel(const QString &text, const QColor &color, bool strong, QPointF anchor, PathLabel::Alignment alignment);
    double onPaper(double length) const;
    void labelParameter(const LitFactor &lit, const QString &value, bool strong);
    std::vector<QLineF> edgesInto(int layer) const;

    void addFolds();
    void placeFolds();
    void passEdges(QPointF place);
    void hoverEdge(const std::optional<WeightId> &weight, QPointF place);
    bool isGuest(const DiagramPart &part) const;
    std::set<DiagramPart> litParts(std::size_t most) const;
    std::set<DiagramPart> edgesInView() const;
    std::set<DiagramPart> guestsInView() const;
    void tend();
    void tendEdges();
    void dismissAllBut(const std::set<DiagramPart> &wanted);
    void removeEdges(const DiagramPart &part);
    DiagramItem *summon(const DiagramPart &part);
    void addPill(WeightId weight);
    void attend(const DiagramItem *focused);

    Network m_network;
    DiagramLayout m_layout;
    const Style *m_style;
    std::vector<DiagramItem *> m_order;
    std::map<DiagramPart, DiagramItem *> m_items;
    std::map<NeuronId, NeuronItem *> m_neurons; ///< hidden and output neurons
    std::map<DiagramPart, ValueItem *> m_values;
    std::multimap<DiagramPart, EdgeItem *> m_edges;
    std::vector<EdgeItem *> m_errorEdges; ///< by output: neuron to error
    std::vector<EdgeItem *> m_totalEdges; ///< by output: error to total error
    std::vector<LitFactor> m_path;
    FactorId m_active;
    std::vector<DiagramPart> m_used; ///< by the last step
    std::optional<DiagramPart> m_made;
    std::vector<PathLabel *> m_labels;
    std::vector<StructureHandle *> m_handles;
    StructureHandle *m_passingPlus = nullptr;
    std::optional<int> m_passedLayer; ///< whose column the mouse is over
    bool m_structureEditing = false;
    Pulses *m_pulses = nullptr;
    QVariantAnimation m_flash;
    std::vector<DiagramPart> m_flashing;
    std::set<NeuronId> m_marked;

    // Of a wide network:
    EdgeLayer *m_layer = nullptr;
    std::map<int, FoldColumn *> m_columns; ///< by layer
    std::vector<StructureHandle *> m_folds; ///< the buttons upon them
    std::set<DiagramPart> m_guests; ///< that have items only for now
    std::optional<DiagramPart> m_selected;
    std::optional<WeightId> m_passedWeight; ///< whose edge the mouse is upon
    QPointF m_passedPlace;
    std::optional<NeuronId> m_attended; ///< whose weights the keyboard reaches
    QRectF m_visible;
    double m_viewScale = 1.0;
    bool m_tending = false;
};
