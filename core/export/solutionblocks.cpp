// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/solutionblocks.h"

#include "core/explanation/quantityformula.h"

#include <algorithm>

namespace {

using Kind = Quantity::Kind;

/// Which part of the paper a quantity is worked out in; nothing for what is given.
std::optional<BlankPart> partOf(Kind kind)
{
    switch (kind) {
    case Kind::Net:
    case Kind::Out:
        return BlankPart::Forward;
    case Kind::Error:
    case Kind::TotalError:
        return BlankPart::Errors;
    case Kind::ErrorByOut:
    case Kind::PathTerm:
    case Kind::OutByNet:
    case Kind::OutByOtherNet:
    case Kind::Delta:
    case Kind::NetByParameter:
    case Kind::NetByOut:
    case Kind::Gradient:
        return BlankPart::Backward;
    case Kind::Updated:
        return BlankPart::Updates;
    case Kind::Input:
    case Kind::Target:
    case Kind::Parameter:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

SolutionBlocks::SolutionBlocks(const Project &project, long long iteration, const SolutionOptions &options)
    : m_evidence(project, iteration)
    , m_options(options)
{
}

QString SolutionBlocks::factor(double value) const
{
    return value < 0.0 ? QLatin1Char('(') + number(value) + QLatin1Char(')') : number(value);
}

QString SolutionBlocks::symbolsOf(const std::vector<Quantity> &factors) const
{
    QStringList names;
    for (const Quantity &each : factors)
        names += name(each);
    return names.join(QStringLiteral(" · "));
}

bool SolutionBlocks::isBlank(const Quantity &quantity) const
{
    const std::optional<BlankPart> part = partOf(quantity.kind);
    return part && m_options.blanks.contains(*part) && !isBeyondPaper(quantity);
}

QString SolutionBlocks::answer(const Quantity &quantity, double value) const
{
    return isBlank(quantity) ? blankSign() : number(value);
}

/// Blank, or just another name for something that is.
bool SolutionBlocks::isSecret(const Quantity &quantity) const
{
    if (const auto *weight = std::get_if<WeightId>(&quantity.parameter); weight && quantity.kind == Kind::NetByParameter)
        return isBlank(quantity) || (weight->layer > 1 && isBlank({Kind::Out, {weight->layer - 1, weight->from}, {}, {}}));
    if (quantity.kind == Kind::NetByOut) {
        const ParameterId weight = WeightId{quantity.through.layer, quantity.through.index, quantity.neuron.index};
        return isBlank(quantity) || (m_evidence.carrier(quantity.through.layer).changed && isBlank({Kind::Updated, {}, {}, weight}));
    }
    return isBlank(quantity);
}

void SolutionBlocks::pairs(const QStringList &cells)
{
    constexpr qsizetype columns = 8;
    PaperTable table{QStringList(std::min(columns, cells.size()), QString()), {}};
    for (qsizetype at = 0; at < cells.size(); at += columns) {
        table.rows.push_back(cells.mid(at, columns));
        table.rows.back().resize(table.header.size());
    }
    add(std::move(table));
}

void SolutionBlocks::equation(const Quantity &quantity, std::size_t sample)
{
    const QuantityFormula formula = formulaOf(m_evidence, quantity, m_options.format, sample, mostTerms);
    equation(quantity, formula.symbols, formula.numbers, formula.value, formula.uses);
}

void SolutionBlocks::equation(const Quantity &quantity, const QString &symbols, const QString &numbers, double value,
                              const std::vector<Quantity> &uses)
{
    PaperEquation result{name(quantity), {}, quantity, value};
    const bool hidden = isBlank(quantity);
    const bool secret = std::ranges::any_of(uses, [this](const Quantity &use) { return isSecret(use); });
    if (!symbols.isEmpty() && symbols != result.left && (!hidden || m_options.formulas))
        result.right += symbols;
    if (hidden && numbers != number(value))
        result.right += blankSign().repeated(3);
    else if (!hidden && !secret && numbers != symbols && numbers != number(value))
        result.right += numbers;
    // ∂net_o1/∂w5 is out_h1 itself: its number would give the other away.
    const bool same = uses.size() == 1 && symbols == name(uses.front());
    const QString last = secret && same ? blankSign() : answer(quantity, value);
    if (result.right.isEmpty() || result.right.last() != last)
        result.right += last;
    add(std::move(result));
}

void SolutionBlocks::product(const Quantity &quantity, const std::vector<Quantity> &factors, std::size_t sample)
{
    QStringList numbers;
    for (const Quantity &each : factors) {
        const double value = m_evidence.value(each, sample);
        numbers += numbers.isEmpty() ? number(value) : factor(value);
    }
    equation(quantity, symbolsOf(factors), numbers.join(QStringLiteral(" · ")), m_evidence.value(quantity, sample), factors);
}

Paper SolutionBlocks::take(const QString &title)
{
    m_paper.title = title;
    return std::move(m_paper);
}
