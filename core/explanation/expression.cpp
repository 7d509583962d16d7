// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/expression.h"

#include <QString>

#include <cmath>
#include <initializer_list>
#include <numbers>

namespace {

constexpr qsizetype longestExpression = 500; // bounds how deep parentheses can nest

/// Reads one expression from left to right, each level of precedence by a function of its own.
class Reader
{
public:
    Reader(QStringView text, const NameLookup &lookup)
        : m_text(text)
        , m_lookup(lookup)
    {
    }

    std::optional<double> read()
    {
        const std::optional<double> value = sum();
        skipSpace();
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    using Value = std::optional<double>;

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(std::initializer_list<char16_t> signs)
    {
        skipSpace();
        for (const char16_t sign : signs) {
            if (m_at < m_text.size() && m_text[m_at] == QChar(sign)) {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    Value sum()
    {
        Value value = product();
        while (value) {
            const bool plus = take({u'+'});
            if (!plus && !take({u'−', u'-'}))
                break;
            const Value next = product();
            value = next ? Value(plus ? *value + *next : *value - *next) : std::nullopt;
        }
        return value;
    }

    Value product()
    {
        Value value = signedPower();
        while (value) {
            const bool times = take({u'×', u'·', u'*'});
            if (!times && !take({u'/'}))
                break;
            const Value next = signedPower();
            value = next ? Value(times ? *value * *next : *value / *next) : std::nullopt;
        }
        return value;
    }

    Value signedPower()
    {
        if (take({u'−', u'-'})) {
            const Value value = signedPower();
            return value ? Value(-*value) : std::nullopt;
        }
        const Value base = atom();
        if (!base || !take({u'^'}))
            return base;
        const Value exponent = signedPower();
        return exponent ? Value(std::pow(*base, *exponent)) : std::nullopt;
    }

    Value atom()
    {
        if (take({u'('})) {
            const Value value = sum();
            return take({u')'}) ? value : std::nullopt;
        }
        skipSpace();
        return m_at < m_text.size() && m_text[m_at].isDigit() ? number() : name();
    }

    Value number()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            ++m_at;
        bool valid = false;
        const double value = m_text.mid(start, m_at - start).toDouble(&valid);
        return valid ? Value(value) : std::nullopt;
    }

    Value name()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || QStringView(u"_.∂⁺").contains(m_text[m_at])))
            ++m_at;
        const QStringView name = m_text.mid(start, m_at - start);
        if (name == u"e")
            return std::numbers::e;
        return name.isEmpty() ? std::nullopt : m_lookup(name);
    }

    QStringView m_text;
    const NameLookup &m_lookup;
    qsizetype m_at = 0;
};

} // namespace

std::optional<double> expressionValue(QStringView expression, const NameLookup &lookup)
{
    return expression.size() > longestExpression ? std::nullopt : Reader(expression, lookup).read();
}
