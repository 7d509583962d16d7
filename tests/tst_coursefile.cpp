// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edits.h"
#include "core/model/projectfile.h"
#include "core/model/structureedits.h"
#include "core/training/coursefile.h"
#include "core/training/trainer.h"
#include "tests/support/projects.h"

#include <QTest>

#include <cmath>

namespace {

/// A course with Adam in which a weight was changed after 3 iterations and a neuron added after 5.
Course changedCourse()
{
    Project start = lectureProject();
    start.training.optimizer.kind = Optimizer::Kind::Adam;
    Trainer trainer(start);
    const auto trainTo = [&trainer](long long iteration) {
        while (trainer.iteration() < iteration && trainer.performIteration())
            ;
    };
    Course course{start, {}};
    trainTo(3);
    course = withChange(course, 3, withNumber(trainer.project(), WeightId{2, 0, 0}, 0.75).value());
    trainer.restart(course.interventions.back().project, 3);
    trainTo(5);
    return withChange(course, 5, withNeuronAdded(trainer.project(), 1).value());
}

QString problemOf(QByteArray bytes)
{
    const Outcome<Course> course = readCourse(bytes);
    return course ? QString() : course.problem();
}

} // namespace

/// Project files that hold what was decided in the course of training.
class TestCourseFile : public QObject
{
    Q_OBJECT

private slots:
    void withoutChangesItIsTheProject();
    void changesComeBackToTheSameBits();
    void remembersTheSignOfZero();
    void theProjectItselfIsTheStart();
    void refusals_data();
    void refusals();
};

void TestCourseFile::withoutChangesItIsTheProject()
{
    const Course course{lectureProject(), {}};
    QCOMPARE(writeCourse(course), writeProject(course.start));
    QVERIFY(readCourse(writeCourse(course)).value() == course);
}

void TestCourseFile::changesComeBackToTheSameBits()
{
    const Course course = changedCourse();
    QCOMPARE(course.interventions.size(), std::size_t(2));
    QVERIFY(!course.interventions.front().project.memory.layers.empty());
    const QByteArray bytes = writeCourse(course);
    const Outcome<Course> read = readCourse(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.problem()));
    QVERIFY(read.value() == course);
    QCOMPARE(writeCourse(read.value()), bytes);
}

/// Whether an optimizer remembers 0 or −0 decides whether a weight becomes 0 or −0.
void TestCourseFile::remembersTheSignOfZero()
{
    Course course = changedCourse();
    LayerMemory &memory = course.interventions.front().project.memory.layers[1];
    memory.weights.mean[2] = -0.0;
    memory.biases = {3, {-0.0}, {0.0}};
    const Course read = readCourse(writeCourse(course)).value();
    const LayerMemory &readMemory = read.interventions.front().project.memory.layers[1];
    QVERIFY(std::signbit(readMemory.weights.mean[2]));
    QVERIFY(std::signbit(readMemory.biases.mean[0]));
    QVERIFY(!std::signbit(readMemory.biases.square[0]));
    QVERIFY(read == course);
}

void TestCourseFile::theProjectItselfIsTheStart()
{
    const Course course = changedCourse();
    QVERIFY(readProject(writeCourse(course)).value() == course.start);
}

void TestCourseFile::refusals_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("place");
    QTest::newRow("iteration 0") << QByteArray("\"iteration\": 3") << QByteArray("\"iteration\": 0") << "changes[0].iteration: ";
    QTest::newRow("iterations fall") << QByteArray("\"iteration\": 5") << QByteArray("\"iteration\": 2") << "changes[1].iteration: ";
    QTest::newRow("half an iteration") << QByteArray("\"iteration\": 5") << QByteArray("\"iteration\": 4.5") << "changes[1].iteration: ";
    QTest::newRow("unknown key") << QByteArray("\"iteration\": 5") << QByteArray("\"iterations\": 5") << "changes[1].iterations: ";
    QTest::newRow("no array") << QByteArray("\"changes\": [") << QByteArray("\"changes\": 1, \"view\": {\"a\": [") << QString();
    QTest::newRow("memory of other sizes") << QByteArray("\"mean\": [") << QByteArray("\"mean\": [0, ")
                                           << "changes[0].memory[0].weights.mean: ";
    QTest::newRow("a bad project") << QByteArray("\"project\":\n{\n  \"format\": \"backprop-studio\"")
                                   << QByteArray("\"project\":\n{\n  \"format\": \"other\"") << "changes[0].project";
}

void TestCourseFile::refusals()
{
    QFETCH(const QByteArray, old);
    QFETCH(const QByteArray, changed);
    QFETCH(const QString, place);
    QByteArray bytes = writeCourse(changedCourse());
    const qsizetype at = bytes.indexOf(old);
    QVERIFY(at >= 0);
    bytes.replace(at, old.size(), changed);
    const QString problem = problemOf(bytes);
    QVERIFY2(!problem.isEmpty() && problem.startsWith(place) && !problem.contains(u'\n'), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestCourseFile)
#include "tst_coursefile.moc"
