// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t room = 1000; ///< bytes that a file may have, as if the disk were full behind them

/// A disk without much room, as long as it lives.
class FullDisk
{
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{room, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// Files are replaced whole or not at all.
class OutputFileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void aFullDiskKeepsTheOldFile_data();
    void aFullDiskKeepsTheOldFile();
    void filesThatBelongTogetherAreAllWrittenOrNone();

private:
    QTemporaryDir m_folder;
};

void OutputFileTest::aFullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("fits") << 900 << true;
    // Qt keeps the first 16 kB for itself until the file is put in place.
    QTest::newRow("smaller than the buffer") << 5'000 << false;
    QTest::newRow("as large as the buffer") << 16'384 << false;
    QTest::newRow("larger than the buffer") << 100'000 << false;
}

void OutputFileTest::aFullDiskKeepsTheOldFile()
{
    QFETCH(int, size);
    QFETCH(bool, fits);
    const QString name = m_folder.filePath(u"old.backprop"_s);
    QVERIFY(writeFile(name, QByteArray("old")));
    Done done = std::monostate();
    {
        const FullDisk disk;
        done = writeFile(name, QByteArray(size, 'n'));
    }
    QCOMPARE(static_cast<bool>(done), fits);
    QCOMPARE(readFile(name).value(), fits ? QByteArray(size, 'n') : QByteArray("old"));
    QCOMPARE(done.problem(), fits ? QString() : u"cannot write %1: File too large"_s.arg(name));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
}

void OutputFileTest::filesThatBelongTogetherAreAllWrittenOrNone()
{
    const QString sheet = m_folder.filePath(u"sheet.tex"_s);
    const QString key = m_folder.filePath(u"sheet-key.tex"_s);
    Done done = std::monostate();
    {
        const FullDisk disk;
        done = writeFiles({{sheet, QByteArray("small")}, {key, QByteArray(5'000, 'n')}});
    }
    QVERIFY(!done);
    QVERIFY2(done.problem().contains(key), qPrintable(done.problem()));
    QVERIFY(!QFile::exists(sheet));
    QVERIFY(!QFile::exists(key));
    QVERIFY(writeFiles({{sheet, QByteArray("small")}, {key, QByteArray("as well")}}));
    QCOMPARE(readFile(sheet).value(), QByteArray("small"));
    QCOMPARE(readFile(key).value(), QByteArray("as well"));
}

QTEST_GUILESS_MAIN(OutputFileTest)
#include "tst_outputfile.moc"
