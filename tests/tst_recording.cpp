// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "core/training/recording.h"
#include "core/training/trainer.h"
#include "tests/support/projects.h"
#include "tests/support/steptext.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

double errorOf(const Trainer &trainer)
{
    return totalError(trainer.network(), trainer.project().samples, trainer.project().training.loss);
}

/// A recording of so many iterations.
Recording recorded(const Project &project, long long firstIteration, long long iterations)
{
    Recording recording(project, firstIteration);
    Trainer trainer(project, firstIteration);
    while (trainer.iteration() < firstIteration + iterations && trainer.performIteration())
        recording.append(trainer.project(), errorOf(trainer));
    return recording;
}

/// A curve of some thousands of values that falls, shakes, and has lone peaks and dips, and the values themselves.
struct NaiveCurve
{
    NaiveCurve(long long firstIteration, std::size_t size)
        : first(firstIteration)
        , curve(firstIteration)
    {
        for (std::size_t i = 0; i < size; ++i) {
            const double x = static_cast<double>(i);
            double value = 1.0 / (1.0 + x / 1000.0) + 0.01 * std::sin(x * 0.7);
            if (i % 7919 == 13)
                value += 5.0;
            if (i % 6007 == 5)
                value = 1e-6 * (x + 1.0);
            values.push_back(value);
            curve.append(value);
        }
    }

    /// The stretch from one iteration to another, by looking at each value.
    CurveStretch stretch(long long from, long long to) const
    {
        const auto begin = values.begin() + (from - first);
        const auto end = values.begin() + (to - first) + 1;
        return {from, to, *begin, *std::prev(end), *std::min_element(begin, end), *std::max_element(begin, end)};
    }
    long long last() const { return first + static_cast<long long>(values.size()) - 1; }

    long long first;
    std::vector<double> values;
    ErrorCurve curve;
};

} // namespace

/// The recording against training straight through, and the error curve against a plain list of values.
class TestRecording : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyMomentIsComputedAgainToTheSameBits_data();
    void everyMomentIsComputedAgainToTheSameBits();
    void momentsStayExactWhenCheckpointsAreThinnedOut();
    void checkpointsAreVisitedInTheirOrder();
    void aMomentAtRestShowsThePresentParameters();
    void theCurveHoldsTheErrorAfterEachIteration();

    void stretchesCoverTheRange_data();
    void stretchesCoverTheRange();
    void curvesEndWhereTheyAreAskedTo_data();
    void curvesEndWhereTheyAreAskedTo();
    void fewIterationsAreShownSingly();
    void extremesSurviveAMillionIterations();
    void rangesOutsideTheCurveAreCutOff();
};

void TestRecording::everyMomentIsComputedAgainToTheSameBits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<long long>("firstIteration");
    QTest::newRow("simultaneous") << QStringLiteral("2-2-2 shared order=simultaneous") << 0LL;
    QTest::newRow("output layer first") << QStringLiteral("2-2-2 shared order=output-layer-first") << 0LL;
    QTest::newRow("simultaneous, batches") << QStringLiteral("2-3-2 single samples=5 batch=2 order=simultaneous") << 0LL;
    QTest::newRow("output layer first, deep, batches, from 7 on")
        << QStringLiteral("2-3-3-1 single samples=5 batch=2 order=output-layer-first") << 7LL;
}

void TestRecording::everyMomentIsComputedAgainToTheSameBits()
{
    QFETCH(QString, line);
    QFETCH(long long, firstIteration);
    const Project project = projectFrom(line);
    // Two and a half checkpoint intervals.
    const Recording recording = recorded(project, firstIteration, 160);
    QCOMPARE(recording.lastIteration(), firstIteration + 160);

    Trainer straight(project, firstIteration);
    for (long long iteration = firstIteration; iteration <= recording.lastIteration(); ++iteration) {
        const Project before = straight.project();
        for (int phases = 0; phases <= straight.phaseCount(); ++phases) {
            if (phases > 0)
                QVERIFY(straight.performPhase());
            const Moment moment = recording.momentAt({iteration, phases});
            QCOMPARE(moment.position, (Position{iteration, phases}));
            QCOMPARE(moment.iteration, straight.iteration());
            QCOMPARE(moment.phaseCount, straight.phaseCount());
            QVERIFY(moment.before == before.network);
            QVERIFY(moment.project == straight.project());
            QCOMPARE(textOf(moment.step), phases == 0 ? QString() : textOf(straight.step()));
            QCOMPARE(moment.totalError, errorOf(straight));
        }
    }
}

void TestRecording::momentsStayExactWhenCheckpointsAreThinnedOut()
{
    // Beyond 4096 checkpoints of 64 iterations each, every second one is let go.
    constexpr long long iterations = 4096LL * 64 + 1000;
    const std::vector<long long> looked{1, 63, 64, 65, 128, 1000, 131071, 131072, 131136, 262143, 262144, 262145, 262200, iterations};
    const Project project = projectFrom(QStringLiteral("1-1 single samples=2"));
    const Recording recording = recorded(project, 0, iterations);
    Trainer straight(project);
    for (const long long iteration : looked) {
        while (straight.iteration() < iteration)
            QVERIFY(straight.performIteration());
        QVERIFY(recording.momentAt({iteration, 0}).project == straight.project());
    }
}

/// From the first iteration on, wherever that is, to the last and no further.
void TestRecording::checkpointsAreVisitedInTheirOrder()
{
    const Project project = projectFrom(QStringLiteral("2-2-1 single"));
    const Recording recording = recorded(project, 1000, 300);
    std::vector<long long> visited;
    recording.visitCheckpoints([&](long long iteration, const Network &network) {
        visited.push_back(iteration);
        QVERIFY(network == recording.momentAt({iteration, 0}).project.network);
    });
    std::vector<long long> expected;
    for (long long iteration = 1000; iteration <= 1300; iteration += recording.checkpointInterval())
        expected.push_back(iteration);
    QCOMPARE(visited, expected);
}

void TestRecording::aMomentAtRestShowsThePresentParameters()
{
    const Project project = lectureProject();
    const Moment moment = momentAtRest(project, 3);
    QCOMPARE(moment.position, (Position{3, 0}));
    QCOMPARE(moment.iteration, 3);
    QVERIFY(moment.project == project);
    QVERIFY(moment.before == project.network);
    QVERIFY(moment.step.empty());
    SampleForward forward;
    forwardSample(project.network, project.samples.front(), project.training.loss, forward);
    QVERIFY(moment.forward == forward);
    QCOMPARE(moment.totalError, forward.error);
}

void TestRecording::theCurveHoldsTheErrorAfterEachIteration()
{
    const Project project = projectFrom(QStringLiteral("2-3-1 single samples=4 batch=3"));
    const Recording recording = recorded(project, 10, 100);
    Trainer straight(project, 10);
    const std::vector<CurveStretch> stretches = recording.curve().stretches(10, 110, 1000);
    QCOMPARE(static_cast<int>(stretches.size()), 101);
    for (const CurveStretch &stretch : stretches) {
        QCOMPARE(stretch.firstIteration, straight.iteration());
        QCOMPARE(stretch.last, errorOf(straight));
        QVERIFY(straight.performIteration());
    }
}

void TestRecording::stretchesCoverTheRange_data()
{
    QTest::addColumn<long long>("firstIteration");
    QTest::addColumn<int>("size");
    const auto capacity = static_cast<int>(ErrorCurve::capacity);
    QTest::newRow("one value") << 0LL << 1;
    QTest::newRow("two values") << 0LL << 2;
    QTest::newRow("a few") << 5LL << 13;
    QTest::newRow("a thousand and one") << 0LL << 1001;
    QTest::newRow("just below capacity") << 0LL << capacity - 1;
    QTest::newRow("at capacity") << 0LL << capacity;
    QTest::newRow("just above capacity") << 100LL << capacity + 1;
    QTest::newRow("halved several times") << 0LL << 5 * capacity + 12345;
}

void TestRecording::stretchesCoverTheRange()
{
    QFETCH(long long, firstIteration);
    QFETCH(int, size);
    const NaiveCurve naive(firstIteration, static_cast<std::size_t>(size));
    QCOMPARE(naive.curve.firstIteration(), naive.first);
    QCOMPARE(naive.curve.lastIteration(), naive.last());
    QCOMPARE(naive.curve.summary(), naive.stretch(naive.first, naive.last()));

    const long long length = naive.last() - naive.first + 1;
    for (const long long from : {0LL, length / 7, length / 3, length - 1}) {
        for (const long long to : {from, from + length / 11, length - 1}) {
            for (const int count : {1, 2, 7, 300, 1500, 100000}) {
                const std::vector<CurveStretch> stretches
                    = naive.curve.stretches(naive.first + from, naive.first + std::min(to, length - 1), count);
                QVERIFY(!stretches.empty());
                // At the newest end one stretch of each size completes the curve.
                QCOMPARE_LE(static_cast<int>(stretches.size()), 2 * count + 20);
                QCOMPARE_LE(stretches.front().firstIteration, naive.first + from);
                QCOMPARE_GE(stretches.front().lastIteration, naive.first + from);
                QCOMPARE_LE(stretches.back().firstIteration, naive.first + std::min(to, length - 1));
                QCOMPARE_GE(stretches.back().lastIteration, naive.first + std::min(to, length - 1));
                for (std::size_t i = 0; i < stretches.size(); ++i) {
                    if (i > 0)
                        QCOMPARE(stretches[i].firstIteration, stretches[i - 1].lastIteration + 1);
                    QVERIFY(stretches[i] == naive.stretch(stretches[i].firstIteration, stretches[i].lastIteration));
                }
            }
        }
    }
}

void TestRecording::curvesEndWhereTheyAreAskedTo_data()
{
    QTest::addColumn<long long>("first");
    QTest::newRow("from the beginning") << 0LL;
    QTest::newRow("from 7 on") << 7LL;
}

/// Whatever the memory has merged: somebody goes another way after a long training.
void TestRecording::curvesEndWhereTheyAreAskedTo()
{
    QFETCH(long long, first);
    Project project = projectFrom(QStringLiteral("1-1 single samples=2"));
    project.testSamples = {{{0.3}, {0.9}}};
    const auto length = static_cast<long long>(2 * ErrorCurve::capacity);
    const Recording recording = recorded(project, first, length + 3);
    for (const long long to : {0LL, 1LL, 500LL, 501LL, 4095LL, 4096LL, length - 1, length, length + 3}) {
        const Network network = recording.momentAt({first + to, 0}).project.network;
        for (const auto &[samples, isTest] : {std::pair(project.samples, false), std::pair(project.testSamples, true)}) {
            for (const int count : {10, 1000, 1'000'000}) {
                const std::vector<CurveStretch> curve
                    = isTest ? recording.testStretches(first + to, count) : recording.stretches(first + to, count);
                QCOMPARE(curve.front().firstIteration, first);
                for (std::size_t i = 1; i < curve.size(); ++i)
                    QCOMPARE(curve[i].firstIteration, curve[i - 1].lastIteration + 1);
                const CurveStretch &end = curve.back();
                QCOMPARE(end.lastIteration, first + to);
                QCOMPARE(end.last, totalError(network, samples, project.training.loss));
                QVERIFY(end.smallest <= end.last && end.last <= end.largest);
            }
        }
    }
}

void TestRecording::fewIterationsAreShownSingly()
{
    const NaiveCurve naive(0, 60000);
    const std::vector<CurveStretch> stretches = naive.curve.stretches(1001, 1300, 300);
    QCOMPARE(static_cast<int>(stretches.size()), 300);
    for (std::size_t i = 0; i < stretches.size(); ++i)
        QVERIFY(stretches[i] == naive.stretch(1001 + static_cast<long long>(i), 1001 + static_cast<long long>(i)));
}

void TestRecording::extremesSurviveAMillionIterations()
{
    const NaiveCurve naive(0, 1000001);
    const std::vector<CurveStretch> stretches = naive.curve.stretches(0, 1000000, 1200);
    const auto smallest
        = std::min_element(stretches.begin(), stretches.end(), [](const auto &a, const auto &b) { return a.smallest < b.smallest; });
    const auto largest
        = std::max_element(stretches.begin(), stretches.end(), [](const auto &a, const auto &b) { return a.largest < b.largest; });
    QCOMPARE(smallest->smallest, *std::min_element(naive.values.begin(), naive.values.end()));
    QCOMPARE(largest->largest, *std::max_element(naive.values.begin(), naive.values.end()));
    // Every one of the lone peaks is still somewhere in the picture.
    for (const CurveStretch &stretch : stretches) {
        const bool holdsPeak = (stretch.lastIteration - 13) / 7919 > (stretch.firstIteration - 14) / 7919;
        if (holdsPeak && stretch.firstIteration > 13)
            QCOMPARE_GT(stretch.largest, 4.0);
    }
}

void TestRecording::rangesOutsideTheCurveAreCutOff()
{
    const NaiveCurve naive(10, 100);
    QVERIFY(naive.curve.stretches(0, 9, 50).empty());
    QVERIFY(naive.curve.stretches(110, 200, 50).empty());
    QVERIFY(naive.curve.stretches(50, 40, 50).empty());
    const std::vector<CurveStretch> all = naive.curve.stretches(-1000, 1000, 1000);
    QCOMPARE(all.front().firstIteration, 10);
    QCOMPARE(all.back().lastIteration, 109);
    QVERIFY(ErrorCurve(3).isEmpty());
    QVERIFY(ErrorCurve(3).stretches(0, 10, 10).empty());
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
