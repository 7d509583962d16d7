// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/menuentries.h"
#include "tests/support/ownsettings.h"
#include "ui/applicationsettings.h"
#include "ui/fixedkeys.h"
#include "ui/shortcuts.h"
#include "ui/whatsthis.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <map>

namespace {

constexpr WeightId w5{2, 0, 0};

/// Every menu of the bar, and of its menus, with its actions.
void collectMenus(const QString &path, const QList<QAction *> &actions, std::map<QString, QList<QAction *>> &menus)
{
    menus[path] = actions;
    for (const QAction *action : actions) {
        if (action->menu())
            collectMenus(path + u'/' + withoutMnemonic(action->text()), action->menu()->actions(), menus);
    }
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

QWidget *explanation()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->inherits("QWhatsThat") && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

/// The window's actions and their keys: each has its place in a menu, a name and a key of its own, and says what it is.
class TestKeys : public QObject
{
    Q_OBJECT

private slots:
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
    void toolTipsTellTheKeys();
    void everyPartSaysWhatItIs();
    void whatsThisByTheKeyboard();

private:
    OwnSettings m_settings;
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
    const QAction *action = driver.actionCalled(id.constData());
    QVERIFY(action);
    QVERIFY2(action->shortcuts().contains(QKeySequence::fromString(key)), qPrintable(keysText(action->shortcuts())));
}

void TestKeys::toolTipsTellTheKeys()
{
    OPEN_WINDOW(driver);
    QCOMPARE(driver.named("Step")->toolTip(), QStringLiteral("Perform the next step (→)"));
    QCOMPARE(driver.named("Reset")->toolTip(), QStringLiteral("Back to the weights before training (Home)"));
    auto &shortcuts = *driver.window().findChild<Shortcuts *>();
    QVERIFY(shortcuts.setKey(*driver.actionCalled("run"), Qt::Key_F5));
    QCOMPARE(driver.named("Run")->toolTip(), QStringLiteral("Train until paused (F5)"));
    driver.key(Qt::Key_F5);
    QVERIFY(driver.session().isRunning());
    QCOMPARE(driver.named("Pause")->toolTip(), QStringLiteral("Pause the training (F5)"));
    driver.key(Qt::Key_F5);
    QCOMPARE(driver.named("Run")->toolTip(), QStringLiteral("Train until paused (F5)"));
    QVERIFY(shortcuts.setKey(*driver.actionCalled("step"), {}));
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
    driver.actionCalled("whats-this")->trigger();
    driver.click(NeuronId{1, 0});
    QTRY_VERIFY(explanation());
    QVERIFY(explanation()->accessibleName().startsWith(QStringLiteral("A neuron, ")));
    QVERIFY(!driver.editor().isOpen());
    QTest::keyClick(explanation(), Qt::Key_Escape);
    QTRY_VERIFY(!explanation());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
