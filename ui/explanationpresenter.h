// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/quantity.h"
#include "ui/formula/formulabox.h"

#include <QElapsedTimer>
#include <QObject>

class ChainRulePanel;
struct ChainRule;
class DiagramPresenter;
class Session;

/// Explains what is selected, or what the last step has made: feeds a chain rule or a value's formula to the panel and to
/// the diagram alike, and carries the factor that is pointed at in the one over to the other.
class ExplanationPresenter : public QObject
{
    Q_OBJECT

public:
    ExplanationPresenter(Session &session, ChainRulePanel &panel, DiagramPresenter &diagram);

    /// Shows the formula of a value.
    void explainValue(const Quantity &quantity);
    /// Shows a parameter's chain rule, with the factor of this symbol lit; an empty one lights none.
    void explainParameter(const ParameterId &parameter, const QString &lit);
    void explainNothing();
    /// The value whose formula is shown, or the gradient whose chain rule is.
    std::optional<Quantity> explanation() const;

signals:
    /// Something else is explained now, or the same at another moment.
    void explained();

private:
    ChainRule ruleOf(const ParameterId &parameter) const;
    void followStep();
    void show();
    void showFormula();
    void point(const FactorId &factor);

    Session &m_session;
    ChainRulePanel &m_panel;
    DiagramPresenter &m_diagram;
    std::optional<Quantity> m_quantity; ///< whose formula is shown instead of a chain rule
    FactorId m_chosen; ///< stays lit when nothing is pointed at
    QElapsedTimer m_sinceShown;
};
