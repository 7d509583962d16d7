// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/chainrule.h"
#include "core/explanation/numberformat.h"
#include "core/training/recording.h"
#include "ui/diagram/looks.h"
#include "ui/paperpicture.h"

#include <optional>
#include <vector>

/// What a picture of the diagram shows.
struct DiagramPicture
{
    Moment moment;
    NumberFormat format;
    std::optional<ChainRule> rule; ///< whose path is lit
    std::vector<DiagramPart> uses; ///< what the lit value is computed from
    std::optional<DiagramPart> made; ///< the lit value itself
};

/// The diagram of a moment for paper, drawn by the window's own items. Needs a QApplication, but no display.
PaperPicture diagramPicture(const DiagramPicture &shown);

/// How a picture of the diagram is written to a file.
struct DiagramPictureOptions
{
    QString parameter; ///< whose chain rule is lit; none if empty
    std::optional<int> width; ///< else the diagram's own or what follows from the height
    std::optional<int> height; ///< the same
    double scale = 1.0; ///< dots of a PNG for each unit of width and height
};

/// The picture's size enlarged or reduced to what the options ask for; within both sides where they give two.
QSize sizeWithin(const PaperPicture &picture, const DiagramPictureOptions &options);

/// Writes the diagram of a project after so many iterations as PNG, SVG or PDF, by the ending of the name: the whole file or
/// nothing. Of width and height the picture keeps within both.
Done writeDiagramPicture(const Project &project, long long iteration, const DiagramPictureOptions &options, const QString &fileName);
