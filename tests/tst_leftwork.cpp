// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/leftwork.h"
#include "tests/support/place.h"
#include "ui/leftworkdialog.h"

#include <QLockFile>
#include <QMessageBox>

#include <sys/fsuid.h>

using namespace Qt::StringLiterals;

namespace {

/// What stands in the lock of a program that had the number that this one has now.
QByteArray lockWithOurNumber()
{
    const QTemporaryDir folder;
    QLockFile ours(folder.filePath(u"ours"_s));
    return ours.tryLock() ? readFile(ours.fileName()).value() : QByteArray();
}

} // namespace

/// What crashed windows have left is offered, and what is at work, elsewhere or cannot be read is told from it.
class LeftWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveIn(m_home); }
    void init() { QDir(recoveryFolder()).removeRecursively(); }
    void theDeadAreNotTakenForLiving();
    void whereNothingCanBeWrittenACopyIsOffered();
    void theOfferGoesWithItsWindow();
    void whatIsAtWorkIsNotOffered();
    void whatCannotBeReadStays();
    void whatCannotBeReadIsNamedOnce();
    void whatAnotherComputerHoldsIsOfferedAsACopy();
    void whatIsGoneMeanwhileIsPassedOver();
    void whoeverStaysIsOfferedItStill();
    void discardingAsksFirst();

private:
    QTemporaryDir m_home;
};

/// A program of today may have got the number that theirs had; in a sandbox it always has.
void LeftWorkTest::theDeadAreNotTakenForLiving()
{
    leave(withAnAnswer());
    const QString file = crashedFile();
    QVERIFY(writeFile(file + u".lock"_s, lockWithOurNumber()));
    NextWindow next;
    QVERIFY(next.hasGoneOn());
    QTRY_VERIFY(next.action("Predict mode")->isChecked());
    // It is this window's now, and nobody else's to go on with.
    QVERIFY(leftWork(recoveryFolder()).empty());
    QVERIFY(QFile::exists(file));
}

/// A full disk may have been what ended the program.
void LeftWorkTest::whereNothingCanBeWrittenACopyIsOffered()
{
    leave(withAnAnswer());
    const QString folder = recoveryFolder();
    const QString file = QDir(folder).filePath(u"crashed.recovery"_s);
    QVERIFY(writeFile(file + u".lock"_s, lockWithOurNumber()));
    QFile::setPermissions(m_home.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(folder, QFile::Permissions(0x5555));
    if (geteuid() == 0)
        setfsuid(nobody);
    const auto asBefore = qScopeGuard([&folder] {
        if (geteuid() == 0)
            setfsuid(0);
        QFile::setPermissions(folder, QFile::Permissions(0x7755));
    });
    WindowDriver driver;
    QVERIFY(driver.isReady());
    const QString name = offered(driver);
    QVERIFY2(name.contains(u"nothing can be written beside it"_s) && name.contains(file), qPrintable(name));
    QVERIFY(!buttonSaying(offer(driver), "Discard…")->isEnabled());
    goOn(driver);
    QTRY_VERIFY(driver.action("Predict mode")->isChecked());
    QVERIFY(QFile::exists(file));
}

/// Another window may go on without the one that offers; what was left is there for the next start.
void LeftWorkTest::theOfferGoesWithItsWindow()
{
    leave(withAnAnswer());
    WindowDriver driver;
    QVERIFY(driver.isReady());
    offered(driver);
    QVERIFY(driver.window().close());
    QVERIFY(!driver.window().findChild<LeftWorkDialog *>());
    QCOMPARE(leftWork(recoveryFolder()).size(), std::size_t(1));
}

void LeftWorkTest::whatIsAtWorkIsNotOffered()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    QVERIFY(driver.session().edit(w5, 0.4375));
    QTRY_COMPARE(kept().size(), 1);
    QVERIFY(leftWork(recoveryFolder()).empty());
}

void LeftWorkTest::whatCannotBeReadStays()
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    const QString file = QDir(recoveryFolder()).filePath(u"bad.recovery"_s);
    QVERIFY(writeFile(file, QByteArray("half a line")));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    const QString name = offered(driver);
    QVERIFY2(name.contains(u"first line: there is nothing after it"_s) && name.contains(file), qPrintable(name));
    QVERIFY(!buttonSaying(offer(driver), "Go on with it")->isEnabled());
    QVERIFY(!buttonSaying(offer(driver), "Discard…")->isEnabled());
    offer(driver).reject();
    QCOMPARE(readFile(file).value(), QByteArray("half a line"));
}

/// The file stays, and is offered once somebody can read it: a newer program.
void LeftWorkTest::whatCannotBeReadIsNamedOnce()
{
    leave(withAnAnswer());
    const QByteArray good = crashedWork();
    const QString file = crashedFile();
    QVERIFY(writeFile(file, QByteArray("half a line")));
    for (const bool named : {true, false}) {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        driver.window().offerLeftWork();
        QCOMPARE(driver.window().findChild<LeftWorkDialog *>() != nullptr, named);
        QCOMPARE(crashedWork(), QByteArray("half a line"));
    }
    QVERIFY(writeFile(file, good));
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        offered(driver);
    }
    QVERIFY(writeFile(file, QByteArray("half a line")));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    offered(driver);
}

/// A home that several computers share: whether a window on another one lives cannot be seen from here.
void LeftWorkTest::whatAnotherComputerHoldsIsOfferedAsACopy()
{
    leave(withAnAnswer());
    const QString file = crashedFile();
    const QByteArray work = crashedWork();
    // As QLockFile writes it: process, program, computer, and what tells that and its start from any other.
    const QByteArray lock("1234\nbackprop-studio\nfaraway\n0123456789abcdef\nfedcba9876543210\n");
    QVERIFY(writeFile(file + u".lock"_s, lock));
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        const QString name = offered(driver);
        QVERIFY2(name.contains(u"“faraway”"_s) && name.contains(file), qPrintable(name));
        QVERIFY(!buttonSaying(offer(driver), "Discard…")->isEnabled());
        goOn(driver);
        QTRY_VERIFY(driver.action("Predict mode")->isChecked());
        QTRY_COMPARE(kept().size(), 2);
        driver.document().setSaved(m_home.filePath(u"copy.backprop"_s));
        driver.action("Save")->trigger();
        QCOMPARE(kept().size(), 1);
    }
    QCOMPARE(crashedWork(), work);
    QCOMPARE(readFile(file + u".lock"_s).value(), lock);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    driver.window().offerLeftWork();
    QVERIFY2(!driver.window().findChild<LeftWorkDialog *>(), "named once");
}

/// Between a look into the folder and one into the file, its window may have saved and removed it.
void LeftWorkTest::whatIsGoneMeanwhileIsPassedOver()
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    QVERIFY(!takeLeftWork(QDir(recoveryFolder()).filePath(u"gone.recovery"_s)));
    QVERIFY(QDir(recoveryFolder()).isEmpty());
}

void LeftWorkTest::whoeverStaysIsOfferedItStill()
{
    leave(withAnAnswer());
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.session().edit(w5, 0.4375));
    offered(driver);
    for (const QMessageBox::StandardButton answer : {QMessageBox::Cancel, QMessageBox::Discard}) {
        QVERIFY(offer(driver).isVisible());
        inDialog([answer](QDialog &question) { dynamic_cast<QMessageBox &>(question).button(answer)->click(); });
        goOn(driver);
    }
    QTRY_VERIFY(!driver.window().findChild<LeftWorkDialog *>());
    QTRY_VERIFY(driver.action("Predict mode")->isChecked());
}

void LeftWorkTest::discardingAsksFirst()
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    const QString file = QDir(recoveryFolder()).filePath(u"old.recovery"_s);
    Recovery recovery;
    recovery.when = QDateTime::currentDateTimeUtc();
    recovery.experiment = Experiment(Course{lectureProject(), {}});
    QVERIFY(writeFile(file, writeRecovery(recovery)));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    int asked = 0;
    offered(driver);
    for (const QMessageBox::StandardButton answer : {QMessageBox::No, QMessageBox::Yes}) {
        QVERIFY(QFile::exists(file));
        inDialog([&asked, answer](QDialog &question) {
            ++asked;
            dynamic_cast<QMessageBox &>(question).button(answer)->click();
        });
        buttonSaying(offer(driver), "Discard…")->click();
    }
    QCOMPARE(asked, 2);
    QVERIFY(!QFile::exists(file));
}

QTEST_MAIN(LeftWorkTest)
#include "tst_leftwork.moc"
