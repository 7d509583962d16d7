// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/choicebox.h"

/// Chooses the language of the program: the desktop's, or one of those that there are, each in its own name. The choice is kept at
/// once and followed at the next start.
class LanguageBox : public ChoiceBox
{
    Q_OBJECT

public:
    explicit LanguageBox(QWidget *parent = nullptr);

    /// What to tell people who have chosen.
    static QString remark();

signals:
    void languageChosen(const QString &code);

private:
    void keep(int index);
};
