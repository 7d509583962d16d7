// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutdialog.h"

#include "ui/panels/promptbutton.h"
#include "ui/style.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QString compilerText()
{
#if defined(__clang__)
    return QStringLiteral("Clang " __clang_version__).trimmed();
#elif defined(__GNUC__)
    return QStringLiteral("GCC " __VERSION__);
#else
    return QStringLiteral("unknown");
#endif
}

/// Whose work the program contains; empty if the program does not have it with it.
QString thirdPartyNotices()
{
    QFile file(QStringLiteral(":/third-party.md"));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return text.mid(std::max<qsizetype>(0, text.indexOf(QStringLiteral("# ")))); // without the licence of the text itself
}

} // namespace

QString versionsText()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    QStringList lines;
    lines << QStringLiteral("Backprop Studio " BACKPROP_VERSION);
    lines << QStringLiteral("Qt %1 (built with %2)").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR));
    lines << QStringLiteral("Compiler: %1").arg(compilerText());
    lines << QStringLiteral("System: %1, %2, %3")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion(),
                      QSysInfo::currentCpuArchitecture());
    lines << QStringLiteral("Platform: %1, %2 × %3 at %4×")
                 .arg(QGuiApplication::platformName())
                 .arg(screen->size().width())
                 .arg(screen->size().height())
                 .arg(screen->devicePixelRatio());
    return lines.join(QLatin1Char('\n'));
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Backprop Studio"));
    auto *heading = new QLabel(tr("Backprop Studio %1").arg(QLatin1String(BACKPROP_VERSION)), this);
    heading->setFont(Style::font(19, QFont::Bold));
    auto *what = new QLabel(tr("Back-propagation, worked through: every factor of the chain rule has a place in the picture.\n"
                               "Free software under the GNU General Public License, version 3 or later."),
                            this);
    what->setWordWrap(true);

    auto *versions = new QTextBrowser(this);
    versions->setAccessibleName(tr("Versions"));
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    versions->setTabChangesFocus(true);
    versions->setFrameShape(QFrame::NoFrame);
    versions->setMarkdown(QStringLiteral("```\n%1\n```\n\n%2").arg(versionsText(), thirdPartyNotices()));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = new PromptButton(this);
    copy->setText(tr("&Copy versions"));
    copy->setAccessibleName(tr("Copy versions"));
    copy->setAutoDefault(false);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionsText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(what);
    column->addWidget(versions, 1);
    column->addWidget(buttons);
    resize(520, 420);
}
