// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the window against the limits that it promises: diagram, chart, full speed and start. Prints a row for each, and
// ends with 1 if one misses its limit. QT_QPA_PLATFORM=offscreen paints as well as a screen does. What one thread does alone
// is measured by what it computes, so that other programs do not count.

#include "core/training/trainingworker.h"
#include "tests/support/projects.h"
#include "ui/diagram/diagramlooks.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/edgelayer.h"
#include "ui/mainwindow.h"
#include "ui/panels/errorchart.h"
#include "ui/paperdocument.h"
#include "ui/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

/// What this thread has computed so far, in ms: on a machine with nothing else to do, the time that passes.
double computed(clockid_t clock = CLOCK_THREAD_CPUTIME_ID)
{
    timespec time;
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The same of all other threads of this process: of training.
double computedByOthers()
{
    return computed(CLOCK_PROCESS_CPUTIME_ID) - computed();
}

/// An application that knows how long each event has kept the window's thread.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const double before = computed();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        m_most = std::max(m_most, computed() - before);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (took > m_longest) {
            m_longest = took;
            m_where = name + " " + QByteArray::number(type);
        }
        return result;
    }

    void forget() { m_longest = m_most = 0.0; }
    double most() const { return m_most; } ///< ms that one event has made the thread compute
    double longest() const { return m_longest; } ///< ms
    QByteArray where() const { return m_where; }

private:
    int m_depth = 0;
    double m_longest = 0.0;
    double m_most = 0.0;
    QByteArray m_where;
};

/// Counts the paint events of a widget.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

bool allKept = true;

void heading()
{
    std::printf("%-62s %12s %12s  %s\n", "what", "measured", "limit", "verdict");
}

void row(const char *what, double measured, const char *unit, double limit, bool atMost = true)
{
    const bool kept = atMost ? measured <= limit : measured >= limit;
    allKept = allKept && kept;
    std::printf("%-62s %9.3g %-3s %s %6.3g %-3s  %s\n", what, measured, unit, atMost ? "≤" : "≥", limit, unit, kept ? "kept" : "MISSED");
    std::fflush(stdout);
}

template<typename Work>
double milliseconds(const Work &work)
{
    const double before = computed();
    work();
    return computed() - before;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Lets the window's thread work for so long.
void pass(int duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

void showWindow(MainWindow &window)
{
    window.resize(1440, 900);
    window.show();
    pass(200);
}

Network otherWeights(Network network, double factor)
{
    for (Layer &layer : network.layers) {
        for (double &weight : layer.weights)
            weight *= factor;
    }
    return network;
}

/// Diagrams of many edges: a frame while panning, the slowest of many, and to draw all edges anew.
void measureDiagram(const char *line, const char *panning, const char *drawing, double mostToDraw)
{
    const Project project = projectFrom(QString::fromLatin1(line));
    MainWindow window(project);
    showWindow(window);
    DiagramView &view = *window.findChild<DiagramView *>();
    auto &scene = const_cast<DiagramScene &>(view.diagram());
    view.zoom(1.5);
    view.viewport()->repaint();
    scene.edgeLayer()->finish();
    std::vector<double> frames;
    for (int i = 0; i < 60; ++i) {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + (i < 30 ? 2 : -2));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (i % 20 < 10 ? 3 : -3));
        frames.push_back(milliseconds([&] { view.viewport()->repaint(); }));
    }
    row(panning, *std::ranges::max_element(frames), "ms", 16);
    view.fit();
    view.viewport()->repaint();
    scene.edgeLayer()->finish();
    std::vector<double> drawings;
    for (int i = 0; i < 9; ++i) {
        scene.showNetwork(otherWeights(project.network, 1.0 + 0.01 * i));
        drawings.push_back(milliseconds([&] { scene.edgeLayer()->finish(); }));
    }
    row(drawing, median(drawings), "ms", mostToDraw);
}

/// What it takes to write and to hand over all numbers of a network in which each has an item, for 1,000 of them.
void measureValues()
{
    Project project = projectFrom(QStringLiteral("15-16-9 single"));
    DiagramScene scene;
    scene.build(project.network);
    std::vector<Moment> moments;
    for (const double factor : {1.0, 1.1}) {
        Project other = project;
        other.network = otherWeights(project.network, factor);
        moments.push_back(momentAtRest(other, 0));
    }
    std::vector<double> times;
    for (int i = 0; i < 41; ++i) {
        const Moment &moment = moments[static_cast<std::size_t>(i % 2)];
        times.push_back(milliseconds([&] { showNumbers(scene, DiagramLooks(moment)); }));
    }
    row("diagram: 1,000 changing values", median(times) * 1000.0 / static_cast<double>(scene.items().size()), "ms", 3);
}

/// A step within a phase against one that ends a phase, where a phase makes tens of thousands of numbers.
void measureSteps()
{
    MainWindow window(projectFrom(QStringLiteral("2-20-1000 single")));
    showWindow(window);
    Session &session = window.session();
    const int begin = session.timeline().startOf(1);
    const int end = session.timeline().startOf(2);
    std::vector<double> within;
    std::vector<double> between;
    for (int i = 0; i < 11; ++i) {
        within.push_back(milliseconds([&] { session.goToStep(0, (begin + end) / 2 + i); }));
        between.push_back(milliseconds([&] { session.goToStep(0, end); }));
    }
    row("a step within the backward phase of 1,000 outputs against its end", median(within) / median(between), "×", 10);
}

/// A table of a paper against one of half as many rows: twice the time, and not four times.
void measurePapers()
{
    const auto time = [](std::size_t rows) {
        const PaperTable table{{QStringLiteral("sample"), QStringLiteral("net_h1"), QStringLiteral("out_h1")},
                               {rows, {QStringLiteral("1"), QStringLiteral("0.3775"), QStringLiteral("0.5933")}}};
        std::vector<double> times;
        for (int i = 0; i < 5; ++i)
            times.push_back(milliseconds([&] { const PaperDocument document(Paper{QStringLiteral("table"), {table}}); }));
        return median(times);
    };
    row("a paper with a table of 400 rows against one of 200", time(400) / time(200), "×", 3);
}

/// A frame of the error chart after so many iterations.
double chartFrame(long long iterations)
{
    ErrorCurve curve;
    for (long long i = 0; i <= iterations; ++i)
        curve.append(0.3 * std::exp(-3.0 * static_cast<double>(i) / static_cast<double>(iterations))
                     * (1.0 + 0.1 * std::sin(0.7 * double(i))));
    ErrorChart chart;
    chart.resize(1420, 200);
    chart.show();
    pass(100);
    std::vector<double> frames;
    for (int i = 0; i < 61; ++i) {
        frames.push_back(milliseconds([&] {
            const CurveRequest request = chart.request();
            chart.showCurve(curve.stretches(0, iterations - i % 2, request.count), iterations - i % 2);
            chart.setCursor(iterations - i % 2, 0.01);
            chart.repaint();
        }));
    }
    return median(frames);
}

void measureChart()
{
    const double small = chartFrame(10'000);
    const double middle = chartFrame(1'000'000);
    const double large = chartFrame(100'000'000);
    std::printf("error chart: a frame takes %.2f ms at 10⁴, %.2f ms at 10⁶, %.2f ms at 10⁸ iterations\n", small, middle, large);
    row("error chart: a frame at 10⁶ iterations against 10⁴", middle / small, "×", 1.2);
    row("error chart: a frame at 10⁸ iterations against 10⁴", large / small, "×", 1.2);
}

constexpr int runMilliseconds = 3000;

/// Iterations of a run, and how long its thread was at work for them.
struct Run
{
    double iterations = 0.0; ///< a millisecond
    double atWork = 0.0; ///< iterations a millisecond that training's thread computed
};

Run runAlone(const Project &project)
{
    const double before = computedByOthers();
    TrainingWorker worker(Recording(project), 0, Session::endless);
    QElapsedTimer timer;
    timer.start();
    QThread::msleep(runMilliseconds);
    const auto iterations = static_cast<double>(worker.stop().iteration);
    return {iterations / static_cast<double>(timer.elapsed()), iterations / (computedByOthers() - before)};
}

/// What a run at full speed in the window came to.
struct WindowRun
{
    Run training;
    double frames = 0.0; ///< a second
    double longest = 0.0; ///< ms that one event took
    double most = 0.0; ///< ms that the thread computed during one event
    QByteArray where;
};

WindowRun runInWindow(const Project &project, WatchedApplication &application, const std::optional<ParameterId> &selected)
{
    MainWindow window(project);
    showWindow(window);
    window.session().select(selected);
    pass(300);
    PaintCounter paints(window.findChild<DiagramView *>()->viewport());
    window.session().setSpeed(Session::fullSpeed);
    window.session().run();
    pass(100);
    application.forget();
    paints.count = 0;
    const long long before = window.session().shown().iteration;
    const double atWork = computedByOthers();
    QElapsedTimer timer;
    timer.start();
    pass(runMilliseconds);
    const auto took = static_cast<double>(timer.elapsed());
    const auto iterations = static_cast<double>(window.session().shown().iteration - before);
    const WindowRun run{{iterations / took, iterations / (computedByOthers() - atWork)},
                        paints.count * 1000.0 / took,
                        application.longest(),
                        application.most(),
                        application.where()};
    window.session().pause();
    return run;
}

void measureFullSpeed(const char *name, const Project &project, WatchedApplication &application, const std::optional<ParameterId> &selected)
{
    std::vector<double> alone;
    std::vector<double> together;
    WindowRun worst{{}, 1e9, 0.0, 0.0, {}};
    std::vector<double> kept;
    for (int i = 0; i < 3; ++i) {
        const Run without = runAlone(project);
        alone.push_back(without.iterations);
        const WindowRun run = runInWindow(project, application, selected);
        together.push_back(run.training.iterations);
        kept.push_back(run.training.atWork / without.atWork);
        worst.most = std::max(worst.most, run.most);
        worst.frames = std::min(worst.frames, run.frames);
        if (run.longest > worst.longest) {
            worst.longest = run.longest;
            worst.where = run.where;
        }
    }
    std::printf("full speed, %s: %.4g iterations a second alone, %.4g with the window\n", name, 1e3 * median(alone),
                1e3 * median(together));
    std::printf("  of what training's own thread does while it has a processor %.2f is left\n", median(kept));
    std::printf("  longest event: %s; most that the window's thread computed during one: %.1f ms\n", worst.where.constData(), worst.most);
    row("full speed: throughput with the window against without", median(together) / median(alone), "×", 0.9, false);
    row("full speed: pictures shown a second", worst.frames, "", 60, false);
    row("full speed: longest block of the window's thread", worst.longest, "ms", 16);
}

/// What of this process is in the machine's memory, in MB.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void passUntil(Session &session, long long iteration)
{
    while (session.shown().iteration < iteration)
        pass(5);
}

/// Whether memory stays flat while the lecture's network trains in the window.
void measureMemory()
{
    constexpr long long iterations = 10'000'000;
    MainWindow window(lectureProject());
    showWindow(window);
    Session &session = window.session();
    session.setSpeed(Session::fullSpeed);
    session.run();
    passUntil(session, iterations / 2);
    const double half = residentMegabytes();
    passUntil(session, iterations);
    const double all = residentMegabytes();
    session.pause();
    std::printf("full speed, the lecture's network: %.1f MB resident after 5·10⁶ iterations, %.1f after 10⁷\n", half, all);
    row("full speed: memory grows in the second half of 10⁷ iterations by", 100.0 * (all / half - 1.0), "%", 5);
}

/// From the start of main() to the first picture of the window, in a process whose files are in the system's cache.
void measureStart(const QElapsedTimer &sinceMain)
{
    MainWindow window(lectureProject());
    PaintCounter paints(window.findChild<DiagramView *>()->viewport());
    window.welcome();
    window.show();
    while (paints.count == 0)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    row("start of the program to first paint", static_cast<double>(sinceMain.elapsed()) / 1000.0, "s", 0.3);
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    QStandardPaths::setTestModeEnabled(true);
    WatchedApplication application(argc, argv);
    heading();
    measureStart(sinceMain);
    measureDiagram("25-25-15 single", "diagram: 1,000 edges, a frame while panning", "diagram: 1,000 edges drawn anew", 16);
    measureDiagram("80-100-20 single", "diagram: 10,000 edges, a frame while panning", "diagram: 10,000 edges drawn anew", 16);
    measureDiagram("784-128-10 single", "diagram: 101,632 edges, a frame while panning", "diagram: 101,632 edges drawn anew", 100);
    measureValues();
    measureSteps();
    measurePapers();
    measureChart();
    measureMemory();
    measureFullSpeed("the lecture's network", lectureProject(), application, std::nullopt);
    measureFullSpeed("the lecture's network, w1 selected", lectureProject(), application, WeightId{1, 0, 0});
    measureFullSpeed("784-128-10", projectFrom(QStringLiteral("784-128-10 single tame")), application, std::nullopt);
    return allKept ? 0 : 1;
}
