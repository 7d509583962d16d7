// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/model/randomnumbers.h"
#include "tests/support/figures.h"
#include "tests/support/projects.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char savingBegins = 'b';
constexpr char savingEnds = 'e';
constexpr std::uint64_t seed = 20150317;

/// A project whose file has some 8 MB; no number of one such project stands in the other.
QByteArray largeProject(double sign)
{
    Project project = projectFrom(u"800-500 none"_s);
    for (double &weight : project.network.layers[0].weights)
        weight *= sign;
    return writeProject(project);
}

/// Somebody who saves two projects over the same file in turn until the end, and tells when each saving begins and ends.
int saveWithoutEnd(const QString &file, const QString &one, const QString &other)
{
    const std::array projects{QString::fromUtf8(readFile(one).value()), QString::fromUtf8(readFile(other).value())};
    for (std::size_t turn = 0;; ++turn) {
        if (write(STDOUT_FILENO, &savingBegins, 1) != 1 || !writeFile(file, projects[turn % 2]))
            return 1;
        if (write(STDOUT_FILENO, &savingEnds, 1) != 1)
            return 1;
    }
}

/// What killing somebody who saves left behind.
struct Outcomes
{
    int torn = 0;
    int whileSaving = 0; ///< kills that came between the beginning and the end of saving
    int leftFiles = 0; ///< beside the project's own
    qint64 leftBytes = 0;
};

} // namespace

/// Whoever is killed while a project is saved leaves the old file or the new one, whole.
class KilledSavingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFileIsOneOrTheOther();

private:
    void killOne(RandomNumbers &random);
    void lookAround();

    QTemporaryDir m_folder;
    QString m_file;
    std::array<QByteArray, 2> m_projects;
    std::array<QString, 2> m_sources;
    double m_duration = 0.0; ///< of saving, in microseconds
    Outcomes m_outcomes;
};

void KilledSavingTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QDir(m_folder.path()).mkdir(u"project"_s));
    m_file = m_folder.filePath(u"project/large.backprop"_s);
    m_projects = {largeProject(1.0), largeProject(-0.5)};
    QVERIFY(m_projects[0].size() > 7'500'000 && m_projects[1].size() > 7'500'000);
    m_sources = {m_folder.filePath(u"one"_s), m_folder.filePath(u"other"_s)};
    for (std::size_t i = 0; i < 2; ++i)
        QVERIFY(writeFile(m_sources[i], m_projects[i]));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(writeFile(m_file, m_projects[0]));
    m_duration = static_cast<double>(timer.nsecsElapsed()) / 1000.0;
}

void KilledSavingTest::theFileIsOneOrTheOther()
{
    const int kills = static_cast<int>(turns(25, 1000));
    RandomNumbers random(seed);
    for (int i = 0; i < kills; ++i) {
        killOne(random);
        if (QTest::currentTestFailed())
            return;
    }
    const QLocale english(QLocale::English);
    note({u"kill -9 at a random moment of saving a project of 8 MB"_s,
          u"%1 of %2 torn (%3 while saving; %4 temporary files left, %5)"_s.arg(
              english.toString(m_outcomes.torn), english.toString(kills), english.toString(m_outcomes.whileSaving),
              english.toString(m_outcomes.leftFiles), english.formattedDataSize(m_outcomes.leftBytes)),
          u"0 torn"_s, m_outcomes.torn == 0});
    QCOMPARE(m_outcomes.torn, 0);
    QVERIFY2(m_outcomes.whileSaving > kills / 2, "the kills hardly ever come while a project is saved");
}

void KilledSavingTest::killOne(RandomNumbers &random)
{
    // Sometimes it is the first time that the project is saved.
    if (random.below(4) == 0)
        QFile::remove(m_file);
    const bool isNew = !QFile::exists(m_file);
    QProcess saver;
    saver.start(QCoreApplication::applicationFilePath(), {u"save"_s, m_file, m_sources[0], m_sources[1]});
    QVERIFY(saver.waitForReadyRead());
    usleep(static_cast<useconds_t>(2.5 * m_duration * random.uniform()));
    QCOMPARE(::kill(static_cast<pid_t>(saver.processId()), SIGKILL), 0);
    QVERIFY(saver.waitForFinished());
    const QByteArray told = saver.readAll();
    QCOMPARE(saver.exitStatus(), QProcess::CrashExit);
    m_outcomes.whileSaving += told.endsWith(savingBegins);
    const bool absent = isNew && !QFile::exists(m_file) && !told.contains(savingEnds);
    const Outcome<QByteArray> left = readFile(m_file);
    const bool whole = left && (left.value() == m_projects[0] || left.value() == m_projects[1]);
    m_outcomes.torn += !whole && !absent;
    lookAround();
}

/// Counts the files that were left, and clears them away.
void KilledSavingTest::lookAround()
{
    const QFileInfo project(m_file);
    for (const QFileInfo &info : project.dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        if (info == project)
            continue;
        ++m_outcomes.leftFiles;
        m_outcomes.leftBytes += info.size();
        QVERIFY(QFile::remove(info.filePath()));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"save"_s)
        return saveWithoutEnd(arguments[2], arguments[3], arguments[4]);
    KilledSavingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedsaving.moc"
