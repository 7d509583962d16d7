// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "tests/support/dialogs.h"
#include "tests/support/ownsettings.h"
#include "tests/support/windowdriver.h"
#include "ui/paperdialog.h"
#include "ui/paperdocument.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextEdit>

namespace {

void choose(QWidget &dialog, const char *box, int entry)
{
    auto &choice = part<QComboBox>(dialog, box);
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Home);
    for (int i = 0; i < entry; ++i)
        QTest::keyClick(&choice, Qt::Key_Down);
}

void clear(QWidget &dialog, const char *name)
{
    auto &box = part<QCheckBox>(dialog, name);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Space);
    QVERIFY(!box.isChecked());
}

QPushButton *saveButton(QWidget &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

bool says(const QWidget &dialog, const QString &sentence)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&sentence](const QLabel *label) { return label->text() == sentence; });
}

/// What predict mode asks for: "net_h1".
QString questionIn(WindowDriver &driver)
{
    return driver.named<QLabel>("Question")->accessibleDescription().remove(QStringLiteral(" = ?"));
}

QString textOf(const QString &name)
{
    const Outcome<QByteArray> bytes = readFile(name);
    return bytes ? QString::fromUtf8(bytes.value()) : bytes.problem();
}

} // namespace

/// Papers made in the window, by mouse and keys.
class PaperDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void aSolutionOfTheIterationInView();
    void exercisesForThreeStudents();
    void theFileFollowsKindAndFormat();
    void saysWhatSavingWouldRunInto_data();
    void saysWhatSavingWouldRunInto();
    void thePreviewIsTheSheet();
    void everyPageIsPrinted();
    void theBlanksAreAnsweredInTheWindow();
    void anExerciseIsAnsweredInTheWindow();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    OwnSettings m_settings;
    QTemporaryDir m_folder;
};

void PaperDialogTest::aSolutionOfTheIterationInView()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    driver.session().stepBy(StepSize::OneIteration);
    driver.session().stepBy(StepSize::OnePhase);
    const QString name = path("second.tex");
    inDialog([&name](QDialog &dialog) {
        type(part<QLineEdit>(dialog, "Paper file"), name.toUtf8().constData());
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
    });
    driver.action("Worked solution and worksheets…")->trigger();
    // The lecture's error after one round, and its w5⁺ as what the second begins with.
    QVERIFY2(textOf(name).contains(QStringLiteral("Iterations finished before: 1.")), qPrintable(textOf(name).left(300)));
    QVERIFY(textOf(name).contains(QStringLiteral("0.3589")));
    QVERIFY(textOf(name).contains(QStringLiteral("0.2910")));
    QVERIFY(driver.notice().startsWith(QStringLiteral("Saved ")));
}

void PaperDialogTest::exercisesForThreeStudents()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    const QString name = path("class.md");
    bool accepted = false;
    inDialog([&](QDialog &dialog) {
        choose(dialog, "Kind of paper", 2);
        type(part<QSpinBox>(dialog, "Number of variants"), "3");
        type(part<QSpinBox>(dialog, "Seed of the exercises"), "2026");
        type(part<QLineEdit>(dialog, "Paper file"), name.toUtf8().constData());
        clear(dialog, "Blank: Updates");
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        accepted = true;
    });
    driver.action("Worked solution and worksheets…")->trigger();
    QVERIFY(accepted);
    for (const int number : {1, 2, 3}) {
        const QString base = path("class-") + QString::number(number);
        QVERIFY(textOf(base + QStringLiteral(".md")).contains(QStringLiteral("\\underline{\\hspace{6em}}")));
        QVERIFY(!textOf(base + QStringLiteral("-key.md")).contains(QStringLiteral("\\underline")));
        const Outcome<Project> project = readProject(readFile(base + QStringLiteral(".backprop")).value());
        QVERIFY2(project, qPrintable(project.problem()));
        QVERIFY(project.value().title.endsWith(QStringLiteral("variant %1").arg(number)));
    }
    QVERIFY(textOf(path("class-1.md")) != textOf(path("class-2.md")));
    QVERIFY(textOf(path("class-1.md")).contains(QStringLiteral("w_{5}^{+}")));
}

void PaperDialogTest::theFileFollowsKindAndFormat()
{
    PaperDialog dialog({lectureProject(), 0, {}}, m_folder.path());
    QCOMPARE(dialog.fileName(), path("solution.pdf"));
    choose(dialog, "Kind of paper", 1);
    choose(dialog, "Format of the paper", 3);
    QCOMPARE(dialog.fileName(), path("worksheet.html"));
    type(part<QLineEdit>(dialog, "Paper file"), path("mine.html").toUtf8().constData());
    choose(dialog, "Kind of paper", 0);
    QCOMPARE(dialog.fileName(), path("mine.html"));
    QVERIFY(!part<QCheckBox>(dialog, "Blank: Errors").isVisibleTo(&dialog));
}

void PaperDialogTest::saysWhatSavingWouldRunInto_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << ""
                             << ""
                             << "Type a file name.";
    QTest::newRow("another ending") << path("x.doc") << ""
                                    << "The file name must end in .pdf, .tex, .md or .html.";
    QTest::newRow("no folder") << path("none/x.tex") << "" << QStringLiteral("There is no folder %1.").arg(path("none"));
    QTest::newRow("no such parameter") << path("x.tex") << "w5,w9"
                                       << "There is no paper: there is no parameter \"w9\".";
}

void PaperDialogTest::saysWhatSavingWouldRunInto()
{
    QFETCH(QString, file);
    QFETCH(QString, parameters);
    QFETCH(QString, sentence);
    PaperDialog dialog({lectureProject(), 0, {}}, m_folder.path());
    dialog.show();
    type(part<QLineEdit>(dialog, "Parameters to work out"), parameters.toUtf8().constData());
    dialog.setFileName(file);
    QTRY_VERIFY2(says(dialog, sentence), qPrintable(sentence));
    QVERIFY(!saveButton(dialog)->isEnabled());
}

/// The preview shows the sheet that is written.
void PaperDialogTest::thePreviewIsTheSheet()
{
    PaperDialog dialog({lectureProject(), 0, {}}, m_folder.path());
    choose(dialog, "Kind of paper", 1);
    QTRY_VERIFY(part<QTextEdit>(dialog, "Preview of the paper").toPlainText().contains(QStringLiteral("Name: ")));
    choose(dialog, "Kind of paper", 0);
    QTRY_VERIFY(!part<QTextEdit>(dialog, "Preview of the paper").toPlainText().contains(QStringLiteral("Name: ")));
}

/// Four samples of a batch take some thirty pages, of which none is lost where headings move to the next one.
void PaperDialogTest::everyPageIsPrinted()
{
    const Outcome<Paper> paper = workedSolution(exampleProject(QStringLiteral("circles")).value(), 0, {});
    QVERIFY2(paper, qPrintable(paper.problem()));
    const PaperDocument onePage(paper.value());
    const QByteArray pdf = PaperDocument::pdf(paper.value());
    constexpr double pageHeight = 1000.0; // of an A4 page between its margins, in pixels of 1/96 inch
    QVERIFY2(static_cast<double>(pdf.count("/Type /Page\n")) >= onePage.size().height() / pageHeight,
             qPrintable(QStringLiteral("%1 pages for %2 pixels").arg(pdf.count("/Type /Page\n")).arg(onePage.size().height())));
}

/// A worksheet with blank errors only: the lecture's three numbers, typed from its page. Its forward pass is printed in full.
void PaperDialogTest::theBlanksAreAnsweredInTheWindow()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    inDialog([](QDialog &dialog) {
        choose(dialog, "Kind of paper", 1);
        for (const char *blank : {"Blank: Forward pass", "Blank: Backward pass", "Blank: Updates"})
            clear(dialog, blank);
        QTRY_VERIFY(buttonSaying(dialog, "Answer in the window")->isEnabled());
        QTest::mouseClick(buttonSaying(dialog, "Answer in the window"), Qt::LeftButton);
    });
    driver.action("Worked solution and worksheets…")->trigger();
    QVERIFY(driver.action("Predict mode")->isChecked());
    driver.window().activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), driver.named<QLineEdit>("Answer"));
    bool sheetShown = false;
    inDialog([&sheetShown](QDialog &sheet) {
        sheetShown = true;
        sheet.reject();
    });
    const char *const numbers[][2] = {{"E_o1", "0.274811083"}, {"E_o2", "0.023560026"}, {"E_total", "0.298371109"}};
    for (const auto &[name, number] : numbers) {
        QCOMPARE(questionIn(driver), QString::fromUtf8(name));
        driver.type(number);
        driver.key(Qt::Key_Return);
    }
    QVERIFY(sheetShown);
}

/// A new exercise becomes the project, and its first question is asked.
void PaperDialogTest::anExerciseIsAnsweredInTheWindow()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    const Network lecture = driver.session().present().network;
    inDialog([](QDialog &dialog) {
        choose(dialog, "Kind of paper", 2);
        QTRY_VERIFY(buttonSaying(dialog, "Answer in the window")->isEnabled());
        QTest::mouseClick(buttonSaying(dialog, "Answer in the window"), Qt::LeftButton);
    });
    driver.action("Worked solution and worksheets…")->trigger();
    QVERIFY(driver.action("Predict mode")->isChecked());
    QCOMPARE(questionIn(driver), QStringLiteral("net_h1"));
    QVERIFY(driver.session().present().network != lecture);
    QVERIFY(driver.session().present().title.endsWith(QStringLiteral("variant 1")));
}

QTEST_MAIN(PaperDialogTest)
#include "tst_paperdialog.moc"
