// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/lesson.h"

#include <map>
#include <memory>

class Evidence;
class Trainer;
struct TypedNumber;

/// How a printed number stands to the program's own, always found by computing.
struct Verdict
{
    enum class Kind {
        AgreesRounded,
        AgreesTruncated, ///< cut off, as on a blackboard
        SlipOfThePen, ///< what was meant agrees; what was printed does not
        OtherUpdateOrder, ///< agrees in the other update order
        OneIterationFewer, ///< agrees one iteration earlier
        OneIterationMore,
        Differs, ///< none of these
    };

    Kind kind = Kind::Differs;
    double here = 0.0; ///< the program's own number; not finite if training does not get there
    QString comparable; ///< the same with a few digits more than are printed
    QString reason; ///< one or two sentences, ready to be shown

    bool operator==(const Verdict &) const = default;
    bool agrees() const { return kind == Kind::AgreesRounded || kind == Kind::AgreesTruncated; }
    bool isExplained() const { return !agrees() && kind != Kind::Differs; }
};

/// Judges printed values against one project; what was trained for one is kept for the next.
class Judge
{
public:
    explicit Judge(Project project);
    ~Judge();

    Verdict judge(const PrintedValue &printed);

private:
    std::optional<double> value(const Quantity &quantity, UpdateOrder order, long long iteration);
    const Evidence *evidence(UpdateOrder order, long long iteration);
    const Evidence *note(const Trainer &trainer);
    void lookElsewhere(const PrintedValue &printed, const TypedNumber &number, Verdict &verdict);
    std::optional<double> slipValue(const PrintedValue &printed, const TypedNumber &number, double here);

    Project m_project;
    std::map<std::pair<UpdateOrder, long long>, std::unique_ptr<Evidence>> m_evidence; ///< of the iterations asked for
};

/// The verdicts on all printed values of a lesson.
struct LessonVerdicts
{
    std::vector<std::vector<Verdict>> pages; ///< page by page, in the order of the printed values
    int agreeing = 0;
    int explained = 0;
    int differing = 0;

    int total() const { return agreeing + explained + differing; }
    /// "31 of 34 printed values agree; 3 explained".
    QString summary() const;
};

LessonVerdicts verdictsOf(const Lesson &lesson);
