// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowdriver.h"
#include "ui/announcer.h"
#include "ui/panels/lessonpanel.h"
#include "ui/throttle.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QElapsedTimer>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// The events that the program sends to assistive tools, of which there are none here.
std::vector<std::pair<QAccessible::Event, QPointer<QObject>>> events;

void noteEvent(QAccessibleEvent *event)
{
    events.emplace_back(event->type(), event->object());
}

int eventsOf(QAccessible::Event kind, const QObject *object)
{
    return static_cast<int>(std::ranges::count_if(events, [&](const auto &each) { return each.first == kind && each.second == object; }));
}

} // namespace

/// What is said to those who hear the window, and how often.
class TestAnnouncing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { QAccessible::installUpdateHandler(m_before); }
    void stepsAreTold();
    void editsAreTold();
    void runsAreTold();
    void noticesAreTold();
    void pagesAreReadAloud();
    void nothingIsToldWhilePredicting();
    void whatIsSaidAtOnceIsOneAnnouncement();
    void atMostTenASecond();
    void wishesAreThrottled();
    void nothingIsSentWithoutListeners();

private:
    QTemporaryDir m_settings;
    QAccessible::UpdateHandler m_before = nullptr;
};

void TestAnnouncing::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestAnnouncing::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    events.clear();
    m_before = QAccessible::installUpdateHandler(noteEvent);
}

void TestAnnouncing::stepsAreTold()
{
    OPEN_WINDOW(driver);
    Announcer &announcer = Announcer::of(driver.window());
    driver.session().stepBy(StepSize::OneFactor);
    QTRY_VERIFY2(announcer.lastWords().contains(u"net_h1 = "_s), qPrintable(announcer.lastWords()));
    driver.session().stepBy(StepSize::OneIteration);
    QTRY_VERIFY2(announcer.lastWords().endsWith(u"Iteration 1, total error 0.291028."_s), qPrintable(announcer.lastWords()));
    driver.session().scrubTo(0);
    QTRY_COMPARE(announcer.lastWords(), u"Iteration 0, total error 0.298371."_s);
}

void TestAnnouncing::editsAreTold()
{
    OPEN_WINDOW(driver);
    Announcer &announcer = Announcer::of(driver.window());
    driver.session().edit(WeightId{2, 0, 0}, 0.3);
    QTRY_COMPARE(announcer.lastWords(), u"Changed: w5: 0.40 → 0.30. Iteration 0, total error 0.290096."_s);
    driver.undoStack().undo();
    QTRY_COMPARE(announcer.lastWords(), u"Undone: w5: 0.40 → 0.30. Iteration 0, total error 0.298371."_s);
    driver.undoStack().redo();
    QTRY_COMPARE(announcer.lastWords(), u"Changed: w5: 0.40 → 0.30. Iteration 0, total error 0.290096."_s);
    // A preview is only a look at what would be.
    driver.session().preview(WeightId{2, 0, 0}, 0.9);
    QTest::qWait(150);
    QCOMPARE(announcer.lastWords(), u"Changed: w5: 0.40 → 0.30. Iteration 0, total error 0.290096."_s);
}

void TestAnnouncing::runsAreTold()
{
    OPEN_WINDOW(driver);
    QSignalSpy said(&Announcer::of(driver.window()), &Announcer::said);
    driver.session().setSpeed(Session::fullSpeed);
    driver.session().run();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said[0][0].toString(), u"Training runs."_s);
    QTest::qWait(600);
    QCOMPARE(said.size(), 1); // a run says every few seconds where it is
    driver.session().pause();
    QTRY_COMPARE(said.size(), 2);
    const QRegularExpression end(u"^Training has stopped\\. Iteration [\\d,]+, total error [-−·⁻⁰¹²³⁴⁵⁶⁷⁸⁹.\\d]+\\.$"_s);
    QVERIFY2(end.match(said[1][0].toString()).hasMatch(), qPrintable(said[1][0].toString()));
}

void TestAnnouncing::noticesAreTold()
{
    OPEN_WINDOW(driver);
    QVERIFY(!driver.window().openPath(u"/nowhere/at/all.backprop"_s));
    QTRY_COMPARE(Announcer::of(driver.window()).lastWords(), driver.notice());
    // The label itself tells its text, too.
    QAccessibleInterface *label = QAccessible::queryAccessibleInterface(driver.named<QLabel>("Notice"));
    QCOMPARE(label->text(QAccessible::Description), driver.notice());
}

void TestAnnouncing::pagesAreReadAloud()
{
    OPEN_WINDOW(driver);
    driver.action("Lesson panel")->trigger();
    Announcer &announcer = Announcer::of(driver.window());
    QTRY_VERIFY(announcer.lastWords().startsWith(u"1 of "_s));
    driver.named<QAbstractButton>("Next page")->click();
    const auto *panel = driver.window().findChild<LessonPanel *>();
    QTRY_VERIFY2(announcer.lastWords().startsWith(u"2 of %1 · "_s.arg(panel->lesson().pages.size())), qPrintable(announcer.lastWords()));
}

void TestAnnouncing::nothingIsToldWhilePredicting()
{
    OPEN_WINDOW(driver);
    driver.action("Predict mode")->trigger();
    driver.named<QAbstractButton>("Start predicting")->click();
    QTest::qWait(150);
    driver.session().setFormat({NumberFormat::Digits::All, 4}); // shows the moment anew
    QTest::qWait(150);
    const QString words = Announcer::of(driver.window()).lastWords();
    QVERIFY2(words.contains(u"Question 1 of 43: net_h1"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"0.298"_s) && !words.contains(u"0.3775"_s), qPrintable(words));
}

void TestAnnouncing::whatIsSaidAtOnceIsOneAnnouncement()
{
    QWidget window;
    QSignalSpy said(&Announcer::of(window), &Announcer::said);
    announce(window, u"One."_s);
    announce(window, u"One."_s);
    announce(window, QString());
    announce(window, u"Two."_s);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said[0][0].toString(), u"One. Two."_s);
}

void TestAnnouncing::atMostTenASecond()
{
    QWidget window;
    QSignalSpy said(&Announcer::of(window), &Announcer::said);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; clock.elapsed() < 500; ++i) {
        announce(window, QString::number(i));
        QTest::qWait(2);
    }
    QTest::qWait(150);
    QVERIFY2(said.size() >= 3 && said.size() <= 7, qPrintable(QString::number(said.size())));
    // Nothing was lost.
    QStringList words;
    for (const QList<QVariant> &each : said)
        words += each[0].toString().split(u' ');
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(words[i], QString::number(i));
}

/// As often as frames come, and never less than the last of them.
void TestAnnouncing::wishesAreThrottled()
{
    int wished = 0;
    int last = 0;
    int count = 0;
    Throttle throttle([&] {
        last = wished;
        ++count;
    });
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 500) {
        ++wished;
        throttle.wish();
        if (wished == 1)
            QCOMPARE(count, 1); // the first at once
        QTest::qWait(5);
    }
    QTest::qWait(150);
    QVERIFY2(count >= 3 && count <= 7, qPrintable(QString::number(count)));
    QCOMPARE(last, wished);
}

void TestAnnouncing::nothingIsSentWithoutListeners()
{
    OPEN_WINDOW(driver);
    events.clear();
    driver.session().stepBy(StepSize::OneIteration);
    QTest::qWait(150);
    QCOMPARE(eventsOf(QAccessible::ObjectShow, &Announcer::of(driver.window())), 0);
    QCOMPARE(eventsOf(QAccessible::ValueChanged, driver.totalError()), 0);
}

QTEST_MAIN(TestAnnouncing)
#include "tst_announcing.moc"
