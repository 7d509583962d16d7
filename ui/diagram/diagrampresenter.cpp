// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagrampresenter.h"

#include "core/model/overloaded.h"
#include "ui/diagram/diagramitem.h"
#include "ui/diagram/diagramlooks.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/predictionlooks.h"
#include "ui/diagram/valueeditor.h"
#include "ui/session.h"

#include <QPointer>

namespace {

constexpr double smallStep = 0.01;
constexpr double largeStep = 0.1;

/// The weights and biases that an update changed.
std::vector<DiagramPart> changedParts(const UpdatePhase &update, const Network &network)
{
    std::vector<DiagramPart> parts;
    for (const LayerUpdate &layer : update.layers) {
        const auto inputs = static_cast<std::size_t>(network.layer(layer.layer).inputs);
        for (std::size_t i = 0; i < layer.weightsAfter.size(); ++i) {
            if (layer.weightsAfter[i] != layer.weightsBefore[i])
                parts.emplace_back(WeightId{layer.layer, static_cast<int>(i / inputs), static_cast<int>(i % inputs)});
        }
        for (std::size_t i = 0; i < layer.biasesAfter.size(); ++i) {
            if (layer.biasesAfter[i] != layer.biasesBefore[i])
                parts.emplace_back(BiasId{layer.layer, static_cast<int>(i)});
        }
    }
    return parts;
}

} // namespace

DiagramPresenter::DiagramPresenter(Session &session, DiagramScene &scene, DiagramView &view)
    : m_session(session)
    , m_scene(scene)
    , m_view(view)
    , m_style(&Style::of(Style::Theme::Light))
{
    connect(&session, &Session::momentShown, this, &DiagramPresenter::show);
    connect(&session, &Session::selectionChanged, this, &DiagramPresenter::followSelection);
    connect(&scene, &DiagramScene::itemsArrived, this,
            [this](const std::vector<DiagramItem *> &items) { showNumbers(m_session.shown(), items); });
    connect(&scene, &DiagramScene::wished, this, &DiagramPresenter::heed);
    connect(&scene, &DiagramScene::valueWished, this, [this](DiagramItem *item, double value) { change(item->part(), value); });
    connect(&scene, &DiagramScene::edgeClicked, this, [this](const DiagramPart &part) {
        m_view.editor().leave();
        select(part);
    });
    // What is being typed is meant for a number that is about to go.
    connect(&session, &Session::structureChanged, this, [this] { m_view.editor().cancel(); });
    connect(&scene, &DiagramScene::partHovered, this,
            [this](const DiagramPart &part, bool entered) { emit factorHovered(entered ? m_scene.factorAt(part) : FactorId()); });
    connect(&scene, &DiagramScene::itemClicked, this, [this](DiagramItem *item, QPointF place) {
        const std::optional<Quantity> quantity = quantityAt(m_built, item->part(), place);
        if (quantity && !m_prediction)
            emit quantityChosen(*quantity);
    });
    connectEditor();
    show(session.moment(), Arrival::Jumped);
}

void DiagramPresenter::connectEditor()
{
    ValueEditor &editor = m_view.editor();
    connect(&editor, &ValueEditor::typed, this, [this](double value) {
        const std::optional<NumberId> number = numberAt(m_session.moment(), *m_edited);
        if (!m_prediction && number)
            m_session.preview(*number, value);
    });
    connect(&editor, &ValueEditor::typedNonsense, &m_session, &Session::cancelPreview);
    connect(&editor, &ValueEditor::accepted, this, &DiagramPresenter::accept);
    connect(&editor, &ValueEditor::cancelled, this, [this] {
        m_session.cancelPreview();
        m_view.setFocus();
    });
}

void DiagramPresenter::accept(double value)
{
    const DiagramPart edited = *m_edited;
    const QString typed = m_view.editor().text();
    m_view.setFocus();
    if (!m_prediction) {
        change(edited, value);
        // A click elsewhere has taken the focus there already.
        DiagramItem *item = m_scene.item(edited);
        if (item && (!m_scene.focusItem() || m_scene.focusItem() == item))
            item->setFocus();
        return;
    }
    emit answered(typed);
    // Whoever answers in the diagram goes on there.
    const std::optional<DiagramPart> next = m_prediction ? askedPart(*m_prediction) : std::nullopt;
    if (next && m_scene.item(*next))
        ask(*next);
}

void DiagramPresenter::setStyle(const Style &style)
{
    m_style = &style;
    m_view.setStyle(style);
    showPath();
}

void DiagramPresenter::setAnimated(bool animated)
{
    m_animated = animated;
    m_view.editor().setAnimated(animated);
    if (!animated)
        m_scene.settle();
}

void DiagramPresenter::showRule(const std::optional<ChainRule> &rule)
{
    m_rule = rule;
    showPath();
}

void DiagramPresenter::showFormula(const std::optional<QuantityFormula> &formula, const Quantity &quantity)
{
    m_used.clear();
    if (formula) {
        for (const Quantity &use : formula->uses)
            m_used.push_back(partOf(use));
    }
    m_made = formula ? std::optional<DiagramPart>(partOf(quantity)) : std::nullopt;
    if (!m_prediction)
        m_scene.showStep(m_used, m_made);
}

PaperPicture DiagramPresenter::paperPicture(bool lit) const
{
    DiagramPicture picture{m_session.shown(), m_session.format(), {}, {}, {}};
    if (lit) {
        picture.rule = m_rule;
        picture.uses = m_used;
        picture.made = m_made;
    }
    return diagramPicture(picture);
}

void DiagramPresenter::setActiveFactor(const FactorId &factor)
{
    m_active = factor;
    showPath();
}

void DiagramPresenter::showPrediction(const Prediction *prediction)
{
    if (!prediction && !m_prediction)
        return;
    if (!prediction || !m_prediction)
        m_view.editor().cancel();
    m_prediction = prediction;
    if (!prediction) {
        m_scene.showStep(m_used, m_made);
        show(m_session.moment(), Arrival::Jumped);
        showPath();
        return;
    }
    m_predicted = predictedMoment(*prediction);
    showNumbers(m_predicted, m_scene.items());
    m_scene.showStep({}, askedPart(*prediction));
    showPath();
}

void DiagramPresenter::showHint()
{
    if (!m_prediction || m_prediction->isOver())
        return;
    std::vector<DiagramPart> uses;
    const Quantity &asked = m_prediction->answers()[m_prediction->asked()].question.quantity;
    for (const Quantity &use : formulaOf(m_prediction->evidence(), asked, {}).uses)
        uses.push_back(partOf(use));
    m_scene.showStep(uses, askedPart(*m_prediction));
    showPath();
}

void DiagramPresenter::showPath()
{
    if (m_prediction) {
        m_scene.showPath(askedFactor(*m_prediction, *m_style), {0});
        return;
    }
    m_scene.showPath(m_rule ? litFactors(*m_rule, m_session.format(), *m_style) : std::vector<LitFactor>(), m_active);
}

void DiagramPresenter::show(const Moment &moment, Arrival arrival)
{
    showStructure(moment.project);
    m_scene.showNetwork(moment.project.network);
    showNumbers(m_prediction ? m_predicted : moment, m_scene.items());
    if (arrival == Arrival::Stepped && m_animated)
        move(moment);
    else
        m_scene.settle();
}

void DiagramPresenter::showStructure(const Project &project)
{
    const bool rearranged = positionsIn(project) != m_displacements;
    m_displacements = positionsIn(project);
    if (!sameStructure(project.network, m_built)) {
        m_view.editor().cancel();
        m_built = project.network;
        m_rule.reset();
        m_scene.build(m_built, m_displacements);
        followSelection();
        m_view.fit();
    } else if (rearranged) {
        m_scene.arrange(m_displacements);
        m_view.refit();
    }
}

void DiagramPresenter::followSelection()
{
    std::optional<DiagramPart> part;
    if (const std::optional<ParameterId> selected = m_session.selected())
        part = std::visit([](const auto &id) { return DiagramPart(id); }, *selected);
    m_scene.setSelected(part);
}

void DiagramPresenter::showNumbers(const Moment &moment, const std::vector<DiagramItem *> &items)
{
    const DiagramLooks looks(moment, m_session.format());
    for (const DiagramItem *item : items) {
        const DiagramPart &part = item->part();
        const auto *neuron = std::get_if<NeuronId>(&part);
        if (neuron && neuron->layer > 0)
            m_scene.showNeuron(*neuron, m_prediction ? predictedNeuronLook(looks, *m_prediction, *neuron) : looks.ofNeuron(*neuron));
        else
            m_scene.showValue(part, m_prediction ? predictedValueLook(looks, *m_prediction, part) : looks.ofPart(part));
    }
}

/// The motion that shows which way the last phase ran.
void DiagramPresenter::move(const Moment &moment)
{
    m_scene.settle();
    if (moment.step.empty())
        return;
    std::visit(Overloaded{
                   [&](const ForwardPhase &) { m_scene.pulse(Direction::Forward, 1, m_built.lastLayer() + 1); },
                   [&](const BackwardPhase &phase) {
                       m_scene.pulse(Direction::Backward, phase.layers.front().layer + 1, phase.layers.back().layer);
                   },
                   [&](const UpdatePhase &phase) { m_scene.flash(changedParts(phase, m_built)); },
               },
               moment.step.back());
}

void DiagramPresenter::heed(DiagramItem *wishing, DiagramItem::Wish wish)
{
    const QPointer item(wishing);
    using Wish = DiagramItem::Wish;
    if (m_prediction) {
        heedWhilePredicting(item, wish);
        return;
    }
    switch (wish) {
    case Wish::Click:
    case Wish::Edit:
        // What is being typed is taken over first, after which another network may be in view.
        m_view.editor().leave();
        if (!item)
            return;
        item->setFocus();
        select(item->part());
        if (item->isSettable())
            edit(item->part());
        return;
    case Wish::Select:
        select(item->part());
        explain(item->part());
        return;
    case Wish::Up:
        stepNumber(item->part(), smallStep);
        return;
    case Wish::Down:
        stepNumber(item->part(), -smallStep);
        return;
    case Wish::LargeUp:
        stepNumber(item->part(), largeStep);
        return;
    case Wish::LargeDown:
        stepNumber(item->part(), -largeStep);
        return;
    case Wish::Remove:
        return;
    }
}

/// Only the place of the number that is asked takes one.
void DiagramPresenter::heedWhilePredicting(DiagramItem *item, DiagramItem::Wish wish)
{
    using Wish = DiagramItem::Wish;
    item->setFocus();
    if ((wish == Wish::Click || wish == Wish::Edit || wish == Wish::Select) && isAsked(item->part()))
        ask(item->part());
}

bool DiagramPresenter::isAsked(const DiagramPart &part) const
{
    return m_prediction && askedPart(*m_prediction) == part;
}

void DiagramPresenter::ask(const DiagramPart &part)
{
    m_edited = part;
    const QString name = m_prediction->nameOf(m_prediction->answers()[m_prediction->asked()].question);
    m_view.editor().ask(m_view.rectOf(*m_scene.item(part)), m_view.scale(), name,
                        [name](const QString &text) { return readNumber(text, name); });
}

/// Selects a weight or a bias; other parts have no chain rule of their own.
void DiagramPresenter::select(const DiagramPart &part)
{
    if (m_prediction)
        return;
    if (const auto *weight = std::get_if<WeightId>(&part))
        m_session.select(*weight);
    else if (const auto *bias = std::get_if<BiasId>(&part))
        m_session.select(*bias);
}

/// The formula of what a part computes; of a neuron's two values first the output, and with the next wish the net input.
void DiagramPresenter::explain(const DiagramPart &part)
{
    constexpr QPointF net(-1, 0);
    constexpr QPointF out(1, 0);
    std::optional<Quantity> quantity = quantityAt(m_built, part, out);
    if (quantity && quantity == m_explained)
        quantity = quantityAt(m_built, part, net);
    m_explained = quantity;
    if (quantity)
        emit quantityChosen(*quantity);
}

/// Opens the editor of a part's number.
void DiagramPresenter::edit(const DiagramPart &part)
{
    // What was typed before may have kept the part on the diagram.
    const DiagramItem *item = m_scene.item(part);
    const std::optional<NumberId> number = numberAt(m_session.moment(), part);
    if (!item || !number)
        return;
    m_edited = part;
    const NumberId id = *number;
    const Project project = m_session.present();
    const QString name = numberName(project, id);
    const auto reader = [project, id, name](const QString &text) -> Outcome<double> {
        Outcome<double> typed = readNumber(text, name);
        if (!typed)
            return typed;
        const Outcome<Project> changed = withNumber(project, id, typed.value());
        return changed ? typed : Outcome<double>(Problem{changed.problem()});
    };
    m_view.editor().open(m_view.rectOf(*item), m_view.scale(), name, numberIn(project, id), reader);
}

void DiagramPresenter::stepNumber(const DiagramPart &part, double step)
{
    if (const std::optional<NumberId> id = numberAt(m_session.moment(), part))
        report(m_session.editBy(*id, step));
}

void DiagramPresenter::change(const DiagramPart &part, double value)
{
    if (const std::optional<NumberId> id = numberAt(m_session.moment(), part))
        report(m_session.edit(*id, value));
}

void DiagramPresenter::report(const Done &done)
{
    if (!done)
        emit refused(done.problem());
}
