// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"
#include "tests/support/accessibletree.h"
#include "tests/support/windowdriver.h"
#include "ui/applicationsettings.h"
#include "ui/importdatadialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr WeightId w5{2, 0, 0};

QString listed(QStringList complaints)
{
    complaints.removeDuplicates();
    return u'\n' + complaints.join(u'\n');
}

#define VERIFY_NONE(complaints)                                                                                                            \
    do {                                                                                                                                   \
        const QStringList found = complaints;                                                                                              \
        if (!found.isEmpty())                                                                                                              \
            qInfo().noquote() << listed(found); /* a failure's text is cut off */                                                          \
        QVERIFY2(found.isEmpty(), "there are complaints");                                                                                 \
    } while (false)

/// Qt's own dialogs have Qt's own names.
bool isOfQt(const QDialog &dialog)
{
    return qobject_cast<const QFileDialog *>(&dialog) || qobject_cast<const QPrintDialog *>(&dialog)
        || qobject_cast<const QPrintPreviewDialog *>(&dialog);
}

/// Every complaint about a dialog in each of the states that one choice, one tick or one tab lead to.
QStringList complaintsInAllStates(QDialog &dialog)
{
    QStringList complaints = complaintsAbout(dialog);
    const auto look = [&] {
        QApplication::processEvents();
        complaints += complaintsAbout(dialog);
    };
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        const int chosen = box->currentIndex();
        for (int i = 0; i < box->count() && box->isVisible() && box->isEnabled(); ++i) {
            box->setCurrentIndex(i);
            look();
        }
        box->setCurrentIndex(chosen);
    }
    for (QTabWidget *tabs : dialog.findChildren<QTabWidget *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look();
        }
        tabs->setCurrentIndex(0);
    }
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (!button->isCheckable() || !button->isVisible() || !button->isEnabled())
            continue;
        const bool checked = button->isChecked();
        button->setChecked(!checked);
        look();
        button->setChecked(checked);
    }
    return complaints;
}

/// Triggers an action, works with the dialog that it opens, and closes that; whether one came.
bool withDialogOf(QAction &action, const std::function<void(QDialog &)> &work)
{
    bool came = false;
    const auto meet = [&](QDialog &dialog) {
        came = true;
        QTest::qWait(30); // layouts, and what is computed in the background
        work(dialog);
        dialog.reject();
    };
    QTimer clock;
    clock.setInterval(20);
    QObject::connect(&clock, &QTimer::timeout, &clock, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        clock.stop();
        meet(*dialog);
    });
    clock.start();
    action.trigger();
    for (int i = 0; i < 15 && !came; ++i) {
        QTest::qWait(20);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(window);
            if (!came && dialog && dialog->isVisible()) {
                clock.stop();
                meet(*dialog);
            }
        }
    }
    return came;
}

/// The menus' actions that open a dialog.
std::vector<QAction *> dialogActions(MainWindow &window)
{
    std::vector<QAction *> found;
    for (QAction *action : window.findChildren<QAction *>()) {
        const QString text = action->text().remove(u'&');
        const bool says = text.endsWith(u'…') || text == u"Keys" || text.startsWith(u"About");
        if (says && action->isEnabled() && !action->menu())
            found.push_back(action);
    }
    return found;
}

} // namespace

/// Walks through everything that can be seen and asks of it what somebody needs who only hears it, or has no mouse.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void theWalkFindsWhatIsWrong();
    void window_data();
    void window();
    void lessonPages();
    void predictMode();
    void dialogs();
    void importWithAFile();
    void keyboardInTheWindow_data();
    void keyboardInTheWindow();
    void keyboardInDialogs_data();
    void keyboardInDialogs();

    void cleanup() { applicationSettings().clear(); }

private:
    void addStates(const QStringList &without) const;
    void bring(WindowDriver &driver, const QString &state) const;

    QTemporaryDir m_folder;
};

void TestAccessibleNames::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

/// Something nameless, something doubled, and something that only a mouse reaches.
void TestAccessibleNames::theWalkFindsWhatIsWrong()
{
    QWidget window;
    auto *first = new QPushButton(u"Twice"_s, &window);
    auto *second = new QPushButton(u"Twice"_s, &window);
    auto *nameless = new QPushButton(&window);
    auto *field = new QLineEdit(&window);
    first->setGeometry(0, 0, 80, 30);
    second->setGeometry(0, 40, 80, 30);
    nameless->setGeometry(0, 80, 80, 30);
    field->setGeometry(0, 120, 80, 30);
    nameless->setFocusPolicy(Qt::NoFocus);
    first->setStyleSheet(u"border: none; outline: none"_s);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QString complaints = listed(complaintsAbout(window));
    QVERIFY2(complaints.contains(u"doubled: Button “Twice”"_s), qPrintable(complaints));
    QVERIFY2(complaints.contains(u"no name: Button"_s), qPrintable(complaints));
    QVERIFY2(complaints.contains(u"no name: EditableText"_s), qPrintable(complaints));
    const QString keys = listed(keyboardComplaintsAbout(window));
    QVERIFY2(keys.contains(u"a button only for the mouse: Button “”"_s), qPrintable(keys));
    QVERIFY2(keys.contains(u"focus not seen"_s), qPrintable(keys));
}

void TestAccessibleNames::window_data()
{
    addStates({});
}

/// A row for each state of the window but these.
void TestAccessibleNames::addStates(const QStringList &without) const
{
    QTest::addColumn<QString>("state");
    for (const char *state :
         {"start", "weight selected", "hidden weight selected", "formula of a value", "running", "trained", "edited", "data", "output map",
          "error surface", "lesson", "structure", "maps", "softmax", "xor", "editor open", "dark"}) {
        if (!without.contains(QString::fromUtf8(state)))
            QTest::newRow(state) << QString::fromUtf8(state);
    }
}

/// Brings the window into a state that shows something else.
void TestAccessibleNames::bring(WindowDriver &driver, const QString &state) const
{
    const auto trigger = [&driver](const char *action) { driver.action(action)->trigger(); };
    if (state == u"weight selected")
        driver.session().select(w5);
    else if (state == u"hidden weight selected")
        driver.session().select(WeightId{1, 0, 0});
    else if (state == u"formula of a value")
        driver.session().stepBy(StepSize::OneFactor);
    else if (state == u"running")
        driver.session().run();
    else if (state == u"trained")
        driver.session().stepBy(StepSize::OneIteration);
    else if (state == u"edited")
        driver.session().edit(w5, 0.3);
    else if (state == u"data")
        trigger("Data panel");
    else if (state == u"output map")
        trigger("Output map panel");
    else if (state == u"error surface")
        trigger("Error surface panel");
    else if (state == u"lesson")
        trigger("Lesson panel");
    else if (state == u"structure")
        trigger("Edit structure");
    else if (state == u"maps")
        trigger("Maps in the neurons");
    else if (state == u"dark")
        trigger("Dark");
    else if (state == u"editor open")
        driver.click(w5);
    QTest::qWait(50);
}

void TestAccessibleNames::window()
{
    QFETCH(QString, state);
    const bool example = state == u"xor" || state == u"softmax";
    OPEN_WINDOW(driver, QSize(1440, 900), example ? exampleProject(state).value() : lectureProject());
    bring(driver, state);
    VERIFY_NONE(complaintsAbout(driver.window()));
}

void TestAccessibleNames::lessonPages()
{
    OPEN_WINDOW(driver);
    driver.action("Lesson panel")->trigger();
    QStringList complaints;
    int pages = 1;
    for (auto *next = driver.named<QAbstractButton>("Next page"); next->isEnabled(); ++pages) {
        next->click();
        QApplication::processEvents();
        complaints += complaintsAbout(driver.window());
    }
    QVERIFY(pages > 10);
    VERIFY_NONE(complaints);
}

void TestAccessibleNames::predictMode()
{
    OPEN_WINDOW(driver);
    driver.action("Predict mode")->trigger();
    QTest::qWait(20);
    QStringList complaints = complaintsAbout(driver.window());
    complaints += keyboardComplaintsAbout(driver.window());
    driver.named<QAbstractButton>("Start predicting")->click();
    QTest::qWait(20);
    complaints += complaintsAbout(driver.window());
    driver.named<QAbstractButton>("Hint")->click();
    driver.named<QAbstractButton>("Show answer")->click();
    QTest::qWait(20);
    complaints += complaintsAbout(driver.window());
    complaints += keyboardComplaintsAbout(driver.window());
    VERIFY_NONE(complaints);
}

/// Whatever says in a menu that it opens a dialog, does, and the dialog can be worked by its names.
void TestAccessibleNames::dialogs()
{
    OPEN_WINDOW(driver);
    driver.session().select(w5);
    for (int i = 0; i < 3; ++i)
        driver.session().stepBy(StepSize::OneIteration);
    driver.session().scrubTo(1);
    driver.session().edit(w5, 0.3); // leaves a branch
    QStringList complaints;
    int met = 0;
    for (QAction *action : dialogActions(driver.window())) {
        const QString text = action->text().remove(u'&');
        driver.document().setSaved(driver.document().fileName());
        const bool came = withDialogOf(*action, [&](QDialog &dialog) {
            if (isOfQt(dialog))
                return;
            ++met;
            for (const QString &complaint : complaintsInAllStates(dialog))
                complaints << text + u": "_s + complaint;
        });
        if (!came)
            complaints << text + u": no dialog came"_s;
    }
    QVERIFY2(met >= 15, qPrintable(QString::number(met)));
    VERIFY_NONE(complaints);
}

void TestAccessibleNames::importWithAFile()
{
    OPEN_WINDOW(driver);
    ImportDataDialog dialog({2, 1}, &driver.window());
    dialog.show();
    dialog.setFile(u"table.csv"_s, "x,y,class\n0.1,0.2,red\n0.3,0.1,blue\n0.5,0.9,red\n0.2,,blue\n");
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    VERIFY_NONE(complaintsInAllStates(dialog));
}

/// All but the states that change by themselves, or take Tab for themselves.
void TestAccessibleNames::keyboardInTheWindow_data()
{
    addStates({QStringLiteral("running"), QStringLiteral("editor open")});
}

void TestAccessibleNames::keyboardInTheWindow()
{
    QFETCH(QString, state);
    const bool example = state == u"xor" || state == u"softmax";
    OPEN_WINDOW(driver, QSize(1440, 900), example ? exampleProject(state).value() : lectureProject());
    bring(driver, state);
    VERIFY_NONE(keyboardComplaintsAbout(driver.window()));
}

void TestAccessibleNames::keyboardInDialogs_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"Light"_s;
    QTest::newRow("dark") << u"Dark"_s;
}

void TestAccessibleNames::keyboardInDialogs()
{
    QFETCH(QString, theme);
    OPEN_WINDOW(driver);
    driver.action(theme.toUtf8().constData())->trigger();
    driver.session().select(w5);
    driver.session().stepBy(StepSize::OneIteration);
    QStringList complaints;
    for (QAction *action : dialogActions(driver.window())) {
        const QString text = action->text().remove(u'&');
        driver.document().setSaved(driver.document().fileName());
        withDialogOf(*action, [&](QDialog &dialog) {
            if (isOfQt(dialog))
                return;
            dialog.activateWindow();
            QTest::qWait(30);
            for (const QString &complaint : keyboardComplaintsAbout(dialog))
                complaints << text + u": "_s + complaint;
        });
    }
    VERIFY_NONE(complaints);
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
