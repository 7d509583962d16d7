// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedfile.h"

#include "core/model/files.h"
#include "ui/applicationsettings.h"
#include "ui/ownerlock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace {

const QLatin1String ending(".lock");

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Where the locks of files that are open stand: one for each window, so that each goes with its own.
QString lockFolder()
{
    return applicationDataFolder(QStringLiteral("open"));
}

/// What the names of a file's locks begin with; nothing if it is not there.
QString lockNameOf(const QString &fileName)
{
    const QString path = QFileInfo(fileName).canonicalFilePath();
    return path.isEmpty() ? QString() : QString::fromLatin1(digestOf(path.toUtf8()).toHex().left(32)) + QLatin1Char('-');
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
    const QString name = lockNameOf(fileName);
    if (name.isEmpty())
        return false;
    const QDir folder(lockFolder());
    const QStringList locks = folder.entryList({name + QLatin1Char('*') + ending}, QDir::Files);
    return std::ranges::any_of(locks, [&](const QString &lock) {
        const QString path = folder.filePath(lock);
        return (!m_lock || path != m_lock->fileName()) && isHeld(path);
    });
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
    const Outcome<QByteArray> bytes = readOrdinaryFile(fileName);
    return {file.size(), bytes ? digestOf(bytes.value()) : QByteArray()};
}

/// Says to other windows that this one has it open, by a lock of its own; not beside the file, whose folder belongs to its owner.
void SavedFile::claim()
{
    const QString name = m_name.isEmpty() ? QString() : lockNameOf(m_name);
    const QDir folder(lockFolder());
    if (m_lock || name.isEmpty() || !folder.mkpath(folder.path()))
        return;
    // Asked about, the locks of windows that have crashed are gone.
    for (const QString &lock : folder.entryList({QLatin1Char('*') + ending}, QDir::Files))
        isHeld(folder.filePath(lock));
    m_lock = ownerLock(folder.filePath(name + QUuid::createUuid().toString(QUuid::WithoutBraces) + ending));
    if (take(*m_lock) != LockOwner::This)
        m_lock.reset();
}

/// A file that is replaced is another one for the watcher, so that its folder is watched as well.
void SavedFile::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (m_name.isEmpty())
        return;
    const QFileInfo file(m_name);
    for (const QString &path : {file.absoluteFilePath(), file.absolutePath()}) {
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
