// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QObject>

#include <vector>

/// What a program that ended without being closed has left of its last minutes.
struct LeftLog
{
    QString file;
    QDateTime when; ///< its last line was written
    QString cause; ///< "SIGSEGV"; empty if it had no time to say so
};

/// Where the logs are, beside the unsaved work.
QString runLogFolder();

/// The logs of programs that are gone, the newest first, each once: from now on they are among the few that are kept.
std::vector<LeftLog> takeLeftLogs(const QString &folder);

/// A line of what the program does, for the log that there may be. It must not have contents: no names of files, no numbers or
/// texts of a project.
void noteRun(const QString &line);

/// The log of a program's last minutes in a file, which an orderly end removes; a crash is its last line.
///
/// A folder that cannot be written to is no reason to complain: there is no log then. The file is locked as long as its program
/// lives, which tells others a crash from a program at work.
class RunLog : public QObject
{
    Q_OBJECT

public:
    explicit RunLog(const QString &folder);
    ~RunLog() override;

    /// Any thread may do it.
    void add(const QString &line);
    /// Empty if there is none.
    QString file() const { return m_file; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const QString &folder);
    void halve();

    QString m_file;
    int m_descriptor = -1; ///< always the same, as a crash writes to it
    QMutex m_mutex; ///< of what follows, and of writing
    QList<QByteArray> m_lines; ///< those in the file
    qsizetype m_head = 0; ///< how many of them say when it began, and which program it was
};
