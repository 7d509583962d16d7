// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/chainrule.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

/// Every colour and font of the program, for one theme: diagram, formulas, charts and widgets alike.
///
/// The colours are data in resources/style/, one file a theme.
struct Style
{
    enum class Theme { Light, Dark, ContrastLight, ContrastDark };

    Theme theme = Theme::Light;
    QColor window; ///< behind panels and tools
    QColor canvas; ///< behind the diagram
    QColor raised; ///< neurons, pills, fields
    QColor button;
    QColor buttonHover;
    QColor line; ///< separators and grid lines
    QColor outline; ///< borders of neurons and pills
    QColor text;
    QColor textMuted; ///< labels and explanations
    QColor textStale; ///< numbers whose ground has changed
    QColor accent; ///< the main button, the error curve
    QColor accentText;
    QColor error;
    QColor good;
    QColor positive; ///< weights above 0
    QColor negative; ///< weights below 0
    QColor neutral; ///< weights that are 0
    QColor mapLow; ///< an output map below the boundary
    QColor mapMiddle; ///< an output map at the boundary
    QColor mapHigh; ///< an output map above the boundary
    QColor surfaceLow; ///< an error surface at its lowest level
    QColor surfaceHigh; ///< and at its highest
    QColor surfacePath; ///< the way of training on it
    QColor highlight; ///< the flash of a changed number, under dark text
    QColor factorErrorByOut;
    QColor factorOutByNet;
    QColor factorNetByParameter;
    QList<QColor> paths; ///< one for each path of a sum, used again from the start when there are more
    double factorFillOpacity = 0.12;
    double lineScale = 1.0; ///< of the diagram's edges and borders
    double numberScale = 1.0; ///< of the diagram's numbers, within the same boxes

    /// The style of one theme, from the program's resources.
    static const Style &of(Theme theme);
    /// The same for a wall: large numbers and thick lines in the diagram.
    static const Style &wall(Theme theme);
    /// The light style upon white, for what is printed or put on a slide.
    static const Style &paper();
    /// The theme of the desktop: dark if windows are darker than the text on them.
    static Theme themeOf(const QPalette &palette);

    bool isDark() const { return theme == Theme::Dark || theme == Theme::ContrastDark; }
    bool isContrast() const { return theme == Theme::ContrastLight || theme == Theme::ContrastDark; }
    /// A font of the diagram's numbers and names, at the size that it has beside everything else.
    QFont diagramFont(double pixelSize, QFont::Weight weight = QFont::Normal) const { return font(pixelSize * numberScale, weight); }

    /// The colour of a factor that stands alone; factors within a path have pathColor().
    QColor factorColor(ChainRuleFactor::Place place) const;
    QColor pathColor(int path) const;
    /// A palette for the widgets of this theme.
    QPalette palette() const;

    /// The program's font at a size in pixels; its digits all have the same width.
    static QFont font(double pixelSize, QFont::Weight weight = QFont::Normal);
};
