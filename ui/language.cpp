// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language.h"

#include "ui/applicationsettings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace {

constexpr const char *settingsKey = "language";

bool isKnown(const QString &code)
{
    return std::ranges::find(allLanguages(), code, &Language::code) != allLanguages().end();
}

/// Whether somebody who reads what is named `wanted` reads a language of ours.
bool reads(const QLocale &wanted, const Language &language)
{
    const QLocale ours(language.code);
    // Simplified and traditional Chinese are two scripts of one language.
    return wanted.language() == ours.language() && wanted.script() == ours.script();
}

/// Installs a translation, which then belongs to the application, from the first folder that has it.
void install(QCoreApplication &application, const QString &file, const QStringList &folders)
{
    auto translator = std::make_unique<QTranslator>();
    const bool loaded = std::ranges::any_of(folders, [&](const QString &folder) { return translator->load(file, folder); });
    if (!loaded)
        return;
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

const std::vector<Language> &allLanguages()
{
    static const std::vector<Language> languages{{QStringLiteral("en"), QStringLiteral("English")},
                                                 {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                 {QStringLiteral("es"), QStringLiteral("Español")},
                                                 {QStringLiteral("fr"), QStringLiteral("Français")},
                                                 {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return languages;
}

QString chosenLanguage()
{
    const QString code = applicationSettings().value(settingsKey).toString();
    return isKnown(code) ? code : QString();
}

void chooseLanguage(const QString &code)
{
    QSettings settings = applicationSettings();
    if (isKnown(code))
        settings.setValue(settingsKey, code);
    else
        settings.remove(settingsKey);
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        const auto found = std::ranges::find_if(allLanguages(), [&](const Language &language) { return reads(locale, language); });
        if (found != allLanguages().end())
            return found->code;
    }
    return allLanguages().front().code;
}

QLocale localeFor(const QString &code, const QLocale &desktop)
{
    const QLocale ours(code);
    return desktop.language() == ours.language() && desktop.script() == ours.script() ? desktop : ours;
}

void speakChosenLanguage(QCoreApplication &application)
{
    const QLocale desktop = QLocale::system();
    const QString chosen = chosenLanguage();
    // Who sets the locale to C wants English, whatever else the environment lists.
    const QStringList wanted = desktop.language() == QLocale::C ? QStringList() : desktop.uiLanguages();
    const QString code = chosen.isEmpty() ? languageFor(wanted) : chosen;
    if (!chosen.isEmpty())
        QLocale::setDefault(localeFor(code, desktop));
    const QString ours = QStringLiteral(":/translations");
    install(application, QStringLiteral("qtbase_") + code, {QLibraryInfo::path(QLibraryInfo::TranslationsPath), ours});
    install(application, QStringLiteral("backprop-studio_") + code, {ours});
}
