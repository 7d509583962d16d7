// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogs.h"
#include "tests/support/windowdriver.h"
#include "ui/aboutdialog.h"
#include "ui/applicationsettings.h"
#include "ui/arrangement.h"
#include "ui/panels/lessonpanel.h"
#include "ui/settingsdialog.h"
#include "ui/welcomepage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>

namespace {

constexpr WeightId w5{2, 0, 0};

/// Chooses an entry of a combo box by the keyboard, as one does who has reached it with Tab.
void choose(QWidget &dialog, const char *name, int index)
{
    auto &box = part<QComboBox>(dialog, name);
    box.setFocus();
    while (box.currentIndex() != index)
        QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

QDockWidget &dock(MainWindow &window, const char *name)
{
    return *window.findChild<QDockWidget *>(QLatin1String(name));
}

QColor windowColor()
{
    return QApplication::palette().color(QPalette::Window);
}

/// All windows of the program but one.
QList<MainWindow *> othersThan(const MainWindow &window)
{
    QList<MainWindow *> others;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *other = qobject_cast<MainWindow *>(widget); other && other != &window && other->isVisible())
            others << other;
    }
    return others;
}

WelcomePage *welcomePage(MainWindow &window)
{
    return window.findChild<WelcomePage *>();
}

} // namespace

/// The settings and what follows from them: looks, digits, the start, the window's arrangement.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void choicesAreSeenAtOnce();
    void cancelTakesAllBack();
    void choicesAreKept();
    void anotherSizeComesWithTheNextStart();
    void everyControlHasANameOfItsOwn();
    void welcomeOnTheFirstStartOnly();
    void welcomeChoices();
    void lastSession_data();
    void lastSession();
    void aLostFileCostsNothing();
    void givenUpIsGivenUp();
    void panelsAreClosedAndComeBack();
    void arrangementIsKept();
    void aWindowFitsTheScreen();
    void arrangementIsReset();
    void newWindow();
    void openBesideWhatIsUnsaved();
    void about();

private:
    QTemporaryDir m_settings;
};

void TestSettingsDialog::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    qputenv("XDG_DATA_HOME", m_settings.filePath(QStringLiteral("data")).toLocal8Bit());
}

void TestSettingsDialog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    applicationSettings().clear();
}

void TestSettingsDialog::choicesAreSeenAtOnce()
{
    OPEN_WINDOW(driver);
    const QString rounded = driver.totalError()->text();
    inDialog([&](QDialog &dialog) {
        choose(dialog, "Theme", 2);
        QCOMPARE(windowColor(), Style::of(Style::Theme::Dark).window);
        choose(dialog, "High contrast", 1);
        QCOMPARE(windowColor(), QColor(Qt::black));
        choose(dialog, "Motion", 2);
        QVERIFY(!driver.action("Animate steps")->isChecked());
        choose(dialog, "Digits", 2);
        QVERIFY(driver.totalError()->text().size() > rounded.size());
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    driver.key(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(windowColor(), QColor(Qt::black));
    QVERIFY(driver.action("All")->isChecked());
    QVERIFY(driver.action("High contrast")->isChecked());
}

void TestSettingsDialog::cancelTakesAllBack()
{
    OPEN_WINDOW(driver);
    const QColor before = windowColor();
    const QString error = driver.totalError()->text();
    inDialog([&](QDialog &dialog) {
        choose(dialog, "Theme", 2);
        choose(dialog, "Digits", 2);
        QVERIFY(windowColor() != before);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    driver.key(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(windowColor(), before);
    QCOMPARE(driver.totalError()->text(), error);
    QVERIFY(preferencesFromSettings() == Preferences());
}

void TestSettingsDialog::choicesAreKept()
{
    {
        OPEN_WINDOW(driver);
        inDialog([&](QDialog &dialog) {
            choose(dialog, "Theme", 1);
            choose(dialog, "Digits", 1);
            choose(dialog, "Start with", 1);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        driver.key(Qt::Key_Comma, Qt::ControlModifier);
    }
    OPEN_WINDOW(driver);
    driver.window().settleIn();
    QCOMPARE(driver.session().format().digits, NumberFormat::Digits::Truncated);
    QVERIFY(driver.action("Truncated, as on the blackboard")->isChecked());
    inDialog([&](QDialog &dialog) {
        QCOMPARE(part<QComboBox>(dialog, "Theme").currentIndex(), 1);
        QCOMPARE(part<QComboBox>(dialog, "Digits").currentIndex(), 1);
        QCOMPARE(part<QComboBox>(dialog, "Start with").currentIndex(), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    driver.key(Qt::Key_Comma, Qt::ControlModifier);
}

void TestSettingsDialog::anotherSizeComesWithTheNextStart()
{
    SettingsDialog dialog{Preferences()};
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QPushButton *restart = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == QLatin1String("Start again now"))
            restart = button;
    }
    QVERIFY(restart && !restart->isEnabled());
    choose(dialog, "Interface size", 5);
    QCOMPARE(dialog.preferences().looks.size, 150);
    QVERIFY(restart->isEnabled());
    QSignalSpy wished(&dialog, &SettingsDialog::restartWished);
    QTest::mouseClick(restart, Qt::LeftButton);
    QCOMPARE(wished.count(), 1);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestSettingsDialog::everyControlHasANameOfItsOwn()
{
    SettingsDialog dialog{Preferences()};
    QStringList names;
    for (const QWidget *widget : dialog.findChildren<QComboBox *>())
        names << widget->accessibleName();
    QCOMPARE(names.size(), 7);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestSettingsDialog::welcomeOnTheFirstStartOnly()
{
    {
        OPEN_WINDOW(driver);
        driver.window().greet();
        QVERIFY(welcomePage(driver.window()));
        QTRY_VERIFY(welcomePage(driver.window())->isAncestorOf(QApplication::focusWidget()));
        // The window below is there and works: this is no question that must be answered.
        driver.key(Qt::Key_Right);
        QCOMPARE(driver.session().moment().position.phases, 1);
        driver.key(Qt::Key_Escape);
        QTRY_VERIFY(!welcomePage(driver.window()));
    }
    OPEN_WINDOW(driver);
    driver.window().greet();
    QVERIFY(!welcomePage(driver.window()));
    QVERIFY(!driver.window().findChild<LessonPanel *>()->lesson().pages.empty());
}

void TestSettingsDialog::welcomeChoices()
{
    OPEN_WINDOW(driver);
    driver.window().greet();
    QTest::mouseClick(driver.named<QPushButton>("Begin with the lecture's lesson"), Qt::LeftButton);
    QTRY_VERIFY(!welcomePage(driver.window()));
    QVERIFY(driver.window().findChild<LessonPanel *>()->isVisible());

    applicationSettings().remove(QStringLiteral("welcomed"));
    driver.window().greet();
    inDialog([](QDialog &dialog) {
        QCOMPARE(dialog.windowTitle(), QStringLiteral("New network"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(driver.named<QPushButton>("Make a new network…"), Qt::LeftButton);
    QTRY_VERIFY(!welcomePage(driver.window()));

    applicationSettings().remove(QStringLiteral("welcomed"));
    driver.window().greet();
    const QMenu *examples = driver.named<QPushButton>("Open an example…")->findChild<QMenu *>();
    QVERIFY(examples->actions().size() > 5);
    for (QAction *action : examples->actions()) {
        if (action->text().contains(QLatin1String("XOR")))
            action->trigger();
    }
    QTRY_VERIFY(!welcomePage(driver.window()));
    QVERIFY2(driver.window().windowTitle().contains(QLatin1String("XOR")), qPrintable(driver.window().windowTitle()));
}

void TestSettingsDialog::lastSession_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::newRow("a file") << true;
    QTest::newRow("no file") << false;
}

/// The last project is there again, at the iteration at which it was left.
void TestSettingsDialog::lastSession()
{
    QFETCH(bool, hasFile);
    const QString name = m_settings.filePath(QStringLiteral("mine.backprop"));
    Preferences preferences;
    preferences.start = StartWith::LastSession;
    keepPreferences(preferences);
    applicationSettings().setValue(QStringLiteral("welcomed"), true);
    {
        OPEN_WINDOW(driver);
        if (hasFile) {
            QVERIFY(driver.session().edit(w5, 0.45));
            inDialog([&name](QDialog &dialog) {
                auto *field = dialog.findChild<QLineEdit *>();
                field->setText(name);
                QTest::keyClick(field, Qt::Key_Return);
            });
            driver.key(Qt::Key_S, Qt::ControlModifier);
            QVERIFY(QFile::exists(name));
        }
        for (int i = 0; i < 7; ++i)
            driver.session().stepBy(StepSize::OneIteration);
        driver.session().scrubTo(5);
        QVERIFY(driver.window().close());
    }
    OPEN_WINDOW(driver, {1440, 900}, projectFrom(QStringLiteral("3-4-2 shared")));
    driver.window().greet();
    QTRY_COMPARE(driver.session().moment().iteration, 5LL);
    QCOMPARE(driver.session().lastIteration(), 7LL);
    QCOMPARE(driver.session().moment().project.network.inputs, 2);
    QCOMPARE(driver.document().fileName(), hasFile ? name : QString());
    QCOMPARE(driver.document().course().start.network.value(w5), hasFile ? 0.45 : 0.4);
    QVERIFY(!driver.document().isModified());
}

void TestSettingsDialog::aLostFileCostsNothing()
{
    Preferences preferences;
    preferences.start = StartWith::LastSession;
    keepPreferences(preferences);
    QSettings settings = applicationSettings();
    settings.setValue(QStringLiteral("welcomed"), true);
    settings.setValue(QStringLiteral("session/kept"), true);
    settings.setValue(QStringLiteral("session/file"), m_settings.filePath(QStringLiteral("nowhere.backprop")));
    settings.sync();
    OPEN_WINDOW(driver);
    driver.window().greet();
    QVERIFY(!driver.window().findChild<LessonPanel *>()->lesson().pages.empty());
}

void TestSettingsDialog::givenUpIsGivenUp()
{
    Preferences preferences;
    preferences.start = StartWith::LastSession;
    keepPreferences(preferences);
    applicationSettings().setValue(QStringLiteral("welcomed"), true);
    {
        OPEN_WINDOW(driver);
        QVERIFY(driver.session().edit(w5, 0.9));
        inDialog(
            [](QDialog &dialog) { QTest::mouseClick(static_cast<QMessageBox &>(dialog).button(QMessageBox::Discard), Qt::LeftButton); });
        QVERIFY(driver.window().close());
    }
    OPEN_WINDOW(driver);
    driver.window().greet();
    QCOMPARE(driver.shown(w5), 0.4);
}

void TestSettingsDialog::panelsAreClosedAndComeBack()
{
    OPEN_WINDOW(driver);
    for (const auto &[action, name] : {std::pair("Chain rule panel", "chainRuleDock"), std::pair("Error curve panel", "errorCurveDock")}) {
        QVERIFY(driver.action(action)->isEnabled());
        driver.action(action)->trigger();
        QVERIFY(!dock(driver.window(), name).isVisible());
        driver.action(action)->trigger();
        QVERIFY(dock(driver.window(), name).isVisible());
    }
    // By their own buttons, once they have title bars.
    driver.action("Move panels")->trigger();
    driver.click("Close: Chain rule panel");
    QVERIFY(!dock(driver.window(), "chainRuleDock").isVisible());
    driver.action("Chain rule panel")->trigger();
    driver.click("Take out or put back: Chain rule panel");
    QVERIFY(dock(driver.window(), "chainRuleDock").isFloating());
    // Predict mode needs its place, wherever it is.
    dock(driver.window(), "chainRuleDock").hide();
    driver.key(Qt::Key_F7);
    QVERIFY(dock(driver.window(), "chainRuleDock").isVisible());
    driver.action("Predict mode")->trigger();
    QVERIFY(!dock(driver.window(), "chainRuleDock").isVisible());
}

void TestSettingsDialog::arrangementIsKept()
{
    {
        OPEN_WINDOW(driver, {1300, 800});
        driver.window().addDockWidget(Qt::LeftDockWidgetArea, &dock(driver.window(), "chainRuleDock"));
        driver.action("Error curve panel")->trigger();
        driver.action("Move panels")->trigger();
        driver.key(Qt::Key_F11); // leaves the arrangement alone
        QVERIFY(driver.window().close());
    }
    {
        OPEN_WINDOW(driver);
        driver.window().settleIn();
        QCOMPARE(driver.window().dockWidgetArea(&dock(driver.window(), "chainRuleDock")), Qt::LeftDockWidgetArea);
        QVERIFY(dock(driver.window(), "chainRuleDock").isVisible());
        QVERIFY(!dock(driver.window(), "errorCurveDock").isVisible());
        QVERIFY(!driver.window().isFullScreen());
        QVERIFY(driver.action("Move panels")->isChecked());
    }
    // And the borders, as somebody has moved them.
    {
        OPEN_WINDOW(driver);
        driver.window().settleIn();
        driver.action("Reset the window's arrangement")->trigger();
        QTest::qWait(50);
        driver.window().resizeDocks({&dock(driver.window(), "errorCurveDock")}, {320}, Qt::Vertical);
        QTRY_COMPARE(dock(driver.window(), "errorCurveDock").height(), 320);
        QVERIFY(driver.window().close());
    }
    OPEN_WINDOW(driver);
    driver.window().settleIn();
    QTRY_COMPARE(dock(driver.window(), "errorCurveDock").height(), 320);
}

void TestSettingsDialog::aWindowFitsTheScreen()
{
    {
        OPEN_WINDOW(driver, {3000, 2000});
        QVERIFY(driver.window().close());
    }
    OPEN_WINDOW(driver);
    driver.window().settleIn();
    const QRect screen = driver.window().screen()->availableGeometry();
    QVERIFY(driver.window().width() <= screen.width());
    QVERIFY(driver.window().height() <= screen.height());
    QVERIFY(screen.contains(driver.window().geometry().topLeft()));
}

void TestSettingsDialog::arrangementIsReset()
{
    OPEN_WINDOW(driver);
    QTest::qWait(50);
    const QRect rule = dock(driver.window(), "chainRuleDock").geometry();
    const QRect chart = dock(driver.window(), "errorCurveDock").geometry();
    driver.action("Move panels")->trigger();
    dock(driver.window(), "chainRuleDock").setFloating(true);
    driver.window().addDockWidget(Qt::TopDockWidgetArea, &dock(driver.window(), "errorCurveDock"));
    dock(driver.window(), "errorCurveDock").hide();
    QTest::qWait(50);
    driver.action("Reset the window's arrangement")->trigger();
    QTRY_COMPARE(dock(driver.window(), "chainRuleDock").geometry(), rule);
    QTRY_COMPARE(dock(driver.window(), "errorCurveDock").geometry(), chart);
    QVERIFY(!driver.action("Move panels")->isChecked());
}

void TestSettingsDialog::newWindow()
{
    OPEN_WINDOW(driver);
    QVERIFY(driver.session().edit(w5, 0.9));
    driver.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(othersThan(driver.window()).size(), 1);
    MainWindow &other = *othersThan(driver.window()).front();
    QCOMPARE(other.document().course().start.network.value(w5), 0.4);
    QCOMPARE(driver.shown(w5), 0.9);

    // One document each, one look for all.
    driver.action("Dark")->trigger();
    QCOMPARE(other.palette().color(QPalette::Window), Style::of(Style::Theme::Dark).window);
    QVERIFY(other.close());
    QTRY_VERIFY(othersThan(driver.window()).isEmpty());
    driver.action("Light")->trigger();
    QVERIFY(driver.window().isVisible());
}

void TestSettingsDialog::openBesideWhatIsUnsaved()
{
    const QString name = m_settings.filePath(QStringLiteral("beside.backprop"));
    QVERIFY(QFile::copy(QStringLiteral(":/examples/xor.backprop"), name));
    applicationSettings().setValue(QStringLiteral("recentFiles"), QStringList{name});
    OPEN_WINDOW(driver);
    QVERIFY(driver.session().edit(w5, 0.9));
    QMenu *recent = driver.action("Open recent")->menu();
    emit recent->aboutToShow();
    inDialog([](QDialog &dialog) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QLatin1String("Open in a new window")) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QTest::qFail("no such button", __FILE__, __LINE__);
        dialog.reject();
    });
    recent->actions().front()->trigger();
    QCOMPARE(driver.shown(w5), 0.9);
    QCOMPARE(othersThan(driver.window()).size(), 1);
    MainWindow &other = *othersThan(driver.window()).front();
    QCOMPARE(other.document().fileName(), name);
    QVERIFY(other.close());
}

void TestSettingsDialog::about()
{
    OPEN_WINDOW(driver);
    inDialog([](QDialog &dialog) {
        QTest::mouseClick(&part<QPushButton>(dialog, "Copy versions"), Qt::LeftButton);
        const bool notices = QFile::exists(QStringLiteral(":/third-party.md"));
        QCOMPARE(dialog.findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("Qt Charts")), notices);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    driver.action("About Backprop Studio")->trigger();
    const QString copied = QApplication::clipboard()->text();
    for (const char *part : {BACKPROP_VERSION, qVersion(), "Compiler: GCC ", "System: ", "Platform: offscreen"})
        QVERIFY2(copied.contains(QLatin1String(part)), qPrintable(copied));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
