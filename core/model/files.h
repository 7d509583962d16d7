// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/limits.h"
#include "core/model/outcome.h"

#include <QFileDevice>

#include <memory>
#include <utility>
#include <vector>

/// A file that a command writes piece by piece and that is replaced whole or not at all; "-" is standard output.
class OutputFile
{
public:
    explicit OutputFile(const QString &name);

    /// To be called before a long computation, which would be in vain if the file cannot be written.
    Done open();
    Done write(const QByteArray &bytes);
    Done write(const QString &text) { return write(text.toUtf8()); }
    /// Has all that was written reach the disk, but not yet in place.
    Done flush();
    /// Puts what was written in place.
    Done finish();

private:
    Problem problem() const;

    QString m_name;
    std::unique_ptr<QFileDevice> m_file;
};

/// Writes what is there already.
Done writeFile(const QString &name, const QByteArray &bytes);
Done writeFile(const QString &name, const QString &text);
/// Files that belong together, by name and bytes: if one of them cannot be written, all stay as they were.
Done writeFiles(const std::vector<std::pair<QString, QByteArray>> &files);

/// Why an operation on a file has just failed: "No space left on device".
QString reasonOf(const QFileDevice &file);

/// All of a file, up to somewhat more than any project file may have, or than so many bytes.
Outcome<QByteArray> readFile(const QString &name, qint64 most = limits::bytes);
/// The same, but of no pipe and no device, for which a window might wait for ever.
Outcome<QByteArray> readOrdinaryFile(const QString &name, qint64 most = limits::bytes);
