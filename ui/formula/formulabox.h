// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paperpicture.h"
#include "ui/style.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPointF>
#include <QRawFont>
#include <QRectF>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

class QPainter;

/// Which factor of a chain rule is meant: the indices on the way to it, {factor} or {factor, term, factor}; empty for none.
using FactorId = std::vector<int>;

/// A font of the program together with what it takes to set text in it quickly.
struct FormulaFont
{
    explicit FormulaFont(int pixelSize, QFont::Weight weight = QFont::Normal);

    double width(const QString &text) const;

    QFont font;
    QFontMetricsF metrics;
    QRawFont raw;
    double em = 0.0;
};

/// The fonts that a formula is set in, each made once.
class FormulaFonts
{
public:
    const FormulaFont &font(int pixelSize, QFont::Weight weight = QFont::Normal);
    /// The smaller font of what is set below or above the line.
    const FormulaFont &script(const FormulaFont &base);

private:
    std::map<std::pair<int, int>, FormulaFont> m_fonts;
};

/// A piece of a formula with its extent around a baseline, and with the pieces that it is made of.
///
/// The boxes are measured as they are made, so a tree of them is a finished layout.
struct FormulaBox
{
    enum class Kind {
        Group, ///< nothing of its own, only parts
        Text,
        Fill, ///< a rectangle: the bar of a fraction, a separator, the bar of a summand
        Frame, ///< a rounded, tinted frame around a factor
    };

    Kind kind = Kind::Group;
    QPointF at; ///< the left end of its baseline, from that of the box around it
    double width = 0.0;
    double ascent = 0.0; ///< above the baseline
    double descent = 0.0; ///< below the baseline
    QString text;
    std::optional<QGlyphRun> glyphs; ///< of the text; shaping it anew would cost ten times as much
    std::optional<QFont> font; ///< of the text where the glyphs come from several fonts
    QColor color;
    FactorId factor; ///< the factor that this box stands for, if any
    std::vector<FormulaBox> parts;

    double height() const { return ascent + descent; }
    /// Where it is, in the coordinates of the box around it.
    QRectF rect() const { return {at.x(), at.y() - ascent, width, height()}; }
};

FormulaBox textBox(const FormulaFont &font, const QString &text, const QColor &color);
/// A filled rectangle whose bottom stands `bottom` above the baseline.
FormulaBox fillBox(double width, double height, double bottom, const QColor &color);
/// Side by side on one baseline.
FormulaBox rowBox(std::vector<FormulaBox> parts, double gap = 0.0);
/// A symbol with a subscript or a superscript; either may be empty.
FormulaBox scriptBox(const FormulaFont &font, FormulaBox base, FormulaBox subscript, FormulaBox superscript);
/// One above the other, with a bar in the colour between them.
FormulaBox fractionBox(const FormulaFont &font, FormulaBox numerator, FormulaBox denominator, const QColor &color);
/// A factor in its frame.
FormulaBox frameBox(FormulaBox content, FactorId factor, const QColor &color, double padding);
/// A box of at least this width with the content in its middle.
FormulaBox centredBox(FormulaBox content, double width);
/// Pieces side by side, and on further lines where the width is used up; a piece starts with its operator.
///
/// `reserved` may hold a width for each piece that the breaking of lines goes by instead of the piece's own.
FormulaBox wrappedBox(std::vector<FormulaBox> pieces, double maximumWidth, double gap, double lineGap,
                      const std::vector<double> &reserved = {});

/// Which factors of a formula stand out.
struct FactorEmphasis
{
    FactorId active;
    FactorId hovered;
    FactorId focused; ///< has a ring around it
};

void paintBox(QPainter &painter, const FormulaBox &box, const FactorEmphasis &emphasis, const Style &style);

/// Lines of a formula one below the other as a picture on the style's window colour.
PaperPicture formulaPicture(const std::vector<FormulaBox> &lines, const Style &style);

/// Where a factor, or a number or a form of it, stands.
struct FactorArea
{
    FactorId factor;
    QRectF rect;
    bool framed = false; ///< the factor's own frame, one for each factor
};

/// All areas of the factors in a box, in the order in which they are read.
std::vector<FactorArea> factorAreas(const FormulaBox &box);
