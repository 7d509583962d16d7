// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lessontext.h"

#include <QRegularExpression>
#include <QStringList>

namespace {

QString withSubscripts(const QString &symbol)
{
    // A name with "_" and its index, or a letter that stands alone with its number.
    static const QRegularExpression name(QStringLiteral("(\\p{L}+)_([\\p{L}\\d]+(?:\\.\\d+)*)|"
                                                        "(?<![\\p{L}\\d])(\\p{L})(\\d+(?:\\.\\d+)*)(?!\\p{L})"));
    QString result;
    qsizetype end = 0;
    for (auto matches = name.globalMatch(symbol); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += symbol.mid(end, match.capturedStart() - end).toHtmlEscaped();
        result += QStringLiteral("%1%2<sub>%3%4</sub>").arg(match.captured(1), match.captured(3), match.captured(2), match.captured(4));
        end = match.capturedEnd();
    }
    return result + symbol.mid(end).toHtmlEscaped();
}

QString paragraphRichText(const QString &paragraph)
{
    static const QRegularExpression strong(QStringLiteral("\\*([^*]+)\\*"));
    QString result;
    const QStringList pieces = paragraph.split(u'`');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool isSymbol = i % 2 == 1;
        result += isSymbol ? symbolRichText(pieces[i]) : pieces[i].toHtmlEscaped().replace(strong, QStringLiteral("<b>\\1</b>"));
    }
    return result;
}

} // namespace

QString symbolRichText(const QString &symbol)
{
    static const QRegularExpression power(QStringLiteral("\\^([^\\s)]+)"));
    const QRegularExpressionMatch match = power.match(symbol);
    if (!match.hasMatch())
        return withSubscripts(symbol);
    return withSubscripts(symbol.left(match.capturedStart())) + QStringLiteral("<sup>") + withSubscripts(match.captured(1))
        + QStringLiteral("</sup>") + symbolRichText(symbol.mid(match.capturedEnd()));
}

QString lessonRichText(const QString &text)
{
    QString result;
    const QStringList paragraphs = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        const int gap = result.isEmpty() ? 0 : 9;
        result += QStringLiteral("<p style=\"margin-top:%1px; margin-bottom:0\">%2</p>").arg(gap).arg(paragraphRichText(paragraph));
    }
    return result;
}

QString lessonPlainText(const QString &text)
{
    return QString(text).remove(u'`').remove(u'*');
}
