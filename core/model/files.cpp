// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <optional>

namespace {

/// The words about files.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

bool isStandardOutput(const QString &name)
{
    return name == QLatin1String("-");
}

QString cleanedName(const QString &name)
{
    return QDir::cleanPath(QFileInfo(name).absoluteFilePath());
}

/// Names that the system makes up for what is open already, be it an ordinary file. (/dev/shm holds files of its own.)
bool isMadeUp(const QString &cleaned)
{
    return (cleaned.startsWith(QLatin1String("/dev/")) && !cleaned.startsWith(QLatin1String("/dev/shm/")))
        || cleaned.startsWith(QLatin1String("/proc/"));
}

/// A pipe or a device: what is written there cannot be replaced, and must not be by a file.
bool isStream(const QString &name)
{
    const QFileInfo info(name);
    return isStandardOutput(name) || isMadeUp(cleanedName(name)) || (info.exists() && !info.isFile() && !info.isDir());
}

/// The number of the open file that a name such as /dev/fd/3 means. Opened anew by its name, it would be written from its beginning,
/// over what the shell wants to keep.
std::optional<int> descriptorOf(const QString &name)
{
    const QString cleaned = cleanedName(name);
    if (!QFileInfo::exists(cleaned))
        return std::nullopt;
    if (cleaned == QLatin1String("/dev/stdout"))
        return 1;
    if (cleaned == QLatin1String("/dev/stderr"))
        return 2;
    for (const char *folder : {"/dev/fd/", "/proc/self/fd/"}) {
        bool isNumber = false;
        const int number = cleaned.startsWith(QLatin1String(folder)) ? cleaned.mid(qstrlen(folder)).toInt(&isNumber) : 0;
        if (isNumber)
            return number;
    }
    return std::nullopt;
}

bool openStream(QFile &file, const QString &name)
{
    if (isStandardOutput(name))
        return file.open(stdout, QIODevice::WriteOnly);
    if (const std::optional<int> descriptor = descriptorOf(name))
        return file.open(*descriptor, QIODevice::WriteOnly);
    const bool isFile = QFileInfo(name).isFile();
    return file.open(isFile ? QIODevice::WriteOnly | QIODevice::Append : QIODevice::WriteOnly);
}

} // namespace

QString reasonOf(const QFileDevice &file)
{
    // Qt keeps no reason for what fails while it is buffered; the system still knows it.
    const int system = errno;
    const bool unknown = file.error() == QFileDevice::NoError || file.errorString() == QIODevice::tr("Unknown error");
    return unknown ? qt_error_string(system) : file.errorString();
}

OutputFile::OutputFile(const QString &name)
    : m_name(name)
{
    if (isStream(name))
        m_file = std::make_unique<QFile>(name);
    else
        m_file = std::make_unique<QSaveFile>(name);
}

Done OutputFile::open()
{
    auto *stream = qobject_cast<QFile *>(m_file.get());
    const bool opened = stream ? openStream(*stream, m_name) : m_file->open(QIODevice::WriteOnly);
    return opened ? Done(std::monostate()) : Done(problem());
}

Done OutputFile::write(const QByteArray &bytes)
{
    return m_file->write(bytes) == bytes.size() ? Done(std::monostate()) : Done(problem());
}

Done OutputFile::flush()
{
    return m_file->flush() ? Done(std::monostate()) : Done(problem());
}

Done OutputFile::finish()
{
    // QSaveFile would put a file in place whose last bytes found no room.
    if (Done done = flush(); !done)
        return done;
    auto *file = qobject_cast<QSaveFile *>(m_file.get());
    return !file || file->commit() ? Done(std::monostate()) : Done(problem());
}

Problem OutputFile::problem() const
{
    const QString name = isStandardOutput(m_name) ? Words::tr("standard output") : m_name;
    return Problem{Words::tr("cannot write %1: %2").arg(name, reasonOf(*m_file))};
}

Done writeFile(const QString &name, const QByteArray &bytes)
{
    OutputFile file(name);
    if (Done done = file.open(); !done)
        return done;
    if (Done done = file.write(bytes); !done)
        return done;
    return file.finish();
}

Done writeFiles(const std::vector<std::pair<QString, QByteArray>> &files)
{
    std::vector<OutputFile> outputs;
    for (const auto &[name, bytes] : files) {
        OutputFile &output = outputs.emplace_back(name);
        if (Done done = output.open(); !done)
            return done;
        if (Done done = output.write(bytes); !done)
            return done;
        if (Done done = output.flush(); !done)
            return done;
    }
    for (OutputFile &output : outputs) {
        if (Done done = output.finish(); !done)
            return done;
    }
    return std::monostate();
}

Done writeFile(const QString &name, const QString &text)
{
    return writeFile(name, text.toUtf8());
}

Outcome<QByteArray> readFile(const QString &name, qint64 most)
{
    QFile file(name);
    if (QFileInfo(name).isDir())
        return Problem{Words::tr("cannot open %1: it is a folder").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Words::tr("cannot open %1: %2").arg(name, file.errorString())};
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return Problem{Words::tr("cannot read %1: %2").arg(name, file.errorString())};
    return bytes;
}

Outcome<QByteArray> readOrdinaryFile(const QString &name, qint64 most)
{
    const QFileInfo info(name);
    if (info.exists() && !info.isFile() && !info.isDir())
        return Problem{Words::tr("cannot open %1: it is not an ordinary file").arg(name)};
    return readFile(name, most);
}
