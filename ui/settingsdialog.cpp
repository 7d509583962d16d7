// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsdialog.h"

#include "ui/applicationsettings.h"
#include "ui/languagebox.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/promptbutton.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

#include <utility>

namespace {

constexpr int sizes[] = {80, 90, 100, 110, 125, 150, 175, 200};

QString digitsKey()
{
    return QStringLiteral("digits");
}

QString startKey()
{
    return QStringLiteral("start");
}

template<typename Choice>
void choose(ChoiceBox &box, Choice choice)
{
    box.setCurrentIndex(box.findData(static_cast<int>(choice)));
}

template<typename Choice>
Choice chosenIn(const ChoiceBox &box)
{
    return static_cast<Choice>(box.currentData().toInt());
}

} // namespace

Preferences preferencesFromSettings()
{
    using Digits = NumberFormat::Digits;
    const QSettings settings = applicationSettings();
    Preferences preferences;
    preferences.looks = Looks::fromSettings();
    const int digits = settings.value(digitsKey()).toInt();
    for (const Digits known : {Digits::Truncated, Digits::All}) {
        if (digits == static_cast<int>(known))
            preferences.digits = known;
    }
    if (settings.value(startKey()).toInt() == static_cast<int>(StartWith::LastSession))
        preferences.start = StartWith::LastSession;
    return preferences;
}

void keepPreferences(const Preferences &preferences)
{
    QSettings settings = applicationSettings();
    settings.setValue(digitsKey(), static_cast<int>(preferences.digits));
    settings.setValue(startKey(), static_cast<int>(preferences.start));
}

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_before(preferences)
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *language = new LanguageBox(this);
    auto *remark = new QLabel(this);
    remark->setWordWrap(true);
    remark->hide();
    form->addRow(tr("Language"), language);
    form->addRow(remark);
    connect(language, &LanguageBox::languageChosen, remark, [remark] {
        remark->setText(LanguageBox::remark());
        remark->show();
    });
    addLooks(*form);
    addSize(*form);
    addBehaviour(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showSizeNote();
}

ChoiceBox *SettingsDialog::addChoice(QFormLayout &form, const QString &label, const QString &name)
{
    auto *box = new ChoiceBox(name, this);
    form.addRow(label, box);
    connect(box, &QComboBox::activated, this, [this] {
        showSizeNote();
        emit changed(this->preferences());
    });
    return box;
}

void SettingsDialog::addLooks(QFormLayout &form)
{
    using Brightness = Looks::Brightness;
    using Switch = Looks::Switch;
    m_brightness = addChoice(form, tr("&Theme"), tr("Theme"));
    m_brightness->addItem(tr("as the desktop"), static_cast<int>(Brightness::AsDesktop));
    m_brightness->addItem(tr("light"), static_cast<int>(Brightness::Light));
    m_brightness->addItem(tr("dark"), static_cast<int>(Brightness::Dark));
    choose(*m_brightness, m_before.looks.brightness);

    m_contrast = addChoice(form, tr("&High contrast"), tr("High contrast"));
    m_contrast->addItem(tr("as the desktop"), static_cast<int>(Switch::AsDesktop));
    m_contrast->addItem(tr("on"), static_cast<int>(Switch::On));
    m_contrast->addItem(tr("off"), static_cast<int>(Switch::Off));
    choose(*m_contrast, m_before.looks.contrast);

    m_motion = addChoice(form, tr("&Motion"), tr("Motion"));
    m_motion->setToolTip(tr("Whether pulses and flashes show which way a step ran"));
    m_motion->addItem(tr("as the desktop"), static_cast<int>(Switch::AsDesktop));
    m_motion->addItem(tr("show steps in motion"), static_cast<int>(Switch::On));
    m_motion->addItem(tr("nothing moves"), static_cast<int>(Switch::Off));
    choose(*m_motion, m_before.looks.motion);
}

void SettingsDialog::addSize(QFormLayout &form)
{
    m_size = addChoice(form, tr("Interface &size"), tr("Interface size"));
    for (const int size : sizes)
        m_size->addItem(tr("%1 %").arg(size), size);
    // A size that was written into the settings by hand stays.
    if (m_size->findData(m_before.looks.size) < 0)
        m_size->addItem(tr("%1 %").arg(m_before.looks.size), m_before.looks.size);
    choose(*m_size, m_before.looks.size);

    m_sizeNote = new QLabel(tr("From the next start on."), this);
    m_restart = new PromptButton(this);
    m_restart->setText(tr("Start &again now"));
    m_restart->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_sizeNote, 1);
    row->addWidget(m_restart);
    form.addRow(QString(), row);
    connect(m_restart, &QPushButton::clicked, this, [this] {
        accept();
        emit restartWished();
    });
}

void SettingsDialog::addBehaviour(QFormLayout &form)
{
    using Digits = NumberFormat::Digits;
    m_digits = addChoice(form, tr("&Digits"), tr("Digits"));
    m_digits->addItem(tr("rounded"), static_cast<int>(Digits::Rounded));
    m_digits->addItem(tr("truncated, as on the blackboard"), static_cast<int>(Digits::Truncated));
    m_digits->addItem(tr("all"), static_cast<int>(Digits::All));
    choose(*m_digits, m_before.digits);

    m_start = addChoice(form, tr("Start &with"), tr("Start with"));
    m_start->addItem(tr("the lecture's lesson"), static_cast<int>(StartWith::Lesson));
    m_start->addItem(tr("the last project, where it was left"), static_cast<int>(StartWith::LastSession));
    choose(*m_start, m_before.start);
}

/// The note and the button keep their place, so that nothing moves.
void SettingsDialog::showSizeNote()
{
    const bool other = m_size->currentData().toInt() != m_before.looks.size;
    m_sizeNote->setEnabled(other);
    m_restart->setEnabled(other);
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences;
    preferences.looks.brightness = chosenIn<Looks::Brightness>(*m_brightness);
    preferences.looks.contrast = chosenIn<Looks::Switch>(*m_contrast);
    preferences.looks.motion = chosenIn<Looks::Switch>(*m_motion);
    preferences.looks.size = m_size->currentData().toInt();
    preferences.digits = chosenIn<NumberFormat::Digits>(*m_digits);
    preferences.start = chosenIn<StartWith>(*m_start);
    return preferences;
}

void SettingsDialog::reject()
{
    if (preferences() != m_before)
        emit changed(m_before);
    QDialog::reject();
}
