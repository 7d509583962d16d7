// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports.h"
#include "core/export/solution.h"
#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "tests/support/dialogs.h"
#include "tests/support/figures.h"
#include "tests/support/place.h"
#include "tests/support/windowdriver.h"
#include "ui/diagrampicture.h"
#include "ui/paperfile.h"

#include <QDir>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <sys/fsuid.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t quota = 40; ///< bytes that a file may have
constexpr WeightId w5{2, 0, 0};

void limitFiles(rlim_t most)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = most;
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// Root may write everywhere, so it saves as somebody else.
void actAs(uid_t user)
{
    if (geteuid() == 0)
        setfsuid(user);
}

void nothing(Place & /*place*/, const QString & /*file*/)
{
}

/// A way in which saving fails.
struct Way
{
    using Act = std::function<void(Place &, const QString &file)>;

    const char *name;
    Act prepare = nothing; ///< before there is an old file
    Act spoil = nothing; ///< when it was saved for the last time
    Act mend = nothing; ///< before anybody looks
    bool needsMount = false;
    /// Where it is saved now; where the old file is if empty.
    std::function<QString(const Place &, const QString &ending)> target = nullptr;
};

std::vector<Way> ways()
{
    std::vector<Way> all;
    all.push_back({"quota", nothing, [](Place &, const QString &) { limitFiles(quota); },
                   [](Place &, const QString &) { limitFiles(RLIM_INFINITY); }});
    all.push_back({"full disk", [](Place &place, const QString &) { place.mountDisk("size=64k"); },
                   [](Place &place, const QString &) { place.fill(); },
                   [](Place &place, const QString &) { QFile::remove(place.folder() + u"/filler"_s); }, true});
    all.push_back({"no room for another file", [](Place &place, const QString &) { place.mountDisk("size=64k,nr_inodes=3"); },
                   [](Place &place, const QString &) { writeFile(place.folder() + u"/filler"_s, QByteArray("one more")); },
                   [](Place &place, const QString &) { QFile::remove(place.folder() + u"/filler"_s); }, true});
    all.push_back({"read-only disk", [](Place &place, const QString &) { place.mountDisk("size=64k"); },
                   [](Place &place, const QString &) { place.remount(MS_RDONLY); }, [](Place &place, const QString &) { place.remount(0); },
                   true});
    all.push_back({"read-only folder", nothing,
                   [](Place &place, const QString &) {
                       chmod(place.path().constData(), 0555);
                       actAs(nobody);
                   },
                   [](Place &place, const QString &) {
                       actAs(0);
                       chmod(place.path().constData(), 0755);
                   }});
    all.push_back({"read-only file", nothing,
                   [](Place &place, const QString &file) {
                       chmod(place.path().constData(), 0777);
                       chmod(QFile::encodeName(file).constData(), 0444);
                       actAs(nobody);
                   },
                   [](Place &, const QString &file) {
                       actAs(0);
                       chmod(QFile::encodeName(file).constData(), 0644);
                   }});
    all.push_back({"vanished folder", nothing,
                   [](Place &place, const QString &) { QDir().rename(place.folder(), place.folder() + u" elsewhere"_s); },
                   [](Place &place, const QString &) { QDir().rename(place.folder() + u" elsewhere"_s, place.folder()); }});
    all.push_back({"name too long", nothing, nothing, nothing, false,
                   [](const Place &place, const QString &ending) { return place.folder() + u'/' + QString(300, u'n') + ending; }});
    all.push_back({"path too long", nothing, nothing, nothing, false, [](const Place &place, const QString &ending) {
                       return place.folder() + (u'/' + QString(200, u'n')).repeated(25) + ending;
                   }});
    all.push_back({"a folder of that name", nothing, nothing, nothing, false, [](const Place &place, const QString &ending) {
                       QDir().mkpath(place.folder() + u"/taken"_s + ending);
                       return place.folder() + u"/taken"_s + ending;
                   }});
    all.push_back({"a file in the folder's place", nothing, nothing, nothing, false,
                   [](const Place &place, const QString &ending) { return place.folder() + u"/old"_s + ending + u"/new"_s + ending; }});
    all.push_back({"a folder of the system's", nothing, nothing, nothing, false,
                   [](const Place & /*place*/, const QString &ending) { return u"/proc/new"_s + ending; }});
    all.push_back({"a device that is full", nothing, nothing, nothing, false,
                   [](const Place & /*place*/, const QString & /*ending*/) { return u"/dev/full"_s; }});
    return all;
}

/// A kind of file that people can take away.
struct Kind
{
    const char *ending;
    Done (*write)(const QString &file);
};

Done writeData(const QString &file)
{
    ExportOptions options;
    options.file = file;
    return exportCourse(Course{lectureProject(), {}}, options);
}

Done writeDrawing(const QString &file)
{
    return writeDiagramPicture(lectureProject(), 0, {}, file);
}

Done writeSolution(const QString &file)
{
    return writePaper(workedSolution(lectureProject(), 0, SolutionOptions()).value(), file);
}

constexpr Kind kinds[]
    = {{".png", writeDrawing}, {".svg", writeDrawing},  {".csv", writeData},    {".onnx", writeData},     {".py", writeData},
       {".json", writeData},   {".tex", writeSolution}, {".md", writeSolution}, {".html", writeSolution}, {".safetensors", writeData}};

} // namespace

/// A save that fails says so, leaves the old file as it was, and the work in the window.
class FailedSavesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void projects_data() { addWays(); }
    void projects();
    void exports_data() { addWays(); }
    void exports();
    void cleanupTestCase();

private:
    void addWays();

    QTemporaryDir m_home;
    std::vector<Way> m_ways = ways();
    int m_tried = 0;
    int m_good = 0;
};

void FailedSavesTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    std::signal(SIGXFSZ, SIG_IGN);
}

void FailedSavesTest::addWays()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < m_ways.size(); ++i)
        QTest::newRow(m_ways[i].name) << static_cast<int>(i);
}

void FailedSavesTest::projects()
{
    QFETCH(int, number);
    const Way &way = m_ways[static_cast<std::size_t>(number)];
    if (way.needsMount && !mayMount())
        QSKIP("no disk can be mounted here");
    // Qt asks who started the program, and not as whom it acts.
    if (qstrcmp(way.name, "read-only file") == 0 && getuid() == 0)
        QSKIP("root may write to every file");
    ++m_tried;
    Place place;
    const QString old = place.folder() + u"/old.backprop"_s;
    way.prepare(place, old);
    const QByteArray bytes = writeProject(lectureProject());
    QVERIFY(writeFile(old, bytes));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(old));
    const QString target = way.target ? way.target(place, u".backprop"_s) : old;
    driver.document().setSaved(target);
    QVERIFY(driver.session().edit(w5, 0.4375));
    QVERIFY(driver.window().isWindowModified());
    const QStringList before = place.entries();
    way.spoil(place, old);
    QString said;
    inDialog([&said](QDialog &dialog) {
        said = dynamic_cast<QMessageBox &>(dialog).text();
        QTest::mouseClick(buttonSaying(dialog, "Cancel"), Qt::LeftButton);
    });
    driver.action("Save")->trigger();
    way.mend(place, old);
    QVERIFY2(said.contains(target), qPrintable(said));
    QVERIFY(driver.window().isWindowModified());
    QCOMPARE(driver.session().present().network.value(w5), 0.4375);
    QCOMPARE(readFile(old).value(), bytes);
    QCOMPARE(place.entries(), before);
    if (!way.target) {
        driver.action("Save")->trigger();
        QVERIFY2(readFile(old).value().contains("0.4375"), "it can be saved where nothing is in the way any more");
    }
    ++m_good;
}

void FailedSavesTest::exports()
{
    QFETCH(int, number);
    const Way &way = m_ways[static_cast<std::size_t>(number)];
    if (way.needsMount && !mayMount())
        QSKIP("no disk can be mounted here");
    // Qt asks who started the program, and not as whom it acts.
    if (qstrcmp(way.name, "read-only file") == 0 && getuid() == 0)
        QSKIP("root may write to every file");
    for (const Kind &kind : kinds) {
        const QString ending = QLatin1String(kind.ending);
        if (qstrcmp(way.name, "a device that is full") == 0 && kind.write == writeData)
            continue; // its name has no ending by which to choose the kind
        ++m_tried;
        Place place;
        const QString old = place.folder() + u"/old"_s + ending;
        way.prepare(place, old);
        QVERIFY(writeFile(old, QByteArray("old")));
        const QString target = way.target ? way.target(place, ending) : old;
        const QStringList before = place.entries();
        way.spoil(place, old);
        const Done done = kind.write(target);
        way.mend(place, old);
        QVERIFY2(!done, kind.ending);
        QVERIFY2(done.problem().contains(target), qPrintable(ending + u": "_s + done.problem()));
        QVERIFY2(readFile(old).value() == "old", kind.ending);
        QVERIFY2(place.entries() == before, qPrintable(place.entries().join(u' ')));
        ++m_good;
    }
}

void FailedSavesTest::cleanupTestCase()
{
    note({u"failed saves (%1quota, read-only, vanished, too long, …): old file intact, a sentence, work still in the window"_s.arg(
              mayMount() ? u"full disk, "_s : QString()),
          u"%1 of %2"_s.arg(m_good).arg(m_tried), u"all"_s, m_good == m_tried});
}

int main(int argc, char *argv[])
{
    mayMount(); // before there are threads
    const QApplication application(argc, argv);
    FailedSavesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_failedsaves.moc"
