// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runlog.h"

#include "ui/aboutdialog.h"
#include "ui/applicationsettings.h"
#include "ui/crashhandler.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

#include <cstdio>
#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr qsizetype mostLines = 400;
constexpr qsizetype longestLine = 300;
constexpr qsizetype mostKept = 5;

// Messages and actions come from everywhere; there is one log in a program.
RunLog *current = nullptr;
QtMessageHandler handlerBefore = nullptr;

/// A lock that only the death of its owner sets free.
bool lock(int descriptor)
{
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

/// A new file that has its lock before it has its name; -1 if there can be none.
int createLocked(const QString &fileName)
{
    const QByteArray name = QFile::encodeName(fileName);
    const QByteArray early = name + ".new";
    const int descriptor = open(early.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return -1;
    if (lock(descriptor) && std::rename(early.constData(), name.constData()) == 0)
        return descriptor;
    unlink(early.constData());
    close(descriptor);
    return -1;
}

void writeTo(int descriptor, const QByteArray &bytes)
{
    // A log that finds no room is none; nobody wants to hear of it.
    [[maybe_unused]] const ssize_t written = write(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

/// What a message says before it names a file or quotes something, which would be contents.
QString withoutContents(const QString &message)
{
    static const QRegularExpression quoted(QStringLiteral("[/\"“‘]|(?<=\\s)'"));
    const qsizetype at = message.indexOf(quoted);
    return at < 0 ? message : message.left(at) + QStringLiteral("…");
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    noteRun(QStringLiteral("Qt: ") + withoutContents(message));
    handlerBefore(type, context, message);
}

/// The action that an event is about to trigger, if it is one of ours.
const QAction *actionOf(QObject *watched, const QEvent &event)
{
    if (event.type() == QEvent::Shortcut)
        return qobject_cast<QAction *>(watched);
    const bool pressed = event.type() == QEvent::KeyPress;
    if (event.type() != QEvent::MouseButtonRelease && !pressed)
        return nullptr;
    const int key = pressed ? dynamic_cast<const QKeyEvent &>(event).key() : 0;
    if (const auto *button = qobject_cast<QToolButton *>(watched))
        return !pressed || key == Qt::Key_Space ? button->defaultAction() : nullptr;
    const auto *menu = qobject_cast<QMenu *>(watched);
    const bool chooses = !pressed || key == Qt::Key_Return || key == Qt::Key_Enter;
    return menu && chooses ? menu->activeAction() : nullptr;
}

/// The cause in a log's last line: "ended by SIGSEGV".
QString causeIn(const QByteArray &log)
{
    const QByteArray text = log.trimmed();
    const QByteArray last = text.mid(text.lastIndexOf('\n') + 1);
    return last.startsWith(crashWords) ? QString::fromUtf8(last.mid(qstrlen(crashWords))) : QString();
}

/// Gives a log that nobody holds its place among those that are kept; nothing if somebody does, or did so first.
std::optional<LeftLog> taken(const QFileInfo &info)
{
    const QByteArray name = QFile::encodeName(info.absoluteFilePath());
    QFile file(info.absoluteFilePath());
    if (!file.open(QIODevice::ReadOnly) || !lock(file.handle()))
        return std::nullopt;
    struct stat here = {};
    struct stat there = {};
    if (fstat(file.handle(), &here) != 0 || stat(name.constData(), &there) != 0 || here.st_ino != there.st_ino)
        return std::nullopt;
    const QString kept = info.dir().filePath(QStringLiteral("crash") + info.fileName().mid(3));
    if (std::rename(name.constData(), QFile::encodeName(kept).constData()) != 0)
        return std::nullopt;
    // Not asked of the name, which is another now.
    return LeftLog{kept, QDateTime::fromSecsSinceEpoch(here.st_mtim.tv_sec), causeIn(file.readAll())};
}

} // namespace

QString runLogFolder()
{
    return applicationDataFolder(QStringLiteral("logs"));
}

std::vector<LeftLog> takeLeftLogs(const QString &folder)
{
    std::vector<LeftLog> left;
    const QDir dir(folder);
    for (const QFileInfo &info : dir.entryInfoList({QStringLiteral("run-*.log")}, QDir::Files, QDir::Time)) {
        if (const std::optional<LeftLog> log = taken(info))
            left.push_back(*log);
    }
    const QFileInfoList kept = dir.entryInfoList({QStringLiteral("crash-*.log")}, QDir::Files, QDir::Time);
    for (const QFileInfo &old : kept.mid(mostKept))
        QFile::remove(old.absoluteFilePath());
    if (left.size() > mostKept)
        left.resize(mostKept);
    return left;
}

void noteRun(const QString &line)
{
    if (current)
        current->add(line);
}

RunLog::RunLog(const QString &folder)
{
    begin(folder);
    if (m_descriptor < 0)
        return;
    current = this;
    handlerBefore = qInstallMessageHandler(handleMessage);
    watchForCrashes(m_descriptor, QFile::encodeName(m_file));
    qApp->installEventFilter(this);
    add(QStringLiteral("begun on ") + QDate::currentDate().toString(Qt::ISODate));
    for (const QString &line : versionsText().split(QLatin1Char('\n')))
        add(line);
    m_head = m_lines.size();
}

RunLog::~RunLog()
{
    if (m_descriptor < 0)
        return;
    endCrashWatch();
    qInstallMessageHandler(handlerBefore);
    current = nullptr;
    QFile::remove(m_file);
    close(m_descriptor);
}

void RunLog::begin(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return;
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString file = QDir(folder).filePath(QStringLiteral("run-%1-%2.log").arg(when).arg(QCoreApplication::applicationPid()));
    m_descriptor = createLocked(file);
    if (m_descriptor >= 0)
        m_file = file;
}

void RunLog::add(const QString &line)
{
    const QString time = QTime::currentTime().toString(QStringLiteral("hh:mm:ss.zzz "));
    const QByteArray bytes = (time + line.left(longestLine).simplified()).toUtf8() + '\n';
    const QMutexLocker guard(&m_mutex);
    m_lines << bytes;
    if (m_lines.size() > mostLines)
        halve();
    else
        writeTo(m_descriptor, bytes);
}

/// Leaves what stands at the head and the newer half of the lines, in a new file that takes the old one's place in one step.
void RunLog::halve()
{
    m_lines = m_lines.first(m_head) + m_lines.last(mostLines / 2);
    const int next = createLocked(m_file);
    if (next < 0)
        return;
    writeTo(next, m_lines.join());
    dup3(next, m_descriptor, O_CLOEXEC);
    close(next);
}

/// Actions are noted before they are triggered, as what they do may be the end.
bool RunLog::eventFilter(QObject *watched, QEvent *event)
{
    const QAction *action = actionOf(watched, *event);
    if (action && !action->objectName().isEmpty())
        add(QStringLiteral("wished: ") + action->objectName());
    return QObject::eventFilter(watched, event);
}
