// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogs.h"
#include "tests/support/menuentries.h"
#include "tests/support/ownsettings.h"
#include "ui/applicationsettings.h"
#include "ui/panels/chordedit.h"
#include "ui/shortcuts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTreeWidget>

namespace {

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

} // namespace

/// The dialog of keys: lists them all, and gives a command another key.
class TestKeysDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void allKeysAreListed();
    void aKeyIsChangedAndRemembered();
    void otherWindowsFollow();
    void conflictsAreRefused_data();
    void conflictsAreRefused();
    void backToTheDefault();
    void aTakenDefaultIsNotTakenBack();
    void brokenSettings_data();
    void brokenSettings();

private:
    OwnSettings m_settings;
};

void TestKeysDialog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    applicationSettings().clear();
}

void TestKeysDialog::allKeysAreListed()
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

void TestKeysDialog::aKeyIsChangedAndRemembered()
{
    {
        OPEN_WINDOW(driver);
        inKeysDialog(driver, [](QDialog &dialog) {
            giveKey(dialog, "next iteration", Qt::Key_J, Qt::ControlModifier);
            QCOMPARE(remarkIn(dialog), QStringLiteral("The command's key is Ctrl+J now."));
            QTest::keyClick(&part<ChordEdit>(dialog, "Key of the command"), Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        });
        QVERIFY(driver.turnBack());
        driver.key(Qt::Key_Right, Qt::ControlModifier); // has no use any more
        QCOMPARE(driver.session().moment().iteration, 0);
        driver.key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(driver.session().moment().iteration, 1);
    }
    OPEN_WINDOW(later);
    later.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(later.session().moment().iteration, 1);
}

void TestKeysDialog::otherWindowsFollow()
{
    OPEN_WINDOW(driver);
    MainWindow other(lectureProject());
    other.show();
    QVERIFY(driver.window().findChild<Shortcuts *>()->setKey(*driver.actionCalled("health"), Qt::CTRL | Qt::Key_H));
    QCOMPARE(other.findChild<QAction *>(QStringLiteral("health"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_H));
}

void TestKeysDialog::conflictsAreRefused_data()
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

void TestKeysDialog::conflictsAreRefused()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, sentence);
    OPEN_WINDOW(driver);
    const QList<QKeySequence> before = driver.actionCalled("next-iteration")->shortcuts();
    inKeysDialog(driver, [=](QDialog &dialog) {
        giveKey(dialog, "next iteration", Qt::Key(key), modifiers);
        QCOMPARE(remarkIn(dialog), sentence);
        QCOMPARE(part<ChordEdit>(dialog, "Key of the command").keySequence(), before.front());
    });
    QCOMPARE(driver.actionCalled("next-iteration")->shortcuts(), before);
    QVERIFY(applicationSettings().allKeys().filter(QStringLiteral("keys/")).isEmpty());
}

void TestKeysDialog::backToTheDefault()
{
    OPEN_WINDOW(driver);
    QAction &redo = *driver.actionCalled("redo");
    QAction &health = *driver.actionCalled("health");
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
void TestKeysDialog::aTakenDefaultIsNotTakenBack()
{
    OPEN_WINDOW(driver);
    auto &shortcuts = *driver.window().findChild<Shortcuts *>();
    QAction &save = *driver.actionCalled("save");
    QVERIFY(shortcuts.setKey(save, {}));
    QVERIFY(shortcuts.setKey(*driver.actionCalled("health"), Qt::CTRL | Qt::Key_S));
    const Done done = shortcuts.reset(save);
    QCOMPARE(done.problem(), QStringLiteral("Ctrl+S is the key of Training ▸ Health…; take it away there first."));
    QVERIFY(save.shortcuts().isEmpty());
    OPEN_WINDOW(later);
    QVERIFY(later.actionCalled("save")->shortcuts().isEmpty());
    QCOMPARE(later.actionCalled("health")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
}

void TestKeysDialog::brokenSettings_data()
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

void TestKeysDialog::brokenSettings()
{
    QFETCH(QString, id);
    QFETCH(QVariant, value);
    applicationSettings().setValue(QStringLiteral("keys/") + id, value);
    OPEN_WINDOW(driver);
    QCOMPARE(driver.actionCalled("save")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
    QCOMPARE(driver.actionCalled("open")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    driver.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 1);
}

QTEST_MAIN(TestKeysDialog)
#include "tst_keysdialog.moc"
