// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/recording.h"
#include "core/training/stopconditions.h"
#include "core/training/trainingworker.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace {

constexpr std::optional<long long> never;

} // namespace

/// When a run of training ends, and what it says.
class TestStopConditions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRunEnds_data();
    void aRunEnds();
    void withoutConditionsItDoesNotEnd();
    void theWorkerStops();
};

void TestStopConditions::aRunEnds_data()
{
    QTest::addColumn<StopConditions>("conditions");
    QTest::addColumn<QList<double>>("errors"); // the first is the one with which the run begins, after iteration 10
    QTest::addColumn<long long>("end");
    QTest::addColumn<QString>("sentence");
    const QList<double> falling{1.0, 0.5, 0.25, 0.125, 0.0625, 0.03125};
    const QList<double> level{1.0, 0.5, 0.5, 0.75, 0.5, 0.4, 0.4, 0.4, 0.4};
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("iterations") << StopConditions{3, {}, {}, {}} << falling << 13LL
                                << QStringLiteral("Stopped after iteration 13: 3 iterations are done");
    QTest::newRow("one iteration") << StopConditions{1, {}, {}, {}} << falling << 11LL
                                   << QStringLiteral("Stopped after iteration 11: 1 iteration is done");
    // Five samples, two at a time: three iterations make an epoch.
    QTest::newRow("an epoch") << StopConditions{{}, 1, {}, {}} << falling << 13LL
                              << QStringLiteral("Stopped after iteration 13: 1 epoch is done");
    QTest::newRow("two epochs") << StopConditions{{}, 2, {}, {}} << level << 16LL
                                << QStringLiteral("Stopped after iteration 16: 2 epochs are done");
    QTest::newRow("error") << StopConditions{{}, {}, 0.2, {}} << falling << 13LL
                           << QStringLiteral("Stopped after iteration 13: the total error is below 0.2");
    QTest::newRow("equal is not below") << StopConditions{{}, {}, 0.125, {}} << falling << 14LL
                                        << QStringLiteral("Stopped after iteration 14: the total error is below 0.125");
    QTest::newRow("below at once") << StopConditions{{}, {}, 2.0, {}} << falling << 11LL
                                   << QStringLiteral("Stopped after iteration 11: the total error is below 2");
    QTest::newRow("no improvement") << StopConditions{{}, {}, {}, 3} << level << 14LL
                                    << QStringLiteral("Stopped after iteration 14: the total error has not improved for 3 iterations");
    QTest::newRow("more patience") << StopConditions{{}, {}, {}, 4} << level + QList<double>{0.4} << 19LL
                                   << QStringLiteral("Stopped after iteration 19: the total error has not improved for 4 iterations");
    QTest::newRow("no patience") << StopConditions{{}, {}, {}, 1} << level << 12LL
                                 << QStringLiteral("Stopped after iteration 12: the total error has not improved in it");
    QTest::newRow("an infinite error is no improvement")
        << StopConditions{{}, {}, {}, 2} << QList<double>{infinity, infinity, infinity} << 12LL
        << QStringLiteral("Stopped after iteration 12: the total error has not improved for 2 iterations");
    QTest::newRow("the first of several") << StopConditions{4, 2, 0.2, 2} << falling << 13LL
                                          << QStringLiteral("Stopped after iteration 13: the total error is below 0.2");
    QTest::newRow("the largest number of epochs does not overflow")
        << StopConditions{2, std::numeric_limits<long long>::max(), {}, {}} << falling << 12LL
        << QStringLiteral("Stopped after iteration 12: 2 iterations are done");
}

void TestStopConditions::aRunEnds()
{
    QFETCH(StopConditions, conditions);
    QFETCH(QList<double>, errors);
    QFETCH(long long, end);
    QFETCH(QString, sentence);
    const Project project = projectFrom(QStringLiteral("2-2-1 single samples=5 batch=2"));
    StopWatch watch(conditions, project, 10, errors[0]);
    for (int i = 1; i < errors.size(); ++i) {
        if (const std::optional<QString> stopped = watch.note(10 + i, errors[i])) {
            QCOMPARE(*stopped, sentence);
            QCOMPARE(10LL + i, end);
            return;
        }
    }
    QFAIL("the run did not end");
}

void TestStopConditions::withoutConditionsItDoesNotEnd()
{
    StopWatch watch({}, lectureProject(), 0, 0.3);
    QVERIFY(watch.conditions().isEmpty());
    for (const long long iteration : {1LL, 2LL, 1'000'000'000'000LL})
        QVERIFY(!watch.note(iteration, 0.3));
}

void TestStopConditions::theWorkerStops()
{
    const Project project = lectureProject();
    TrainingWorker worker(Recording(project), 0, 1'000'000'000, StopConditions{never, never, 0.01, never});
    std::optional<TrainingWorker::Picture> picture;
    QTRY_VERIFY(picture || (picture = worker.take()));
    QVERIFY(picture->finished);
    QVERIFY(picture->problem.isEmpty());
    QVERIFY(picture->moment.totalError < 0.01);
    const TrainingWorker::Result result = worker.stop();
    QCOMPARE(result.stopped, QStringLiteral("Stopped after iteration %1: the total error is below 0.01").arg(result.iteration));
    QCOMPARE(picture->stopped, result.stopped);
    // The iteration before had not been below yet.
    QVERIFY(result.recording.momentAt({result.iteration - 1, 0}).totalError >= 0.01);
    QVERIFY(result.recording.momentAt({result.iteration, 0}).totalError < 0.01);
}

QTEST_GUILESS_MAIN(TestStopConditions)
#include "tst_stopconditions.moc"
