// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "ui/appearance.h"

#include <QDialog>

class ChoiceBox;
class QFormLayout;
class QLabel;
class QPushButton;

/// What the program opens by itself when it starts.
enum class StartWith { Lesson, LastSession };

/// What people can choose about the program itself, none of which is part of a project.
struct Preferences
{
    Looks looks;
    NumberFormat::Digits digits = NumberFormat::Digits::Rounded;
    StartWith start = StartWith::Lesson;

    bool operator==(const Preferences &) const = default;
};

/// As the settings have it; what makes no sense there counts as not said.
Preferences preferencesFromSettings();
/// Keeps all but the looks, which Appearance keeps.
void keepPreferences(const Preferences &preferences);

/// Asks how the program is to look and behave; each choice is to be seen at once, and Cancel takes all of them back.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

    Preferences preferences() const;
    void reject() override;

signals:
    void changed(const Preferences &preferences);
    /// Somebody wants to see the new size now.
    void restartWished();

private:
    ChoiceBox *addChoice(QFormLayout &form, const QString &label, const QString &name);
    void addLooks(QFormLayout &form);
    void addSize(QFormLayout &form);
    void addBehaviour(QFormLayout &form);
    void showSizeNote();

    Preferences m_before;
    ChoiceBox *m_brightness = nullptr;
    ChoiceBox *m_contrast = nullptr;
    ChoiceBox *m_motion = nullptr;
    ChoiceBox *m_size = nullptr;
    QLabel *m_sizeNote = nullptr;
    QPushButton *m_restart = nullptr;
    ChoiceBox *m_digits = nullptr;
    ChoiceBox *m_start = nullptr;
};
