// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/lesson.h"
#include "core/explanation/prediction.h"
#include "core/model/csv.h"
#include "core/model/files.h"
#include "tests/support/windowdriver.h"
#include "ui/formula/formulaview.h"
#include "ui/panels/lessonpanel.h"

#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// The lecture's first iteration, worked out by its formulas from a net_h1 that somebody has got.
std::map<QString, double> workedOut(double netH1)
{
    const auto sigmoid = [](double net) { return 1.0 / (1.0 + std::exp(-net)); };
    const double w[] = {0, 0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55};
    const double i[] = {0, 0.05, 0.10};
    const double target[] = {0, 0.01, 0.99};
    std::map<QString, double> n;
    const auto at = [](const char *name, int index) { return QString::fromUtf8(name) + QString::number(index); };
    n[u"net_h1"_s] = netH1;
    n[u"net_h2"_s] = w[3] * i[1] + w[4] * i[2] + 0.35;
    for (const int h : {1, 2})
        n[at("out_h", h)] = sigmoid(n[at("net_h", h)]);
    for (const int o : {1, 2}) {
        n[at("net_o", o)] = w[2 * o + 3] * n[u"out_h1"_s] + w[2 * o + 4] * n[u"out_h2"_s] + 0.60;
        const double out = n[at("out_o", o)] = sigmoid(n[at("net_o", o)]);
        n[at("E_o", o)] = 0.5 * (target[o] - out) * (target[o] - out);
        n[at("∂E_total/∂out_o", o)] = out - target[o];
        n[u"∂out_o%1/∂net_o%1"_s.arg(o)] = out * (1 - out);
        n[at("δ_o", o)] = (out - target[o]) * out * (1 - out);
        for (const int h : {1, 2}) {
            n[at("∂E_total/∂w", 2 * o + 2 + h)] = n[at("δ_o", o)] * n[at("out_h", h)];
            n[u"∂E_o%1/∂out_h%2"_s.arg(o).arg(h)] = n[at("δ_o", o)] * w[2 * o + 2 + h];
        }
    }
    n[u"E_total"_s] = n[u"E_o1"_s] + n[u"E_o2"_s];
    for (const int h : {1, 2}) {
        const double out = n[at("out_h", h)];
        const double sum = n[at("∂E_total/∂out_h", h)] = n[at("∂E_o1/∂out_h", h)] + n[at("∂E_o2/∂out_h", h)];
        n[u"∂out_h%1/∂net_h%1"_s.arg(h)] = out * (1 - out);
        n[at("δ_h", h)] = sum * out * (1 - out);
        for (const int k : {1, 2})
            n[at("∂E_total/∂w", 2 * h - 2 + k)] = n[at("δ_h", h)] * i[k];
    }
    for (int k = 1; k <= 8; ++k)
        n[u"w%1⁺"_s.arg(k)] = w[k] - 0.5 * n[at("∂E_total/∂w", k)];
    return n;
}

QString typedText(double value)
{
    return QString::number(value, 'f', 6);
}

template<typename T>
T *childNamed(QWidget &parent, const QString &name)
{
    for (T *child : parent.findChildren<T *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

/// Waits for a modal dialog over another, works with it, and goes on.
void inNext(QDialog *over, const std::function<void(QDialog &)> &work)
{
    QTimer::singleShot(20, qApp, [over, work] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog && dialog != over && dialog->isVisible())
            work(*dialog);
        else
            inNext(over, work);
    });
}

/// Waits for a question, keeps what it asks and declines.
void declineNext(QString &asked)
{
    QTimer::singleShot(20, qApp, [&asked] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question)
            return declineNext(asked);
        asked = question->text();
        QTest::keyClick(question, Qt::Key_Escape);
    });
}

/// Types a file's name and presses Enter.
void saveAs(QDialog &over, const QString &name)
{
    inNext(&over, [name](QDialog &dialog) {
        auto *files = qobject_cast<QFileDialog *>(&dialog);
        auto *line = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        files->setDirectory(QFileInfo(name).absolutePath());
        line->setCompleter(nullptr); // whose list would take the keys
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QFileInfo(name).fileName());
        QTimer::singleShot(300, files, [line] { QTest::keyClick(line, Qt::Key_Return); });
    });
}

/// Somebody who predicts, with the keyboard alone.
class Student
{
public:
    explicit Student(WindowDriver &driver)
        : m_driver(driver)
    {
    }

    QString text(const char *name) const { return m_driver.named<QLabel>(name)->accessibleDescription(); }
    QString question() const { return text("Question").remove(u" = ?"_s); }
    QLineEdit *field() const { return m_driver.named<QLineEdit>("Answer"); }

    void begin()
    {
        m_driver.key(Qt::Key_F7);
        // From the choice of the scope on to the button.
        while (QApplication::focusWidget()->accessibleName() != u"Start predicting"_s)
            m_driver.key(Qt::Key_Tab);
        m_driver.key(Qt::Key_Space);
    }

    void answer(const QString &typed)
    {
        m_driver.type(typed.toUtf8().constData());
        m_driver.key(Qt::Key_Return);
    }

private:
    WindowDriver &m_driver;
};

} // namespace

/// Predict mode in the window, by real keys.
class TestPredictMode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void aWholeIterationByKeyboard();
    void nothingTellsTheNumbers();
    void anAnswerInTheDiagram();
    void anAnswerInTheDiagramByMouse();
    void hintsAndShownAnswers();
    void leavingRestoresEverything();
    void nothingCanBeEdited();
    void aLessonsPage();
    void anotherProjectEndsIt();
    void anotherStructureEndsIt();
    void undoToAnotherStructureEndsIt();

private:
    QTemporaryDir m_folder;
};

void TestPredictMode::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

/// net_h1 without its bias, and everything else as it follows from there.
void TestPredictMode::aWholeIterationByKeyboard()
{
    OPEN_WINDOW(driver);
    Student student(driver);
    student.begin();
    const std::map<QString, double> own = workedOut(0.0275);
    const std::map<QString, double> right = workedOut(0.3775);
    QCOMPARE(student.question(), u"net_h1"_s);
    QVERIFY(student.field()->hasFocus());
    student.answer(u"0.0275"_s);
    QCOMPARE(student.text("Judgement"), u"✗ Not right. The bias was left out of the net input. Try again, or go on with your number."_s);
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(student.text("Progress"), u"2 of 43"_s);

    const QString csv = QDir(m_folder.path()).filePath(u"scores.csv"_s);
    const QString pdf = QDir(m_folder.path()).filePath(u"scores.pdf"_s);
    const QString old = QDir(m_folder.path()).filePath(u"old.csv"_s);
    QVERIFY(writeFile(old, QByteArray("somebody's marks")));
    QString asked;
    int rows = 0;
    // The sheet comes with the last answer.
    inNext(nullptr, [&](QDialog &dialog) {
        QCOMPARE(dialog.windowTitle(), u"Score sheet"_s);
        rows = childNamed<QTableWidget>(dialog, u"Marks of each answer"_s)->rowCount();
        auto *name = childNamed<QLineEdit>(dialog, u"Name on the score sheet"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Ada"_s);
        for (const auto &[button, file] : {std::pair(u"Save the score sheet as CSV"_s, csv), {u"Save the score sheet as PDF"_s, pdf}}) {
            saveAs(dialog, file);
            QTest::keyClick(childNamed<QPushButton>(dialog, button), Qt::Key_Space);
        }
        declineNext(asked);
        saveAs(dialog, QFileInfo(old).path() + u"/old"_s);
        QTest::keyClick(childNamed<QPushButton>(dialog, u"Save the score sheet as CSV"_s), Qt::Key_Space);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    while (!student.question().startsWith(u"Done"_s)) {
        const QString name = student.question();
        const double value = own.at(name);
        student.answer(typedText(value));
        const bool differs = typedText(value) != typedText(right.at(name));
        const QString verdict = differs ? u"Right for your own numbers (follow-through)."_s : u"Right."_s;
        QCOMPARE(student.text("Judgement"), u"✓ %1: %2"_s.arg(name, verdict));
    }
    QCOMPARE(rows, 43);
    QCOMPARE(student.text("Marks"), u"42 of 43 marks"_s);

    const Outcome<CsvTable> table = readCsv(readFile(csv).value(), {',', true});
    QVERIFY2(table, qPrintable(table.problem()));
    QCOMPARE(table.value().rows(), 43U);
    QCOMPARE(table.value().text(0, 0), u"Ada"_s);
    QCOMPARE(table.value().text(0, 8), u"wrong"_s);
    QCOMPARE(table.value().text(1, 4), u"out_h1"_s);
    QCOMPARE(table.value().text(1, 8), u"follow-through"_s);
    QCOMPARE(table.value().text(1, 11), u"1"_s);
    QVERIFY(readFile(pdf).value().startsWith("%PDF-"));
    QVERIFY2(asked.contains(u"“old.csv”"_s), qPrintable(asked));
    QCOMPARE(readFile(old).value(), QByteArray("somebody's marks"));
    // Training is where it was.
    QCOMPARE(driver.session().moment().iteration, 0);
    QCOMPARE(driver.undoStack().count(), 0);
}

void TestPredictMode::nothingTellsTheNumbers()
{
    OPEN_WINDOW(driver);
    driver.session().select(WeightId{2, 0, 0});
    Student(driver).begin();
    QCOMPARE(driver.item(NeuronId{1, 0})->spoken().description, u"net input asked, output hidden, delta hidden"_s);
    QCOMPARE(driver.shown(NeuronId{1, 0}), 0.0);
    QCOMPARE(driver.item(TotalPart())->spoken().description, u"hidden"_s);
    QCOMPARE(driver.shown(TotalPart()), 0.0);
    QCOMPARE(driver.totalError()->text(), u"–"_s);
    QVERIFY(!driver.window().findChild<ChainRulePanel *>()->isVisible());
    for (const char *name : {"Error curve", "Your value"})
        QVERIFY2(!driver.named(name)->isVisible(), name);
    for (const char *action : {"Compute on the blackboard…", "Check gradients…", "Export picture…", "Export data…"})
        QVERIFY2(!driver.action(action)->isEnabled(), action);
    // What is given stays.
    QCOMPARE(driver.shown(WeightId{2, 0, 0}), 0.4);
    QCOMPARE(driver.shown(TargetPart{0}), 0.01);
    Student(driver).answer(u"0.3775"_s);
    QCOMPARE(driver.item(NeuronId{1, 0})->spoken().description, u"net input 0.3775, output asked, delta hidden"_s);
}

/// From the field to the diagram, to the neuron that is asked about, and Enter.
void TestPredictMode::anAnswerInTheDiagram()
{
    OPEN_WINDOW(driver);
    Student student(driver);
    student.begin();
    driver.view().setFocus();
    while (driver.focusedItem() != u"Neuron h1"_s)
        driver.key(Qt::Key_Tab);
    driver.key(Qt::Key_Return);
    QVERIFY(driver.editor().isOpen());
    QCOMPARE(driver.editor().accessibleName(), u"net_h1"_s);
    QCOMPARE(driver.editor().text(), QString());
    driver.type("no");
    driver.key(Qt::Key_Return);
    QVERIFY(driver.editor().isOpen());
    driver.editor().selectAll();
    driver.type("0,3775");
    driver.key(Qt::Key_Return);
    QCOMPARE(student.question(), u"out_h1"_s);
    QCOMPARE(student.text("Judgement"), u"✓ net_h1: Right."_s);
    // It opens at once where the next number is asked.
    QVERIFY(driver.editor().isOpen());
    QCOMPARE(driver.editor().accessibleName(), u"out_h1"_s);
    driver.key(Qt::Key_Escape);
    QVERIFY(!driver.editor().isOpen());
}

void TestPredictMode::anAnswerInTheDiagramByMouse()
{
    OPEN_WINDOW(driver);
    Student student(driver);
    student.begin();
    driver.click(NeuronId{1, 1});
    QVERIFY(!driver.editor().isOpen());
    driver.click(NeuronId{1, 0});
    QVERIFY(driver.editor().isOpen());
    driver.type("0.9");
    // Leaving is no answer.
    driver.click(NeuronId{1, 1});
    QVERIFY(!driver.editor().isOpen());
    QCOMPARE(student.question(), u"net_h1"_s);
    QCOMPARE(student.text("Judgement"), u"Type the number and press Enter, here or in the diagram."_s);
}

void TestPredictMode::hintsAndShownAnswers()
{
    OPEN_WINDOW(driver);
    Student student(driver);
    student.begin();
    driver.key(Qt::Key_F8);
    driver.key(Qt::Key_F8);
    QVERIFY(student.text("Hints").contains(u"\nnet_h1 = w1·i1 + w2·i2 + b1"_s));
    driver.key(Qt::Key_F8);
    QVERIFY(student.text("Hints").endsWith(u"\nnet_h1 = 0.15·0.05 + 0.20·0.10 + 0.35"_s));
    QVERIFY(!driver.named("Hint")->isEnabled());
    QVERIFY(student.field()->hasFocus());
    student.answer(u"0.3775"_s);
    QCOMPARE(student.text("Marks"), u"0.25 of 1 marks"_s);
    QCOMPARE(student.text("Hints"), QString());
    driver.key(Qt::Key_F9);
    QCOMPARE(student.text("Judgement"), u"○ out_h1 = 0.5933"_s);
    QCOMPARE(student.text("Marks"), u"0.25 of 2 marks"_s);
}

void TestPredictMode::leavingRestoresEverything()
{
    OPEN_WINDOW(driver);
    driver.session().select(WeightId{2, 0, 0});
    driver.session().stepBy(StepSize::OnePhase);
    const Moment before = driver.session().moment();
    const QString rule = driver.chainRule();
    const SpokenLook neuron = driver.item(NeuronId{1, 0})->spoken();
    Student(driver).begin();
    Student(driver).answer(u"0.3775"_s);
    driver.key(Qt::Key_F7);
    QVERIFY(driver.session().moment() == before);
    QCOMPARE(driver.chainRule(), rule);
    QVERIFY(driver.item(NeuronId{1, 0})->spoken() == neuron);
    for (const char *name : {"Error curve", "Your value", "Step", "Run"})
        QVERIFY2(driver.named(name)->isVisible() && driver.named(name)->isEnabled(), name);
    QVERIFY(!driver.action("Predict mode")->isChecked());
    driver.key(Qt::Key_Right);
    QVERIFY(driver.session().moment() != before);
}

void TestPredictMode::nothingCanBeEdited()
{
    OPEN_WINDOW(driver);
    Student(driver).begin();
    const Moment before = driver.session().moment();
    driver.click(WeightId{2, 0, 0});
    QVERIFY(!driver.editor().isOpen());
    driver.turnWheel(WeightId{2, 0, 0}, 1);
    driver.view().setFocus();
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Home})
        driver.key(key);
    emit driver.item(WeightId{2, 0, 0})->valueWished(driver.item(WeightId{2, 0, 0}), 0.7);
    QCOMPARE(driver.notice(), u"Nothing can be edited while you predict; F7 ends that."_s);
    QVERIFY(driver.session().moment() == before);
    QCOMPARE(driver.undoStack().count(), 0);
}

/// The first of the lecture's pages that prints more than one number.
void TestPredictMode::aLessonsPage()
{
    OPEN_WINDOW(driver);
    driver.window().welcome();
    auto *lesson = driver.window().findChild<LessonPanel *>();
    const auto page = std::ranges::find_if(lesson->lesson().pages, [](const LessonPage &each) { return each.printed.size() > 1; });
    QPushButton *button = childNamed<QPushButton>(driver.window(), u"Predict this page's numbers"_s);
    QVERIFY(!button->isVisible());
    for (auto each = lesson->lesson().pages.begin(); each != page; ++each)
        driver.key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(button->isVisible());
    button->setFocus();
    driver.key(Qt::Key_Space);
    Student student(driver);
    QVERIFY(!lesson->isVisible());
    QCOMPARE(student.text("Progress"), u"1 of %1"_s.arg(page->printed.size()));
    for (const PrintedValue &printed : page->printed) {
        QCOMPARE(student.question(), printed.name);
        if (&printed == &page->printed.back())
            inNext(nullptr, [](QDialog &dialog) { dialog.reject(); });
        // A digit is missing in the lecture's out_h1.
        student.answer(printed.slip ? printed.slip->meant : printed.printed);
    }
    QCOMPARE(student.text("Marks"), u"%1 of %1 marks"_s.arg(page->printed.size()));
    // Without a window manager nobody gives the keyboard back after a dialog.
    QVERIFY(driver.turnBack());
    driver.key(Qt::Key_F7);
    QVERIFY(lesson->isVisible());
}

void TestPredictMode::anotherProjectEndsIt()
{
    OPEN_WINDOW(driver);
    Student(driver).begin();
    driver.document().open(Course{projectFrom(u"3-2-2 single"_s), {}});
    QVERIFY(!driver.action("Predict mode")->isChecked());
    QVERIFY(driver.window().findChild<ChainRulePanel *>()->isVisible());
    QVERIFY(driver.item(NeuronId{1, 0})->spoken().description.startsWith(u"net input "_s));
}

/// Once a number is asked for, the diagram shows what is predicted, which has no places in another network.
void TestPredictMode::anotherStructureEndsIt()
{
    OPEN_WINDOW(driver);
    Student student(driver);
    student.begin();
    student.answer(u"0.3775"_s);
    driver.document().open(Course{projectFrom(u"5-6-3 single"_s), {}});
    QVERIFY(!driver.action("Predict mode")->isChecked());
    QCOMPARE(driver.shown(WeightId{2, 2, 5}), driver.document().course().start.network.value(WeightId{2, 2, 5}));
}

/// The keyboard goes back to the formula where it was before, which is empty now.
void TestPredictMode::undoToAnotherStructureEndsIt()
{
    OPEN_WINDOW(driver);
    driver.document().change(Course{projectFrom(u"5-6-3 single"_s), {}}, u"Another network"_s);
    driver.session().select(WeightId{2, 0, 0});
    auto *formula = driver.window().findChild<FormulaView *>();
    formula->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(formula->focusedFactor(), 0);
    Student(driver).begin();
    driver.undoStack().undo();
    QVERIFY(!driver.action("Predict mode")->isChecked());
    QVERIFY(!formula->rule());
    QCOMPARE(formula->focusedFactor(), -1);
}

QTEST_MAIN(TestPredictMode)
#include "tst_predictmode.moc"
