// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogs.h"
#include "tests/support/windowdriver.h"
#include "ui/actions.h"
#include "ui/applicationsettings.h"
#include "ui/commandpalette.h"
#include "ui/commandsearch.h"
#include "ui/fixedkeys.h"
#include "ui/keysdialog.h"
#include "ui/panels/chordedit.h"
#include "ui/shortcuts.h"
#include "ui/whatsthis.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <map>

namespace {

constexpr WeightId w5{2, 0, 0};

QMenuBar &menuBarOf(const WindowDriver &driver)
{
    return *const_cast<WindowDriver &>(driver).window().findChild<QMenuBar *>();
}

std::vector<MenuEntry> entriesOf(WindowDriver &driver)
{
    return entriesOf(menuBarOf(driver));
}

QAction *actionNamed(WindowDriver &driver, const char *id)
{
    return driver.window().findChild<QAction *>(QString::fromLatin1(id));
}

/// Menus whose actions come and go with what is open.
bool isFilledAnew(const MenuEntry &entry)
{
    return entry.menus.contains(QStringLiteral("Open recent")) || entry.menus.first() == QStringLiteral("Network");
}

/// Every menu of the bar, and of its menus, with its actions.
void collectMenus(const QString &path, const QList<QAction *> &actions, std::map<QString, QList<QAction *>> &menus)
{
    menus[path] = actions;
    for (const QAction *action : actions) {
        if (action->menu())
            collectMenus(path + u'/' + withoutMnemonic(action->text()), action->menu()->actions(), menus);
    }
}

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

/// Whether the window has the keyboard again; without a window manager, somebody must give it back.
bool isBack(WindowDriver &driver)
{
    driver.window().activateWindow();
    return QTest::qWaitFor([&driver] { return QApplication::activeWindow() == &driver.window(); });
}

QString chosenIn(const CommandPalette &palette)
{
    const auto *list = palette.findChild<QListWidget *>();
    return list->currentItem() ? list->currentItem()->text() : QString();
}

/// What a menu that has just popped up offers, those below it too.
QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts << withoutMnemonic(action->text());
    }
    return texts;
}

/// Opens the dialog of keys by its key, and closes it again whatever happens in it.
template<typename Act>
void inKeysDialog(WindowDriver &driver, const Act &act)
{
    inDialog([act](QDialog &dialog) {
        const auto close = qScopeGuard([&dialog] { dialog.reject(); });
        act(dialog);
    });
    driver.key(Qt::Key_F1);
}

/// Finds a command in the dialog of keys, and presses another key for it.
void giveKey(QDialog &dialog, const char *command, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto &search = part<QLineEdit>(dialog, "Command or key to find");
    search.setFocus();
    QTest::keyClick(&search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&search, QString::fromUtf8(command));
    auto &field = part<ChordEdit>(dialog, "Key of the command");
    field.setFocus();
    QTest::keyClick(&field, key, modifiers);
}

QString remarkIn(QDialog &dialog)
{
    return part<QLabel>(dialog, "Remark on the key").text();
}

QWidget *explanation()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->inherits("QWhatsThat") && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

/// The window's actions and their keys: each has its place in a menu, is found by name, and can be given another key.
class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }
    void init();

    void texts();
    void everyActionHasAPlaceInAMenu();
    void contextMenusOfferWhatTheMenusDo();
    void everyActionHasAName();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void noKeyIsGivenTwice();
    void expectedKeys_data();
    void expectedKeys();

    void matching_data();
    void matching();
    void theBestMatchComesFirst();
    void paletteRunsACommand();
    void paletteByArrows();
    void paletteKnowsExamplesAndLessons();
    void paletteLeavesWhatIsNotPossible();
    void paletteGoes();

    void allKeysAreListed();
    void aKeyIsChangedAndRemembered();
    void otherWindowsFollow();
    void conflictsAreRefused_data();
    void conflictsAreRefused();
    void backToTheDefault();
    void aTakenDefaultIsNotTakenBack();
    void brokenSettings_data();
    void brokenSettings();

    void toolTipsTellTheKeys();
    void everyPartSaysWhatItIs();
    void whatsThisByTheKeyboard();

private:
    QTemporaryDir m_settings;
};

void TestKeys::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    applicationSettings().clear();
}

void TestKeys::texts()
{
    QCOMPARE(withoutMnemonic(QStringLiteral("&Save")), QStringLiteral("Save"));
    QCOMPARE(withoutMnemonic(QStringLiteral("Save && cl&ose")), QStringLiteral("Save & close"));
    QCOMPARE(withoutMnemonic(QStringLiteral("保存(&S)…")), QStringLiteral("保存…"));
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Right), QStringLiteral("Ctrl+→"));
    QCOMPARE(keyText(Qt::Key_Up), QStringLiteral("↑"));
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Return), QStringLiteral("Ctrl+Enter"));
    QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_K, Qt::Key_Left)), QStringLiteral("Ctrl+K, ←"));
    QCOMPARE(keyText({}), QString());
    QCOMPARE(keysText({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}), QStringLiteral("Ctrl+Shift+Z, Ctrl+Y"));
}

void TestKeys::everyActionHasAPlaceInAMenu()
{
    OPEN_WINDOW(driver);
    QList<const QAction *> inMenus;
    for (const MenuEntry &entry : entriesOf(driver))
        inMenus << entry.action;
    QVERIFY(inMenus.size() > 50);
    for (const QAction *action : driver.window().findChildren<QAction *>()) {
        const bool isOfAMenu
            = std::ranges::any_of(action->associatedObjects(), [](QObject *object) { return qobject_cast<QMenu *>(object); });
        if (action->isSeparator() || action->menu() || (!isOfAMenu && action->objectName().isEmpty() && action->shortcut().isEmpty()))
            continue;
        QVERIFY2(inMenus.contains(action) || !action->isVisible() || qobject_cast<QLineEdit *>(action->parent()),
                 qPrintable(action->text()));
    }
}

void TestKeys::contextMenusOfferWhatTheMenusDo()
{
    OPEN_WINDOW(driver);
    QStringList offered;
    for (const MenuEntry &entry : entriesOf(driver))
        offered << entry.name;
    driver.click(w5);
    driver.key(Qt::Key_Escape);
    int menus = 0;
    for (QWidget *view : driver.window().findChildren<QWidget *>()) {
        if (view->contextMenuPolicy() != Qt::CustomContextMenu || !view->isVisible())
            continue;
        emit view->customContextMenuRequested(view->rect().center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY2(menu, view->metaObject()->className());
        ++menus;
        for (const QString &text : textsOf(*menu))
            QVERIFY2(offered.contains(text), qPrintable(text));
        menu->close();
    }
    QCOMPARE(menus, 3); // diagram, chain rule and curve

    QTest::qWait(50); // those that are closed are gone
    emit driver.window().findChild<DiagramScene *>()->layerMenuWished(1, driver.window().pos());
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (const QString &text : textsOf(*menu))
        QVERIFY2(offered.contains(text), qPrintable(text));
    menu->close();
}

/// The name is how settings know an action: without it, its key could not be changed.
void TestKeys::everyActionHasAName()
{
    OPEN_WINDOW(driver);
    QStringList names;
    for (const MenuEntry &entry : entriesOf(driver)) {
        if (isFilledAnew(entry))
            continue;
        const QString name = entry.action->objectName();
        QVERIFY2(!name.isEmpty(), qPrintable(entry.fullName()));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
    }
}

void TestKeys::mnemonicsAreUnique_data()
{
    QTest::addColumn<bool>("running");
    QTest::newRow("at rest") << false;
    QTest::newRow("running") << true; // an action has another text then
}

void TestKeys::mnemonicsAreUnique()
{
    QFETCH(bool, running);
    OPEN_WINDOW(driver);
    if (running)
        driver.session().run();
    entriesOf(driver); // fills those that are filled when they open
    std::map<QString, QList<QAction *>> menus;
    collectMenus({}, menuBarOf(driver).actions(), menus);
    QStringList complaints;
    for (const auto &[path, actions] : menus) {
        QHash<QKeySequence, QString> users;
        for (const QAction *action : actions) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
            if (mnemonic.isEmpty())
                continue;
            if (users.contains(mnemonic))
                complaints << path + QStringLiteral(": ") + users.value(mnemonic) + QStringLiteral(" = ") + action->text();
            users.insert(mnemonic, action->text());
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestKeys::noKeyIsGivenTwice()
{
    OPEN_WINDOW(driver);
    QHash<QKeySequence, QString> users;
    for (const FixedKeys &part : FixedKeys::all()) {
        for (const FixedKey &fixed : part.keys) {
            for (const QKeySequence &key : fixed.keys) {
                if (!fixed.isShared)
                    users.insert(key, part.place);
            }
        }
    }
    for (const MenuEntry &entry : entriesOf(driver)) {
        for (const QKeySequence &key : entry.action->shortcuts()) {
            const QString twice = entry.fullName() + QStringLiteral(" = ") + users.value(key);
            QVERIFY2(!users.contains(key), qPrintable(twice));
            users.insert(key, entry.fullName());
        }
    }
}

void TestKeys::expectedKeys_data()
{
    QTest::addColumn<QString>("key");
    const std::pair<const char *, const char *> expected[] = {{"new-network", "Ctrl+N"},
                                                              {"open", "Ctrl+O"},
                                                              {"save", "Ctrl+S"},
                                                              {"save-as", "Ctrl+Shift+S"},
                                                              {"print", "Ctrl+P"},
                                                              {"quit", "Ctrl+Q"},
                                                              {"undo", "Ctrl+Z"},
                                                              {"redo", "Ctrl+Shift+Z"},
                                                              {"redo", "Ctrl+Y"},
                                                              {"zoom-in", "Ctrl++"},
                                                              {"zoom-in", "Ctrl+="},
                                                              {"zoom-out", "Ctrl+-"},
                                                              {"fit-diagram", "Ctrl+0"},
                                                              {"run", "Space"},
                                                              {"step", "Right"},
                                                              {"step-back", "Left"},
                                                              {"reset", "Home"},
                                                              {"predict-mode", "F7"},
                                                              {"keys", "F1"},
                                                              {"whats-this", "Shift+F1"},
                                                              {"find-command", "Ctrl+Shift+P"},
                                                              {"go-to-iteration", "Ctrl+G"},
                                                              {"export-picture", "Ctrl+E"},
                                                              {"copy-picture", "Ctrl+Shift+C"}};
    for (const auto &[id, key] : expected)
        QTest::addRow("%s %s", id, key) << QString::fromLatin1(key);
}

void TestKeys::expectedKeys()
{
    QFETCH(QString, key);
    OPEN_WINDOW(driver);
    const QByteArray id = QByteArray(QTest::currentDataTag()).split(' ').front();
    const QAction *action = actionNamed(driver, id.constData());
    QVERIFY(action);
    QVERIFY2(action->shortcuts().contains(QKeySequence::fromString(key)), qPrintable(keysText(action->shortcuts())));
}

void TestKeys::matching_data()
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

void TestKeys::matching()
{
    QFETCH(QString, question);
    QFETCH(bool, fits);
    QAction action;
    action.setShortcut(Qt::CTRL | Qt::Key_T);
    const MenuEntry entry{
        &action, {QStringLiteral("View"), QStringLiteral("Digits")}, QStringLiteral("Truncated, as on the blackboard"), true};
    QCOMPARE(matchOf(question, entry) > 0, fits);
}

void TestKeys::theBestMatchComesFirst()
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

void TestKeys::paletteRunsACommand()
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

void TestKeys::paletteByArrows()
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

void TestKeys::paletteKnowsExamplesAndLessons()
{
    OPEN_WINDOW(driver);
    QVERIFY(openPalette(driver));
    driver.type("examples relu");
    driver.key(Qt::Key_Return);
    QTRY_VERIFY(driver.document().course().start.title.contains(QStringLiteral("ReLU")));
    QVERIFY(isBack(driver));
    QVERIFY(openPalette(driver));
    driver.type("lessons softmax");
    driver.key(Qt::Key_Return);
    QTRY_VERIFY(driver.document().course().start.title.contains(QStringLiteral("oftmax")));
}

/// While numbers are predicted, whole menus rest: their commands are grey in the palette, and cannot be chosen.
void TestKeys::paletteLeavesWhatIsNotPossible()
{
    OPEN_WINDOW(driver);
    driver.key(Qt::Key_F7);
    QVERIFY(actionNamed(driver, "predict-mode")->isChecked());
    CommandPalette *opened = openPalette(driver);
    QVERIFY(opened);
    driver.type("lessons softmax");
    QVERIFY(actionNamed(driver, "lesson-softmax")->isEnabled()); // but its menu rests
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

void TestKeys::paletteGoes()
{
    OPEN_WINDOW(driver);
    QVERIFY(openPalette(driver));
    driver.type("next iteration");
    driver.key(Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QTest::qWait(50);
    QCOMPARE(driver.session().moment().iteration, 0);

    QVERIFY(isBack(driver));
    CommandPalette *opened = openPalette(driver);
    QVERIFY(opened);
    driver.type("there is no such thing");
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), QStringLiteral("No command is called that."));
    driver.window().activateWindow(); // somebody turns to the window
    QTRY_VERIFY(!palette());
}

void TestKeys::allKeysAreListed()
{
    OPEN_WINDOW(driver);
    QStringList listed;
    inKeysDialog(driver, [&listed](QDialog &dialog) {
        const auto &list = part<QTreeWidget>(dialog, "Keys of all commands");
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = list.topLevelItem(i);
            for (int j = 0; j < group->childCount(); ++j)
                listed << group->text(0) + u'|' + group->child(j)->text(0) + u'|' + group->child(j)->text(1);
        }
        // Searched by a key.
        auto &search = part<QLineEdit>(dialog, "Command or key to find");
        QTest::keyClicks(&search, QStringLiteral("ctrl+shift+c"));
        QCOMPARE(list.currentItem()->text(0), QStringLiteral("Copy picture"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    for (const MenuEntry &entry : entriesOf(driver)) {
        if (isFilledAnew(entry))
            continue;
        const QString row = entry.menus.front() + u'|' + (entry.menus.mid(1) + QStringList(entry.name)).join(QStringLiteral(" ▸ ")) + u'|'
            + keysText(entry.action->shortcuts());
        QVERIFY2(listed.contains(row), qPrintable(row));
    }
    QVERIFY(listed.contains(QStringLiteral("In predict mode|Hint|F8")));
    QVERIFY(listed.contains(QStringLiteral("In the diagram|Change a number by a large step|Shift+↑, ↓")));
    QVERIFY(listed.contains(QStringLiteral("In the diagram|Go to the next number, or the one before|Tab, Shift+Tab")));
    QVERIFY(listed.contains(QStringLiteral("On the error surface|Zoom in or out|+, -")));
    QVERIFY(listed.contains(QStringLiteral("In the diagram|Change a number by a small step|↑, ↓")));
}

void TestKeys::aKeyIsChangedAndRemembered()
{
    {
        OPEN_WINDOW(driver);
        inKeysDialog(driver, [](QDialog &dialog) {
            giveKey(dialog, "next iteration", Qt::Key_J, Qt::ControlModifier);
            QCOMPARE(remarkIn(dialog), QStringLiteral("The command's key is Ctrl+J now."));
            QTest::keyClick(&part<ChordEdit>(dialog, "Key of the command"), Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        });
        QVERIFY(isBack(driver));
        driver.key(Qt::Key_Right, Qt::ControlModifier); // has no use any more
        QCOMPARE(driver.session().moment().iteration, 0);
        driver.key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(driver.session().moment().iteration, 1);
    }
    OPEN_WINDOW(later);
    later.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(later.session().moment().iteration, 1);
}

void TestKeys::otherWindowsFollow()
{
    OPEN_WINDOW(driver);
    MainWindow other(lectureProject());
    other.show();
    QVERIFY(driver.window().findChild<Shortcuts *>()->setKey(*actionNamed(driver, "health"), Qt::CTRL | Qt::Key_H));
    QCOMPARE(other.findChild<QAction *>(QStringLiteral("health"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_H));
}

void TestKeys::conflictsAreRefused_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("sentence");
    const auto row = [](Qt::Key key, Qt::KeyboardModifiers modifiers, const char *sentence) {
        QTest::newRow(sentence) << int(key) << modifiers << QString::fromUtf8(sentence);
    };
    row(Qt::Key_S, Qt::ControlModifier, "Ctrl+S is the key of File ▸ Save; take it away there first.");
    row(Qt::Key_Y, Qt::ControlModifier, "Ctrl+Y is the key of Edit ▸ Redo; take it away there first.");
    row(Qt::Key_F8, {}, "F8 has a fixed use. In predict mode: Hint.");
    row(Qt::Key_Left, Qt::AltModifier, "Alt+← has a fixed use. In the lesson: Previous page.");
    row(Qt::Key_F, Qt::AltModifier, "Alt+F opens the menu File.");
    row(Qt::Key_J, {}, "J is needed for typing; take it together with Ctrl or Alt.");
}

void TestKeys::conflictsAreRefused()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, sentence);
    OPEN_WINDOW(driver);
    const QList<QKeySequence> before = actionNamed(driver, "next-iteration")->shortcuts();
    inKeysDialog(driver, [=](QDialog &dialog) {
        giveKey(dialog, "next iteration", Qt::Key(key), modifiers);
        QCOMPARE(remarkIn(dialog), sentence);
        QCOMPARE(part<ChordEdit>(dialog, "Key of the command").keySequence(), before.front());
    });
    QCOMPARE(actionNamed(driver, "next-iteration")->shortcuts(), before);
    QVERIFY(applicationSettings().allKeys().filter(QStringLiteral("keys/")).isEmpty());
}

void TestKeys::backToTheDefault()
{
    OPEN_WINDOW(driver);
    QAction &redo = *actionNamed(driver, "redo");
    QAction &health = *actionNamed(driver, "health");
    const QList<QKeySequence> standard = redo.shortcuts();
    QCOMPARE(standard.size(), 2);
    inKeysDialog(driver, [&](QDialog &dialog) {
        auto &reset = part<QPushButton>(dialog, "Back to the default key");
        auto &resetAll = part<QPushButton>(dialog, "All keys back to the default");
        QVERIFY(!resetAll.isEnabled());
        giveKey(dialog, "redo", Qt::Key_F4, Qt::NoModifier);
        QCOMPARE(redo.shortcuts(), QList<QKeySequence>{Qt::Key_F4});
        QVERIFY(resetAll.isEnabled());
        QTest::keyClick(&reset, Qt::Key_Space);
        QCOMPARE(redo.shortcuts(), standard);
        QVERIFY(!reset.isEnabled());

        QTest::keyClick(&part<QPushButton>(dialog, "Take the key away"), Qt::Key_Space);
        QVERIFY(redo.shortcuts().isEmpty());
        giveKey(dialog, "health", Qt::Key_H, Qt::ControlModifier);
        QTest::keyClick(&resetAll, Qt::Key_Space);
        QCOMPARE(redo.shortcuts(), standard);
        QVERIFY(health.shortcuts().isEmpty());
    });
    QVERIFY(applicationSettings().allKeys().filter(QStringLiteral("keys/")).isEmpty());
}

/// Somebody else has it now: going back would give it to two.
void TestKeys::aTakenDefaultIsNotTakenBack()
{
    OPEN_WINDOW(driver);
    auto &shortcuts = *driver.window().findChild<Shortcuts *>();
    QAction &save = *actionNamed(driver, "save");
    QVERIFY(shortcuts.setKey(save, {}));
    QVERIFY(shortcuts.setKey(*actionNamed(driver, "health"), Qt::CTRL | Qt::Key_S));
    const Done done = shortcuts.reset(save);
    QCOMPARE(done.problem(), QStringLiteral("Ctrl+S is the key of Training ▸ Health…; take it away there first."));
    QVERIFY(save.shortcuts().isEmpty());
    OPEN_WINDOW(later);
    QVERIFY(actionNamed(later, "save")->shortcuts().isEmpty());
    QCOMPARE(actionNamed(later, "health")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
}

void TestKeys::brokenSettings_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nonsense") << QStringLiteral("save") << QVariant(QStringLiteral("Ctrl+Nonsense"));
    QTest::newRow("signs") << QStringLiteral("save") << QVariant(QStringLiteral("\x01;;[]%"));
    QTest::newRow("a number") << QStringLiteral("save") << QVariant(17);
    QTest::newRow("a list") << QStringLiteral("save") << QVariant(QStringList{QStringLiteral("Ctrl+A"), QStringLiteral("Ctrl+B")});
    QTest::newRow("bytes") << QStringLiteral("save") << QVariant(QByteArray("\xff\xfe\0x", 4));
    QTest::newRow("another action's key") << QStringLiteral("save") << QVariant(QStringLiteral("Ctrl+O"));
    QTest::newRow("a fixed key") << QStringLiteral("save") << QVariant(QStringLiteral("F8"));
    QTest::newRow("a letter") << QStringLiteral("save") << QVariant(QStringLiteral("S"));
    QTest::newRow("an unknown action") << QStringLiteral("no-such-action") << QVariant(QStringLiteral("Ctrl+S"));
}

void TestKeys::brokenSettings()
{
    QFETCH(QString, id);
    QFETCH(QVariant, value);
    applicationSettings().setValue(QStringLiteral("keys/") + id, value);
    OPEN_WINDOW(driver);
    QCOMPARE(actionNamed(driver, "save")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
    QCOMPARE(actionNamed(driver, "open")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    driver.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 1);
}

void TestKeys::toolTipsTellTheKeys()
{
    OPEN_WINDOW(driver);
    QCOMPARE(driver.named("Step")->toolTip(), QStringLiteral("Perform the next step (→)"));
    QCOMPARE(driver.named("Reset")->toolTip(), QStringLiteral("Back to the weights before training (Home)"));
    auto &shortcuts = *driver.window().findChild<Shortcuts *>();
    QVERIFY(shortcuts.setKey(*actionNamed(driver, "run"), Qt::Key_F5));
    QCOMPARE(driver.named("Run")->toolTip(), QStringLiteral("Train until paused (F5)"));
    driver.key(Qt::Key_F5);
    QVERIFY(driver.session().isRunning());
    QCOMPARE(driver.named("Pause")->toolTip(), QStringLiteral("Pause the training (F5)"));
    driver.key(Qt::Key_F5);
    QCOMPARE(driver.named("Run")->toolTip(), QStringLiteral("Train until paused (F5)"));
    QVERIFY(shortcuts.setKey(*actionNamed(driver, "step"), {}));
    QCOMPARE(driver.named("Step")->toolTip(), QStringLiteral("Perform the next step"));
    QCOMPARE(driver.named("End predicting")->toolTip(), QStringLiteral("End predicting (F7)"));
}

void TestKeys::everyPartSaysWhatItIs()
{
    OPEN_WINDOW(driver);
    for (const char *name :
         {"Step", "Step back", "Run", "Reset", "Step size", "Speed", "Learning rate", "Update order", "Iteration", "Total error"})
        QVERIFY2(!driver.named(name)->whatsThis().isEmpty(), name);
    for (const char *type : {"DiagramView", "TimelineBar", "ChainRulePanel", "DiagnosisField", "CheckPanel", "ErrorChart", "LessonPanel",
                             "DatasetPanel", "OutputMapPanel", "ErrorSurfacePanel", "PredictPanel", "ToolBar"}) {
        const QList<QWidget *> widgets = driver.window().findChildren<QWidget *>();
        const auto found = std::ranges::find_if(widgets, [type](const QWidget *widget) { return widget->inherits(type); });
        QVERIFY2(found != widgets.end() && !(*found)->whatsThis().isEmpty(), type);
    }
    QStringList texts;
    const DiagramPart parts[] = {NeuronId{0, 0}, NeuronId{1, 0}, w5, BiasId{1, 0}, TargetPart{0}, ErrorPart{0}, TotalPart()};
    for (const DiagramPart &part : parts) {
        QVERIFY(!texts.contains(whatIs(part)));
        texts << whatIs(part);
    }
}

void TestKeys::whatsThisByTheKeyboard()
{
    OPEN_WINDOW(driver);
    driver.click(w5);
    driver.key(Qt::Key_Escape);
    QCOMPARE(driver.focusedItem(), QStringLiteral("Weight w5, h1 to o1"));
    driver.key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(explanation());
    QVERIFY2(explanation()->accessibleName().startsWith(QStringLiteral("A weight: ")), qPrintable(explanation()->accessibleName()));
    QTest::keyClick(explanation(), Qt::Key_Escape);
    QTRY_VERIFY(!explanation());

    driver.named("Run")->setFocus();
    driver.key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(explanation());
    QVERIFY(explanation()->accessibleName().startsWith(QStringLiteral("Run trains")));
    QTest::keyClick(explanation(), Qt::Key_Escape);
    QTRY_VERIFY(!explanation());

    // By the mouse: the menu's command, then a click.
    actionNamed(driver, "whats-this")->trigger();
    driver.click(NeuronId{1, 0});
    QTRY_VERIFY(explanation());
    QVERIFY(explanation()->accessibleName().startsWith(QStringLiteral("A neuron, ")));
    QVERIFY(!driver.editor().isOpen());
    QTest::keyClick(explanation(), Qt::Key_Escape);
    QTRY_VERIFY(!explanation());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
