// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include "core/training/propagation.h"
#include "ui/document.h"

#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace {

constexpr int frameMilliseconds = 16;
constexpr int frameBudgetMilliseconds = 8;
constexpr double mostPhasesShown = 60.0; ///< a second; above it, only whole iterations are shown

} // namespace

Session::Session(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_trainer(document.course().start)
{
    m_recordings.emplace_back(document.course().start);
    m_frames.setInterval(frameMilliseconds);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_document, &Document::changed, this, &Session::followCourse);
    connect(&m_frames, &QTimer::timeout, this, &Session::advance);
    goTo({});
}

Session::~Session() = default;

// Editing

Done Session::edit(NumberId id, double value)
{
    if (m_worker)
        stopWorker();
    return changeNumber(id, value, false);
}

Done Session::editBy(NumberId id, double step)
{
    if (m_worker)
        stopWorker();
    return changeNumber(id, stepped(numberIn(m_present, id), step), true);
}

Done Session::changeNumber(NumberId id, double value, bool merge)
{
    const QString name = numberName(m_present, id);
    const QString text = QStringLiteral("%1: %2 → %3").arg(name, m_format.text(numberIn(m_present, id)), m_format.text(value));
    const QString mergeKey = QStringLiteral("%1 at %2").arg(name).arg(m_moment.iteration);
    return change(withNumber(m_present, id, value), text, merge ? mergeKey : QString());
}

Done Session::editUpdateOrder(UpdateOrder order)
{
    if (m_worker)
        stopWorker();
    const QString text = tr("update order: %1 → %2").arg(updateOrderName(m_present.training.updateOrder), updateOrderName(order));
    return change(withUpdateOrder(m_present, order), text, QString());
}

Done Session::change(const Outcome<Project> &changed, const QString &text, const QString &mergeKey)
{
    if (changed && changed.value() != m_present)
        m_document.change(withChange(m_document.course(), m_moment.iteration, changed.value()), text, mergeKey);
    else
        cancelPreview();
    if (m_running && runsFast() && !m_worker)
        startWorker();
    return changed ? Done(std::monostate()) : Done(Problem{changed.problem()});
}

Done Session::preview(NumberId id, double value)
{
    const Outcome<Project> changed = withNumber(m_present, id, value);
    if (!changed)
        return Problem{changed.problem()};
    if (!m_running) {
        m_shown = momentWith(changed.value());
        emit momentShown(m_shown, Arrival::Jumped);
    }
    return std::monostate();
}

void Session::cancelPreview()
{
    if (m_running || m_shown == m_moment)
        return;
    m_shown = m_moment;
    emit momentShown(m_shown, Arrival::Jumped);
}

/// The present moment with another project; what its step had computed stays in view, but stale.
Moment Session::momentWith(const Project &changed) const
{
    Moment moment = momentAtRest(changed, m_moment.iteration);
    if (!changedAspects(changed, m_present).testFlag(Aspect::Structure) && !m_moment.step.empty()) {
        moment.step = m_moment.step;
        moment.stale = true;
    }
    return moment;
}

void Session::followCourse(const Course &before)
{
    if (m_worker)
        stopWorker();
    const Course &course = m_document.course();
    const long long from = firstDifference(before, course).value_or(0);
    std::erase_if(m_recordings, [from](const Recording &recording) { return recording.firstIteration() >= from; });
    if (m_recordings.empty())
        m_recordings.emplace_back(course.start);
    enterIntervention(from);

    const long long iteration = std::min(from, lastIteration());
    Step step;
    if (iteration == m_moment.iteration)
        step = momentWith(m_recordings[recordingAt(iteration)].project()).step;
    goTo({iteration, 0});
    if (!step.empty()) {
        m_moment.step = std::move(step);
        m_moment.stale = true;
        show(m_moment, Arrival::Jumped);
    }
    emit curveChanged();
    if (m_running && runsFast())
        startWorker();
}

void Session::select(std::optional<ParameterId> parameter)
{
    if (parameter == m_selected)
        return;
    m_selected = parameter;
    emit selectionChanged();
}

void Session::setFormat(const NumberFormat &format)
{
    m_format = format;
    emit momentShown(m_shown, Arrival::Jumped);
}

// The recordings

std::size_t Session::recordingAt(long long iteration) const
{
    const auto after = std::ranges::upper_bound(m_recordings, iteration, {}, &Recording::firstIteration);
    return static_cast<std::size_t>(after - m_recordings.begin()) - 1;
}

/// The iteration at which a recording gives way to the next decision of the user.
long long Session::endOf(std::size_t recording) const
{
    const std::vector<Intervention> &interventions = m_document.course().interventions;
    return recording < interventions.size() ? interventions[recording].iteration : endless;
}

/// Begins the recording of an intervention once training has reached it.
void Session::enterIntervention(long long iteration)
{
    const std::size_t last = m_recordings.size() - 1;
    if (endOf(last) == iteration && m_recordings[last].lastIteration() >= iteration)
        m_recordings.emplace_back(m_document.course().interventions[last].project, iteration);
}

long long Session::lastIteration() const
{
    const std::size_t last = m_recordings.size() - 1;
    if (m_worker && m_workerRecording == last)
        return m_workerCurve.back().lastIteration;
    return std::min(m_recordings[last].lastIteration(), endOf(last));
}

std::vector<CurveStretch> Session::curve(int count)
{
    m_curveCount = count;
    std::vector<CurveStretch> whole;
    for (std::size_t i = 0; i < m_recordings.size(); ++i) {
        const bool training = m_worker && i == m_workerRecording;
        // Where an intervention begins, the error before it and the one after it both belong to the curve.
        const std::vector<CurveStretch> part = training ? m_workerCurve : m_recordings[i].curve().stretches(0, endOf(i), count);
        whole.insert(whole.end(), part.begin(), part.end());
    }
    return whole;
}

// Playing

void Session::goTo(Position position)
{
    {
        // Computing again what has been announced before is nobody's news.
        const QSignalBlocker blocker(&m_trainer);
        m_recordings[recordingAt(position.iteration)].seat(m_trainer, {position.iteration, position.phases});
    }
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
    m_moment = std::move(moment);
    m_present = m_moment.project;
    if (m_moment.position.phases < m_moment.phaseCount)
        m_present.network = m_moment.before;
    m_shown = m_moment;
    followTimeline();
    if (std::exchange(m_curveGrew, false))
        emit curveChanged();
    emit momentShown(m_shown, arrival);
}

/// Makes the timeline anew where layers or the order of updates have changed.
void Session::followTimeline()
{
    const PhasePlan plan(m_present.network, m_present.training.updateOrder);
    if (m_timeline && plan == m_timelinePlan && sameStructure(m_present.network, m_timelineNetwork))
        return;
    m_timeline = std::make_unique<Timeline>(m_present.network, m_present.training.updateOrder);
    m_timelinePlan = plan;
    m_timelineNetwork = m_present.network;
}

bool Session::performPhase()
{
    if (m_position.phases == m_trainer.phaseCount())
        m_position = {m_position.iteration + 1, 0};
    m_position.part = 0;
    if (const Done done = m_trainer.performPhase(); !done) {
        setRunning(false);
        goTo({m_position.iteration, 0});
        emit problemFound(done.problem());
        return false;
    }
    ++m_position.phases;
    if (m_trainer.phasesDone() == 0)
        noteIteration();
    return true;
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

/// Records an iteration that has been finished, and takes over what the user had decided for this point.
void Session::noteIteration()
{
    const std::size_t index = recordingAt(m_position.iteration);
    Recording &recording = m_recordings[index];
    const long long iteration = m_trainer.iteration();
    if (iteration > recording.lastIteration()) {
        const Project &project = m_trainer.project();
        recording.append(project.network, totalError(project.network, project.samples, project.training.loss));
        m_curveGrew = true;
    }
    if (iteration == endOf(index)) {
        enterIntervention(iteration);
        m_position = {iteration, 0};
        m_recordings[index + 1].seat(m_trainer, m_position);
    }
}

void Session::stepBy(StepSize size)
{
    setRunning(false);
    if (moveOn(size))
        show(here(), Arrival::Stepped);
}

/// One step forward: whole phases by the trainer, and the rest as a part of the phase that comes next.
bool Session::moveOn(StepSize size)
{
    if (m_position.phases == m_trainer.phaseCount())
        m_position = {m_position.iteration + 1, 0};
    // An intervention may have changed the order of updates for the iteration that begins here.
    const Timeline timeline(m_trainer.network(), m_trainer.project().training.updateOrder);
    const int target = timeline.next(timeline.startOf(m_position.phases) + m_position.part, size);
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
    const Timeline timeline(project.network, project.training.updateOrder);
    const int done = target.iteration < m_position.iteration ? timeline.size() : timeline.startOf(m_position.phases) + m_position.part;
    const int left = timeline.previous(done, size);
    const int phase = timeline.phaseAt(left);
    goTo({target.iteration, phase, left - timeline.startOf(phase)});
}

std::optional<NamedStep> Session::lastStep() const
{
    const int done = stepsDone();
    if (m_stepSize >= StepSize::OnePhase || done == 0 || m_shown.stale)
        return std::nullopt;
    return m_timeline->steps()[static_cast<std::size_t>(done - 1)];
}

void Session::goToStep(long long iteration, int stepsDone)
{
    setRunning(false);
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

void Session::reset()
{
    setRunning(false);
    m_document.change(restarted(m_document.course()), tr("Reset"));
    m_recordings.clear();
    m_recordings.emplace_back(m_document.course().start);
    goTo({});
    emit curveChanged();
}

void Session::setSpeed(double phasesPerSecond)
{
    m_speed = phasesPerSecond;
    m_rushing = false;
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
    if (running) {
        m_phasesDue = 1.0;
        m_sinceAdvance.start();
        m_frames.start();
    } else {
        m_rushing = false;
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
    if (m_running && m_trainer.iteration() >= m_until)
        setRunning(false);
}

void Session::playPhases(long long phases)
{
    for (long long i = 0; i < phases && m_trainer.iteration() < m_until; ++i) {
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
    }
    show(here(), Arrival::Ran);
}

// Full speed

void Session::startWorker()
{
    if (m_trainer.phasesDone() > 0 && !finishIteration())
        return;
    const long long from = m_trainer.iteration();
    m_workerRecording = recordingAt(from);
    Recording &recording = m_recordings[m_workerRecording];
    m_workerCurve = recording.curve().stretches(0, endless, m_curveCount);
    m_worker = std::make_unique<TrainingWorker>(std::move(recording), from, std::min(m_until, endOf(m_workerRecording)));
    m_worker->request({0, endless, m_curveCount});
}

void Session::stopWorker()
{
    const std::unique_ptr<TrainingWorker> worker = std::move(m_worker);
    TrainingWorker::Result result = worker->stop();
    m_recordings[m_workerRecording] = std::move(result.recording);
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
    if (!picture->finished) {
        m_worker->request({0, endless, m_curveCount});
        m_shown = std::move(picture->moment);
        emit momentShown(m_shown, Arrival::Ran);
        emit curveChanged();
        return;
    }
    stopWorker();
    if (picture->problem.isEmpty() && m_moment.iteration < m_until) {
        startWorker();
        return;
    }
    setRunning(false);
    if (!picture->problem.isEmpty())
        emit problemFound(picture->problem);
}
