// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languagebox.h"

#include "ui/language.h"

#include <algorithm>

LanguageBox::LanguageBox(QWidget *parent)
    : ChoiceBox(tr("Language"), parent)
{
    addItem(tr("As the desktop"), QString());
    for (const Language &language : allLanguages())
        addItem(language.name, language.code);
    setCurrentIndex(std::max(0, findData(chosenLanguage())));
    connect(this, &QComboBox::currentIndexChanged, this, &LanguageBox::keep);
}

QString LanguageBox::remark()
{
    return tr("The language changes when Backprop Studio is started again.");
}

void LanguageBox::keep(int index)
{
    const QString code = itemData(index).toString();
    chooseLanguage(code);
    emit languageChosen(code);
}
