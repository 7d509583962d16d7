// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/structureedits.h"
#include "core/model/viewpositions.h"
#include "core/training/experimentfile.h"
#include "tests/support/desk.h"
#include "tests/support/figures.h"
#include "tests/support/naivedesk.h"
#include "tests/support/plaintraining.h"
#include "tests/support/projects.h"
#include "tests/support/randomedits.h"

#include <QCoreApplication>
#include <QDebug>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int eventsInARow = 50;
constexpr std::uint64_t firstSeed = 20150317;
const char *const seedVariable = "BACKPROP_SEED"; ///< in the environment: the one sequence to walk, to see a failure again

Project beginning(const Dice &dice)
{
    constexpr std::array lines{"2-3-2 single samples=4 batch=2", "2-2-2 shared biases=frozen", "1-2-1 none samples=3",
                               "3-2-3-1 single samples=5 batch=5 order=output-layer-first hidden=tanh", "2-4-2 single samples=3"};
    Project project = projectFrom(QString::fromUtf8(lines[static_cast<std::size_t>(dice(static_cast<int>(lines.size())))]));
    const auto kinds = optimizerKinds();
    project.training.optimizer.kind = kinds[static_cast<std::size_t>(dice(static_cast<int>(kinds.size())))];
    return project;
}

bool isSame(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

/// What is wrong with a curve; empty if it is that of the model.
QString complaintAbout(const std::vector<CurveStretch> &curve, const std::vector<NaiveError> &expected)
{
    if (curve.size() != expected.size())
        return u"the curve has %1 points, not %2"_s.arg(curve.size()).arg(expected.size());
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const CurveStretch &point = curve[i];
        if (point.firstIteration != expected[i].iteration || point.lastIteration != expected[i].iteration)
            return u"the curve's point %1 is of iteration %2, not %3"_s.arg(i).arg(point.firstIteration).arg(expected[i].iteration);
        if (!isSame(point.first, expected[i].error))
            return u"another error after iteration %1"_s.arg(point.firstIteration);
    }
    return {};
}

/// A sequence of random events, which happen to the real thing and to the naive model.
class Walk
{
public:
    explicit Walk(std::uint64_t seed)
        : m_seed(seed)
        , m_dice(repeatedDice(seed))
        , m_edits(allEdits())
        , m_desk(beginning(m_dice))
        , m_model(m_desk.document.course().start)
    {
    }

    /// Whether training goes on by itself.
    bool isBusy() const { return m_desk.session.isRunning(); }
    bool isOver() const { return m_events == eventsInARow; }

    /// Makes the next event happen; what it leads to is there once the walk is not busy any more.
    void act();
    /// What is wrong; empty if real thing and model agree.
    QString complaint();

private:
    void edit();
    void editByStep();
    void editView();
    void editBranches();
    void travel();
    void undoOrRedo();
    void pauseReplay();
    void reopen();
    void reset();
    void preview();
    void happens(const QString &event) { m_log += event; }
    QString complaintAboutEdits();
    QString complaintAboutTime();

    std::uint64_t m_seed;
    Dice m_dice;
    std::vector<Edit> m_edits;
    Desk m_desk;
    NaiveDesk m_model;
    QStringList m_log;
    int m_events = 0;
};

void Walk::act()
{
    ++m_events;
    const int choice = m_dice(100);
    if (choice < 25)
        edit();
    else if (choice < 32)
        editByStep();
    else if (choice < 35)
        editView();
    else if (choice < 45)
        editBranches();
    else if (choice < 60)
        undoOrRedo();
    else if (choice < 62)
        pauseReplay();
    else if (choice < 64)
        reopen();
    else if (choice < 65)
        reset();
    else if (choice < 67)
        preview();
    else
        travel();
}

void Walk::edit()
{
    const Edit &edit = m_edits[static_cast<std::size_t>(m_dice(static_cast<int>(m_edits.size())))];
    const QString text = QString::fromUtf8(edit.name);
    Outcome<Project> changed = edit.make(m_model.present(), m_dice);
    // Wide layers have another order of their sums, which the plain loops have not.
    constexpr int widest = 12;
    if (changed && changed.value().network.layers.front().inputs > widest)
        return;
    if (changed && std::ranges::any_of(changed.value().network.layers, [](const Layer &layer) { return layer.neurons > widest; }))
        return;
    happens(text);
    m_desk.session.editProject([&changed](const Project &) { return changed; }, text);
    if (changed)
        m_model.edit(changed.value(), text, u"before %1"_s.arg(text));
}

/// As the mouse wheel edits a number: in small steps, which become one edit.
void Walk::editByStep()
{
    const std::vector<WeightId> weights = weightsOf(m_model.present().network);
    const WeightId weight = weights[static_cast<std::size_t>(m_dice(std::min(2, static_cast<int>(weights.size()))))];
    const double step = m_dice(2) == 0 ? 0.25 : -0.25;
    Project changed = m_model.present();
    const double before = changed.network.value(weight);
    const double after = stepped(before, step);
    changed.network.setValue(weight, after);
    const QString name = parameterName(changed.network, weight);
    const NumberFormat &format = m_desk.session.format();
    happens(u"%1 by %2"_s.arg(name).arg(step));
    m_model.edit(changed, u"%1: %2 → %3"_s.arg(name, format.text(before), format.text(after)), u"%1 = %2"_s.arg(name, format.text(before)),
                 u"%1@%2"_s.arg(name).arg(m_model.finished()));
    m_desk.session.editBy(weight, step);
}

void Walk::editView()
{
    const Displacement where{static_cast<double>(m_dice(3)), 1.0};
    const auto move = [where](const Project &project) { return withPosition(project, {0, 0}, where); };
    happens(u"move i1"_s);
    m_model.change(withViews(m_model.experiment(), move), u"move"_s, u"i1"_s);
    m_desk.session.editView(move, u"move"_s, u"i1"_s);
}

void Walk::editBranches()
{
    const std::vector<Branch> &branches = m_model.experiment().branches;
    const int choice = m_dice(8);
    if (choice == 0) {
        const QString iteration = QString::number(m_model.finished());
        happens(u"branch here"_s);
        m_model.branchHere(u"after iteration %1"_s.arg(iteration), u"Branch at iteration %1"_s.arg(iteration));
        m_desk.session.branchHere();
        return;
    }
    if (choice == 1) {
        happens(u"name the present"_s);
        Experiment experiment = m_model.experiment();
        experiment.name = u"present %1"_s.arg(m_events);
        m_model.change(experiment, u"name"_s);
        m_desk.document.change(withPresentName(m_desk.document.experiment(), experiment.name), u"name"_s);
        return;
    }
    if (branches.empty())
        return;
    const auto branch = static_cast<std::size_t>(m_dice(static_cast<int>(branches.size())));
    Experiment experiment = m_model.experiment();
    switch (choice) {
    case 2:
        happens(u"delete branch %1"_s.arg(branch));
        experiment.branches.erase(experiment.branches.begin() + static_cast<std::ptrdiff_t>(branch));
        m_model.change(experiment, u"delete"_s);
        m_desk.document.change(withoutBranch(m_desk.document.experiment(), branch), u"delete"_s);
        break;
    case 3:
        happens(u"show or hide branch %1"_s.arg(branch));
        experiment.branches[branch].shown = !experiment.branches[branch].shown;
        m_model.change(experiment, u"show"_s);
        m_desk.document.change(withBranchShown(m_desk.document.experiment(), branch, experiment.branches[branch].shown), u"show"_s);
        break;
    case 4:
        happens(u"rename branch %1"_s.arg(branch));
        experiment.branches[branch].name = u"branch %1"_s.arg(m_events);
        m_model.change(experiment, u"rename"_s);
        m_desk.document.change(withBranchName(m_desk.document.experiment(), branch, u" branch %1 "_s.arg(m_events)), u"rename"_s);
        break;
    default:
        happens(u"switch to branch %1"_s.arg(branch));
        m_desk.session.switchTo(branch);
        // How what was left is called is not the model's to know.
        m_model.switchTo(branch, m_desk.document.experiment().branches.back().name, m_desk.document.undoStack().undoText());
    }
}

void Walk::travel()
{
    Session &session = m_desk.session;
    constexpr std::array fine{StepSize::OneFactor, StepSize::OneParameter, StepSize::OneNeuron};
    switch (m_dice(8)) {
    case 0: {
        const int iteration = static_cast<int>(m_model.last()) + m_dice(8) - 2;
        happens(u"train to %1"_s.arg(iteration));
        m_model.trainTo(iteration);
        session.rush(iteration);
        break;
    }
    case 1: {
        const int iteration = m_dice(static_cast<int>(m_model.last()) + 1);
        happens(u"scrub to %1"_s.arg(iteration));
        m_model.scrubTo(iteration);
        session.scrubTo(iteration);
        break;
    }
    case 2: {
        const double part = (m_dice(9) - 4) / 8.0;
        happens(u"scrub by %1"_s.arg(part));
        const long long distance = std::max(1LL, std::llround(static_cast<double>(m_model.last()) * std::abs(part)));
        m_model.scrubTo(m_model.finished() + (part < 0 ? -distance : distance));
        session.scrubBy(part);
        break;
    }
    case 3:
        happens(u"phase back"_s);
        m_model.stepBackPhase();
        session.stepBackBy(StepSize::OnePhase);
        break;
    case 4:
        happens(u"iteration back"_s);
        m_model.stepBackIteration();
        session.stepBackBy(StepSize::OneIteration);
        break;
    case 5:
        happens(u"fine step"_s);
        session.stepBy(fine[static_cast<std::size_t>(m_dice(static_cast<int>(fine.size())))]);
        m_model.moveTo(session.moment().position, session.lastIteration());
        break;
    case 6:
        happens(u"iteration"_s);
        m_model.stepIteration();
        session.stepBy(StepSize::OneIteration);
        break;
    default:
        happens(u"phase"_s);
        m_model.stepPhase();
        session.stepBy(StepSize::OnePhase);
    }
}

/// Several times in a row without waiting for what is trained again.
void Walk::undoOrRedo()
{
    for (int times = 1 + m_dice(3); times > 0; --times) {
        if (m_dice(3) > 0) {
            happens(u"undo"_s);
            m_model.undo();
            m_desk.document.undoStack().undo();
        } else {
            happens(u"redo"_s);
            m_model.redo();
            m_desk.document.undoStack().redo();
        }
        if (!isBusy())
            m_model.settle(m_desk.session.lastIteration());
    }
}

/// How far a replay has come when it is paused is anybody's guess; what had been trained is not forgotten.
void Walk::pauseReplay()
{
    happens(u"undo, paused"_s);
    m_model.undo();
    m_desk.document.undoStack().undo();
    if (!isBusy())
        return;
    m_desk.session.pause();
    m_model.moveTo({m_desk.session.moment().iteration, 0, 0}, m_desk.session.lastIteration());
}

/// Saves, and now and then opens what was saved, at the iteration that was shown.
void Walk::reopen()
{
    m_model.save();
    m_desk.document.setSaved(u"saved"_s);
    if (m_dice(2) == 0) {
        happens(u"save"_s);
        return;
    }
    happens(u"save and open"_s);
    const long long trained = m_model.trained();
    const long long shown = m_model.finished();
    m_desk.document.open(readExperiment(writeExperiment(m_desk.document.experiment())).value());
    m_model.reopen();
    if (trained == 0)
        return;
    m_model.replay(trained, shown);
    m_desk.session.replay(trained, shown);
}

void Walk::reset()
{
    happens(u"reset"_s);
    m_model.reset(u"Reset"_s);
    m_desk.session.reset();
}

/// What is only shown changes nothing.
void Walk::preview()
{
    happens(u"preview"_s);
    const WeightId weight = weightsOf(m_model.present().network).front();
    m_desk.session.preview(weight, someNumber(m_dice));
    m_desk.session.cancelPreview();
}

QString Walk::complaint()
{
    QString complaint = complaintAboutEdits();
    if (complaint.isEmpty())
        complaint = complaintAboutTime();
    if (!complaint.isEmpty())
        complaint += u"\nseed %1: %2"_s.arg(m_seed).arg(m_log.join(u", "));
    return complaint;
}

QString Walk::complaintAboutEdits()
{
    Document &document = m_desk.document;
    QUndoStack &stack = document.undoStack();
    if (document.experiment() != m_model.experiment())
        return u"another experiment"_s;
    if (writeExperiment(document.experiment()) != writeExperiment(m_model.experiment()))
        return u"another sign of a zero"_s;
    if (stack.count() != static_cast<int>(m_model.edits().size()) || stack.index() != static_cast<int>(m_model.index()))
        return u"%1 of %2 edits, not %3 of %4"_s.arg(stack.index()).arg(stack.count()).arg(m_model.index()).arg(m_model.edits().size());
    for (int i = 0; i < stack.count(); ++i) {
        if (stack.text(i) != m_model.edits()[static_cast<std::size_t>(i)].text)
            return u"edit %1 is called “%2”"_s.arg(i).arg(stack.text(i));
    }
    if (document.isModified() != m_model.isModified())
        return u"modified or not?"_s;
    return {};
}

QString Walk::complaintAboutTime()
{
    Session &session = m_desk.session;
    const Moment &moment = session.moment();
    m_model.settle(session.lastIteration());
    if (session.lastIteration() != m_model.last() || session.trainedIterations() != m_model.trained()) {
        return u"trained to %1 of %2, not %3 of %4"_s.arg(session.lastIteration())
            .arg(session.trainedIterations())
            .arg(m_model.last())
            .arg(m_model.trained());
    }
    if (moment.position != m_model.position() || moment.iteration != m_model.finished()) {
        return u"at iteration %1 and phase %2, not %3 and %4"_s.arg(moment.position.iteration)
            .arg(moment.position.phases)
            .arg(m_model.position().iteration)
            .arg(m_model.position().phases);
    }
    if (session.present() != m_model.present())
        return u"another project is present"_s;
    // Within a phase some parameters are new already, and others not yet.
    const bool isWithin = moment.position.part > 0;
    if (!isWithin && moment.project != m_model.shown())
        return u"another project is shown"_s;
    if (!isWithin && !isSame(moment.totalError, plainError(moment.project, moment.project.samples)))
        return u"another total error"_s;
    const QString complaint = complaintAbout(wholeCurve(session), m_model.curve());
    return complaint.isEmpty() ? complaintAbout(session.testCurve(100'000), m_model.testCurve()) : complaint;
}

} // namespace

/// Document and Session against a model that keeps copies of everything and trains by plain loops from the start each time.
class NaiveModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anySequenceOfEvents();
};

void NaiveModelTest::anySequenceOfEvents()
{
    // Many walks take turns, because some wait for training in the background.
    constexpr std::size_t atATime = 16;
    const auto given = qEnvironmentVariable(seedVariable).toULongLong();
    const std::uint64_t first = given > 0 ? given : firstSeed;
    const auto sequences = given > 0 ? 1 : static_cast<std::uint64_t>(turns(300, 10'000));
    std::vector<std::unique_ptr<Walk>> walks;
    std::uint64_t begun = 0;
    std::uint64_t done = 0;
    while (done < sequences) {
        while (walks.size() < atATime && begun < sequences)
            walks.push_back(std::make_unique<Walk>(first + begun++));
        bool rests = true;
        for (std::unique_ptr<Walk> &walk : walks) {
            if (walk->isBusy())
                continue;
            rests = false;
            const QString complaint = walk->complaint();
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
            if (walk->isOver()) {
                walk.reset();
                ++done;
            } else {
                walk->act();
            }
        }
        std::erase(walks, nullptr);
        QCoreApplication::processEvents(rests ? QEventLoop::WaitForMoreEvents : QEventLoop::AllEvents);
    }
    const QLocale english(QLocale::English);
    note({u"random edits, undo, redo, branches and jumps in time against a naive model"_s,
          u"%1 sequences of %2 events alike"_s.arg(english.toString(done)).arg(eventsInARow), u"all"_s, true});
}

QTEST_GUILESS_MAIN(NaiveModelTest)
#include "tst_naivemodel.moc"
