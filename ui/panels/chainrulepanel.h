// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/quantityformula.h"
#include "ui/formula/formulaview.h"

class HeadingLabel;
class SlimScrollArea;
class QFrame;
class QLabel;
class QMenu;
class QToolButton;
class QuantityView;

/// The panel that explains the selected parameter: its chain rule and its update.
class ChainRulePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChainRulePanel(QWidget *parent = nullptr);
    ~ChainRulePanel() override;

    /// The rule to explain; none while nothing is selected.
    void showRule(std::optional<ChainRule> rule, const NumberFormat &format);
    /// The formula of a single value instead of a chain rule; none goes back to the rule.
    void showQuantity(const std::optional<QuantityFormula> &formula, const NumberFormat &format);
    void setStyle(const Style &style);
    /// One line under the heading; empty for none.
    void setNote(const QString &note);
    void setActiveFactor(const FactorId &factor);

    /// What the button offers to copy, for a menu elsewhere; it rests while nothing is shown.
    QMenu *copyMenu() const;
    FormulaView *formula() const { return m_formula; }
    /// The rule as plain lines, for the clipboard.
    QString plainText() const;
    /// What is shown, as LaTeX.
    QString latex() const;
    /// What is shown, for paper; null while nothing is.
    PaperPicture picture() const;

    QSize sizeHint() const override;

signals:
    /// The factor that the mouse or the keyboard points at.
    void factorHovered(const FactorId &factor);
    void factorLeft();
    void factorActivated(const FactorId &factor);

private:
    QWidget *createHeader();
    void createCopyMenu();
    void updateVisibility();
    void showHeading();

    NumberFormat m_format;
    HeadingLabel *m_heading = nullptr;
    QToolButton *m_copy = nullptr;
    QFrame *m_line = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_invitation = nullptr;
    SlimScrollArea *m_scroll = nullptr;
    FormulaView *m_formula = nullptr;
    QuantityView *m_quantity = nullptr;
    bool m_showsQuantity = false;
    QString m_quantityName;
};
