// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ownerlock.h"

#include <QFile>
#include <QScopeGuard>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// Whether a lock's owner is dead, by the lock that the system holds upon the file for as long as its process lives; removes it then if
/// it can.
bool isDead(const QByteArray &path)
{
    const int writable = open(path.constData(), O_RDWR | O_CLOEXEC);
    const int descriptor = writable >= 0 ? writable : open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const auto closed = qScopeGuard([descriptor] { close(descriptor); });
    // Network disks want to be asked for what the file was opened for.
    if (flock(descriptor, (writable >= 0 ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0)
        return false;
    struct stat here = {};
    struct stat there = {};
    if (fstat(descriptor, &here) != 0 || stat(path.constData(), &there) != 0 || here.st_ino != there.st_ino)
        return false; // somebody was faster, and made another one
    if (writable >= 0)
        unlink(path.constData());
    return true;
}

} // namespace

std::unique_ptr<QLockFile> ownerLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

LockOwner take(QLockFile &lock)
{
    if (lock.tryLock(0))
        return LockOwner::This;
    if (!otherComputer(lock).isEmpty())
        return LockOwner::OtherComputer;
    // Qt takes the dead for living where another program has got their number, where the system was installed anew, and where it cannot
    // write.
    if (QFile::exists(lock.fileName()) && !isDead(QFile::encodeName(lock.fileName())))
        return LockOwner::Living;
    return lock.tryLock(0) ? LockOwner::This : LockOwner::Dead;
}

bool isHeld(const QString &path)
{
    const LockOwner owner = take(*ownerLock(path));
    return owner == LockOwner::Living || owner == LockOwner::OtherComputer;
}

QString otherComputer(const QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    const bool isKnown = lock.getLockInfo(&process, &computer, &program);
    return isKnown && computer != QSysInfo::machineHostName() ? computer : QString();
}
