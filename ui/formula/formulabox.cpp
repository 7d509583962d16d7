// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/formulabox.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

// Parts of an em. The font's own ascent leaves room for accents, which would drive fractions apart.
constexpr double textAscent = 0.78;
constexpr double textDescent = 0.22;
constexpr double axisHeight = 0.30; // of the minus sign, and so of the bar of a fraction
constexpr double fractionGap = 0.16;
constexpr double fractionOverhang = 0.10;
constexpr double scriptSize = 0.72;
constexpr double subscriptDrop = 0.20;
constexpr double superscriptRise = 0.36;

constexpr double frameRadius = 6.0;

/// Whether a font has all the glyphs of a text.
bool isWhole(const QList<quint32> &glyphs)
{
    return !glyphs.contains(0U);
}

double endOf(const QList<QPointF> &advances)
{
    double end = 0.0;
    for (const QPointF &advance : advances)
        end += advance.x();
    return end;
}

QFont fontOf(const QRawFont &font)
{
    return Style::font(font.pixelSize(), static_cast<QFont::Weight>(font.weight()));
}

QGlyphRun glyphRun(const QRawFont &font, const QList<quint32> &glyphs, const QList<QPointF> &advances)
{
    QList<QPointF> places;
    places.reserve(advances.size());
    QPointF place;
    for (const QPointF &advance : advances) {
        places.append(place);
        place += advance;
    }
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    return run;
}

/// A rectangle moved to whole pixels of the screen, so that its edges are sharp.
QRectF sharpened(const QPainter &painter, const QRectF &rect)
{
    const QTransform transform = painter.deviceTransform();
    QRectF device = transform.mapRect(rect);
    const QPointF corner(std::round(device.left()), std::round(device.top()));
    const QSizeF size(std::max(1.0, std::round(device.width())), std::max(1.0, std::round(device.height())));
    return transform.inverted().mapRect(QRectF(corner, size));
}

void growAround(FormulaBox &box, const FormulaBox &part)
{
    box.width = std::max(box.width, part.at.x() + part.width);
    box.ascent = std::max(box.ascent, part.ascent - part.at.y());
    box.descent = std::max(box.descent, part.descent + part.at.y());
}

void place(FormulaBox &box, FormulaBox part, QPointF at)
{
    part.at = at;
    growAround(box, part);
    box.parts.push_back(std::move(part));
}

void paintFrame(QPainter &painter, const FormulaBox &box, const FactorEmphasis &emphasis, const Style &style)
{
    const bool active = box.factor == emphasis.active;
    const bool hovered = box.factor == emphasis.hovered;
    const QRectF frame = sharpened(painter, QRectF(0.0, -box.ascent, box.width, box.height()));

    QColor fill = box.color;
    fill.setAlphaF(static_cast<float>(std::min(1.0, style.factorFillOpacity * (hovered ? 2.0 : active ? 1.5 : 1.0))));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, frameRadius, frameRadius);

    painter.setBrush(Qt::NoBrush);
    if (active || hovered) {
        const double pen = active ? 2.0 : 1.0;
        const double inset = pen / 2.0;
        painter.setPen(QPen(box.color, pen));
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), frameRadius - inset, frameRadius - inset);
    }
    if (box.factor == emphasis.focused) {
        painter.setPen(QPen(style.accent, 2.0));
        painter.drawRoundedRect(frame.adjusted(-3.0, -3.0, 3.0, 3.0), frameRadius + 3.0, frameRadius + 3.0);
    }
}

/// By its glyphs on a screen; elsewhere as text, which people can search, select and edit.
void paintText(QPainter &painter, const FormulaBox &box)
{
    painter.setPen(box.color);
    if (box.glyphs && painter.paintEngine()->type() == QPaintEngine::Raster) {
        painter.drawGlyphRun({0.0, 0.0}, *box.glyphs);
        return;
    }
    painter.setFont(box.glyphs ? fontOf(box.glyphs->rawFont()) : *box.font);
    painter.drawText(QPointF(0.0, 0.0), box.text);
}

void collectAreas(const FormulaBox &box, QPointF origin, std::vector<FactorArea> &areas)
{
    const QPointF here = origin + box.at;
    if (!box.factor.empty())
        areas.push_back(
            {box.factor, QRectF(here.x(), here.y() - box.ascent, box.width, box.height()), box.kind == FormulaBox::Kind::Frame});
    for (const FormulaBox &part : box.parts)
        collectAreas(part, here, areas);
}

} // namespace

FormulaFont::FormulaFont(int pixelSize, QFont::Weight weight)
    : font(Style::font(pixelSize, weight))
    , metrics(font)
    , raw(QRawFont::fromFont(font))
    , em(pixelSize)
{
}

double FormulaFont::width(const QString &text) const
{
    const QList<quint32> glyphs = raw.glyphIndexesForString(text);
    if (!isWhole(glyphs))
        return metrics.horizontalAdvance(text);
    return endOf(raw.advancesForGlyphIndexes(glyphs));
}

const FormulaFont &FormulaFonts::font(int pixelSize, QFont::Weight weight)
{
    return m_fonts.try_emplace({pixelSize, static_cast<int>(weight)}, pixelSize, weight).first->second;
}

const FormulaFont &FormulaFonts::script(const FormulaFont &base)
{
    return font(std::max(8, static_cast<int>(std::lround(base.em * scriptSize))), static_cast<QFont::Weight>(base.font.weight()));
}

FormulaBox textBox(const FormulaFont &font, const QString &text, const QColor &color)
{
    FormulaBox box;
    box.kind = FormulaBox::Kind::Text;
    box.ascent = font.em * textAscent;
    box.descent = font.em * textDescent;
    box.text = text;
    box.color = color;
    const QList<quint32> glyphs = font.raw.glyphIndexesForString(text);
    if (isWhole(glyphs)) {
        const QList<QPointF> advances = font.raw.advancesForGlyphIndexes(glyphs);
        box.width = endOf(advances);
        box.glyphs = glyphRun(font.raw, glyphs, advances);
    } else {
        box.width = font.metrics.horizontalAdvance(text);
        box.font = font.font;
    }
    return box;
}

FormulaBox fillBox(double width, double height, double bottom, const QColor &color)
{
    FormulaBox box;
    box.kind = FormulaBox::Kind::Fill;
    box.width = width;
    box.ascent = bottom + height;
    box.descent = -bottom;
    box.color = color;
    return box;
}

FormulaBox rowBox(std::vector<FormulaBox> parts, double gap)
{
    FormulaBox row;
    double x = 0.0;
    for (FormulaBox &part : parts) {
        const double width = part.width;
        place(row, std::move(part), {x, 0.0});
        x += width + gap;
    }
    return row;
}

FormulaBox scriptBox(const FormulaFont &font, FormulaBox base, FormulaBox subscript, FormulaBox superscript)
{
    FormulaBox box;
    const double gap = font.em * 0.04;
    place(box, std::move(base), {0.0, 0.0});
    if (subscript.width > 0.0)
        place(box, std::move(subscript), {box.width + gap, font.em * subscriptDrop});
    if (superscript.width > 0.0)
        place(box, std::move(superscript), {box.width + gap, -font.em * superscriptRise});
    return box;
}

FormulaBox fractionBox(const FormulaFont &font, FormulaBox numerator, FormulaBox denominator, const QColor &color)
{
    const double bar = font.em > 16.0 ? 1.5 : 1.0;
    const double width = std::max(numerator.width, denominator.width) + 2.0 * font.em * fractionOverhang;
    const double axis = font.em * axisHeight;
    const double gap = font.em * fractionGap;

    FormulaBox fraction;
    const QPointF above((width - numerator.width) / 2.0, -axis - bar / 2.0 - gap - numerator.descent);
    const QPointF below((width - denominator.width) / 2.0, -axis + bar / 2.0 + gap + denominator.ascent);
    place(fraction, std::move(numerator), above);
    place(fraction, fillBox(width, bar, axis - bar / 2.0, color), {0.0, 0.0});
    place(fraction, std::move(denominator), below);
    return fraction;
}

FormulaBox frameBox(FormulaBox content, FactorId factor, const QColor &color, double padding)
{
    FormulaBox frame;
    frame.kind = FormulaBox::Kind::Frame;
    place(frame, std::move(content), {padding, 0.0});
    frame.width += padding;
    frame.ascent += padding;
    frame.descent += padding;
    frame.factor = std::move(factor);
    frame.color = color;
    return frame;
}

FormulaBox centredBox(FormulaBox content, double width)
{
    FormulaBox box;
    const double x = std::max(0.0, (width - content.width) / 2.0);
    place(box, std::move(content), {x, 0.0});
    box.width = std::max(box.width, width);
    return box;
}

FormulaBox wrappedBox(std::vector<FormulaBox> pieces, double maximumWidth, double gap, double lineGap, const std::vector<double> &reserved)
{
    std::vector<std::vector<FormulaBox>> lines;
    double used = 0.0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const double width = reserved.empty() ? pieces[i].width : reserved[i];
        const bool fits = !lines.empty() && used + gap + width <= maximumWidth;
        used = fits ? used + gap + width : width;
        if (!fits)
            lines.emplace_back();
        lines.back().push_back(std::move(pieces[i]));
    }

    FormulaBox box;
    double baseline = 0.0;
    for (std::vector<FormulaBox> &line : lines) {
        FormulaBox row = rowBox(std::move(line), gap);
        if (!box.parts.empty())
            baseline += lineGap + row.ascent;
        const double descent = row.descent;
        place(box, std::move(row), {0.0, baseline});
        baseline += descent;
    }
    return box;
}

void paintBox(QPainter &painter, const FormulaBox &box, const FactorEmphasis &emphasis, const Style &style)
{
    painter.translate(box.at);
    switch (box.kind) {
    case FormulaBox::Kind::Group:
        break;
    case FormulaBox::Kind::Text:
        paintText(painter, box);
        break;
    case FormulaBox::Kind::Fill:
        if (box.width > 0.0)
            painter.fillRect(sharpened(painter, QRectF(0.0, -box.ascent, box.width, box.height())), box.color);
        break;
    case FormulaBox::Kind::Frame:
        paintFrame(painter, box, emphasis, style);
        break;
    }
    for (const FormulaBox &part : box.parts)
        paintBox(painter, part, emphasis, style);
    painter.translate(-box.at);
}

std::vector<FactorArea> factorAreas(const FormulaBox &box)
{
    std::vector<FactorArea> areas;
    collectAreas(box, {0.0, 0.0}, areas);
    return areas;
}

PaperPicture formulaPicture(const std::vector<FormulaBox> &lines, const Style &style)
{
    constexpr double margin = 16.0;
    constexpr double lineGap = 16.0;
    double width = 0.0;
    double top = margin;
    std::vector<FormulaBox> placed = lines;
    for (FormulaBox &line : placed) {
        line.at = {margin, top + line.ascent};
        width = std::max(width, line.width);
        top += line.height() + lineGap;
    }
    PaperPicture picture;
    picture.size = QSizeF(std::ceil(width + 2 * margin), std::ceil(top - lineGap + margin)).toSize();
    picture.paper = style.window;
    picture.paint = [placed, style](QPainter &painter) {
        for (const FormulaBox &line : placed)
            paintBox(painter, line, {}, style);
    };
    return picture;
}
