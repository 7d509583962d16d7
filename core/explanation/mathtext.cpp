// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/mathtext.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace {

using Kind = MathText::Kind;

const QString raisedDigits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");

bool isRaised(QChar sign)
{
    return sign == u'⁻' || raisedDigits.contains(sign);
}

MathText leaf(Kind kind, const QString &text)
{
    return {kind, text, {}};
}

MathText row(std::vector<MathText> parts)
{
    return parts.size() == 1 ? std::move(parts.front()) : MathText{Kind::Row, {}, std::move(parts)};
}

MathText scripted(MathText base, MathText subscript, MathText superscript)
{
    return {Kind::Scripted, {}, {std::move(base), std::move(subscript), std::move(superscript)}};
}

/// A numerator or denominator needs no parentheses of its own.
MathText bare(MathText part)
{
    return part.kind == Kind::Group ? row(std::move(part.parts)) : std::move(part);
}

/// Reads the plain notation from left to right.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    /// Up to the end, or to a parenthesis that was opened before.
    std::vector<MathText> readRow()
    {
        std::vector<MathText> parts;
        while (m_at < m_text.size() && here() != u')') {
            if (here().isSpace())
                ++m_at;
            else if (here() == u'/' && !parts.empty() && isOperand(parts.back()))
                readDenominator(parts);
            else
                parts.push_back(readPart());
        }
        return parts;
    }

    /// Everything; a parenthesis that nobody opened is a sign.
    MathText readAll()
    {
        std::vector<MathText> parts = readRow();
        while (m_at < m_text.size()) {
            parts.push_back(leaf(Kind::Sign, m_text.mid(m_at++, 1)));
            const std::vector<MathText> more = readRow();
            parts.insert(parts.end(), more.begin(), more.end());
        }
        return row(std::move(parts));
    }

private:
    QChar here() const { return m_text[m_at]; }
    bool sees(QChar sign) const { return m_at < m_text.size() && here() == sign; }

    static bool isOperand(const MathText &part) { return part.kind != Kind::Sign && part.kind != Kind::Words; }

    void skipSpaces()
    {
        while (m_at < m_text.size() && here().isSpace())
            ++m_at;
    }

    void readDenominator(std::vector<MathText> &parts)
    {
        ++m_at;
        skipSpaces();
        if (m_at == m_text.size() || here() == u')') {
            parts.push_back(leaf(Kind::Sign, QStringLiteral("/")));
            return;
        }
        parts.back() = {Kind::Fraction, {}, {bare(parts.back()), bare(readPart())}};
    }

    MathText readPart()
    {
        const QChar first = here();
        if (first == u'∂') {
            ++m_at;
            if (m_at == m_text.size() || !here().isLetter())
                return leaf(Kind::Sign, first);
            return row({leaf(Kind::Sign, first), readName()});
        }
        if (first == u'√') {
            ++m_at;
            skipSpaces();
            return m_at == m_text.size() ? leaf(Kind::Sign, first) : MathText{Kind::Root, {}, {bare(readPart())}};
        }
        if (first == u'½') {
            ++m_at;
            return {Kind::Fraction, {}, {leaf(Kind::Number, QStringLiteral("1")), leaf(Kind::Number, QStringLiteral("2"))}};
        }
        if (first.isLetter())
            return readName();
        if (first.isDigit())
            return readNumber();
        if (first == u'(' && m_text.indexOf(u')', m_at) > 0)
            return readGroup();
        ++m_at;
        return leaf(first == u'□' ? Kind::Blank : Kind::Sign, first == u'□' ? QString() : QString(first));
    }

    MathText readGroup()
    {
        ++m_at;
        MathText group{Kind::Group, {}, readRow()};
        if (sees(u')'))
            ++m_at;
        return withSuperscript(std::move(group), {});
    }

    MathText readNumber()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (here().isDigit() || ((here() == u'.' || here() == u',') && m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit())))
            ++m_at;
        const MathText number = leaf(Kind::Number, m_text.mid(start, m_at - start));
        if (const QString power = takeExponentOfTen(); !power.isEmpty()) {
            const MathText ten = scripted(leaf(Kind::Number, QStringLiteral("10")), {}, read(power));
            return row({number, leaf(Kind::Sign, QStringLiteral("·")), ten});
        }
        return withSuperscript(number, {});
    }

    /// "-5" of 1e-05; nothing if there is no such exponent.
    QString takeExponentOfTen()
    {
        qsizetype at = m_at;
        if (at + 1 >= m_text.size() || m_text[at++] != u'e')
            return {};
        const bool negative = m_text[at] == u'-';
        if (negative || m_text[at] == u'+')
            ++at;
        const qsizetype start = at;
        while (at < m_text.size() && m_text[at].isDigit())
            ++at;
        if (at == start)
            return {};
        m_at = at;
        return (negative ? QStringLiteral("−") : QString()) + QString::number(m_text.mid(start, at - start).toInt());
    }

    MathText readName()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && here().isLetter())
            ++m_at;
        const QString name = m_text.mid(start, m_at - start);
        const bool indexed = sees(u'_') && m_at + 1 < m_text.size();
        if (indexed)
            ++m_at;
        const MathText index = indexed || name.size() == 1 ? readIndex(indexed) : MathText();
        const bool hasIndex = index != MathText();
        if (name.size() > 1 && !hasIndex && !sees(u'(') && !sees(u'^') && !sees(u'⁺'))
            return leaf(Kind::Words, name);
        MathText base = leaf(Kind::Name, name);
        if (name.size() > 1 && sees(u'('))
            return row({std::move(base), readGroup()});
        return withSuperscript(std::move(base), index);
    }

    /// A dot belongs to an index only inside: "net_h1.2", but not in "out_h1."; letters only after an underscore.
    MathText readIndex(bool letters)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (here().isDigit() || (letters && here().isLetter())
                   || (here() == u'.' && m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit())))
            ++m_at;
        const QString index = m_text.mid(start, m_at - start);
        if (index.isEmpty())
            return {};
        return leaf(index[0].isDigit() ? Kind::Number : Kind::Name, index);
    }

    MathText withSuperscript(MathText base, MathText subscript)
    {
        MathText superscript;
        if (sees(u'⁺')) {
            ++m_at;
            superscript = leaf(Kind::Sign, QStringLiteral("+"));
        } else if (sees(u'^')) {
            ++m_at;
            superscript = read(takeExponent());
        } else {
            superscript = readRaised();
        }
        if (subscript == MathText() && superscript == MathText())
            return base;
        return scripted(std::move(base), std::move(subscript), std::move(superscript));
    }

    MathText readRaised()
    {
        QString power;
        for (; m_at < m_text.size() && isRaised(here()); ++m_at)
            power += here() == u'⁻' ? QStringLiteral("−") : QString::number(raisedDigits.indexOf(here()));
        return power.isEmpty() ? MathText() : read(power);
    }

    /// Up to a space, or to a parenthesis that was opened before it: "e^−(−0.70))".
    QString takeExponent()
    {
        const qsizetype start = m_at;
        for (int open = 0; m_at < m_text.size() && here() != u' '; ++m_at) {
            if (here() == u')' && open-- == 0)
                break;
            if (here() == u'(')
                ++open;
        }
        return m_text.mid(start, m_at - start);
    }

    static MathText read(const QString &text) { return Reader(text).readAll(); }

    const QString m_text;
    qsizetype m_at = 0;
};

// ---- LaTeX ----

QString latexSign(const QString &sign)
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("∂"), QStringLiteral("\\partial ")}, {QStringLiteral("·"), QStringLiteral(" \\cdot ")},
        {QStringLiteral("−"), QStringLiteral("-")},          {QStringLiteral("…"), QStringLiteral("\\dots ")},
        {QStringLiteral("∞"), QStringLiteral("\\infty ")},   {QStringLiteral(","), QStringLiteral(",\\ ")},
        {QStringLiteral("%"), QStringLiteral("\\%")},        {QStringLiteral("_"), QStringLiteral("\\_")},
        {QStringLiteral("#"), QStringLiteral("\\#")},        {QStringLiteral("&"), QStringLiteral("\\&")},
        {QStringLiteral("$"), QStringLiteral("\\$")},        {QStringLiteral("√"), QStringLiteral("\\surd ")}};
    static const QString spaced = QStringLiteral("+−=>");
    const QString text = signs.value(sign, sign);
    return spaced.contains(sign) ? QLatin1Char(' ') + text + QLatin1Char(' ') : text;
}

QString latexName(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("δ"), QStringLiteral("\\delta")},   {QStringLiteral("η"), QStringLiteral("\\eta")},
        {QStringLiteral("β"), QStringLiteral("\\beta")},    {QStringLiteral("μ"), QStringLiteral("\\mu")},
        {QStringLiteral("ρ"), QStringLiteral("\\rho")},     {QStringLiteral("ε"), QStringLiteral("\\varepsilon")},
        {QStringLiteral("tanh"), QStringLiteral("\\tanh")}, {QStringLiteral("max"), QStringLiteral("\\max")},
        {QStringLiteral("ln"), QStringLiteral("\\ln")}};
    if (const auto found = names.constFind(name); found != names.constEnd())
        return *found;
    return name.size() == 1 ? name : QStringLiteral("\\mathrm{%1}").arg(name);
}

QString latexOf(const std::vector<MathText> &parts)
{
    QString text;
    for (const MathText &part : parts)
        text += part.latex();
    return text;
}

bool isTall(const std::vector<MathText> &parts)
{
    return std::ranges::any_of(
        parts, [](const MathText &part) { return part.kind == Kind::Fraction || part.kind == Kind::Group || isTall(part.parts); });
}

QString latexGroup(const std::vector<MathText> &parts)
{
    const QString inside = latexOf(parts).trimmed();
    return isTall(parts) ? QStringLiteral("\\left(%1\\right)").arg(inside) : QLatin1Char('(') + inside + QLatin1Char(')');
}

QString latexScripts(const std::vector<MathText> &parts)
{
    QString text = parts[0].latex();
    if (parts[1] != MathText())
        text += QStringLiteral("_{%1}").arg(parts[1].latex().trimmed());
    if (parts[2] != MathText())
        text += QStringLiteral("^{%1}").arg(parts[2].latex().trimmed());
    return text;
}

// ---- MathML ----

QString element(const char *name, const QString &content)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), content);
}

QString mathMlOf(const std::vector<MathText> &parts)
{
    QString text;
    for (const MathText &part : parts)
        text += part.mathMl();
    return text;
}

QString mathMlScripts(const std::vector<MathText> &parts)
{
    const bool below = parts[1] != MathText();
    const bool above = parts[2] != MathText();
    return element(below && above ? "msubsup"
                       : below    ? "msub"
                                  : "msup",
                   parts[0].mathMl() + (below ? parts[1].mathMl() : QString()) + (above ? parts[2].mathMl() : QString()));
}

/// A sign at which a row may be broken, with something before it.
bool breaksBefore(const std::vector<MathText> &parts, std::size_t index)
{
    static const std::array<QString, 3> signs{QStringLiteral("+"), QStringLiteral("−"), QStringLiteral("·")};
    return index > 0 && parts[index].kind == Kind::Sign && std::ranges::find(signs, parts[index].text) != signs.end()
        && parts[index - 1].kind != Kind::Sign;
}

} // namespace

MathText MathText::read(const QString &plain)
{
    return Reader(plain).readAll();
}

QString MathText::latex() const
{
    switch (kind) {
    case Kind::Row:
        return latexOf(parts);
    case Kind::Words:
        return QStringLiteral("\\text{ %1 }").arg(text);
    case Kind::Name:
        return latexName(text);
    case Kind::Number:
        // A bare comma would be one between numbers, and get room behind it.
        return QString(text).replace(QLatin1Char(','), QStringLiteral("{,}"));
    case Kind::Sign:
        return latexSign(text);
    case Kind::Group:
        return latexGroup(parts);
    case Kind::Fraction:
        return QStringLiteral("\\frac{%1}{%2}").arg(parts[0].latex().trimmed(), parts[1].latex().trimmed());
    case Kind::Root:
        return QStringLiteral("\\sqrt{%1}").arg(parts[0].latex().trimmed());
    case Kind::Scripted:
        return latexScripts(parts);
    case Kind::Blank:
        return QStringLiteral("\\blank{}");
    }
    Q_UNREACHABLE();
}

QString MathText::mathMl() const
{
    switch (kind) {
    case Kind::Row:
        return element("mrow", mathMlOf(parts));
    case Kind::Words:
        return element("mtext", QStringLiteral("&#160;%1&#160;").arg(text.toHtmlEscaped()));
    case Kind::Name:
        return element("mi", text.toHtmlEscaped());
    case Kind::Number:
        return element("mn", text);
    case Kind::Sign:
        return element("mo", text.toHtmlEscaped());
    case Kind::Group:
        return element("mrow", QStringLiteral("<mo>(</mo>%1<mo>)</mo>").arg(mathMlOf(parts)));
    case Kind::Fraction:
        return element("mfrac", parts[0].mathMl() + parts[1].mathMl());
    case Kind::Root:
        return element("msqrt", mathMlOf(parts));
    case Kind::Scripted:
        return mathMlScripts(parts);
    case Kind::Blank:
        return QStringLiteral("<mspace class=\"blank\" width=\"5em\" height=\"1em\"/>");
    }
    Q_UNREACHABLE();
}

double MathText::width() const
{
    constexpr double small = 0.7;
    double sum = 0.0;
    for (const MathText &part : parts)
        sum += part.width();
    switch (kind) {
    case Kind::Row:
        return sum;
    case Kind::Words:
        return static_cast<double>(text.size()) + 2.0;
    case Kind::Name:
    case Kind::Number:
        return static_cast<double>(text.size());
    case Kind::Sign:
        return text == QStringLiteral("∂") ? 1.0 : 2.5;
    case Kind::Group:
    case Kind::Root:
        return sum + 2.0;
    case Kind::Fraction:
        return std::max(parts[0].width(), parts[1].width()) + 1.0;
    case Kind::Scripted:
        return parts[0].width() + small * std::max(parts[1].width(), parts[2].width());
    case Kind::Blank:
        return 12.0;
    }
    Q_UNREACHABLE();
}

std::vector<MathText> MathText::broken(double widest) const
{
    if (kind != Kind::Row || width() <= widest)
        return {*this};
    std::vector<MathText> rows(1);
    double used = 0.0;
    for (std::size_t index = 0; index < parts.size();) {
        std::size_t end = index + 1;
        while (end < parts.size() && !breaksBefore(parts, end))
            ++end;
        double piece = 0.0;
        for (std::size_t i = index; i < end; ++i)
            piece += parts[i].width();
        if (used > 0.0 && used + piece > widest) {
            rows.emplace_back();
            used = 0.0;
        }
        used += piece;
        for (; index < end; ++index)
            rows.back().parts.push_back(parts[index]);
    }
    return rows;
}
