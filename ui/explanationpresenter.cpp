// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explanationpresenter.h"

#include "core/explanation/lesson.h"
#include "core/explanation/quantityformula.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/session.h"

namespace {

constexpr int pauseMilliseconds = 100; ///< between two explanations of training that runs

/// The parameter in whose chain rule a quantity is a factor; for a neuron's, that of its first weight.
std::optional<ParameterId> parameterOf(const Quantity &quantity)
{
    using Kind = Quantity::Kind;
    switch (quantity.kind) {
    case Kind::NetByParameter:
    case Kind::Gradient:
    case Kind::Updated:
        return quantity.parameter;
    case Kind::ErrorByOut:
    case Kind::OutByNet:
    case Kind::Delta:
    case Kind::PathTerm:
    case Kind::NetByOut:
        return WeightId{quantity.neuron.layer, quantity.neuron.index, 0};
    case Kind::OutByOtherNet:
        return WeightId{quantity.through.layer, quantity.through.index, 0};
    default:
        return std::nullopt;
    }
}

} // namespace

ExplanationPresenter::ExplanationPresenter(Session &session, ChainRulePanel &panel, DiagramPresenter &diagram)
    : m_session(session)
    , m_panel(panel)
    , m_diagram(diagram)
{
    connect(&session, &Session::momentShown, this, [this](const Moment &, Arrival arrival) {
        // Nobody reads a formula sixty times a second; the values in the diagram are the newest anyway.
        if (arrival == Arrival::Ran && m_sinceShown.isValid() && m_sinceShown.elapsed() < pauseMilliseconds)
            return;
        followStep();
        show();
    });
    connect(&session, &Session::runningChanged, this, [this](bool running) {
        if (!running)
            show();
    });
    connect(&session, &Session::selectionChanged, this, [this] {
        m_quantity.reset();
        m_chosen.clear();
        show();
    });
    connect(&session, &Session::structureChanged, this, [this] {
        m_quantity.reset();
        m_chosen.clear();
    });
    connect(&panel, &ChainRulePanel::factorHovered, this, &ExplanationPresenter::point);
    connect(&panel, &ChainRulePanel::factorLeft, this, [this] { point(m_chosen); });
    connect(&panel, &ChainRulePanel::factorActivated, this, [this](const FactorId &factor) {
        m_chosen = factor == m_chosen ? FactorId() : factor;
        point(m_chosen);
    });
    connect(&diagram, &DiagramPresenter::factorHovered, this,
            [this](const FactorId &factor) { point(factor.empty() ? m_chosen : factor); });
    connect(&diagram, &DiagramPresenter::quantityChosen, this, &ExplanationPresenter::explainValue);
    show();
}

void ExplanationPresenter::explainValue(const Quantity &quantity)
{
    m_session.select(std::nullopt);
    m_quantity = quantity;
    m_chosen.clear();
    show();
}

void ExplanationPresenter::explainParameter(const ParameterId &parameter, const QString &lit)
{
    m_session.select(parameter);
    m_quantity.reset();
    m_chosen = factorPlace(ruleOf(parameter), lit);
    show();
}

void ExplanationPresenter::explainNothing()
{
    m_session.select(std::nullopt);
    m_quantity.reset();
    m_chosen.clear();
    show();
}

/// A parameter's chain rule in the iteration in view.
ChainRule ExplanationPresenter::ruleOf(const ParameterId &parameter) const
{
    return chainRule(projectBefore(m_session.moment()), m_session.moment().position.iteration, parameter);
}

/// Where steps are finer than a phase, what the last one made is explained: by its parameter's chain rule, or, forward and
/// in the update, by its own formula.
void ExplanationPresenter::followStep()
{
    const std::optional<NamedStep> step = m_session.lastStep();
    if (!step)
        return;
    if (const std::optional<ParameterId> parameter = parameterOf(step->makes)) {
        m_session.select(parameter);
        m_quantity.reset();
        m_chosen = factorPlace(ruleOf(*parameter), quantityName(m_session.present().network, step->makes));
        return;
    }
    m_session.select(std::nullopt);
    m_quantity = step->makes;
    m_chosen.clear();
}

void ExplanationPresenter::show()
{
    const Moment &moment = m_session.moment();
    const std::optional<ParameterId> parameter = m_session.selected();
    std::optional<ChainRule> rule;
    if (parameter)
        rule = ruleOf(*parameter);
    const bool ahead = moment.stale || moment.step.size() < 2;
    const QString iteration = QStringLiteral("%L1").arg(moment.position.iteration + 1);
    m_panel.setNote(ahead && !m_session.lastStep() ? tr("Worked out ahead for iteration %1").arg(iteration)
                                                   : tr("In iteration %1").arg(iteration));
    m_panel.showRule(rule, m_session.format());
    showFormula();
    m_diagram.showRule(rule);
    point(m_chosen);
    m_sinceShown.start();
    emit explained();
}

std::optional<Quantity> ExplanationPresenter::explanation() const
{
    if (m_quantity || !m_session.selected())
        return m_quantity;
    Quantity gradient;
    gradient.kind = Quantity::Kind::Gradient;
    gradient.parameter = *m_session.selected();
    return gradient;
}

void ExplanationPresenter::showFormula()
{
    const Moment &moment = m_session.moment();
    std::optional<QuantityFormula> formula;
    if (m_quantity) {
        // After the update the values in view are those of the new parameters, which the next iteration computes with.
        const bool atRest = moment.position.phases == moment.phaseCount && !m_session.lastStep();
        Project project = atRest ? moment.project : projectBefore(moment);
        if (batchOf(moment.iteration, project.samples.size(), project.training.batchSize).first != moment.sample) {
            // Of a sample that was chosen, as if training used it next.
            project.samples = {project.samples[moment.sample]};
            project.training.batchSize = 1;
        }
        const Evidence evidence(std::move(project), moment.iteration);
        formula = formulaOf(evidence, *m_quantity, m_session.format());
    }
    m_panel.showQuantity(formula, m_session.format());
    m_diagram.showFormula(formula, m_quantity.value_or(Quantity()));
}

void ExplanationPresenter::point(const FactorId &factor)
{
    m_panel.setActiveFactor(factor);
    m_diagram.setActiveFactor(factor);
}
