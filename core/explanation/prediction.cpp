// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/prediction.h"

#include "core/explanation/diagnosis.h"
#include "core/explanation/numberformat.h"
#include "core/explanation/predictionhints.h"
#include "core/explanation/timeline.h"
#include "core/explanation/varianttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace {

/// The words about predicted numbers.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Prediction)
};

using Agreement = TypedNumber::Agreement;
using State = PredictionAnswer::State;

/// With fewer digits than these nobody can tell an answer from a guess.
constexpr int enoughSignificant = 2;
constexpr int enoughPlaces = 4;
/// What shortening some numbers but not others may explain, as a share of the number itself.
constexpr double mostSpread = 0.2;
constexpr int fewestPlaces = 2;
constexpr int mostPlaces = 10;

bool agrees(const TypedNumber &typed, double value)
{
    return typed.agreement(value) != Agreement::None;
}

bool isTooCoarse(const TypedNumber &typed, double value)
{
    if (typed.value == value)
        return false;
    return typed.significant == 0 || (typed.significant < enoughSignificant && typed.places < enoughPlaces);
}

/// Of the sample in question, or of the whole batch.
bool isOfBatch(const Quantity &quantity)
{
    return quantity.kind == Quantity::Kind::Gradient || quantity.kind == Quantity::Kind::Updated;
}

/// Translated by verdictText().
const char *verdictName(State state)
{
    switch (state) {
    case State::Open:
        return QT_TRANSLATE_NOOP("ScoreSheet", "not answered");
    case State::Right:
        return QT_TRANSLATE_NOOP("ScoreSheet", "right");
    case State::FollowThrough:
        return QT_TRANSLATE_NOOP("ScoreSheet", "follow-through");
    case State::Wrong:
        return QT_TRANSLATE_NOOP("ScoreSheet", "wrong");
    case State::Shown:
        return QT_TRANSLATE_NOOP("ScoreSheet", "shown");
    }
    Q_UNREACHABLE();
}

} // namespace

double PredictionAnswer::marks() const
{
    constexpr double least = 0.25;
    if (state != State::Right && state != State::FollowThrough)
        return 0.0;
    return std::max(least, 1.0 - 0.25 * hints - 0.5 * wrongTries);
}

Prediction::Prediction(Project before, long long iteration, PredictionScope scope)
    : m_evidence(std::make_unique<Evidence>(std::move(before), iteration))
    , m_iteration(iteration)
{
    for (const PredictionQuestion &question : predictionQuestions(*m_evidence, scope)) {
        m_answers.emplace_back();
        m_answers.back().question = question;
    }
    notePlaces();
    m_following = boardWith({}, m_evidence->project().training);
}

void Prediction::notePlaces()
{
    const Timeline timeline(m_evidence->before(), m_evidence->project().training.updateOrder);
    int place = 0;
    for (const NamedStep &step : timeline.steps())
        m_places.emplace(std::pair(step.makes.kind, step.makes.neuron), place++);
    for (const PredictionAnswer &answer : m_answers)
        m_questionPlaces.push_back(timeline.doneAfter(answer.question.quantity) - 1);
}

Prediction::~Prediction() = default;

QString Prediction::nameOf(const PredictionQuestion &question) const
{
    const QString name = quantityName(m_evidence->before(), question.quantity);
    const std::size_t samples = m_evidence->forward().samples.size();
    if (samples == 1 || question.quantity.kind == Quantity::Kind::Updated)
        return name;
    if (question.quantity.kind == Quantity::Kind::Gradient)
        return Words::tr("%1, mean over %2 samples").arg(name).arg(samples);
    return Words::tr("%1 in sample %2").arg(name).arg(question.sample + 1);
}

/// The answers that do not follow from those before: everything else is computed from them in full precision.
std::vector<OwnNumber> Prediction::sources(Shown shown) const
{
    std::vector<OwnNumber> own;
    for (const PredictionAnswer &answer : m_answers) {
        const bool ignored = shown == Shown::Ignored && answer.state == State::Shown;
        if (answer.state != State::Open && answer.source && !ignored)
            own.push_back({answer.question.quantity, answer.question.sample, *answer.source});
    }
    return own;
}

/// All answers as they stand on the paper.
std::vector<OwnNumber> Prediction::paper(Shown shown) const
{
    std::vector<OwnNumber> own;
    for (const PredictionAnswer &answer : m_answers) {
        const bool ignored = shown == Shown::Ignored && answer.state == State::Shown;
        if (answer.state != State::Open && !ignored)
            own.push_back({answer.question.quantity, answer.question.sample, answer.written});
    }
    return own;
}

Blackboard Prediction::boardWith(const BlackboardRules &rules, const TrainingSettings &training) const
{
    const Project &project = m_evidence->project();
    Blackboard board(project.network, training, rules, project.memory);
    const Batch batch = m_evidence->forward().batch;
    board.perform(std::span(project.samples).subspan(batch.first, batch.size()));
    return board;
}

/// What the rules give for the question that is asked.
double Prediction::computed(const BlackboardRules &rules) const
{
    const PredictionQuestion &question = m_answers[m_asked].question;
    return boardWith(rules, m_evidence->project().training).computed(question.quantity, question.sample);
}

double Prediction::rightValue(const PredictionQuestion &question) const
{
    return m_evidence->value(question.quantity, question.sample);
}

/// Whether an answer agrees with numbers that were shortened to its digits wherever they were written down.
bool Prediction::agreesShortened(const TypedNumber &typed, Shown shown) const
{
    using Written = BlackboardRules::Written;
    BlackboardRules rules;
    rules.own = paper(shown);
    rules.digits.count = std::clamp(typed.places, fewestPlaces, mostPlaces);
    for (const BlackboardDigits::Cut cut : {BlackboardDigits::Cut::Rounded, BlackboardDigits::Cut::Truncated}) {
        for (const Written written : {Written::Results, Written::ResultsButDelta, Written::EveryTerm}) {
            rules.digits.cut = cut;
            rules.written = written;
            if (agrees(typed, computed(rules)))
                return true;
        }
    }
    return false;
}

/// How far an answer may be off because some numbers on the paper, but not all, were used as they stand there.
double Prediction::spread(double exact, Shown shown) const
{
    double sum = 0.0;
    const std::vector<OwnNumber> own = sources(shown);
    for (const PredictionAnswer &answer : m_answers) {
        if (answer.state == State::Open || answer.source || (answer.state == State::Shown && shown == Shown::Ignored))
            continue;
        BlackboardRules rules;
        rules.own = own;
        rules.own.push_back({answer.question.quantity, answer.question.sample, answer.written});
        sum += std::abs(computed(rules) - exact);
    }
    return std::min(sum, mostSpread * std::abs(exact));
}

/// Whether the numbers typed before lead to an answer.
bool Prediction::follows(const TypedNumber &typed, Shown shown) const
{
    const double exact = computed({{}, {}, false, {}, sources(shown)});
    const double written = computed({{}, {}, false, {}, paper(shown)});
    if (agrees(typed, exact) || agrees(typed, written) || agreesShortened(typed, shown))
        return true;
    const double most = spread(exact, shown);
    return most > 0.0 && std::abs(typed.value - exact) <= most + std::pow(10.0, -typed.places) / 2;
}

Judgement Prediction::judge(const TypedNumber &typed) const
{
    using Kind = Judgement::Kind;
    const double right = rightValue(m_answers[m_asked].question);
    const double exact = computed({{}, {}, false, {}, sources()});
    const auto as = [&](Kind kind, const QString &sentence) {
        if (isTooCoarse(typed, kind == Kind::Right ? right : exact))
            return Judgement{Kind::TooCoarse, Words::tr("Too few digits to tell: give two or more that are not 0, or four decimals.")};
        return Judgement{kind, sentence};
    };
    if (typed.agreement(right) == Agreement::Rounded)
        return as(Kind::Right, Words::tr("Right."));
    if (typed.agreement(right) == Agreement::Truncated)
        return as(Kind::Right, Words::tr("Right, cut off instead of rounded."));
    if (follows(typed, Shown::Used) || follows(typed, Shown::Ignored)) {
        const bool departed = exact != right || computed({{}, {}, false, {}, sources(Shown::Ignored)}) != right;
        if (departed)
            return as(Kind::FollowThrough, Words::tr("Right for your own numbers (follow-through)."));
        return as(Kind::RightByRounding, Words::tr("Right for numbers shortened on the way."));
    }
    return {Kind::Wrong, {}};
}

Judgement Prediction::answer(const QString &text)
{
    if (isOver())
        return {Judgement::Kind::NoNumber, Words::tr("All questions are answered.")};
    PredictionAnswer &asked = m_answers[m_asked];
    const Outcome<TypedNumber> typed = TypedNumber::read(text, nameOf(asked.question));
    if (!typed)
        return {Judgement::Kind::NoNumber, typed.problem()};
    Judgement judgement = judge(typed.value());
    if (judgement.kind == Judgement::Kind::TooCoarse)
        return judgement;
    const double right = rightValue(asked.question);
    const double exact = computed({{}, {}, false, {}, sources()});
    asked.typed = text.trimmed();
    asked.written = typed.value().value;
    asked.decimals = std::clamp(typed.value().places, 4, mostPlaces);
    if (!judgement.earnsMark()) {
        ++asked.wrongTries;
        const QString cause = causeOf(typed.value(), asked.typed);
        asked.remark = cause.isEmpty() ? QString() : cause + QLatin1Char('.');
        judgement.sentence = cause.isEmpty() ? Words::tr("That is not it.") : Words::tr("Not right. %1").arg(asked.remark);
        return judgement;
    }
    const bool followed = judgement.kind == Judgement::Kind::FollowThrough;
    // Whoever is right although numbers before were not has corrected them on the way.
    const bool corrected = !followed && exact != right && !agrees(typed.value(), exact);
    settle(followed ? State::FollowThrough : State::Right, corrected ? std::optional(right) : std::nullopt);
    return judgement;
}

void Prediction::keepWrong()
{
    if (mayKeep())
        settle(State::Wrong, m_answers[m_asked].written);
}

QString Prediction::showAnswer()
{
    if (isOver())
        return {};
    PredictionAnswer &asked = m_answers[m_asked];
    const double right = rightValue(asked.question);
    asked.typed = NumberFormat{}.text(right);
    const Outcome<TypedNumber> shown = TypedNumber::read(asked.typed, {});
    asked.written = shown ? shown.value().value : right;
    settle(State::Shown, right);
    return m_answers[m_asked - 1].typed;
}

void Prediction::settle(State state, const std::optional<double> &source)
{
    PredictionAnswer &asked = m_answers[m_asked];
    const double exact = computed({{}, {}, false, {}, sources()});
    if (exact != rightValue(asked.question))
        asked.own = exact;
    asked.state = state;
    asked.source = source;
    ++m_asked;
    m_following = boardWith({{}, {}, false, {}, sources()}, m_evidence->project().training);
}

std::size_t Prediction::sample() const
{
    return m_answers.empty() ? 0 : m_answers[std::min(m_asked, m_answers.size() - 1)].question.sample;
}

PaperNumber Prediction::paperNumber(const Quantity &quantity) const
{
    const PredictionQuestion question{quantity, isOfBatch(quantity) ? 0 : sample()};
    const auto found = std::ranges::find(m_answers, question, &PredictionAnswer::question);
    if (found != m_answers.end()) {
        if (found->state != State::Open)
            return {PaperNumber::State::Own, found->typed, found->written};
        const bool asked = static_cast<std::size_t>(found - m_answers.begin()) == m_asked;
        return {asked ? PaperNumber::State::Asked : PaperNumber::State::Hidden, {}, 0.0};
    }
    const auto place = m_places.find({quantity.kind, quantity.neuron});
    const bool needed = !isOver() && !isOfBatch(quantity) && place != m_places.end() && place->second < m_questionPlaces[m_asked];
    if (!needed)
        return {};
    return {PaperNumber::State::Given, {}, m_following->written(quantity, question.sample)};
}

/// Which mistake gives a wrong answer; empty if none is known.
QString Prediction::causeOf(const TypedNumber &typed, const QString &text) const
{
    const PredictionQuestion &question = m_answers[m_asked].question;
    if (!sources().empty()) {
        if (const QString cause = causeInOwnNumbers(typed); !cause.isEmpty())
            return cause;
    }
    // The sample in question is made the one that the iteration begins with.
    Project project = m_evidence->project();
    const std::size_t first = m_evidence->forward().batch.first;
    std::swap(project.samples[first], project.samples[first + question.sample]);
    const std::vector<Diagnosis> found = Diagnostician(std::move(project), m_iteration).diagnose(m_iteration, question.quantity, text);
    return found.empty() ? QString() : found.front().cause;
}

/// The same for somebody whose numbers before were not right.
QString Prediction::causeInOwnNumbers(const TypedNumber &typed) const
{
    const PredictionQuestion &question = m_answers[m_asked].question;
    const Project &project = m_evidence->project();
    BlackboardRules rules;
    rules.own = sources();
    const double exact = computed(rules);
    for (const Variant &variant : exactVariants(project, 0)) {
        rules.mistakes = variant.rules.mistakes;
        TrainingSettings training = project.training;
        training.updateOrder = variant.order;
        training.trainBiases = variant.trainBiases;
        const double value = boardWith(rules, training).computed(question.quantity, question.sample);
        if (variant.shift == 0 && value != exact && agrees(typed, value))
            return variantText(variant, project, m_iteration);
    }
    return agrees(typed, -exact) ? Words::tr("The sign is wrong") : QString();
}

QString Prediction::hint()
{
    if (isOver())
        return {};
    PredictionAnswer &asked = m_answers[m_asked];
    const Quantity &quantity = asked.question.quantity;
    if (asked.hints == hintCount)
        return {};
    ++asked.hints;
    if (asked.hints == 1)
        return hintInWords(*m_evidence, quantity);
    if (asked.hints == 2)
        return hintInSymbols(*m_evidence, quantity);
    const Blackboard board = boardWith({{}, {}, false, {}, paper()}, m_evidence->project().training);
    return hintInNumbers(*m_evidence, quantity, asked.question.sample,
                         [&](const Quantity &use, std::size_t sample) { return onPaper(use, sample, board); });
}

/// A number as it was typed, or else as it follows from what was typed; negative ones in parentheses.
QString Prediction::onPaper(const Quantity &quantity, std::size_t sample, const Blackboard &board) const
{
    const PredictionQuestion question{quantity, isOfBatch(quantity) ? 0 : sample};
    const auto found = std::ranges::find(m_answers, question, &PredictionAnswer::question);
    const bool typed = found != m_answers.end() && found->state != State::Open;
    const double value = typed ? found->written : board.written(quantity, question.sample);
    const QString text = typed ? found->typed : NumberFormat{}.text(value);
    return value < 0.0 ? QLatin1Char('(') + text + QLatin1Char(')') : text;
}

ScoreSheet Prediction::scoreSheet() const
{
    ScoreSheet sheet;
    sheet.project = m_evidence->project().title;
    sheet.iteration = m_iteration + 1;
    for (const PredictionAnswer &answer : m_answers) {
        ScoreRow row;
        row.quantity = nameOf(answer.question);
        row.typed = answer.typed;
        if (answer.state != State::Open)
            row.right = rightValue(answer.question);
        row.own = answer.own;
        row.decimals = answer.decimals;
        row.verdict = QString::fromLatin1(verdictName(answer.state));
        row.remark = answer.remark;
        row.wrongTries = answer.wrongTries;
        row.hints = answer.hints;
        row.marks = answer.marks();
        sheet.rows.push_back(row);
    }
    return sheet;
}
