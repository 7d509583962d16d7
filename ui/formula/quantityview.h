// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/quantityformula.h"
#include "ui/formula/formulabox.h"

#include <QWidget>

/// Shows how one quantity is computed: in symbols, in numbers, and what comes out.
class QuantityView : public QWidget
{
    Q_OBJECT

public:
    explicit QuantityView(QWidget *parent = nullptr);

    void setFormula(const QuantityFormula &formula, const NumberFormat &format);
    void setStyle(const Style &style);
    /// The formula in one line, for people who do not see it and for the clipboard.
    QString sentence() const;
    const QuantityFormula &formula() const { return m_formula; }
    /// The formula in a style of its own.
    PaperPicture picture(const Style &style) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<FormulaBox> lines(double width, const Style &style) const;

    QuantityFormula m_formula;
    NumberFormat m_format;
    Style m_style;
    mutable FormulaFonts m_fonts;
};
