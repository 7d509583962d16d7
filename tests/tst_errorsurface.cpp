// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/surfaceworker.h"
#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/projects.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 longestWait = 20000; ///< ms, for a machine that is busy with other things
constexpr WeightId w1{1, 0, 0};
constexpr BiasId b1{1, 0};
constexpr WeightId w5{2, 0, 0};
constexpr WeightId w6{2, 0, 1};

bool always()
{
    return true;
}

/// One linear neuron with half squared error and two samples: i1 = 1 wants 3, i1 = −1 wants 1. Then
/// E = ½ · (½ (w + b − 3)² + ½ (b − w − 1)²) = ½ ((w − 1)² + (b − 2)²): circles around w1 = 1, b1 = 2, where E is 0.
Project bowl()
{
    Project project;
    project.network = {1, {Layer{Activation::Linear, 1, 1, {0.0}, BiasKind::Single, {0.0}}}};
    project.samples = {{{1}, {3}}, {{-1}, {1}}};
    project.training.optimizer.learningRate = 0.5;
    return project;
}

/// The same with i1 = ±2: E = ½ (4 (w − ½)² + (b − 2)²), ellipses twice as high as wide.
Project valley()
{
    Project project = bowl();
    project.samples = {{{2}, {3}}, {{-2}, {1}}};
    return project;
}

double valleyAt(double w, double b)
{
    return 0.5 * (4.0 * (w - 0.5) * (w - 0.5) + (b - 2.0) * (b - 2.0));
}

Recording recorded(const Project &project, long long iterations)
{
    Recording recording(project);
    Trainer trainer(project);
    while (trainer.iteration() < iterations && trainer.performIteration())
        recording.append(trainer.project(), totalError(trainer.network(), project.samples, project.training.loss));
    return recording;
}

/// The next surface of a worker, or nothing after a long time.
std::optional<ErrorSurface> nextSurface(SurfaceWorker &worker)
{
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < longestWait) {
        if (std::optional<ErrorSurface> surface = worker.take())
            return surface;
        QTest::qSleep(1);
    }
    return std::nullopt;
}

std::optional<ErrorSurface> finestSurface(SurfaceWorker &worker)
{
    std::optional<ErrorSurface> surface = nextSurface(worker);
    while (surface && surface->grid.columns < SurfaceWorker::finest)
        surface = nextSurface(worker);
    return surface;
}

} // namespace

/// The error over two parameters: its numbers, its contour lines, the way of training through it, and the thread that computes it.
class TestErrorSurface : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void surfaceIsTheTotalError();
    void lectureHasItsPrintedErrors();
    void bowlIsRound();
    void contoursAreEllipses();
    void linesAreWhereTheyAreCloserTheFinerTheGrid();
    void slopesAreTheGradient();
    void whatOverflowsHasNoLines();

    void levelsAreRound_data();
    void levelsAreRound();
    void levelsFollowTheBulk();

    void pathIsTheTraining();
    void longPathsAreThinned();
    void pathsOfSlowNetworksAreCheckpoints();
    void viewHoldsThePath_data();
    void viewHoldsThePath();
    void tooMuchIsRefused();

    void workerComputesTheSameSurface();
    void workerRefines();
    void onlyTheNewestRequestCounts();
    void cancelledWorkLeavesNothing();
    void endsWhileItComputes();
};

void TestErrorSurface::surfaceIsTheTotalError()
{
    const Project project = projectFrom(QStringLiteral("2-3-2 single samples=4"));
    const SurfaceView view{w5, BiasId{1, 1}, {-2.0, 1.0}, {-1.0, 3.0}};
    const ErrorSurface surface = *errorSurface(project, view, 8, always);
    QCOMPARE(surface.grid.values.size(), std::size_t(64));
    for (int row = 0; row < 8; ++row) {
        for (int column = 0; column < 8; ++column) {
            Network network = project.network;
            network.layer(2).weights[0] = -2.0 + 3.0 * (column + 0.5) / 8;
            network.layer(1).biases[1] = 3.0 - 4.0 * (row + 0.5) / 8;
            QCOMPARE(surface.grid.at(row, column), totalError(network, project.samples, project.training.loss));
        }
    }
    QCOMPARE(surface.across, project.network.layer(2).weights[0]);
    QCOMPARE(surface.up, project.network.layer(1).biases[1]);
    QCOMPARE(surface.error, totalError(project.network, project.samples, project.training.loss));
}

void TestErrorSurface::lectureHasItsPrintedErrors()
{
    // The lecture prints E_total = 0.298371109 at w5 = 0.40, w6 = 0.45, in the middle of the middle one of these cells.
    const SurfaceView view{w5, w6, {0.25, 0.55}, {0.30, 0.60}};
    const ErrorSurface surface = *errorSurface(lectureProject(), view, 3, always);
    QVERIFY(std::abs(surface.grid.at(1, 1) - 0.298371109) < 5e-10);
    QVERIFY(std::abs(surface.error - 0.298371109) < 5e-10);
}

void TestErrorSurface::bowlIsRound()
{
    const SurfaceView view{w1, b1, {-1.0, 3.0}, {0.0, 4.0}};
    const ErrorSurface surface = *errorSurface(bowl(), view, 64, always);
    for (int row = 0; row < 64; ++row) {
        for (int column = 0; column < 64; ++column) {
            const double w = surface.grid.xOf(column) - 1.0;
            const double b = surface.grid.yOf(row) - 2.0;
            QVERIFY(std::abs(surface.grid.at(row, column) - 0.5 * (w * w + b * b)) < 1e-14);
        }
    }
    const auto lowest = std::min_element(surface.grid.values.begin(), surface.grid.values.end()) - surface.grid.values.begin();
    QVERIFY(std::abs(surface.grid.xOf(static_cast<int>(lowest % 64)) - 1.0) < 0.04);
    QVERIFY(std::abs(surface.grid.yOf(static_cast<int>(lowest / 64)) - 2.0) < 0.04);
}

/// How far, in E, the ends of all contour pieces are from their level.
double largestDeviation(const ErrorSurface &surface)
{
    double largest = 0.0;
    for (const SurfaceContour &contour : surface.contours) {
        for (const MapLine &piece : contour.pieces) {
            largest = std::max(largest, std::abs(valleyAt(piece.x1, piece.y1) - contour.level));
            largest = std::max(largest, std::abs(valleyAt(piece.x2, piece.y2) - contour.level));
        }
    }
    return largest;
}

void TestErrorSurface::contoursAreEllipses()
{
    const SurfaceView view{w1, b1, {-1.0, 2.0}, {-1.0, 5.0}};
    const ErrorSurface surface = *errorSurface(valley(), view, 128, always);
    QVERIFY(surface.contours.size() >= 5 && surface.contours.size() <= 12);
    // A parabola ½ c x² deviates from its chord over a step h by at most c h² / 8: here 4 · (3/128)² / 8 and 1 · (6/128)² / 8.
    QVERIFY2(largestDeviation(surface) <= 0.000275, qPrintable(QString::number(largestDeviation(surface))));
    for (const SurfaceContour &contour : surface.contours) {
        // A closed ellipse with half axes √(2E)/2 and √(2E) goes through every direction.
        double rightmost = -10.0;
        double topmost = -10.0;
        for (const MapLine &piece : contour.pieces) {
            rightmost = std::max(rightmost, piece.x1);
            topmost = std::max(topmost, piece.y1);
        }
        const double half = std::sqrt(2.0 * contour.level);
        if (half > 2.8)
            continue;
        QVERIFY(std::abs(rightmost - (0.5 + half / 2.0)) < 0.01);
        QVERIFY(std::abs(topmost - (2.0 + half)) < 0.02);
    }
}

void TestErrorSurface::linesAreWhereTheyAreCloserTheFinerTheGrid()
{
    const SurfaceView view{w1, b1, {-1.0, 2.0}, {-1.0, 5.0}};
    double before = 10.0;
    for (const int columns : {8, 16, 32, 64, 128}) {
        const double deviation = largestDeviation(*errorSurface(valley(), view, columns, always));
        // Twice as fine is four times as exact; some slack, because the levels may fall differently.
        QVERIFY2(deviation < before / 2.5, qPrintable(QStringLiteral("%1 columns: %2").arg(columns).arg(deviation)));
        before = deviation;
    }
}

void TestErrorSurface::slopesAreTheGradient()
{
    const ErrorSurface surface = *errorSurface(valley(), {w1, b1, {-1.0, 2.0}, {-1.0, 5.0}}, 8, always);
    // At w = 0, b = 0: ∂E/∂w = 4 (0 − ½) = −2, ∂E/∂b = −2; central differences of a parabola are exact.
    QVERIFY(std::abs(surface.slopeAcross + 2.0) < 1e-10);
    QVERIFY(std::abs(surface.slopeUp + 2.0) < 1e-10);
    // The lecture prints ∂E_total/∂w5 = 0.082167041.
    const ErrorSurface lecture = *errorSurface(lectureProject(), {w5, w6, {-1.6, 2.4}, {-1.55, 2.45}}, 8, always);
    QVERIFY(std::abs(lecture.slopeAcross - 0.082167041) < 1e-7);
}

void TestErrorSurface::whatOverflowsHasNoLines()
{
    const SurfaceView view{w1, b1, {-1e160, 1e160}, {-1.0, 1.0}};
    const ErrorSurface surface = *errorSurface(bowl(), view, 16, always);
    QVERIFY(std::isinf(surface.grid.at(0, 0)));
    for (const SurfaceContour &contour : surface.contours) {
        for (const MapLine &piece : contour.pieces)
            QVERIFY(std::isfinite(piece.x1) && std::isfinite(piece.y1) && std::isfinite(piece.x2) && std::isfinite(piece.y2));
    }
    QVERIFY(contourLevels({HUGE_VAL, NAN}, 10).empty());
    QVERIFY(contourLevels({}, 10).empty());
    QVERIFY2(contourLevels({2.0, 2.0, 2.0}, 10).empty(), "a plain has no lines");
}

void TestErrorSurface::levelsAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<std::vector<double>>("levels");
    QTest::newRow("even") << 0.298 << 0.346 << std::vector<double>{0.3, 0.305, 0.31, 0.315, 0.32, 0.325, 0.33, 0.335, 0.34, 0.345};
    QTest::newRow("from 0") << 0.0 << 1.0 << std::vector<double>{0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
    QTest::newRow("a decade") << 0.011 << 0.12 << std::vector<double>{0.015, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1};
    QTest::newRow("two and a half decades") << 0.04 << 9.5 << std::vector<double>{0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5};
    QTest::newRow("four decades") << 0.009 << 95.0 << std::vector<double>{0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50};
    QTest::newRow("eight decades") << 1e-7 << 10.0 << std::vector<double>{1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 10};
    QTest::newRow("thirty decades") << 1e-28 << 100.0 << std::vector<double>{1e-27, 1e-24, 1e-21, 1e-18, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1};
}

void TestErrorSurface::levelsAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(std::vector<double>, levels);
    const std::vector<double> found = contourLevels({low, high}, 12);
    QCOMPARE(found.size(), levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i)
        QVERIFY2(std::abs(found[i] - levels[i]) <= 1e-12 * std::abs(levels[i]), qPrintable(QString::number(found[i])));
}

void TestErrorSurface::levelsFollowTheBulk()
{
    // One cell that happens to lie on the minimum must not spread the levels over ten decades.
    std::vector<double> values(1000, 0.5);
    for (std::size_t i = 0; i < 500; ++i)
        values[i] = 0.4;
    values.front() = 1e-10;
    QVERIFY(contourLevels(values, 12).front() >= 0.4);
}

void TestErrorSurface::pathIsTheTraining()
{
    // Two samples a batch: w⁺ = w − ½ (w − 1), b⁺ = b − ½ (b − 2); from 0 to 1 − 2⁻ⁿ and 2 − 2 · 2⁻ⁿ, all exact.
    Project project = bowl();
    project.training.batchSize = 2;
    const std::vector<PathPoint> path = parameterPath(recorded(project, 20), w1, b1, 300);
    QCOMPARE(path.size(), std::size_t(21));
    for (std::size_t i = 0; i < path.size(); ++i) {
        const double left = std::ldexp(1.0, -static_cast<int>(i));
        QVERIFY((path[i] == PathPoint{static_cast<long long>(i), 1.0 - left, 2.0 - 2.0 * left}));
    }
}

void TestErrorSurface::longPathsAreThinned()
{
    const Recording recording = recorded(lectureProject(), 10000);
    const std::vector<PathPoint> path = parameterPath(recording, w5, w6, 300);
    QVERIFY(path.size() > 250 && path.size() <= 302);
    QCOMPARE(path.front().iteration, 0);
    QCOMPARE(path.back().iteration, 10000);
    for (const PathPoint &point : path) {
        const Network network = recording.momentAt({point.iteration, 0}).project.network;
        QVERIFY(point == pathPointOf(network, point.iteration, w5, w6));
    }
}

void TestErrorSurface::pathsOfSlowNetworksAreCheckpoints()
{
    // 24,000 weights and 1,000 iterations: too much to be done again.
    const Recording recording = recorded(projectFrom(QStringLiteral("100-200-20 none")), 1000);
    const std::vector<PathPoint> path = parameterPath(recording, w1, w5, 10);
    QVERIFY(path.size() >= 5 && path.size() <= 11);
    QCOMPARE(path.front().iteration, 0);
    QCOMPARE(path.back().iteration, 960);
    for (const PathPoint &point : path)
        QCOMPARE(point.iteration % 64, 0);
    QVERIFY(path.back() == pathPointOf(recording.momentAt({960, 0}).project.network, 960, w1, w5));
}

void TestErrorSurface::viewHoldsThePath_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("nothing") << std::vector<double>{} << -2.0 << 2.0;
    QTest::newRow("the present only") << std::vector<double>{0.4} << -1.6 << 2.4;
    QTest::newRow("a short way") << std::vector<double>{0.4, 0.6, 0.5} << -1.5 << 2.5;
    QTest::newRow("a long way") << std::vector<double>{0.0, -10.0} << -12.0 << 2.0;
    QTest::newRow("far out") << std::vector<double>{100.0} << 75.0 << 125.0;
}

void TestErrorSurface::viewHoldsThePath()
{
    QFETCH(std::vector<double>, values);
    QFETCH(double, from);
    QFETCH(double, to);
    std::vector<PathPoint> points;
    for (const double value : values)
        points.push_back({0, value, -value});
    const SurfaceView view = viewAround(w5, w6, points);
    QCOMPARE(view.x.from, from);
    QCOMPARE(view.x.to, to);
    QCOMPARE(view.y.from, -to);
    QCOMPARE(view.y.to, -from);
}

void TestErrorSurface::tooMuchIsRefused()
{
    QVERIFY(checkSurface(lectureProject()));
    QCOMPARE(checkSurface(projectFrom(QStringLiteral("1-1 none"))).problem(),
             QStringLiteral("An error surface needs two parameters; this network has one."));
    Project large = projectFrom(QStringLiteral("100-200-20 none"));
    large.samples.resize(10000, large.samples.front());
    QCOMPARE(checkSurface(large).problem(), QStringLiteral("An error surface would take too long: 24,000 parameters and 10,000 samples."));
    // 20,000 weights times 10,000 samples is the most.
    Project most = projectFrom(QStringLiteral("100-200 none"));
    most.samples.resize(10000, most.samples.front());
    QVERIFY(checkSurface(most));
    most.samples.push_back(most.samples.front());
    QVERIFY(!checkSurface(most));
}

void TestErrorSurface::workerComputesTheSameSurface()
{
    SurfaceWorker worker;
    QVERIFY(!worker.take());
    const SurfaceView view{w5, w6, {-2.0, 2.0}, {-2.0, 2.0}};
    worker.request(lectureProject(), view);
    const std::optional<ErrorSurface> surface = finestSurface(worker);
    QVERIFY(surface);
    QVERIFY(*surface == *errorSurface(lectureProject(), view, 128, always));
    QVERIFY(!worker.take());
}

void TestErrorSurface::workerRefines()
{
    // Some 0.1 ms a point: 8 × 8 at once, 128 × 128 in seconds.
    const Project project = projectFrom(QStringLiteral("8-16-2 single samples=100"));
    const SurfaceView view{w5, w6, {-2.0, 2.0}, {-2.0, 2.0}};
    SurfaceWorker worker;
    worker.request(project, view);
    std::optional<ErrorSurface> surface = nextSurface(worker);
    QVERIFY(surface);
    const int first = surface->grid.columns;
    QVERIFY2(first < 64, "a picture must be there at once");
    QVERIFY(*surface == *errorSurface(project, view, first, always));
    surface = nextSurface(worker);
    QVERIFY(surface);
    QVERIFY(surface->grid.columns > first && surface->grid.columns % first == 0);
    QVERIFY(finestSurface(worker));
}

void TestErrorSurface::onlyTheNewestRequestCounts()
{
    Project project = lectureProject();
    const SurfaceView view{w5, w6, {-2.0, 2.0}, {-2.0, 2.0}};
    SurfaceWorker worker;
    for (int i = 0; i < 500; ++i) {
        project.network.layer(1).weights[0] = i;
        worker.request(project, view);
    }
    // Whatever comes after the last request belongs to it.
    std::optional<ErrorSurface> surface = nextSurface(worker);
    QVERIFY(surface);
    QVERIFY(*surface == *errorSurface(project, view, surface->grid.columns, always));
    // Nor does a finished surface outlive its request.
    worker.request(lectureProject(), view);
    QTest::qSleep(300);
    worker.request(project, view);
    surface = nextSurface(worker);
    QVERIFY(surface);
    QVERIFY(*surface == *errorSurface(project, view, surface->grid.columns, always));
    QTest::qSleep(300);
    worker.cancel();
    QVERIFY(!worker.take());
}

void TestErrorSurface::cancelledWorkLeavesNothing()
{
    SurfaceWorker worker;
    worker.request(projectFrom(QStringLiteral("8-16-2 single samples=100")), {w5, w6, {-2.0, 2.0}, {-2.0, 2.0}});
    worker.cancel();
    QTest::qWait(100);
    QVERIFY(!worker.take());
}

void TestErrorSurface::endsWhileItComputes()
{
    const Project project = projectFrom(QStringLiteral("50-100-10 single samples=200"));
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 20; ++i) {
        SurfaceWorker worker;
        worker.request(project, {w5, w6, {-2.0, 2.0}, {-2.0, 2.0}});
        QTest::qSleep(i);
    }
    QCOMPARE_LT(time.elapsed(), 5000);
}

QTEST_GUILESS_MAIN(TestErrorSurface)
#include "tst_errorsurface.moc"
