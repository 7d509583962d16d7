// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/jsonwriter.h"

void JsonWriter::begin(const char *key, QChar begin, QChar end)
{
    startMember(key);
    m_text += begin;
    m_open.push_back({end, true});
}

void JsonWriter::end()
{
    const Level level = m_open.back();
    m_open.pop_back();
    if (!level.isEmpty)
        breakLine();
    m_text += level.end;
    if (m_open.empty())
        m_text += QLatin1Char('\n');
}

void JsonWriter::add(const char *key, const QString &json)
{
    startMember(key);
    m_text += json;
}

void JsonWriter::startMember(const char *key)
{
    if (!m_open.empty()) {
        if (!m_open.back().isEmpty)
            m_text += QLatin1Char(',');
        m_open.back().isEmpty = false;
        breakLine();
    }
    if (key)
        m_text += QLatin1Char('"') + QLatin1String(key) + QLatin1String("\": ");
}

void JsonWriter::breakLine()
{
    m_text += QLatin1Char('\n') + QString(2 * static_cast<qsizetype>(m_open.size()), QLatin1Char(' '));
}
