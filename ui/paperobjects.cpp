// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperobjects.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace {

constexpr double pixelsPerMillimetre = 96.0 / 25.4;

/// Pixels of the device for one of 1/96 inch.
double scaleOf(const QTextDocument &document)
{
    const QPaintDevice *device = document.documentLayout()->paintDevice();
    return device ? device->logicalDpiY() / 96.0 : 1.0;
}

} // namespace

QSizeF PaperObjects::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const double scale = scaleOf(*document);
    if (format.objectType() == figureObject)
        return QSizeF(figureOf(format).viewBoxF().size()) * (pixelsPerMillimetre * scale);
    const FormulaBox &box = formulaOf(format);
    // The bottom of an object stands on the baseline; what hangs below it has room between the lines.
    return QSizeF(box.width, format.boolProperty(inTextProperty) ? box.ascent : box.height()) * scale;
}

void PaperObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    if (format.objectType() == figureObject) {
        figureOf(format).render(painter, rect);
        return;
    }
    const FormulaBox &box = formulaOf(format);
    const double scale = scaleOf(*document);
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(scale, scale);
    painter->translate(0.0, box.ascent);
    paintBox(*painter, box, {}, Style::of(Style::Theme::Light));
    painter->restore();
}

const FormulaBox &PaperObjects::formulaOf(const QTextFormat &format) const
{
    return formulas[format.property(indexProperty).value<std::size_t>()];
}

QSvgRenderer &PaperObjects::figureOf(const QTextFormat &format) const
{
    return *figures[format.property(indexProperty).value<std::size_t>()];
}
