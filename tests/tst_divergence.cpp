// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/chainrule.h"
#include "core/explanation/errorsurface.h"
#include "core/explanation/health.h"
#include "core/explanation/outputmap.h"
#include "core/export/onnx.h"
#include "core/export/pytorch.h"
#include "core/export/solution.h"
#include "core/training/experimentfile.h"
#include "core/training/gradientcheck.h"
#include "tests/support/desk.h"
#include "tests/support/figures.h"
#include "tests/support/plaintraining.h"
#include "tests/support/windowdriver.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr long long mostIterations = 60;

/// A project that cannot be trained for long, and what it was before it was spoilt.
struct Case
{
    QString name;
    Project good;
    Project project;
};

using Spoil = std::function<void(Project &)>;

std::vector<Project> goodProjects()
{
    std::vector<Project> projects;
    for (const QString &line :
         {u"2-2-2 shared"_s, u"2-3-1 single samples=4 batch=2 hidden=relu output=linear rate=0.1"_s,
          u"2-3-2 single samples=3 output=softmax loss=cross-entropy tame rate=0.1"_s,
          u"2-3-1 single samples=3 hidden=tanh output=linear order=output-layer-first rate=0.1"_s,
          u"1-1 none output=linear loss=squared-error rate=0.1"_s, u"2-2-2-1 single samples=4 batch=4 loss=binary-cross-entropy rate=0.1"_s,
          u"1-2-1 shared hidden=leaky-relu output=linear samples=2 biases=frozen rate=0.1"_s}) {
        projects.push_back(projectFrom(line));
        projects.back().title = line;
    }
    return projects;
}

void setWeights(Project &project, const std::function<double(std::size_t)> &weight)
{
    std::size_t number = 0;
    for (Layer &layer : project.network.layers) {
        for (double &value : layer.weights)
            value = weight(number++);
    }
}

void setSamples(Project &project, std::vector<double> Sample::*numbers, double value)
{
    for (Sample &sample : project.samples)
        std::ranges::fill(sample.*numbers, value);
}

std::vector<std::pair<QString, Spoil>> spoilings()
{
    const auto alternating = [](double size) { return [size](std::size_t number) { return number % 2 == 0 ? size : -size; }; };
    const auto all = [](double value) { return [value](std::size_t) { return value; }; };
    return {
        {u"η = 1e3"_s, [](Project &p) { p.training.optimizer.learningRate = 1e3; }},
        {u"η = 1e6"_s, [](Project &p) { p.training.optimizer.learningRate = 1e6; }},
        {u"η = 1e300"_s, [](Project &p) { p.training.optimizer.learningRate = 1e300; }},
        {u"weights 1e308"_s, [=](Project &p) { setWeights(p, all(1e308)); }},
        {u"weights −1e308"_s, [=](Project &p) { setWeights(p, all(-1e308)); }},
        {u"weights ±1e308"_s, [=](Project &p) { setWeights(p, alternating(1e308)); }},
        {u"one weight 1e308"_s, [](Project &p) { p.network.layers.back().weights.front() = 1e308; }},
        {u"weights 1e150"_s, [=](Project &p) { setWeights(p, alternating(1e150)); }},
        {u"biases 1e308"_s,
         [](Project &p) {
             for (Layer &layer : p.network.layers)
                 std::ranges::fill(layer.biases, 1e308);
         }},
        {u"inputs 1e308"_s, [](Project &p) { setSamples(p, &Sample::inputs, 1e308); }},
        {u"targets 1e308"_s, [](Project &p) { setSamples(p, &Sample::targets, 1e308); }},
        {u"all inputs 0"_s, [](Project &p) { setSamples(p, &Sample::inputs, 0.0); }},
        {u"all inputs and targets 0"_s,
         [](Project &p) {
             setSamples(p, &Sample::inputs, 0.0);
             setSamples(p, &Sample::targets, 0.0);
         }},
        {u"all weights 0"_s, [=](Project &p) { setWeights(p, all(0.0)); }},
        {u"saturated at 1, targets 0"_s,
         [=](Project &p) {
             setWeights(p, all(1e4));
             setSamples(p, &Sample::inputs, 1.0);
             setSamples(p, &Sample::targets, 0.0);
         }},
        {u"saturated at 0, targets 1"_s,
         [=](Project &p) {
             setWeights(p, all(-1e4));
             setSamples(p, &Sample::inputs, 1.0);
             setSamples(p, &Sample::targets, 1.0);
         }},
    };
}

std::vector<Case> cases()
{
    std::vector<Case> cases;
    for (const Project &project : goodProjects()) {
        for (const Optimizer::Kind kind : optimizerKinds()) {
            for (const auto &[name, spoil] : spoilings()) {
                Case next{u"%1, %2: %3"_s.arg(project.title, optimizerName(kind), name), project, project};
                next.good.training.optimizer.kind = kind;
                next.project.training.optimizer.kind = kind;
                spoil(next.project);
                cases.push_back(std::move(next));
            }
        }
    }
    return cases;
}

/// The projects after each iteration that stays finite, the start first.
std::vector<Project> finiteProjects(Project project, long long first, long long most)
{
    std::vector<Project> projects{std::move(project)};
    while (static_cast<long long>(projects.size()) <= most) {
        std::optional<Project> next = plainIteration(projects.back(), first + static_cast<long long>(projects.size()) - 1);
        if (!next)
            break;
        projects.push_back(std::move(*next));
    }
    return projects;
}

enum class Way { Phases, Iterations, FullSpeed };

void train(Session &session, long long until, Way way, const QSignalSpy &problems)
{
    if (way == Way::FullSpeed) {
        session.rush(until);
        QVERIFY(comesToRest(session, 60'000));
        return;
    }
    const StepSize size = way == Way::Phases ? StepSize::OnePhase : StepSize::OneIteration;
    while (session.moment().iteration < until && problems.isEmpty())
        session.stepBy(size);
}

bool areFinite(const Network &network)
{
    return std::ranges::all_of(parametersOf(network), [&network](const ParameterId &id) { return std::isfinite(network.value(id)); });
}

/// What is told about a project, of which any number may be anything.
void explain(const Project &project, long long iteration)
{
    for (const ParameterId &parameter : {parametersOf(project.network).front(), parametersOf(project.network).back()})
        QVERIFY(!chainRule(project, iteration, parameter).factors.empty());
    for (const HealthFinding &finding : healthOf(project))
        QVERIFY(!finding.sentence.isEmpty());
    QVERIFY(!gradientDifferences(project).empty());
    if (checkSurface(project)) {
        const SurfaceView view = viewAround(parametersOf(project.network)[0], parametersOf(project.network)[1], {});
        QVERIFY(errorSurface(project, view, 8, [] { return true; }));
    }
    const Outcome<Paper> paper = workedSolution(project, iteration, {});
    QVERIFY(paper ? !paperLatex(paper.value()).isEmpty() : !paper.problem().isEmpty());
    outputMaps(project.network, project.samples, 8);
    QVERIFY(!onnxModel(project.network).isEmpty());
    QVERIFY(!pytorchProgram(Course{project, {}}, 3).isEmpty());
}

} // namespace

/// Training that cannot go on stops at the last finite iteration and says where, and everything still works.
class DivergenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanupTestCase() const;

    void stopsAtTheLastFiniteIteration_data();
    void stopsAtTheLastFiniteIteration();
    void everythingIsExplained();
    void theWindowShowsIt();

private:
    QTemporaryDir m_home;
    int m_cases = 0;
    int m_stopped = 0;
};

void DivergenceTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
}

void DivergenceTest::cleanupTestCase() const
{
    const QLocale english(QLocale::English);
    note({u"divergence: η up to 1e300, ±1e308, zeros, saturated sigmoids"_s,
          u"%1 of %2 runs end at the last finite iteration; %3 had to stop and said where"_s.arg(
              english.toString(m_cases), english.toString(3 * cases().size()), english.toString(m_stopped)),
          u"all, and everything still works"_s, m_cases == static_cast<int>(3 * cases().size())});
}

void DivergenceTest::stopsAtTheLastFiniteIteration_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("phase by phase") << Way::Phases;
    QTest::newRow("by iterations") << Way::Iterations;
    QTest::newRow("full speed") << Way::FullSpeed;
}

void DivergenceTest::stopsAtTheLastFiniteIteration()
{
    QFETCH(Way, way);
    for (const Case &each : cases()) {
        const std::vector<Project> expected = finiteProjects(each.project, 0, mostIterations);
        const auto last = static_cast<long long>(expected.size()) - 1;
        Desk desk(each.project);
        Session &session = desk.session;
        QSignalSpy problems(&session, &Session::problemFound);
        train(session, mostIterations, way, problems);
        const QByteArray name = each.name.toUtf8();
        QVERIFY2(session.lastIteration() == last && session.moment().iteration == last, name.constData());
        QVERIFY2(session.present() == expected.back() && areFinite(session.present().network), name.constData());
        QCOMPARE(problems.count(), last < mostIterations ? 1 : 0);
        if (!problems.isEmpty()) {
            const QString sentence = problems[0][0].toString();
            static const QRegularExpression form(
                u"^(net|out|E|δ|∂E_total/∂|v|m|s|w|b|the total error)\\S* ?(became infinite|is no longer a number) in iteration (\\d+); try a smaller learning rate than "_s);
            const QRegularExpressionMatch match = form.match(sentence);
            QVERIFY2(match.hasMatch(), qPrintable(each.name + u": "_s + sentence));
            QCOMPARE(match.captured(3).toLongLong(), last + 1);
            ++m_stopped;
        }

        // Back, healed, and on from there.
        session.stepBackBy(StepSize::OneIteration);
        const long long here = std::max(0LL, last - 1);
        QCOMPARE(session.moment().iteration, here);
        QVERIFY2(session.present() == expected[static_cast<std::size_t>(here)], name.constData());
        QVERIFY(session.editProject([&each](const Project &) { return each.good; }, u"heal"_s));
        problems.clear();
        train(session, here + 5, way, problems);
        QVERIFY2(session.present() == finiteProjects(each.good, here, 5).back() && problems.isEmpty(), name.constData());
        const Outcome<Experiment> saved = readExperiment(writeExperiment(desk.document.experiment()));
        QVERIFY2(saved && saved.value() == desk.document.experiment(), name.constData());
        desk.document.undoStack().undo();
        QVERIFY(comesToRest(session, 60'000));
        QVERIFY2(session.lastIteration() == last && session.present() == expected[static_cast<std::size_t>(here)], name.constData());
        ++m_cases;
    }
}

void DivergenceTest::everythingIsExplained()
{
    for (const Case &each : cases()) {
        const std::vector<Project> projects = finiteProjects(each.project, 0, 5);
        explain(each.project, 0);
        explain(projects.back(), static_cast<long long>(projects.size()) - 1);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(each.name));
    }
}

void DivergenceTest::theWindowShowsIt()
{
    const std::vector<Case> all = cases();
    WindowDriver driver({1440, 900}, all.front().project);
    QVERIFY(driver.isReady());
    // Each optimizer comes with each way of spoiling some network.
    for (std::size_t i = 0; i < all.size(); i += 7) {
        Session &session = driver.session();
        driver.document().open(Experiment(Course{all[i].project, {}}));
        session.select(parametersOf(session.present().network).front());
        for (int phase = 0; phase < 4; ++phase) {
            session.stepBy(StepSize::OnePhase);
            driver.window().grab();
        }
        session.rush(mostIterations);
        QVERIFY(comesToRest(session, 60'000));
        driver.window().grab();
        const auto last = static_cast<long long>(finiteProjects(all[i].project, 0, mostIterations).size()) - 1;
        QVERIFY2(session.lastIteration() == last, qPrintable(all[i].name));
        if (last < mostIterations)
            QVERIFY2(driver.notice().contains(u"in iteration %1"_s.arg(last + 1)), qPrintable(driver.notice()));
    }
}

QTEST_MAIN(DivergenceTest)
#include "tst_divergence.moc"
