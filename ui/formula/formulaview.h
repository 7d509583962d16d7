// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/formula/formulawriter.h"

#include <QWidget>

#include <optional>

/// Shows a chain rule as a formula whose factors can be pointed at, reached by the keyboard and chosen.
class FormulaView : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaView(QWidget *parent = nullptr);

    /// Nothing moves if only numbers have changed since the last rule.
    void setRule(std::optional<ChainRule> rule, const NumberFormat &format);
    void setStyle(const Style &style);
    /// The factor that stands out; empty for none.
    void setActiveFactor(const FactorId &factor);

    const std::optional<ChainRule> &rule() const { return m_rule; }
    const FactorId &activeFactor() const { return m_active; }
    /// The factors that can be reached, in the order in which the keyboard walks through them.
    const std::vector<FactorId> &factors() const { return m_factors; }
    /// The frame of a factor; empty if it is not shown.
    QRectF factorRect(const FactorId &factor) const;
    /// Names and one sentence for people who do not see the formula.
    QStringList factorNames() const;
    QString sentence() const;

    /// The factor that has the keyboard's focus, as an index of factors(); −1 for none.
    int focusedFactor() const { return hasFocus() && !m_factors.empty() ? m_current : -1; }
    void focusFactor(int index);
    /// Makes a factor the active one, as a click on it does.
    void activate(const FactorId &factor);
    /// Unfolds a sum within a sum, or folds it again; nothing happens for any other factor.
    void unfold(const FactorId &factor);

    /// The formula in a style of its own; null without a rule.
    PaperPicture picture(const Style &style) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The mouse or the keyboard points at this factor; empty when at none any more.
    void factorHovered(const FactorId &factor);
    void factorActivated(const FactorId &factor);
    /// Before and after the factors become others; between the two, their ids mean nothing.
    void factorsAboutToChange();
    void factorsChanged();
    void numbersChanged();
    void focusedFactorChanged(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    FormulaBox laidOut(int width) const;
    void layOut();
    void collectFactors();
    FactorId factorUnder(QPointF position) const;
    FactorId focusedId() const;
    void setHovered(const FactorId &factor);
    void showFocus(bool visible);

    std::optional<ChainRule> m_rule;
    NumberFormat m_format;
    Style m_style;
    mutable FormulaFonts m_fonts;
    mutable FormulaMemory m_memory;
    FormulaBox m_box;
    int m_boxWidth = 0; ///< the view's width for which the box was made; while hidden, a widget is not told of a new one
    std::vector<FactorArea> m_areas; ///< in the view's coordinates
    std::vector<FactorId> m_factors;
    FactorId m_active;
    FactorId m_hovered;
    FactorId m_pressed;
    int m_current = 0;
    bool m_focusVisible = false;
};
