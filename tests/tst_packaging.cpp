// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bashcompletion.h"
#include "app/commandline.h"
#include "app/commandrules.h"
#include "app/desktopid.h"
#include "app/manpage.h"
#include "core/model/projectfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QString source(const QString &path)
{
    return QStringLiteral(BACKPROP_SOURCE_FOLDER "/") + path;
}

/// A file of the desktop's by its ending: its name is the program's id.
QString desktopFile(const char *ending)
{
    return source(QStringLiteral("resources/desktop/")) + QLatin1String(desktopId) + QLatin1String(ending);
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The keys of a desktop entry.
QMap<QString, QString> desktopEntry()
{
    QMap<QString, QString> entry;
    for (const QString &line : textOf(desktopFile(".desktop")).split(QLatin1Char('\n'))) {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals > 0 && !line.startsWith(QLatin1Char('#')))
            entry.insert(line.left(equals), line.mid(equals + 1));
    }
    return entry;
}

/// What an XML file says in elements and in attributes: "id" → its text, "release/version" → 0.1.0. The first of each counts.
QMap<QString, QString> factsOf(const QString &path)
{
    QFile file(path);
    QMap<QString, QString> facts;
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    QXmlStreamReader xml(&file);
    QString element;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            element = xml.name().toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                const QString key = element + QLatin1Char('/') + attribute.name().toString();
                if (!facts.contains(key))
                    facts.insert(key, attribute.value().toString());
            }
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace() && !facts.contains(element)) {
            facts.insert(element, xml.text().toString());
        }
    }
    return facts;
}

/// What the man page's reader sees.
QString withoutRoff(QString page)
{
    page.remove(QRegularExpression(QStringLiteral("\\\\f[BIR]")))
        .remove(QLatin1String("\\&"))
        .replace(QLatin1String("\\-"), QLatin1String("-"));
    return page;
}

/// The arguments without which a command does nothing.
QStringList leastArguments(const QString &command)
{
    if (command == QLatin1String("explain"))
        return {command, QStringLiteral("--parameter"), QStringLiteral("w5")};
    if (command == QLatin1String("export") || command == QLatin1String("worksheet"))
        return {command, QStringLiteral("--to"), QStringLiteral("x.tex")};
    return {command};
}

/// All that a process said, on standard output and standard error; a mark of its status if it isn't 0.
QString saidBy(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return QStringLiteral("%1 did not end").arg(program);
    const QString said = QString::fromUtf8(process.readAll()).trimmed();
    return process.exitCode() == 0 ? said : QStringLiteral("%1 (status %2)").arg(said).arg(process.exitCode());
}

} // namespace

/// What desktops, shells and readers of manuals are told about the program, against the program itself.
class TestPackaging : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void menuEntryStartsTheProgram();
    void fileTypeIsTheProjectFiles();
    void softwareCentresAreToldTheTruth();
    void changelogsAgreeOnVersionAndDate();
    void iconsCanBeDrawn_data();
    void iconsCanBeDrawn();
    void resourcesAreInTheProgram();
    void manPageSaysWhatTheHelpSays();
    void choicesAreTheOnesThatAreRead();
    void completes_data();
    void completes();
    void validatorsAreContent_data();
    void validatorsAreContent();
};

void TestPackaging::menuEntryStartsTheProgram()
{
    const QMap<QString, QString> entry = desktopEntry();
    QCOMPARE(entry.value(QStringLiteral("Name")), QLatin1String(programName));
    QCOMPARE(entry.value(QStringLiteral("StartupWMClass")), QLatin1String(programName));
    QCOMPARE(entry.value(QStringLiteral("Icon")), QLatin1String(desktopId));
    // %f, for the program opens one project: a desktop then starts it once for each file.
    QCOMPARE(entry.value(QStringLiteral("Exec")), QStringLiteral("backprop-studio %f"));
    const QString mimeType = factsOf(desktopFile(".xml")).value(QStringLiteral("mime-type/type"));
    QCOMPARE(entry.value(QStringLiteral("MimeType")), mimeType + QLatin1Char(';'));
}

void TestPackaging::fileTypeIsTheProjectFiles()
{
    const QMap<QString, QString> facts = factsOf(desktopFile(".xml"));
    QCOMPARE(facts.value(QStringLiteral("glob/pattern")), QStringLiteral("*.backprop"));
    QCOMPARE(facts.value(QStringLiteral("sub-class-of/type")), QStringLiteral("application/json"));
    const QString mimeType = facts.value(QStringLiteral("mime-type/type"));
    QVERIFY(!mimeType.isEmpty());
    QVERIFY(textOf(source(QStringLiteral("docs/project-file.md"))).contains(QStringLiteral("MIME type `%1`").arg(mimeType)));
}

void TestPackaging::softwareCentresAreToldTheTruth()
{
    const QMap<QString, QString> facts = factsOf(desktopFile(".metainfo.xml"));
    const QMap<QString, QString> entry = desktopEntry();
    QCOMPARE(facts.value(QStringLiteral("id")), QLatin1String(desktopId));
    QCOMPARE(facts.value(QStringLiteral("name")), QLatin1String(programName));
    QCOMPARE(facts.value(QStringLiteral("launchable")), QLatin1String(desktopId) + QLatin1String(".desktop"));
    QCOMPARE(facts.value(QStringLiteral("summary")), entry.value(QStringLiteral("Comment")));
    QCOMPARE(facts.value(QStringLiteral("project_license")), QStringLiteral("GPL-3.0-or-later"));
    QCOMPARE(facts.value(QStringLiteral("binary")), QStringLiteral("backprop-studio"));
    QCOMPARE(facts.value(QStringLiteral("mediatype")) + QLatin1Char(';'), entry.value(QStringLiteral("MimeType")));
    QCOMPARE(facts.value(QStringLiteral("release/version")), QStringLiteral(BACKPROP_VERSION));
}

void TestPackaging::changelogsAgreeOnVersionAndDate()
{
    const QString debian = textOf(source(QStringLiteral("packaging/changelog")));
    QVERIFY(debian.startsWith(QStringLiteral("backprop-studio (" BACKPROP_VERSION "-")));
    const QRegularExpressionMatch signature
        = QRegularExpression(QStringLiteral("^ -- .*>  (.*)$"), QRegularExpression::MultilineOption).match(debian);
    const QDateTime date = QDateTime::fromString(signature.captured(1), Qt::RFC2822Date);
    QVERIFY(date.isValid());
    const QMap<QString, QString> facts = factsOf(desktopFile(".metainfo.xml"));
    QCOMPARE(facts.value(QStringLiteral("release/date")), date.date().toString(Qt::ISODate));

    const QString forPeople = textOf(source(QStringLiteral("CHANGELOG.md")));
    QCOMPARE(forPeople.section(QStringLiteral("\n## "), 1, 1).section(QLatin1Char('\n'), 0, 0), QStringLiteral(BACKPROP_VERSION));
}

void TestPackaging::iconsCanBeDrawn_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("program") << desktopFile(".svg");
    QTest::newRow("program, in one colour") << desktopFile("-symbolic.svg");
    const QString mimeType = factsOf(desktopFile(".xml")).value(QStringLiteral("mime-type/type"));
    QTest::newRow("project file")
        << source(QStringLiteral("resources/desktop/%1.svg")).arg(QString(mimeType).replace(QLatin1Char('/'), QLatin1Char('-')));
}

/// In 16 pixels it is neither empty nor a blot.
void TestPackaging::iconsCanBeDrawn()
{
    QFETCH(QString, path);
    QVERIFY2(QFileInfo::exists(path), qPrintable(path));
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().width(), renderer.viewBox().height());
    QImage image(16, 16, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors += image.pixel(x, y);
    }
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    QVERIFY(colors.size() > 20);
}

void TestPackaging::resourcesAreInTheProgram()
{
    const QIcon icon(QStringLiteral(":/desktop/%1.svg").arg(QLatin1String(desktopId)));
    QCOMPARE(icon.pixmap(48, 48).size(), QSize(48, 48));
    const QString notices = textOf(QStringLiteral(":/third-party.md"));
    for (const char *work : {"Qt 6", "Qt Charts", "DejaVu fonts"})
        QVERIFY2(notices.contains(QLatin1String(work)), work);
}

void TestPackaging::manPageSaysWhatTheHelpSays()
{
    const QString page = withoutRoff(manPage()).simplified();
    std::vector<OptionRule> options = generalRules();
    for (const CommandRule &rule : commandRules()) {
        options.insert(options.end(), rule.options.begin(), rule.options.end());
        QVERIFY2(page.contains(QStringLiteral(".SS %1 ").arg(QLatin1String(rule.name))), rule.name);
        QVERIFY2(page.contains(QString::fromUtf8(rule.meaning)), rule.name);
    }
    QVERIFY(options.size() > 30);
    for (const OptionRule &rule : options) {
        const QString usage = QStringLiteral(".TP --%1 %2").arg(QLatin1String(rule.name), QLatin1String(rule.value)).trimmed();
        const QString meaning = QString::fromUtf8(rule.meaning).section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(page.contains(usage + QLatin1Char(' ') + meaning), qPrintable(usage));
    }
    QVERIFY(page.contains(QStringLiteral("Backprop Studio " BACKPROP_VERSION)));
}

/// What completion offers is accepted, and where it offers anything, other words are refused.
void TestPackaging::choicesAreTheOnesThatAreRead()
{
    int offered = 0;
    for (const CommandRule &rule : commandRules()) {
        const QString command = QLatin1String(rule.name);
        for (const OptionRule &option : rule.options) {
            const QStringList choices = QString::fromLatin1(option.choices).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            QStringList arguments = leastArguments(command);
            // Pictures have endings of their own, and that of a formula is of one parameter.
            if (qstrcmp(option.name, "picture") == 0)
                arguments = {command, QStringLiteral("--to=x.pdf"), QStringLiteral("--parameter=w5")};
            arguments << QStringLiteral("--") + QLatin1String(option.name);
            for (const QString &choice : choices) {
                const Outcome<CommandLine> read = readCommandLine(QStringList(arguments) << choice);
                QVERIFY2(read, qPrintable(arguments.join(QLatin1Char(' ')) + QLatin1Char(' ') + choice));
                ++offered;
            }
            if (!choices.isEmpty())
                QVERIFY2(!readCommandLine(QStringList(arguments) << QStringLiteral("nonsense")), option.name);
        }
    }
    QCOMPARE(offered, 2 + 3 + 5 + 4 + 2);
}

void TestPackaging::completes_data()
{
    QTest::addColumn<QString>("line"); // after the program's name; its last word is completed
    QTest::addColumn<QString>("expected"); // in alphabetical order
    QStringList commands;
    for (const CommandRule &rule : commandRules()) {
        commands += QLatin1String(rule.name);
        QStringList options{QStringLiteral("--help")};
        for (const OptionRule &option : rule.options)
            options += QStringLiteral("--") + QLatin1String(option.name);
        options.sort();
        QTest::newRow(qPrintable(QStringLiteral("options of %1").arg(commands.last())))
            << commands.last() + QStringLiteral(" --") << options.join(QLatin1Char(' '));
    }
    commands += {QStringLiteral("folder"), QStringLiteral("my.backprop")};
    commands.sort();
    QTest::newRow("commands and projects") << QStringLiteral("") << commands.join(QLatin1Char(' '));
    QStringList names;
    for (const Example &example : examples())
        names += example.name;
    names.sort();
    QTest::newRow("examples") << QStringLiteral("train --example ") << names.join(QLatin1Char(' '));
    const auto row
        = [](const char *line, const char *expected) { QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(expected); };
    row("--example x", "xor");
    row("--", "-- --example --help --version");
    row("--example=spi", "spirals");
    row("tr", "train");
    row("check ", "folder my.backprop");
    row("my.backprop --v", "--version");
    row("train --update-order ", "output-layer-first simultaneous");
    row("train --update-order=s", "simultaneous");
    row("train my.backprop --u", "--until-error --update-order");
    row("explain --format ", "json latex text");
    row("export --to ", "folder my.backprop notes.txt");
    row("train --iterations ", "");
    row("examples ", "");
}

void TestPackaging::completes()
{
    const QString library = QStringLiteral("/usr/share/bash-completion/bash_completion");
    if (!QFileInfo::exists(library))
        QSKIP("bash-completion is not installed");
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    for (const char *name : {"my.backprop", "notes.txt"})
        QVERIFY(QFile(folder.filePath(QLatin1String(name))).open(QIODevice::WriteOnly));
    // As readline does it: words are cut at blanks and at =.
    const QString script = QStringLiteral(". %1\n").arg(library) + bashCompletion()
        + QStringLiteral("\nCOMP_LINE='backprop-studio %1'; COMP_POINT=${#COMP_LINE}\n"
                         "read -ra COMP_WORDS <<<\"${COMP_LINE//=/ = }\"; [[ $COMP_LINE != *' ' ]] || COMP_WORDS+=('')\n"
                         "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _backprop_studio\n"
                         "printf '%s\\n' \"${COMPREPLY[@]}\" | LC_ALL=C sort | paste -sd' '")
              .arg(line);
    QCOMPARE(saidBy(QStringLiteral("bash"), {QStringLiteral("-c"), script}, folder.path()), expected);
}

void TestPackaging::validatorsAreContent_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("file");
    QTest::newRow("menu entry") << QStringLiteral("desktop-file-validate") << desktopFile(".desktop");
    QTest::newRow("metainfo") << QStringLiteral("appstreamcli validate --pedantic --no-net") << desktopFile(".metainfo.xml");
    for (const char *ending : {".xml", ".metainfo.xml", ".svg", "-symbolic.svg"})
        QTest::newRow(ending) << QStringLiteral("xmllint --noout") << desktopFile(ending);
    QTest::newRow("man page") << QStringLiteral("man --warnings -l -Tutf8 -Z") << QString();
}

void TestPackaging::validatorsAreContent()
{
    QFETCH(QString, command);
    QFETCH(QString, file);
    QTemporaryDir folder;
    QStringList arguments = command.split(QLatin1Char(' '));
    const QString program = QStandardPaths::findExecutable(arguments.takeFirst());
    if (program.isEmpty())
        QSKIP("this validator is not installed");
    const bool isManPage = file.isEmpty();
    if (isManPage) {
        file = folder.filePath(QStringLiteral("backprop-studio.1"));
        QFile page(file);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(manPage().toUtf8());
    }
    QString said = saidBy(program, arguments << file, folder.path());
    said.remove(QStringLiteral("✔ ")).remove(QStringLiteral("Validation was successful."));
    if (isManPage)
        said = said.split(QLatin1Char('\n')).filter(QStringLiteral("warning: ")).join(QLatin1Char('\n'));
    QCOMPARE(said.trimmed(), QString());
}

QTEST_MAIN(TestPackaging)
#include "tst_packaging.moc"
