// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/predictpresenter.h"

#include "core/explanation/lesson.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/panels/predictpanel.h"
#include "ui/session.h"

namespace {

using ScopeKind = PredictionScope::Kind;
using State = PredictionAnswer::State;
using Act = PredictionAct::Kind;

constexpr int mostSamplesAsked = 100; ///< of a batch, where somebody has chosen what to predict

PredictedNumber::Kind kindOf(State state)
{
    switch (state) {
    case State::FollowThrough:
        return PredictedNumber::Kind::FollowThrough;
    case State::Wrong:
        return PredictedNumber::Kind::Wrong;
    case State::Shown:
        return PredictedNumber::Kind::Shown;
    default:
        return PredictedNumber::Kind::Right;
    }
}

} // namespace

PredictPresenter::PredictPresenter(Session &session, PredictPanel &panel, DiagramPresenter &diagram)
    : m_session(session)
    , m_panel(panel)
    , m_diagram(diagram)
{
    connect(&panel, &PredictPanel::choiceChanged, this, &PredictPresenter::choose);
    connect(&panel, &PredictPanel::startWished, this, &PredictPresenter::start);
    connect(&panel, &PredictPanel::answered, this, [this](const QString &typed) { perform({Act::Answer, typed}); });
    connect(&panel, &PredictPanel::hintWished, this, [this] { perform({Act::Hint, {}}); });
    connect(&panel, &PredictPanel::keepWished, this, [this] { perform({Act::Keep, {}}); });
    connect(&panel, &PredictPanel::answerWished, this, [this] { perform({Act::Show, {}}); });
    connect(&panel, &PredictPanel::sheetWished, this, &PredictPresenter::sheetWished);
    connect(&panel, &PredictPanel::endWished, this, &PredictPresenter::end);
    connect(&diagram, &DiagramPresenter::answered, this, [this](const QString &typed) { perform({Act::Answer, typed}); });
    connect(&session, &Session::momentShown, this, &PredictPresenter::leaveIfChanged);
    // Before the diagram has other neurons: what is predicted has no places in it.
    connect(&session, &Session::structureChanged, this, &PredictPresenter::end);
}

/// The project at the start of the iteration in view, and its number; of the next one where that is complete.
std::pair<Project, long long> PredictPresenter::iterationInView() const
{
    const Moment &moment = m_session.moment();
    const bool complete = moment.position.phases == moment.phaseCount;
    return {m_session.present(), complete ? moment.iteration : moment.position.iteration};
}

void PredictPresenter::enter()
{
    m_session.pause();
    m_inView = iterationInView();
    std::tie(m_project, m_iteration) = m_inView;
    m_diagram.showPrediction(nullptr);
    m_prediction.reset();
    if (m_active)
        return;
    m_active = true;
    m_session.refuseEdits(tr("Nothing can be edited while you predict; F7 ends that."));
    emit activeChanged(true);
}

void PredictPresenter::begin()
{
    enter();
    QStringList scopes{tr("Forward pass"), tr("Forward and backward"), tr("Whole iteration")};
    if (const std::optional<ParameterId> selected = m_session.selected())
        scopes << tr("Chain rule of %1").arg(parameterName(m_project.network, *selected));
    const Batch batch = batchOf(m_iteration, m_project.samples.size(), m_project.training.batchSize);
    m_panel.showStart(scopes, static_cast<int>(batch.size()));
    choose();
}

void PredictPresenter::beginPage(const LessonPage &page)
{
    enter();
    if (m_session.moment().position.iteration == page.iteration) {
        m_project = projectBefore(m_session.moment());
        m_iteration = page.iteration;
    }
    ask(page.computedHere());
}

void PredictPresenter::beginChosen(const std::vector<Quantity> &quantities)
{
    enter();
    m_project = projectBefore(m_session.moment());
    m_iteration = m_session.moment().position.iteration;
    ask(quantities);
}

void PredictPresenter::ask(const std::vector<Quantity> &quantities)
{
    PredictionScope scope;
    scope.kind = ScopeKind::Chosen;
    scope.chosen = quantities;
    scope.most = static_cast<int>(std::max<std::size_t>(quantities.size(), 1)) * mostSamplesAsked;
    prepare(scope);
    start();
}

PredictionScope PredictPresenter::scope() const
{
    PredictionScope scope;
    scope.kind = static_cast<ScopeKind>(m_panel.scope());
    scope.parameter = m_session.selected().value_or(ParameterId());
    if (const std::optional<int> sample = m_panel.sample())
        scope.sample = static_cast<std::size_t>(*sample);
    return scope;
}

/// From now on the numbers are hidden.
void PredictPresenter::prepare(const PredictionScope &scope)
{
    m_diagram.showPrediction(nullptr);
    m_scope = scope;
    m_acts.clear();
    m_prediction = std::make_unique<Prediction>(m_project, m_iteration, scope);
    m_diagram.showPrediction(m_prediction.get());
}

void PredictPresenter::choose()
{
    if (!m_active)
        return;
    prepare(scope());
    m_panel.showCount(static_cast<int>(m_prediction->answers().size()));
}

void PredictPresenter::start()
{
    m_panel.say(tr("Type the number and press Enter, here or in the diagram."), PredictPanel::Mood::Neutral);
    showAll();
}

void PredictPresenter::end()
{
    if (!m_active)
        return;
    m_active = false;
    m_session.refuseEdits({});
    m_diagram.showPrediction(nullptr);
    m_prediction.reset();
    emit activeChanged(false);
}

/// Another project, or another moment, has come: nothing that was typed is meant for it.
void PredictPresenter::leaveIfChanged()
{
    if (!m_active)
        return;
    std::pair<Project, long long> now = iterationInView();
    now.first.view = m_inView.first.view;
    if (now != m_inView)
        end();
}

std::optional<PredictionRecord> PredictPresenter::record() const
{
    if (!m_active || !m_prediction || m_acts.empty())
        return std::nullopt;
    return PredictionRecord{m_iteration, m_scope, m_acts};
}

void PredictPresenter::restore(const PredictionRecord &record)
{
    enter();
    if (m_session.moment().position.iteration == record.iteration) {
        m_project = projectBefore(m_session.moment());
        m_iteration = record.iteration;
    }
    if (m_iteration != record.iteration || !fits(m_project.network, record.scope)) {
        end();
        return;
    }
    prepare(record.scope);
    start();
    for (const PredictionAct &act : record.acts)
        perform(act);
}

void PredictPresenter::perform(const PredictionAct &act)
{
    if (!m_prediction)
        return;
    m_acts.push_back(act);
    const bool wasOver = m_prediction->isOver();
    switch (act.kind) {
    case Act::Answer:
        answer(act.text);
        break;
    case Act::Hint:
        giveHint();
        break;
    case Act::Keep:
        keep();
        break;
    case Act::Show:
        showAnswer();
        break;
    }
    // First of all, because the sheet stays until somebody has read it.
    emit acted();
    if (m_prediction->isOver() && !wasOver)
        emit sheetWished();
}

void PredictPresenter::answer(const QString &typed)
{
    if (!m_prediction || m_prediction->isOver())
        return;
    const QString name = m_prediction->nameOf(m_prediction->answers()[m_prediction->asked()].question);
    const Judgement judgement = m_prediction->answer(typed);
    if (judgement.earnsMark()) {
        goOn(QStringLiteral("✓ %1: %2").arg(name, judgement.sentence), true);
        return;
    }
    const bool wrong = judgement.kind == Judgement::Kind::Wrong;
    const QString again = wrong ? tr(" Try again, or go on with your number.") : QString();
    showAll();
    m_panel.say((wrong ? QStringLiteral("✗ ") : QString()) + judgement.sentence + again,
                wrong ? PredictPanel::Mood::Bad : PredictPanel::Mood::Neutral);
}

void PredictPresenter::giveHint()
{
    if (!m_prediction)
        return;
    if (const QString hint = m_prediction->hint(); !hint.isEmpty()) {
        showAll();
        m_panel.addHint(hint);
        m_diagram.showHint();
    }
}

void PredictPresenter::keep()
{
    if (!m_prediction || !m_prediction->mayKeep())
        return;
    m_prediction->keepWrong();
    goOn(tr("Your number stands; what follows from it will be right."), false);
}

void PredictPresenter::showAnswer()
{
    if (!m_prediction || m_prediction->isOver())
        return;
    const QString name = m_prediction->nameOf(m_prediction->answers()[m_prediction->asked()].question);
    const QString shown = m_prediction->showAnswer();
    goOn(QStringLiteral("○ %1 = %2").arg(name, shown), false);
}

void PredictPresenter::goOn(const QString &sentence, bool good)
{
    // First what the answer was worth, then the next question: that is how it is heard.
    m_panel.say(sentence, good ? PredictPanel::Mood::Good : PredictPanel::Mood::Neutral);
    showAll();
}

void PredictPresenter::showAll()
{
    const std::vector<PredictionAnswer> &answers = m_prediction->answers();
    PredictPage page;
    std::vector<PredictedNumber> numbers;
    for (const PredictionAnswer &answer : answers) {
        if (answer.state == State::Open)
            break;
        page.marks += answer.marks();
        numbers.push_back({m_prediction->nameOf(answer.question), QString(answer.typed).replace(u'-', u'−'), kindOf(answer.state)});
    }
    page.number = static_cast<int>(m_prediction->asked()) + 1;
    page.count = static_cast<int>(answers.size());
    bool begun = false;
    if (!m_prediction->isOver()) {
        const PredictionAnswer &asked = answers[m_prediction->asked()];
        page.question = m_prediction->nameOf(asked.question);
        page.hintsLeft = Prediction::hintCount - asked.hints;
        page.mayKeep = m_prediction->mayKeep();
        begun = asked.wrongTries > 0 || asked.hints > 0;
    }
    if (begun)
        m_panel.askAgain(page);
    else
        m_panel.ask(page);
    m_panel.showNumbers(numbers);
    m_diagram.showPrediction(m_prediction.get());
}

std::optional<ScoreSheet> PredictPresenter::scoreSheet() const
{
    return m_prediction ? std::optional(m_prediction->scoreSheet()) : std::nullopt;
}
