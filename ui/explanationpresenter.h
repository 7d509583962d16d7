// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/formula/formulabox.h"

#include <QObject>

class ChainRulePanel;
class DiagramPresenter;
class Session;

/// Explains the selected parameter: feeds its chain rule to the panel and to the diagram alike, and carries the factor
/// that is pointed at in the one over to the other.
class ExplanationPresenter : public QObject
{
    Q_OBJECT

public:
    ExplanationPresenter(Session &session, ChainRulePanel &panel, DiagramPresenter &diagram);

private:
    void show();
    void point(const FactorId &factor);

    Session &m_session;
    ChainRulePanel &m_panel;
    DiagramPresenter &m_diagram;
    FactorId m_chosen; ///< stays lit when nothing is pointed at
};
