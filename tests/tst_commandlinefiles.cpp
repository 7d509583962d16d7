// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/programtest.h"

#include <QDir>
#include <QXmlStreamReader>
#include <QtEndian>

namespace {

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The files that the built program reads and writes without any display.
class CommandLineFilesTest : public ProgramTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }

    void writesTheErrorOfEveryIteration();
    void savesATrainedProject();
    void drawsTheCurveWithoutDisplay_data();
    void drawsTheCurveWithoutDisplay();
    void drawsTheDiagramWithoutDisplay_data();
    void drawsTheDiagramWithoutDisplay();
    void exportsParameters();
    void exportsAPytorchProgram();
    void takesUnusualFileNames_data();
    void takesUnusualFileNames();
    void writesBesideBuiltInFiles();
    void addsToWhatTheShellKeeps_data();
    void addsToWhatTheShellKeeps();
    void curvesAreXml();
    void leavesFilesAloneWhenItFails();
    void aLimitOfFileSizesIsAFullDisk();
};

void CommandLineFilesTest::writesTheErrorOfEveryIteration()
{
    const Finished finished = run(
        {QStringLiteral("train"), QStringLiteral("--iterations"), QStringLiteral("100"), QStringLiteral("--csv"), QStringLiteral("-")});
    QCOMPARE(finished.status, 0);
    const QList<QByteArray> lines = finished.output.split('\n');
    QCOMPARE(lines.size(), 1 + 101 + 1);
    QCOMPARE(lines[0], QByteArray("iteration,totalError"));
    QVERIFY(lines[1].startsWith("0,0.298371108760002"));
    QVERIFY(lines[2].startsWith("1,0.291027773693599"));
    QVERIFY(lines[101].startsWith("100,"));
}

void CommandLineFilesTest::savesATrainedProject()
{
    const QString name = m_folder->filePath(QStringLiteral("half.backprop"));
    const Finished half
        = run({QStringLiteral("train"), QStringLiteral("--iterations"), QStringLiteral("500"), QStringLiteral("--save"), name});
    QCOMPARE(half.output + half.errors, QByteArray());
    QCOMPARE(half.status, 0);
    const QStringList rest{QStringLiteral("--iterations"), QStringLiteral("500"), QStringLiteral("--json"), QStringLiteral("-")};
    const Finished whole = run(QStringList{QStringLiteral("train"), QStringLiteral("--iterations"), QStringLiteral("1000"),
                                           QStringLiteral("--json"), QStringLiteral("-")});
    // Saving and going on gives the very same bits.
    QCOMPARE(run(QStringList{QStringLiteral("train"), name} + rest).json()[QStringLiteral("parameters")],
             whole.json()[QStringLiteral("parameters")]);
}

void CommandLineFilesTest::drawsTheCurveWithoutDisplay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PNG") << QStringLiteral("curve.png") << QByteArray("\x89PNG");
    QTest::newRow("SVG") << QStringLiteral("curve.SVG") << QByteArray("<?xml");
    QTest::newRow("PDF") << QStringLiteral("my curve.pdf") << QByteArray("%PDF");
}

void CommandLineFilesTest::drawsTheCurveWithoutDisplay()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    const Finished finished
        = run({QStringLiteral("train"), QStringLiteral("--iterations"), QStringLiteral("1000"), QStringLiteral("--curve"), name});
    QCOMPARE(finished.errors, QByteArray());
    QCOMPARE(finished.status, 0);
    const QByteArray bytes = contents(m_folder->filePath(name));
    QVERIFY(bytes.startsWith(start));
    if (name.endsWith(QStringLiteral("png"))) {
        // Width and height stand at a fixed place in a PNG file.
        QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 16), 1600u);
        QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 20), 900u);
    }
}

void CommandLineFilesTest::drawsTheDiagramWithoutDisplay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << "diagram.png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "diagram.SVG" << QByteArray("<?xml");
    QTest::newRow("pdf") << "diagram.pdf" << QByteArray("%PDF-");
}

void CommandLineFilesTest::drawsTheDiagramWithoutDisplay()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    const QStringList plain{QStringLiteral("export"), QStringLiteral("--iteration"), QStringLiteral("1"), QStringLiteral("--to"), name};
    const Finished finished = run(plain);
    QCOMPARE(finished.status, 0);
    QCOMPARE(finished.errors, QByteArray());
    const QByteArray picture = contents(m_folder->filePath(name));
    QVERIFY(picture.startsWith(beginning));
    // The lecture's w5 after one update.
    QCOMPARE(picture.contains(">0.3589"), name.endsWith(QStringLiteral("SVG")));
    QCOMPARE(run(plain + QStringList{QStringLiteral("--parameter"), QStringLiteral("w5")}).status, 0);
    QVERIFY(contents(m_folder->filePath(name)) != picture);
}

void CommandLineFilesTest::exportsParameters()
{
    const QString name = m_folder->filePath(QStringLiteral("p.csv"));
    const Finished finished = run({QStringLiteral("export"), QStringLiteral("--to"), name});
    QCOMPARE(finished.status, 0);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("name,value\nw1,0.15\nw2,0.2\nw3,0.25\nw4,0.3\nw5,0.4\nw6,0.45\nw7,0.5\nw8,0.55\nb1,0.35\nb2,0.6\n"));
}

/// One iteration unless something else is asked for; that it prints the right numbers is for ./check long.
void CommandLineFilesTest::exportsAPytorchProgram()
{
    const QString name = m_folder->filePath(QStringLiteral("train.py"));
    const auto program = [&](const QStringList &options) {
        const Finished finished = run(QStringList{QStringLiteral("export"), QStringLiteral("--to"), name} + options);
        QFile file(name);
        return finished.status == 0 && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QVERIFY(program({}).contains(QStringLiteral("\nITERATIONS = 1\n")));
    QVERIFY(program({QStringLiteral("--iteration"), QStringLiteral("30")}).contains(QStringLiteral("\nITERATIONS = 30\n")));
    QVERIFY(run({QStringLiteral("export"), QStringLiteral("--help")}).output.contains("a PyTorch program"));
}

void CommandLineFilesTest::takesUnusualFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blanks") << QStringLiteral("my first network.backprop");
    QTest::newRow("dash") << QStringLiteral("-x.backprop");
    QTest::newRow("an option's name") << QStringLiteral("--json");
    QTest::newRow("a command's name") << QStringLiteral("train");
    QTest::newRow("other letters") << QStringLiteral("Übung ∂.backprop");
}

void CommandLineFilesTest::takesUnusualFileNames()
{
    QFETCH(const QString, name);
    write(name, lecture());
    const Finished finished = run({QStringLiteral("train"), QStringLiteral("--json"), QStringLiteral("-"), QStringLiteral("--"), name});
    QCOMPARE(finished.errors, QByteArray());
    QCOMPARE(finished.status, 0);
}

void CommandLineFilesTest::writesBesideBuiltInFiles()
{
    const Finished finished = run({QStringLiteral("train"), QStringLiteral("--json"), QStringLiteral(":out.json"),
                                   QStringLiteral("--save=:out.backprop"), QStringLiteral("--csv"), QStringLiteral(":out.csv")});
    QCOMPARE(finished.errors, QByteArray());
    QCOMPARE(finished.status, 0);
    const QStringList names{QStringLiteral(":out.backprop"), QStringLiteral(":out.csv"), QStringLiteral(":out.json")};
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), names);
    QCOMPARE(run({QStringLiteral("train"), QStringLiteral(":out.backprop")}).status, 0);
    QCOMPARE(run({QStringLiteral("train"), QStringLiteral(":/examples/lecture.backprop")}).status, 1);
}

void CommandLineFilesTest::addsToWhatTheShellKeeps_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("standard output") << QStringLiteral("/dev/stdout");
    QTest::newRow("a number") << QStringLiteral("/dev/fd/1");
    QTest::newRow("of this process") << QStringLiteral("/proc/self/fd/1");
    QTest::newRow("a detour") << QStringLiteral("/dev/./fd/../stdout");
}

void CommandLineFilesTest::addsToWhatTheShellKeeps()
{
    QFETCH(const QString, name);
    const QString log = write(QStringLiteral("log"), "before\n");
    const QString script
        = QStringLiteral("'%1' train --json %2 >> log; echo after >> log").arg(QStringLiteral(BACKPROP_STUDIO_PROGRAM), name);
    const Finished finished = run({QStringLiteral("-c"), script}, QStringLiteral("/bin/sh"));
    QCOMPARE(finished.errors, QByteArray());
    const QByteArray kept = contents(log);
    QVERIFY2(kept.startsWith("before\n{\n"), kept.constData());
    QVERIFY2(kept.endsWith("}\nafter\n"), kept.constData());
    QVERIFY(run({QStringLiteral("train"), QStringLiteral("--json"), name}).json().contains(QStringLiteral("totalError")));
}

void CommandLineFilesTest::curvesAreXml()
{
    QByteArray project = lecture();
    project.replace(project.indexOf("\"title\": \"") + 10, 0, R"(a\u0001b\ufffec\uffff<d)");
    const QString name = write(QStringLiteral("x.backprop"), project);
    QCOMPARE(run({QStringLiteral("train"), name, QStringLiteral("--curve"), QStringLiteral("c.svg")}).errors, QByteArray());
    QXmlStreamReader xml(contents(m_folder->filePath(QStringLiteral("c.svg"))));
    QString texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            texts += xml.text();
    }
    QCOMPARE(xml.errorString(), QString());
    QVERIFY2(texts.contains(QStringLiteral("abc<d")), qPrintable(texts));
}

void CommandLineFilesTest::leavesFilesAloneWhenItFails()
{
    write(QStringLiteral("bad.backprop"), "{}");
    const QString kept = write(QStringLiteral("kept.json"), "before");
    QCOMPARE(run({QStringLiteral("train"), QStringLiteral("bad.backprop"), QStringLiteral("--json"), kept}).status, 1);
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
}

/// The program goes on, and the old file stays.
void CommandLineFilesTest::aLimitOfFileSizesIsAFullDisk()
{
    const QString name = write(QStringLiteral("old.backprop"), "old");
    const QString limited = QStringLiteral("ulimit -f 1; exec '%1' train --iterations 5 --save old.backprop");
    const Finished finished = run({QStringLiteral("-c"), limited.arg(QStringLiteral(BACKPROP_STUDIO_PROGRAM))}, QStringLiteral("/bin/sh"));
    QCOMPARE(finished.status, 1);
    QVERIFY2(finished.errors.contains("old.backprop") && finished.errors.contains("File too large"), finished.errors.constData());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
}

QTEST_GUILESS_MAIN(CommandLineFilesTest)
#include "tst_commandlinefiles.moc"
