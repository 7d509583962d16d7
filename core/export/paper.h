// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/quantity.h"
#include "core/export/networkfigure.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

// What a paper consists of. Formulas and symbols are in the plain notation of explanations.

struct PaperHeading
{
    QString text;
    int level = 1; ///< 1 for a section, 2 for a part of it

    bool operator==(const PaperHeading &) const = default;
};

/// A paragraph; symbols stand in backticks.
struct PaperText
{
    QString text;

    bool operator==(const PaperText &) const = default;
};

/// left = right = right …; "□" is a blank.
struct PaperEquation
{
    QString left;
    QStringList right;
    std::optional<Quantity> result; ///< what the last right side is the number of
    double value = 0.0; ///< that number, whether it is printed or left blank

    bool operator==(const PaperEquation &) const = default;
};

/// What stands where a reader is to write.
inline QString blankSign()
{
    return QStringLiteral("□");
}

/// Cells in the plain notation; without a header, all its cells are empty.
struct PaperTable
{
    QStringList header;
    std::vector<QStringList> rows;

    bool operator==(const PaperTable &) const = default;

    bool hasHeader() const { return !header.join(QString()).isEmpty(); }
};

using PaperBlock = std::variant<PaperHeading, PaperText, PaperEquation, PaperTable, NetworkFigure>;

/// A document that people print or go on writing at: a worked solution, a worksheet, its key.
struct Paper
{
    QString title;
    std::vector<PaperBlock> blocks;

    bool operator==(const Paper &) const = default;
};

/// The text without the control characters and others that XML does not allow.
QString printable(QString text);

/// A whole document for pdflatex; it needs nothing but the packages amsmath and color. What pdflatex has no letter for is written as "?".
QString paperLatex(const Paper &paper);
/// Markdown with formulas between dollar signs, and the figure as a picture within the text.
QString paperMarkdown(const Paper &paper);
/// One self-contained page with MathML.
QString paperHtml(const Paper &paper);

/// A paper's blocks written one after the other, with equations that follow each other as one group.
QString writtenBlocks(const Paper &paper, const std::function<QString(const std::vector<PaperEquation> &group)> &writeEquations,
                      const std::function<QString(const PaperBlock &block)> &writeBlock);

/// The stretches of a paragraph: every second one is a symbol.
QStringList textAndSymbols(const QString &text);
