// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Text that came from outside, fit to stand in a sentence of one line: not long, and without characters that can't be seen.
inline QString shownText(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString result = text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
    for (QChar &c : result) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return result;
}
