// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recoverykeeper.h"

#include "core/model/files.h"
#include "core/model/limits.h"
#include "ui/applicationsettings.h"
#include "ui/ownerlock.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace {

constexpr int delay = 8000; ///< ms; with the time to write, well below 15 s
const QLatin1String ending(".recovery");

/// The lock beside a file.
std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    return ownerLock(file + QStringLiteral(".lock"));
}

/// Whether somebody can do away with it, by going on with it or by discarding it.
bool canGo(const LeftWork &left)
{
    return left.lock && left.recovery;
}

/// The line before the project has room, too.
constexpr qint64 mostBytes = 2 * limits::bytes;

bool canBeRead(const QByteArray &bytes)
{
    return bytes.size() - bytes.indexOf('\n') - 1 <= limits::bytes && bytes.size() <= mostBytes;
}

/// A file beside work that stays says that people have been told of it.
QString markOf(const LeftWork &left)
{
    return left.file + QStringLiteral(".named");
}

/// Clears away what crashed programs had begun to write: a part of a file that never took its place.
void clearBegunFiles(const QString &folder)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList({QLatin1Char('*') + ending + QStringLiteral(".??????")}, QDir::Files)) {
        if (!isHeld(info.dir().filePath(info.completeBaseName()) + QStringLiteral(".lock")))
            QFile::remove(info.absoluteFilePath());
    }
}

} // namespace

QString recoveryFolder()
{
    return applicationDataFolder(QStringLiteral("recovery"));
}

std::optional<LeftWork> takeLeftWork(const QString &file)
{
    LeftWork left{file, lockOf(file), {}};
    const LockOwner owner = take(*left.lock);
    if (owner == LockOwner::Living || !QFile::exists(file))
        return std::nullopt;
    if (owner == LockOwner::OtherComputer)
        left.computer = otherComputer(*left.lock);
    if (owner != LockOwner::This)
        left.lock.reset();
    const Outcome<QByteArray> bytes = readOrdinaryFile(file, mostBytes);
    left.recovery = bytes ? readRecovery(bytes.value()) : Outcome<Recovery>(Problem{bytes.problem()});
    return left;
}

std::vector<LeftWork> leftWork(const QString &folder)
{
    clearBegunFiles(folder);
    std::vector<LeftWork> left;
    for (const QFileInfo &info : QDir(folder).entryInfoList({QLatin1Char('*') + ending}, QDir::Files, QDir::Time)) {
        std::optional<LeftWork> work = takeLeftWork(info.absoluteFilePath());
        if (!work || (!canGo(*work) && QFile::exists(markOf(*work))))
            continue;
        if (canGo(*work))
            QFile::remove(markOf(*work));
        left.push_back(std::move(*work));
    }
    return left;
}

void noteNamed(const LeftWork &left)
{
    if (!canGo(left))
        (void)writeFile(markOf(left), QByteArray());
}

RecoveryKeeper::RecoveryKeeper(const QString &folder, std::function<std::optional<Recovery>()> unsaved, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_unsaved(std::move(unsaved))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &RecoveryKeeper::keep);
}

RecoveryKeeper::~RecoveryKeeper() = default;

void RecoveryKeeper::noteChange()
{
    // Not put off by further changes: the first of them may have to wait no longer.
    if (!m_delay.isActive())
        m_delay.start();
}

void RecoveryKeeper::adopt(const LeftWork &left)
{
    forget();
    m_file = left.file;
    m_lock = left.lock;
}

void RecoveryKeeper::forget()
{
    m_delay.stop();
    // A file that is being written must not come back.
    m_writing.end();
    m_isWriting = false;
    m_isDueAgain = false;
    if (m_file.isEmpty())
        return;
    QFile::remove(m_file);
    m_file.clear();
    m_lock.reset();
}

void RecoveryKeeper::keep()
{
    // A slow write comes to its end: stopped again and again, nothing would ever be kept.
    m_isDueAgain = m_isWriting;
    if (m_isWriting)
        return;
    std::optional<Recovery> unsaved = m_unsaved();
    if (!unsaved) {
        forget();
        return;
    }
    if (!claim()) {
        report({Problem{tr("cannot write in the folder %1").arg(QDir::toNativeSeparators(m_folder))}});
        return;
    }
    unsaved->when = QDateTime::currentDateTimeUtc();
    m_isWriting = true;
    m_writing.start(
        this,
        [file = m_file, recovery = std::move(*unsaved)](const std::stop_token &stop) -> std::optional<Written> {
            const QByteArray bytes = writeRecovery(recovery);
            if (stop.stop_requested())
                return std::nullopt;
            if (!canBeRead(bytes))
                return Written{Problem{tr("it is more than the 64 MB that can be read again")}, false};
            return Written{writeFile(file, bytes)};
        },
        [this](const Written &written) {
            m_isWriting = false;
            report(written);
            if (m_isDueAgain)
                keep();
        });
}

/// Gives this window a file of its own, with its lock.
bool RecoveryKeeper::claim()
{
    if (m_lock && QFile::exists(m_lock->fileName()))
        return true; // unless somebody has cleared the folder away
    if (!QDir().mkpath(m_folder))
        return false;
    const QString file = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + ending);
    std::unique_ptr<QLockFile> lock = lockOf(file);
    if (take(*lock) != LockOwner::This)
        return false;
    m_lock = std::move(lock);
    m_file = file;
    return true;
}

void RecoveryKeeper::report(const Written &written)
{
    if (!written.done && !m_failed)
        emit failed(tr("Unsaved work is not kept against a crash: %1.").arg(written.done.problem()));
    m_failed = !written.done;
    if (written.done)
        emit kept();
    else if (written.mayPass)
        noteChange(); // Perhaps nothing else changes until the crash.
}
