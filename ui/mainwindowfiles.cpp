// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the main window does with files: projects and data.

#include "core/explanation/lesson.h"
#include "core/explanation/timeline.h"
#include "core/model/files.h"
#include "core/model/initialisation.h"
#include "core/model/limits.h"
#include "core/model/projectfile.h"
#include "core/model/sampleedits.h"
#include "core/model/statedict.h"
#include "core/training/experimentfile.h"
#include "ui/applicationsettings.h"
#include "ui/document.h"
#include "ui/exportdatadialog.h"
#include "ui/generatedatadialog.h"
#include "ui/importdatadialog.h"
#include "ui/lastsession.h"
#include "ui/leftworkdialog.h"
#include "ui/mainwindow.h"
#include "ui/newnetworkdialog.h"
#include "ui/panels/lessonpanel.h"
#include "ui/paperdialog.h"
#include "ui/predictpresenter.h"
#include "ui/recoverykeeper.h"
#include "ui/runlog.h"
#include "ui/savedfile.h"
#include "ui/scorepdf.h"
#include "ui/scoresheetdialog.h"
#include "ui/session.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

#include <memory>

namespace {

constexpr int mostRecent = 10;

/// An iteration from a project's view; 0 if there is none that makes sense.
long long iterationIn(const QJsonObject &view, const QString &key)
{
    const double iteration = view.value(key).toDouble();
    return iteration >= 1.0 && iteration < static_cast<double>(Session::endless) ? static_cast<long long>(iteration) : 0;
}

void note(QJsonObject &view, const QString &key, long long iteration)
{
    if (iteration > 0)
        view.insert(key, static_cast<double>(iteration));
    else
        view.remove(key);
}

NetworkSizes sizesOf(const Network &network)
{
    return {network.inputs, network.outputs()};
}

/// The project's network made anew for data of other sizes: the hidden layers keep their sizes and activations.
NewNetwork fitting(const Project &project, const NetworkSizes &sizes)
{
    NewNetwork wanted;
    wanted.inputs = sizes.inputs;
    wanted.layers.clear();
    for (const Layer &layer : project.network.layers)
        wanted.layers.push_back({layer.neurons, layer.activation});
    wanted.layers.back().neurons = sizes.outputs;
    wanted.loss = project.training.loss;
    wanted.biasKind = project.network.layers.back().biasKind;
    return wanted;
}

/// The only local file of a drag; nothing if it is anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

/// What is to become of what is open: it is as saved, or was saved now, or is to be given up, or stays, or stays beside
/// what is opened next.
MainWindow::Leaving MainWindow::askToLeave(bool orBeside)
{
    m_file->look(); // what is here may be the only copy
    const bool answers = m_predictor->record() || m_awaited;
    if (!m_document->isModified())
        return !answers || mayDropAnswers() ? Leaving::Leave : Leaving::Stay;
    QMessageBox question(QMessageBox::Warning, tr("Unsaved changes"), tr("Save the changes in “%1” first?").arg(documentName()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setDefaultButton(QMessageBox::Save);
    if (answers)
        question.setInformativeText(tr("The answers in predict mode are not saved with it."));
    const QAbstractButton *beside = orBeside ? question.addButton(tr("Open in a &new window"), QMessageBox::ActionRole) : nullptr;
    const int answer = question.exec();
    if (beside && question.clickedButton() == beside)
        return Leaving::NewWindow;
    if (answer == QMessageBox::Save)
        return save() ? Leaving::Leave : Leaving::Stay;
    return answer == QMessageBox::Discard ? Leaving::Leave : Leaving::Stay;
}

/// Asks a question that has Cancel, which is the default, and one button more: whether somebody takes that.
bool MainWindow::agreesTo(const QString &button, const QString &title, const QString &text, const QString &more)
{
    QMessageBox question(QMessageBox::Warning, title, text, QMessageBox::Cancel, this);
    question.setInformativeText(more);
    const QPushButton *agreed = question.addButton(button, QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == agreed;
}

/// Asks about answers, which are in no project, where there is nothing else to ask about.
bool MainWindow::mayDropAnswers()
{
    return agreesTo(tr("Leave without them"), tr("Answers in predict mode"),
                    tr("No project keeps the answers in predict mode; a score sheet does. Leave without them?"));
}

bool MainWindow::mayLeave()
{
    return askToLeave(false) == Leaving::Leave;
}

/// Opens a file that somebody has chosen, in this window or, where something is unsaved here, in one of its own.
void MainWindow::openAsked(const QString &fileName)
{
    const Leaving leaving = askToLeave(true);
    if (leaving == Leaving::Leave)
        openPath(fileName);
    else if (leaving == Leaving::NewWindow)
        openBeside(fileName);
}

/// Opens a file in a window of its own. What is wrong with the file is said here, where it was asked for.
void MainWindow::openBeside(const QString &fileName)
{
    std::optional<Opened> opened = readAsked(fileName);
    // This window counts as another one, too.
    if (!opened || !mayShare(fileName, SavedFile()))
        return;
    newWindow(*std::move(opened));
    noteRecent(fileName);
}

QString MainWindow::documentName() const
{
    const QString title = m_document->course().start.title;
    if (!m_document->fileName().isEmpty())
        return QFileInfo(m_document->fileName()).fileName();
    return title.isEmpty() ? tr("Untitled") : shownTitle(title);
}

void MainWindow::newNetwork()
{
    m_session->pause();
    if (!mayLeave())
        return;
    NewNetworkDialog dialog(NewNetwork(), *m_style, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.project())
        return;
    open(Course{dialog.project().value(), {}}, QString());
    m_document->setUnsaved();
    showTitle();
}

void MainWindow::openFile()
{
    m_session->pause();
    const QString name
        = QFileDialog::getOpenFileName(this, tr("Open a project"), projectFolder(), tr("Projects (*.backprop);;All files (*)"));
    if (!name.isEmpty())
        openAsked(name);
}

/// What a file holds; says what is wrong with it if it is a bad one.
std::optional<Opened> MainWindow::readAsked(const QString &fileName)
{
    noteRun(QStringLiteral("opens a project"));
    const Outcome<QByteArray> bytes = readOrdinaryFile(fileName);
    Outcome<Experiment> experiment = bytes ? readExperiment(bytes.value()) : Outcome<Experiment>(Problem{bytes.problem()});
    if (experiment)
        return Opened{std::move(experiment).value(), fileName, bytes.value()};
    const QString place = bytes ? QFileInfo(fileName).fileName() + QStringLiteral(": ") : QString();
    notify(place + experiment.problem());
    return std::nullopt;
}

bool MainWindow::openPath(const QString &fileName)
{
    std::optional<Opened> opened = readAsked(fileName);
    // Who has it open here has been asked before.
    if (!opened || (!isOwn(fileName) && !mayShare(fileName, *m_file)))
        return false;
    open(*std::move(opened));
    noteRecent(fileName);
    return true;
}

void MainWindow::openExample(const QString &name)
{
    m_session->pause();
    const Outcome<Project> project = exampleProject(name);
    if (!project) {
        notify(project.problem());
        return;
    }
    if (!mayLeave())
        return;
    open(Course{project.value(), {}}, QString());
    if (lessonNames().contains(name) && hasRoomForLesson())
        beginLesson(name);
}

/// Opens what belongs to a file that has not just been read.
void MainWindow::open(Experiment experiment, const QString &fileName)
{
    begin(std::move(experiment), fileName);
    m_file->know(m_document->fileName());
}

void MainWindow::open(Opened opened)
{
    begin(std::move(opened.experiment), opened.fileName);
    m_file->know(m_document->fileName(), opened.bytes);
}

/// Begins with another experiment, at the iteration in which it was saved.
void MainWindow::begin(Experiment experiment, const QString &fileName)
{
    // Stop conditions were meant for the project that goes, and would end the way to where this one was saved.
    m_session->setStopConditions({});
    m_recovery->forget();
    m_document->open(std::move(experiment), fileName);
    leaveLesson();
    resume();
}

/// Trains as far as the project had been trained, and shows the iteration at which it was saved.
void MainWindow::resume()
{
    const QJsonObject &view = m_document->course().start.view;
    const long long shown = iterationIn(view, shownIterationKey());
    const long long trained = std::max(shown, iterationIn(view, trainedIterationKey()));
    // Not what the session says, which is still on its way there.
    m_savedPosition = {shown, trained};
    if (trained > 0)
        m_session->replay(trained, shown);
}

bool MainWindow::save()
{
    return m_document->fileName().isEmpty() ? saveAs() : write(m_document->fileName());
}

bool MainWindow::saveAs()
{
    m_session->pause();
    const QString suggested
        = m_document->fileName().isEmpty() ? QDir(projectFolder()).filePath(QStringLiteral("network.backprop")) : m_document->fileName();
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Save the project"), suggested, tr("Projects (*.backprop)"));
    if (chosen.isEmpty())
        return false;
    const QString name = QFileInfo(chosen).suffix().isEmpty() ? chosen + QStringLiteral(".backprop") : chosen;
    return mayTake(name, chosen, this) && write(name);
}

/// Whether a file may get the name that a chosen one has become; the file dialog has asked about what was chosen alone.
bool MainWindow::mayTake(const QString &name, const QString &chosen, QWidget *asking)
{
    if (name == chosen || !QFileInfo::exists(name))
        return true;
    const QString question = tr("There is a file “%1” already. Replace it?").arg(QFileInfo(name).fileName());
    return QMessageBox::warning(asking, tr("Replace a file"), question, QMessageBox::Yes | QMessageBox::No, QMessageBox::No)
        == QMessageBox::Yes;
}

/// What is open, and with it the position in training.
Experiment MainWindow::experimentInView() const
{
    Experiment experiment = m_document->experiment();
    QJsonObject &view = experiment.course.start.view;
    const long long iteration = m_session->moment().iteration;
    const long long trained = m_session->trainedIterations();
    note(view, shownIterationKey(), iteration);
    note(view, trainedIterationKey(), trained > iteration ? trained : 0);
    return experiment;
}

/// Writes what is open; a failure leaves the old file as it was.
bool MainWindow::write(const QString &fileName)
{
    m_session->pause();
    noteRun(QStringLiteral("saves the project"));
    if (!mayReplace(fileName, true))
        return !m_document->isModified(); // saved elsewhere instead
    const QByteArray bytes = writeExperiment(experimentInView());
    if (bytes.size() > limits::bytes) {
        notify(tr("This is more than the 64 MB that a project file can have; without some of its branches it would be less."));
        return false;
    }
    // A file that says the same already, in whatever layout, stays as somebody wrote it.
    const Outcome<QByteArray> there = readOrdinaryFile(fileName);
    const Outcome<Experiment> same = there ? readExperiment(there.value()) : Outcome<Experiment>(Problem());
    const bool isThere = same && writeExperiment(same.value()) == bytes;
    if (const Done done = isThere ? Done(std::monostate()) : writeFile(fileName, bytes); !done) {
        if (fileName == m_document->fileName())
            return saveElsewhere(done.problem());
        notify(done.problem());
        return false;
    }
    m_document->setSaved(fileName);
    m_file->know(m_document->fileName(), isThere ? there.value() : bytes);
    m_recovery->forget();
    m_savedPosition = {m_session->moment().iteration, m_session->trainedIterations()};
    m_recovery->noteChange(); // answers in predict mode are in no project
    noteRecent(fileName);
    showTitle();
    return true;
}

/// Says why the project's own file cannot be written, and offers another; whether the project stands there now.
bool MainWindow::saveElsewhere(const QString &problem)
{
    const QString more = tr("What you have done is still here. It can be saved under another name or in another folder.");
    return agreesTo(tr("Save as…"), tr("The project is not saved"), problem, more) && saveAs();
}

/// The network as training has left it, as a project of its own.
void MainWindow::saveTrained()
{
    m_session->pause();
    const QString suggested = QDir(projectFolder()).filePath(QStringLiteral("trained.backprop"));
    const QString name
        = QFileDialog::getSaveFileName(this, tr("Save a copy with the trained weights"), suggested, tr("Projects (*.backprop)"));
    if (name.isEmpty() || !mayReplace(name, false))
        return;
    Project project = m_session->moment().project;
    project.view.remove(shownIterationKey());
    project.view.remove(trainedIterationKey());
    const Done done = writeFile(name, writeProject(project));
    notify(done ? tr("Saved %1").arg(QDir::toNativeSeparators(name)) : done.problem());
}

void MainWindow::revert()
{
    m_session->pause();
    const QString question = tr("Go back to “%1” as it was saved? Everything changed since is lost.").arg(documentName());
    if (!m_document->isModified() || QMessageBox::question(this, tr("Revert to the file"), question) == QMessageBox::Yes)
        openPath(m_document->fileName());
}

QString MainWindow::projectFolder() const
{
    const QStringList recent = applicationSettings().value(QStringLiteral("recentFiles")).toStringList();
    if (!m_document->fileName().isEmpty())
        return QFileInfo(m_document->fileName()).absolutePath();
    if (!recent.isEmpty())
        return QFileInfo(recent.front()).absolutePath();
    // Not every home has a folder for documents.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void MainWindow::noteRecent(const QString &fileName)
{
    QSettings settings = applicationSettings();
    QStringList recent = settings.value(QStringLiteral("recentFiles")).toStringList();
    const QString path = QFileInfo(fileName).absoluteFilePath();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(QStringLiteral("recentFiles"), QStringList(recent.mid(0, mostRecent)));
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : applicationSettings().value(QStringLiteral("recentFiles")).toStringList()) {
        menu->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")), this, [this, path] {
            m_session->pause();
            openAsked(path);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No file has been opened yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_session->pause();
    const QString name = draggedFile(event->mimeData());
    if (QFileInfo(name).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        importFrom(name);
    else
        openAsked(name);
}

void MainWindow::importData()
{
    importFrom(QString());
}

/// Turns a file of comma-separated values into samples; asks for the file if there is none yet.
void MainWindow::importFrom(const QString &fileName)
{
    m_session->pause();
    ImportDataDialog dialog(sizesOf(m_session->present().network), this);
    const auto load = [this, &dialog](const QString &name) {
        noteRun(QStringLiteral("reads a table"));
        const Outcome<QByteArray> bytes = readOrdinaryFile(name);
        if (bytes)
            dialog.setFile(name, bytes.value());
        else
            QMessageBox::warning(&dialog, dialog.windowTitle(), bytes.problem());
    };
    connect(&dialog, &ImportDataDialog::browseRequested, &dialog, [&] {
        const QString name
            = QFileDialog::getOpenFileName(&dialog, tr("Import data"), projectFolder(), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
        if (!name.isEmpty())
            load(name);
    });
    if (!fileName.isEmpty())
        load(fileName);
    if (dialog.exec() == QDialog::Accepted)
        useSamples(dialog.samples(), dialog.needsNetwork(), tr("Import data"));
}

/// One undoable edit of all weights and biases; what does not fit changes nothing.
void MainWindow::importWeights()
{
    m_session->pause();
    const QString name = QFileDialog::getOpenFileName(this, tr("Import weights"), projectFolder(),
                                                      tr("PyTorch weights (*.json *.safetensors);;All files (*)"));
    if (name.isEmpty())
        return;
    const Outcome<QByteArray> bytes = readOrdinaryFile(name);
    const Outcome<StateDict> weights = bytes ? readStateDict(bytes.value()) : Problem{bytes.problem()};
    if (!weights) {
        notify(bytes ? tr("%1: %2").arg(QFileInfo(name).fileName(), weights.problem()) : weights.problem());
        return;
    }
    report(m_session->editProject([&weights](const Project &project) { return withStateDict(project, weights.value()); },
                                  tr("Import weights")));
}

void MainWindow::generateData()
{
    m_session->pause();
    GenerateDataDialog dialog(sizesOf(m_session->present().network), *m_style, this);
    if (dialog.exec() == QDialog::Accepted)
        useSamples(dialog.samples(), dialog.needsNetwork(), tr("Generate data"));
}

/// Learns from other samples, with a new network where the one that is open does not fit.
void MainWindow::useSamples(const std::vector<Sample> &samples, const std::optional<NetworkSizes> &sizes, const QString &text)
{
    const auto edit = [&](const Project &project) -> Outcome<Project> {
        if (!sizes) {
            // Samples that were set apart belong to the data that goes.
            Project bare = project;
            bare.testSamples.clear();
            return withSamples(std::move(bare), samples);
        }
        Outcome<Project> made = newProject(fitting(project, *sizes), samples);
        if (!made)
            return made;
        Project changed = project;
        changed.network = made.value().network;
        changed.samples = samples;
        changed.testSamples.clear();
        changed.memory = {};
        changed.view.remove(QStringLiteral("positions"));
        return changed;
    };
    report(m_session->editProject(edit, text));
}

void MainWindow::splitSamples()
{
    m_session->pause();
    const Project &project = m_session->present();
    const auto all = static_cast<double>(project.samples.size() + project.testSamples.size());
    const auto now = static_cast<int>(100.0 * static_cast<double>(project.testSamples.size()) / all);
    bool accepted = false;
    const int percent
        = QInputDialog::getInt(this, tr("Samples for the test"),
                               tr("Set this share of all %L1 samples apart for the test, in per cent:").arg(all), now, 0, 99, 5, &accepted);
    if (!accepted || percent == now)
        return;
    constexpr std::uint64_t seed = 1;
    const auto edit = [percent](const Project &present) { return withSplit(present, percent / 100.0, seed); };
    report(m_session->editProject(edit, tr("Set samples apart")));
}

void MainWindow::exportData()
{
    m_session->pause();
    const QString folder = QDir(m_dataFolder).exists() && !m_dataFolder.isEmpty() ? m_dataFolder : projectFolder();
    ExportDataDialog dialog({m_document->course(), m_session->lastIteration(), m_session->moment().iteration}, folder, this);
    connect(&dialog, &ExportDataDialog::browseRequested, &dialog, [&dialog] {
        const QString name = QFileDialog::getSaveFileName(&dialog, dialog.windowTitle(), dialog.fileName(), QString(), nullptr,
                                                          QFileDialog::DontConfirmOverwrite);
        if (!name.isEmpty())
            dialog.setFileName(name);
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_dataFolder = QFileInfo(dialog.fileName()).absolutePath();
    notify(tr("Saved %1").arg(QDir::toNativeSeparators(dialog.fileName())));
}

void MainWindow::exportPaper()
{
    m_session->pause();
    const QString folder = QDir(m_paperFolder).exists() && !m_paperFolder.isEmpty() ? m_paperFolder : projectFolder();
    const Moment &moment = m_session->moment();
    PaperDialog dialog({projectBefore(moment), moment.position.iteration, m_session->format()}, folder, this);
    connect(&dialog, &PaperDialog::browseRequested, &dialog, [&dialog] {
        const QString name = QFileDialog::getSaveFileName(&dialog, dialog.windowTitle(), dialog.fileName(), QString(), nullptr,
                                                          QFileDialog::DontConfirmOverwrite);
        if (!name.isEmpty())
            dialog.setFileName(name);
    });
    bool answering = false;
    connect(&dialog, &PaperDialog::answerRequested, this, [this, &dialog, &answering] {
        answering = !dialog.isExercise() || mayLeave();
        if (answering)
            dialog.reject();
    });
    const bool saved = dialog.exec() == QDialog::Accepted;
    if (answering)
        answerWorksheet(dialog);
    if (!saved)
        return;
    m_paperFolder = QFileInfo(dialog.fileName()).absolutePath();
    notify(tr("Saved %1").arg(QDir::toNativeSeparators(dialog.fileName())));
}

/// Goes on in predict mode with the worksheet that the dialog showed; a new exercise becomes the project.
void MainWindow::answerWorksheet(const PaperDialog &dialog)
{
    const Worksheet &worksheet = dialog.shown().value();
    if (dialog.isExercise()) {
        open(Experiment(Course{worksheet.project, {}}), QString());
        m_document->setUnsaved();
        showTitle();
    }
    m_predictor->beginChosen(blankQuantities(worksheet.sheet));
}

void MainWindow::saveScoreSheet(ScoreSheetDialog &dialog, bool asPdf)
{
    const QString suffix = asPdf ? QStringLiteral("pdf") : QStringLiteral("csv");
    const QString suggested = QDir(projectFolder()).filePath(QStringLiteral("score-sheet.") + suffix);
    const QString kinds = asPdf ? tr("PDF documents (*.pdf)") : tr("Tables (*.csv)");
    const QString chosen = QFileDialog::getSaveFileName(&dialog, tr("Save the score sheet"), suggested, kinds);
    if (chosen.isEmpty())
        return;
    const QString name = QFileInfo(chosen).suffix().toLower() == suffix ? chosen : chosen + QLatin1Char('.') + suffix;
    if (!mayTake(name, chosen, &dialog))
        return;
    const Done done = writeFile(name, asPdf ? scorePdf(dialog.sheet()) : scoreCsv(dialog.sheet()).toUtf8());
    dialog.say(done ? tr("Saved %1").arg(QDir::toNativeSeparators(name)) : done.problem(), static_cast<bool>(done));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session->pause();
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    const std::unique_ptr<LeftWorkDialog> left(findChild<LeftWorkDialog *>()); // gone, for whoever starts the program next
    keepSession();
    m_recovery->forget();
    // The first window stays where it is until the program ends.
    m_file->know(QString());
    QMainWindow::closeEvent(event);
}
