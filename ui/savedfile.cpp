// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedfile.h"

#include "core/model/files.h"
#include "ui/applicationsettings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Where the locks of files that are open stand.
QString lockFolder()
{
    return applicationDataFolder(QStringLiteral("open"));
}

/// The lock that says that a file is open; not beside the file, whose folder belongs to its owner. Nothing if there is no place.
std::unique_ptr<QLockFile> lockOf(const QString &fileName)
{
    const QString folder = lockFolder();
    const QString path = QFileInfo(fileName).canonicalFilePath();
    if (path.isEmpty() || !QDir().mkpath(folder))
        return nullptr;
    const QString name = QString::fromLatin1(digestOf(path.toUtf8()).toHex().left(32));
    auto lock = std::make_unique<QLockFile>(folder + QLatin1Char('/') + name + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

SavedFile::SavedFile(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SavedFile::lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SavedFile::lookSoon);
    connect(&m_settle, &QTimer::timeout, this, &SavedFile::look);
}

void SavedFile::know(const QString &fileName)
{
    know(fileName, fileName.isEmpty() ? Print() : printOf(fileName));
}

void SavedFile::know(const QString &fileName, const QByteArray &bytes)
{
    know(fileName, fileName.isEmpty() ? Print() : Print{bytes.size(), digestOf(bytes)});
}

void SavedFile::know(const QString &fileName, const Print &print)
{
    if (fileName != m_name)
        m_lock.reset();
    m_name = fileName;
    claim();
    m_known = print;
    m_judged.reset();
    m_said = State::AsKnown;
    watch();
    // What others did before it was watched is told by nobody.
    lookSoon();
}

QString SavedFile::print() const
{
    return QStringLiteral("%1 %2").arg(m_known.size).arg(QString::fromLatin1(m_known.digest.toHex()));
}

void SavedFile::expect(const QString &print)
{
    m_known.size = print.section(QLatin1Char(' '), 0, 0).toLongLong();
    m_known.digest = QByteArray::fromHex(print.section(QLatin1Char(' '), 1, 1).toLatin1());
    m_judged.reset();
    m_said = state();
}

SavedFile::State SavedFile::state() const
{
    if (m_name.isEmpty())
        return State::AsKnown;
    const Stamp stamp = stampOf(m_name);
    if (m_judged && m_judged->first == stamp)
        return m_judged->second;
    const State state = judged(stamp);
    m_judged = stamp.isOld() ? std::optional(std::pair(stamp, state)) : std::nullopt;
    return state;
}

/// Reads the file only if its size leaves a doubt.
SavedFile::State SavedFile::judged(const Stamp &stamp) const
{
    if (stamp.size < 0)
        return m_known.size < 0 ? State::AsKnown : State::Gone;
    return stamp.size == m_known.size && printOf(m_name) == m_known ? State::AsKnown : State::Changed;
}

QDateTime SavedFile::written() const
{
    return QFileInfo(m_name).lastModified();
}

bool SavedFile::isOpenElsewhere(const QString &fileName) const
{
    if (m_lock && QFileInfo(fileName).canonicalFilePath() == QFileInfo(m_name).canonicalFilePath())
        return false;
    const std::unique_ptr<QLockFile> lock = lockOf(fileName);
    return lock && !lock->tryLock(0) && lock->error() == QLockFile::LockFailedError;
}

/// Whether a later change would give it another stamp: clocks of disks tick as slowly as every two seconds.
bool SavedFile::Stamp::isOld() const
{
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-2);
    return size >= 0 && written < then && changed < then;
}

SavedFile::Stamp SavedFile::stampOf(const QString &fileName)
{
    const QFileInfo file(fileName);
    return file.exists() ? Stamp{file.size(), file.lastModified(), file.metadataChangeTime()} : Stamp();
}

SavedFile::Print SavedFile::printOf(const QString &fileName)
{
    const QFileInfo file(fileName);
    if (!file.exists())
        return {};
    const Outcome<QByteArray> bytes = readFile(fileName);
    return {file.size(), bytes ? digestOf(bytes.value()) : QByteArray()};
}

/// Takes the lock, unless another window has it.
void SavedFile::claim()
{
    if (m_lock || m_name.isEmpty())
        return;
    m_lock = lockOf(m_name);
    if (m_lock && !m_lock->tryLock(0))
        m_lock.reset();
}

/// A file that is replaced is another one for the watcher, so that its folder is watched as well; and who shares a file waits for
/// its lock.
void SavedFile::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (m_name.isEmpty())
        return;
    const QFileInfo file(m_name);
    for (const QString &path : {file.absoluteFilePath(), file.absolutePath(), m_lock ? QString() : lockFolder()}) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

/// A folder in which others are at work without end must not put it off for ever.
void SavedFile::lookSoon()
{
    if (!m_settle.isActive())
        m_settle.start();
}

void SavedFile::look()
{
    claim();
    watch();
    const State now = state();
    if (now == m_said)
        return;
    m_said = now;
    emit stateChanged();
}
