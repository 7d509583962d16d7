// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibletree.h"
#include "tests/support/comparing.h"
#include "tests/support/windowdriver.h"
#include "ui/announcer.h"
#include "ui/formula/formulaview.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/lessonpanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Sees to it that no mouse has a hand in it.
class NoMouse : public QObject
{
public:
    NoMouse() { qApp->installEventFilter(this); }
    ~NoMouse() override { qApp->removeEventFilter(this); }

    int events = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::GraphicsSceneMousePress:
        case QEvent::GraphicsSceneMouseMove:
        case QEvent::GraphicsSceneWheel:
            ++events;
            break;
        default:
            break;
        }
        return false;
    }
};

double plainSigmoid(double net)
{
    return 1.0 / (1.0 + std::exp(-net));
}

/// The lecture's total error, by its formulas, with another w5.
double errorWith(double w5)
{
    const double h1 = plainSigmoid(0.15 * 0.05 + 0.20 * 0.10 + 0.35);
    const double h2 = plainSigmoid(0.25 * 0.05 + 0.30 * 0.10 + 0.35);
    const double o1 = plainSigmoid(w5 * h1 + 0.45 * h2 + 0.60);
    const double o2 = plainSigmoid(0.50 * h1 + 0.55 * h2 + 0.60);
    return 0.5 * (0.01 - o1) * (0.01 - o1) + 0.5 * (0.99 - o2) * (0.99 - o2);
}

/// ∂E_total/∂w5 at the lecture's start: −(target − out) · out (1 − out) · out_h1.
double gradientOfW5()
{
    const double h1 = plainSigmoid(0.15 * 0.05 + 0.20 * 0.10 + 0.35);
    const double h2 = plainSigmoid(0.25 * 0.05 + 0.30 * 0.10 + 0.35);
    const double o1 = plainSigmoid(0.40 * h1 + 0.45 * h2 + 0.60);
    return -(0.01 - o1) * o1 * (1.0 - o1) * h1;
}

/// Somebody who has a keyboard, hears what is said, and nothing else.
class Typist
{
public:
    explicit Typist(WindowDriver &driver)
        : m_driver(driver)
    {
        QObject::connect(&Announcer::of(driver.window()), &Announcer::said, &driver.window(),
                         [this](const QString &sentences) { m_heard << sentences; });
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *target = QApplication::activePopupWidget();
        // A window manager gives the keyboard back when a menu or a dialog closes.
        if (QWidget *active = QApplication::activeWindow(); !target && (!active || qobject_cast<QMenu *>(active))) {
            QWidget between; // without another window between the two, this platform believes the old one still active
            for (QWidget *each : {&between, static_cast<QWidget *>(&m_driver.window())}) {
                each->show();
                each->activateWindow();
                (void)QTest::qWaitForWindowActive(each);
            }
        }
        if (!target)
            target = QApplication::focusWidget();
        if (!target)
            target = &m_driver.window();
        QTest::keyClick(target, key, modifiers);
    }

    /// The name of what has the keyboard.
    static QString place()
    {
        QAccessibleInterface *object = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        if (QAccessibleInterface *within = object ? object->focusChild() : nullptr)
            object = within;
        return object ? object->text(QAccessible::Name) : QString();
    }

    /// Walks on by Tab until something with this name has the keyboard.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 200 && place() != name; ++i)
            key(Qt::Key_Tab);
        return place() == name;
    }

    /// Opens a menu by its letter, walks down to an item and chooses it.
    [[nodiscard]] bool choose(Qt::Key letter, const QString &item) const
    {
        key(letter, Qt::AltModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (int i = 0; menu && i < 60; ++i) {
            if (menu->activeAction() && menu->activeAction()->text().remove(u'&') == item) {
                key(Qt::Key_Return);
                return true;
            }
            key(Qt::Key_Down);
        }
        return false;
    }

    void type(const QString &text) const { m_driver.type(text.toUtf8().constData()); }

    /// What was said since one asked last.
    QString heard()
    {
        QTest::qWait(120);
        return std::exchange(m_heard, {}).join(u' ');
    }

private:
    WindowDriver &m_driver;
    QStringList m_heard;
};

/// Works with the dialog that is about to open.
void inNextDialog(const std::function<void(QDialog &)> &work)
{
    QTimer::singleShot(20, qApp, [work] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog && dialog->isVisible() && QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog)
            work(*dialog);
        else
            inNextDialog(work);
    });
}

QDialog *dialogCalled(const QString &title)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowTitle() == title)
            return qobject_cast<QDialog *>(window);
    }
    return nullptr;
}

} // namespace

/// The whole of the lecture, and predict mode, by keys alone.
class TestKeyboardLecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void lessonFromStartToEnd();
    void selectAndStepFactorByFactor();
    void editAndUndo();
    void readTheChainRule();
    void readTheFormulaOfAValue();
    void runAndPause();
    void goThroughTheIterations();
    void theCurveAsATable();
    void exportAPicture();
    void predictAForwardPass();

private:
    QTemporaryDir m_folder;
};

void TestKeyboardLecture::lessonFromStartToEnd()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    QVERIFY(typist.choose(Qt::Key_L, u"Backpropagation: numerical example"_s));
    auto *panel = driver.window().findChild<LessonPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY2(typist.heard().startsWith(u"1 of "_s), "the first page is not read aloud");

    // By the button, and further by the keys that turn pages.
    QVERIFY(typist.tabTo(u"Next page"_s));
    typist.key(Qt::Key_Space);
    QCOMPARE(panel->page(), 1);
    const int pages = static_cast<int>(panel->lesson().pages.size());
    for (int page = 2; page < pages; ++page) {
        typist.heard();
        typist.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(panel->page(), page);
        const QString heard = typist.heard();
        QVERIFY2(heard.contains(u"%1 of %2"_s.arg(page + 1).arg(pages)), qPrintable(heard));
    }
    // What a page prints, and why it differs, can be asked for.
    QVERIFY(typist.tabTo(u"Lesson page"_s));
    for (int page = pages - 2; page >= 0; --page)
        typist.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(panel->page(), 0);
    QCOMPARE(driver.session().moment().iteration, 0);
    QCOMPARE(mouse.events, 0);
}

void TestKeyboardLecture::selectAndStepFactorByFactor()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    QVERIFY(typist.tabTo(u"Step size"_s));
    typist.key(Qt::Key_Home); // the first of its choices
    QCOMPARE(driver.session().stepSize(), StepSize::OneFactor);
    QVERIFY(typist.tabTo(u"Weight w5, h1 to o1"_s));
    typist.key(Qt::Key_Space);
    QVERIFY(driver.session().selected() == std::optional<ParameterId>(WeightId{2, 0, 0}));
    typist.heard();

    // Every named step says what it has computed, up to the end of the iteration.
    const int steps = driver.session().timeline().size();
    QVERIFY(steps > 20);
    QString last;
    for (int i = 0; i < steps; ++i) {
        typist.key(Qt::Key_Right);
        QCOMPARE(driver.session().stepsDone(), i + 1);
        QVERIFY(driver.happened() != last);
        last = driver.happened();
        if (i == 0) {
            const QString heard = typist.heard();
            QVERIFY2(heard.contains(u"net_h1"_s) && heard.contains(u"0.3775"_s), qPrintable(heard));
        }
    }
    QTRY_COMPARE(driver.session().moment().iteration, 1);
    const QString heard = typist.heard();
    QVERIFY2(heard.contains(u"Iteration 1, total error 0.291028"_s), qPrintable(heard));
    typist.key(Qt::Key_Left);
    QCOMPARE(driver.session().stepsDone(), steps - 1);
    typist.key(Qt::Key_Home); // back to the weights before training
    QCOMPARE(driver.session().stepsDone(), 0);
    QCOMPARE(mouse.events, 0);
}

void TestKeyboardLecture::editAndUndo()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    QVERIFY(typist.tabTo(u"Weight w5, h1 to o1"_s));
    typist.key(Qt::Key_Return);
    QVERIFY(driver.editor().isOpen());
    typist.type(u"0.3"_s);
    typist.key(Qt::Key_Return);
    VERIFY_NEAR(u"E_total"_s, driver.session().moment().totalError, errorWith(0.3), 1e-14);
    const QString changed = typist.heard();
    QVERIFY2(changed.contains(u"Changed: w5: 0.40 → 0.30. Iteration 0, total error"_s), qPrintable(changed));
    QCOMPARE(Typist::place(), u"Weight w5, h1 to o1"_s); // the keyboard is where it was
    typist.key(Qt::Key_Z, Qt::ControlModifier);
    VERIFY_NEAR(u"E_total"_s, driver.session().moment().totalError, errorWith(0.4), 1e-14);
    const QString undone = typist.heard();
    QVERIFY2(undone.contains(u"Undone: w5: 0.40 → 0.30."_s), qPrintable(undone));
    typist.key(Qt::Key_Up);
    QVERIFY(driver.session().moment().totalError > errorWith(0.4));
    typist.key(Qt::Key_Z, Qt::ControlModifier);
    VERIFY_NEAR(u"E_total"_s, driver.session().moment().totalError, errorWith(0.4), 1e-14);
    QCOMPARE(mouse.events, 0);
}

void TestKeyboardLecture::readTheChainRule()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    QVERIFY(typist.tabTo(u"Weight w5, h1 to o1"_s));
    typist.key(Qt::Key_Space);
    const auto *formula = driver.window().findChild<FormulaView *>();
    const QString sentence = QAccessible::queryAccessibleInterface(const_cast<FormulaView *>(formula))->text(QAccessible::Description);
    for (const char *part : {"∂E_total/∂w5", "∂E_total/∂out_o1", "∂out_o1/∂net_o1", "∂net_o1/∂w5", "0.0822"})
        QVERIFY2(sentence.contains(QString::fromUtf8(part)), qPrintable(sentence));
    VERIFY_NEAR(u"∂E_total/∂w5"_s, formula->rule()->gradient, gradientOfW5(), 1e-13);

    // Over to the formula, and factor by factor.
    QStringList names;
    typist.key(Qt::Key_F6);
    QVERIFY(typist.tabTo(formula->factorNames().front()));
    for (qsizetype i = 0; i < formula->factorNames().size(); ++i) {
        names << Typist::place();
        typist.key(Qt::Key_Right);
    }
    QCOMPARE(names, formula->factorNames());
    typist.key(Qt::Key_Space);
    QVERIFY(!formula->activeFactor().empty());
    QCOMPARE(mouse.events, 0);
}

/// A neuron's output, and with the next Space its net input, as a click on its halves shows them.
void TestKeyboardLecture::readTheFormulaOfAValue()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    QVERIFY(typist.tabTo(u"Neuron h1"_s));
    typist.key(Qt::Key_Space);
    const auto *formula = driver.named("Formula of a value");
    QVERIFY(formula->isVisible());
    QVERIFY2(formula->accessibleDescription().startsWith(u"out_h1 = "_s), qPrintable(formula->accessibleDescription()));
    typist.key(Qt::Key_Space);
    QVERIFY2(formula->accessibleDescription().startsWith(u"net_h1 = "_s), qPrintable(formula->accessibleDescription()));
    typist.key(Qt::Key_Space);
    QVERIFY2(formula->accessibleDescription().startsWith(u"out_h1 = "_s), qPrintable(formula->accessibleDescription()));

    // From area to area, and back to where one was.
    typist.key(Qt::Key_F6);
    QVERIFY(typist.tabTo(u"Formula of a value"_s));
    typist.key(Qt::Key_F6);
    QVERIFY(driver.window().findChild<ErrorChart *>()->isAncestorOf(QApplication::focusWidget()));
    typist.key(Qt::Key_F6, Qt::ShiftModifier);
    typist.key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(Typist::place(), u"Neuron h1"_s);
    QCOMPARE(mouse.events, 0);
}

void TestKeyboardLecture::runAndPause()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    QVERIFY(typist.tabTo(u"Run"_s));
    typist.key(Qt::Key_Space);
    QVERIFY(driver.session().isRunning());
    QCOMPARE(Typist::place(), u"Pause"_s);
    QTRY_VERIFY(driver.session().moment().iteration >= 1);
    typist.key(Qt::Key_Space);
    QVERIFY(!driver.session().isRunning());
    const QString heard = typist.heard();
    QVERIFY2(heard.contains(u"Training runs."_s) && heard.contains(u"Training has stopped. Iteration "_s), qPrintable(heard));

    // As far as one says, by a dialog.
    inNextDialog([&](QDialog &) {
        typist.key(Qt::Key_A, Qt::ControlModifier);
        typist.type(u"2000"_s);
        typist.key(Qt::Key_Return);
    });
    typist.key(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(driver.session().moment().iteration, 2000);
    QTRY_VERIFY(!driver.session().isRunning());
    QCOMPARE(mouse.events, 0);
}

void TestKeyboardLecture::goThroughTheIterations()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    for (int i = 0; i < 5; ++i)
        typist.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 5);
    const double error = driver.session().moment().totalError;
    inNextDialog([&](QDialog &) {
        typist.type(u"2"_s);
        typist.key(Qt::Key_Return);
    });
    typist.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 2);
    typist.heard();
    typist.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 1);
    QVERIFY2(typist.heard().contains(u"Iteration 1, total error 0.2910"_s), "the way back is not told");
    inNextDialog([&](QDialog &) {
        typist.type(u"5"_s);
        typist.key(Qt::Key_Return);
    });
    typist.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(driver.session().moment().totalError == error);
    QCOMPARE(mouse.events, 0);
}

void TestKeyboardLecture::theCurveAsATable()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    for (int i = 0; i < 5; ++i)
        typist.key(Qt::Key_Right, Qt::ControlModifier);
    typist.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialogCalled(u"Error curve as table"_s));
    QDialog *dialog = dialogCalled(u"Error curve as table"_s);
    dialog->activateWindow(); // as a window manager does with a new window
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    const auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 6);
    QCOMPARE(table->model()->columnCount(), 2);
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), 5);
    for (int i = 0; i < 3; ++i)
        typist.key(Qt::Key_Up);
    QVERIFY2(Typist::place().startsWith(u"iteration 2, Total error: 0.28"_s), qPrintable(Typist::place()));
    typist.key(Qt::Key_Return);
    QCOMPARE(driver.session().moment().iteration, 2);
    QCOMPARE(table->currentIndex().row(), 2);
    typist.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0], u"iteration,total_error"_s);
    VERIFY_NEAR(u"E_total"_s, lines[1].section(u',', 1).toDouble(), errorWith(0.4), 1e-14);
    typist.key(Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(mouse.events, 0);
}

void TestKeyboardLecture::exportAPicture()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    const QString name = m_folder.filePath(u"diagram.png"_s);
    inNextDialog([&](QDialog &dialog) {
        QVERIFY(typist.tabTo(u"Picture file"_s));
        typist.key(Qt::Key_A, Qt::ControlModifier);
        typist.type(name);
        QVERIFY(typist.tabTo(u"Save the picture"_s));
        typist.key(Qt::Key_Space);
        QTRY_VERIFY(!dialog.isVisible());
    });
    typist.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QImage(name).width() > 500);
    QVERIFY2(typist.heard().contains(u"Saved "_s), "what was saved is not told");
    QCOMPARE(mouse.events, 0);
}

void TestKeyboardLecture::predictAForwardPass()
{
    OPEN_WINDOW(driver);
    Typist typist(driver);
    NoMouse mouse;
    const auto told = [&driver](const char *name) { return driver.named<QLabel>(name)->accessibleDescription(); };
    typist.key(Qt::Key_F7);
    QCOMPARE(Typist::place(), u"What to predict"_s);
    typist.key(Qt::Key_Home); // the forward pass
    QVERIFY(typist.tabTo(u"Start predicting"_s));
    typist.heard();
    typist.key(Qt::Key_Space);
    QCOMPARE(Typist::place(), u"Answer"_s);
    QVERIFY2(typist.heard().contains(u"Question 1 of 11: net_h1"_s), "the question is not read aloud");

    typist.type(u"0.0275"_s); // the bias was forgotten
    typist.key(Qt::Key_Return);
    const QString wrong = typist.heard();
    QVERIFY2(wrong.contains(u"✗"_s) && wrong.contains(u"bias"_s), qPrintable(wrong));
    typist.key(Qt::Key_F8);
    const QString hint = typist.heard();
    QVERIFY2(!hint.isEmpty() && hint == told("Hints"), qPrintable(hint));

    const double h1 = plainSigmoid(0.3775);
    const double h2 = plainSigmoid(0.3925);
    const double o1 = 0.40 * h1 + 0.45 * h2 + 0.60;
    const double o2 = 0.50 * h1 + 0.55 * h2 + 0.60;
    const double e1 = 0.5 * (0.01 - plainSigmoid(o1)) * (0.01 - plainSigmoid(o1));
    const double e2 = 0.5 * (0.99 - plainSigmoid(o2)) * (0.99 - plainSigmoid(o2));
    const std::map<QString, double> answers{
        {u"net_h1"_s, 0.3775},           {u"out_h1"_s, h1}, {u"net_h2"_s, 0.3925},           {u"out_h2"_s, h2}, {u"net_o1"_s, o1},
        {u"out_o1"_s, plainSigmoid(o1)}, {u"net_o2"_s, o2}, {u"out_o2"_s, plainSigmoid(o2)}, {u"E_o1"_s, e1},   {u"E_o2"_s, e2},
        {u"E_total"_s, e1 + e2}};
    QString marks;
    inNextDialog([&](QDialog &dialog) {
        marks = dialog.windowTitle();
        QVERIFY(typist.tabTo(u"Close the score sheet"_s));
        typist.key(Qt::Key_Space);
    });
    for (int i = 0; i < 11; ++i) {
        const QString question = told("Question").remove(u" = ?"_s);
        QVERIFY2(answers.contains(question), qPrintable(question));
        typist.key(Qt::Key_A, Qt::ControlModifier);
        typist.type(QString::number(answers.at(question), 'f', 6));
        typist.key(Qt::Key_Return);
        QVERIFY2(told("Judgement").startsWith(u"✓"_s), qPrintable(told("Judgement")));
    }
    QCOMPARE(marks, u"Score sheet"_s);
    QVERIFY(typist.heard().contains(u"✓ net_h1: Right."_s));
    typist.key(Qt::Key_F7);
    QVERIFY(driver.named("Error curve")->isVisible());
    QCOMPARE(mouse.events, 0);
}

QTEST_MAIN(TestKeyboardLecture)
#include "tst_keyboardlecture.moc"
