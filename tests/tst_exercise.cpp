// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/evidence.h"
#include "core/explanation/numberformat.h"
#include "core/export/exercise.h"
#include "core/export/solution.h"
#include "core/export/worksheet.h"
#include "core/model/limits.h"
#include "core/model/projectfile.h"
#include "support/projects.h"

#include <QTest>

#include <algorithm>
#include <cmath>

class TestExercise : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreNice_data();
    void numbersAreNice();
    void targetsCanBeReached();
    void sameSeedSameExercise();
    void variantsDiffer();
    void theNetworkStaysWhatItIs();
    void flawsAreSeen_data();
    void flawsAreSeen();
    void keysHaveTheEnginesNumbers();
    void longTitlesAreCutForTheNumber();
};

void TestExercise::numbersAreNice_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"2-2-2 shared biases=frozen", "2-2-2 shared", "3-4-2 single", "2-3-1 none", "2-3-3 single output=softmax loss=cross-entropy",
          "2-3-2 single hidden=relu", "2-3-2 single hidden=tanh samples=2 batch=2", "1-1 single", "2-2-1 single loss=binary-cross-entropy"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestExercise::numbersAreNice()
{
    QFETCH(QString, line);
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        const Outcome<Project> exercise = newExercise(projectFrom(line), seed);
        QVERIFY2(exercise, qPrintable(exercise.problem()));
        QCOMPARE(exerciseFlaws(exercise.value()).value().count(), 0);
        const auto isShort = [](double value) { return allDigits(value).remove(u'-').size() <= 4; };
        for (const ParameterId &parameter : parametersOf(exercise.value().network)) {
            const double value = exercise.value().network.value(parameter);
            QVERIFY2(isShort(value) && value != 0.0 && std::abs(value) <= 0.9, qPrintable(allDigits(value)));
        }
        for (const double input : exercise.value().samples[0].inputs)
            QVERIFY(isShort(input) && input > 0.0 && input < 1.0);
        for (const double target : exercise.value().samples[0].targets)
            QVERIFY(isShort(target));
    }
}

/// Only a hyperbolic tangent gives negative numbers of its own accord.
void TestExercise::targetsCanBeReached()
{
    const auto negatives = [](const char *line) {
        int count = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Project exercise = newExercise(projectFrom(QString::fromLatin1(line)), seed).value();
            for (const Sample &sample : exercise.samples)
                count += static_cast<int>(std::ranges::count_if(sample.targets, [](double target) { return target < 0.0; }));
        }
        return count;
    };
    QVERIFY(negatives("2-3-2 single output=tanh") > 0);
    QCOMPARE(negatives("2-3-2 single output=linear"), 0);
    QCOMPARE(negatives("2-3-2 single output=relu"), 0);
}

void TestExercise::sameSeedSameExercise()
{
    QCOMPARE(newExercise(lectureProject(), 7).value(), newExercise(lectureProject(), 7).value());
    QVERIFY(newExercise(lectureProject(), 7).value() != newExercise(lectureProject(), 8).value());
}

void TestExercise::variantsDiffer()
{
    QSet<QString> first;
    for (int i = 0; i < 30; ++i) {
        const Project exercise = newExercise(lectureProject(), variantSeed(1, i)).value();
        QString text;
        for (const double weight : exercise.network.layers[0].weights)
            text += allDigits(weight) + QLatin1Char(' ');
        first.insert(text);
    }
    QCOMPARE(first.size(), 30);
}

void TestExercise::theNetworkStaysWhatItIs()
{
    const Project project = projectFrom(QStringLiteral("2-3-2 single hidden=tanh samples=3 batch=2 rate=0.3"));
    const Project exercise = newExercise(project, 3).value();
    QVERIFY(sameStructure(project.network, exercise.network));
    QCOMPARE(exercise.training, project.training);
    QCOMPARE(exercise.samples.size(), 3U);
}

void TestExercise::flawsAreSeen_data()
{
    QTest::addColumn<Project>("project");
    Project saturated = lectureProject();
    saturated.network.setValue(BiasId{1, 0}, 20.0);
    QTest::newRow("saturated") << saturated;
    Project still = lectureProject();
    still.samples[0].inputs = {0.0, 0.5};
    QTest::newRow("w1 and w3 do not change") << still;
    QTest::newRow("the error rises") << projectFrom(QStringLiteral("2-2-1 single output=linear rate=50"));
    Project dead = projectFrom(QStringLiteral("2-2-1 single hidden=relu"));
    dead.network.layers[0].biases = {-50.0, 1.0};
    QTest::newRow("dead") << dead;
}

void TestExercise::flawsAreSeen()
{
    QFETCH(Project, project);
    QVERIFY(exerciseFlaws(project).value_or(ExerciseFlaws()).count() > 0);
    QCOMPARE(exerciseFlaws(lectureProject()).value().count(), 0);
}

/// Three students, three sheets: every number of a key is what training gives, and its sheet has the same equations.
void TestExercise::keysHaveTheEnginesNumbers()
{
    for (int variant = 0; variant < 3; ++variant) {
        const Project project = newExercise(lectureProject(), variantSeed(2026, variant)).value();
        const Evidence evidence(project, 0);
        SolutionOptions options;
        const Paper key = workedSolution(project, 0, options).value();
        options.blanks = {BlankPart::Forward, BlankPart::Errors, BlankPart::Backward, BlankPart::Updates};
        const Paper sheet = workedSolution(project, 0, options).value();
        std::vector<Quantity> asked;
        for (const PaperBlock &block : sheet.blocks) {
            if (const auto *equation = std::get_if<PaperEquation>(&block); equation && equation->result)
                asked.push_back(*equation->result);
        }
        std::size_t answered = 0;
        for (const PaperBlock &block : key.blocks) {
            const auto *equation = std::get_if<PaperEquation>(&block);
            if (!equation || !equation->result)
                continue;
            QCOMPARE(*equation->result, asked[answered++]);
            QCOMPARE(equation->right.last(), options.format.text(evidence.value(*equation->result)));
        }
        QCOMPARE(answered, asked.size());
        QVERIFY(answered > 40);
    }
}

/// A variant of a project with the longest title of all can be saved and opened, and is told from the others.
void TestExercise::longTitlesAreCutForTheNumber()
{
    Project project = lectureProject();
    // The end of what is left falls into the middle of a character.
    project.title = QStringLiteral("x") + QString::fromUcs4(U"😀", 1).repeated(limits::text / 2 - 1);
    WorksheetSet set;
    set.variants = 11;
    for (const int number : {0, 10}) {
        const Worksheet made = worksheet(project, set, number).value();
        QVERIFY2(made.project.title.endsWith(QStringLiteral("😀 – variant %1").arg(number + 1)), qPrintable(made.project.title.right(20)));
        const Outcome<Project> again = readProject(writeProject(made.project));
        QCOMPARE(again.problem(), QString());
        QCOMPARE(again.value().title, made.project.title);
    }
}

QTEST_APPLESS_MAIN(TestExercise)
#include "tst_exercise.moc"
