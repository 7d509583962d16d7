// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/model/sampleedits.h"
#include "core/model/structureedits.h"
#include "core/training/coursefile.h"
#include "tests/support/desk.h"
#include "tests/support/dialogs.h"
#include "tests/support/windowdriver.h"
#include "ui/panels/datasetpanel.h"
#include "ui/panels/outputmappanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace {

/// Types a name into the next file dialog; `next` is done in the dialog that follows it.
void chooseFile(const QString &name, const std::function<void(QDialog &)> &next = nullptr)
{
    inDialog([name, next](QDialog &dialog) {
        auto *files = qobject_cast<QFileDialog *>(&dialog);
        auto *line = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        files->setDirectory(QFileInfo(name).absolutePath());
        line->setCompleter(nullptr); // whose list would take the keys
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QFileInfo(name).fileName());
        QTimer::singleShot(300, files, [files, next] {
            if (next)
                inDialog(next);
            auto *buttons = files->findChild<QDialogButtonBox *>();
            const bool saves = files->acceptMode() == QFileDialog::AcceptSave;
            QTest::mouseClick(buttons->button(saves ? QDialogButtonBox::Save : QDialogButtonBox::Open), Qt::LeftButton);
        });
    });
}

void answer(QMessageBox::StandardButton button)
{
    inDialog([button](QDialog &dialog) { QTest::mouseClick(qobject_cast<QMessageBox *>(&dialog)->button(button), Qt::LeftButton); });
}

} // namespace

/// Projects and data opened, saved, dropped and made in the window.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void xorFromNothing();
    void aSavedProjectComesBackAtItsIteration();
    void unsavedChangesAreAskedAbout();
    void badFilesChangeNothing();
    void aFailedSaveSaysWhy();
    void aFileThatTheEndingMeetsIsAskedAbout_data();
    void aFileThatTheEndingMeetsIsAskedAbout();
    void savingUnchangedKeepsTheBytes();
    void revertGoesBack();
    void droppedFilesOpen();
    void recentFiles();
    void everyExampleOpens();
    void settingsAreOneEdit();
    void aChosenSampleIsShown();
    void steppingOverAChangeOfStructure();
    void whatIsBeingTypedGoesWithItsProject();
    void newDataLeavesNoTestSamples();
    void weightsFromPytorch();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
};

void TestFiles::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

/// Builds, trains, watches, saves and opens again, as somebody would who has never done it.
void TestFiles::xorFromNothing()
{
    OPEN_WINDOW(driver);
    inDialog([](QDialog &dialog) {
        type(part<QSpinBox>(dialog, "Number of inputs"), "2");
        type(part<QSpinBox>(dialog, "Neurons of hidden layer 1"), "3");
        type(part<QSpinBox>(dialog, "Number of outputs"), "1");
        type(part<QSpinBox>(dialog, "Seed"), "7");
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    driver.key(Qt::Key_N, Qt::ControlModifier);
    const Network &network = driver.session().present().network;
    QCOMPARE(network.inputs, 2);
    QCOMPARE(network.neuronCount(1), 3);
    QCOMPARE(network.outputs(), 1);

    inDialog([](QDialog &dialog) {
        auto &kind = part<QComboBox>(dialog, "Kind of data");
        kind.setFocus();
        QTest::keyClicks(&kind, QStringLiteral("XOR"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    driver.action("Generate data…")->trigger();
    QCOMPARE(driver.session().present().samples.size(), std::size_t(4));

    inDialog([](QDialog &dialog) {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(QStringLiteral("falls below")))
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }
        type(part<QAbstractSpinBox>(dialog, "Error to fall below"), "0.01");
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    driver.action("Stop conditions…")->trigger();

    QVERIFY(driver.turnBack());
    driver.key(Qt::Key_M, Qt::ControlModifier);
    auto *map = driver.window().findChild<OutputMapPanel *>();
    QVERIFY(map->isVisible());
    QSignalSpy pictures(map, &OutputMapPanel::pictureShown);
    driver.named("Speed")->setFocus();
    driver.key(Qt::Key_End);
    driver.view().setFocus();
    driver.key(Qt::Key_Space);
    QVERIFY(driver.session().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!driver.session().isRunning(), 60'000);
    QVERIFY2(driver.notice().contains(QStringLiteral("below 0.01")), qPrintable(driver.notice()));
    const double error = driver.session().moment().totalError;
    QVERIFY(error < 0.01);
    QTRY_VERIFY(pictures.count() > 0);
    QVERIFY(map->neuron().has_value());

    chooseFile(path("xor.backprop"));
    driver.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!driver.document().isModified());
    const Course course = driver.document().course();
    const Project trained = driver.session().moment().project;

    driver.action("Backpropagation: numerical example")->trigger();
    QCOMPARE(driver.session().present().network.outputs(), 2);
    QVERIFY(driver.turnBack());
    chooseFile(path("xor.backprop"));
    driver.key(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(!driver.session().isRunning() && driver.session().moment().iteration > 0);
    QCOMPARE(driver.session().moment().totalError, error);
    QVERIFY(driver.session().moment().project.network == trained.network);
    QVERIFY(driver.document().course().start.network == course.start.network);
}

void TestFiles::aSavedProjectComesBackAtItsIteration()
{
    Course course{lectureProject(), {}};
    course.start.training.optimizer.kind = Optimizer::Kind::Momentum;
    {
        WindowDriver driver({1440, 900}, course.start);
        QVERIFY(driver.isReady());
        driver.session().goToStep(2, driver.session().timeline().size());
        driver.click(WeightId{2, 0, 0});
        driver.type("0.7");
        driver.key(Qt::Key_Return);
        driver.session().stepBy(StepSize::OneIteration);
        driver.session().stepBy(StepSize::OneIteration);
        QCOMPARE(driver.session().moment().iteration, 5);
        chooseFile(path("changed"));
        driver.action("Save as…")->trigger();
        course = driver.document().course();
        QCOMPARE(driver.document().fileName(), path("changed.backprop"));
    }
    OPEN_WINDOW(driver);
    QVERIFY(driver.window().openPath(path("changed.backprop")));
    QTRY_VERIFY(!driver.session().isRunning());
    QCOMPARE(driver.session().moment().iteration, 5);
    QVERIFY(driver.session().present().network == projectAt(course, 5).network);
    QCOMPARE(driver.document().course().interventions, course.interventions);
    // Saved again without a change, it is the same file.
    const QByteArray before = readFile(path("changed.backprop")).value();
    driver.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(readFile(path("changed.backprop")).value(), before);
}

void TestFiles::unsavedChangesAreAskedAbout()
{
    OPEN_WINDOW(driver);
    driver.session().edit(WeightId{1, 0, 0}, 0.3);
    QVERIFY(driver.window().isWindowModified());
    answer(QMessageBox::Cancel);
    QVERIFY(!driver.window().close());
    QVERIFY(driver.window().isVisible());
    answer(QMessageBox::Cancel);
    driver.action("XOR with three hidden neurons") ? driver.action("XOR with three hidden neurons")->trigger()
                                                   : driver.action("Backpropagation: numerical example")->trigger();
    QCOMPARE(driver.session().present().network.value(WeightId{1, 0, 0}), 0.3);
    answer(QMessageBox::Discard);
    QVERIFY(driver.window().close());
}

void TestFiles::badFilesChangeNothing()
{
    OPEN_WINDOW(driver);
    driver.session().edit(WeightId{1, 0, 0}, 0.3);
    const Course before = driver.document().course();
    QVERIFY(writeFile(path("bad.backprop"), QStringLiteral("{\"format\": \"backprop-studio\", \"version\": 1, \"inputs\": 0}")));
    QVERIFY(!driver.window().openPath(path("bad.backprop")));
    QVERIFY2(driver.notice().startsWith(QStringLiteral("bad.backprop: ")), qPrintable(driver.notice()));
    QVERIFY(!driver.window().openPath(path("nowhere.backprop")));
    QVERIFY2(driver.notice().contains(QStringLiteral("nowhere.backprop")), qPrintable(driver.notice()));
    QVERIFY(driver.document().course() == before);
    QCOMPARE(driver.undoStack().count(), 1);
}

void TestFiles::aFailedSaveSaysWhy()
{
    const QString folder = path("vanishing");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(writeFile(folder + QStringLiteral("/a.backprop"), QString::fromUtf8(writeProject(lectureProject()))));
    OPEN_WINDOW(driver);
    QVERIFY(driver.window().openPath(folder + QStringLiteral("/a.backprop")));
    driver.session().edit(WeightId{1, 0, 0}, 0.3);
    QVERIFY(QDir(folder).removeRecursively());
    QString said;
    inDialog([&said](QDialog &dialog) {
        said = dynamic_cast<QMessageBox &>(dialog).text();
        QTest::mouseClick(buttonSaying(dialog, "Cancel"), Qt::LeftButton);
    });
    driver.action("Save")->trigger();
    QVERIFY2(said.contains(QStringLiteral("cannot write")), qPrintable(said));
    QVERIFY(driver.document().isModified());
    QCOMPARE(driver.session().present().network.value(WeightId{1, 0, 0}), 0.3);
    // A place that can be written to is one step away, also for somebody who leaves.
    inDialog([this](QDialog &leaving) {
        inDialog([this](QDialog &failed) {
            chooseFile(path("rescued.backprop"));
            QTest::mouseClick(buttonSaying(failed, "Save as…"), Qt::LeftButton);
        });
        QTest::mouseClick(dynamic_cast<QMessageBox &>(leaving).button(QMessageBox::Save), Qt::LeftButton);
    });
    QVERIFY(driver.window().close());
    QVERIFY(readFile(path("rescued.backprop")).value().contains("0.3"));
    QVERIFY(!driver.document().isModified());
}

void TestFiles::aFileThatTheEndingMeetsIsAskedAbout_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("button");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("no") << QMessageBox::No << false;
    QTest::newRow("yes") << QMessageBox::Yes << true;
}

/// The file dialog asks about the name that was typed, and not about the one that it becomes.
void TestFiles::aFileThatTheEndingMeetsIsAskedAbout()
{
    QFETCH(QMessageBox::StandardButton, button);
    QFETCH(bool, replaced);
    QVERIFY(writeFile(path("met.backprop"), QByteArray("somebody's work")));
    OPEN_WINDOW(driver);
    QVERIFY(driver.session().edit(WeightId{1, 0, 0}, 0.3));
    QString asked;
    chooseFile(path("met"), [button, &asked](QDialog &dialog) {
        auto &question = dynamic_cast<QMessageBox &>(dialog);
        asked = question.text();
        QTest::mouseClick(question.button(button), Qt::LeftButton);
    });
    driver.action("Save as…")->trigger();
    QVERIFY2(asked.contains(QStringLiteral("“met.backprop”")), qPrintable(asked));
    QCOMPARE(readFile(path("met.backprop")).value() != "somebody's work", replaced);
    QCOMPARE(driver.document().isModified(), !replaced);
}

/// A file that somebody laid out in their own way is not laid out anew as long as it says the same.
void TestFiles::savingUnchangedKeepsTheBytes()
{
    const QByteArray byHand = QJsonDocument::fromJson(writeProject(lectureProject())).toJson(QJsonDocument::Compact) + "\n\n";
    QVERIFY(writeFile(path("own.backprop"), QString::fromUtf8(byHand)));
    OPEN_WINDOW(driver);
    QVERIFY(driver.window().openPath(path("own.backprop")));
    driver.action("Save")->trigger();
    QCOMPARE(readFile(path("own.backprop")).value(), byHand);
    driver.session().edit(WeightId{1, 0, 0}, 0.3);
    driver.action("Save")->trigger();
    QVERIFY(readFile(path("own.backprop")).value() != byHand);
    QVERIFY(!driver.document().isModified());
}

void TestFiles::revertGoesBack()
{
    QVERIFY(writeFile(path("lecture.backprop"), QString::fromUtf8(writeProject(lectureProject()))));
    OPEN_WINDOW(driver);
    QVERIFY(driver.window().openPath(path("lecture.backprop")));
    driver.session().edit(WeightId{1, 0, 0}, 0.3);
    answer(QMessageBox::Yes);
    driver.action("Revert to the file")->trigger();
    QVERIFY(driver.document().course().start == lectureProject());
    QVERIFY(!driver.document().isModified());
}

void TestFiles::droppedFilesOpen()
{
    Project project = projectFrom(QStringLiteral("3-2 single"));
    QVERIFY(writeFile(path("dropped, 'odd' name.backprop"), QString::fromUtf8(writeProject(project))));
    OPEN_WINDOW(driver);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("dropped, 'odd' name.backprop"))});
    QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&driver.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&driver.window(), &drop);
    QVERIFY(driver.session().present().network == project.network);
}

void TestFiles::recentFiles()
{
    QVERIFY(writeFile(path("a & b.backprop"), QString::fromUtf8(writeProject(lectureProject()))));
    OPEN_WINDOW(driver);
    QVERIFY(driver.window().openPath(path("a & b.backprop")));
    QMenu *recent = driver.action("Open recent")->menu();
    emit recent->aboutToShow();
    QVERIFY(recent->actions().front()->text().endsWith(QStringLiteral("a && b.backprop")));
    driver.action("Backpropagation: numerical example")->trigger();
    QVERIFY(driver.document().fileName().isEmpty());
    recent->actions().front()->trigger();
    QCOMPARE(driver.document().fileName(), path("a & b.backprop"));
}

void TestFiles::everyExampleOpens()
{
    OPEN_WINDOW(driver);
    for (const Example &example : examples()) {
        QAction *action = nullptr;
        for (QAction *each : driver.action("Examples")->menu()->actions())
            action = each->text() == example.title ? each : action;
        QVERIFY2(action, qPrintable(example.name));
        action->trigger();
        QVERIFY(driver.document().course().start == exampleProject(example.name).value());
        driver.session().stepBy(StepSize::OneIteration);
        QCOMPARE(driver.session().moment().iteration, 1);
    }
}

void TestFiles::settingsAreOneEdit()
{
    OPEN_WINDOW(driver);
    inDialog([](QDialog &dialog) {
        auto &kind = part<QComboBox>(dialog, "Optimizer");
        kind.setFocus();
        QTest::keyClicks(&kind, QStringLiteral("adam"));
        type(part<QAbstractSpinBox>(dialog, "Learning rate η"), "0.01");
        type(part<QAbstractSpinBox>(dialog, "β1 (beta1)"), "0.8");
        auto &loss = part<QComboBox>(dialog, "Loss");
        loss.setFocus();
        QTest::keyClicks(&loss, QStringLiteral("sq"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    driver.action("Training settings…")->trigger();
    const TrainingSettings &training = driver.session().present().training;
    QCOMPARE(training.optimizer.kind, Optimizer::Kind::Adam);
    QCOMPARE(training.optimizer.learningRate, 0.01);
    QCOMPARE(training.optimizer.beta1, 0.8);
    QCOMPARE(training.loss, Loss::SquaredError);
    QCOMPARE(driver.undoStack().count(), 1);
    driver.undoStack().undo();
    QVERIFY(driver.document().course().start == lectureProject());
}

void TestFiles::aChosenSampleIsShown()
{
    const Project project = exampleProject(QStringLiteral("xor")).value();
    WindowDriver driver({1440, 900}, project);
    QVERIFY(driver.isReady());
    driver.key(Qt::Key_D, Qt::ControlModifier);
    auto *table = driver.window().findChild<DatasetPanel *>()->findChild<QTableView *>();
    QTRY_VERIFY(table->isVisible());
    const QRect cell = table->visualRect(table->model()->index(2, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(driver.session().moment().sample, std::size_t(2));
    QCOMPARE(driver.shown(NeuronId{0, 0}), project.samples[2].inputs[0]);
    QCOMPARE(driver.shown(NeuronId{0, 1}), project.samples[2].inputs[1]);
    QVERIFY2(driver.happened().contains(QStringLiteral("sample 3 of 4")), qPrintable(driver.happened()));
    // A step uses the sample whose turn it is.
    driver.click("Step");
    QCOMPARE(driver.session().moment().sample, std::size_t(0));
    QVERIFY2(driver.happened().contains(QStringLiteral("sample 1 of 4")), qPrintable(driver.happened()));
}

void TestFiles::steppingOverAChangeOfStructure()
{
    WindowDriver driver({1440, 900}, projectFrom(QStringLiteral("2-3-2-1 single")));
    QVERIFY(driver.isReady());
    Session &session = driver.session();
    session.goToStep(1, session.timeline().size());
    QVERIFY(session.editProject([](const Project &project) { return withLayerRemoved(project, 2); }, QStringLiteral("Remove")));
    session.goToStep(0, 0);
    const WeightId ofTheLastLayer{3, 0, 1};
    session.select(ofTheLastLayer);
    QVERIFY(!driver.chainRule().isEmpty());
    for (int i = 0; i < 3; ++i)
        session.stepBy(StepSize::OneIteration);
    QCOMPARE(session.present().network.lastLayer(), 2);
    QVERIFY(!session.selected());
    QVERIFY(driver.chainRule().isEmpty());
}

void TestFiles::whatIsBeingTypedGoesWithItsProject()
{
    QVERIFY(writeFile(path("plain.backprop"), QString::fromUtf8(writeProject(lectureProject()))));
    OPEN_WINDOW(driver);
    driver.click(WeightId{2, 0, 0});
    driver.type("0.7");
    QVERIFY(driver.editor().isOpen());
    QVERIFY(driver.window().openPath(path("plain.backprop")));
    QVERIFY(!driver.editor().isOpen());
    QCOMPARE(driver.session().present().network.value(WeightId{2, 0, 0}), 0.4);
    QCOMPARE(driver.undoStack().count(), 0);
}

void TestFiles::newDataLeavesNoTestSamples()
{
    const Project xorProject = exampleProject(QStringLiteral("xor")).value();
    WindowDriver driver({1440, 900}, withSplit(xorProject, 0.5, 1).value());
    QVERIFY(driver.isReady());
    QCOMPARE(driver.session().present().testSamples.size(), std::size_t(2));
    inDialog([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    driver.action("Generate data…")->trigger();
    QVERIFY(driver.session().present().testSamples.empty());
    driver.undoStack().undo();
    QCOMPARE(driver.session().present().testSamples.size(), std::size_t(2));
}

/// A state_dict becomes one edit that is undone at once; one that does not fit changes nothing and says where.
void TestFiles::weightsFromPytorch()
{
    OPEN_WINDOW(driver);
    QVERIFY(writeFile(path("weights.json"),
                      QStringLiteral("{\"fc1.weight\": [[1, 2], [3, 4]], \"fc1.bias\": [5, 6],"
                                     " \"fc2.weight\": [[7, 8], [9, 10]], \"fc2.bias\": [11, 11]}")));
    QVERIFY(writeFile(path("narrow.json"), QStringLiteral("{\"fc1.weight\": [[1, 2], [3, 4], [5, 6]], \"fc2.weight\": [[7, 8]]}")));
    QVERIFY(writeFile(path("torn.safetensors"), QStringLiteral("no")));
    const Project before = driver.session().present();

    chooseFile(path("weights.json"));
    driver.action("Import weights…")->trigger();
    const Network &network = driver.session().present().network;
    QCOMPARE(network.layer(2).weights, (std::vector<double>{7.0, 8.0, 9.0, 10.0}));
    QCOMPARE(network.layer(1).biases, (std::vector<double>{5.0, 6.0}));
    QCOMPARE(network.layer(2).biasKind, BiasKind::Shared);
    QCOMPARE(driver.shown(WeightId{2, 0, 0}), 7.0);
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("Import weights"));
    driver.window().activateWindow(); // which a window manager does when the file dialog closes
    QTRY_VERIFY(driver.window().isActiveWindow());
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(driver.undoStack().index(), 0);
    QVERIFY(driver.session().present() == before);

    chooseFile(path("narrow.json"));
    driver.action("Import weights…")->trigger();
    QCOMPARE(driver.notice(), QStringLiteral("\"fc1.weight\" is 3×2, layer 1 needs 2×2"));
    chooseFile(path("torn.safetensors"));
    driver.action("Import weights…")->trigger();
    QCOMPARE(driver.notice(), QStringLiteral("torn.safetensors: file: neither a state_dict as JSON nor a safetensors file"));
    QVERIFY(driver.session().present() == before);
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
