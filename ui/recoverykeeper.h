// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/recoveryfile.h"
#include "ui/backgroundjob.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// A file with unsaved work that nobody is at work on any more, as far as can be seen.
struct LeftWork
{
    QString file;
    /// Held, so that no other window offers it, too; nothing if another computer holds it, or if it cannot be had because nothing can
    /// be written.
    std::shared_ptr<QLockFile> lock;
    QString computer; ///< the one that holds the lock: whether its window still lives cannot be seen from here
    Outcome<Recovery> recovery = Problem();
};

/// Where unsaved work is written aside.
QString recoveryFolder();

/// The work in a file that a crashed program left; nothing if a living one writes it, or has removed it meanwhile.
std::optional<LeftWork> takeLeftWork(const QString &file);
/// The work that crashed programs left in a folder, the newest first. What cannot be read, or is held by another computer, is left
/// out once it was named.
std::vector<LeftWork> leftWork(const QString &folder);
/// People have been told of this work: where they cannot do away with it, they are not told again.
void noteNamed(const LeftWork &left);

/// Writes a window's unsaved work aside some seconds after a change, in the background, and removes it once it is saved.
///
/// Beside each file there is a lock, by which others tell a window at work from one that crashed. Nothing is made before there is
/// something to write.
class RecoveryKeeper : public QObject
{
    Q_OBJECT

public:
    /// `unsaved` says what there is to be written aside; nothing if all is saved.
    RecoveryKeeper(const QString &folder, std::function<std::optional<Recovery>()> unsaved, QObject *parent = nullptr);
    ~RecoveryKeeper() override;

    /// Something has changed: it is written aside soon.
    void noteChange();
    /// Goes on with work that was left, in its file, which stays until that is saved or given up.
    void adopt(const LeftWork &left);
    /// Everything is saved, or was given up: removes what was written aside.
    void forget();
    /// How long after a change it is written aside.
    void setDelay(int milliseconds) { m_delay.setInterval(milliseconds); }

signals:
    /// It could not be written aside, for the first time since it last could.
    void failed(const QString &sentence);
    /// It stands in the file.
    void kept();

private:
    struct Written
    {
        Done done;
        bool mayPass = true; ///< what is in the way, by itself
    };

    void keep();
    bool claim();
    void report(const Written &written);

    QString m_folder;
    std::function<std::optional<Recovery>()> m_unsaved;
    QTimer m_delay;
    QString m_file; ///< once there was something to write
    std::shared_ptr<QLockFile> m_lock;
    bool m_failed = false;
    bool m_isWriting = false;
    bool m_isDueAgain = false; ///< something that is to be written aside has changed since the writing began
    BackgroundJob m_writing;
};
