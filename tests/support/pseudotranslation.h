// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

#include <set>
#include <utility>

/// Translates every text into one that can be read, has no two letters of ASCII beside each other, and is nearly a third longer:
/// "&Open…" becomes "⟦&Opéñ…ööö⟧" or so. What is not marked for translation stays as it is, and stands out.
class PseudoTranslator : public QTranslator
{
public:
    /// By how many per cent a text grows, beside the brackets.
    void setLonger(int percent) { m_longer = percent; }
    /// Context and text of all that was to be translated so far.
    const std::set<std::pair<QString, QString>> &asked() const { return m_asked; }
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        m_asked.emplace(QString::fromUtf8(context), text);
        // The file's language for browsers, and what only tells beginnings of sentences.
        if (qstrcmp(context, "PaperText") == 0 || text == QLatin1String("The |A "))
            return text;
        return QStringLiteral("⟦") + disguised(text) + QString(text.size() * m_longer / 100, QChar(0xf6)) + QStringLiteral("⟧");
    }

    /// Another letter for every letter, but for those of tags, entities, places for values and symbols in `…`.
    static QString disguised(const QString &text)
    {
        QString result;
        QChar closing;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar sign = text[i];
            if (!closing.isNull()) {
                closing = sign == closing ? QChar() : closing;
                result += sign;
            } else if (sign == u'<' || sign == u'`' || isEntity(text, i)) {
                closing = sign == u'<' ? u'>' : sign == u'`' ? u'`' : u';';
                // A sign of its own closes nothing.
                if (text.indexOf(closing, i + 1) < 0)
                    closing = QChar();
                result += sign;
            } else if (sign == u'%' || sign == u'&') {
                result += sign;
                if (i + 1 < text.size())
                    result += text[++i];
                if (sign == u'%' && text[i] == u'L' && i + 1 < text.size())
                    result += text[++i];
            } else {
                result += disguised(sign);
            }
        }
        return result;
    }

private:
    static bool isEntity(const QString &text, qsizetype at)
    {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        if (end < 0 || end - at < 3 || end - at > 7)
            return false;
        for (qsizetype i = at + 1; i < end; ++i) {
            if (!text[i].isLetterOrNumber())
                return false;
        }
        return true;
    }

    static QChar disguised(QChar letter)
    {
        static const QString from = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        static const QString to = QStringLiteral("áßćďéƒĝĥíĵķļṃñöþqŕšťúṽŵẋýžÁßĆĎÉƑĜĤÍĴĶĻṂÑÖÞQŔŠŤÚṼŴẊÝŽ");
        const qsizetype place = from.indexOf(letter);
        return place < 0 ? letter : to[place];
    }

    int m_longer = 30;
    mutable std::set<std::pair<QString, QString>> m_asked;
};
