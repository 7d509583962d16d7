// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commandsearch.h"

#include <algorithm>

namespace {

/// What a word can be worth, from the best place to the worst.
enum Worth { WholeWord = 120, FirstWord = 110, AnyWord = 100, Within = 60, Keys = 50, MenuWord = 40, WithinMenu = 30, Beginnings = 10 };

/// Without capitals and accents: "Größe" is "grosse".
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result.toCaseFolded().replace(u'ß', QStringLiteral("ss"));
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (!word.isEmpty())
            words << std::exchange(word, QString());
    }
    return word.isEmpty() ? words : words << word;
}

bool anyStartsWith(const QStringList &words, const QString &start)
{
    return std::ranges::any_of(words, [&start](const QString &word) { return word.startsWith(start); });
}

/// Whether letters are the beginnings of words, in their order: "tatb" and "trblack" of "truncated as on the blackboard".
bool areBeginnings(QStringView letters, QStringView text)
{
    if (letters.isEmpty())
        return true;
    for (qsizetype start = 0; start < text.size(); ++start) {
        const bool begins = start == 0 || text[start - 1] == u' ';
        for (qsizetype count = 1; begins && count <= letters.size() && text.sliced(start).startsWith(letters.first(count)); ++count) {
            if (areBeginnings(letters.sliced(count), text.sliced(start + count)))
                return true;
        }
    }
    return false;
}

/// What one word of the question is worth; 0 if it is not found.
int worthOf(const QString &word, const QString &name, const QString &menus, const QString &keys)
{
    const QStringList words = wordsOf(name);
    if (words.contains(word))
        return WholeWord;
    if (name.startsWith(word))
        return FirstWord;
    if (anyStartsWith(words, word))
        return AnyWord;
    if (name.contains(word))
        return Within;
    if (keys.contains(word))
        return Keys;
    if (anyStartsWith(wordsOf(menus), word))
        return MenuWord;
    if (menus.contains(word))
        return WithinMenu;
    return word.size() > 1 && areBeginnings(word, words.join(u' ')) ? Beginnings : 0;
}

} // namespace

int matchOf(const QString &question, const QString &name, const QString &place, const QString &keys)
{
    const QString plainName = plain(name);
    const QString plainPlace = plain(place);
    const QString plainKeys = plain(keys);
    int sum = 0;
    for (const QString &word : plain(question).split(u' ', Qt::SkipEmptyParts)) {
        const int worth = worthOf(word, plainName, plainPlace, plainKeys);
        if (worth == 0)
            return 0;
        sum += worth;
    }
    return sum;
}

int matchOf(const QString &question, const MenuEntry &entry)
{
    return matchOf(question, entry.name, entry.path(), entry.action ? namedKeys(entry.action->shortcuts()) : QString());
}

std::vector<MenuEntry> found(const QString &question, const std::vector<MenuEntry> &entries)
{
    const bool all = question.trimmed().isEmpty();
    std::vector<std::pair<int, MenuEntry>> matches;
    for (const MenuEntry &entry : entries) {
        const int match = all ? -static_cast<int>(entry.menus.size()) : matchOf(question, entry);
        if (match != 0)
            matches.emplace_back(match, entry);
    }
    std::ranges::stable_sort(matches, std::greater<>(), [](const auto &match) { return match.first; });
    std::vector<MenuEntry> result;
    for (std::pair<int, MenuEntry> &match : matches)
        result.push_back(std::move(match.second));
    return result;
}
