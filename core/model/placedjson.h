// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <vector>

// For the readers of project and lesson files alone: JSON whose every value knows its place, and functions that either give
// what was expected there or throw a Problem with that place. Whoever uses them catches it.

namespace placedjson {

[[noreturn]] inline void fail(const QString &place, const QString &what)
{
    throw Problem{QStringLiteral("%1: %2").arg(place, what)};
}

/// Text from a file, fit to stand in a sentence of one line.
inline QString shown(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString result = text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
    for (QChar &c : result) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return result;
}

inline QString quoted(const QString &text)
{
    return QLatin1Char('"') + shown(text) + QLatin1Char('"');
}

/// "line 3, column 7", where a byte of the file stands.
inline QString lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

inline void refuseOtherEncodings(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return;
    qsizetype start = 0;
    for (int line = 1; start < bytes.size(); ++line) {
        const qsizetype newline = bytes.indexOf('\n', start);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (!QUtf8StringView(bytes.constData() + start, end - start).isValidUtf8())
            fail(QStringLiteral("line %1").arg(line), QStringLiteral("the text is not UTF-8"));
        start = end + 1;
    }
}

[[noreturn]] inline void failSyntax(const QByteArray &bytes, const QJsonParseError &error)
{
    qsizetype offset = error.offset;
    QString what = QStringLiteral("not valid JSON, %1").arg(error.errorString());
    if (error.error == QJsonParseError::IllegalNumber) {
        // The parser points behind the number.
        while (offset > 0 && QByteArrayView("0123456789+-.eE").contains(bytes[offset - 1]))
            --offset;
        const bool isNumber = offset < bytes.size() && QByteArrayView("0123456789-").contains(bytes[offset]);
        what = isNumber ? QStringLiteral("the number is malformed or beyond the range of double precision")
                        : QStringLiteral("not valid JSON, unknown value");
    }
    fail(lineAndColumn(bytes, offset), what);
}

/// The offset of the quotation mark that ends a string, from that of the one that begins it.
inline qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype end = start + 1;
    while (json[end] != '"')
        end += json[end] == '\\' ? 2 : 1;
    return end;
}

inline bool isKey(const QByteArray &json, qsizetype endOfText)
{
    qsizetype next = endOfText + 1;
    while (next < json.size() && (json[next] == ' ' || json[next] == '\t' || json[next] == '\n' || json[next] == '\r'))
        ++next;
    return next < json.size() && json[next] == ':';
}

inline QString unescaped(const QByteArray &quotedText)
{
    if (!quotedText.contains('\\'))
        return QString::fromUtf8(quotedText.mid(1, quotedText.size() - 2));
    return QJsonDocument::fromJson('[' + quotedText + ']').array().at(0).toString();
}

/// Of two equal keys the JSON parser silently keeps the second one only, so they are looked for in the text, which the
/// parser has found to be valid.
inline void refuseRepeatedKeys(const QByteArray &json)
{
    std::vector<QSet<QString>> open; // an entry for each object and array that is open
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[') {
            open.emplace_back();
        } else if (c == '}' || c == ']') {
            open.pop_back();
        } else if (c == '"') {
            const qsizetype end = endOfString(json, i);
            if (isKey(json, end)) {
                const QString key = unescaped(json.mid(i, end - i + 1));
                if (open.back().contains(key))
                    fail(lineAndColumn(json, i), QStringLiteral("the key %1 stands here a second time").arg(quoted(key)));
                open.back().insert(key);
            }
            i = end;
        }
    }
}

/// The JSON of a file that may have up to `mostBytes` bytes.
inline QJsonDocument parse(const QByteArray &bytes, qsizetype mostBytes)
{
    if (bytes.size() > mostBytes)
        fail(QStringLiteral("file"), QStringLiteral("larger than %1 megabytes").arg(mostBytes >> 20));
    if (bytes.trimmed().isEmpty())
        fail(QStringLiteral("file"), QStringLiteral("empty, where a project was expected"));
    refuseOtherEncodings(bytes);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        failSyntax(bytes, error);
    refuseRepeatedKeys(bytes);
    return document;
}

/// A JSON value with the place where it stands: "layers[1].weights[0]"; the whole file's place is empty.
struct Node
{
    QJsonValue value;
    QString place;

    bool isGiven() const { return !value.isUndefined(); }
};

inline QString placeOf(const Node &object, const QString &key)
{
    return object.place.isEmpty() ? key : object.place + QLatin1Char('.') + key;
}

inline Node member(const Node &object, const char *key)
{
    const QString name = QLatin1String(key);
    return {object.value.toObject().value(name), placeOf(object, name)};
}

inline Node element(const Node &array, const QJsonArray &values, qsizetype index)
{
    return {values.at(index), array.place + QLatin1Char('[') + QString::number(index) + QLatin1Char(']')};
}

[[noreturn]] inline void failKind(const Node &node, const QString &expected)
{
    const QString place = node.place.isEmpty() ? QStringLiteral("file") : node.place;
    QString found;
    switch (node.value.type()) {
    case QJsonValue::Undefined:
        fail(place, QStringLiteral("missing; expected %1").arg(expected));
    case QJsonValue::Null:
        found = QStringLiteral("null");
        break;
    case QJsonValue::Bool:
        found = node.value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        break;
    case QJsonValue::Double:
        found = QStringLiteral("the number ") + QString::number(node.value.toDouble(), 'g', QLocale::FloatingPointShortest);
        break;
    case QJsonValue::String:
        found = QStringLiteral("the text ") + quoted(node.value.toString());
        break;
    case QJsonValue::Array:
        found = QStringLiteral("an array");
        break;
    case QJsonValue::Object:
        found = QStringLiteral("an object");
        break;
    }
    fail(place, QStringLiteral("expected %1, found %2").arg(expected, found));
}

inline void requireObject(const Node &node)
{
    if (!node.value.isObject())
        failKind(node, QStringLiteral("an object"));
}

inline void allowKeys(const Node &object, std::initializer_list<const char *> known)
{
    const QStringList keys = object.value.toObject().keys();
    for (const QString &key : keys) {
        const auto isThisKey = [&key](const char *name) { return key == QLatin1String(name); };
        if (std::none_of(known.begin(), known.end(), isThisKey))
            fail(placeOf(object, shown(key)), QStringLiteral("unknown key"));
    }
}

inline QJsonArray arrayOf(const Node &node, const QString &expected)
{
    if (!node.value.isArray())
        failKind(node, expected);
    return node.value.toArray();
}

inline QString textOf(const Node &node)
{
    if (!node.value.isString())
        failKind(node, QStringLiteral("text"));
    return node.value.toString();
}

inline QString optionalText(const Node &node)
{
    return node.isGiven() ? textOf(node) : QString();
}

inline double numberOf(const Node &node)
{
    if (!node.value.isDouble())
        failKind(node, QStringLiteral("a number"));
    return node.value.toDouble();
}

inline int wholeNumberOf(const Node &node, int most)
{
    const double number = node.value.toDouble(0.0);
    if (number < 1.0 || number > most || number != std::floor(number))
        failKind(node, QStringLiteral("a whole number from 1 to %1").arg(most));
    return static_cast<int>(number);
}

/// The array's numbers, behind those that are there already.
inline void appendNumbers(const Node &node, const QJsonArray &array, std::vector<double> &numbers)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue value = array.at(i);
        numbers.push_back(value.isDouble() ? value.toDouble() : numberOf(element(node, array, i)));
    }
}

/// A name for which the program has a value; `known` are the format's names, of which this version may lack some.
template<typename T>
T namedValue(const Node &node, const QString &kind, std::optional<T> (*find)(QStringView), std::initializer_list<const char *> known)
{
    const QString name = textOf(node);
    if (const std::optional<T> value = find(name))
        return *value;
    const auto isThisName = [&name](const char *other) { return name == QLatin1String(other); };
    if (std::any_of(known.begin(), known.end(), isThisName))
        fail(node.place, QStringLiteral("%1 is not supported yet").arg(quoted(name)));
    fail(node.place, QStringLiteral("unknown %1 %2").arg(kind, quoted(name)));
}

} // namespace placedjson
