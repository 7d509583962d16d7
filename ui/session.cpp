// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include "core/model/names.h"
#include "ui/document.h"

#include <algorithm>

namespace {

constexpr int frameMilliseconds = 16;

} // namespace

Session::Session(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_course(document.course())
    , m_trainer(m_course.start)
{
    m_recordings.emplace_back(m_course.start);
    m_frames.setInterval(frameMilliseconds);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_document, &Document::changed, this, &Session::follow);
    connect(&m_document, &Document::opened, this, [this] {
        setRunning(false);
        m_course = m_document.course();
        emit structureChanged();
        m_selected.reset();
        emit selectionChanged();
        restart();
    });
    connect(&m_frames, &QTimer::timeout, this, &Session::advance);
    goTo({});
}

Session::~Session() = default;

// Editing

/// Brings training at full speed to rest for an edit, which may go on if this gives back nothing. Otherwise it must not be made,
/// and this is what it comes to: in the middle of another change nothing at all, and a problem if training has come to another
/// structure than is in view.
std::optional<Done> Session::restForEdit()
{
    if (m_document.isTelling())
        return std::monostate();
    if (!m_worker)
        return std::nullopt;
    const Network seen = m_shown.project.network;
    stopWorker();
    if (sameStructure(seen, m_present.network))
        return std::nullopt;
    if (m_running && runsFast())
        startWorker();
    return Problem{tr("Nothing was changed: training had come to another network meanwhile.")};
}

Done Session::edit(NumberId id, double value)
{
    if (std::optional<Done> refusal = restForEdit())
        return *std::move(refusal);
    return changeNumber(id, value, false);
}

Done Session::editBy(NumberId id, double step)
{
    if (std::optional<Done> refusal = restForEdit())
        return *std::move(refusal);
    return changeNumber(id, stepped(numberIn(m_present, id), step), true);
}

Done Session::changeNumber(NumberId id, double value, bool merge)
{
    const QString name = numberName(m_present, id);
    const QString old = m_format.text(numberIn(m_present, id));
    const QString mergeKey = QStringLiteral("%1@%2").arg(name).arg(m_moment.iteration);
    return change(withNumber(m_present, id, value),
                  {QStringLiteral("%1: %2 → %3").arg(name, old, m_format.text(value)), QStringLiteral("%1 = %2").arg(name, old),
                   merge ? mergeKey : QString()});
}

Done Session::editUpdateOrder(UpdateOrder order)
{
    if (std::optional<Done> refusal = restForEdit())
        return *std::move(refusal);
    const QString old = shownName(updateOrderName(m_present.training.updateOrder));
    return change(withUpdateOrder(m_present, order), {tr("update order: %1 → %2").arg(old, shownName(updateOrderName(order))), old, {}});
}

Done Session::editProject(const std::function<Outcome<Project>(const Project &)> &edit, const QString &text)
{
    if (std::optional<Done> refusal = restForEdit())
        return *std::move(refusal);
    return change(edit(m_present), {text, tr("before %1").arg(text), {}});
}

void Session::editView(const std::function<Project(const Project &)> &edit, const QString &text, const QString &mergeKey)
{
    m_document.change(withViews(m_document.experiment(), edit), text, mergeKey);
}

Done Session::change(const Outcome<Project> &changed, const EditNames &names)
{
    if (!m_refusal.isEmpty())
        return Problem{m_refusal};
    if (changed && changed.value() != m_present) {
        Experiment experiment = m_document.experiment();
        keepFuture(experiment, names.left);
        experiment.course = withChange(std::move(experiment.course), m_moment.iteration, changed.value());
        m_document.change(std::move(experiment), names.text, names.mergeKey);
    } else {
        cancelPreview();
    }
    if (m_running && runsFast() && !m_worker)
        startWorker();
    return changed ? Done(std::monostate()) : Done(Problem{changed.problem()});
}

/// Keeps what lies ahead of the moment as a branch; nothing if nothing does.
void Session::keepFuture(Experiment &experiment, const QString &name)
{
    const long long iterations = trainedIterations();
    if (iterations <= m_moment.iteration)
        return;
    if (lastIteration() == iterations)
        emit courseLeft(experiment.course, iterations, curve(m_curveCount));
    experiment = withPresentKept(std::move(experiment), name, iterations);
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
    moment = withSample(std::move(moment), m_moment.sample);
    if (!changedAspects(changed, m_present).testFlag(Aspect::Structure) && !m_moment.step.empty()) {
        moment.step = m_moment.step;
        moment.stale = true;
    }
    return moment;
}

void Session::follow(const Experiment &before)
{
    const Experiment &now = m_document.experiment();
    const long long iteration = m_back.value_or(m_moment.iteration);
    const auto copies = [&now](const std::vector<Branch> &branches) { return std::ranges::count(branches, now.course, &Branch::course); };
    const bool isOther = !differInViewsOnly(before.course, now.course);
    // A replay of something else is in vain.
    if (m_back && isOther)
        setRunning(false);
    if (before.course != now.course)
        followCourse(before.course);
    if (isOther || copies(now.branches) < copies(before.branches))
        trainAgain(before, iteration);
    if (before.branches != now.branches || before.name != now.name)
        emit branchesChanged();
}

/// Trains again what had been trained of a course that was a branch, or of what it has in common with the one before; `iteration`
/// is the one that was shown.
void Session::trainAgain(const Experiment &before, long long iteration)
{
    const Course &course = m_document.course();
    const auto isAmong = [](const Course &any, const std::vector<Branch> &branches) {
        return std::ranges::find(branches, any, &Branch::course) != branches.end();
    };
    const bool wasLeft = isAmong(course, before.branches);
    m_promised = std::max(m_promised, iterationsOf(course, before.branches));
    if (m_running || (!wasLeft && m_promised <= lastIteration()))
        return;
    // On another branch people want to see the same iteration; an edit that is undone goes back to where it was made.
    const bool switched = wasLeft && isAmong(before.course, m_document.experiment().branches);
    const long long wanted = switched ? iteration : firstDifference(before.course, course).value_or(iteration);
    reachAgain(m_promised, std::min(wanted, trainedIterations()));
}

/// Trains as far as the present course had been trained, and shows another iteration then.
void Session::reachAgain(long long iterations, long long back)
{
    m_promised = std::max(m_promised, iterations);
    if (m_promised > lastIteration())
        replay(m_promised, back);
    else if (back != m_moment.iteration)
        goTo({back, 0});
}

void Session::followCourse(const Course &before)
{
    if (m_worker)
        stopWorker();
    m_course = m_document.course();
    if (differInViewsOnly(before, m_course)) {
        followViews();
        return;
    }
    const long long from = firstDifference(before, m_course).value_or(0);
    forgetFrom(from);
    const long long iteration = std::min(from, lastIteration());
    forgetStructure(m_recordings[recordingAt(iteration)].project().network);
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
    // What was counted of the run so far was counted of another training.
    if (m_running)
        watchRun();
    // Whoever was told of the change may have begun already.
    if (m_running && runsFast() && !m_worker)
        startWorker();
}

/// Forgets what was trained from a decision on.
void Session::forgetFrom(long long decision)
{
    m_promised = std::min(m_promised, decision);
    std::erase_if(m_recordings, [decision](const Recording &recording) { return recording.firstIteration() >= decision; });
    if (m_recordings.empty())
        m_recordings.emplace_back(m_course.start);
    // The recording may reach as far as a decision that it did not know of yet.
    enterIntervention(lastIteration());
    dressRecordings();
}

/// Takes over another view and leaves everything else as it is.
void Session::followViews()
{
    dressRecordings();
    const QJsonObject &view = m_recordings[recordingAt(m_position.iteration)].project().view;
    m_trainer.setView(view);
    for (Project *project : {&m_moment.project, &m_shown.project, &m_present})
        project->view = view;
    emit momentShown(m_shown, Arrival::Jumped);
    if (m_running && runsFast() && !m_worker)
        startWorker();
}

/// Gives the recordings the views of the course.
void Session::dressRecordings()
{
    for (std::size_t i = 0; i < m_recordings.size(); ++i)
        m_recordings[i].setView(i == 0 ? m_course.start.view : m_course.interventions[i - 1].project.view);
}

/// Lets go of what belongs to the neurons in view, if others come into view.
void Session::forgetStructure(const Network &next)
{
    if (sameStructure(next, m_present.network))
        return;
    select(std::nullopt);
    emit structureChanged();
}

void Session::select(std::optional<ParameterId> parameter)
{
    if (parameter == m_selected)
        return;
    m_selected = parameter;
    emit selectionChanged();
}

void Session::chooseSample(std::size_t sample)
{
    if (m_running || sample == m_moment.sample || sample >= m_present.samples.size())
        return;
    m_sample = sample;
    show(m_moment, Arrival::Jumped);
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
    const std::vector<Intervention> &interventions = m_course.interventions;
    return recording < interventions.size() ? interventions[recording].iteration : endless;
}

/// Begins the recording of an intervention once training has reached it.
void Session::enterIntervention(long long iteration)
{
    const std::size_t last = m_recordings.size() - 1;
    if (endOf(last) == iteration && m_recordings[last].lastIteration() >= iteration)
        m_recordings.emplace_back(m_course.interventions[last].project, iteration);
}

Origin Session::origin() const
{
    const Recording &recording = m_recordings[recordingAt(m_moment.position.iteration)];
    return {recording.project(), recording.firstIteration()};
}

/// Forgets all training and shows the start.
void Session::restart()
{
    forgetStructure(m_course.start.network);
    m_sample.reset();
    m_promised = 0;
    m_recordings.clear();
    m_recordings.emplace_back(m_course.start);
    goTo({});
    emit curveChanged();
}

long long Session::lastIteration() const
{
    const std::size_t last = m_recordings.size() - 1;
    if (m_worker && m_workerRecording == last)
        return m_workerCurve.back().lastIteration;
    return std::min(m_recordings[last].lastIteration(), endOf(last));
}

double Session::lastError() const
{
    if (m_worker && m_workerRecording == m_recordings.size() - 1)
        return m_workerCurve.back().last;
    const long long last = lastIteration();
    return m_recordings.back().curve().stretches(last, last, 1).back().last;
}

std::vector<CurveStretch> Session::curve(int count)
{
    m_curveCount = count;
    std::vector<CurveStretch> whole;
    for (std::size_t i = 0; i < m_recordings.size(); ++i) {
        const bool training = m_worker && i == m_workerRecording;
        // Where an intervention begins, the error before it and the one after it both belong to the curve.
        const std::vector<CurveStretch> part = training ? m_workerCurve : m_recordings[i].stretches(endOf(i), count);
        whole.insert(whole.end(), part.begin(), part.end());
    }
    return whole;
}

std::vector<CurveStretch> Session::testCurve(int count) const
{
    std::vector<CurveStretch> whole;
    for (std::size_t i = 0; i < m_recordings.size(); ++i) {
        const bool training = m_worker && i == m_workerRecording;
        const std::vector<CurveStretch> part = training ? m_workerTestCurve : m_recordings[i].testStretches(endOf(i), count);
        whole.insert(whole.end(), part.begin(), part.end());
    }
    return whole;
}

std::vector<PathPoint> Session::path(ParameterId across, ParameterId up) const
{
    constexpr std::size_t most = 300;
    std::vector<PathPoint> whole;
    for (std::size_t i = 0; !m_worker && i < m_recordings.size(); ++i) {
        if (!sameStructure(m_recordings[i].project().network, m_present.network))
            continue;
        for (const PathPoint &point : parameterPath(m_recordings[i], across, up, most)) {
            if (point.iteration <= endOf(i))
                whole.push_back(point);
        }
    }
    return whole;
}
