// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/blackboard.h"
#include "core/explanation/predictionquestions.h"
#include "core/explanation/scoresheet.h"
#include "core/explanation/typednumber.h"

#include <map>
#include <memory>

/// What is said about an answer.
struct Judgement
{
    enum class Kind {
        NoNumber, ///< cannot be read: no try
        TooCoarse, ///< may be right, but has too few digits to tell: no try
        Right, ///< the program's number, rounded or cut off to the typed digits
        RightByRounding, ///< what numbers shortened on the way lead to
        FollowThrough, ///< what numbers typed before, which were not right, lead to
        Wrong,
    };

    Kind kind = Kind::Wrong;
    QString sentence; ///< which never tells the right number

    bool operator==(const Judgement &) const = default;
    bool earnsMark() const { return kind == Kind::Right || kind == Kind::RightByRounding || kind == Kind::FollowThrough; }
};

/// One question and what has become of it.
struct PredictionAnswer
{
    enum class State { Open, Right, FollowThrough, Wrong, Shown };

    PredictionQuestion question;
    State state = State::Open;
    QString typed; ///< the last number that was typed; for Shown the one that was shown
    double written = 0.0; ///< the same as a number
    std::optional<double> source; ///< what later answers follow from, where this one does not follow from those before
    std::optional<double> own; ///< what the numbers typed before lead to, where that is not the program's number
    int decimals = 4; ///< worth being shown
    int wrongTries = 0;
    int hints = 0;
    QString remark; ///< on the last wrong try

    bool operator==(const PredictionAnswer &) const = default;

    /// 1 for a right answer at the first try. Each hint takes ¼ off, each wrong try ½; what somebody finds in the end is worth
    /// ¼ at least. Nothing for an answer that stays wrong or was shown.
    double marks() const;
};

/// A number as it stands for somebody who predicts.
struct PaperNumber
{
    enum class State {
        Hidden, ///< still to be answered, or still to come
        Asked,
        Own, ///< as it was typed
        Given, ///< never asked, and needed by now: what the numbers typed before lead to
    };

    State state = State::Hidden;
    QString typed; ///< of State::Own
    double value = 0.0; ///< of State::Own and State::Given

    bool operator==(const PaperNumber &) const = default;
};

/// Somebody's way through the questions of one iteration: judges each answer, gives hints, keeps the score.
///
/// An answer is right if it agrees with the program's number to the typed digits, and as right if it agrees with what
/// the numbers typed before lead to: those that stand on the paper, or those before they were shortened, or some of each, or all
/// numbers on the way shortened to the typed digits. An answer that was shown may be used or ignored by later ones.
class Prediction
{
public:
    /// Predicts iteration `iteration` (counted from 0), which starts at the project's parameters.
    Prediction(Project before, long long iteration, PredictionScope scope);
    ~Prediction();

    const Evidence &evidence() const { return *m_evidence; }
    long long iteration() const { return m_iteration; }
    const std::vector<PredictionAnswer> &answers() const { return m_answers; }
    /// The number of the question that is asked; the number of questions when all are done.
    std::size_t asked() const { return m_asked; }
    bool isOver() const { return m_asked == m_answers.size(); }
    /// "net_h1", in a batch "net_h1 in sample 2"; gradients of a batch "∂E_total/∂w5, mean over 4 samples".
    QString nameOf(const PredictionQuestion &question) const;

    /// Judges an answer to the question that is asked, and goes on to the next one if it earns its mark.
    Judgement answer(const QString &typed);
    /// Whether the last answer was wrong and may stand, so that later ones can follow from it.
    bool mayKeep() const { return !isOver() && m_answers[m_asked].wrongTries > 0; }
    /// Lets the wrong answer stand, and goes on.
    void keepWrong();
    static constexpr int hintCount = 3;
    /// The next hint of the question that is asked: in words, in symbols, in the numbers on the paper; empty after that.
    QString hint();
    /// Shows the answer, which is given back, and goes on.
    QString showAnswer();

    /// How net, out, δ, an error or an updated parameter stands for the sample that is asked about.
    PaperNumber paperNumber(const Quantity &quantity) const;
    /// The sample that is asked about, counted within the batch.
    std::size_t sample() const;

    /// What has been answered so far; the student's name and the date are left open.
    ScoreSheet scoreSheet() const;

private:
    /// Whether later answers are computed from an answer that was shown, or as if nobody had looked at it.
    enum class Shown { Used, Ignored };

    std::vector<OwnNumber> sources(Shown shown = Shown::Used) const;
    std::vector<OwnNumber> paper(Shown shown = Shown::Used) const;
    Blackboard boardWith(const BlackboardRules &rules, const TrainingSettings &training) const;
    double computed(const BlackboardRules &rules) const;
    double rightValue(const PredictionQuestion &question) const;
    bool agreesShortened(const TypedNumber &typed, Shown shown) const;
    double spread(double exact, Shown shown) const;
    bool follows(const TypedNumber &typed, Shown shown) const;
    Judgement judge(const TypedNumber &typed) const;
    QString causeOf(const TypedNumber &typed, const QString &text) const;
    QString causeInOwnNumbers(const TypedNumber &typed) const;
    QString onPaper(const Quantity &quantity, std::size_t sample, const Blackboard &board) const;
    void settle(PredictionAnswer::State state, const std::optional<double> &source);
    void notePlaces();

    std::unique_ptr<Evidence> m_evidence;
    long long m_iteration;
    std::vector<PredictionAnswer> m_answers;
    std::size_t m_asked = 0;
    std::map<std::pair<Quantity::Kind, NeuronId>, int> m_places; ///< in the iteration, of what the diagram shows
    std::vector<int> m_questionPlaces; ///< the same of the questions
    std::optional<Blackboard> m_following; ///< what the numbers typed so far lead to
};
