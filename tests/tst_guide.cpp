// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/menus.h"
#include "tests/support/windowdriver.h"
#include "ui/guide/guidepages.h"
#include "ui/guidedialog.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QShortcut>
#include <QTemporaryDir>

namespace {

QString fileText(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QDir sources()
{
    return QDir(QStringLiteral(BACKPROP_SOURCE_FOLDER));
}

QDir guide()
{
    return QDir(sources().filePath(QStringLiteral("docs/guide")));
}

QStringList pageNames()
{
    return guide().entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

QStringList matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QString::fromUtf8(pattern), QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found << match.captured(1);
    return found;
}

/// A page's text without its listings, formulas and pictures, with one blank wherever there is room.
QString prose(const QString &name)
{
    QString text = fileText(guide().filePath(name));
    text.remove(QRegularExpression(QStringLiteral("<!--.*?-->|```.*?```|`[^`]*`|!\\[[^\\]]*\\]\\([^)]*\\)"),
                                   QRegularExpression::DotMatchesEverythingOption));
    return text.simplified();
}

/// A name in italics, with what stands in brackets behind it.
struct Emphasis
{
    QString text;
    QString brackets;
};

std::vector<Emphasis> emphases(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("(?<!\\*)\\*(?!\\*)([^*]+)\\*(?!\\*)(?: \\(([^)]+)\\))?"));
    std::vector<Emphasis> found;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found.push_back({match.captured(1), match.captured(2)});
    return found;
}

/// A key as the guide writes it: Ctrl+→.
QKeySequence keyFrom(QString text)
{
    const std::pair<QChar, const char *> arrows[]
        = {{QChar(0x2190), "Left"}, {QChar(0x2192), "Right"}, {QChar(0x2191), "Up"}, {QChar(0x2193), "Down"}};
    for (const auto &[arrow, name] : arrows)
        text.replace(arrow, QLatin1String(name));
    return QKeySequence::fromString(text, QKeySequence::PortableText);
}

/// All texts that stand in quotation marks in the sources below a folder, without mnemonics, as people read them.
QSet<QString> textsBelow(const QString &folder)
{
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(?:\\s*\"((?:[^\"\\\\\\n]|\\\\.)*)\")?"));
    QSet<QString> texts;
    QDirIterator files(sources().filePath(folder), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        for (const QRegularExpressionMatch &match : literal.globalMatch(fileText(files.next())))
            texts.insert(readText(match.captured(1) + match.captured(2)));
    }
    return texts;
}

/// The titles of lessons and examples.
QSet<QString> titlesBelow(const QString &folder)
{
    QSet<QString> titles;
    const QDir place(sources().filePath(folder));
    for (const QString &name : place.entryList(QDir::Files))
        titles.insert(QJsonDocument::fromJson(fileText(place.filePath(name)).toUtf8()).object().value(QStringLiteral("title")).toString());
    return titles;
}

/// Whether a text is one of them, or what one of them comes to with something in place of its %1.
bool isAmong(const QString &text, const QSet<QString> &texts)
{
    if (texts.contains(text))
        return true;
    return std::ranges::any_of(texts, [&text](const QString &each) {
        if (!each.contains(QStringLiteral("%1")) || each.size() < 6)
            return false;
        const QString pattern = QRegularExpression::escape(each).replace(QStringLiteral("\\%1"), QStringLiteral(".+"));
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
    });
}

} // namespace

/// The user guide says what is there: its pages, pictures, menus, keys, names and commands.
class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void findsWhatItLooksFor();
    void everyPageIsLinked();
    void theProgramHasAllOfIt();
    void everyPictureIsThere();
    void theScriptMakesThePictures();
    void menusAndKeys_data() { pages(); }
    void menusAndKeys();
    void everyKeyIsOne_data() { pages(); }
    void everyKeyIsOne();
    void everyNameIsInTheProgram_data() { pages(); }
    void everyNameIsInTheProgram();
    void theCommandsWork();
    void whatContributorsAreToldIsThere();

private:
    void pages() const;

    QTemporaryDir m_folder;
};

void TestGuide::pages() const
{
    QTest::addColumn<QString>("name");
    for (const QString &name : pageNames())
        QTest::newRow(qPrintable(name)) << name;
}

/// The means of these tests, so that none of them is content with finding nothing.
void TestGuide::findsWhatItLooksFor()
{
    const std::vector<Emphasis> found = emphases(QStringLiteral("By *View → Digits → All* (Ctrl+→), *x* or **F7**."));
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].text, QStringLiteral("View → Digits → All"));
    QCOMPARE(keyFrom(found[0].brackets), QKeySequence(Qt::CTRL | Qt::Key_Right));
    QCOMPARE(found[1].text, QStringLiteral("x"));
    OPEN_WINDOW(driver);
    QVERIFY(menuAction(driver.window(), QStringLiteral("View → Digits → All")));
    QVERIFY(!menuAction(driver.window(), QStringLiteral("View → Digits → None")));
    QVERIFY(!menuAction(driver.window(), QStringLiteral("View → Zoom in → All")));
    const QSet<QString> texts = textsBelow(QStringLiteral("ui"));
    QVERIFY(isAmong(QStringLiteral("20 more"), texts));
    QVERIFY(isAmong(QStringLiteral("Make a new network that fits"), texts));
    QVERIFY(!isAmong(QStringLiteral("Make an old network that fits"), texts));
}

/// From the index to all pages, and from each page to others that are there.
void TestGuide::everyPageIsLinked()
{
    QStringList linked{QStringLiteral("index.md")};
    linked << guideLinks(fileText(guide().filePath(QStringLiteral("index.md"))));
    linked.sort();
    QCOMPARE(linked, pageNames());
    QVERIFY(linked.size() >= 10);
    for (const QString &name : pageNames()) {
        const QString text = fileText(guide().filePath(name));
        QVERIFY2(text.startsWith(QStringLiteral("<!--\nSPDX-FileCopyrightText: 2026 The Backprop Studio developers\n"
                                                "SPDX-License-Identifier: GPL-3.0-or-later\n-->\n# ")),
                 qPrintable(name));
        // No link leads out of the guide: it could not be followed in the program.
        for (const QString &link : matches(text, R"((?<!\!)\[[^\]]*\]\(([^)]*)\))"))
            QVERIFY2(pageNames().contains(link), qPrintable(name + u' ' + link));
    }
}

void TestGuide::theProgramHasAllOfIt()
{
    QStringList carried;
    for (const GuidePage &page : guidePages()) {
        carried << page.name;
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        QCOMPARE(fileText(QStringLiteral(":/guide/") + page.name), fileText(guide().filePath(page.name)));
    }
    carried.sort();
    QCOMPARE(carried, pageNames());
    const QDir pictures(guide().filePath(QStringLiteral("pictures")));
    QCOMPARE(QDir(QStringLiteral(":/guide/pictures")).entryList(QDir::Files, QDir::Name), pictures.entryList(QDir::Files, QDir::Name));
}

/// Each is named once somewhere, with a text for those who do not see it, and all of them are small.
void TestGuide::everyPictureIsThere()
{
    QStringList named;
    for (const QString &name : pageNames()) {
        const QString text = fileText(guide().filePath(name));
        named << matches(text, R"(^!\[[^\]]{15,}\]\(pictures/([^)]*)\)$)");
        QCOMPARE(matches(text, R"(!\[[^\]]*(\]))").size(), matches(text, R"(^!\[[^\]]{15,}(\])\(pictures/[^)]*\)$)").size());
    }
    named.sort();
    const QDir pictures(guide().filePath(QStringLiteral("pictures")));
    QCOMPARE(named, pictures.entryList(QDir::Files, QDir::Name));
    qint64 bytes = 0;
    for (const QFileInfo &file : pictures.entryInfoList(QDir::Files))
        bytes += file.size();
    QCOMPARE_LT(bytes, 2'000'000);
}

/// The program as it is now can still be led to what each picture shows. Whether they look as they did is for people to see.
void TestGuide::theScriptMakesThePictures()
{
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(BACKPROP_GUIDE_PICTURES), {m_folder.filePath(QStringLiteral("pictures"))});
    QVERIFY2(script.waitForFinished(240'000) && script.exitCode() == 0, script.readAll().constData());
    const QDir made(m_folder.filePath(QStringLiteral("pictures")));
    const QDir committed(guide().filePath(QStringLiteral("pictures")));
    QCOMPARE(made.entryList(QDir::Files, QDir::Name), committed.entryList(QDir::Files, QDir::Name));
    for (const QString &name : made.entryList(QDir::Files)) {
        const QImage picture(made.filePath(name));
        QVERIFY2(picture.width() >= 250 && picture.height() >= 100, qPrintable(name));
    }
}

void TestGuide::menusAndKeys()
{
    QFETCH(QString, name);
    OPEN_WINDOW(driver);
    for (const Emphasis &each : emphases(prose(name))) {
        if (!each.text.contains(u'→'))
            continue;
        const QAction *action = menuAction(driver.window(), each.text);
        QVERIFY2(action, qPrintable(QStringLiteral("there is no “%1” in the menus").arg(each.text)));
        // What stands in brackets is the key: that which the menu shows, or another one that does the same.
        const QString keys = QKeySequence::listToString(action->shortcuts());
        const bool right = each.brackets.isEmpty() || action->shortcuts().contains(keyFrom(each.brackets));
        QVERIFY2(right, qPrintable(QStringLiteral("“%1” has %2, not %3").arg(each.text, keys, each.brackets)));
    }
}

/// A key in bold is a shortcut of the window or of the guide, or one of those that parts of the window have for themselves.
void TestGuide::everyKeyIsOne()
{
    QFETCH(QString, name);
    OPEN_WINDOW(driver);
    menuAction(driver.window(), QStringLiteral("Help → Guide"))->trigger();
    QSet<QString> keys{QStringLiteral("Tab"),   QStringLiteral("Shift+Tab"), QStringLiteral("Enter"),     QStringLiteral("Escape"),
                       QStringLiteral("Space"), QStringLiteral("End"),       QStringLiteral("Delete"),    QStringLiteral("F2"),
                       QStringLiteral("+"),     QStringLiteral("-"),         QStringLiteral("0"),         QStringLiteral("Ctrl"),
                       QStringLiteral("Shift"), QStringLiteral("Ctrl+C"),    QStringLiteral("Alt+Shift"), QStringLiteral("↑"),
                       QStringLiteral("↓")};
    const auto add = [&keys](const QKeySequence &key) { keys.insert(key.toString(QKeySequence::PortableText)); };
    for (const QAction *action : driver.window().findChildren<QAction *>())
        std::ranges::for_each(action->shortcuts(), add);
    for (const QShortcut *shortcut : driver.window().findChildren<QShortcut *>())
        std::ranges::for_each(shortcut->keys(), add);
    const auto isKey = [&keys](const QString &text) {
        const QString portable = keyFrom(text).toString(QKeySequence::PortableText);
        return keys.contains(text) || keys.contains(portable)
            || keys.contains(QString(portable).replace(QStringLiteral("Enter"), QStringLiteral("Return")));
    };
    for (const QString &text : matches(prose(name), R"(\*\*([^*]+)\*\*)"))
        QVERIFY2(isKey(text) || text == QStringLiteral("bold"), qPrintable(QStringLiteral("“%1” is no key").arg(text)));
}

/// A name in italics that is no way through the menus stands in the sources as a text, or is the title of a lesson or an example.
void TestGuide::everyNameIsInTheProgram()
{
    QFETCH(QString, name);
    static const QSet<QString> texts = textsBelow(QStringLiteral("ui")) + textsBelow(QStringLiteral("core/model"))
        + titlesBelow(QStringLiteral("resources/lessons")) + titlesBelow(QStringLiteral("resources/examples"));
    for (const Emphasis &each : emphases(prose(name))) {
        if (!each.text.contains(u'→') && each.text != QStringLiteral("italics"))
            QVERIFY2(isAmong(readText(each.text), texts), qPrintable(QStringLiteral("nothing is called “%1”").arg(each.text)));
    }
}

/// In a fresh folder, one after the other.
void TestGuide::theCommandsWork()
{
    const QString page = fileText(guide().filePath(QStringLiteral("command-line.md")));
    const QStringList commands = matches(page, "^backprop-studio (.*)$");
    QVERIFY(commands.size() >= 10);
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("commands")));
    for (const QString &command : commands) {
        QProcess program;
        program.setWorkingDirectory(m_folder.filePath(QStringLiteral("commands")));
        program.start(QStringLiteral(BACKPROP_STUDIO_PROGRAM), QProcess::splitCommand(command));
        QVERIFY2(program.waitForFinished(60'000), qPrintable(command));
        QVERIFY2(program.exitCode() == 0, qPrintable(command + u'\n' + QString::fromUtf8(program.readAllStandardError())));
    }
    // Each option that the page speaks of is one.
    QProcess program;
    QString help;
    for (const char *command : {"train", "explain", "export", "worksheet", "check"}) {
        program.start(QStringLiteral(BACKPROP_STUDIO_PROGRAM), {QString::fromLatin1(command), QStringLiteral("--help")});
        QVERIFY(program.waitForFinished());
        help += QString::fromUtf8(program.readAllStandardOutput());
    }
    for (const QString &option : matches(page, "`(--[a-z-]+)`"))
        QVERIFY2(help.contains(option + u' '), qPrintable(option));
    for (const QString &ending : matches(page, R"(`(\.[a-z]+)`)"))
        QVERIFY2(help.contains(u' ' + ending + u' '), qPrintable(ending));
}

/// Files and names in CONTRIBUTING.md are there; `<name>` stands for one that somebody is to choose.
void TestGuide::whatContributorsAreToldIsThere()
{
    QString code;
    for (const char *folder : {"core", "ui", "app", "tests"}) {
        QDirIterator files(sources().filePath(QLatin1String(folder)),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("CMakeLists.txt")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            code += fileText(files.next());
    }
    const QString text = fileText(sources().filePath(QStringLiteral("CONTRIBUTING.md")));
    int files = 0;
    int names = 0;
    for (const QString &each : matches(text, R"(`([^`]+)`)")) {
        static const QRegularExpression file(QStringLiteral("^[\\w./-]+/[\\w.-]+\\.\\w+$"));
        static const QRegularExpression name(QStringLiteral("^(\\w{4,})(\\(\\))?$"));
        if (file.match(each).hasMatch()) {
            QVERIFY2(sources().exists(each), qPrintable(each));
            ++files;
        } else if (const QRegularExpressionMatch match = name.match(each); match.hasMatch()) {
            QVERIFY2(code.contains(match.captured(1)), qPrintable(each));
            ++names;
        }
    }
    QVERIFY2(files >= 20 && names >= 20, qPrintable(QStringLiteral("%1 files, %2 names").arg(files).arg(names)));
    for (const QString &link : matches(text, R"(\]\(([^)]*)\))"))
        QVERIFY2(sources().exists(link), qPrintable(link));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
