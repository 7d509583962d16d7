// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Session that moves through time: steps, jumps, running, and the worker at full speed.

#include "core/model/names.h"
#include "ui/document.h"
#include "ui/session.h"

#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace {

constexpr int frameBudgetMilliseconds = 8;
constexpr double mostPhasesShown = 60.0; ///< a second; above it, only whole iterations are shown

} // namespace

void Session::goTo(Position position)
{
    {
        // Computing again what has been announced before is nobody's news.
        const QSignalBlocker blocker(&m_trainer);
        m_recordings[recordingAt(position.iteration)].seat(m_trainer, {position.iteration, position.phases});
    }
    forgetStructure(m_trainer.project().network);
    m_position = position;
    show(here(), Arrival::Jumped);
}

/// The moment at the session's position.
Moment Session::here() const
{
    Moment moment = momentOf(m_trainer, {m_position.iteration, m_position.phases});
    return m_position.part == 0 ? moment : within(std::move(moment), m_position.part);
}

void Session::show(Moment moment, Arrival arrival)
{
    m_moment = m_sample ? withSample(std::move(moment), *m_sample) : std::move(moment);
    m_present = m_moment.project;
    if (m_moment.position.phases < m_moment.phaseCount) {
        m_present.network = m_moment.before;
        m_present.memory = m_moment.memoryBefore;
    }
    m_shown = m_moment;
    followTimeline();
    if (std::exchange(m_curveGrew, false))
        emit curveChanged();
    emit momentShown(m_shown, arrival);
}

/// Makes the timeline anew where layers or the order of updates have changed.
void Session::followTimeline()
{
    std::shared_ptr<const Timeline> timeline = timelineOf(m_present.network, m_present.training.updateOrder);
    if (timeline == m_timeline)
        return;
    m_timeline = std::move(timeline);
    m_timelinePlan = PhasePlan(m_present.network, m_present.training.updateOrder);
    m_timelineNetwork = m_present.network;
}

/// The timeline of an iteration: the one in view, if it is the same, because that of a wide network has a great many steps.
std::shared_ptr<const Timeline> Session::timelineOf(const Network &network, UpdateOrder order) const
{
    const bool same = m_timeline && PhasePlan(network, order) == m_timelinePlan && sameStructure(network, m_timelineNetwork);
    return same ? m_timeline : std::make_shared<const Timeline>(network, order);
}

bool Session::performPhase()
{
    if (m_position.phases == m_trainer.phaseCount())
        m_position = {m_position.iteration + 1, 0};
    m_position.part = 0;
    m_sample.reset();
    if (const Done done = m_trainer.performPhase(); !done)
        return giveUp(done);
    ++m_position.phases;
    return m_trainer.phasesDone() > 0 || noteIteration();
}

/// Performs what is left of the iteration in progress, or a whole one.
bool Session::finishIteration()
{
    const long long iteration = m_trainer.iteration();
    while (m_trainer.iteration() == iteration) {
        if (!performPhase())
            return false;
    }
    return true;
}

/// Ends the run in the last finite moment, and says why.
bool Session::giveUp(const Done &done)
{
    setRunning(false);
    goTo({m_position.iteration, 0});
    emit problemFound(done.problem());
    return false;
}

/// Records an iteration that has been finished, and takes over what the user had decided for this point; false if its total
/// error is not finite.
bool Session::noteIteration()
{
    const std::size_t index = recordingAt(m_position.iteration);
    Recording &recording = m_recordings[index];
    const long long iteration = m_trainer.iteration();
    const Project &project = m_trainer.project();
    const bool isNew = iteration > recording.lastIteration();
    const bool watched = m_running && m_watch;
    const double error = isNew || watched ? m_trainer.totalError() : 0.0;
    if (const Done done = m_trainer.confirm(error); !done)
        return giveUp(done);
    if (isNew) {
        recording.append(project, error);
        m_curveGrew = true;
    }
    if (watched)
        m_stopSentence = m_watch->note(iteration, error).value_or(QString());
    if (iteration == endOf(index)) {
        enterIntervention(iteration);
        m_position = {iteration, 0};
        forgetStructure(m_recordings[index + 1].project().network);
        m_recordings[index + 1].seat(m_trainer, m_position);
    }
    return true;
}

void Session::stepBy(StepSize size)
{
    setRunning(false);
    if (moveOn(size))
        show(here(), Arrival::Stepped);
}

/// One step forward.
bool Session::moveOn(StepSize size)
{
    if (m_position.phases == m_trainer.phaseCount())
        m_position = {m_position.iteration + 1, 0};
    // An intervention may have changed the order of updates for the iteration that begins here.
    const std::shared_ptr<const Timeline> timeline = timelineOf(m_trainer.network(), m_trainer.project().training.updateOrder);
    return moveTo(*timeline, timeline->next(timeline->startOf(m_position.phases) + m_position.part, size));
}

/// On to where `target` named steps of the iteration in view are done: whole phases by the trainer, and the rest as a part
/// of the phase that comes next.
bool Session::moveTo(const Timeline &timeline, int target)
{
    const long long iteration = m_trainer.iteration();
    while (m_trainer.iteration() == iteration && timeline.startOf(m_position.phases + 1) <= target) {
        if (!performPhase())
            return false;
    }
    if (m_trainer.iteration() == iteration)
        m_position.part = target - timeline.startOf(m_position.phases);
    return true;
}

bool Session::canStepBack() const
{
    return m_running || m_position > Position{};
}

void Session::stepBackBy(StepSize size)
{
    setRunning(false);
    if (!canStepBack())
        return;
    Position target = m_position;
    if (m_position.phases == 0 && m_position.part == 0)
        --target.iteration;
    const Project &project = m_recordings[recordingAt(target.iteration)].project();
    const std::shared_ptr<const Timeline> timeline = timelineOf(project.network, project.training.updateOrder);
    const int done = target.iteration < m_position.iteration ? timeline->size() : timeline->startOf(m_position.phases) + m_position.part;
    const int left = timeline->previous(done, size);
    const int phase = timeline->phaseAt(left);
    goTo({target.iteration, phase, left - timeline->startOf(phase)});
}

std::optional<NamedStep> Session::lastStep() const
{
    const int done = stepsDone();
    const bool previewed = m_shown.position != m_moment.position;
    const bool coarse = m_stepSize >= StepSize::OnePhase && m_position.part == 0;
    if (coarse || done == 0 || m_shown.stale || previewed || m_running)
        return std::nullopt;
    return m_timeline->steps()[static_cast<std::size_t>(done - 1)];
}

void Session::goToStep(long long iteration, int stepsDone)
{
    setRunning(false);
    if (iteration == m_position.iteration && stepsDone > this->stepsDone()) {
        if (const std::shared_ptr<const Timeline> timeline = m_timeline; moveTo(*timeline, stepsDone))
            show(here(), Arrival::Stepped);
        return;
    }
    if (lastIteration() < iteration)
        goTo({lastIteration(), 0});
    while (m_trainer.iteration() < iteration && lastIteration() < iteration) {
        if (!finishIteration())
            return;
    }
    goTo({iteration, 0});
    const int phase = m_timeline->phaseAt(stepsDone);
    const int part = stepsDone - m_timeline->startOf(phase);
    if (phase == 0 && part == 0)
        return;
    // The last phase of the newest iteration is performed, so that it is recorded like any other.
    if (phase == m_timeline->phaseCount() && iteration == lastIteration()) {
        if (finishIteration())
            show(here(), Arrival::Jumped);
        return;
    }
    goTo({iteration, phase, part});
}

void Session::scrubTo(long long iteration)
{
    goToStep(std::clamp(iteration, 0LL, lastIteration()), 0);
}

void Session::scrubBy(double part)
{
    setRunning(false);
    const auto distance = static_cast<double>(lastIteration()) * std::abs(part);
    const long long iterations = std::max(1LL, std::llround(distance));
    scrubTo(m_moment.iteration + (part < 0 ? -iterations : iterations));
}

void Session::branchHere()
{
    setRunning(false);
    const long long iteration = m_moment.iteration;
    const QString number = QString::number(iteration);
    Experiment experiment = m_document.experiment();
    keepFuture(experiment, tr("after iteration %1").arg(number));
    if (experiment == m_document.experiment()) {
        emit problemFound(tr("Nothing lies ahead of iteration %1 that could be left as a branch.").arg(number));
        return;
    }
    experiment.course = withChange(std::move(experiment.course), iteration, m_present);
    m_document.change(std::move(experiment), tr("Branch at iteration %1").arg(number));
    // Where the same had been decided here already, the course does not tell that it begins anew.
    setRunning(false);
    forgetFrom(iteration);
    goTo({iteration, 0});
    emit curveChanged();
}

void Session::switchTo(std::size_t branch)
{
    const std::vector<Branch> &branches = m_document.experiment().branches;
    if (branch >= branches.size())
        return;
    const long long iteration = m_back.value_or(m_moment.iteration);
    setRunning(false);
    const Branch chosen = branches[branch];
    const bool isSame = differInViewsOnly(chosen.course, m_document.course());
    if (lastIteration() == trainedIterations())
        emit courseLeft(m_document.course(), lastIteration(), curve(m_curveCount));
    m_document.change(switchedTo(m_document.experiment(), branch, trainedIterations(), nameOfPresent(chosen.course)),
                      tr("Switch to “%1”").arg(chosen.name));
    // No change of the course tells that it had been trained further.
    if (isSame)
        reachAgain(chosen.iterations, std::min(iteration, chosen.iterations));
}

/// What to call the present course beside another one: by what was decided where they part.
QString Session::nameOfPresent(const Course &other) const
{
    const Course &course = m_document.course();
    const long long fork = firstDifference(course, other).value_or(0);
    const Project *mine = fork == 0 ? &course.start : decisionAt(course, fork);
    const Project *theirs = fork == 0 ? &other.start : decisionAt(other, fork);
    if (!mine)
        return tr("original");
    const Project &rival = theirs ? *theirs : m_recordings[recordingAt(std::max(0LL, fork - 1))].project();
    const double rate = mine->training.optimizer.learningRate;
    if (rate != rival.training.optimizer.learningRate)
        return QStringLiteral("η = %1").arg(m_format.text(rate));
    if (mine->training.updateOrder != rival.training.updateOrder)
        return shownName(updateOrderName(mine->training.updateOrder));
    return tr("changed at iteration %1").arg(fork);
}

void Session::replay(long long until, long long back)
{
    setRunning(false);
    goTo({lastIteration(), 0});
    m_promised = until;
    m_back = back;
    rush(until);
}

void Session::reset()
{
    setRunning(false);
    m_document.change(restarted(m_document.course()), tr("Reset"));
    // A course that was a branch has begun to be trained again.
    setRunning(false);
    restart();
}

void Session::setSpeed(double phasesPerSecond)
{
    m_speed = phasesPerSecond;
    // A replay keeps its speed: it only repeats what has been.
    m_rushing = m_back.has_value();
    if (!m_running)
        return;
    if (!runsFast() && m_worker)
        stopWorker();
    else if (runsFast() && !m_worker)
        startWorker();
    m_sinceAdvance.restart();
}

void Session::run(long long until)
{
    m_until = until;
    if (m_running || m_moment.iteration >= until)
        return;
    setRunning(true);
}

void Session::rush(long long until)
{
    setRunning(false);
    m_rushing = m_moment.iteration < until;
    run(until);
}

void Session::pause()
{
    setRunning(false);
}

void Session::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    m_stopSentence.clear();
    if (running) {
        watchRun();
        m_phasesDue = 1.0;
        m_sinceAdvance.start();
        m_frames.start();
    } else {
        m_rushing = false;
        m_back.reset();
        m_frames.stop();
        if (m_worker)
            stopWorker();
    }
    emit runningChanged(running);
    // Only now: what is left of an iteration may fail at once, which is told after that it runs.
    if (m_running && runsFast() && !m_worker)
        startWorker();
}

/// One frame of running.
void Session::advance()
{
    if (m_worker) {
        fetch();
        return;
    }
    const double seconds = static_cast<double>(m_sinceAdvance.restart()) / 1000.0;
    // After a pause of the whole program nothing is made up for.
    m_phasesDue = std::min(m_phasesDue + seconds * m_speed, std::max(1.0, m_speed * 0.1));
    const int unit = m_speed > mostPhasesShown ? m_trainer.phaseCount() : 1;
    const auto whole = static_cast<long long>(m_phasesDue / unit);
    if (whole == 0)
        return;
    m_phasesDue -= static_cast<double>(whole * unit);
    if (unit == 1)
        playPhases(whole);
    else
        playIterations(whole);
    if (m_running && !m_stopSentence.isEmpty())
        endRun();
    else if (m_running && m_trainer.iteration() >= m_until)
        setRunning(false);
}

void Session::setStopConditions(const StopConditions &conditions)
{
    const bool fast = m_worker != nullptr;
    if (fast)
        stopWorker();
    m_stopConditions = conditions;
    watchRun();
    if (fast)
        startWorker();
}

/// Begins to watch for the stop conditions, from the iteration that the run is at.
void Session::watchRun()
{
    m_watch.reset();
    if (!m_stopConditions.isEmpty() && !m_back)
        m_watch.emplace(m_stopConditions, m_present, m_trainer.iteration(), m_moment.totalError);
}

/// Ends the run because a stop condition is met, and says so.
void Session::endRun()
{
    const QString sentence = m_stopSentence;
    setRunning(false);
    emit stopped(sentence);
}

void Session::playPhases(long long phases)
{
    for (long long i = 0; i < phases && m_trainer.iteration() < m_until && m_stopSentence.isEmpty(); ++i) {
        if (!performPhase())
            return;
    }
    show(here(), Arrival::Stepped);
}

void Session::playIterations(long long iterations)
{
    QElapsedTimer spent;
    spent.start();
    for (long long i = 0; i < iterations && m_trainer.iteration() < m_until && spent.elapsed() < frameBudgetMilliseconds; ++i) {
        if (!finishIteration())
            return;
        if (!m_stopSentence.isEmpty())
            break;
    }
    show(here(), Arrival::Ran);
}

// Full speed

void Session::startWorker()
{
    if (m_trainer.phasesDone() > 0 && !finishIteration())
        return;
    if (!m_stopSentence.isEmpty()) {
        show(here(), Arrival::Ran);
        endRun();
        return;
    }
    const long long from = m_trainer.iteration();
    m_workerRecording = recordingAt(from);
    Recording &recording = m_recordings[m_workerRecording];
    m_workerCurve = recording.curve().stretches(0, endless, m_curveCount);
    m_workerTestCurve = recording.testCurve().stretches(0, endless, m_curveCount);
    m_worker = std::make_unique<TrainingWorker>(std::move(recording), from, std::min(m_until, endOf(m_workerRecording)), m_watch);
    m_worker->request({0, endless, m_curveCount});
}

void Session::stopWorker()
{
    const std::unique_ptr<TrainingWorker> worker = std::move(m_worker);
    TrainingWorker::Result result = worker->stop();
    m_recordings[m_workerRecording] = std::move(result.recording);
    m_watch = std::move(result.watch);
    if (result.iteration == endOf(m_workerRecording))
        enterIntervention(result.iteration);
    goTo({result.iteration, 0});
    emit curveChanged();
}

void Session::fetch()
{
    std::optional<TrainingWorker::Picture> picture = m_worker->take();
    if (!picture)
        return;
    m_workerCurve = std::move(picture->curve);
    m_workerTestCurve = std::move(picture->testCurve);
    if (!picture->finished) {
        m_worker->request({0, endless, m_curveCount});
        m_shown = std::move(picture->moment);
        emit momentShown(m_shown, Arrival::Ran);
        emit curveChanged();
        return;
    }
    stopWorker();
    m_stopSentence = picture->stopped;
    if (!m_stopSentence.isEmpty()) {
        endRun();
        return;
    }
    if (picture->problem.isEmpty() && m_moment.iteration < m_until) {
        startWorker();
        return;
    }
    const std::optional<long long> back = m_back;
    setRunning(false);
    if (back)
        goTo({std::min(*back, lastIteration()), 0});
    if (!picture->problem.isEmpty())
        emit problemFound(picture->problem);
}
