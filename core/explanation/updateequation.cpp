// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/updateequation.h"

#include <algorithm>
#include <cmath>

namespace {

using Kind = Optimizer::Kind;
using Tokens = std::vector<FormulaToken>;

FormulaToken signs(const char *text)
{
    return {QString::fromUtf8(text), FormulaToken::Kind::Signs, 0.0};
}

FormulaToken setting(const char *symbol, double value)
{
    return {QString::fromUtf8(symbol), FormulaToken::Kind::Setting, value};
}

/// Writes the equations of one parameter's step.
class EquationMaker
{
public:
    EquationMaker(const Evidence &evidence, const ParameterId &parameter)
        : m_optimizer(evidence.project().training.optimizer)
        , m_name(parameterName(evidence.before(), parameter))
        , m_step(evidence.stepsBefore(parameter) + 1)
        , m_before(evidence.remembered(parameter))
        , m_gradient{QStringLiteral("∂E_total/∂") + m_name, FormulaToken::Kind::Number,
                     evidence.value({Quantity::Kind::Gradient, {}, {}, parameter})}
        , m_after(StepRule(m_optimizer, m_step).remember(m_gradient.value, m_before))
        , m_value(number(m_name, evidence.before().value(parameter)))
        , m_updated(evidence.after().value(parameter))
    {
    }

    std::vector<UpdateEquation> make() const
    {
        switch (m_optimizer.kind) {
        case Kind::GradientDescent:
            return {updated({m_gradient})};
        case Kind::Momentum:
            return {velocity(), updated({after("v", m_after.mean)})};
        case Kind::Nesterov:
            return {velocity(),
                    updated({signs("("), m_gradient, signs(" + "), setting("μ", m_optimizer.momentum), signs(" · "),
                             after("v", m_after.mean), signs(")")})};
        case Kind::RmsProp:
            return {meanSquare("ρ", m_optimizer.decay),
                    updated({m_gradient, signs(" / (√"), after("s", m_after.square), signs(" + "), setting("ε", m_optimizer.epsilon),
                             signs(")")})};
        case Kind::Adam:
            return {mean(), meanSquare("β2", m_optimizer.beta2), adam()};
        }
        Q_UNREACHABLE();
    }

private:
    static FormulaToken number(const QString &symbol, double value) { return {symbol, FormulaToken::Kind::Number, value}; }

    /// "v_w5", and "v_bh1" for the bias b_h1, for an index has no index.
    QString memorySymbol(const char *letter) const
    {
        QString index = m_name;
        return QLatin1String(letter) + QLatin1Char('_') + index.remove(QLatin1Char('_'));
    }
    FormulaToken before(const char *letter, double value) const { return number(memorySymbol(letter), value); }
    FormulaToken after(const char *letter, double value) const { return number(memorySymbol(letter) + QStringLiteral("⁺"), value); }

    UpdateEquation remembers(const char *letter, Tokens right, double value) const
    {
        return {after(letter, value).symbol, std::move(right), value};
    }

    UpdateEquation velocity() const
    {
        return remembers("v", {setting("μ", m_optimizer.momentum), signs(" · "), before("v", m_before.mean), signs(" + "), m_gradient},
                         m_after.mean);
    }

    UpdateEquation mean() const
    {
        const FormulaToken share = setting("β1", m_optimizer.beta1);
        return remembers("m", {share, signs(" · "), before("m", m_before.mean), signs(" + (1 − "), share, signs(") · "), m_gradient},
                         m_after.mean);
    }

    UpdateEquation meanSquare(const char *symbol, double value) const
    {
        const FormulaToken share = setting(symbol, value);
        return remembers(
            "s", {share, signs(" · "), before("s", m_before.square), signs(" + (1 − "), share, signs(") · ("), m_gradient, signs(")²")},
            m_after.square);
    }

    /// w⁺ = w − η · change.
    UpdateEquation updated(const Tokens &change) const
    {
        Tokens right{m_value, signs(" − "), setting("η", m_optimizer.learningRate), signs(" · ")};
        right.insert(right.end(), change.begin(), change.end());
        return {m_name + QStringLiteral("⁺"), right, m_updated};
    }

    UpdateEquation adam() const
    {
        const FormulaToken step = setting("t", static_cast<double>(m_step));
        return {m_name + QStringLiteral("⁺"),
                {m_value, signs(" − "), setting("η", m_optimizer.learningRate), signs(" / (1 − "), setting("β1", m_optimizer.beta1),
                 signs("^"), step, signs(") · "), after("m", m_after.mean), signs(" / (√"), after("s", m_after.square), signs(" / √(1 − "),
                 setting("β2", m_optimizer.beta2), signs("^"), step, signs(") + "), setting("ε", m_optimizer.epsilon), signs(")")},
                m_updated};
    }

    const Optimizer &m_optimizer;
    QString m_name;
    long long m_step;
    Remembered m_before;
    FormulaToken m_gradient;
    Remembered m_after;
    FormulaToken m_value;
    double m_updated;
};

} // namespace

QString UpdateEquation::symbols() const
{
    QString text;
    for (const FormulaToken &token : right)
        text += token.symbol;
    return text;
}

QString UpdateEquation::numbers(const std::function<QString(const FormulaToken &)> &text) const
{
    QString result;
    for (const FormulaToken &token : right) {
        if (token.kind == FormulaToken::Kind::Signs)
            result += token.symbol;
        else if (std::signbit(token.value) && !result.isEmpty() && !result.endsWith(QLatin1Char('(')))
            result += QLatin1Char('(') + text(token) + QLatin1Char(')');
        else
            result += text(token);
    }
    return result;
}

std::vector<UpdateEquation> updateEquations(const Evidence &evidence, const ParameterId &parameter)
{
    return EquationMaker(evidence, parameter).make();
}

UpdateEquation inOneEquation(const std::vector<UpdateEquation> &equations)
{
    const UpdateEquation &last = equations.back();
    UpdateEquation whole{last.left, {}, last.value};
    for (const FormulaToken &token : last.right) {
        const auto found = std::ranges::find(equations, token.symbol, &UpdateEquation::left);
        if (found == equations.end()) {
            whole.right.push_back(token);
            continue;
        }
        whole.right.push_back(signs("("));
        whole.right.insert(whole.right.end(), found->right.begin(), found->right.end());
        whole.right.push_back(signs(")"));
    }
    return whole;
}
