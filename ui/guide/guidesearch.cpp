// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidesearch.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace {

constexpr qsizetype before = 30; ///< characters of an excerpt before the first word
constexpr qsizetype longest = 110; ///< and of all of it

/// What is compared: without capitals, and with the signs that a keyboard has. As long as the text itself.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        switch (c.unicode()) {
        case 0x2212: // minus
        case 0x2013: // dash
            c = u'-';
            break;
        case 0x2019: // apostrophe
            c = u'\'';
            break;
        case 0x00a0: // no-break space
        case 0x2028: // line separator
            c = u' ';
            break;
        default:
            c = c.toCaseFolded();
        }
    }
    return result;
}

/// The line around its first hit, cut between words.
QString excerptOf(const QString &line, qsizetype hit)
{
    qsizetype from = hit <= before ? 0 : line.lastIndexOf(u' ', hit - before) + 1;
    if (line.size() - from <= longest)
        from = std::min(from, std::max<qsizetype>(0, line.indexOf(u' ', line.size() - longest) + 1));
    if (line.size() <= longest)
        from = 0;
    qsizetype to = line.size();
    if (to - from > longest)
        to = std::max(line.lastIndexOf(u' ', from + longest), hit + 1);
    const QString text = line.mid(from, to - from).simplified();
    return (from > 0 ? QStringLiteral("… ") : QString()) + text + (to < line.size() ? QStringLiteral(" …") : QString());
}

} // namespace

std::vector<GuideLine> guideLines(const QTextDocument &document)
{
    std::vector<GuideLine> lines;
    const QTextTable *table = nullptr; // of the line before
    int row = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextTable *here = QTextCursor(block).currentTable();
        const int hereRow = here ? here->cellAt(block.position()).row() : 0;
        const QString text = block.text();
        if (here && here == table && hereRow == row) {
            // Cells that follow each other are one character apart, as words are.
            lines.back().text += u' ' + text;
            continue;
        }
        table = here;
        row = hereRow;
        const bool picture = text.size() == 1 && text.front() == QChar::ObjectReplacementCharacter;
        if (here || (!picture && !text.trimmed().isEmpty()))
            lines.push_back({block.position(), text, block.blockFormat().headingLevel() > 0});
    }
    std::erase_if(lines, [](const GuideLine &line) { return line.text.trimmed().isEmpty(); });
    return lines;
}

QStringList searchWords(const QString &typed)
{
    QStringList words;
    for (const QString &word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (!words.contains(word))
            words << word;
    }
    return words;
}

std::vector<GuideRange> rangesIn(const GuideLine &line, const QStringList &words)
{
    std::vector<GuideRange> ranges;
    const QString text = folded(line.text);
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const bool begins = at == 0 || !word.front().isLetterOrNumber() || !text[at - 1].isLetterOrNumber();
            if (begins)
                ranges.push_back({line.position + static_cast<int>(at), static_cast<int>(word.size())});
        }
    }
    std::ranges::sort(ranges, {}, &GuideRange::position);
    return ranges;
}

std::vector<GuideHit> guideHits(const std::vector<std::vector<GuideLine>> &pages, const QStringList &words)
{
    std::vector<GuideHit> headings;
    std::vector<GuideHit> others;
    for (std::size_t page = 0; page < pages.size() && !words.isEmpty(); ++page) {
        for (const GuideLine &line : pages[page]) {
            const auto has = [&line](const QString &word) { return !rangesIn(line, {word}).empty(); };
            if (!std::ranges::all_of(words, has))
                continue;
            const GuideRange first = rangesIn(line, words).front();
            (line.heading ? headings : others)
                .push_back({static_cast<int>(page), first, excerptOf(line.text, first.position - line.position)});
        }
    }
    headings.insert(headings.end(), others.begin(), others.end());
    return headings;
}
