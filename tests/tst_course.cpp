// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/course.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QTest>

namespace {

Project titled(const QString &title)
{
    Project project = lectureProject();
    project.title = title;
    return project;
}

/// The start and what was decided later, by title: "start 10:faster 20:slower".
QString textOf(const Course &course)
{
    QString text = course.start.title;
    for (const Intervention &intervention : course.interventions)
        text += QStringLiteral(" %1:%2").arg(intervention.iteration).arg(intervention.project.title);
    return text;
}

Course courseFrom(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    Course course{titled(words[0]), {}};
    for (const QString &word : words.mid(1))
        course.interventions.push_back({word.section(QLatin1Char(':'), 0, 0).toLongLong(), titled(word.section(QLatin1Char(':'), 1))});
    return course;
}

} // namespace

/// What remains of earlier decisions when a user decides something else.
class TestCourse : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aChangeReplacesWhatCameLater_data();
    void aChangeReplacesWhatCameLater();
    void restartingKeepsTheStartingParametersAndTheLastDecision();
    void coursesDifferFromAnIterationOn_data();
    void coursesDifferFromAnIterationOn();
};

void TestCourse::aChangeReplacesWhatCameLater_data()
{
    QTest::addColumn<long long>("iteration");
    QTest::addColumn<QString>("course");
    QTest::addColumn<long long>("lastDecision");
    QTest::newRow("at the start") << 0LL << QStringLiteral("new") << 0LL;
    QTest::newRow("before all others") << 1LL << QStringLiteral("start 1:new") << 1LL;
    QTest::newRow("at an earlier change") << 20LL << QStringLiteral("start 10:a 20:new") << 20LL;
    QTest::newRow("between two") << 25LL << QStringLiteral("start 10:a 20:b 25:new") << 25LL;
    QTest::newRow("after all others") << 99LL << QStringLiteral("start 10:a 20:b 30:c 99:new") << 99LL;
}

void TestCourse::aChangeReplacesWhatCameLater()
{
    QFETCH(long long, iteration);
    QFETCH(QString, course);
    QFETCH(long long, lastDecision);
    const Course before = courseFrom(QStringLiteral("start 10:a 20:b 30:c"));
    const Course after = withChange(before, iteration, titled(QStringLiteral("new")));
    QCOMPARE(textOf(after), course);
    QCOMPARE(after.lastDecision(), lastDecision);
}

void TestCourse::restartingKeepsTheStartingParametersAndTheLastDecision()
{
    QVERIFY(restarted(courseFrom(QStringLiteral("start"))) == courseFrom(QStringLiteral("start")));

    Course course = courseFrom(QStringLiteral("start 10:earlier 20:last"));
    course.interventions[1].project.network.layers[0].weights[0] = 99.0;
    course.interventions[1].project.training.optimizer.learningRate = 0.1;
    const Course fresh = restarted(course);
    QVERIFY(fresh.interventions.empty());
    QVERIFY(fresh.start.network == course.start.network);
    QCOMPARE(fresh.start.title, QStringLiteral("last"));
    QCOMPARE(fresh.start.training.optimizer.learningRate, 0.1);
}

void TestCourse::coursesDifferFromAnIterationOn_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<long long>("iteration"); // −1 where they are equal
    QTest::newRow("equal") << QStringLiteral("start 10:a") << QStringLiteral("start 10:a") << -1LL;
    QTest::newRow("other start") << QStringLiteral("start 10:a") << QStringLiteral("begin 10:a") << 0LL;
    QTest::newRow("one more decision") << QStringLiteral("start 10:a") << QStringLiteral("start 10:a 20:b") << 20LL;
    QTest::newRow("first decision") << QStringLiteral("start") << QStringLiteral("start 20:b") << 20LL;
    QTest::newRow("same time, other decision") << QStringLiteral("start 10:a 20:b") << QStringLiteral("start 10:a 20:c") << 20LL;
    QTest::newRow("other time") << QStringLiteral("start 10:a 30:b") << QStringLiteral("start 10:a 20:b") << 20LL;
}

void TestCourse::coursesDifferFromAnIterationOn()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(long long, iteration);
    QCOMPARE(firstDifference(courseFrom(one), courseFrom(other)).value_or(-1), iteration);
    QCOMPARE(firstDifference(courseFrom(other), courseFrom(one)).value_or(-1), iteration);
}

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
