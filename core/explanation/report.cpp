// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/report.h"

#include "core/explanation/numberformat.h"
#include "core/model/showntext.h"
#include "core/training/propagation.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <span>

namespace {

// ---- JSON ----

QString jsonNumber(double value)
{
    return std::isfinite(value) ? allDigits(value) : QStringLiteral("null");
}

QString jsonNumbers(const std::vector<double> &values)
{
    QStringList numbers;
    for (const double value : values)
        numbers << jsonNumber(value);
    return QLatin1Char('[') + numbers.join(QStringLiteral(", ")) + QLatin1Char(']');
}

/// A symbol as a JSON string; none of ours has a character that would need an escape.
QString jsonText(const QString &symbol)
{
    return QLatin1Char('"') + symbol + QLatin1Char('"');
}

template<typename Part>
QString jsonParts(const QString &key, const std::vector<Part> &parts, int depth);

QString jsonPart(const ChainRuleFactor &factor, int depth)
{
    const QString nested
        = factor.terms.empty() ? QString() : QStringLiteral(", ") + jsonParts(QStringLiteral("terms"), factor.terms, depth);
    return QStringLiteral("{\"symbol\": %1, \"value\": %2%3}").arg(jsonText(factor.symbol()), jsonNumber(factor.value), nested);
}

QString jsonPart(const ChainRuleTerm &term, int depth)
{
    return QStringLiteral("{\"symbol\": %1, \"value\": %2, %3}")
        .arg(jsonText(term.symbol()), jsonNumber(term.value), jsonParts(QStringLiteral("factors"), term.factors, depth));
}

template<typename Part>
QString jsonParts(const QString &key, const std::vector<Part> &parts, int depth)
{
    const QString indent(qsizetype(2) * depth, QLatin1Char(' '));
    QStringList lines;
    for (const Part &part : parts)
        lines << indent + QStringLiteral("  ") + jsonPart(part, depth + 1);
    return QStringLiteral("\"%1\": [\n%2\n%3]").arg(key, lines.join(QStringLiteral(",\n")), indent);
}

// ---- The chain rule as lines of equations ----

/// How formulas and numbers are spelled in a kind of text.
class Notation
{
public:
    virtual ~Notation() = default;

    virtual QString fraction(const QString &numerator, const QString &denominator, const QString &path) const = 0;
    virtual QString formula(const QString &text) const = 0;
    virtual QString positive(double value) const = 0;
    /// Operators, parentheses and roots between formulas and numbers.
    virtual QString signs(const QString &text) const = 0;
    virtual QString minus() const = 0;
    virtual QString times() const = 0;

    /// A factor 0 can leave a −0, which nobody writes.
    QString number(double value) const { return value < 0.0 ? minus() + positive(-value) : positive(std::abs(value)); }
};

/// Plain text, with the symbols that the diagram has.
class PlainNotation : public Notation
{
public:
    QString fraction(const QString &numerator, const QString &denominator, const QString &path) const override
    {
        const QString plain = denominator.isEmpty() ? numerator : numerator + QLatin1Char('/') + denominator;
        return path.isEmpty() ? plain : plain + QLatin1Char(' ') + path;
    }
    QString formula(const QString &text) const override { return text; }
    QString positive(double value) const override { return allDigits(value); }
    QString signs(const QString &text) const override { return text; }
    QString minus() const override { return QStringLiteral("−"); }
    QString times() const override { return QStringLiteral(" · "); }
};

/// LaTeX's mathematics: names get subscripts, and powers of ten are written out.
class LatexNotation : public Notation
{
public:
    QString fraction(const QString &numerator, const QString &denominator, const QString &path) const override
    {
        if (denominator.isEmpty())
            return formula(numerator);
        const QString plain = QStringLiteral("\\frac{%1}{%2}").arg(formula(numerator), formula(denominator));
        return path.isEmpty() ? plain : QStringLiteral("\\left.%1\\right|_{\\text{%2}}").arg(plain, path);
    }

    QString formula(const QString &text) const override
    {
        const qsizetype power = text.indexOf(u'^');
        if (power >= 0) {
            static const QRegularExpression ending(QStringLiteral("[ )]"));
            const qsizetype found = text.indexOf(ending, power);
            const qsizetype end = found < 0 ? text.size() : found;
            return formula(text.left(power)) + QStringLiteral("^{") + formula(text.mid(power + 1, end - power - 1)) + QLatin1Char('}')
                + formula(text.mid(end));
        }
        static const QRegularExpression name(QStringLiteral("([A-Za-zδ]+)(?:_([A-Za-z0-9.]+)|([0-9][0-9.]*))?(⁺)?"));
        QString result;
        qsizetype end = 0;
        for (auto matches = name.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            result += operators(text.mid(end, match.capturedStart() - end)) + symbol(match);
            end = match.capturedEnd();
        }
        return result + operators(text.mid(end));
    }

    QString positive(double value) const override
    {
        static const QRegularExpression power(QStringLiteral("e([+-])0*([0-9]+)$"));
        QString text = allDigits(value);
        const QRegularExpressionMatch match = power.match(text);
        if (!match.hasMatch())
            return text;
        const QString sign = match.captured(1) == QLatin1String("-") ? QStringLiteral("-") : QString();
        return text.left(match.capturedStart()) + QStringLiteral(" \\cdot 10^{%1%2}").arg(sign, match.captured(2));
    }

    /// The power of a number that has been spelled already needs braces.
    QString signs(const QString &text) const override
    {
        static const QRegularExpression power(QStringLiteral("\\^([0-9]+)"));
        return operators(QString(text).replace(power, QStringLiteral("^{\\1}")));
    }
    QString minus() const override { return QStringLiteral("-"); }
    QString times() const override { return QStringLiteral(" \\cdot "); }

private:
    static QString symbol(const QRegularExpressionMatch &match)
    {
        const QString base = match.captured(1);
        if (base == QLatin1String("if") || base == QLatin1String("else"))
            return QStringLiteral("\\text{ %1 }").arg(base);
        const QString index = match.captured(2) + match.captured(3);
        QString result = base == QStringLiteral("δ") ? QStringLiteral("\\delta")
            : base.size() > 1                        ? QStringLiteral("\\mathrm{%1}").arg(base)
                                                     : base;
        if (!index.isEmpty())
            result += QStringLiteral("_{%1}").arg(index);
        return match.captured(4).isEmpty() ? result : result + QStringLiteral("^{+}");
    }

    static QString operators(QString text)
    {
        text.replace(QStringLiteral("∂"), QStringLiteral("\\partial "));
        text.replace(QStringLiteral("η"), QStringLiteral("\\eta"));
        text.replace(QStringLiteral("·"), QStringLiteral("\\cdot "));
        text.replace(QStringLiteral("−"), QStringLiteral("-"));
        text.replace(QStringLiteral("√"), QStringLiteral("\\surd "));
        text.replace(QStringLiteral("β1"), QStringLiteral("\\beta_1"));
        text.replace(QStringLiteral("β2"), QStringLiteral("\\beta_2"));
        text.replace(QStringLiteral("μ"), QStringLiteral("\\mu"));
        text.replace(QStringLiteral("ρ"), QStringLiteral("\\rho"));
        text.replace(QStringLiteral("ε"), QStringLiteral("\\varepsilon"));
        text.replace(QStringLiteral("½"), QStringLiteral("\\tfrac{1}{2}"));
        static const QRegularExpression raised(QStringLiteral("[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+"));
        for (QRegularExpressionMatch match = raised.match(text); match.hasMatch(); match = raised.match(text)) {
            static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
            QString power;
            for (const QChar digit : match.captured())
                power += digit == u'⁻' ? QStringLiteral("-") : QString::number(digits.indexOf(digit));
            text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("^{%1}").arg(power));
        }
        text.replace(QStringLiteral("…"), QStringLiteral("\\dots"));
        return text;
    }
};

/// A line "left = right = …", so many levels deep in the tree.
struct Equation
{
    int depth = 0;
    QString left;
    QStringList right;
};

/// Lays a chain rule out as equations: each product and sum in symbols, in numbers and with its value.
class EquationWriter
{
public:
    EquationWriter(const ChainRule &rule, const Notation &notation)
        : m_rule(rule)
        , m_notation(notation)
    {
    }

    std::vector<Equation> write()
    {
        // A single factor is the whole sum, and says all that a product of one would.
        if (m_rule.factors.size() > 1)
            writeProduct(0, gradientSymbol(), m_rule.factors, m_rule.gradient);
        else
            writeFactor(0, m_rule.factors.front());
        writeUpdate();
        return std::move(m_equations);
    }

private:
    template<typename Part>
    QString symbolOf(const Part &part) const
    {
        if constexpr (std::is_same_v<Part, ChainRuleTerm>)
            return m_notation.fraction(part.numerator, part.denominator, part.path);
        else
            return m_notation.fraction(part.numerator, part.denominator, QString());
    }

    QString gradientSymbol() const { return m_notation.fraction(QStringLiteral("∂E_total"), QStringLiteral("∂") + m_rule.name, QString()); }

    /// A number as a later factor of a product.
    QString factorNumber(double value) const
    {
        const QString text = m_notation.number(value);
        return value < 0.0 ? QLatin1Char('(') + text + QLatin1Char(')') : text;
    }

    void writeProduct(int depth, const QString &left, const std::vector<ChainRuleFactor> &factors, double value)
    {
        QStringList symbols;
        QStringList numbers;
        for (const ChainRuleFactor &factor : factors) {
            symbols << symbolOf(factor);
            numbers << (numbers.isEmpty() ? m_notation.number(factor.value) : factorNumber(factor.value));
        }
        m_equations.push_back(
            {depth, left, {symbols.join(m_notation.times()), numbers.join(m_notation.times()), m_notation.number(value)}});
        for (const ChainRuleFactor &factor : factors)
            writeFactor(depth + 1, factor);
    }

    void writeFactor(int depth, const ChainRuleFactor &factor)
    {
        if (!factor.terms.empty()) {
            writeSum(depth, factor);
            return;
        }
        QStringList right;
        if (!factor.derivative.isEmpty() && factor.derivative != m_notation.number(factor.value))
            right << m_notation.formula(factor.derivative);
        m_equations.push_back({depth, symbolOf(factor), right << m_notation.number(factor.value)});
    }

    void writeSum(int depth, const ChainRuleFactor &sum)
    {
        QStringList symbols;
        QString numbers;
        for (const ChainRuleTerm &term : sum.terms) {
            symbols << symbolOf(term);
            if (numbers.isEmpty())
                numbers = m_notation.number(term.value);
            else if (term.value < 0.0)
                numbers += QLatin1Char(' ') + m_notation.minus() + QLatin1Char(' ') + m_notation.positive(-term.value);
            else
                numbers += QStringLiteral(" + ") + m_notation.positive(term.value);
        }
        m_equations.push_back({depth, symbolOf(sum), {symbols.join(QStringLiteral(" + ")), numbers, m_notation.number(sum.value)}});
        for (const ChainRuleTerm &term : sum.terms)
            writeProduct(depth + 1, symbolOf(term), term.factors, term.value);
    }

    void writeUpdate()
    {
        const QString name = m_notation.formula(m_rule.name);
        const QString value = m_notation.number(m_rule.value);
        const QString updated = m_notation.formula(m_rule.name + QStringLiteral("⁺"));
        if (!m_rule.trained) {
            m_equations.push_back({0, updated, {name, value}});
            return;
        }
        for (const UpdateEquation &equation : m_rule.update) {
            const QString numbers = equation.numbers([this](const FormulaToken &token) { return m_notation.number(token.value); });
            m_equations.push_back({0,
                                   m_notation.formula(equation.left),
                                   {updateSymbols(equation), m_notation.signs(numbers), m_notation.number(equation.value)}});
        }
    }

    /// The gradient is set as a fraction, like everywhere.
    QString updateSymbols(const UpdateEquation &equation) const
    {
        QString symbols;
        for (const FormulaToken &token : equation.right) {
            if (token.kind == FormulaToken::Kind::Signs)
                symbols += m_notation.signs(token.symbol);
            else
                symbols += token.symbol.startsWith(QStringLiteral("∂")) ? gradientSymbol() : m_notation.formula(token.symbol);
        }
        return symbols;
    }

    const ChainRule &m_rule;
    const Notation &m_notation;
    std::vector<Equation> m_equations;
};

/// An equation on one line, or on a line for each of its sides if it is long.
QString plainLines(const Equation &equation)
{
    constexpr qsizetype widest = 110;
    const QString left = QString(qsizetype(2) * equation.depth, QLatin1Char(' ')) + equation.left;
    const QString line = left + QStringLiteral(" = ") + equation.right.join(QStringLiteral(" = "));
    if (line.size() <= widest)
        return line + QLatin1Char('\n');
    const QString next = QLatin1Char('\n') + QString(left.size(), QLatin1Char(' ')) + QStringLiteral(" = ");
    return left + QStringLiteral(" = ") + equation.right.join(next) + QLatin1Char('\n');
}

// ---- The table for people ----

constexpr std::size_t mostRows = 24;

void addRow(QString &table, const QStringList &cells)
{
    constexpr qsizetype width = 24;
    QString row;
    for (const QString &cell : cells)
        row += cell.leftJustified(width);
    while (row.endsWith(QLatin1Char(' ')))
        row.chop(1);
    table += row + QLatin1Char('\n');
}

void addRest(QString &table, std::size_t count, const QString &noun)
{
    if (count > mostRows)
        table += QStringLiteral("… and %1 more %2\n").arg(count - mostRows).arg(noun);
}

QString plain(double value)
{
    return PlainNotation().number(value);
}

void addOutputs(QString &table, const TrainingResult &result)
{
    addRow(table, {QStringLiteral("output"), QStringLiteral("target"), QStringLiteral("now")});
    std::size_t count = 0;
    for (std::size_t s = 0; s < result.outputs.size(); ++s) {
        for (std::size_t o = 0; o < result.outputs[s].size(); ++o) {
            if (++count > mostRows)
                continue;
            QString name = neuronName(result.after.network, {result.after.network.lastLayer(), static_cast<int>(o)});
            if (result.outputs.size() > 1)
                name += QStringLiteral(", sample %1").arg(s + 1);
            addRow(table, {name, plain(result.after.samples[s].targets[o]), plain(result.outputs[s][o])});
        }
    }
    addRest(table, count, QStringLiteral("outputs"));
}

void addParameters(QString &table, const TrainingResult &result)
{
    addRow(table, {QStringLiteral("parameter"), QStringLiteral("before"), QStringLiteral("now")});
    const Network &network = result.after.network;
    const bool comparable = sameStructure(result.before.network, network);
    const std::vector<ParameterId> parameters = parametersOf(network);
    for (const ParameterId id : std::span(parameters).first(std::min(mostRows, parameters.size()))) {
        const QString before = comparable ? plain(result.before.network.value(id)) : QStringLiteral("–");
        addRow(table, {parameterName(network, id), before, plain(network.value(id))});
    }
    addRest(table, parameters.size(), QStringLiteral("parameters"));
}

} // namespace

TrainingResult trainingResult(const Project &before, const Project &after, long long iterations)
{
    TrainingResult result{before, after, iterations, 0.0, 0.0, {}};
    result.errorBefore = totalError(before.network, before.samples, before.training.loss);
    result.errorAfter = totalError(after.network, after.samples, after.training.loss);
    SampleForward forward;
    for (const Sample &sample : after.samples) {
        forwardSample(after.network, sample, after.training.loss, forward);
        result.outputs.push_back(forward.layers.back().out);
    }
    return result;
}

QString trainingJson(const TrainingResult &result)
{
    QStringList outputs;
    for (const std::vector<double> &sample : result.outputs)
        outputs << jsonNumbers(sample);
    QStringList parameters;
    for (const ParameterId id : parametersOf(result.after.network))
        parameters << QStringLiteral("\"%1\": %2").arg(parameterName(result.after.network, id), jsonNumber(result.after.network.value(id)));
    return QStringLiteral("{\n  \"iterations\": %1,\n  \"totalError\": %2,\n").arg(result.iterations).arg(jsonNumber(result.errorAfter))
        + QStringLiteral("  \"outputs\": [") + outputs.join(QStringLiteral(", ")) + QStringLiteral("],\n  \"parameters\": {\n    ")
        + parameters.join(QStringLiteral(",\n    ")) + QStringLiteral("\n  }\n}\n");
}

QString trainingTable(const TrainingResult &result)
{
    QString table;
    if (!result.before.title.isEmpty())
        table += shownLine(result.before.title.simplified()) + QLatin1Char('\n');
    table
        += QStringLiteral("%1 %2, %3, η = %4\n\n")
               .arg(QString::number(result.iterations), result.iterations == 1 ? QStringLiteral("iteration") : QStringLiteral("iterations"),
                    updateOrderName(result.after.training.updateOrder), plain(result.after.training.optimizer.learningRate));
    addRow(table, {QString(), QStringLiteral("before"), QStringLiteral("now")});
    addRow(table, {QStringLiteral("total error"), plain(result.errorBefore), plain(result.errorAfter)});
    table += QLatin1Char('\n');
    addOutputs(table, result);
    table += QLatin1Char('\n');
    addParameters(table, result);
    return table;
}

QString curveCsvHeader()
{
    return QStringLiteral("iteration,totalError\n");
}

QString curveCsvRow(long long iteration, double totalError)
{
    return QString::number(iteration) + QLatin1Char(',') + allDigits(totalError) + QLatin1Char('\n');
}

QString parametersCsv(const Network &network)
{
    QString rows = QStringLiteral("name,value\n");
    for (const ParameterId id : parametersOf(network))
        rows += parameterName(network, id) + QLatin1Char(',') + allDigits(network.value(id)) + QLatin1Char('\n');
    return rows;
}

QString explanationJson(const ChainRule &rule)
{
    return QStringLiteral("{\n  \"parameter\": %1,\n  \"value\": %2,\n  \"gradient\": %3,\n  %4,\n  \"updated\": %5\n}\n")
        .arg(jsonText(rule.name), jsonNumber(rule.value), jsonNumber(rule.gradient), jsonParts(QStringLiteral("factors"), rule.factors, 1),
             jsonNumber(rule.updated));
}

QString explanationText(const ChainRule &rule, long long iteration)
{
    QString text = iteration == 0 ? QStringLiteral("The chain rule of %1 before any update").arg(rule.name)
                                  : QStringLiteral("The chain rule of %1 after iteration %2").arg(rule.name).arg(iteration);
    text += QStringLiteral("\n\n");
    for (const Equation &equation : EquationWriter(rule, PlainNotation()).write()) {
        if (equation.depth == 0 && !text.endsWith(QStringLiteral("\n\n")))
            text += QLatin1Char('\n');
        text += plainLines(equation);
    }
    return rule.trained ? text : text + QStringLiteral("(the biases are not trained)\n");
}

QString explanationLatex(const ChainRule &rule)
{
    QStringList lines;
    for (const Equation &equation : EquationWriter(rule, LatexNotation()).write())
        lines << equation.left + QStringLiteral(" &= ") + equation.right.join(QStringLiteral(" \\\\\n &= "));
    return QStringLiteral("\\begin{align*}\n") + lines.join(QStringLiteral(" \\\\\n")) + QStringLiteral("\n\\end{align*}\n");
}

QString formulaLatex(const QuantityFormula &formula, const NumberFormat &format)
{
    const LatexNotation notation;
    QStringList sides{notation.formula(formula.symbols)};
    if (formula.numbers != formula.symbols)
        sides << notation.formula(formula.numbers);
    sides << notation.formula(format.text(formula.value));
    // A decimal comma is no comma of a list, behind which LaTeX leaves room.
    static const QRegularExpression decimalComma(QStringLiteral("(?<=[0-9]),(?=[0-9])"));
    const QString right = sides.join(QStringLiteral(" \\\\\n &= ")).replace(decimalComma, QStringLiteral("{,}"));
    return QStringLiteral("\\begin{align*}\n%1 &= %2\n\\end{align*}\n").arg(notation.formula(formula.name), right);
}
