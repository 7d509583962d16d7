// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

/// A source file of the project by its path from the project's root, and its text.
struct Source
{
    QString path;
    QString text;

    bool isBelow(const char *folder) const { return path.startsWith(QLatin1String(folder) + QLatin1Char('/')); }
};

std::vector<Source> sourcesBelow(const QString &folder)
{
    const QDir root(QStringLiteral(BACKPROP_SOURCE_FOLDER));
    std::vector<Source> sources;
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            sources.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    return sources;
}

std::vector<Source> allSources()
{
    std::vector<Source> sources;
    for (const char *folder : {"core", "ui", "app"}) {
        for (Source &source : sourcesBelow(QLatin1String(folder)))
            sources.push_back(std::move(source));
    }
    return sources;
}

/// What a file includes: `<…>` or `"…"` as it is written.
QStringList includesOf(const Source &source)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"][^>\"]+[>\"])"), QRegularExpression::MultilineOption);
    QStringList includes;
    for (QRegularExpressionMatchIterator i = line.globalMatch(source.text); i.hasNext();)
        includes += i.next().captured(1);
    return includes;
}

/// A header of the C++ standard library: <vector>.
bool isStandardHeader(const QString &include)
{
    static const QRegularExpression standard(QStringLiteral("^<[a-z_0-9]+>$"));
    return standard.match(include).hasMatch();
}

/// A header that QtCore has, and no other module of Qt: <QString>, <QtCore/qmath.h>.
bool isQtCoreHeader(const QString &include)
{
    if (!include.startsWith(QLatin1Char('<')))
        return false;
    QString name = include.mid(1, include.size() - 2);
    if (name.startsWith(QLatin1String("QtCore/")))
        name.remove(0, 7);
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QStringLiteral("/QtCore/") + name);
}

/// The project's folders from the ground up; each may include itself and what stands before it.
QString firstIncludeFromAbove(const Source &source)
{
    static const QStringList order{QStringLiteral("core/model/"),  QStringLiteral("core/training/"), QStringLiteral("core/explanation/"),
                                   QStringLiteral("core/export/"), QStringLiteral("core/"),          QStringLiteral("ui/"),
                                   QStringLiteral("app/")};
    const auto rankOf = [](const QString &path) {
        for (qsizetype rank = 0; rank < order.size(); ++rank) {
            if (path.startsWith(order[rank]))
                return rank;
        }
        return order.size();
    };
    for (const QString &include : includesOf(source)) {
        if (include.startsWith(QLatin1Char('"')) && rankOf(include.mid(1)) > rankOf(source.path))
            return include;
    }
    return {};
}

QString without(const QString &text, const QString &pattern)
{
    return QString(text).remove(QRegularExpression(pattern, QRegularExpression::MultilineOption));
}

/// The files in which a pattern occurs, comments left out.
QStringList filesWith(const QString &pattern)
{
    QStringList paths;
    for (const Source &source : allSources()) {
        const QString code = without(without(source.text, QStringLiteral("//.*$")), QStringLiteral("/\\*[\\s\\S]*?\\*/"));
        if (code.contains(QRegularExpression(pattern)))
            paths += source.path;
    }
    paths.sort();
    return paths;
}

/// The paths that aren't allowed, in words for a failing test.
QString othersThan(const QStringList &paths, const QStringList &allowed)
{
    QStringList others = paths;
    for (const QString &path : allowed)
        others.removeAll(path);
    return others.join(QStringLiteral(", "));
}

} // namespace

/// Who may include and use what: the architecture, read off the sources, because linking doesn't enforce it.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSourcesAreThere();
    void coreKnowsOnlyQtCore();
    void includesPointDownwards();
    void includesStartAtTheRoot();
    void ownership_data();
    void ownership();
    void everySourceNamesItsLicence();
};

void TestLayering::theSourcesAreThere()
{
    for (const char *folder : {"core/model", "core/training", "core/explanation", "ui", "app"})
        QVERIFY2(!sourcesBelow(QLatin1String(folder)).empty(), folder);
    QVERIFY(isQtCoreHeader(QStringLiteral("<QString>")));
    QVERIFY(!isQtCoreHeader(QStringLiteral("<QWidget>")));
    QVERIFY(!isQtCoreHeader(QStringLiteral("<QColor>")));
}

void TestLayering::coreKnowsOnlyQtCore()
{
    for (const Source &source : sourcesBelow(QStringLiteral("core"))) {
        for (const QString &include : includesOf(source)) {
            const bool allowed = include.startsWith(QLatin1String("\"core/")) || isStandardHeader(include) || isQtCoreHeader(include);
            QVERIFY2(allowed, qPrintable(source.path + QStringLiteral(" includes ") + include));
        }
    }
}

void TestLayering::includesPointDownwards()
{
    for (const Source &source : allSources()) {
        const QString include = firstIncludeFromAbove(source);
        QVERIFY2(include.isEmpty(), qPrintable(source.path + QStringLiteral(" includes ") + include));
    }
}

void TestLayering::includesStartAtTheRoot()
{
    const QDir root(QStringLiteral(BACKPROP_SOURCE_FOLDER));
    for (const Source &source : allSources()) {
        for (const QString &include : includesOf(source)) {
            const bool found = !include.startsWith(QLatin1Char('"')) || include.endsWith(QLatin1String(".moc\""))
                || root.exists(include.mid(1, include.size() - 2));
            QVERIFY2(found, qPrintable(source.path + QStringLiteral(" includes ") + include));
        }
    }
}

void TestLayering::ownership_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("allowed");
    const QStringList nowhere;
    QTest::newRow("only the document pushes onto the undo stack")
        << QStringLiteral("QUndoStack[\\s\\S]*(->|\\.)push\\(") << QStringList{QStringLiteral("ui/document.cpp")};
    const QStringList window{QStringLiteral("ui/mainwindow.cpp"), QStringLiteral("ui/mainwindowfiles.cpp"),
                             QStringLiteral("ui/mainwindowmenus.cpp"), QStringLiteral("ui/mainwindowpictures.cpp"),
                             QStringLiteral("ui/mainwindowrecovery.cpp")};
    QTest::newRow("only the main window opens message boxes") << QStringLiteral("\\bQMessageBox\\b") << window;
    QTest::newRow("only the main window and its dialogs ask for files") << QStringLiteral("\\bQFileDialog\\b") << window;
    // The desktop's bus knows no other way.
    QTest::newRow("no connections by name") << QStringLiteral("\\b(SIGNAL|SLOT)\\(") << QStringList{QStringLiteral("ui/desktoplooks.cpp")};
    QTest::newRow("no singletons") << QStringLiteral("\\binstance\\(\\)\\s*(const\\s*)?\\{") << nowhere;
    QTest::newRow("no bare delete") << QStringLiteral("\\bdelete(\\[\\])?\\s+[a-zA-Z_]") << nowhere;
    QTest::newRow("no work put off in comments") << QStringLiteral("\\b(TODO|FIXME|XXX)\\b") << nowhere;
}

void TestLayering::ownership()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, allowed);
    const QString others = othersThan(filesWith(pattern), allowed);
    QVERIFY2(others.isEmpty(), qPrintable(others));
}

void TestLayering::everySourceNamesItsLicence()
{
    std::vector<Source> sources = allSources();
    for (Source &source : sourcesBelow(QStringLiteral("tests")))
        sources.push_back(std::move(source));
    for (const Source &source : sources) {
        const QStringList lines = source.text.split(QLatin1Char('\n'));
        const bool named = lines[0] == QLatin1String("// SPDX-FileCopyrightText: 2026 The Backprop Studio developers")
            && lines.value(1) == QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later");
        QVERIFY2(named, qPrintable(source.path));
    }
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
