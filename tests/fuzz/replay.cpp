// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/claims.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/figures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <cstdio>

// Gives one reader the inputs that are kept, and many that are made from them: replay FOLDER [SEED]

namespace {

constexpr int mutations = 10'000;

std::vector<QByteArray> contentsOf(const QDir &folder)
{
    std::vector<QByteArray> contents;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            contents.push_back(file.readAll());
    }
    return contents;
}

/// Gives inputs to the reader. The one that is tried lies in a file meanwhile, which stays there if it ends the program.
class Replay
{
public:
    explicit Replay(const QString &reader)
        : m_file(QStringLiteral("fuzz-%1.input").arg(reader))
    {
    }
    ~Replay() { m_file.remove(); }

    void give(const QByteArray &bytes)
    {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            m_file.write(bytes);
        m_file.close();
        QElapsedTimer timer;
        timer.start();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
        m_slowest = std::max(m_slowest, timer.elapsed());
        ++m_inputs;
    }

    void noteFigure(const QString &reader) const
    {
        const QString inputs = QLocale(QLocale::English).toString(m_inputs);
        note({QStringLiteral("inputs made from those that are kept: %1").arg(reader),
              QStringLiteral("0 findings in %1, the slowest took %2 ms").arg(inputs).arg(m_slowest), QStringLiteral("0"), true});
    }

private:
    QFile m_file;
    qint64 m_slowest = 0; ///< in milliseconds
    long long m_inputs = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    const std::vector<QByteArray> kept = contentsOf(folder);
    if (argc < 2 || kept.empty()) {
        std::fputs("usage: fuzz-READER FOLDER [SEED]\n", stderr);
        return 2;
    }
    Replay replay(folder.dirName());
    for (const QByteArray &bytes : kept)
        replay.give(bytes);
    Mutation mutation(kept, argc > 2 ? QByteArray(argv[2]).toULongLong() : 1);
    for (int i = 0; i < mutations; ++i)
        replay.give(mutation.next());
    replay.noteFigure(folder.dirName());
    return 0;
}
