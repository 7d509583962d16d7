// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/diagnosis.h"

#include "core/explanation/numberformat.h"
#include "core/explanation/varianttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// The words about numbers that differ.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

using Agreement = TypedNumber::Agreement;
using Kind = Diagnosis::Kind;

/// More explanations than anybody reads; from here on only time would be lost.
constexpr std::size_t enough = 6;
/// With fewer digits than that, two mistakes at once give any number.
constexpr int digitsForPairs = 4;
constexpr int digitsForOtherQuantities = 3;
constexpr int digitsForDecimalMark = 2;

/// One question, and the explanations found so far.
class Search
{
public:
    Search(VariantCalculator &calculator, long long iteration, const Quantity &quantity, const TypedNumber &typed, double right)
        : m_calculator(calculator)
        , m_project(calculator.start())
        , m_iteration(iteration)
        , m_quantity(quantity)
        , m_typed(typed)
        , m_right(right)
    {
    }

    std::vector<Diagnosis> run()
    {
        if (findRight() || m_typed.significant == 0)
            return m_found;
        const long long done = m_iteration - m_calculator.firstIteration();
        const std::vector<Variant> exact = exactVariants(m_project, done);
        std::ranges::for_each(exact, [this](const Variant &variant) { tryVariant(variant, !variant.allAlong); });
        trySlips();
        tryOtherQuantities();
        std::ranges::for_each(exact, [this](const Variant &variant) { tryVariant(variant, variant.allAlong); });
        if (m_found.size() < enough)
            std::ranges::for_each(shortenedVariants(m_project, done), [this](const Variant &variant) { tryVariant(variant, true); });
        if (m_found.empty() && m_typed.significant >= digitsForPairs)
            std::ranges::for_each(pairedVariants(m_project, exact), [this](const Variant &variant) { tryVariant(variant, true); });
        return m_found;
    }

private:
    bool agrees(double value) const { return m_typed.agreement(value) != Agreement::None; }
    QString text(double value) const { return m_typed.comparable(value); }

    /// What happened, and the rest of the sentence with the numbers.
    void add(Kind kind, const QString &cause, const QString &numbers, double value, const Variant &variant = {})
    {
        m_found.push_back({kind, cause + numbers, value, variant, cause});
    }

    bool findRight()
    {
        const int places = std::max(0, m_typed.places);
        switch (m_typed.agreement(m_right)) {
        case Agreement::None:
            return false;
        case Agreement::Rounded:
            add(Kind::Right, Words::tr("Right"), Words::tr(": the program has %1.").arg(text(m_right)), m_right);
            return true;
        case Agreement::Truncated:
            // Nothing but zeros is left of a number when it is cut off early enough.
            if (m_typed.significant == 0)
                return false;
            add(Kind::RightTruncated, Words::tr("Right, but truncated"),
                Words::tr(": %1 was cut off after %2 decimals instead of rounded.").arg(text(m_right)).arg(places), m_right);
            return true;
        }
        Q_UNREACHABLE();
    }

    static bool isPair(const Variant &variant) { return variant.causes.size() > 1; }

    /// Whether the same cause is there already: found at another place with the same result, with other habits of writing, or
    /// made in this iteration only.
    bool isKnown(const Variant &variant, double value) const
    {
        return std::ranges::any_of(m_found, [&](const Diagnosis &known) {
            if (known.kind != Kind::Variant || isPair(known.variant) || isPair(variant))
                return false;
            const BlackboardRules &one = known.variant.rules;
            const BlackboardRules &other = variant.rules;
            if (one.digits.cut != BlackboardDigits::Cut::None)
                return one.digits == other.digits;
            if (one.mistakes.empty() || other.mistakes.empty())
                return known.variant.causes == variant.causes;
            return one.mistakes == other.mistakes || (known.value == value && one.mistakes[0].kind == other.mistakes[0].kind);
        });
    }

    void tryVariant(const Variant &variant, bool wanted)
    {
        if (!wanted || m_found.size() >= enough)
            return;
        const std::optional<double> value = m_calculator.value(variant, m_quantity, m_iteration);
        if (!value || *value == m_right || !agrees(*value) || isKnown(variant, *value))
            return;
        const QString cause = variantText(variant, m_project, m_iteration);
        add(Kind::Variant, cause, Words::tr("; that gives %1 instead of %2.").arg(text(*value), text(m_right)), *value, variant);
    }

    bool hasWrongSign() const
    {
        return std::ranges::any_of(m_found, [this](const Diagnosis &known) { return known.value == -m_right; });
    }

    /// What goes wrong when a right number is written down.
    void trySlips()
    {
        if (agrees(-m_right) && !hasWrongSign())
            add(Kind::SignLost, Words::tr("The sign is wrong"), Words::tr(": it is %1, not %2.").arg(text(m_right), text(-m_right)),
                -m_right);
        double shifted = m_right * 1e-3;
        for (int shift = -3; shift <= 3; ++shift, shifted *= 10.0) {
            if (shift != 0 && m_typed.significant >= digitsForDecimalMark && agrees(shifted))
                add(Kind::DecimalMark, Words::tr("The decimal mark is in the wrong place"), Words::tr(": it is %1.").arg(text(m_right)),
                    shifted);
        }
        if (m_quantity.kind != Quantity::Kind::TotalError || m_project.samples.size() < 2)
            return;
        const std::optional<double> mean = m_calculator.meanError(m_iteration);
        if (mean && agrees(*mean))
            add(Kind::MeanError, Words::tr("This is the mean error over all %1 samples").arg(m_project.samples.size()),
                Words::tr(", %1; the sample that this iteration begins with has %2.").arg(text(*mean), text(m_right)), *mean);
    }

    std::vector<Quantity> allQuantities() const
    {
        const Network &network = m_project.network;
        std::vector<Quantity> all = quantitiesOf(network);
        for (int i = 0; i < network.inputs; ++i)
            all.push_back({Quantity::Kind::Input, {0, i}, {}, {}});
        for (int k = 0; k < network.outputs(); ++k)
            all.push_back({Quantity::Kind::Target, {network.lastLayer(), k}, {}, {}});
        for (const ParameterId &parameter : parametersOf(network))
            all.push_back({Quantity::Kind::Parameter, {}, {}, parameter});
        return all;
    }

    void tryOtherQuantities()
    {
        const std::optional<Blackboard> board = m_calculator.rightBoard(m_iteration);
        if (!board)
            return;
        std::vector<Quantity> all = allQuantities();
        // The same neuron's other numbers are the likeliest to be mixed up.
        std::stable_partition(all.begin(), all.end(), [this](const Quantity &other) { return other.neuron == m_quantity.neuron; });
        for (const Quantity &other : all) {
            const double value = board->written(other);
            const bool clear = m_typed.significant >= digitsForOtherQuantities || value == m_typed.value;
            if (other == m_quantity || value == 0.0 || !clear || !agrees(value))
                continue;
            const QString name = quantityName(m_project.network, other);
            const QString wanted = quantityName(m_project.network, m_quantity);
            add(Kind::OtherQuantity, Words::tr("This is %1").arg(name),
                Words::tr(", %1; %2 is %3.").arg(text(value), wanted, text(m_right)), value);
            return;
        }
    }

    VariantCalculator &m_calculator;
    const Project &m_project;
    long long m_iteration;
    Quantity m_quantity;
    TypedNumber m_typed;
    double m_right;
    std::vector<Diagnosis> m_found;
};

} // namespace

Diagnostician::Diagnostician(Project atStart, long long firstIteration)
    : m_calculator(std::move(atStart), firstIteration)
{
}

std::optional<double> Diagnostician::rightValue(long long iteration, const Quantity &quantity)
{
    return m_calculator.rightValue(quantity, iteration);
}

std::vector<Diagnosis> Diagnostician::diagnose(long long iteration, const Quantity &quantity, const QString &typed)
{
    const Outcome<TypedNumber> number = TypedNumber::read(typed, quantityName(m_calculator.start().network, quantity));
    const std::optional<double> right = number ? rightValue(iteration, quantity) : std::nullopt;
    if (!right)
        return {};
    m_calculator.beginQuestion();
    return Search(m_calculator, iteration, quantity, number.value(), *right).run();
}

std::vector<Diagnosis> diagnose(const Project &atStart, long long iteration, const Quantity &quantity, const QString &typed)
{
    return Diagnostician(atStart).diagnose(iteration, quantity, typed);
}
