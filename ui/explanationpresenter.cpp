// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explanationpresenter.h"

#include "core/explanation/chainrule.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/session.h"

ExplanationPresenter::ExplanationPresenter(Session &session, ChainRulePanel &panel, DiagramPresenter &diagram)
    : m_session(session)
    , m_panel(panel)
    , m_diagram(diagram)
{
    connect(&session, &Session::momentShown, this, &ExplanationPresenter::show);
    connect(&session, &Session::selectionChanged, this, [this] {
        m_chosen.clear();
        show();
        point(m_chosen);
    });
    connect(&panel, &ChainRulePanel::factorHovered, this, &ExplanationPresenter::point);
    connect(&panel, &ChainRulePanel::factorLeft, this, [this] { point(m_chosen); });
    connect(&panel, &ChainRulePanel::factorActivated, this, [this](const FactorId &factor) {
        m_chosen = factor == m_chosen ? FactorId() : factor;
        point(m_chosen);
    });
    connect(&diagram, &DiagramPresenter::factorHovered, this,
            [this](const FactorId &factor) { point(factor.empty() ? m_chosen : factor); });
    show();
}

void ExplanationPresenter::show()
{
    const Moment &moment = m_session.moment();
    const std::optional<ParameterId> parameter = m_session.selected();
    std::optional<ChainRule> rule;
    if (parameter) {
        Project atStart = moment.project;
        atStart.network = moment.before;
        rule = chainRule(atStart, moment.position.iteration, *parameter);
    }
    const bool ahead = moment.step.size() < 2 || moment.stale;
    const QString iteration = QStringLiteral("%L1").arg(moment.position.iteration + 1);
    m_panel.setNote(rule ? (ahead ? tr("Worked out ahead for iteration %1").arg(iteration) : tr("In iteration %1").arg(iteration))
                         : QString());
    m_panel.showRule(rule, m_session.format());
    m_diagram.showRule(rule);
}

void ExplanationPresenter::point(const FactorId &factor)
{
    m_panel.setActiveFactor(factor);
    m_diagram.setActiveFactor(factor);
}
