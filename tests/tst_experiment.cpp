// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edits.h"
#include "core/training/coursefile.h"
#include "core/training/experimentfile.h"
#include "core/training/propagation.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"
#include "tests/support/projects.h"

#include <QTest>

#include <cmath>

namespace {

Project withRate(Project project, double rate)
{
    project.training.optimizer.learningRate = rate;
    return project;
}

/// The lecture's course, and one that parts from it after three iterations with another learning rate.
Experiment forked()
{
    Experiment experiment(Course{lectureProject(), {}});
    experiment = withPresentKept(std::move(experiment), QStringLiteral("η = 0.5"), 10);
    Project changed = withRate(*projectAfter(experiment.course, 3), 0.1);
    experiment.course = withChange(std::move(experiment.course), 3, std::move(changed));
    return experiment;
}

} // namespace

/// Branches as values: keeping, switching, naming, and the file.
class TestExperiment : public QObject
{
    Q_OBJECT

private slots:
    void theFutureIsKept();
    void namesAreUnique();
    void aGivenNameGoesWithItsCourse();
    void switchingThereAndBack();
    void theOldestGivesWay();
    void whereBranchesPart();
    void replayIsTraining();
    void replayCanBeStopped();
    void aFileKeepsBranches();
    void negativeZerosOfBranches();
    void refusesBadBranches_data();
    void refusesBadBranches();
};

void TestExperiment::theFutureIsKept()
{
    const Experiment experiment = forked();
    QCOMPARE(experiment.branches.size(), std::size_t(1));
    const Branch &branch = experiment.branches.front();
    QCOMPARE(branch.name, QStringLiteral("η = 0.5"));
    QCOMPARE(branch.iterations, 10);
    QVERIFY(branch.shown);
    QVERIFY((branch.course == Course{lectureProject(), {}}));
    QCOMPARE(experiment.course.interventions.size(), std::size_t(1));
}

void TestExperiment::namesAreUnique()
{
    Experiment experiment = forked();
    experiment = withPresentKept(std::move(experiment), QStringLiteral("η = 0.5"), 5);
    QCOMPARE(experiment.branches[1].name, QStringLiteral("η = 0.5 (2)"));
    experiment = withBranchName(std::move(experiment), 1, QStringLiteral("  slow "));
    QCOMPARE(experiment.branches[1].name, QStringLiteral("slow"));
    experiment = withBranchName(std::move(experiment), 0, QStringLiteral("slow"));
    QCOMPARE(experiment.branches[0].name, QStringLiteral("slow (2)"));
    // What a file cannot have is cut off, and the end still tells names apart.
    const QString letters = QString(999, u'x') + QChar::Null + QStringLiteral("yz");
    experiment = withBranchName(std::move(experiment), 1, letters);
    QCOMPARE(experiment.branches[1].name, QString(999, u'x') + u'y');
    experiment = withPresentName(std::move(experiment), letters);
    QCOMPARE(experiment.name, QString(996, u'x') + QStringLiteral(" (2)"));
    QVERIFY(readExperiment(writeExperiment(experiment)));
    QVERIFY(withBranchName(experiment, 0, QStringLiteral(" ")) == experiment);
    QVERIFY(withBranchName(experiment, 0, QStringLiteral("slow (2)")) == experiment);
}

void TestExperiment::aGivenNameGoesWithItsCourse()
{
    Experiment experiment = switchedTo(forked(), 0, 7, QStringLiteral("original"));
    QCOMPARE(experiment.name, QStringLiteral("η = 0.5"));
    experiment = withPresentKept(std::move(experiment), QStringLiteral("anything"), 8);
    QCOMPARE(experiment.branches.back().name, QStringLiteral("η = 0.5"));
    QVERIFY(experiment.name.isEmpty());
}

void TestExperiment::switchingThereAndBack()
{
    const Experiment before = forked();
    const Experiment there = switchedTo(before, 0, 7, QStringLiteral("slow"));
    QVERIFY(there.course == before.branches[0].course);
    QCOMPARE(there.branches.size(), std::size_t(1));
    QCOMPARE(there.branches[0].name, QStringLiteral("slow"));
    QCOMPARE(there.branches[0].iterations, 7);
    QCOMPARE(iterationsOf(before.course, there.branches), 7);
    QCOMPARE(iterationsOf(there.course, there.branches), 0);
    const Experiment back = switchedTo(there, 0, 10, QString());
    QVERIFY(back.course == before.course);
    QVERIFY(back.branches == before.branches);
}

void TestExperiment::theOldestGivesWay()
{
    Experiment experiment = forked();
    for (std::size_t i = 0; i < mostBranches; ++i)
        experiment = withPresentKept(std::move(experiment), QString::number(i), 4);
    QCOMPARE(experiment.branches.size(), mostBranches);
    QCOMPARE(experiment.branches.front().name, QStringLiteral("0"));
}

void TestExperiment::whereBranchesPart()
{
    Experiment experiment = forked();
    QCOMPARE(forkOf(experiment.branches[0], experiment.course), 3);
    experiment.course = withChange(experiment.course, 0, withRate(lectureProject(), 0.7));
    QCOMPARE(forkOf(experiment.branches[0], experiment.course), 0);
    QCOMPARE(forkOf(experiment.branches[0], experiment.branches[0].course), 10);
}

/// Against a trainer whose learning rate is changed by hand.
void TestExperiment::replayIsTraining()
{
    Trainer trainer(lectureProject());
    std::vector<double> errors;
    const auto note = [&] {
        const Project &project = trainer.project();
        errors.push_back(totalError(project.network, project.samples, project.training.loss));
    };
    note();
    while (trainer.iteration() < 8) {
        QVERIFY(trainer.performIteration());
        if (trainer.iteration() == 3)
            trainer.restart(withRate(trainer.project(), 0.1), 3);
        note();
    }
    const std::optional<Replay> replay = replayed(forked().course, 8);
    QVERIFY(replay->project == trainer.project());
    QVERIFY(*projectAfter(forked().course, 8) == trainer.project());
    const std::vector<CurveStretch> curve = replay->curve.stretches(0, 8, 100);
    QCOMPARE(curve.size(), errors.size());
    for (std::size_t i = 0; i < errors.size(); ++i)
        QCOMPARE(curve[i].last, errors[i]);
    QCOMPARE(errors.front(), 0.2983711087600027);
}

void TestExperiment::replayCanBeStopped()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!replayed(forked().course, 1'000'000'000, source.get_token()));
    QVERIFY(!projectAfter(forked().course, 1'000'000'000, source.get_token()));
}

void TestExperiment::aFileKeepsBranches()
{
    Experiment experiment = switchedTo(forked(), 0, 7, QStringLiteral("“slow” \\ \n"));
    experiment = withBranchShown(std::move(experiment), 0, false);
    const QByteArray bytes = writeExperiment(experiment);
    const Outcome<Experiment> read = readExperiment(bytes);
    QVERIFY2(read, qPrintable(read.problem()));
    QVERIFY(read.value() == experiment);
    QCOMPARE(writeExperiment(read.value()), bytes);
    // Whoever knows nothing of branches still reads the course.
    QVERIFY(readCourse(bytes).value() == experiment.course);
}

void TestExperiment::negativeZerosOfBranches()
{
    Experiment experiment = forked();
    experiment.branches[0].course.start.network.setValue(WeightId{1, 0, 0}, -0.0);
    Project changed = experiment.branches[0].course.start;
    changed.network.setValue(WeightId{2, 1, 1}, -0.0);
    experiment.branches[0].course.interventions = {{4, changed}};
    const Course read = readExperiment(writeExperiment(experiment)).value().branches[0].course;
    QVERIFY(std::signbit(read.start.network.value(WeightId{1, 0, 0})));
    QVERIFY(std::signbit(read.interventions[0].project.network.value(WeightId{2, 1, 1})));
}

void TestExperiment::refusesBadBranches_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *good, const QByteArray &bad, const char *sentence) {
        QTest::newRow(name) << QByteArray(good) << bad << QString::fromUtf8(sentence);
    };
    row("branches a number", "\"branches\": [", "\"branches\": 1, \"x\": [", "x: unknown key");
    row("no name", "\"name\": \"B\", ", "", "branches[0].name: missing; expected text");
    row("empty name", "\"name\": \"B\"", "\"name\": \" \"", "branches[0].name: empty, where a name was expected");
    row("empty present name", "\"branch\": \"A\"", "\"branch\": \"\"", "branch: empty, where a name was expected");
    row("name with U+0000", "\"name\": \"B\"", R"("name": "B\u0000")",
        "branches[0].name: the text has the character U+0000, which no text can have");
    row("a long name", "\"name\": \"B\"", "\"name\": \"" + QByteArray(1001, 'x') + '"',
        "branches[0].name: 1001 characters, but a text can have at most 1000 here");
    row("a long present name", "\"branch\": \"A\"", "\"branch\": \"" + QByteArray(1001, 'x') + '"',
        "branch: 1001 characters, but a text can have at most 1000 here");
    row("unknown key", "\"name\": \"B\"", R"("name": "B", "colour": 1)", "branches[0].colour: unknown key");
    row("half an iteration", "\"iterations\": 10", "\"iterations\": 1.5",
        "branches[0].iterations: expected a whole number, 0 or above, found the number 1.5");
    row("iterations below 0", "\"iterations\": 10", "\"iterations\": -1",
        "branches[0].iterations: expected a whole number, 0 or above, found the number -1");
    row("shown a text", "\"shown\": false", "\"shown\": \"no\"", "branches[0].shown: expected true or false, found the text \"no\"");
    row("course a text", "\"course\":\n{", "\"course\": \"C\", \"x\":\n{", "branches[0].x: unknown key");
}

void TestExperiment::refusesBadBranches()
{
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    QFETCH(QString, sentence);
    Experiment experiment = withBranchShown(forked(), 0, false);
    experiment.branches[0].name = QStringLiteral("B");
    experiment.name = QStringLiteral("A");
    QByteArray bytes = writeExperiment(experiment);
    QVERIFY(readExperiment(bytes));
    QVERIFY2(bytes.contains(good), bytes.constData());
    const Outcome<Experiment> read = readExperiment(bytes.replace(good, bad));
    QVERIFY(!read);
    QCOMPARE(read.problem(), sentence);
}

QTEST_GUILESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
