// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownsettings.h"
#include "tests/support/windowdriver.h"
#include "ui/applicationsettings.h"
#include "ui/commandpalette.h"
#include "ui/commandsearch.h"

#include <QListWidget>
#include <QRegularExpression>

namespace {

CommandPalette *palette()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<CommandPalette *>(window);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// Opens the palette as people do, and gives it time to get the keyboard.
CommandPalette *openPalette(WindowDriver &driver)
{
    driver.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CommandPalette *opened = palette();
    return opened && QTest::qWaitFor([opened] { return QApplication::activeWindow() == opened; }) ? opened : nullptr;
}

QString chosenIn(const CommandPalette &palette)
{
    const auto *list = palette.findChild<QListWidget *>();
    return list->currentItem() ? list->currentItem()->text() : QString();
}

} // namespace

/// The palette of commands: finds each by its name, and runs it.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void matching_data();
    void matching();
    void theBestMatchComesFirst();
    void paletteRunsACommand();
    void paletteByArrows();
    void paletteKnowsExamplesAndLessons();
    void paletteLeavesWhatIsNotPossible();
    void paletteGoes();

private:
    OwnSettings m_settings;
};

void TestCommandPalette::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    applicationSettings().clear();
}

void TestCommandPalette::matching_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *question, bool fits) { QTest::newRow(question) << QString::fromUtf8(question) << fits; };
    row("truncated", true);
    row("TRUNC", true);
    row("black", true);
    row("board", true); // within a word
    row("digits trunc", true); // the menu, too
    row("trunc digits", true); // in any order
    row("tatb", true); // initials
    row("trbla", true); // beginnings of words
    row("trob", true);
    row("trn", false); // letters from anywhere
    row("ruta", false);
    row("truncated rounded", false); // every word counts
    row("ctrl+t", true); // the key
    row("größe", false);
}

void TestCommandPalette::matching()
{
    QFETCH(QString, question);
    QFETCH(bool, fits);
    QAction action;
    action.setShortcut(Qt::CTRL | Qt::Key_T);
    const MenuEntry entry{
        &action, {QStringLiteral("View"), QStringLiteral("Digits")}, QStringLiteral("Truncated, as on the blackboard"), true};
    QCOMPARE(matchOf(question, entry) > 0, fits);
}

void TestCommandPalette::theBestMatchComesFirst()
{
    QAction action;
    const auto named = [&action](const char *menu, const char *name) {
        return MenuEntry{&action, {QString::fromUtf8(menu)}, QString::fromUtf8(name), true};
    };
    const std::vector<MenuEntry> entries{named("Run", "Größe"),        named("Training", "Pruning"),
                                         named("Training", "To run"),  named("View", "Reset units now"),
                                         named("Training", "Running"), named("Help", "About")};
    QStringList names;
    for (const MenuEntry &entry : found(QStringLiteral("run"), entries))
        names << entry.name;
    const QStringList expected{QStringLiteral("To run"), QStringLiteral("Running"), QStringLiteral("Pruning"), QStringLiteral("Größe"),
                               QStringLiteral("Reset units now")};
    QCOMPARE(names, expected);
    QCOMPARE(found(QStringLiteral("grosse"), entries).size(), std::size_t(1));
    QCOMPARE(found(QStringLiteral("  "), entries).size(), entries.size());
}

void TestCommandPalette::paletteRunsACommand()
{
    OPEN_WINDOW(driver);
    CommandPalette *opened = openPalette(driver);
    QVERIFY(opened);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Command to find"));
    driver.type("next iter");
    QCOMPARE(chosenIn(*opened), QStringLiteral("Next iteration"));
    QVERIFY(QApplication::focusWidget()->accessibleDescription().startsWith(QStringLiteral("Next iteration, Training, Ctrl+Right")));
    QCOMPARE(driver.session().moment().iteration, 0);
    driver.key(Qt::Key_Return);
    QTRY_COMPARE(driver.session().moment().iteration, 1);
    QVERIFY(!palette());
}

void TestCommandPalette::paletteByArrows()
{
    OPEN_WINDOW(driver);
    CommandPalette *opened = openPalette(driver);
    QVERIFY(opened);
    driver.type("zoom");
    QCOMPARE(chosenIn(*opened), QStringLiteral("Zoom in"));
    driver.key(Qt::Key_Down);
    QCOMPARE(chosenIn(*opened), QStringLiteral("Zoom out"));
    driver.key(Qt::Key_Up);
    driver.key(Qt::Key_Up); // beyond the start it goes on at the end
    const QString last = chosenIn(*opened);
    driver.key(Qt::Key_Down);
    QCOMPARE(chosenIn(*opened), QStringLiteral("Zoom in"));
    QVERIFY(last != QStringLiteral("Zoom in"));
    driver.key(Qt::Key_Down);
    const double before = driver.view().scale();
    driver.key(Qt::Key_Return);
    QTRY_COMPARE_LT(driver.view().scale(), before);
}

void TestCommandPalette::paletteKnowsExamplesAndLessons()
{
    OPEN_WINDOW(driver);
    QVERIFY(openPalette(driver));
    driver.type("examples relu");
    driver.key(Qt::Key_Return);
    QTRY_VERIFY(driver.document().course().start.title.contains(QStringLiteral("ReLU")));
    QVERIFY(driver.turnBack());
    QVERIFY(openPalette(driver));
    driver.type("lessons softmax");
    driver.key(Qt::Key_Return);
    QTRY_VERIFY(driver.document().course().start.title.contains(QStringLiteral("oftmax")));
}

/// While numbers are predicted, whole menus rest: their commands are grey in the palette, and cannot be chosen.
void TestCommandPalette::paletteLeavesWhatIsNotPossible()
{
    OPEN_WINDOW(driver);
    driver.key(Qt::Key_F7);
    QVERIFY(driver.actionCalled("predict-mode")->isChecked());
    CommandPalette *opened = openPalette(driver);
    QVERIFY(opened);
    driver.type("lessons softmax");
    QVERIFY(driver.actionCalled("lesson-softmax")->isEnabled()); // but its menu rests
    QCOMPARE(chosenIn(*opened), QString());
    for (int row = 0; row < opened->findChild<QListWidget *>()->count(); ++row)
        QVERIFY(!opened->findChild<QListWidget *>()->item(row)->flags().testFlag(Qt::ItemIsEnabled));
    driver.key(Qt::Key_Return);
    QVERIFY(palette()); // there was nothing to perform
    driver.key(Qt::Key_A, Qt::ControlModifier);
    driver.type("iteration");
    driver.key(Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(driver.session().moment().iteration, 0);
}

void TestCommandPalette::paletteGoes()
{
    OPEN_WINDOW(driver);
    QVERIFY(openPalette(driver));
    driver.type("next iteration");
    driver.key(Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QTest::qWait(50);
    QCOMPARE(driver.session().moment().iteration, 0);

    QVERIFY(driver.turnBack());
    CommandPalette *opened = openPalette(driver);
    QVERIFY(opened);
    driver.type("there is no such thing");
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), QStringLiteral("No command is called that."));
    driver.window().activateWindow(); // somebody turns to the window
    QTRY_VERIFY(!palette());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
