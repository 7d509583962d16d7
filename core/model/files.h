// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"

#include <QFileDevice>

#include <memory>

/// A file that a command writes piece by piece and that is replaced whole or not at all; "-" is standard output.
class OutputFile
{
public:
    explicit OutputFile(const QString &name);

    /// To be called before a long computation, which would be in vain if the file cannot be written.
    Done open();
    Done write(const QByteArray &bytes);
    Done write(const QString &text) { return write(text.toUtf8()); }
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

/// All of a file, up to somewhat more than any project file may have.
Outcome<QByteArray> readFile(const QString &name);
