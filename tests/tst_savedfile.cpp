// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/training/experimentfile.h"
#include "tests/support/dialogs.h"
#include "tests/support/windowdriver.h"
#include "ui/applicationsettings.h"
#include "ui/savedfile.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include <array>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Presses the button that says so in the next question, and gives back what it asked.
void answer(const char *button, QString &asked)
{
    inDialog([button, &asked](QDialog &dialog) {
        auto &question = dynamic_cast<QMessageBox &>(dialog);
        asked = question.text();
        for (QAbstractButton *each : question.buttons()) {
            if (each->text().remove(u'&') == QString::fromUtf8(button))
                each->click();
        }
    });
}

/// The same for questions that follow one upon the other.
void answerAll(QStringList buttons, QStringList &asked)
{
    inDialog([buttons, &asked](QDialog &dialog) {
        auto &question = dynamic_cast<QMessageBox &>(dialog);
        asked << question.text();
        if (buttons.size() > 1)
            answerAll(buttons.mid(1), asked);
        for (QAbstractButton *each : question.buttons()) {
            if (each->text().remove(u'&') == buttons.front())
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
}

void drop(const QString &file, MainWindow &window)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

/// The windows that can be seen.
QList<MainWindow *> windows()
{
    QList<MainWindow *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window->isVisible())
            found << window;
    }
    return found;
}

constexpr WeightId w5{2, 0, 0};

} // namespace

/// What others do to an open file is said before anything is overwritten.
class SavedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aChangeByOthersIsSaidAndAskedAbout_data();
    void aChangeByOthersIsSaidAndAskedAbout();
    void aFileThatIsGoneIsPutBack();
    void aFileInAnotherWindowIsAskedAbout();
    void ownSavingIsNoChange();
    void unsavedWorkStaysBesideAFileThatIsNotShared_data();
    void unsavedWorkStaysBesideAFileThatIsNotShared();
    void aFileBesideItselfIsAskedAbout();
    void aBadFileOpensNoWindowBeside();
    void whatOthersSaveDuringTheQuestionIsTold();
    void aClosedWindowHasNothingOpen();
    void whoSharesAFileHasItOpenWhenTheOtherIsGone();
    void theLocksOfTheDeadAreNobodys();
    void aPipeIsNoProject();
    void theOwnFileIsKnownByAnyWayToIt();
    void aSharedFileIsRevertedUnasked();
    void theOnlyCopyIsNotClosedUnasked();
    void aTitleMayHaveTheSignOfUnsavedWork();
    void aCopyOfTheTrainedNetworkIsAskedAbout();
    void aLessonIsNotInTheFileBeforeIt();
    void aWindowAsksAboutTheFileWithWhichItBegins_data();
    void aWindowAsksAboutTheFileWithWhichItBegins();
    void aNameMeansTheSameFileForEver_data();
    void aNameMeansTheSameFileForEver();
    void aFolderAtWorkIsLookedIntoAllTheSame();
    void anUntouchedFileIsNotRead();
    void whatOthersSaveBetweenReadingAndKnowingIsTold();

private:
    QTemporaryDir m_home;
    QString m_file;
    QByteArray m_lecture;
};

void SavedFileTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    m_file = m_home.filePath(u"a class's network.backprop"_s);
    m_lecture = writeProject(lectureProject());
}

void SavedFileTest::init()
{
    QVERIFY(writeFile(m_file, m_lecture));
}

void SavedFileTest::aChangeByOthersIsSaidAndAskedAbout_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("cancel") << QByteArray("Cancel") << false;
    QTest::newRow("replace") << QByteArray("Replace it") << true;
}

void SavedFileTest::aChangeByOthersIsSaidAndAskedAbout()
{
    QFETCH(QByteArray, button);
    QFETCH(bool, replaced);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    const QByteArray others = QByteArray(m_lecture).replace("0.55", "0.56");
    QVERIFY(others != m_lecture);
    QVERIFY(writeFile(m_file, others));
    QTRY_VERIFY(driver.notice().contains(u"was changed by another program"_s));
    QVERIFY(driver.session().edit(w5, 0.4375));
    QString asked;
    answer(button.constData(), asked);
    driver.action("Save")->trigger();
    QVERIFY2(asked.contains(u"was changed by another program at "_s), qPrintable(asked));
    QCOMPARE(readFile(m_file).value() != others, replaced);
    QCOMPARE(driver.window().isWindowModified(), !replaced);
}

void SavedFileTest::aFileThatIsGoneIsPutBack()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    QVERIFY(QFile::remove(m_file));
    QTRY_VERIFY(driver.notice().contains(u"was removed or renamed"_s));
    QVERIFY(driver.window().isWindowModified());
    driver.action("Save")->trigger();
    QVERIFY(QFile::exists(m_file));
    QVERIFY(!driver.window().isWindowModified());
}

void SavedFileTest::aFileInAnotherWindowIsAskedAbout()
{
    SavedFile other;
    other.know(m_file);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QString asked;
    answer("Cancel", asked);
    QVERIFY(!driver.window().openPath(m_file));
    QVERIFY2(asked.contains(u"is open in another window"_s), qPrintable(asked));
    answer("Open it here, too", asked);
    QVERIFY(driver.window().openPath(m_file));
    // Once the other one has let go of it, nobody asks.
    other.know({});
    QVERIFY(driver.window().openPath(m_file));
}

void SavedFileTest::ownSavingIsNoChange()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    QVERIFY(driver.session().edit(w5, 0.4375));
    driver.action("Save")->trigger();
    QTest::qWait(500);
    QVERIFY(driver.notice().isEmpty());
    QCOMPARE(driver.window().findChild<SavedFile *>()->state(), SavedFile::State::AsKnown);
}

void SavedFileTest::unsavedWorkStaysBesideAFileThatIsNotShared_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("shown");
    QTest::newRow("cancel") << u"Cancel"_s << 1;
    QTest::newRow("share") << u"Open it here, too"_s << 2;
}

void SavedFileTest::unsavedWorkStaysBesideAFileThatIsNotShared()
{
    QFETCH(QString, button);
    QFETCH(int, shown);
    SavedFile other;
    other.know(m_file);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.session().edit(w5, 0.4375));
    QStringList asked;
    answerAll({u"Open in a new window"_s, button}, asked);
    drop(m_file, driver.window());
    QCOMPARE(asked.size(), 2);
    QVERIFY2(asked.back().contains(u"is open in another window"_s), qPrintable(asked.back()));
    QCOMPARE(driver.session().present().network.value(w5), 0.4375);
    QVERIFY(driver.window().isWindowModified());
    QVERIFY(driver.document().fileName().isEmpty());
    QCOMPARE(windows().size(), shown);
    for (MainWindow *window : windows()) {
        if (window != &driver.window()) {
            QCOMPARE(window->document().fileName(), m_file);
            window->close();
        }
    }
}

/// Two windows with the same file are two windows with it, whichever of them asks for the other.
void SavedFileTest::aFileBesideItselfIsAskedAbout()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    QVERIFY(driver.session().edit(w5, 0.4375));
    QStringList asked;
    answerAll({u"Open in a new window"_s, u"Cancel"_s}, asked);
    drop(m_file, driver.window());
    QCOMPARE(asked.size(), 2);
    QCOMPARE(windows().size(), 1);
    QCOMPARE(driver.session().present().network.value(w5), 0.4375);
}

void SavedFileTest::aBadFileOpensNoWindowBeside()
{
    const QString bad = m_home.filePath(u"bad.backprop"_s);
    QVERIFY(writeFile(bad, QByteArray("{}")));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.session().edit(w5, 0.4375));
    QStringList asked;
    answerAll({u"Open in a new window"_s}, asked);
    drop(bad, driver.window());
    QVERIFY2(driver.notice().startsWith(u"bad.backprop: "_s), qPrintable(driver.notice()));
    QCOMPARE(windows().size(), 1);
    QCOMPARE(driver.session().present().network.value(w5), 0.4375);
}

/// What is open then is older than what is there.
void SavedFileTest::whatOthersSaveDuringTheQuestionIsTold()
{
    const QByteArray others = QByteArray(m_lecture).replace("0.55", "0.56");
    SavedFile other;
    other.know(m_file);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    inDialog([this, &others](QDialog &dialog) {
        QVERIFY(writeFile(m_file, others));
        QTest::mouseClick(buttonSaying(dialog, "Open it here, too"), Qt::LeftButton);
    });
    QVERIFY(driver.window().openPath(m_file));
    QVERIFY(driver.document().course().start == lectureProject());
    QVERIFY(driver.session().edit(w5, 0.4375));
    QString asked;
    answer("Cancel", asked);
    driver.action("Save")->trigger();
    QVERIFY2(asked.contains(u"was changed by another program at "_s), qPrintable(asked));
    QCOMPARE(readFile(m_file).value(), others);
}

void SavedFileTest::whatOthersSaveBetweenReadingAndKnowingIsTold()
{
    const QByteArray others = QByteArray(m_lecture).replace("0.55", "0.56");
    const Opened read{Course{lectureProject(), {}}, m_file, m_lecture};
    QVERIFY(writeFile(m_file, others));
    MainWindow window(read);
    auto &file = *window.findChild<SavedFile *>();
    QSignalSpy told(&file, &SavedFile::stateChanged);
    QCOMPARE(file.state(), SavedFile::State::Changed);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(window.isWindowModified());
}

void SavedFileTest::aWindowAsksAboutTheFileWithWhichItBegins_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("cancel") << u"Cancel"_s << false;
    QTest::newRow("share") << u"Open it here, too"_s << true;
}

/// From the command line, by a double click, or from the last session.
void SavedFileTest::aWindowAsksAboutTheFileWithWhichItBegins()
{
    QFETCH(QString, button);
    QFETCH(bool, isOpen);
    const QByteArray bytes = QByteArray(m_lecture).replace("0.55", "0.56");
    QVERIFY(writeFile(m_file, bytes));
    SavedFile other;
    other.know(m_file);
    MainWindow window(Opened{readExperiment(bytes).value(), m_file, bytes});
    window.show();
    QStringList asked;
    answerAll({button}, asked);
    window.askToShare();
    QCOMPARE(asked.size(), 1);
    QVERIFY2(asked.front().contains(u"is open in another window"_s), qPrintable(asked.front()));
    QCOMPARE(window.document().fileName(), isOpen ? m_file : QString());
    QCOMPARE(window.document().course().start.network == lectureProject().network, !isOpen);
    QVERIFY(!window.isWindowModified());
    // Where nobody else has it open there is nothing to ask.
    other.know({});
    window.askToShare();
    QCOMPARE(window.document().fileName(), isOpen ? m_file : QString());
}

void SavedFileTest::aNameMeansTheSameFileForEver_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("relative") << u"here.backprop"_s;
    QTest::newRow("standard output to commands") << u"-"_s;
}

/// The folder in which the program works may become another one.
void SavedFileTest::aNameMeansTheSameFileForEver()
{
    QFETCH(QString, name);
    const QString before = QDir::currentPath();
    const auto goBack = qScopeGuard([&before] { QDir::setCurrent(before); });
    QDir(m_home.path()).mkdir(u"other"_s);
    QVERIFY(QDir::setCurrent(m_home.path()));
    QVERIFY(writeFile(m_home.filePath(name), m_lecture));
    MainWindow begun(Opened{Course{lectureProject(), {}}, name, m_lecture});
    QCOMPARE(begun.document().fileName(), m_home.filePath(name));
    QCOMPARE(begun.findChild<SavedFile *>()->name(), m_home.filePath(name));
    begun.close();
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(name));
    QVERIFY(QDir::setCurrent(m_home.filePath(u"other"_s)));
    QVERIFY(driver.session().edit(w5, 0.4375));
    driver.action("Save")->trigger();
    QVERIFY(readFile(m_home.filePath(name)).value().contains("0.4375"));
    QVERIFY(QDir(m_home.filePath(u"other"_s)).isEmpty());
    QCOMPARE(driver.window().findChild<SavedFile *>()->state(), SavedFile::State::AsKnown);
}

void SavedFileTest::whoSharesAFileHasItOpenWhenTheOtherIsGone()
{
    SavedFile first;
    first.know(m_file);
    SavedFile second;
    second.know(m_file);
    first.know({});
    QVERIFY(!second.isOpenElsewhere(m_file));
    QVERIFY(SavedFile().isOpenElsewhere(m_file));
    second.know({});
    QVERIFY(!SavedFile().isOpenElsewhere(m_file));
}

/// A window that was killed takes nothing back; what it had open is nobody's.
void SavedFileTest::theLocksOfTheDeadAreNobodys()
{
    const QDir locks(applicationDataFolder(u"open"_s));
    {
        SavedFile killed;
        killed.know(m_file);
        const QStringList names = locks.entryList({u"*.lock"_s}, QDir::Files);
        QCOMPARE(names.size(), 1);
        // As it stays behind, with the number that a living program has.
        QVERIFY(QFile::copy(locks.filePath(names.front()), m_home.filePath(u"left"_s)));
        killed.know({});
        QVERIFY(QFile::copy(m_home.filePath(u"left"_s), locks.filePath(names.front())));
        QVERIFY(QFile::copy(m_home.filePath(u"left"_s), locks.filePath(u"of another file.lock"_s)));
    }
    QVERIFY(!SavedFile().isOpenElsewhere(m_file));
    SavedFile next;
    next.know(m_file);
    QVERIFY2(locks.entryList({u"*.lock"_s}, QDir::Files).size() == 1, "those of the dead pile up");
    QVERIFY(SavedFile().isOpenElsewhere(m_file));
}

/// Nobody may ever write to it, for which a window must not wait.
void SavedFileTest::aPipeIsNoProject()
{
    const QString pipe = m_home.filePath(u"pipe.backprop"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(!driver.window().openPath(pipe));
    QCOMPARE(driver.notice(), u"cannot open %1: it is not an ordinary file"_s.arg(pipe));
}

void SavedFileTest::theOwnFileIsKnownByAnyWayToIt()
{
    const QString way = m_home.filePath(u"a way"_s);
    QVERIFY(QFile::link(m_home.path(), way));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    QVERIFY(writeFile(m_file, QByteArray(m_lecture).replace("0.55", "0.56")));
    driver.document().setSaved(way + u'/' + QFileInfo(m_file).fileName());
    QString asked;
    answer("Cancel", asked);
    driver.action("Save")->trigger();
    QVERIFY2(asked.contains(u"was changed by another program at "_s), qPrintable(asked));
}

/// Both windows have agreed to share it, and nothing is saved.
void SavedFileTest::aSharedFileIsRevertedUnasked()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    SavedFile other;
    other.know(m_file);
    QVERIFY(writeFile(m_file, QByteArray(m_lecture).replace("0.55", "0.56")));
    QString asked;
    answer("Yes", asked); // whether what is here may go
    driver.document().setUnsaved();
    driver.action("Revert to the file")->trigger();
    QVERIFY2(!asked.isEmpty() && !asked.contains(u"is open in another window"_s), qPrintable(asked));
    QCOMPARE(driver.session().present().network.value(WeightId{2, 1, 1}), 0.56);
}

/// The system tells of a removed file later, and on some disks not at all.
void SavedFileTest::theOnlyCopyIsNotClosedUnasked()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    QVERIFY(QFile::remove(m_file));
    QString asked;
    answer("Cancel", asked);
    QVERIFY(!driver.window().close());
    QVERIFY2(asked.startsWith(u"Save the changes in "_s), qPrintable(asked));
}

void SavedFileTest::aTitleMayHaveTheSignOfUnsavedWork()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    const QString file = m_home.filePath(u"[*].backprop"_s);
    QVERIFY(writeFile(file, m_lecture));
    QVERIFY(driver.window().openPath(file));
    QVERIFY2(driver.window().windowTitle().startsWith(u"[*][*].backprop"_s), qPrintable(driver.window().windowTitle()));
    QVERIFY(driver.window().windowTitle().endsWith(u"[*]"_s));
}

void SavedFileTest::aCopyOfTheTrainedNetworkIsAskedAbout()
{
    SavedFile other;
    other.know(m_file);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    driver.session().stepBy(StepSize::OneIteration);
    QStringList asked;
    inDialog([this, &asked](QDialog &dialog) {
        answerAll({u"Cancel"_s}, asked);
        auto &choice = dynamic_cast<QFileDialog &>(dialog);
        choice.setOption(QFileDialog::DontConfirmOverwrite); // asked here is what only the window knows
        choice.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_file);
        QMetaObject::invokeMethod(&choice, "accept");
    });
    driver.action("Save a copy with the trained weights…")->trigger();
    QCOMPARE(asked.size(), 1);
    QVERIFY2(asked.front().contains(u"is open in another window"_s), qPrintable(asked.front()));
    QCOMPARE(readFile(m_file).value(), m_lecture);
}

/// A lesson brings a project of its own, and what was open is left.
void SavedFileTest::aLessonIsNotInTheFileBeforeIt()
{
    QVERIFY(writeFile(m_file, QByteArray(m_lecture).replace("0.55", "0.56")));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    driver.window().welcome();
    QVERIFY(driver.document().fileName().isEmpty());
    QVERIFY(!SavedFile().isOpenElsewhere(m_file));
    QVERIFY(QFile::remove(m_file));
    QTest::qWait(500);
    QVERIFY2(driver.notice().isEmpty(), qPrintable(driver.notice()));
    QVERIFY(!driver.window().isWindowModified());
}

void SavedFileTest::aClosedWindowHasNothingOpen()
{
    WindowDriver first;
    QVERIFY(first.isReady());
    QVERIFY(first.window().openPath(m_file));
    QVERIFY(first.window().close());
    QVERIFY(!SavedFile().isOpenElsewhere(m_file));
    WindowDriver second;
    QVERIFY(second.isReady());
    QVERIFY(second.window().openPath(m_file));
}

/// Others may write there without end, and still the project's own change is told soon.
void SavedFileTest::aFolderAtWorkIsLookedIntoAllTheSame()
{
    SavedFile file;
    file.know(m_file, m_lecture);
    QSignalSpy told(&file, &SavedFile::stateChanged);
    QTimer others;
    int written = 0;
    connect(&others, &QTimer::timeout, this, [this, &written] { writeFile(m_home.filePath(u"log"_s), QByteArray::number(++written)); });
    others.start(20);
    QTest::qWait(100);
    QVERIFY(writeFile(m_file, QByteArray(m_lecture).replace("0.55", "0.56")));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(others.isActive());
    QCOMPARE(file.state(), SavedFile::State::Changed);
}

/// What the system tells about reading is the witness.
void SavedFileTest::anUntouchedFileIsNotRead()
{
    SavedFile file;
    file.know(m_file, m_lecture);
    QTest::qWait(2500); // a file that was written just now may be written again at the same time of day
    QCOMPARE(file.state(), SavedFile::State::AsKnown);
    const int watch = inotify_init1(IN_NONBLOCK);
    QVERIFY(inotify_add_watch(watch, QFile::encodeName(m_file).constData(), IN_OPEN) >= 0);
    QSignalSpy told(&file, &SavedFile::stateChanged);
    QVERIFY(writeFile(m_home.filePath(u"beside"_s), QByteArray("something")));
    QTest::qWait(600);
    std::array<char, 4096> events{};
    QCOMPARE(read(watch, events.data(), events.size()), -1);
    // A change of the same length is one all the same.
    QVERIFY(writeFile(m_file, QByteArray(m_lecture).replace("0.55", "0.56")));
    QTRY_COMPARE(told.size(), 1);
    ::close(watch);
}

QTEST_MAIN(SavedFileTest)
#include "tst_savedfile.moc"
