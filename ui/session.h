// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/errorsurface.h"
#include "core/explanation/numberformat.h"
#include "core/explanation/timeline.h"
#include "core/model/edits.h"
#include "core/training/experiment.h"
#include "core/training/recording.h"
#include "core/training/trainer.h"
#include "core/training/trainingworker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

class Document;

/// How a moment came to be shown, so that views can show the way to it.
enum class Arrival {
    Jumped, ///< from anywhere: no motion
    Stepped, ///< by one step forward: pulses
    Ran, ///< while running fast: the newest values, no motion
};

/// Where a stretch of training begins that no change interrupts.
struct Origin
{
    Project project;
    long long iteration = 0; ///< how many iterations were finished there
};

/// Presents the document: chooses the moment that the views show, plays training forward and back, and turns the
/// wishes of the views into edits.
///
/// Stepping happens in the window's thread, phase by phase. At full speed a TrainingWorker trains, and the newest
/// picture is fetched from its mailbox once a frame.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(Document &document, QObject *parent = nullptr);
    ~Session() override;

    const Moment &moment() const { return m_shown; }
    /// What the views show: the session's moment, or a preview of an edit, or the newest moment of a run at full speed.
    const Moment &shown() const { return m_shown; }
    /// The project that an edit would change now: with the parameters at the start of the iteration in view.
    const Project &present() const { return m_present; }
    /// Performs phases and announces them; it is at the session's moment unless training runs at full speed.
    const Trainer &trainer() const { return m_trainer; }

    /// One undoable edit of a number at the present moment. This and the edits below do nothing while another change is being
    /// told of (Document::isTelling): training must not begin in the middle of it. They are refused if training at full speed
    /// turns out to have come to another structure than is in view.
    Done edit(NumberId id, double value);
    /// The same by a small step; steps in a row become one edit.
    Done editBy(NumberId id, double step);
    Done editUpdateOrder(UpdateOrder order);
    /// One undoable edit of anything at the present moment. After a change of the structure training goes on from here
    /// with the new network; the error curve up to here stays.
    Done editProject(const std::function<Outcome<Project>(const Project &)> &edit, const QString &text);
    /// One undoable edit of the view at all points of the course at once: nothing else that `edit` changes is taken, and
    /// training and the moment stay. Edits in a row with the same merge key, unless it is empty, become one.
    void editView(const std::function<Project(const Project &)> &edit, const QString &text, const QString &mergeKey = QString());
    /// Refuses all edits but those of the view with a sentence; an empty one allows them again.
    void refuseEdits(const QString &sentence) { m_refusal = sentence; }
    /// Shows what an edit would do, without making it.
    Done preview(NumberId id, double value);
    void cancelPreview();

    /// The parameter whose chain rule is shown.
    std::optional<ParameterId> selected() const { return m_selected; }
    void select(std::optional<ParameterId> parameter);
    /// Shows another sample while training rests; the next step goes back to the one that training uses.
    void chooseSample(std::size_t sample);
    /// How the views write numbers.
    const NumberFormat &format() const { return m_format; }
    void setFormat(const NumberFormat &format);

    StepSize stepSize() const { return m_stepSize; }
    void setStepSize(StepSize size) { m_stepSize = size; }
    void step() { stepBy(m_stepSize); }
    void stepBy(StepSize size);
    void stepBack() { stepBackBy(m_stepSize); }
    void stepBackBy(StepSize size);
    /// Goes to where so many named steps of an iteration (counted from 0) are done; trains up to there if need be. What
    /// lies ahead in the iteration in view is performed like a step.
    void goToStep(long long iteration, int stepsDone);
    /// The named steps of the iteration in view, and how many of them are done.
    const Timeline &timeline() const { return *m_timeline; }
    /// The step that has just been done, where steps are finer than a phase or one has stopped within a phase.
    std::optional<NamedStep> lastStep() const;
    int stepsDone() const { return m_timeline->startOf(m_moment.position.phases) + m_moment.position.part; }
    bool canStepBack() const;
    /// Trains at full speed up to an iteration that had been reached before, and shows another one then.
    void replay(long long until, long long back);
    /// How far the present course has been trained, or will have been again once a replay is done.
    long long trainedIterations() const { return std::max(lastIteration(), m_promised); }
    /// Leaves what lies ahead of the moment as a branch, and goes on from here on a course of its own.
    void branchHere();
    /// Follows a branch from now on, and trains up to where it was left; the present course becomes a branch.
    void switchTo(std::size_t branch);
    /// Goes back to the weights before training and forgets the training; changes made since are undoable.
    void reset();

    static constexpr double fullSpeed = 0.0;
    /// Phases a second while running; fullSpeed as fast as it goes.
    void setSpeed(double phasesPerSecond);
    double speed() const { return m_speed; }
    static constexpr long long endless = 1'000'000'000'000;
    /// Runs until that many iterations are finished.
    void run(long long until = endless);
    /// The same at full speed, whatever the speed is.
    void rush(long long until);
    void pause();
    bool isRunning() const { return m_running; }
    /// When runs end by themselves; a run in progress goes on by the new conditions, counted from here.
    void setStopConditions(const StopConditions &conditions);
    const StopConditions &stopConditions() const { return m_stopConditions; }

    /// What the moment in view has been trained from: the start, or the last change before it. Not while running.
    Origin origin() const;

    /// The whole error curve so far, in about `count` stretches.
    std::vector<CurveStretch> curve(int count);
    /// The same for the samples that are set apart for the test; empty where there are none.
    std::vector<CurveStretch> testCurve(int count) const;
    /// The way of two parameters through training, as far as the present structure has been trained; empty while a run at full
    /// speed goes on.
    std::vector<PathPoint> path(ParameterId across, ParameterId up) const;
    /// The newest iteration of the curve.
    long long lastIteration() const;
    /// The total error there.
    double lastError() const;
    /// Goes to an iteration that has been finished, or to the nearest that has.
    void scrubTo(long long iteration);
    /// The same by a part of all that has been trained, at least by one iteration: 0.1 on, −0.1 back.
    void scrubBy(double part);

signals:
    void momentShown(const Moment &moment, Arrival arrival);
    void selectionChanged();
    /// The network is about to have other neurons or layers, or another project is: what was known of the old ones is void.
    void structureChanged();
    void curveChanged();
    /// Branches have come, gone, or changed their names.
    void branchesChanged();
    /// The present course is about to be left as a branch: how far it was trained, and its curve.
    void courseLeft(const Course &course, long long iterations, const std::vector<CurveStretch> &curve);
    void runningChanged(bool running);
    /// Training could not go on: why, in one sentence.
    void problemFound(const QString &sentence);
    /// A stop condition has ended the run: which, in one sentence.
    void stopped(const QString &sentence);

private:
    void follow(const Experiment &before);
    void followCourse(const Course &before);
    void trainAgain(const Experiment &before, long long iteration);
    void reachAgain(long long iterations, long long back);
    void keepFuture(Experiment &experiment, const QString &name);
    QString nameOfPresent(const Course &other) const;
    void forgetFrom(long long decision);
    void followViews();
    void dressRecordings();
    void restart();
    void goTo(Position position);
    void forgetStructure(const Network &next);
    Moment here() const;
    bool moveOn(StepSize size);
    bool moveTo(const Timeline &timeline, int target);
    bool performPhase();
    bool finishIteration();
    bool noteIteration();
    bool giveUp(const Done &done);
    void watchRun();
    void endRun();
    void show(Moment moment, Arrival arrival);
    void followTimeline();
    std::shared_ptr<const Timeline> timelineOf(const Network &network, UpdateOrder order) const;
    std::optional<Done> restForEdit();
    Done changeNumber(NumberId id, double value, bool merge);
    /// What to call an edit, and the course that it leaves; edits in a row with the same merge key become one.
    struct EditNames
    {
        QString text;
        QString left;
        QString mergeKey;
    };
    Done change(const Outcome<Project> &changed, const EditNames &names);
    Moment momentWith(const Project &changed) const;

    std::size_t recordingAt(long long iteration) const;
    long long endOf(std::size_t recording) const;
    void enterIntervention(long long iteration);

    void advance();
    void playPhases(long long phases);
    void playIterations(long long iterations);
    void startWorker();
    void stopWorker();
    void fetch();
    void setRunning(bool running);
    bool runsFast() const { return m_speed == fullSpeed || m_rushing; }

    Document &m_document;
    Course m_course; ///< what the recordings are of: the document's, once it has been followed
    std::vector<Recording> m_recordings; ///< from the start, and from each intervention that training has reached
    Trainer m_trainer;
    std::shared_ptr<const Timeline> m_timeline;
    PhasePlan m_timelinePlan; ///< with m_timelineNetwork, what m_timeline was made for
    Network m_timelineNetwork;
    Position m_position;
    Moment m_moment; ///< at m_position
    Moment m_shown; ///< m_moment, or what a preview or the running training shows
    Project m_present;
    std::optional<std::size_t> m_sample; ///< that was chosen
    std::optional<ParameterId> m_selected;
    NumberFormat m_format;
    QString m_refusal; ///< of edits; empty while they are welcome
    StepSize m_stepSize = StepSize::OnePhase;

    bool m_curveGrew = false;
    bool m_running = false;
    bool m_rushing = false;
    double m_speed = 4.0;
    long long m_until = endless;
    std::optional<long long> m_back; ///< during a replay: the iteration to show after it
    long long m_promised = 0; ///< how far the present course had been trained before it was left or changed
    StopConditions m_stopConditions;
    std::optional<StopWatch> m_watch; ///< of the run in progress, if there are conditions
    QString m_stopSentence; ///< of the condition that is met, until it has been told
    double m_phasesDue = 0.0;
    QElapsedTimer m_sinceAdvance;
    QTimer m_frames;
    std::unique_ptr<TrainingWorker> m_worker;
    std::size_t m_workerRecording = 0;
    std::vector<CurveStretch> m_workerCurve;
    std::vector<CurveStretch> m_workerTestCurve;
    int m_curveCount = 1000;
};
