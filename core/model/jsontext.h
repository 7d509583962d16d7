// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <functional>
#include <vector>

// A second look at JSON text that Qt's parser has accepted: it keeps only the second of two equal keys, lets pass what is
// not JSON, and loses the sign of −0 and a byte order mark with which a text begins.

/// The way to a value from the outermost object: a member's key, or an element's index with an empty key.
struct JsonStep
{
    QString key;
    qsizetype index = 0;

    bool operator==(const JsonStep &) const = default;
};
using JsonPath = std::vector<JsonStep>;

/// "line 3, column 7", where a byte of the text stands.
QString lineAndColumn(const QByteArray &bytes, qsizetype offset);

/// Throws a Problem with the line and column of the first repeated key, number such as "1." or ".5", control character or
/// unknown escape in a text, or byte order mark at its beginning.
void refuseLooseJson(const QByteArray &json);

/// Gives zeros the minus signs that they have in the text, which is one that refuseLooseJson has let pass: `numberAt` says where
/// the number of a place is kept, or null if it is not.
void restoreNegativeZeros(const QByteArray &json, const std::function<double *(const JsonPath &)> &numberAt);

/// The document as text without blanks, in which a byte order mark that begins a text is escaped, so that it is not lost.
QByteArray compactJson(const QJsonDocument &document);
