// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "tests/support/windowdriver.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

namespace {

constexpr WeightId w5{2, 0, 0};

/// The total error of the lecture with one number changed, worked out without the window.
double errorWith(NumberId number, double value)
{
    const Project project = withNumber(lectureProject(), number, value).value();
    return totalError(project.network, project.samples, project.training.loss);
}

} // namespace

/// The window, used by mouse and keyboard: editing the numbers of the diagram and the settings.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void clickOpensTheEditor_data();
    void clickOpensTheEditor();
    void everythingFollowsWhileTyping();
    void escapeRestores();
    void enterAccepts();
    void clickElsewhereAccepts();
    void decimalMarks_data();
    void decimalMarks();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void inputsAndTargets();
    void edgeOnlySelects();
    void longNumbersKeepTheirLastDigit();
    void tabWalksInReadingOrder();
    void tabReachesEverything();
    void enterEditsTheFocusedItem();
    void spaceSelectsTheFocusedItem();
    void wheelAndArrows();
    void arrowsInTheEditor();
    void learningRate();
    void learningRateNonsense_data();
    void learningRateNonsense();
    void updateOrder();
    void editAfterSteps();

private:
    QTemporaryDir m_settings;
};

void TestMainWindow::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestMainWindow::clickOpensTheEditor_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("large") << QSize(1440, 900);
    QTest::newRow("small") << QSize(1024, 640);
}

void TestMainWindow::clickOpensTheEditor()
{
    QFETCH(QSize, size);
    OPEN_WINDOW(driver, size);
    QVERIFY(driver.chainRule().isEmpty());
    driver.click(w5);
    QVERIFY(driver.editor().isOpen());
    QVERIFY(driver.editor().hasFocus());
    QCOMPARE(driver.editor().text(), QStringLiteral("0.4"));
    QCOMPARE(driver.editor().selectedText(), driver.editor().text());
    QVERIFY(driver.view().viewport()->rect().contains(driver.editor().geometry()));
    QVERIFY2(driver.chainRule().contains(QStringLiteral("∂E_total/∂w5")), qPrintable(driver.chainRule()));
    QVERIFY2(driver.chainRule().contains(QStringLiteral("0.0822")), qPrintable(driver.chainRule()));
}

void TestMainWindow::everythingFollowsWhileTyping()
{
    OPEN_WINDOW(driver);
    const double hidden = driver.shown(NeuronId{1, 0});
    driver.click(w5);
    driver.type("0.4");
    driver.type("5");
    const double expected = errorWith(w5, 0.45);
    QVERIFY(expected != errorWith(w5, 0.4));
    QVERIFY(driver.totalError()->value() == expected); // to the last bit
    QCOMPARE(driver.totalError()->text(), (NumberFormat{NumberFormat::Digits::Rounded, 6}.text(expected)));
    QCOMPARE(driver.shown(TotalPart()), expected);
    QCOMPARE(driver.shown(w5), 0.45);
    QCOMPARE(driver.shown(NeuronId{1, 0}), hidden);
    QVERIFY2(driver.chainRule().contains(QStringLiteral("0.45")), qPrintable(driver.chainRule()));
    QCOMPARE(driver.undoStack().count(), 0);

    // Half a number is no number: the values of before are back until there is one.
    driver.type("-");
    QCOMPARE(driver.totalError()->value(), errorWith(w5, 0.4));
    driver.key(Qt::Key_Backspace);
    QCOMPARE(driver.totalError()->value(), expected);
}

void TestMainWindow::escapeRestores()
{
    OPEN_WINDOW(driver);
    driver.click(w5);
    driver.type("7");
    QCOMPARE(driver.totalError()->value(), errorWith(w5, 7.0));
    driver.key(Qt::Key_Escape);
    QVERIFY(!driver.editor().isOpen());
    QCOMPARE(driver.totalError()->value(), errorWith(w5, 0.4));
    QCOMPARE(driver.shown(w5), 0.4);
    QCOMPARE(driver.undoStack().count(), 0);
    QCOMPARE(driver.focusedItem(), QStringLiteral("Weight w5, h1 to o1"));
}

void TestMainWindow::enterAccepts()
{
    OPEN_WINDOW(driver);
    driver.click(w5);
    driver.type("0.45");
    driver.key(Qt::Key_Return);
    QVERIFY(!driver.editor().isOpen());
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("w5: 0.40 → 0.45"));
    QCOMPARE(driver.shown(w5), 0.45);
    QCOMPARE(driver.focusedItem(), QStringLiteral("Weight w5, h1 to o1"));

    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.shown(w5), 0.4);
    QCOMPARE(driver.totalError()->value(), errorWith(w5, 0.4));
    driver.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(driver.shown(w5), 0.45);
    QCOMPARE(driver.totalError()->value(), errorWith(w5, 0.45));
}

void TestMainWindow::clickElsewhereAccepts()
{
    OPEN_WINDOW(driver);
    driver.click(w5);
    driver.type("0.45");
    driver.click(WeightId{2, 1, 1});
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("w5: 0.40 → 0.45"));
    QVERIFY(driver.editor().isOpen());
    QCOMPARE(driver.editor().text(), QStringLiteral("0.55"));
    driver.type("0.6");
    driver.click("Step");
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("w8: 0.55 → 0.60"));
    QVERIFY(!driver.editor().isOpen());
    QCOMPARE(driver.session().moment().position.phases, 1);

    // Opened and left as it was, nothing has happened.
    driver.click(w5);
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.undoStack().count(), 2);
}

void TestMainWindow::decimalMarks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("point") << QByteArray("0.45") << 0.45;
    QTest::newRow("comma") << QByteArray("0,45") << 0.45;
    QTest::newRow("bare") << QByteArray(",45") << 0.45;
    QTest::newRow("negative") << QByteArray("-0,25") << -0.25;
    QTest::newRow("typographic minus") << QByteArray("−0.25") << -0.25;
    QTest::newRow("exponent") << QByteArray("4.5e-1") << 0.45;
    QTest::newRow("all digits") << QByteArray("0.35891647971788461") << 0.35891647971788461;
}

void TestMainWindow::decimalMarks()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    OPEN_WINDOW(driver);
    driver.click(w5);
    driver.type(text.constData());
    driver.key(Qt::Key_Enter);
    QVERIFY(driver.shown(w5) == value); // to the last bit
    QCOMPARE(driver.undoStack().count(), 1);
}

void TestMainWindow::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a word") << QByteArray("abc") << QStringLiteral("w5: “abc” is not a number");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("w5: type a number, such as 0.45");
    QTest::newRow("infinity") << QByteArray("inf") << QStringLiteral("w5: “inf” is not a number");
    QTest::newRow("not a number") << QByteArray("nan") << QStringLiteral("w5: “nan” is not a number");
    QTest::newRow("too large") << QByteArray("1e400") << QStringLiteral("w5: 1e400 is too large for a number of double precision");
    QTest::newRow("two marks") << QByteArray("0,4,5") << QStringLiteral("w5: “0,4,5” is not a number");
}

void TestMainWindow::nonsenseIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    OPEN_WINDOW(driver);
    driver.click(w5);
    driver.key(Qt::Key_Delete);
    driver.type(text.constData());
    QVERIFY(driver.complaint().isEmpty());
    driver.key(Qt::Key_Return);
    QVERIFY(driver.editor().isOpen());
    QCOMPARE(driver.complaint(), sentence);
    QCOMPARE(driver.undoStack().count(), 0);
    QCOMPARE(driver.totalError()->value(), errorWith(w5, 0.4));
    QCOMPARE(driver.editor().selectedText(), driver.editor().text());

    // The next number is welcome.
    driver.type("0.45");
    QVERIFY(driver.complaint().isEmpty());
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.shown(w5), 0.45);
}

void TestMainWindow::inputsAndTargets()
{
    OPEN_WINDOW(driver);
    const std::vector<std::pair<DiagramPart, QString>> edits = {
        {NeuronId{0, 0}, QStringLiteral("i1: 0.05 → 0.25")},
        {TargetPart{1}, QStringLiteral("target o2: 0.99 → 0.25")},
        {BiasId{1, 0}, QStringLiteral("b1: 0.35 → 0.25")},
    };
    for (const auto &[part, name] : edits) {
        driver.click(part);
        driver.type("0.25");
        driver.key(Qt::Key_Return);
        QCOMPARE(driver.undoStack().undoText(), name);
        QCOMPARE(driver.shown(part), 0.25);
    }
    // What is computed cannot be typed.
    for (const DiagramPart &part : std::vector<DiagramPart>{NeuronId{1, 0}, ErrorPart{0}, TotalPart()}) {
        driver.click(part);
        QVERIFY(!driver.editor().isOpen());
    }
    QCOMPARE(driver.undoStack().count(), 3);
}

/// Two weights that differ in nothing but the last of many digits look different in their pill.
void TestMainWindow::longNumbersKeepTheirLastDigit()
{
    OPEN_WINDOW(driver);
    driver.action("All")->trigger();
    const auto pill = [&driver](double value) {
        driver.session().edit(w5, value);
        const QRect rect = driver.view().rectOf(*driver.item(WeightId(w5)));
        return driver.view().viewport()->grab(rect).toImage();
    };
    pill(1.0); // so that both of them are changes
    const QImage one = pill(-98765.43210987654);
    QVERIFY(pill(-98765.43210987652) != one);
    QVERIFY(pill(-98765.43210987654) == one);
}

void TestMainWindow::edgeOnlySelects()
{
    OPEN_WINDOW(driver);
    const DiagramLayout::Weight &place = driver.view().diagram().layout().weights.at(w5);
    const QPoint free = driver.view().mapFromScene(place.edge.pointAt(0.08));
    QTest::mouseClick(driver.view().viewport(), Qt::LeftButton, {}, free);
    QVERIFY(!driver.editor().isOpen());
    QVERIFY(driver.session().selected() == std::optional<ParameterId>(w5));
    QVERIFY(driver.chainRule().contains(QStringLiteral("∂E_total/∂w5")));
}

void TestMainWindow::tabWalksInReadingOrder()
{
    OPEN_WINDOW(driver);
    driver.view().setFocus();
    QStringList walked;
    for (const DiagramItem *item : driver.view().diagram().items()) {
        driver.key(Qt::Key_Tab);
        walked << item->spoken().name;
        QCOMPARE(driver.focusedItem(), item->spoken().name);
    }
    QCOMPARE(walked.first(), QStringLiteral("Input i1"));
    QCOMPARE(walked.last(), QStringLiteral("Sum of errors"));
    driver.key(Qt::Key_Tab);
    QVERIFY(!driver.view().hasFocus());
    driver.key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(driver.focusedItem(), QStringLiteral("Sum of errors"));
    driver.key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(driver.focusedItem(), QStringLiteral("Error o2"));
}

void TestMainWindow::tabReachesEverything()
{
    OPEN_WINDOW(driver);
    driver.named("Reset")->setFocus();
    QStringList reached;
    for (int i = 0; i < 80; ++i) {
        driver.key(Qt::Key_Tab);
        const QWidget *widget = QApplication::focusWidget();
        reached << (widget == &driver.view() ? driver.focusedItem() : widget->accessibleName());
        QVERIFY2(!reached.last().isEmpty(), qPrintable(reached.join(QStringLiteral(", "))));
        if (widget == driver.named("Reset"))
            break;
    }
    for (const char *name :
         {"Step", "Step size", "Run", "Speed", "Learning rate", "Update order", "Input i1", "Weight w5, h1 to o1", "Error curve"})
        QVERIFY2(reached.contains(QString::fromUtf8(name)), name);
    QCOMPARE(reached.last(), QStringLiteral("Reset"));
}

void TestMainWindow::enterEditsTheFocusedItem()
{
    OPEN_WINDOW(driver);
    driver.view().setFocus();
    driver.key(Qt::Key_Tab);
    driver.key(Qt::Key_Return);
    QVERIFY(driver.editor().isOpen());
    driver.type("0.1");
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("i1: 0.05 → 0.10"));
    driver.key(Qt::Key_Tab);
    QCOMPARE(driver.focusedItem(), QStringLiteral("Input i2"));
}

void TestMainWindow::spaceSelectsTheFocusedItem()
{
    OPEN_WINDOW(driver);
    driver.view().setFocus();
    driver.item(w5)->setFocus();
    driver.session().select(std::nullopt);
    driver.key(Qt::Key_Space);
    QVERIFY(driver.session().selected() == std::optional<ParameterId>(w5));
    QVERIFY(!driver.session().isRunning());
    QVERIFY(!driver.editor().isOpen());
}

void TestMainWindow::wheelAndArrows()
{
    OPEN_WINDOW(driver);
    for (int i = 0; i < 3; ++i)
        driver.turnWheel(w5, 1);
    QCOMPARE(driver.shown(w5), 0.43);
    driver.turnWheel(w5, -1, Qt::ShiftModifier);
    QCOMPARE(driver.shown(w5), 0.33);
    QCOMPARE(driver.undoStack().count(), 1);
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("w5: 0.40 → 0.33"));
    driver.turnWheel(NeuronId{1, 0}, 1);
    QCOMPARE(driver.undoStack().count(), 1);
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.shown(w5), 0.4);

    driver.view().setFocus();
    driver.item(BiasId{2, 0})->setFocus();
    driver.key(Qt::Key_Up);
    driver.key(Qt::Key_Up, Qt::ShiftModifier);
    driver.key(Qt::Key_Down);
    QCOMPARE(driver.shown(BiasId{2, 0}), 0.7);
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("b2: 0.60 → 0.70"));
    QCOMPARE(driver.undoStack().count(), 1);
}

void TestMainWindow::arrowsInTheEditor()
{
    OPEN_WINDOW(driver);
    driver.click(w5);
    driver.key(Qt::Key_Up);
    driver.key(Qt::Key_Up);
    driver.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(driver.editor().text(), QStringLiteral("0.32"));
    QCOMPARE(driver.totalError()->value(), errorWith(w5, 0.32));
    QCOMPARE(driver.undoStack().count(), 0);
    // In an open editor, the arrows belong to the text and not to the training.
    driver.key(Qt::Key_Right);
    driver.key(Qt::Key_Home);
    QVERIFY(driver.editor().isOpen());
    QCOMPARE(driver.session().moment().position, Position());
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("w5: 0.40 → 0.32"));
}

void TestMainWindow::learningRate()
{
    OPEN_WINDOW(driver);
    auto *field = driver.named<QAbstractSpinBox>("Learning rate");
    QCOMPARE(field->text(), QStringLiteral("0.5"));
    field->setFocus();
    field->selectAll();
    driver.type("0,75");
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.session().present().training.optimizer.learningRate, 0.75);
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("η: 0.50 → 0.75"));
    driver.undoStack().undo();
    QCOMPARE(field->text(), QStringLiteral("0.5"));
    driver.undoStack().redo();
    QCOMPARE(field->text(), QStringLiteral("0.75"));
    QCOMPARE(driver.undoStack().count(), 1);
}

void TestMainWindow::learningRateNonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"-1", "0", "abc", "1e400", "inf", ""})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void TestMainWindow::learningRateNonsense()
{
    QFETCH(QByteArray, text);
    OPEN_WINDOW(driver);
    auto *field = driver.named<QAbstractSpinBox>("Learning rate");
    field->setFocus();
    field->selectAll();
    driver.key(Qt::Key_Delete);
    driver.type(text.constData());
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.session().present().training.optimizer.learningRate, 0.5);
    QCOMPARE(driver.undoStack().count(), 0);
    driver.view().setFocus();
    QCOMPARE(field->text(), QStringLiteral("0.5"));
}

void TestMainWindow::updateOrder()
{
    OPEN_WINDOW(driver);
    auto *field = driver.named<QComboBox>("Update order");
    QCOMPARE(field->currentText(), QStringLiteral("simultaneous"));
    field->setFocus();
    driver.key(Qt::Key_Down);
    QCOMPARE(driver.session().present().training.updateOrder, UpdateOrder::OutputLayerFirst);
    QCOMPARE(driver.undoStack().count(), 1);
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->currentText(), QStringLiteral("simultaneous"));
    driver.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(field->currentText(), QStringLiteral("output layer first"));
    QCOMPARE(driver.undoStack().count(), 1);
}

void TestMainWindow::editAfterSteps()
{
    OPEN_WINDOW(driver);
    for (int i = 0; i < 4; ++i)
        driver.session().stepBy(StepSize::OneIteration);
    const double trained = driver.shown(w5);
    driver.click(w5);
    driver.type("0.45");
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.document().course().interventions.size(), 1U);
    QCOMPARE(driver.document().course().interventions.front().iteration, 4);
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.shown(w5), trained);
    QCOMPARE(driver.session().moment().iteration, 4);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
