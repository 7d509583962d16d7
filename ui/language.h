// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

class QCoreApplication;

/// A language that the program speaks.
struct Language
{
    QString code; ///< as in the names of translation files: "de", "zh_CN"
    QString name; ///< in the language itself: "Deutsch"

    bool operator==(const Language &) const = default;
};

/// English first, then all that the program has a translation for.
const std::vector<Language> &allLanguages();

/// The code of the language that was chosen in the settings; empty where the desktop decides.
QString chosenLanguage();
/// Keeps a choice for the next start: the windows that are open stay as they are.
void chooseLanguage(const QString &code);

/// The language for somebody who reads those of `wanted`, the best first and named as "de-CH"; English if there is none of them.
QString languageFor(const QStringList &wanted);
/// The locale whose numbers and dates go with a language: the desktop's if it has that language.
QLocale localeFor(const QString &code, const QLocale &desktop);

/// Makes an application speak the language that was chosen, Qt's own texts too, and write numbers by its locale; to be called before
/// anything is made that has texts.
void speakChosenLanguage(QCoreApplication &application);
