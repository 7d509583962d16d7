// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QTextDocument;

/// A paragraph, heading, line of a listing, or row of a table, as a text document has it.
struct GuideLine
{
    int position = 0; ///< of its first character in the document
    QString text; ///< with one character for each of the document's
    bool heading = false;

    bool operator==(const GuideLine &) const = default;
};

/// All lines of a document that are not empty, in order.
std::vector<GuideLine> guideLines(const QTextDocument &document);

/// A stretch of text in a document.
struct GuideRange
{
    int position = 0;
    int length = 0;

    bool operator==(const GuideRange &) const = default;
};

/// A place in the guide that has all words of a search.
struct GuideHit
{
    int page = 0;
    GuideRange range; ///< of the first of the words
    QString excerpt; ///< the line, or as much of it as is enough to recognise it

    bool operator==(const GuideHit &) const = default;
};

/// Where a line has a word: what begins a word of the text counts, in capitals or not.
std::vector<GuideRange> rangesIn(const GuideLine &line, const QStringList &words);

/// The words of what somebody has typed into a search.
QStringList searchWords(const QString &typed);

/// The lines that have all of the words, headings first and else in the order of the pages; none for no words.
std::vector<GuideHit> guideHits(const std::vector<std::vector<GuideLine>> &pages, const QStringList &words);
