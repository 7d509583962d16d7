// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/lesson.h"
#include "tests/support/ownsettings.h"
#include "tests/support/windowdriver.h"
#include "ui/blackboarddialog.h"
#include "ui/panels/diagnosisfield.h"
#include "ui/panels/lessonpanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>

namespace {

constexpr WeightId w5{2, 0, 0};

LessonPanel &panelOf(WindowDriver &driver)
{
    return *driver.window().findChild<LessonPanel *>();
}

/// The window as it starts, with the lesson beside the diagram.
void welcome(WindowDriver &driver)
{
    const int width = driver.view().width();
    driver.window().welcome();
    QTRY_VERIFY(driver.view().width() < width);
    QTest::qWait(50); // the panels share the room in several steps
}

FormulaView &formulaOf(WindowDriver &driver)
{
    return *driver.window().findChild<ChainRulePanel *>()->formula();
}

} // namespace

/// A lesson in the window: its pages put diagram and formulas into the state that they speak of.
class TestLessonPresenter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyPageShowsItsMoment();
    void pagesCanBeTurnedByKeys();
    void whatTheUserChangedComesBack();
    void anotherLessonOpensItsProject();
    void theSummaryIsReadOut();
    void aTypedNumberIsExplained();
    void aFinalErrorIsExplained();
    void theBlackboardFollows();
    void formulasAreCopied();

private:
    OwnSettings m_settings;
};

void TestLessonPresenter::everyPageShowsItsMoment()
{
    OPEN_WINDOW(driver);
    welcome(driver);
    LessonPanel &panel = panelOf(driver);
    QVERIFY(panel.isVisible());
    const Lesson lesson = panel.lesson();
    QVERIFY(lesson.pages.size() >= 17);
    for (std::size_t i = 0; i < lesson.pages.size(); ++i) {
        const LessonPage &page = lesson.pages[i];
        const QString where = QStringLiteral("page %1").arg(i + 1);
        QVERIFY2(panel.page() == static_cast<int>(i), qPrintable(where));
        Session &session = driver.session();
        const int done = page.step ? session.timeline().doneAfter(*page.step) : 0;
        QVERIFY2(!page.step || done > 0, qPrintable(where));
        QVERIFY2(session.moment().position.iteration == page.iteration, qPrintable(where));
        QVERIFY2(session.stepsDone() == done, qPrintable(where));
        QVERIFY2(session.selected() == page.selected, qPrintable(where));
        QVERIFY2(session.present().training.updateOrder == page.updateOrder, qPrintable(where));
        if (!page.lit.isEmpty()) {
            const ChainRule &rule = *formulaOf(driver).rule();
            QVERIFY2(formulaOf(driver).activeFactor() == factorPlace(rule, page.lit), qPrintable(where));
        }
        if (i + 1 < lesson.pages.size())
            driver.click("Next page");
    }
    QVERIFY(!driver.named("Next page")->isEnabled());
}

void TestLessonPresenter::pagesCanBeTurnedByKeys()
{
    OPEN_WINDOW(driver);
    welcome(driver);
    driver.view().setFocus();
    driver.key(Qt::Key_Right, Qt::AltModifier);
    driver.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(panelOf(driver).page(), 2);
    driver.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(panelOf(driver).page(), 1);
    QVERIFY2(driver.happened().contains(QStringLiteral("net_h1")), qPrintable(driver.happened()));
}

void TestLessonPresenter::whatTheUserChangedComesBack()
{
    OPEN_WINDOW(driver);
    welcome(driver);
    driver.click(w5);
    driver.type("0.7");
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.session().present().network.value(w5), 0.7);
    driver.click("Next page");
    QCOMPARE(driver.session().present().network.value(w5), 0.4);
    driver.undoStack().undo();
    QCOMPARE(driver.session().present().network.value(w5), 0.7);
}

void TestLessonPresenter::anotherLessonOpensItsProject()
{
    OPEN_WINDOW(driver);
    welcome(driver);
    const Lesson other = builtInLesson(QStringLiteral("linear-neuron")).value();
    for (QAction *lesson : driver.action("Lessons")->menu()->actions()) {
        if (lesson->text() == other.title)
            lesson->trigger();
    }
    QCOMPARE(driver.document().course().start, other.project);
    QCOMPARE(panelOf(driver).lesson(), other);
    QCOMPARE(driver.undoStack().count(), 0);
    QCOMPARE(driver.session().moment().iteration, 0);
    QVERIFY(!driver.session().selected());
    driver.click("Step");
    QVERIFY(driver.session().moment().step.size() == 1);
}

void TestLessonPresenter::theSummaryIsReadOut()
{
    OPEN_WINDOW(driver);
    welcome(driver);
    const LessonVerdicts &verdicts = panelOf(driver).verdicts();
    Readout *printed = driver.named<Readout>("Printed values that agree");
    QVERIFY(printed && printed->isVisible());
    QCOMPARE(printed->value(), static_cast<double>(verdicts.agreeing));
    QCOMPARE(verdicts.differing, 0);
    QCOMPARE(printed->toolTip(), verdicts.summary());
}

void TestLessonPresenter::aTypedNumberIsExplained()
{
    OPEN_WINDOW(driver);
    driver.session().select(w5);
    QTest::mouseClick(driver.named("Your value"), Qt::LeftButton);
    driver.type("0.0821");
    driver.key(Qt::Key_Return);
    const QString explanation = driver.window().findChild<DiagnosisField *>()->explanation();
    QVERIFY2(explanation.contains(QStringLiteral("truncated")), qPrintable(explanation));
}

void TestLessonPresenter::aFinalErrorIsExplained()
{
    OPEN_WINDOW(driver);
    driver.session().goToStep(9999, driver.session().timeline().size());
    QCOMPARE(driver.session().moment().iteration, 10'000);
    QTest::mouseClick(driver.named("Your value"), Qt::LeftButton);
    driver.type("0.0000351085");
    driver.key(Qt::Key_Return);
    const DiagnosisField *field = driver.window().findChild<DiagnosisField *>();
    QCOMPARE(field->quantity(), Quantity());
    QVERIFY2(field->explanation().contains(QStringLiteral("9999")) || field->explanation().contains(QStringLiteral("9,999"))
                 || field->explanation().contains(QStringLiteral("fewer")),
             qPrintable(field->explanation()));
}

void TestLessonPresenter::theBlackboardFollows()
{
    OPEN_WINDOW(driver);
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    driver.action("Compute on the blackboard…")->trigger();
    auto *dialog = driver.window().findChild<BlackboardDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *table = dialog->findChild<QTableWidget *>();
    const auto cell = [table](const char *quantity, int column) {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == QString::fromUtf8(quantity))
                return table->item(row, column)->text();
        }
        return QString();
    };
    QCOMPARE(cell("net_h1", 1), QStringLiteral("0.3775"));
    QCOMPARE(cell("out_h1", 1), QStringLiteral("0.5933"));
    QCOMPARE(cell("out_h1", 2), QStringLiteral("0.59326999"));
    // 0.4 · 0.59 + 0.45 · 0.60 + 0.6 = 1.106 with two decimals: written down as 1.11.
    auto *count = dialog->findChild<QSpinBox *>();
    count->setFocus();
    count->selectAll();
    QTest::keyClick(count, Qt::Key_2);
    QCOMPARE(cell("net_o1", 1), QStringLiteral("1.11"));
    const QString before = cell("out_o1", 2);
    driver.session().stepBy(StepSize::OneIteration);
    driver.session().stepBy(StepSize::OnePhase);
    QVERIFY(cell("out_o1", 2) != before);
}

void TestLessonPresenter::formulasAreCopied()
{
    OPEN_WINDOW(driver);
    driver.session().select(w5);
    driver.action("Formula as text")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("∂E_total/∂w5 = ")));
    driver.action("Formula as LaTeX")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\\frac{\\partial E_{total}}{\\partial w_{5}}")));
    driver.action("Formula as picture")->trigger();
    QVERIFY(QGuiApplication::clipboard()->image().width() > 600);
    driver.click(NeuronId{1, 0});
    driver.action("Formula as LaTeX")->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("\\mathrm{net}_{h1} &= w_{1}\\cdot i_{1}")),
             qPrintable(QGuiApplication::clipboard()->text()));
    driver.action("Result with all digits")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toDouble(), 0.3775);
}

QTEST_MAIN(TestLessonPresenter)
#include "tst_lessonpresenter.moc"
