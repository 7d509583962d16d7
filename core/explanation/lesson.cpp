// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/lesson.h"

#include "core/explanation/evidence.h"
#include "core/explanation/expression.h"
#include "core/explanation/timeline.h"
#include "core/explanation/typednumber.h"
#include "core/model/limits.h"
#include "core/model/placedjson.h"
#include "core/model/projectfile.h"
#include "core/model/projectnumbers.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <cmath>

using namespace placedjson;

namespace {

/// The words about lesson files.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

// What is refused before any time or memory goes into it.
constexpr qsizetype mostBytes = qsizetype(4) << 20;
constexpr qsizetype mostPages = 1000;
constexpr qsizetype mostPrinted = 200;
constexpr int mostIterations = 1'000'000;
/// A factor that a page lights is looked for among so many; far more than a lesson's network has.
constexpr long long mostTermsToLookAt = 1000;

constexpr int formatVersion = 1;

QString textThatIsThere(const Node &node)
{
    QString text = textOf(node, limits::text);
    if (text.trimmed().isEmpty())
        fail(node.place, Words::tr("empty, where a text was expected"));
    return text;
}

int iterationOf(const Node &node, int otherwise)
{
    if (!node.isGiven())
        return otherwise;
    const double number = node.value.toDouble(-1.0);
    if (number < 0.0 || number > mostIterations || number != std::floor(number))
        failKind(node, Words::tr("a whole number from 0 to %1").arg(mostIterations));
    return static_cast<int>(number);
}

void checkFormat(const Node &file)
{
    requireObject(file);
    const QString name = QStringLiteral("backprop-studio-lesson");
    const Node format = member(file, "format");
    if (format.value.toString() != name)
        failKind(format, quoted(name));
    const Node version = member(file, "version");
    const double number = version.value.toDouble(0.0);
    if (number > formatVersion && number == std::floor(number))
        fail(version.place, Words::tr("written for a newer Backprop Studio (version %1)").arg(QString::number(number, 'f', 0)));
    if (number != formatVersion)
        failKind(version, QString::number(formatVersion));
}

/// What the pages are checked against, made when it is first asked for: there may be many pages about a large network.
class Knowledge
{
public:
    explicit Knowledge(const Project &project)
        : m_project(project)
    {
    }

    std::optional<Quantity> quantityNamed(QStringView name)
    {
        if (!m_names)
            m_names.emplace(m_project.network);
        return m_names->find(name);
    }

    bool isMade(const Quantity &quantity)
    {
        if (!m_timeline)
            m_timeline.emplace(m_project.network, UpdateOrder::Simultaneous);
        return m_timeline->doneAfter(quantity) > 0;
    }

    const ChainRule &ruleOf(ParameterId parameter)
    {
        if (!m_evidence)
            m_evidence.emplace(m_project, 0);
        if (!m_rule || m_rule->parameter != parameter)
            m_rule = chainRule(*m_evidence, parameter, mostTermsToLookAt);
        return *m_rule;
    }

private:
    const Project &m_project;
    std::optional<QuantityNames> m_names;
    std::optional<Timeline> m_timeline;
    std::optional<Evidence> m_evidence;
    std::optional<ChainRule> m_rule; ///< the last one, as pages that follow one another mostly speak of the same
};

/// Reads a lesson's parts, which speak of the quantities of one project.
class Reader
{
public:
    Lesson read(const Node &file)
    {
        checkFormat(file);
        allowKeys(file, {"format", "version", "title", "project", "pages"});
        m_lesson.title = textThatIsThere(member(file, "title"));
        readProjectOf(member(file, "project"));
        const Node pages = member(file, "pages");
        const QJsonArray array = arrayOf(pages, QT_TRANSLATE_NOOP("PlacedJson", "an array of pages"));
        if (array.isEmpty())
            fail(pages.place, Words::tr("expected at least one page"));
        if (array.size() > mostPages)
            fail(pages.place, Words::tr("%1 pages, but a lesson can have at most %2").arg(array.size()).arg(mostPages));
        for (qsizetype i = 0; i < array.size(); ++i)
            m_lesson.pages.push_back(readPage(element(pages, array, i)));
        return std::move(m_lesson);
    }

private:
    void readProjectOf(const Node &node)
    {
        const bool embedded = node.value.isObject();
        if (!embedded && !node.value.isString())
            failKind(node, Words::tr("the name of a built-in example, or a project"));
        if (embedded) {
            m_lesson.project = projectAt(node);
            return;
        }
        m_lesson.example = node.value.toString();
        const Outcome<Project> project = exampleProject(m_lesson.example);
        if (!project)
            fail(node.place, project.problem());
        m_lesson.project = project.value();
    }

    const Network &network() const { return m_lesson.project.network; }

    LessonPage readPage(const Node &node)
    {
        requireObject(node);
        allowKeys(node, {"section", "title", "text", "iteration", "step", "selected", "lit", "updateOrder", "printed"});
        LessonPage page;
        page.section = textThatIsThere(member(node, "section"));
        page.title = textThatIsThere(member(node, "title"));
        page.text = textThatIsThere(member(node, "text"));
        page.iteration = iterationOf(member(node, "iteration"), 0);
        page.updateOrder = m_lesson.project.training.updateOrder;
        if (const Node order = member(node, "updateOrder"); order.isGiven())
            page.updateOrder = namedValue(order, Words::tr("update order"), updateOrderNamed, {});
        page.step = readStep(member(node, "step"));
        readSelection(member(node, "selected"), member(node, "lit"), page);
        if (const Node printed = member(node, "printed"); printed.isGiven())
            readPrinted(printed, page);
        return page;
    }

    Quantity quantityOf(const Node &node)
    {
        const QString name = textThatIsThere(node);
        const std::optional<Quantity> quantity = m_knowledge.quantityNamed(name);
        if (!quantity)
            fail(node.place, Words::tr("no quantity named %1").arg(quoted(name)));
        return *quantity;
    }

    std::optional<Quantity> readStep(const Node &node)
    {
        if (!node.isGiven() || node.value.toString() == QLatin1String("start"))
            return std::nullopt;
        const Quantity quantity = quantityOf(node);
        if (!m_knowledge.isMade(quantity))
            fail(node.place, Words::tr("no step makes %1").arg(quoted(textOf(node))));
        return quantity;
    }

    void readSelection(const Node &selected, const Node &lit, LessonPage &page)
    {
        if (selected.isGiven()) {
            const QString name = textThatIsThere(selected);
            page.selected = parameterNamed(network(), name);
            if (!page.selected)
                fail(selected.place, Words::tr("no weight or bias named %1").arg(quoted(name)));
        }
        if (!lit.isGiven())
            return;
        page.lit = textThatIsThere(lit);
        if (!page.selected)
            fail(lit.place, Words::tr("a factor is lit in the chain rule of \"selected\", which is missing"));
        const ChainRule &rule = m_knowledge.ruleOf(*page.selected);
        if (factorPlace(rule, page.lit).empty())
            fail(lit.place, Words::tr("the chain rule of %1 has no factor %2").arg(rule.name, quoted(page.lit)));
    }

    void readPrinted(const Node &node, LessonPage &page)
    {
        const QJsonArray array = arrayOf(node, QT_TRANSLATE_NOOP("PlacedJson", "an array of printed values"));
        if (array.size() > mostPrinted)
            fail(node.place, Words::tr("%1 values, but a page can have at most %2").arg(array.size()).arg(mostPrinted));
        for (qsizetype i = 0; i < array.size(); ++i) {
            const Node entry = element(node, array, i);
            requireObject(entry);
            allowKeys(entry, {"quantity", "iteration", "printed", "note", "slip"});
            PrintedValue value;
            value.quantity = quantityOf(member(entry, "quantity"));
            value.name = textOf(member(entry, "quantity")).trimmed();
            value.iteration = iterationOf(member(entry, "iteration"), static_cast<int>(page.iteration));
            value.updateOrder = page.updateOrder;
            value.printed = textOf(member(entry, "printed"));
            if (!TypedNumber::read(value.printed, value.name))
                failKind(member(entry, "printed"), Words::tr("a decimal number as text, such as \"0.7413\""));
            value.note = optionalText(member(entry, "note"), limits::text);
            value.slip = readSlip(member(entry, "slip"));
            page.printed.push_back(std::move(value));
        }
    }

    std::optional<SlipOfThePen> readSlip(const Node &node)
    {
        if (!node.isGiven())
            return std::nullopt;
        requireObject(node);
        allowKeys(node, {"printed", "meant"});
        return SlipOfThePen{readExpression(member(node, "printed")), readExpression(member(node, "meant"))};
    }

    QString readExpression(const Node &node)
    {
        QString expression = textThatIsThere(node);
        const auto isKnown = [this](QStringView name) { return m_knowledge.quantityNamed(name) ? std::optional(1.0) : std::nullopt; };
        if (!expressionValue(expression, isKnown))
            failKind(node, Words::tr("a number, the name of a quantity, or an expression of them"));
        return expression;
    }

    Lesson m_lesson;
    Knowledge m_knowledge{m_lesson.project};
};

std::vector<int> factorPlace(const std::vector<ChainRuleFactor> &factors, const QString &symbol)
{
    const auto found = std::ranges::find(factors, symbol, &ChainRuleFactor::symbol);
    if (found != factors.end())
        return {static_cast<int>(found - factors.begin())};
    for (std::size_t i = 0; i < factors.size(); ++i) {
        for (std::size_t t = 0; t < factors[i].terms.size(); ++t) {
            const std::vector<int> within = factorPlace(factors[i].terms[t].factors, symbol);
            if (within.empty())
                continue;
            std::vector<int> place{static_cast<int>(i), static_cast<int>(t)};
            place.insert(place.end(), within.begin(), within.end());
            return place;
        }
    }
    return {};
}

} // namespace

std::vector<Quantity> LessonPage::computedHere() const
{
    using Kind = Quantity::Kind;
    std::vector<Quantity> quantities;
    for (const PrintedValue &value : printed) {
        const Kind kind = value.quantity.kind;
        const bool given = kind == Kind::Input || kind == Kind::Target || kind == Kind::Parameter;
        if (!given && value.iteration == iteration && value.updateOrder == updateOrder)
            quantities.push_back(value.quantity);
    }
    return quantities;
}

Outcome<Lesson> readLesson(const QByteArray &bytes)
{
    try {
        if (bytes.trimmed().isEmpty())
            fail(Words::tr("file"), Words::tr("empty, where a lesson was expected"));
        Lesson lesson = Reader().read(parseFile(bytes, mostBytes));
        restoreNegativeZeros(bytes, [&lesson](const JsonPath &path) {
            return path[0].key == QLatin1String("project") ? numberAt(lesson.project, std::span(path).subspan(1)) : nullptr;
        });
        return lesson;
    } catch (const Problem &problem) {
        return problem;
    }
}

QStringList lessonNames()
{
    return {QStringLiteral("lecture"), QStringLiteral("linear-neuron"), QStringLiteral("one-sigmoid-neuron"),
            QStringLiteral("relu"),    QStringLiteral("han-kamber"),    QStringLiteral("softmax")};
}

Outcome<Lesson> builtInLesson(const QString &name)
{
    QFile file(QStringLiteral(":/lessons/%1.json").arg(name));
    if (!lessonNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return Problem{Words::tr("no lesson is named %1; there is: %2").arg(quoted(name), lessonNames().join(QStringLiteral(", ")))};
    return readLesson(file.readAll());
}

std::vector<int> factorPlace(const ChainRule &rule, const QString &symbol)
{
    return factorPlace(rule.factors, symbol);
}
