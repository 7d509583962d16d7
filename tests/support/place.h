// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

/// Somebody who owns nothing, as whom a test by root acts where root may do everything.
constexpr uid_t nobody = 65534;

/// Whether this process can mount disks of its own, which nobody else sees; only root can. First asked before there are threads, which
/// would not share it.
inline bool mayMount()
{
    static const bool may = unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return may;
}

/// A folder in which something can be saved, until it breaks.
class Place
{
public:
    explicit Place(const QString &name = QStringLiteral("a class's work"))
        : m_folder(m_home.filePath(name))
    {
        QDir().mkpath(m_folder);
        // Others than its owner come by it, too.
        QFile::setPermissions(m_home.path(), QFile::Permissions(0x7755));
    }
    ~Place()
    {
        if (m_isMounted)
            umount2(path().constData(), MNT_DETACH);
    }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    const QString &folder() const { return m_folder; }
    QByteArray path() const { return QFile::encodeName(m_folder); }
    QStringList entries() const { return QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }

    /// Puts a small disk there; whether that worked.
    bool mountDisk(const char *options) { return m_isMounted = mount("disk", path().constData(), "tmpfs", 0, options) == 0; }
    void remount(unsigned long flags) const { mount("disk", path().constData(), "tmpfs", MS_REMOUNT | flags, nullptr); }

    /// Takes all room that is left on the small disk.
    void fill() const
    {
        if (!m_isMounted)
            return;
        QFile filler(m_folder + QStringLiteral("/filler"));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        while (filler.write(QByteArray(4096, 'f')) > 0)
            ;
    }

private:
    QTemporaryDir m_home;
    QString m_folder;
    bool m_isMounted = false;
};
