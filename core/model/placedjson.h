// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/jsontext.h"
#include "core/model/outcome.h"
#include "core/model/showntext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <vector>

// For the readers of project and lesson files alone: JSON whose every value knows its place, and functions that either give
// what was expected there or throw a Problem with that place. Whoever uses them catches it.

namespace placedjson {

/// The words about what was expected in JSON texts, and what was found.
class JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(PlacedJson)
};

[[noreturn]] inline void fail(const QString &place, const QString &what)
{
    throw Problem{QStringLiteral("%1: %2").arg(place, what)};
}

inline QString quoted(const QString &text)
{
    return QLatin1Char('"') + shownText(text) + QLatin1Char('"');
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
            fail(JsonWords::tr("line %1").arg(line), JsonWords::tr("the text is not UTF-8"));
        start = end + 1;
    }
}

[[noreturn]] inline void failSyntax(const QByteArray &bytes, const QJsonParseError &error)
{
    qsizetype offset = error.offset;
    QString what = JsonWords::tr("not valid JSON, %1").arg(error.errorString());
    if (error.error == QJsonParseError::IllegalNumber) {
        // The parser points behind the number.
        while (offset > 0 && QByteArrayView("0123456789+-.eE").contains(bytes[offset - 1]))
            --offset;
        const bool isNumber = offset < bytes.size() && QByteArrayView("0123456789-").contains(bytes[offset]);
        what = isNumber ? JsonWords::tr("the number is malformed or beyond the range of double precision")
                        : JsonWords::tr("not valid JSON, unknown value");
    }
    fail(lineAndColumn(bytes, offset), what);
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
    const QString place = node.place.isEmpty() ? JsonWords::tr("file") : node.place;
    QString found;
    switch (node.value.type()) {
    case QJsonValue::Undefined:
        fail(place, JsonWords::tr("missing; expected %1").arg(expected));
    case QJsonValue::Null:
        found = QStringLiteral("null");
        break;
    case QJsonValue::Bool:
        found = node.value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        break;
    case QJsonValue::Double:
        found = JsonWords::tr("the number %1").arg(QString::number(node.value.toDouble(), 'g', QLocale::FloatingPointShortest));
        break;
    case QJsonValue::String:
        found = JsonWords::tr("the text %1").arg(quoted(node.value.toString()));
        break;
    case QJsonValue::Array:
        found = JsonWords::tr("an array");
        break;
    case QJsonValue::Object:
        found = JsonWords::tr("an object");
        break;
    }
    fail(place, JsonWords::tr("expected %1, found %2").arg(expected, found));
}

/// What is written in C ends at this character: other parts of the program and other programs would see a shorter text.
inline void refuseNulls(const Node &node)
{
    if (node.value.isString() && node.value.toString().contains(QChar::Null))
        fail(node.place, JsonWords::tr("the text has the character U+0000, which no text can have"));
    const QJsonArray values = node.value.toArray();
    for (qsizetype i = 0; i < values.size(); ++i) {
        // Numbers are many, and each place costs time.
        if (!values.at(i).isDouble())
            refuseNulls(element(node, values, i));
    }
    const QJsonObject members = node.value.toObject();
    for (auto each = members.begin(); each != members.end(); ++each)
        refuseNulls({each.value(), placeOf(node, shownText(each.key()))});
}

/// The same for all of a document, which is walked through only if its text can have such a character.
inline void refuseNulls(const QJsonDocument &document, const QByteArray &bytes)
{
    if (bytes.contains("\\u0000"))
        refuseNulls({document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), QString()});
}

/// The JSON of a file that may have up to `mostBytes` bytes.
inline QJsonDocument parse(const QByteArray &bytes, qsizetype mostBytes)
{
    if (bytes.size() > mostBytes)
        fail(JsonWords::tr("file"), JsonWords::tr("larger than %1 megabytes").arg(mostBytes >> 20));
    if (bytes.trimmed().isEmpty() || bytes.trimmed() == "\xEF\xBB\xBF")
        fail(JsonWords::tr("file"), JsonWords::tr("empty, where a project was expected"));
    refuseOtherEncodings(bytes);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        failSyntax(bytes, error);
    refuseLooseJson(bytes);
    refuseNulls(document, bytes);
    return document;
}

/// The outermost value of the JSON of a file.
inline Node parseFile(const QByteArray &bytes, qsizetype mostBytes)
{
    const QJsonDocument document = parse(bytes, mostBytes);
    return {document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), QString()};
}

inline void requireObject(const Node &node)
{
    if (!node.value.isObject())
        failKind(node, JsonWords::tr("an object"));
}

inline void allowKeys(const Node &object, std::initializer_list<const char *> known)
{
    const QStringList keys = object.value.toObject().keys();
    for (const QString &key : keys) {
        const auto isThisKey = [&key](const char *name) { return key == QLatin1String(name); };
        if (std::none_of(known.begin(), known.end(), isThisKey))
            fail(placeOf(object, shownText(key)), JsonWords::tr("unknown key"));
    }
}

/// `expected` is marked for translation in the context of JsonWords, and translated only if it is needed: arrays are many.
inline QJsonArray arrayOf(const Node &node, const char *expected)
{
    if (!node.value.isArray())
        failKind(node, JsonWords::tr(expected));
    return node.value.toArray();
}

inline QString textOf(const Node &node)
{
    if (!node.value.isString())
        failKind(node, JsonWords::tr("text"));
    return node.value.toString();
}

/// Text of at most so many characters.
inline QString textOf(const Node &node, qsizetype most)
{
    QString text = textOf(node);
    if (text.size() > most)
        fail(node.place, JsonWords::tr("%1 characters, but a text can have at most %2 here").arg(text.size()).arg(most));
    return text;
}

inline QString optionalText(const Node &node, qsizetype most)
{
    return node.isGiven() ? textOf(node, most) : QString();
}

inline double numberOf(const Node &node)
{
    if (!node.value.isDouble())
        failKind(node, JsonWords::tr("a number"));
    return node.value.toDouble();
}

inline int wholeNumberOf(const Node &node, int most)
{
    const double number = node.value.toDouble(0.0);
    if (number < 1.0 || number > most || number != std::floor(number))
        failKind(node, JsonWords::tr("a whole number from 1 to %1").arg(most));
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
        fail(node.place, JsonWords::tr("%1 is not supported yet").arg(quoted(name)));
    fail(node.place, JsonWords::tr("unknown %1 %2").arg(kind, quoted(name)));
}

} // namespace placedjson
