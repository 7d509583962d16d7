// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/evidence.h"
#include "core/export/solution.h"
#include "support/projects.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace {

std::vector<PaperEquation> equationsOf(const Paper &paper)
{
    std::vector<PaperEquation> equations;
    for (const PaperBlock &block : paper.blocks) {
        if (const auto *equation = std::get_if<PaperEquation>(&block))
            equations.push_back(*equation);
    }
    return equations;
}

Paper paperOf(const Project &project, const SolutionOptions &options = {})
{
    Outcome<Paper> paper = workedSolution(project, 0, options);
    return paper ? std::move(paper).value() : Paper{paper.problem(), {}};
}

/// A project from one line; "… with adam" has that optimizer.
Project projectOf(const QString &line)
{
    const QStringList parts = line.split(QStringLiteral(" with "));
    Project project = projectFrom(parts[0]);
    if (parts.size() > 1)
        project.training.optimizer.kind = optimizerNamed(parts[1]).value();
    return project;
}

QString allText(const Paper &paper)
{
    return paperMarkdown(paper);
}

} // namespace

class TestSolution : public QObject
{
    Q_OBJECT

private slots:
    void theLectureInItsOrder();
    void everyNumberIsTheEngines_data();
    void everyNumberIsTheEngines();
    void everyParameterIsThere_data();
    void everyParameterIsThere();
    void aBatchGoesBackwardLayerByLayer();
    void meansAreOverTheBatch();
    void worksheetsHideTheAnswers_data();
    void worksheetsHideTheAnswers();
    void largeNetworksShowWhatIsChosen();
    void notFiniteIsRefused();
    void names();
    void writtenAsBefore_data();
    void writtenAsBefore();
    void htmlIsWellFormed();
    void nothingInATitleIsACommand();
    void signsOfOtherLanguagesHaveTheirCommands_data();
    void signsOfOtherLanguagesHaveTheirCommands();
};

/// The numbers that the slides print, cut off to their digits, in the slides' order.
void TestSolution::theLectureInItsOrder()
{
    SolutionOptions options;
    options.format = {NumberFormat::Digits::Truncated, 4};
    const std::vector<PaperEquation> equations = equationsOf(paperOf(lectureProject(), options));
    const std::vector<std::pair<QString, QString>> slides{
        {QStringLiteral("net_h1"), QStringLiteral("0.3775")},
        {QStringLiteral("out_h1"), QStringLiteral("0.5932")},
        {QStringLiteral("out_h2"), QStringLiteral("0.5968")},
        {QStringLiteral("net_o1"), QStringLiteral("1.1059")},
        {QStringLiteral("out_o1"), QStringLiteral("0.7513")},
        {QStringLiteral("out_o2"), QStringLiteral("0.7729")},
        {QStringLiteral("E_o1"), QStringLiteral("0.2748")},
        {QStringLiteral("E_o2"), QStringLiteral("0.0235")},
        {QStringLiteral("E_total"), QStringLiteral("0.2983")},
        {QStringLiteral("∂E_total/∂w5"), QStringLiteral("∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5")},
        {QStringLiteral("∂E_total/∂out_o1"), QStringLiteral("0.7413")},
        {QStringLiteral("∂out_o1/∂net_o1"), QStringLiteral("0.1868")},
        {QStringLiteral("∂net_o1/∂w5"), QStringLiteral("0.5932")},
        {QStringLiteral("∂E_total/∂w5"), QStringLiteral("0.0821")},
        {QStringLiteral("w5⁺"), QStringLiteral("0.3589")},
        {QStringLiteral("w6⁺"), QStringLiteral("0.4086")},
        {QStringLiteral("w7⁺"), QStringLiteral("0.5113")},
        {QStringLiteral("w8⁺"), QStringLiteral("0.5613")},
        {QStringLiteral("∂net_o1/∂out_h1"), QStringLiteral("0.40")},
        {QStringLiteral("∂E_o1/∂out_h1"), QStringLiteral("0.0553")},
        {QStringLiteral("∂E_o2/∂out_h1"), QStringLiteral("−0.0190")},
        {QStringLiteral("∂E_total/∂out_h1"), QStringLiteral("0.0363")},
        {QStringLiteral("∂out_h1/∂net_h1"), QStringLiteral("0.2413")},
        {QStringLiteral("∂net_h1/∂w1"), QStringLiteral("0.05")},
        {QStringLiteral("∂E_total/∂w1"), QStringLiteral("0.0004385")},
        {QStringLiteral("w1⁺"), QStringLiteral("0.1497")},
        {QStringLiteral("w2⁺"), QStringLiteral("0.1995")},
        {QStringLiteral("w3⁺"), QStringLiteral("0.2497")},
        {QStringLiteral("w4⁺"), QStringLiteral("0.2995")},
    };
    auto at = equations.begin();
    for (const auto &[left, right] : slides) {
        const auto found
            = std::find_if(at, equations.end(), [&](const PaperEquation &each) { return each.left == left && each.right.last() == right; });
        QVERIFY2(found != equations.end(), qPrintable(left + QStringLiteral(" = ") + right));
        at = found + 1;
    }
    QVERIFY(allText(paperOf(lectureProject(), options)).contains(QStringLiteral("The total error goes from $0.2983$ to $0.2910$.")));
}

void TestSolution::everyNumberIsTheEngines_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"2-2-2 shared", "3-4-2 single", "2-3-2 shared samples=3 batch=3", "3-3 none output=softmax loss=cross-entropy",
                             "2-3-3 single samples=2 batch=2 output=softmax loss=cross-entropy", "2-3-2-1 shared order=output-layer-first",
                             "2-2-2 shared with adam", "3-4-2 single hidden=relu", "1-1 single"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestSolution::everyNumberIsTheEngines()
{
    QFETCH(QString, line);
    const Project project = projectOf(line);
    const Evidence evidence(project, 0);
    SolutionOptions options;
    options.format.digits = NumberFormat::Digits::All;
    int judged = 0;
    for (const PaperEquation &equation : equationsOf(paperOf(project, options))) {
        if (!equation.result)
            continue;
        // Of a batch, the samples come one after the other: the number must be one of theirs.
        bool found = false;
        for (std::size_t s = 0; s < evidence.forward().samples.size(); ++s)
            found = found || evidence.value(*equation.result, s) == equation.value;
        QVERIFY2(found, qPrintable(equation.left));
        QCOMPARE(equation.right.last(), options.format.text(equation.value));
        ++judged;
    }
    QVERIFY(judged > 5);
}

void TestSolution::everyParameterIsThere_data()
{
    everyNumberIsTheEngines_data();
}

void TestSolution::everyParameterIsThere()
{
    QFETCH(QString, line);
    const Project project = projectOf(line);
    const std::vector<PaperEquation> equations = equationsOf(paperOf(project));
    for (const ParameterId &parameter : parametersOf(project.network)) {
        for (const Quantity::Kind kind : {Quantity::Kind::Gradient, Quantity::Kind::Updated}) {
            const auto isIt = [&](const PaperEquation &each) { return each.result == Quantity{kind, {}, {}, parameter}; };
            QCOMPARE(std::ranges::count_if(equations, isIt), 1);
        }
    }
}

/// Each layer's gradients and updates follow what they are made from, before the layer before it has its turn.
void TestSolution::aBatchGoesBackwardLayerByLayer()
{
    std::vector<int> layers;
    for (const PaperEquation &equation : equationsOf(paperOf(projectFrom(QStringLiteral("2-3-2 shared samples=3 batch=3"))))) {
        if (equation.result && equation.result->kind == Quantity::Kind::Delta)
            layers.push_back(equation.result->neuron.layer);
        else if (equation.result && equation.result->kind == Quantity::Kind::Updated)
            layers.push_back(std::visit([](const auto &id) { return id.layer; }, equation.result->parameter));
    }
    QVERIFY(layers.size() > 10);
    QVERIFY(std::ranges::is_sorted(layers, std::greater()));
}

/// A student who adds up what is written comes to what is written.
void TestSolution::meansAreOverTheBatch()
{
    SolutionOptions options;
    options.format.digits = NumberFormat::Digits::All;
    int means = 0;
    for (const PaperEquation &equation : equationsOf(paperOf(projectFrom(QStringLiteral("2-3-2 shared samples=3 batch=3")), options))) {
        if (!equation.result || equation.result->kind != Quantity::Kind::Gradient)
            continue;
        QCOMPARE(equation.right.size(), 3);
        QString sum = equation.right[1];
        QVERIFY2(sum.endsWith(QStringLiteral(")/3")), qPrintable(sum));
        sum.chop(2);
        const QStringList numbers = sum.remove(u'(').remove(u')').replace(u'−', u'-').split(QStringLiteral(" + "));
        QCOMPARE(numbers.size(), 3);
        double mean = 0.0;
        for (const QString &number : numbers)
            mean += number.toDouble() / 3;
        QVERIFY2(std::abs(mean - equation.value) < 1e-15, qPrintable(equation.right.join(u'=')));
        ++means;
    }
    QVERIFY(means > 10);
}

void TestSolution::worksheetsHideTheAnswers_data()
{
    QTest::addColumn<std::set<BlankPart>>("blanks");
    using enum BlankPart;
    QTest::newRow("everything") << std::set{Forward, Errors, Backward, Updates};
    QTest::newRow("forward") << std::set{Forward};
    QTest::newRow("errors") << std::set{Errors};
    QTest::newRow("backward") << std::set{Backward};
    QTest::newRow("updates") << std::set{Updates};
}

void TestSolution::worksheetsHideTheAnswers()
{
    QFETCH(std::set<BlankPart>, blanks);
    SolutionOptions options;
    options.format.decimals = 6;
    const Paper key = paperOf(lectureProject(), options);
    options.blanks = blanks;
    const Paper sheet = paperOf(lectureProject(), options);
    const std::vector<PaperEquation> answers = equationsOf(key);
    const std::vector<PaperEquation> questions = equationsOf(sheet);
    QCOMPARE(questions.size(), answers.size());
    const QString text = allText(sheet);
    int hidden = 0;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        QCOMPARE(questions[i].left, answers[i].left);
        QCOMPARE(questions[i].result, answers[i].result);
        if (questions[i].right.last() != QStringLiteral("□"))
            continue;
        ++hidden;
        // 0.40 and such are given numbers as well, and ∂net_o1/∂w5 is out_h1.
        if (answers[i].right.last().size() >= 8 && answers[i].result->kind != Quantity::Kind::NetByParameter)
            QVERIFY2(!text.contains(answers[i].right.last()), qPrintable(answers[i].left));
    }
    QVERIFY(hidden >= 3);
}

void TestSolution::largeNetworksShowWhatIsChosen()
{
    const Project project = projectFrom(QStringLiteral("20-40-3 single"));
    const QString usual = allText(paperOf(project));
    QVERIFY(usual.size() < 60'000);
    SolutionOptions options;
    options.parameters = parametersNamed(project.network, QStringLiteral("w7, b_h3")).value();
    const std::vector<PaperEquation> equations = equationsOf(paperOf(project, options));
    int updates = 0;
    for (const PaperEquation &equation : equations)
        updates += equation.result && equation.result->kind == Quantity::Kind::Updated;
    QCOMPARE(updates, 2);
}

void TestSolution::notFiniteIsRefused()
{
    Project project = lectureProject();
    project.network.setValue(WeightId{1, 0, 0}, 1e308);
    project.samples[0].inputs[0] = 1e308;
    const Outcome<Paper> paper = workedSolution(project, 0, {});
    QVERIFY(!paper);
    QCOMPARE(paper.problem(), QStringLiteral("net_h1 is not a finite number in this iteration"));
}

void TestSolution::names()
{
    const Network network = lectureProject().network;
    QCOMPARE(parametersNamed(network, QStringLiteral("w5, b1")).value().size(), 2U);
    QCOMPARE(parametersNamed(network, QStringLiteral("w5,w9")).problem(), QStringLiteral("there is no parameter \"w9\""));
    QCOMPARE(blankPartNamed(u"backward"), BlankPart::Backward);
    QVERIFY(!blankPartNamed(u"sideward"));
}

void TestSolution::writtenAsBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fileName");
    const Paper solution = paperOf(lectureProject());
    SolutionOptions options;
    options.blanks = {BlankPart::Forward, BlankPart::Errors, BlankPart::Backward, BlankPart::Updates};
    const Paper worksheet = paperOf(lectureProject(), options);
    QTest::newRow("LaTeX") << paperLatex(solution) << "solution.tex";
    QTest::newRow("Markdown") << paperMarkdown(solution) << "solution.md";
    QTest::newRow("HTML") << paperHtml(solution) << "solution.html";
    QTest::newRow("worksheet in LaTeX") << paperLatex(worksheet) << "worksheet.tex";
}

/// With BACKPROP_WRITE_GOLDEN set, the texts are written anew, to be looked at.
void TestSolution::writtenAsBefore()
{
    QFETCH(QString, text);
    QFETCH(QString, fileName);
    QFile file(QDir(QStringLiteral(BACKPROP_SOURCE_FOLDER)).filePath(QStringLiteral("tests/data/") + fileName));
    if (qEnvironmentVariableIsSet("BACKPROP_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QVERIFY2(lines[i] == expected[i], qPrintable(QStringLiteral("line %1: %2").arg(i + 1).arg(lines[i])));
    QCOMPARE(lines.size(), expected.size());
}

/// Everything but the document's type and the head's two empty elements is XML, too.
void TestSolution::htmlIsWellFormed()
{
    for (const char *line : {"2-2-2 shared", "2-3-3 single samples=2 batch=2 output=softmax loss=cross-entropy", "20-40-3 single"}) {
        const QString html = paperHtml(paperOf(projectFrom(QString::fromLatin1(line))));
        QXmlStreamReader xml(html.mid(html.indexOf(QLatin1String("<body>"))).chopped(8));
        int formulas = 0;
        int figures = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            formulas += xml.isStartElement() && xml.name() == QLatin1String("math");
            figures += xml.isStartElement() && xml.name() == QLatin1String("svg");
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(formulas > 20);
        QCOMPARE(figures, 1);
    }
}

/// As LaTeX's own fonts have them, whatever the language of the paper.
void TestSolution::signsOfOtherLanguagesHaveTheirCommands_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("German") << QStringLiteral("„Netz“ – eins") << QStringLiteral(",,Netz`` -- eins");
    QTest::newRow("English") << QStringLiteral("“net” isn’t …") << QStringLiteral("``net'' isn't \\dots{}");
    QTest::newRow("French") << QStringLiteral("« réseau\u00a0»") << QStringLiteral("$\\ll$ réseau~$\\gg$");
    QTest::newRow("Spanish") << QStringLiteral("¿red? ¡sí!") << QStringLiteral("?`red? !`sí!");
    QTest::newRow("signs of commands") << QStringLiteral("a~b^c") << QStringLiteral("a\\~{}b\\^{}c");
}

void TestSolution::signsOfOtherLanguagesHaveTheirCommands()
{
    QFETCH(QString, title);
    QFETCH(QString, expected);
    SolutionOptions options;
    options.title = title;
    const QString latex = paperLatex(paperOf(lectureProject(), options));
    QVERIFY2(latex.contains(expected), qPrintable(latex.section(u'\n', 0, 40)));
}

void TestSolution::nothingInATitleIsACommand()
{
    SolutionOptions options;
    options.title = QStringLiteral("50% of $x_1$ & <b>\\input{x}</b> #1 中 `w5` %1");
    const Paper paper = paperOf(lectureProject(), options);
    QVERIFY(paperLatex(paper).contains(QLatin1String("50\\% of \\$x\\_1\\$ \\& \\symbol{60}b\\symbol{62}\\textbackslash{}input\\{x\\}")));
    QVERIFY(!paperHtml(paper).contains(QLatin1String("<b>")));
    QVERIFY(paperMarkdown(paper).startsWith(QLatin1String("# 50% of \\$x\\_1\\$ &amp; &lt;b\\>")));
    options.title = QStringLiteral("A\n\n- list\r---\n&lt;img&gt;");
    QVERIFY(paperMarkdown(paperOf(lectureProject(), options)).startsWith(QLatin1String("# A - list --- &amp;lt;img&amp;gt;\n")));
    QCOMPARE(printable(QStringLiteral("a\u0001b\uFFFE\uFFFFc\t\n")), QStringLiteral("abc\t\n"));
}

QTEST_APPLESS_MAIN(TestSolution)
#include "tst_solution.moc"
