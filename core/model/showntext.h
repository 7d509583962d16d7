// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The text's beginning, at most so many UTF-16 units long, in which no character is cut in two.
inline QString beginningOf(const QString &text, qsizetype most)
{
    const bool cutsInTwo = most > 0 && most < text.size() && text[most - 1].isHighSurrogate();
    return text.left(cutsInTwo ? most - 1 : most);
}

/// Text that came from outside, in one line and without characters that can't be seen: terminals would take some of them for commands.
inline QString shownLine(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

/// The same, fit to stand in a sentence: not long.
inline QString shownText(const QString &text)
{
    constexpr qsizetype longest = 60;
    return shownLine(text.size() > longest ? beginningOf(text, longest) + QStringLiteral("…") : text);
}
