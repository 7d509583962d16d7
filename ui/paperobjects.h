// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/formula/formulabox.h"

#include <QSvgRenderer>
#include <QTextFormat>
#include <QTextObjectInterface>

#include <memory>

/// Measures and draws the formulas and figures of a text document, which stand in it like letters.
class PaperObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    // Kinds of objects, and the properties of their formats.
    static constexpr int formulaObject = QTextFormat::UserObject + 1;
    static constexpr int figureObject = QTextFormat::UserObject + 2;
    static constexpr int indexProperty = QTextFormat::UserProperty + 1; ///< in `formulas` or `figures`
    static constexpr int inTextProperty = QTextFormat::UserProperty + 2; ///< stands among words, on their baseline

    using QObject::QObject;

    FormulaFonts fonts;
    std::vector<FormulaBox> formulas;
    std::vector<std::unique_ptr<QSvgRenderer>> figures;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    const FormulaBox &formulaOf(const QTextFormat &format) const;
    QSvgRenderer &figureOf(const QTextFormat &format) const;
};
