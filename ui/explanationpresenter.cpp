// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explanationpresenter.h"

#include "core/explanation/chainrule.h"
#include "core/explanation/quantityformula.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/session.h"

namespace {

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
    default:
        return std::nullopt;
    }
}

/// The factor with a symbol, searched level by level; an empty id if there is none.
FactorId factorWith(const QString &symbol, const std::vector<ChainRuleFactor> &factors, const FactorId &prefix = {})
{
    const auto with = [&prefix](std::size_t index) {
        FactorId id = prefix;
        id.push_back(static_cast<int>(index));
        return id;
    };
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (factors[i].symbol() == symbol)
            return with(i);
    }
    for (std::size_t i = 0; i < factors.size(); ++i) {
        for (std::size_t t = 0; t < factors[i].terms.size(); ++t) {
            FactorId term = with(i);
            term.push_back(static_cast<int>(t));
            if (const FactorId found = factorWith(symbol, factors[i].terms[t].factors, term); !found.empty())
                return found;
        }
    }
    return {};
}

} // namespace

ExplanationPresenter::ExplanationPresenter(Session &session, ChainRulePanel &panel, DiagramPresenter &diagram)
    : m_session(session)
    , m_panel(panel)
    , m_diagram(diagram)
{
    connect(&session, &Session::momentShown, this, [this] {
        followStep();
        show();
    });
    connect(&session, &Session::selectionChanged, this, [this] {
        m_quantity.reset();
        m_chosen.clear();
        show();
    });
    connect(&panel, &ChainRulePanel::factorHovered, this, &ExplanationPresenter::point);
    connect(&panel, &ChainRulePanel::factorLeft, this, [this] { point(m_chosen); });
    connect(&panel, &ChainRulePanel::factorActivated, this, [this](const FactorId &factor) {
        m_chosen = factor == m_chosen ? FactorId() : factor;
        point(m_chosen);
    });
    connect(&diagram, &DiagramPresenter::factorHovered, this,
            [this](const FactorId &factor) { point(factor.empty() ? m_chosen : factor); });
    connect(&diagram, &DiagramPresenter::quantityChosen, this, [this](const Quantity &quantity) {
        m_session.select(std::nullopt);
        m_quantity = quantity;
        show();
    });
    show();
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
        const ChainRule rule = chainRule(projectBefore(m_session.moment()), m_session.moment().position.iteration, *parameter);
        m_chosen = factorWith(quantityName(m_session.present().network, step->makes), rule.factors);
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
        rule = chainRule(projectBefore(moment), moment.position.iteration, *parameter);
    const bool ahead = moment.stale || moment.step.size() < 2;
    const QString iteration = QStringLiteral("%L1").arg(moment.position.iteration + 1);
    m_panel.setNote(ahead && !m_session.lastStep() ? tr("Worked out ahead for iteration %1").arg(iteration)
                                                   : tr("In iteration %1").arg(iteration));
    m_panel.showRule(rule, m_session.format());
    showFormula();
    m_diagram.showRule(rule);
    point(m_chosen);
}

void ExplanationPresenter::showFormula()
{
    const Moment &moment = m_session.moment();
    std::optional<QuantityFormula> formula;
    if (m_quantity) {
        // After the update the values in view are those of the new parameters, which the next iteration computes with.
        const bool atRest = moment.position.phases == moment.phaseCount && !m_session.lastStep();
        const Evidence evidence(atRest ? moment.project : projectBefore(moment), moment.iteration);
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
