// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// Writes nested JSON with a member a line, in the order in which members are added; keys and texts are plain words.
class JsonWriter
{
public:
    /// Within an array, and for the outermost value, there is no key.
    void beginObject(const char *key = nullptr) { begin(key, QLatin1Char('{'), QLatin1Char('}')); }
    void beginArray(const char *key = nullptr) { begin(key, QLatin1Char('['), QLatin1Char(']')); }
    /// Ends what was begun last.
    void end();

    /// A value that is JSON already.
    void add(const char *key, const QString &json);
    void addText(const char *key, const QString &text) { add(key, QLatin1Char('"') + text + QLatin1Char('"')); }

    /// All of it, once the outermost value has ended.
    const QString &text() const { return m_text; }

private:
    /// An object or array that is open.
    struct Level
    {
        QChar end;
        bool isEmpty = true;
    };

    void begin(const char *key, QChar begin, QChar end);
    void startMember(const char *key);
    void breakLine();

    QString m_text;
    std::vector<Level> m_open;
};
