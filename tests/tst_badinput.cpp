// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/lesson.h"
#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/training/experimentfile.h"
#include "tests/support/badfiles.h"
#include "tests/support/figures.h"
#include "tests/support/watchdog.h"
#include "tests/support/windowdriver.h"
#include "ui/applicationsettings.h"
#include "ui/importdatadialog.h"
#include "ui/language.h"
#include "ui/lastsession.h"
#include "ui/predictpresenter.h"
#include "ui/recoverykeeper.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// What somebody made of a good file.
struct Spoilt
{
    QString name;
    QByteArray bytes;
};

/// JSON with each of its values in turn removed, or replaced by something else.
std::vector<Spoilt> spoiltJson(const QJsonObject &good)
{
    const std::vector<QJsonValue> others{
        QJsonValue::Null, true, -1, 0.5, 1e300, u"x"_s, QString(), QString(100'000, u'('), u"net_h99999"_s, QJsonArray(), QJsonObject()};
    std::vector<Spoilt> files;
    for (const Spot &spot : spotsOf(good)) {
        if (spot.path.empty())
            continue;
        if (!spot.key().isEmpty())
            files.push_back({u"without %1"_s.arg(spot.place()), textOf(replaced(good, spot.path, QJsonValue::Undefined))});
        for (const QJsonValue &other : others) {
            if (other != spot.value)
                files.push_back(
                    {u"%1 is %2"_s.arg(spot.place(), QString::fromUtf8(textOf(other).left(20))), textOf(replaced(good, spot.path, other))});
        }
    }
    return files;
}

/// The text cut off, and with bytes in it that do not belong there, at every so many bytes.
std::vector<Spoilt> spoiltText(const QByteArray &good, qsizetype distance)
{
    const std::vector<QByteArray> strangers{
        QByteArray(1, '\0'), "\x80", "\xED\xA0\x80", "\"", "{", "]", ",", ";", "\t", "\r\n", "1e999", "-", "@"};
    std::vector<Spoilt> files;
    for (qsizetype at = 0; at < good.size(); at += distance) {
        files.push_back({u"cut off at %1"_s.arg(at), good.left(at)});
        files.push_back({u"without byte %1"_s.arg(at), QByteArray(good).remove(at, 1)});
        for (const QByteArray &stranger : strangers)
            files.push_back(
                {u"with %1 at %2"_s.arg(QString::fromLatin1(stranger.toPercentEncoding())).arg(at), QByteArray(good).insert(at, stranger)});
    }
    return files;
}

QByteArray resource(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Recovery unsavedWork(PredictionScope::Kind kind)
{
    Recovery recovery;
    recovery.when = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    recovery.fileName = u"/home/a b/лекция.backprop"_s;
    recovery.experiment = Experiment(Course{lectureProject(), {}});
    PredictionScope scope;
    scope.kind = kind;
    scope.parameter = WeightId{2, 0, 0};
    scope.chosen = {{Quantity::Kind::Net, {1, 0}, {}, {}}, {Quantity::Kind::Updated, {}, {}, WeightId{1, 0, 0}}};
    using Act = PredictionAct::Kind;
    recovery.prediction = PredictionRecord{0, scope, {{Act::Hint, {}}, {Act::Answer, u"0,5"_s}, {Act::Keep, {}}, {Act::Show, {}}}};
    return recovery;
}

} // namespace

/// Files that somebody else has spoilt, given to the window in the way in which it gets them: nothing crashes, nothing hangs, and
/// the project that is open stays as it is.
class BadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_driver.reset(); }

    void projects();
    void lessons();
    void tables();
    void recoveries();
    void settings();
    void views();
    void areManyAndTakeNoTime();

private:
    void give(const QString &what, qsizetype bytes, const std::function<bool()> &isRefused);
    void giveProject(const QString &name, const QByteArray &bytes);
    void giveTable(const QString &name, const QByteArray &bytes);
    void giveRecovery(const QString &name, const QByteArray &bytes);
    void giveSettings(const QString &name, const QByteArray &bytes);
    QString complaintAboutWindow() const;

    QTemporaryDir m_home;
    std::unique_ptr<WindowDriver> m_driver;
    Experiment m_open;
    Watchdog m_watchdog;
    long long m_refused = 0;
    long long m_accepted = 0;
};

void BadInputTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    QVERIFY(QDir().mkpath(recoveryFolder()));
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->isReady());
    m_driver->session().stepBy(StepSize::OneIteration);
    QVERIFY(m_driver->session().edit(WeightId{2, 0, 0}, 0.4375));
    m_open = m_driver->document().experiment();
}

/// Qt itself warns of settings that it cannot read.
void BadInputTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QVariant::load|Trying to construct)"_s));
}

/// What has become of the window's project; empty if nothing has.
QString BadInputTest::complaintAboutWindow() const
{
    Document &document = m_driver->document();
    if (document.experiment() != m_open || document.undoStack().count() != 1 || !document.fileName().isEmpty())
        return u"the open project has changed"_s;
    if (m_driver->session().moment().iteration != 1 || m_driver->session().isRunning())
        return u"training has changed"_s;
    return {};
}

void BadInputTest::give(const QString &what, qsizetype bytes, const std::function<bool()> &isRefused)
{
    bool refused = false;
    m_watchdog.watch(what, bytes, [&] { refused = isRefused(); });
    ++(refused ? m_refused : m_accepted);
    const QString complaint = complaintAboutWindow();
    QVERIFY2(complaint.isEmpty(), qPrintable(what + u": "_s + complaint));
}

void BadInputTest::giveProject(const QString &name, const QByteArray &bytes)
{
    const QString fileName = m_home.filePath(u"bad.backprop"_s);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    give(u"project: "_s + name, bytes.size(), [this, &fileName] { return !m_driver->window().openPath(fileName); });
    const QString sentence = m_driver->notice();
    QVERIFY2(complaintAbout(sentence, u"bad.backprop: "_s).isEmpty(), qPrintable(name + u": "_s + sentence));
}

void BadInputTest::projects()
{
    for (const BadFile &file : badFiles())
        giveProject(file.name, file.bytes);
    for (const LargeFile &file : largeFiles())
        giveProject(file.name, file.make());
}

void BadInputTest::lessons()
{
    for (const QString &name : {u"linear-neuron"_s, u"softmax"_s, u"han-kamber"_s}) {
        const QByteArray good = resource(u":/lessons/%1.json"_s.arg(name));
        QVERIFY(readLesson(good));
        std::vector<Spoilt> files = spoiltJson(QJsonDocument::fromJson(good).object());
        for (const Spoilt &more : spoiltText(good, 97))
            files.push_back(more);
        for (const Spoilt &file : files) {
            Outcome<Lesson> lesson = Problem();
            give(u"lesson %1: %2"_s.arg(name, file.name), file.bytes.size(), [&lesson, &file] {
                lesson = readLesson(file.bytes);
                return !lesson;
            });
            // The longest list all examples, or have a number with all of its digits.
            const QString complaint = lesson ? QString() : complaintAbout(lesson.problem(), {}, 400);
            QVERIFY2(complaint.isEmpty(), qPrintable(file.name + u": "_s + lesson.problem() + complaint));
        }
    }
}

void BadInputTest::giveTable(const QString &name, const QByteArray &bytes)
{
    give(u"table: "_s + name, bytes.size(), [&bytes] {
        ImportDataDialog dialog({2, 2});
        dialog.setFile(u"bad.csv"_s, bytes);
        const std::vector<Sample> &samples = dialog.samples();
        return samples.empty() || !std::ranges::all_of(samples, [&dialog](const Sample &sample) {
                   return sample.inputs.size() == static_cast<std::size_t>(dialog.data().sizes().inputs);
               });
    });
}

void BadInputTest::tables()
{
    for (const QByteArray &good : {QByteArray("x,y,z\n1,2,3\n4,5,6\n7,8,9\n"), QByteArray("\"a \"\"b\"\"\";2,5;3\r\n\"c\nd\";4,5;6\r\n")}) {
        for (const Spoilt &file : spoiltText(good, 1))
            giveTable(file.name, file.bytes);
    }
    giveTable(u"64 MB and one byte more"_s, QByteArray((64 << 20) + 1, '1'));
    giveTable(u"a cell of 16 MB"_s, QByteArray(16 << 20, '1'));
    giveTable(u"16 MB of quotation marks"_s, QByteArray(16 << 20, '"'));
    giveTable(u"16 MB that are never closed"_s, "1,\"" + QByteArray(16 << 20, 'x'));
    giveTable(u"8,193 columns"_s, QByteArray("1,").repeated(8192) + '1');
    giveTable(u"a million rows and one"_s, QByteArray("1,2\n").repeated(1'000'001));
    giveTable(u"a million line breaks"_s, QByteArray(1'000'000, '\n'));
    giveTable(u"5,000 classes"_s, [] {
        QByteArray rows;
        for (int i = 0; i < 5000; ++i)
            rows += "c" + QByteArray::number(i) + ",d" + QByteArray::number(i) + '\n';
        return rows;
    }());
}

/// Gives unsaved work to the window as a start does, up to going on with a prediction.
void BadInputTest::giveRecovery(const QString &name, const QByteArray &bytes)
{
    const QString fileName = QDir(recoveryFolder()).filePath(u"left.recovery"_s);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    std::vector<LeftWork> left;
    give(u"unsaved work: "_s + name, bytes.size(), [&left] {
        left = leftWork(recoveryFolder());
        return left.size() != 1 || !left.front().recovery;
    });
    QCOMPARE(left.size(), std::size_t(1));
    QVERIFY2(readFile(fileName).value() == bytes, qPrintable(name));
    const Outcome<Recovery> &recovery = left.front().recovery;
    if (!recovery) {
        QVERIFY2(complaintAbout(recovery.problem(), {}).isEmpty(), qPrintable(name + u": "_s + recovery.problem()));
        return;
    }
    // What can be read can be gone on with.
    if (!recovery.value().prediction)
        return;
    // A prediction in which everything was answered ends with its score sheet.
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    closer.start(0);
    m_watchdog.watch(u"prediction: "_s + name, bytes.size(), [&] {
        auto *predictor = m_driver->window().findChild<PredictPresenter *>();
        PredictionRecord record = *recovery.value().prediction;
        if (record.iteration == 0)
            record.iteration = m_driver->session().moment().position.iteration;
        predictor->restore(record);
        predictor->end();
    });
}

void BadInputTest::recoveries()
{
    using Kind = PredictionScope::Kind;
    for (const Kind kind : {Kind::ChainRule, Kind::Chosen, Kind::Iteration}) {
        const QByteArray good = writeRecovery(unsavedWork(kind));
        QVERIFY(readRecovery(good));
        const qsizetype end = good.indexOf('\n');
        const QByteArray project = good.mid(end);
        for (const Spoilt &about : spoiltJson(QJsonDocument::fromJson(good.left(end)).object()))
            giveRecovery(about.name, about.bytes + project);
        for (const Spoilt &file : spoiltText(good, 61))
            giveRecovery(file.name, file.bytes);
    }
    const QByteArray line = writeRecovery(unsavedWork(Kind::Forward)).split('\n').first() + '\n';
    const BadFiles projects = badFiles();
    for (std::size_t i = 0; i < projects.size(); i += 5)
        giveRecovery(projects[i].name, line + projects[i].bytes);
    QVERIFY(QFile::remove(QDir(recoveryFolder()).filePath(u"left.recovery"_s)));
}

/// Starts another window with such settings, which may say anything, and ends it again.
void BadInputTest::giveSettings(const QString &name, const QByteArray &bytes)
{
    static int number = 0;
    // A folder of its own each time: Qt keeps what it has read of a file.
    const QString home = m_home.filePath(QString::number(++number));
    QVERIFY(QDir().mkpath(home + u"/backprop-studio"_s));
    QFile file(home + u"/backprop-studio/backprop-studio.conf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home);
    give(u"settings: "_s + name, bytes.size(), [] {
        chosenLanguage();
        MainWindow window(lectureProject());
        window.settleIn();
        window.greet();
        window.show();
        QCoreApplication::processEvents();
        return true;
    });
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
}

void BadInputTest::settings()
{
    // As a window leaves them that was used.
    {
        MainWindow window(lectureProject());
        window.settleIn();
        window.show();
        window.close();
    }
    QSettings good = applicationSettings();
    for (const auto &[key, value] : std::initializer_list<std::pair<QString, QVariant>>{{u"language"_s, u"de"_s},
                                                                                        {u"theme"_s, 1},
                                                                                        {u"size"_s, 150},
                                                                                        {u"digits"_s, 1},
                                                                                        {u"start"_s, 1},
                                                                                        {u"recentFiles"_s, QStringList{u"/a"_s, u"/b"_s}},
                                                                                        {u"shortcuts/step"_s, QStringList{u"F7"_s}}})
        good.setValue(key, value);
    good.sync();
    const QByteArray bytes = readFile(good.fileName()).value();
    QVERIFY(bytes.size() > 500);
    const std::vector<QByteArray> values{"",
                                         "x",
                                         "-1",
                                         "99999999999999999999",
                                         "nan",
                                         "@Invalid()",
                                         "@ByteArray(garbage)",
                                         R"(@ByteArray(\0\0\0\xff))",
                                         R"(@Variant(\0\0\0\x7f\0\0\0\0))",
                                         "@Variant(garbage)",
                                         "@Rect(1 2 3)",
                                         "@Size(-1 99999999)",
                                         "a, b, c"};
    for (std::size_t step = 0; step < 2; ++step) {
        for (std::size_t first = 0; first < values.size(); ++first) {
            QByteArray spoilt;
            std::size_t at = first;
            for (const QString &key : good.allKeys()) {
                const QStringList parts = key.split(u'/');
                spoilt += '[' + (parts.size() > 1 ? parts.first().toUtf8() : QByteArray("General")) + "]\n" + parts.last().toUtf8() + '='
                    + values[at % values.size()] + '\n';
                at += step;
            }
            giveSettings(QString::fromUtf8(values[first]), spoilt);
        }
    }
    for (const Spoilt &file : spoiltText(bytes, bytes.size() / 4))
        giveSettings(file.name, file.bytes);
    const qsizetype state = bytes.indexOf("\nstate=");
    QVERIFY(state > 0);
    for (qsizetype at = state + 30; at < bytes.indexOf('\n', state + 1); at += 40)
        giveSettings(u"without byte %1 of the window's state"_s.arg(at - state), QByteArray(bytes).remove(at, 1));
}

/// What stands under "view" is nobody's promise: a project with any of it is opened, shown and saved.
void BadInputTest::views()
{
    const auto placed = [](const QJsonArray &place) { return QJsonObject{{u"positions"_s, QJsonObject{{u"h1"_s, place}}}}; };
    std::vector<QJsonObject> all{{{u"positions"_s, u"x"_s}}, {{u"positions"_s, QJsonArray{1, 2}}}, {{u"h1"_s, QJsonObject()}}};
    for (const double far : {1e4, 1e6, 1e9, 1e18, 1e300, 1.7e308, 5e-324})
        all.insert(all.end(), {placed({far, far}), placed({-far, far}), placed({far, u"x"_s}), placed({far})});
    for (const QJsonValue &iteration :
         std::initializer_list<QJsonValue>{-5, 0.5, 7, 1e11, 1e15, 1e300, u"x"_s, QJsonValue::Null, QJsonArray{1}, QJsonObject()})
        all.insert(all.end(), {{{u"iteration"_s, iteration}}, {{u"trained"_s, iteration}, {u"iteration"_s, 2}}});
    WindowDriver driver;
    for (const QJsonObject &view : all) {
        Project project = lectureProject();
        project.view = view;
        const QByteArray bytes = writeProject(project);
        const QString fileName = m_home.filePath(u"view.backprop"_s);
        QVERIFY(writeFile(fileName, bytes));
        m_watchdog.watch(u"view: "_s + QString::fromUtf8(bytes), bytes.size(), [&] {
            QVERIFY(driver.window().openPath(fileName));
            driver.session().pause();
            driver.window().grab();
        });
        QCOMPARE(driver.document().course().start.view, readProject(bytes).value().view);
        QVERIFY(driver.session().edit(WeightId{2, 0, 0}, 0.4375));
        driver.action("Save")->trigger();
        QVERIFY(!driver.document().isModified());
    }
}

void BadInputTest::areManyAndTakeNoTime()
{
    const QLocale english(QLocale::English);
    note({u"bad project, lesson, CSV, recovery and settings files"_s,
          u"%1 refused, %2 taken in part; the longest took %3 ms"_s.arg(english.toString(m_refused), english.toString(m_accepted),
                                                                        english.toString(m_watchdog.longest() * 1000.0, 'f', 0)),
          u"2,000 and more; no crash, no hang over 1 s (and 1 s for 16 MB), the open project unchanged"_s,
          m_refused >= 2000 && m_watchdog.complaint().isEmpty()});
    QVERIFY(m_refused >= 2000);
    QVERIFY2(m_watchdog.complaint().isEmpty(), qPrintable(m_watchdog.complaint()));
}

QTEST_MAIN(BadInputTest)
#include "tst_badinput.moc"
