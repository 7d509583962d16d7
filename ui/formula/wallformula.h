// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/formula/formulawriter.h"

#include <QWidget>

/// A chain rule in one line, as large as it fits: the gradient, its factors in their colours, their numbers, the result.
///
/// For reading from afar; what would be too small for that is not shown at all. Without a rule it says how to come to one.
class WallFormula : public QWidget
{
    Q_OBJECT

public:
    explicit WallFormula(QWidget *parent = nullptr);

    /// None shows nothing.
    void showRule(const std::optional<ChainRule> &rule, const NumberFormat &format);
    void setStyle(const Style &style);
    /// Texts smaller than this many pixels are not worth their room.
    void setSmallestText(double pixels);
    /// Whether there is a formula that can be read from afar.
    bool isReadable() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double scale() const;
    void layOut();

    std::optional<ChainRule> m_rule;
    NumberFormat m_format;
    const Style *m_style;
    FormulaBox m_box;
    double m_smallestText = 12.0;
};
