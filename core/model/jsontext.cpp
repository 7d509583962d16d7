// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/jsontext.h"

#include "core/model/placedjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using placedjson::fail;
using placedjson::quoted;

namespace {

/// The words about JSON texts.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// −? (0 | [1–9] digits) (. digits)? (e ±? digits)?, which is narrower than what the parser takes.
bool isJsonNumber(QByteArrayView number)
{
    qsizetype at = number.startsWith('-') ? 1 : 0;
    const auto skipDigits = [&] {
        const qsizetype start = at;
        while (at < number.size() && isDigit(number[at]))
            ++at;
        return at - start;
    };
    const bool beginsWithZero = at < number.size() && number[at] == '0';
    const qsizetype whole = skipDigits();
    if (whole == 0 || (beginsWithZero && whole > 1))
        return false;
    if (at < number.size() && number[at] == '.') {
        ++at;
        if (skipDigits() == 0)
            return false;
    }
    if (at < number.size() && (number[at] == 'e' || number[at] == 'E')) {
        ++at;
        if (at < number.size() && (number[at] == '+' || number[at] == '-'))
            ++at;
        if (skipDigits() == 0)
            return false;
    }
    return at == number.size();
}

bool isNegativeZero(QByteArrayView number)
{
    const auto *end = std::find_if(number.begin(), number.end(), [](char c) { return c == 'e' || c == 'E'; });
    return number.startsWith('-') && std::none_of(number.begin(), end, [](char c) { return c >= '1' && c <= '9'; });
}

/// A text without its quotation marks and escapes, as the parser reads it: UTF-8 could not hold the half of a character that an
/// escape can be, and its decoder would take a byte order mark away.
QString unescaped(QByteArrayView quotedText)
{
    if (!quotedText.contains('\\'))
        return QString::fromUtf8(quotedText.sliced(1, quotedText.size() - 2));
    return QJsonDocument::fromJson('[' + quotedText.toByteArray() + ']').array().at(0).toString();
}

/// The keys of an object. Most have a few, which are found faster one by one.
class Keys
{
public:
    /// False if it is there already.
    bool add(const QString &key)
    {
        constexpr std::size_t few = 12;
        if (m_first.size() < few) {
            const bool isNew = std::ranges::find(m_first, key) == m_first.end();
            m_first.push_back(key);
            return isNew;
        }
        if (m_all.isEmpty())
            m_all = QSet<QString>(m_first.begin(), m_first.end());
        const qsizetype before = m_all.size();
        m_all.insert(key);
        return m_all.size() > before;
    }

private:
    std::vector<QString> m_first;
    QSet<QString> m_all; ///< once there are more than a few
};

/// Goes through text whose brackets are known to fit together, and knows at each point where in the document it is.
class Walk
{
public:
    Walk(const QByteArray &json, const std::function<void(const JsonPath &)> &visitNegativeZero)
        : m_json(json)
        , m_visitNegativeZero(visitNegativeZero)
    {
    }

    void run()
    {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"') {
                readText();
            } else if (isDigit(c) || c == '-' || c == '.') {
                readNumber();
            } else {
                if (c == '{' || c == '[')
                    m_open.push_back({c == '[', 0, {}, {}});
                else if (c == '}' || c == ']')
                    m_open.pop_back();
                else if (c == ',')
                    ++m_open.back().index;
                ++m_at;
            }
        }
    }

private:
    /// An object or array that is open.
    struct Level
    {
        bool isArray = false;
        qsizetype index = 0;
        QString key;
        Keys keys;
    };

    void readText()
    {
        const qsizetype start = m_at;
        if (QByteArrayView(m_json).sliced(start + 1).startsWith("\xEF\xBB\xBF"))
            fail(lineAndColumn(m_json, start), Words::tr("the text begins with a byte order mark, which must be written as \\ufeff"));
        for (++m_at; m_json[m_at] != '"'; ++m_at) {
            if (static_cast<unsigned char>(m_json[m_at]) < 0x20)
                fail(lineAndColumn(m_json, m_at), Words::tr("not valid JSON, a control character such as a line break in a text"));
            if (m_json[m_at] != '\\')
                continue;
            ++m_at;
            if (!QByteArrayView("\"\\/bfnrtu").contains(m_json[m_at]))
                fail(lineAndColumn(m_json, m_at - 1), Words::tr("not valid JSON, an unknown escape in a text"));
        }
        ++m_at;
        if (isKey())
            readKey(start);
    }

    bool isKey() const
    {
        qsizetype next = m_at;
        while (next < m_json.size() && QByteArrayView(" \t\n\r").contains(m_json[next]))
            ++next;
        return next < m_json.size() && m_json[next] == ':';
    }

    void readKey(qsizetype start)
    {
        Level &object = m_open.back();
        object.key = unescaped(QByteArrayView(m_json).sliced(start, m_at - start));
        if (!object.keys.add(object.key)) {
            fail(lineAndColumn(m_json, start), Words::tr("the key %1 stands here a second time").arg(quoted(object.key)));
        }
    }

    void readNumber()
    {
        const qsizetype start = m_at;
        while (m_at < m_json.size() && (isDigit(m_json[m_at]) || QByteArrayView("+-.eE").contains(m_json[m_at])))
            ++m_at;
        const QByteArrayView number = QByteArrayView(m_json).sliced(start, m_at - start);
        if (!isJsonNumber(number))
            fail(lineAndColumn(m_json, start), Words::tr("not valid JSON, the number is malformed"));
        if (m_visitNegativeZero && isNegativeZero(number))
            m_visitNegativeZero(path());
    }

    JsonPath path() const
    {
        JsonPath path;
        for (const Level &level : m_open)
            path.push_back(level.isArray ? JsonStep{{}, level.index} : JsonStep{level.key, 0});
        return path;
    }

    const QByteArray &m_json;
    const std::function<void(const JsonPath &)> &m_visitNegativeZero;
    qsizetype m_at = 0;
    std::vector<Level> m_open;
};

} // namespace

QString lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Words::tr("line %1, column %2").arg(line).arg(column);
}

void refuseLooseJson(const QByteArray &json)
{
    Walk(json, {}).run();
}

void restoreNegativeZeros(const QByteArray &json, const std::function<double *(const JsonPath &)> &numberAt)
{
    const std::function<void(const JsonPath &)> restore = [&numberAt](const JsonPath &path) {
        if (double *number = numberAt(path))
            *number = -0.0;
    };
    Walk(json, restore).run();
}

QByteArray compactJson(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact).replace("\"\xEF\xBB\xBF", "\"\\ufeff");
}
