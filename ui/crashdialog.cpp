// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/crashdialog.h"

#include "ui/screenroom.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

/// "It ended on 1.6.26 at 12:03 by SIGSEGV."
QString whatHappened(const LeftLog &log)
{
    const QString date = QLocale().toString(log.when.date(), QLocale::ShortFormat);
    const QString time = QLocale().toString(log.when.time(), QLocale::ShortFormat);
    if (log.cause.isEmpty())
        return CrashDialog::tr("The program ended without being closed; the last that is known of it is from %1 at %2.").arg(date, time);
    return CrashDialog::tr("The program crashed on %1 at %2: %3.").arg(date, time, log.cause);
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CrashDialog::CrashDialog(const LeftLog &log, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("The program ended unexpectedly"));
    auto *place = paragraph(QDir::toNativeSeparators(log.file), this);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    place->setAccessibleName(tr("The log's file"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *folder = buttons->addButton(tr("Open its folder"), QDialogButtonBox::ActionRole);
    folder->setAutoDefault(false);
    connect(folder, &QPushButton::clicked, this,
            [file = log.file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(paragraph(whatHappened(log), this));
    column->addWidget(paragraph(tr("What it did last stands in this file: actions by their names, and what Qt complained about; nothing "
                                   "of what is in projects, and no names of files."),
                                this));
    column->addWidget(place);
    column->addWidget(paragraph(tr("To report it, say what you were doing and give this file to those from whom you have the program. "
                                   "Nothing is sent by itself."),
                                this));
    column->addWidget(buttons);
    resize(onScreen(*this, {520, 260}));
}
