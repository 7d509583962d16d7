// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/data.h"
#include "core/model/statedict.h"
#include "core/training/replay.h"
#include "tests/support/projects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// Numbers to take away: rows of chosen iterations, and the whole state.
class DataTest : public QObject
{
    Q_OBJECT

private slots:
    void curveOfTheLecture();
    void takesTheChosenIterations_data();
    void takesTheChosenIterations();
    void parametersByIteration();
    void aDecisionCountsForItsIteration();
    void refusesAnotherStructure();
    void endsWhenNobodyWantsTheRest();
    void endsWhenItCannotBeWritten();
    void endsWhereNumbersEnd();
    void stateOfTheLecture();
    void stateOfEveryOrderAndOptimizer_data();
    void stateOfEveryOrderAndOptimizer();
    void everyKindIsThere();
};

namespace {

/// What an export writes, or "problem: " and why it could not.
QString exported(const Course &course, const DataChoice &choice)
{
    QByteArray bytes;
    const DataSink sink{[&bytes](const QByteArray &piece) {
                            bytes += piece;
                            return Done(std::monostate());
                        },
                        [](long long) { return true; }};
    const Done done = exportData(course, choice, sink);
    return done ? QString::fromUtf8(bytes) : QStringLiteral("problem: ") + done.problem();
}

Course lecture()
{
    return {lectureProject(), {}};
}

QJsonObject state(const Project &project, long long iteration = 0)
{
    return QJsonDocument::fromJson(stateJson(project, iteration).value().toUtf8()).object();
}

/// A number deep in JSON: "phases 1 layers 0 gradient weights 0 1".
double at(const QJsonValue &json, const char *path)
{
    QJsonValue value = json;
    for (const QString &step : QString::fromUtf8(path).split(QLatin1Char(' '))) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(step);
    }
    return value.toDouble(qQNaN());
}

} // namespace

/// The lecture's total errors before and after its first update.
void DataTest::curveOfTheLecture()
{
    const QStringList lines = exported(lecture(), {DataKind::ErrorCurve, 0, 1}).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("iteration,totalError"));
    QVERIFY(lines[1].startsWith(QStringLiteral("0,0.298371108")));
    QVERIFY(lines[2].startsWith(QStringLiteral("1,0.291027773")));
    QCOMPARE(lines[3], QString());
}

void DataTest::takesTheChosenIterations_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("every");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << 7 << 7 << 1 << QStringLiteral("7");
    QTest::newRow("every") << 2 << 5 << 1 << QStringLiteral("2 3 4 5");
    QTest::newRow("every third") << 2 << 11 << 3 << QStringLiteral("2 5 8 11");
    QTest::newRow("the last is left out") << 0 << 10 << 4 << QStringLiteral("0 4 8");
    QTest::newRow("steps beyond the end") << 3 << 5 << 100 << QStringLiteral("3");
}

void DataTest::takesTheChosenIterations()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    QFETCH(const int, every);
    QFETCH(const QString, expected);
    const Project project = projectFrom(QStringLiteral("2-3-1 single samples=5 batch=2"));
    for (const DataKind kind : {DataKind::ErrorCurve, DataKind::ParametersByIteration}) {
        QStringList lines = exported({project, {}}, {kind, first, last, every}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.removeFirst();
        QStringList iterations;
        for (const QString &line : lines)
            iterations << line.section(QLatin1Char(','), 0, 0);
        QCOMPARE(iterations.join(QLatin1Char(' ')), expected);
    }
}

void DataTest::parametersByIteration()
{
    const QStringList lines = exported(lecture(), {DataKind::ParametersByIteration, 0, 1}).split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("iteration,w1,w2,w3,w4,w5,w6,w7,w8,b1,b2"));
    QCOMPARE(lines[1], QStringLiteral("0,0.15,0.2,0.25,0.3,0.4,0.45,0.5,0.55,0.35,0.6"));
    QVERIFY(lines[2].startsWith(QStringLiteral("1,0.14978071")));
    QVERIFY(lines[2].endsWith(QStringLiteral(",0.35,0.6")));
}

void DataTest::aDecisionCountsForItsIteration()
{
    Project changed = lectureProject();
    changed.network.setValue(WeightId{1, 0, 0}, 7.5);
    const QString rows = exported({lectureProject(), {{2, changed}}}, {DataKind::ParametersByIteration, 1, 2});
    QVERIFY(rows.contains(QStringLiteral("\n2,7.5,0.2,")));
    QVERIFY(!rows.contains(QStringLiteral("\n1,7.5")));
}

void DataTest::refusesAnotherStructure()
{
    const Course course{lectureProject(), {{2, projectFrom(QStringLiteral("2-3-2 single"))}}};
    QCOMPARE(exported(course, {DataKind::ParametersByIteration, 1, 5}),
             QStringLiteral("problem: iteration 2: the network is another one than in iteration 1, and so are its parameters"));
    QVERIFY(exported(course, {DataKind::ParametersByIteration, 2, 5}).contains(QStringLiteral("\n5,")));
    QVERIFY(exported(course, {DataKind::ErrorCurve, 1, 5}).contains(QStringLiteral("\n5,")));
    QCOMPARE(exported(course, {DataKind::ErrorCurve, 5, 1}), QStringLiteral("problem: from iteration 5 to 1 there is nothing"));
}

void DataTest::endsWhenNobodyWantsTheRest()
{
    QByteArray bytes;
    const DataSink sink{[&bytes](const QByteArray &piece) {
                            bytes += piece;
                            return Done(std::monostate());
                        },
                        [](long long iteration) { return iteration < 3; }};
    QCOMPARE(exportData(lecture(), {DataKind::ErrorCurve, 0, 100}, sink).problem(), QStringLiteral("the export was cancelled"));
    QCOMPARE(bytes.count('\n'), 1 + 4);
    QCOMPARE(exportData(lecture(), {DataKind::State, 0, 100}, sink).problem(), QStringLiteral("the export was cancelled"));
}

void DataTest::endsWhenItCannotBeWritten()
{
    int pieces = 0;
    const DataSink sink{
        [&pieces](const QByteArray &) { return ++pieces < 3 ? Done(std::monostate()) : Done(Problem{QStringLiteral("full")}); },
        [](long long) { return true; }};
    QCOMPARE(exportData(lecture(), {DataKind::ErrorCurve, 0, 100}, sink).problem(), QStringLiteral("full"));
    QCOMPARE(pieces, 3);
}

void DataTest::endsWhereNumbersEnd()
{
    Project project = projectFrom(QStringLiteral("1-1 none output=linear"));
    project.training.optimizer.learningRate = 1e300;
    const QString problem = exported({project, {}}, {DataKind::ErrorCurve, 0, 10});
    QVERIFY2(problem.startsWith(QStringLiteral("problem: ")) && problem.contains(QStringLiteral("in iteration")), qPrintable(problem));
}

/// The lecture's numbers, from its slides.
void DataTest::stateOfTheLecture()
{
    const QJsonObject json = state(lectureProject());
    const auto near = [&json](const char *path, double expected) {
        const double value = at(json, path);
        return std::abs(value - expected) < 5e-9 ? QString()
                                                 : QStringLiteral("%1 is %2").arg(QString::fromUtf8(path)).arg(value, 0, 'g', 17);
    };
    QCOMPARE(near("iteration", 0.0), QString());
    QCOMPARE(near("totalError", 0.298371109), QString());
    QCOMPARE(near("network layers 1 weights 0 0", 0.4), QString());
    QCOMPARE(near("network layers 0 bias", 0.35), QString());
    QCOMPARE(near("training optimizer learningRate", 0.5), QString());
    QCOMPARE(near("samples 0 outputs 0", 0.751365070), QString());
    QCOMPARE(near("phases 0 samples 0 layers 0 net 0", 0.3775), QString());
    QCOMPARE(near("phases 0 samples 0 layers 0 out 0", 0.593269992), QString());
    QCOMPARE(near("phases 0 samples 0 errors 0", 0.274811083), QString());
    QCOMPARE(near("phases 1 layers 0 layer", 2.0), QString());
    QCOMPARE(near("phases 1 layers 0 samples 0 delta 0", 0.138498562), QString());
    QCOMPARE(near("phases 1 layers 0 gradient weights 0 0", 0.082167041), QString());
    QCOMPARE(near("phases 1 layers 1 samples 0 errorByOut 0", 0.036350306), QString());
    QCOMPARE(near("phases 2 layers 0 weightsBefore 0 0", 0.4), QString());
    QCOMPARE(near("phases 2 layers 0 weightsAfter 0 0", 0.35891648), QString());
    QCOMPARE(near("phases 2 layers 1 weightsAfter 0 0", 0.149780716), QString());
    QVERIFY(json[QStringLiteral("optimizerMemory")].toArray().isEmpty());
}

void DataTest::stateOfEveryOrderAndOptimizer_data()
{
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("order");
    for (const Optimizer::Kind kind : optimizerKinds()) {
        for (const char *order : {"simultaneous", "output-layer-first"})
            QTest::addRow("%s %s", qPrintable(optimizerName(kind)), order) << optimizerName(kind) << QString::fromUtf8(order);
    }
}

/// It is JSON, its numbers are the engine's to the bit, and its memory goes on from one state to the next.
void DataTest::stateOfEveryOrderAndOptimizer()
{
    QFETCH(const QString, optimizer);
    QFETCH(const QString, order);
    Project project = projectFrom(QStringLiteral("2-3-1 single samples=3 batch=2 order=") + order);
    project.training.optimizer.kind = optimizerNamed(optimizer).value();
    const Course course{project, {}};
    const QJsonObject json = state(*projectAfter(course, 4), 4);
    const QJsonObject next = state(*projectAfter(course, 5), 5);
    QCOMPARE(json[QStringLiteral("phases")].toArray().size(), order == QLatin1String("simultaneous") ? 3 : 5);
    QCOMPARE(at(json, "phases 0 firstSample"), 0.0);
    QCOMPARE(at(next, "phases 0 firstSample"), 2.0);
    QCOMPARE(at(json, "phases 2 layers 0 weightsAfter 0 1"), at(next, "network layers 1 weights 0 1"));
    QCOMPARE(at(next, "network layers 1 weights 0 1"), projectAfter(course, 5)->network.value(WeightId{2, 0, 1}));
    if (project.training.optimizer.kind == Optimizer::Kind::GradientDescent)
        return;
    QCOMPARE(at(json, "optimizerMemory 1 weights steps"), 4.0);
    QCOMPARE(json[QStringLiteral("phases")][2][QStringLiteral("layers")][0][QStringLiteral("memoryAfter")],
             next[QStringLiteral("optimizerMemory")][1]);
}

/// Each kind writes something, under the ending that such files have, and what is said elsewhere already is the same here.
void DataTest::everyKindIsThere()
{
    QStringList endings;
    for (const DataKind kind : dataKinds()) {
        const QString text = exported(lecture(), {kind, 0, 1});
        QVERIFY(!text.startsWith(QStringLiteral("problem")) && text.size() > 20);
        endings << dataEnding(kind);
    }
    QCOMPARE(endings.join(QLatin1Char(' ')), QStringLiteral("csv csv csv json json safetensors onnx py"));
    const Project trained = *projectAfter(lecture(), 1);
    QCOMPARE(exported(lecture(), {DataKind::WeightsJson, 0, 1}).toUtf8(), stateDictJson(stateDictOf(trained.network)));
    QCOMPARE(exported(lecture(), {DataKind::State, 0, 1}), stateJson(trained, 1).value());
}

QTEST_APPLESS_MAIN(DataTest)
#include "tst_data.moc"
