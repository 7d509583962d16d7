// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/chainruletext.h"

#include "core/explanation/numberformat.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <span>

namespace {

constexpr std::size_t mostTermsWritten = 6;

QString quotient(const QString &numerator, const QString &denominator)
{
    return denominator.isEmpty() ? numerator : numerator + u'/' + denominator;
}

/// A number behind an operator: a negative one needs parentheses.
QString operand(const NumberFormat &format, double value)
{
    const QString text = format.text(value);
    return text.startsWith(u'−') ? u'(' + text + u')' : text;
}

QString symbolProduct(const std::vector<ChainRuleFactor> &factors)
{
    QStringList symbols;
    for (const ChainRuleFactor &factor : factors)
        symbols += factor.symbol();
    return symbols.join(QStringLiteral(" · "));
}

QString numberProduct(const std::vector<ChainRuleFactor> &factors, const NumberFormat &format)
{
    QStringList numbers;
    for (const ChainRuleFactor &factor : factors)
        numbers += numbers.isEmpty() ? format.text(factor.value) : operand(format, factor.value);
    return numbers.join(QStringLiteral(" · "));
}

QStringList sumLines(const ChainRuleFactor &sum, const NumberFormat &format)
{
    QStringList symbols;
    QStringList numbers;
    QStringList paths;
    const std::size_t written = std::min(sum.terms.size(), mostTermsWritten);
    for (const ChainRuleTerm &term : std::span(sum.terms).first(written)) {
        symbols += term.symbol();
        numbers += numbers.isEmpty() ? format.text(term.value) : operand(format, term.value);
        paths += QStringLiteral("%1 = %2 = %3 = %4")
                     .arg(term.symbol(), symbolProduct(term.factors), numberProduct(term.factors, format), format.text(term.value));
    }
    if (written < sum.terms.size()) {
        symbols += QCoreApplication::translate("ChainRule", "%1 more").arg(sum.terms.size() - written);
        numbers += QStringLiteral("…");
    }
    const QString plus = QStringLiteral(" + ");
    const QString total
        = QStringLiteral("%1 = %2 = %3 = %4").arg(sum.symbol(), symbols.join(plus), numbers.join(plus), format.text(sum.value));
    return QStringList{total} + paths;
}

QStringList updateLines(const ChainRule &rule, const NumberFormat &format)
{
    if (!rule.trained)
        return {QCoreApplication::translate("ChainRule", "%1 is not trained (biases are frozen)").arg(rule.name)};
    QStringList lines;
    for (const UpdateEquation &equation : rule.update) {
        lines += QStringLiteral("%1 = %2 = %3 = %4")
                     .arg(equation.left, updateSymbols(rule, equation), updateNumbers(rule, equation, format), format.text(equation.value));
    }
    return lines;
}

bool sameStructure(const std::vector<ChainRuleFactor> &some, const std::vector<ChainRuleFactor> &others);

bool sameTerm(const ChainRuleTerm &one, const ChainRuleTerm &other)
{
    return one.numerator == other.numerator && one.denominator == other.denominator && one.path == other.path
        && one.through == other.through && sameStructure(one.factors, other.factors);
}

bool sameFactor(const ChainRuleFactor &one, const ChainRuleFactor &other)
{
    return one.place == other.place && one.numerator == other.numerator && one.denominator == other.denominator
        && one.derivative == other.derivative && std::ranges::equal(one.terms, other.terms, sameTerm);
}

bool sameStructure(const std::vector<ChainRuleFactor> &some, const std::vector<ChainRuleFactor> &others)
{
    return std::ranges::equal(some, others, sameFactor);
}

} // namespace

QStringList factorNames(const ChainRule &rule, const std::vector<FactorId> &ids)
{
    QStringList names;
    QSet<QString> taken;
    for (const FactorId &id : ids) {
        const ChainRuleFactor *factor = factorAt(rule, id);
        QString name = factor->symbol() + QStringLiteral(" = ") + shownDigits(factor->value);
        // Two samples of a batch have the same symbols, and may have the same numbers.
        if (taken.contains(name) && id.size() > 1) {
            const ChainRuleTerm &term = factorAt(rule, {id.begin(), id.end() - 2})->terms[static_cast<std::size_t>(id[id.size() - 2])];
            name += QStringLiteral(", ") + (term.path.isEmpty() ? term.symbol() : term.path);
        }
        taken.insert(name);
        names += name;
    }
    return names;
}

const ChainRuleFactor *factorAt(const ChainRule &rule, const FactorId &id)
{
    const std::vector<ChainRuleFactor> *factors = &rule.factors;
    const ChainRuleFactor *found = nullptr;
    for (std::size_t i = 0; i < id.size(); i += 2) {
        const auto index = static_cast<std::size_t>(id[i]);
        if (index >= factors->size())
            return nullptr;
        found = &(*factors)[index];
        if (i + 1 < id.size()) {
            const auto term = static_cast<std::size_t>(id[i + 1]);
            if (term >= found->terms.size())
                return nullptr;
            factors = &found->terms[term].factors;
        }
    }
    return found;
}

bool isOneSum(const ChainRule &rule)
{
    return rule.factors.size() == 1 && !rule.factors.front().terms.empty();
}

QString gradientNumerator(const ChainRule &rule)
{
    return isOneSum(rule) ? rule.factors.front().numerator : QStringLiteral("∂E_total");
}

QString gradientDenominator(const ChainRule &rule)
{
    return QStringLiteral("∂") + rule.name;
}

bool haveSameStructure(const ChainRule &one, const ChainRule &other)
{
    return one.parameter == other.parameter && one.name == other.name && one.trained == other.trained
        && sameStructure(one.factors, other.factors);
}

QString learningRateText(const ChainRule &rule, const NumberFormat &format)
{
    const QString digits = shownDigits(rule.learningRate);
    return digits.size() <= 8 && !digits.contains(u'e') ? digits : format.text(rule.learningRate);
}

QString updateSymbols(const ChainRule &rule, const UpdateEquation &equation)
{
    // Where the gradient is one sum, its head says what is summed.
    const QString gradient = QStringLiteral("∂E_total/∂") + rule.name;
    return equation.symbols().replace(gradient, quotient(gradientNumerator(rule), gradientDenominator(rule)));
}

QString updateNumbers(const ChainRule &rule, const UpdateEquation &equation, const NumberFormat &format)
{
    return equation.numbers([&](const FormulaToken &token) {
        if (token.kind != FormulaToken::Kind::Setting)
            return format.text(token.value);
        return token.symbol == QStringLiteral("η") ? learningRateText(rule, format) : shownDigits(token.value);
    });
}

QStringList chainRuleLines(const ChainRule &rule, const NumberFormat &format)
{
    QStringList lines;
    if (!isOneSum(rule)) {
        lines += QStringLiteral("%1 = %2 = %3 = %4")
                     .arg(quotient(gradientNumerator(rule), gradientDenominator(rule)), symbolProduct(rule.factors),
                          numberProduct(rule.factors, format), format.text(rule.gradient));
    }
    for (const ChainRuleFactor &factor : rule.factors) {
        if (!factor.terms.empty())
            lines += sumLines(factor, format);
    }
    lines += updateLines(rule, format);
    return lines;
}
