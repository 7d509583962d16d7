// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leftworkdialog.h"

#include "ui/screenroom.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// "network.backprop, kept on Mon 1 Jun 2026 at 12:03, with 4 answers in predict mode".
QString describe(const LeftWork &left)
{
    if (!left.recovery)
        return LeftWorkDialog::tr("Cannot be read: %1; the file %2 stays")
            .arg(left.recovery.problem(), QDir::toNativeSeparators(left.file));
    const Recovery &recovery = left.recovery.value();
    const QString title = recovery.experiment.course.start.title;
    QString name = title.isEmpty() ? LeftWorkDialog::tr("Untitled") : title;
    if (!recovery.fileName.isEmpty())
        name = QFileInfo(recovery.fileName).fileName();
    const QDateTime when = recovery.when.toLocalTime();
    const QString kept
        = LeftWorkDialog::tr("%1, kept on %2 at %3")
              .arg(name, QLocale().toString(when.date(), QLocale::ShortFormat), QLocale().toString(when.time(), QLocale::ShortFormat));
    const QString whole = recovery.prediction ? LeftWorkDialog::tr("%1, with the answers in predict mode").arg(kept) : kept;
    if (left.lock)
        return whole;
    if (left.computer.isEmpty())
        return LeftWorkDialog::tr("%1; the file %2 stays, as nothing can be written beside it")
            .arg(whole, QDir::toNativeSeparators(left.file));
    return LeftWorkDialog::tr("%1; a window on the computer “%2” may be at work on it, and the file %3 stays")
        .arg(whole, left.computer, QDir::toNativeSeparators(left.file));
}

} // namespace

LeftWorkDialog::LeftWorkDialog(std::vector<LeftWork> left, QWidget *parent)
    : QDialog(parent)
    , m_left(std::move(left))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Unsaved work"));
    auto *question = new QLabel(tr("The program ended before this was saved. Go on with it?"), this);
    question->setWordWrap(true);
    m_list->setAccessibleName(tr("Unsaved work that was kept"));
    m_list->setWordWrap(true);
    for (const LeftWork &each : m_left)
        m_list->addItem(describe(each));
    auto *buttons = new QDialogButtonBox(this);
    m_recover = buttons->addButton(tr("Go on with it"), QDialogButtonBox::AcceptRole);
    m_discard = buttons->addButton(tr("Discard…"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    m_recover->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &LeftWorkDialog::goOnWished);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, [this] { emit discardWished(chosen(), chosenWork().file); });
    connect(m_list, &QListWidget::currentRowChanged, this, &LeftWorkDialog::followChoice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(question);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(onScreen(*this, {560, 300}));
    m_list->setCurrentRow(0);
    followChoice();
}

std::size_t LeftWorkDialog::chosen() const
{
    return static_cast<std::size_t>(m_list->currentRow());
}

/// What cannot be read can neither be gone on with nor discarded here: it may be worth something to somebody who can read it.
void LeftWorkDialog::followChoice()
{
    const QListWidgetItem *item = m_list->currentItem();
    const bool readable = item && !item->isHidden() && m_left[chosen()].recovery;
    m_recover->setEnabled(readable);
    m_discard->setEnabled(readable && m_left[chosen()].lock);
}

QString LeftWorkDialog::nameOf(std::size_t number) const
{
    return m_list->item(static_cast<int>(number))->text();
}

void LeftWorkDialog::drop(std::size_t number)
{
    m_list->item(static_cast<int>(number))->setHidden(true);
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    reject();
}
