// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/verdict.h"

#include "core/explanation/evidence.h"
#include "core/explanation/expression.h"
#include "core/explanation/numberformat.h"
#include "core/explanation/typednumber.h"
#include "core/training/trainer.h"

#include <QCoreApplication>

#include <cmath>
#include <iterator>
#include <limits>

namespace {

/// The words about printed numbers.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

using Agreement = TypedNumber::Agreement;
using Kind = Verdict::Kind;

UpdateOrder otherOrder(UpdateOrder order)
{
    return order == UpdateOrder::Simultaneous ? UpdateOrder::OutputLayerFirst : UpdateOrder::Simultaneous;
}

QString orderText(UpdateOrder order)
{
    return order == UpdateOrder::Simultaneous ? Words::tr("With all weights updated at once")
                                              : Words::tr("With the output layer updated first");
}

QString iterationsText(long long count)
{
    return count == 1 ? Words::tr("1 iteration") : Words::tr("%1 iterations").arg(countText(count));
}

/// All digits, as a lecture writes them: without a power of ten as long as they can be taken in.
QString whole(double value)
{
    const bool isPlain = std::abs(value) >= 1e-9 && std::abs(value) < 1e12;
    QString text = isPlain ? QString::number(value, 'f', QLocale::FloatingPointShortest) : allDigits(value);
    return withDecimalMark(text.replace(QLatin1Char('-'), QStringLiteral("−")));
}

QString decimals(int places)
{
    return places == 1 ? Words::tr("1 decimal") : Words::tr("%1 decimals").arg(places);
}

/// "0.7413650695523157, which cut off after 4 decimals is the printed 0.7413".
QString agreeing(const QString &printed, const TypedNumber &number, double value)
{
    if (value == number.value)
        return Words::tr("exactly the printed %1").arg(printed);
    const QString sentence = number.agreement(value) == Agreement::Rounded ? Words::tr("%1, which rounded to %2 is the printed %3")
                                                                           : Words::tr("%1, which cut off after %2 is the printed %3");
    return sentence.arg(whole(value), decimals(number.places), printed);
}

QString slipReason(const PrintedValue &printed, const TypedNumber &number, double here, double wrong)
{
    const SlipOfThePen &slip = *printed.slip;
    if (number.agreement(here) == Agreement::None)
        return Words::tr("%1 is printed where %2 is meant: here it is %3.").arg(slip.printed, slip.meant, whole(here));
    return Words::tr("“%1” is printed, which would be %2; “%3” is meant, and that is %4.")
        .arg(slip.printed, number.comparable(wrong), slip.meant, agreeing(printed.printed, number, here));
}

/// Where else the printed number may come from.
struct Elsewhere
{
    Kind kind;
    UpdateOrder order;
    long long iteration;
    QString words;
};

} // namespace

Judge::Judge(Project project)
    : m_project(std::move(project))
{
}

Judge::~Judge() = default;

Verdict Judge::judge(const PrintedValue &printed)
{
    const Outcome<TypedNumber> read = TypedNumber::read(printed.printed, printed.name);
    if (!read)
        return {Kind::Differs, std::numeric_limits<double>::quiet_NaN(), {}, read.problem()};
    const TypedNumber number = read.value();
    const std::optional<double> here = value(printed.quantity, printed.updateOrder, printed.iteration);
    if (!here) {
        return {Kind::Differs, std::numeric_limits<double>::quiet_NaN(), QStringLiteral("–"),
                Words::tr("Training does not get as far as %1.").arg(iterationsText(printed.iteration))};
    }

    Verdict verdict{Kind::Differs, *here, number.comparable(*here), {}};
    const Agreement agreement = number.agreement(*here);
    if (const std::optional<double> wrong = slipValue(printed, number, *here)) {
        verdict.kind = Kind::SlipOfThePen;
        verdict.reason = slipReason(printed, number, *here, *wrong);
    } else if (agreement != Agreement::None) {
        verdict.kind = agreement == Agreement::Rounded ? Kind::AgreesRounded : Kind::AgreesTruncated;
        verdict.reason = Words::tr("Here it is %1.").arg(agreeing(printed.printed, number, *here));
    } else {
        lookElsewhere(printed, number, verdict);
    }
    return verdict;
}

void Judge::lookElsewhere(const PrintedValue &printed, const TypedNumber &number, Verdict &verdict)
{
    const UpdateOrder order = printed.updateOrder;
    const long long iteration = printed.iteration;
    const Elsewhere places[] = {
        {Kind::OtherUpdateOrder, otherOrder(order), iteration, orderText(otherOrder(order))},
        {Kind::OneIterationFewer, order, iteration - 1, Words::tr("After %1, one fewer,").arg(iterationsText(iteration - 1))},
        {Kind::OneIterationMore, order, iteration + 1, Words::tr("After %1, one more,").arg(iterationsText(iteration + 1))},
    };
    for (const Elsewhere &place : places) {
        const std::optional<double> there = value(printed.quantity, place.order, place.iteration);
        if (!there || number.agreement(*there) == Agreement::None)
            continue;
        verdict.kind = place.kind;
        verdict.reason
            = Words::tr("%1 it is %2. Here it is %3.").arg(place.words, agreeing(printed.printed, number, *there), whole(verdict.here));
        return;
    }
    verdict.reason = Words::tr("Here it is %1. Neither rounding nor cutting off makes it the printed %2, and neither does the other "
                               "update order or one iteration more or fewer.")
                         .arg(whole(verdict.here), printed.printed);
}

/// What was printed by mistake, worked out; nothing if there is no slip. It is believed only where what is meant agrees and
/// what is printed does not.
std::optional<double> Judge::slipValue(const PrintedValue &printed, const TypedNumber &number, double here)
{
    if (!printed.slip)
        return std::nullopt;
    const QuantityNames names(m_project.network);
    const NameLookup lookup = [&](QStringView name) {
        const std::optional<Quantity> quantity = names.find(name);
        return quantity ? value(*quantity, printed.updateOrder, printed.iteration) : std::nullopt;
    };
    const std::optional<double> wrong = expressionValue(printed.slip->printed, lookup);
    const std::optional<double> meant = expressionValue(printed.slip->meant, lookup);
    if (!wrong || !meant)
        return std::nullopt;
    bool proven = number.agreement(*meant) != Agreement::None && number.agreement(*wrong) == Agreement::None;
    if (number.agreement(here) == Agreement::None) {
        // Then the printed number itself is the slip, and the number that is meant must be the program's.
        const Outcome<TypedNumber> meantNumber = TypedNumber::read(printed.slip->meant, printed.name);
        proven = printed.slip->printed == printed.printed && meantNumber && meantNumber.value().agreement(here) != Agreement::None;
    }
    return proven ? wrong : std::nullopt;
}

std::optional<double> Judge::value(const Quantity &quantity, UpdateOrder order, long long iteration)
{
    const Evidence *found = evidence(order, iteration);
    if (!found)
        return std::nullopt;
    const double result = found->value(quantity);
    return std::isfinite(result) ? std::optional(result) : std::nullopt;
}

const Evidence *Judge::evidence(UpdateOrder order, long long iteration)
{
    if (iteration < 0)
        return nullptr;
    if (const auto found = m_evidence.find({order, iteration}); found != m_evidence.end())
        return found->second.get();
    Project start = m_project;
    start.training.updateOrder = order;
    long long from = 0;
    const auto after = m_evidence.upper_bound({order, iteration});
    if (after != m_evidence.begin() && std::prev(after)->first.first == order) {
        from = std::prev(after)->first.second;
        start = std::prev(after)->second->project();
    }
    Trainer trainer(std::move(start), from);
    while (trainer.iteration() < iteration) {
        // The iteration before is often asked for next; noted on the way, it costs no second training.
        if (trainer.iteration() + 1 == iteration)
            note(trainer);
        if (!trainer.performIteration())
            return nullptr;
    }
    return note(trainer);
}

/// Works out the iteration that a trainer has come to.
const Evidence *Judge::note(const Trainer &trainer)
{
    std::unique_ptr<Evidence> &place = m_evidence[{trainer.project().training.updateOrder, trainer.iteration()}];
    if (!place)
        place = std::make_unique<Evidence>(trainer.project(), trainer.iteration());
    return place.get();
}

QString LessonVerdicts::summary() const
{
    QString text = Words::tr("%1 of %2 printed values agree").arg(agreeing).arg(total());
    if (explained > 0)
        text += Words::tr("; %1 explained").arg(explained);
    if (differing > 0)
        text += differing == 1 ? Words::tr("; 1 differs") : Words::tr("; %1 differ").arg(differing);
    return text;
}

LessonVerdicts verdictsOf(const Lesson &lesson)
{
    Judge judge(lesson.project);
    LessonVerdicts verdicts;
    for (const LessonPage &page : lesson.pages) {
        std::vector<Verdict> &ofPage = verdicts.pages.emplace_back();
        for (const PrintedValue &printed : page.printed) {
            ofPage.push_back(judge.judge(printed));
            const Verdict &verdict = ofPage.back();
            ++(verdict.agrees() ? verdicts.agreeing : verdict.isExplained() ? verdicts.explained : verdicts.differing);
        }
    }
    return verdicts;
}
