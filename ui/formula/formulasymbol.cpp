// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/formulasymbol.h"

#include <QStringList>

namespace {

/// A name with its indices, or a stretch of text between names.
struct Token
{
    QString text;
    QString subscript;
    QString superscript;
};

bool isIndexCharacter(const QString &symbol, qsizetype at)
{
    // A dot belongs to an index only inside: "net_h1.2", but not in "out_h1."
    return symbol[at].isLetterOrNumber() || (symbol[at] == u'.' && at + 1 < symbol.size() && symbol[at + 1].isDigit());
}

QString takeIndex(const QString &symbol, qsizetype &at)
{
    const qsizetype start = at;
    while (at < symbol.size() && isIndexCharacter(symbol, at))
        ++at;
    return symbol.mid(start, at - start);
}

/// Up to a space, or to a parenthesis that was opened before it: "e^−(−0.70))".
QString takeExponent(const QString &symbol, qsizetype &at)
{
    const qsizetype start = at;
    for (int open = 0; at < symbol.size() && symbol[at] != u' '; ++at) {
        if (symbol[at] == u')' && open-- == 0)
            break;
        if (symbol[at] == u'(')
            ++open;
    }
    return symbol.mid(start, at - start);
}

Token takeName(const QString &symbol, qsizetype &at)
{
    Token name;
    while (at < symbol.size() && symbol[at].isLetter())
        name.text += symbol[at++];
    if (at + 1 < symbol.size() && symbol[at] == u'_')
        name.subscript = takeIndex(symbol, ++at);
    else if (name.text.size() == 1 && at < symbol.size() && symbol[at].isDigit())
        name.subscript = takeIndex(symbol, at);
    if (at < symbol.size() && symbol[at] == u'⁺') {
        name.superscript = QStringLiteral("+");
        ++at;
    } else if (at < symbol.size() && symbol[at] == u'^') {
        name.superscript = takeExponent(symbol, ++at);
    }
    return name;
}

std::vector<Token> tokensOf(const QString &symbol)
{
    std::vector<Token> tokens;
    QString between;
    const auto flush = [&] {
        if (!between.isEmpty())
            tokens.push_back({between, {}, {}});
        between.clear();
    };
    for (qsizetype at = 0; at < symbol.size();) {
        if (symbol[at].isLetter()) {
            flush();
            tokens.push_back(takeName(symbol, at));
        } else {
            between += symbol[at++];
        }
    }
    flush();
    return tokens;
}

} // namespace

FormulaBox symbolBox(FormulaFonts &fonts, const FormulaFont &font, const QString &symbol, const QColor &color)
{
    const FormulaFont &script = fonts.script(font);
    std::vector<FormulaBox> boxes;
    for (const Token &token : tokensOf(symbol)) {
        FormulaBox text = textBox(font, token.text, color);
        if (token.subscript.isEmpty() && token.superscript.isEmpty()) {
            boxes.push_back(std::move(text));
        } else {
            boxes.push_back(scriptBox(font, std::move(text), textBox(script, token.subscript, color),
                                      symbolBox(fonts, script, token.superscript, color)));
        }
    }
    return rowBox(std::move(boxes));
}

std::vector<FormulaBox> symbolPieces(FormulaFonts &fonts, const FormulaFont &font, const QString &symbol, const QColor &color)
{
    static const QStringList operators = {QStringLiteral(" · "), QStringLiteral(" + "), QStringLiteral(" − "), QStringLiteral(" = ")};
    std::vector<FormulaBox> pieces;
    qsizetype start = 0;
    for (qsizetype at = 1; at < symbol.size(); ++at) {
        if (operators.contains(symbol.mid(at, 3))) {
            pieces.push_back(symbolBox(fonts, font, symbol.mid(start, at - start), color));
            start = at + 1;
        }
    }
    pieces.push_back(symbolBox(fonts, font, symbol.mid(start), color));
    return pieces;
}

FormulaBox derivativeBox(FormulaFonts &fonts, const FormulaFont &font, const QString &numerator, const QString &denominator,
                         const QColor &color)
{
    FormulaBox above = symbolBox(fonts, font, numerator, color);
    if (denominator.isEmpty())
        return above;
    return fractionBox(font, std::move(above), symbolBox(fonts, font, denominator, color), color);
}

QString withoutRepeatedSubscripts(const QString &symbol)
{
    QStringList subscripts;
    QString plain;
    for (const Token &token : tokensOf(symbol)) {
        plain += token.text;
        if (!token.superscript.isEmpty())
            plain += u'⁺';
        if (token.subscript.isEmpty())
            continue;
        if (token.text.size() == 1) // w5 without its number would be another thing
            return symbol;
        subscripts += token.subscript;
    }
    return subscripts.size() > 1 && subscripts.removeDuplicates() > 0 && subscripts.size() == 1 ? plain : symbol;
}
