// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/prediction.h"
#include "core/explanation/recoveryfile.h"
#include "core/model/limits.h"
#include "core/training/experimentfile.h"
#include "tests/support/projects.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Recovery unsaved()
{
    Recovery recovery;
    recovery.when = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    recovery.fileName = u"/home/a b/лекция \"x\".backprop"_s;
    recovery.filePrint = u"12 ab34"_s;
    recovery.experiment = Experiment(Course{lectureProject(), {}});
    return recovery;
}

} // namespace

/// Unsaved work, written aside and read again.
class RecoveryFileTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void predictionsComeBack_data();
    void predictionsComeBack();
    void answersBelongToTheNetworkOfTheirIteration_data();
    void answersBelongToTheNetworkOfTheirIteration();
    void answersThatDoNotFitAreToldOf();
    void tooManyAnswersAreLeftOut();
    void theProjectCanBeReadWithoutTheLine();
    void refusals_data();
    void refusals();
    void anythingCutOffIsRefused();
};

void RecoveryFileTest::everythingComesBack()
{
    const Recovery before = unsaved();
    const Outcome<Recovery> after = readRecovery(writeRecovery(before));
    QVERIFY2(after, qPrintable(after.problem()));
    QCOMPARE(after.value().when, before.when);
    QCOMPARE(after.value().fileName, before.fileName);
    QCOMPARE(after.value().filePrint, before.filePrint);
    QCOMPARE(writeExperiment(after.value().experiment), writeExperiment(before.experiment));
    QVERIFY(!after.value().prediction);
}

void RecoveryFileTest::predictionsComeBack_data()
{
    QTest::addColumn<PredictionScope>("scope");
    PredictionScope rule;
    rule.kind = PredictionScope::Kind::ChainRule;
    rule.parameter = WeightId{2, 0, 0};
    QTest::newRow("the chain rule of w5") << rule;
    PredictionScope chosen;
    chosen.kind = PredictionScope::Kind::Chosen;
    chosen.chosen = {{Quantity::Kind::Net, {1, 0}, {}, {}}, {Quantity::Kind::Updated, {}, {}, WeightId{1, 0, 0}}};
    QTest::newRow("net_h1 and w1⁺") << chosen;
    PredictionScope sample;
    sample.sample = 2;
    sample.most = 7;
    QTest::newRow("the third sample, seven questions") << sample;
}

/// What was done leads to the same marks again.
void RecoveryFileTest::predictionsComeBack()
{
    QFETCH(PredictionScope, scope);
    using Kind = PredictionAct::Kind;
    Recovery before = unsaved();
    before.prediction = PredictionRecord{3, scope, {{Kind::Hint, {}}, {Kind::Answer, u"0,5"_s}, {Kind::Keep, {}}, {Kind::Show, {}}}};
    const Outcome<Recovery> after = readRecovery(writeRecovery(before));
    QVERIFY2(after, qPrintable(after.problem()));
    QCOMPARE(after.value().prediction, before.prediction);

    // Only an answer has a text, whatever else is written.
    QByteArray strange = writeRecovery(before);
    strange.replace("\"keep\"", "\"keep\",\"text\":\"0,7\"");
    QVERIFY(strange != writeRecovery(before));
    QCOMPARE(readRecovery(strange).value().prediction, before.prediction);
}

void RecoveryFileTest::answersBelongToTheNetworkOfTheirIteration_data()
{
    QTest::addColumn<long long>("iteration");
    QTest::addColumn<WeightId>("weight");
    QTest::addColumn<QString>("name");
    QTest::newRow("before the layer came") << 2LL << WeightId{2, 0, 0} << "w5";
    QTest::newRow("in the first iteration with it") << 3LL << WeightId{3, 0, 0} << "w11";
    QTest::newRow("later") << 7LL << WeightId{3, 1, 2} << "w16";
}

/// 2-2-2 becomes 2-2-3-2 after three iterations: its last layer's weights are w11 … w16.
void RecoveryFileTest::answersBelongToTheNetworkOfTheirIteration()
{
    QFETCH(long long, iteration);
    QFETCH(WeightId, weight);
    QFETCH(QString, name);
    Recovery before = unsaved();
    before.experiment.course.interventions.push_back({3, projectFrom(u"2-2-3-2 shared"_s)});
    PredictionScope rule;
    rule.kind = PredictionScope::Kind::ChainRule;
    rule.parameter = weight;
    before.prediction = PredictionRecord{iteration, rule, {{PredictionAct::Kind::Answer, u"0,5"_s}}};
    const QByteArray bytes = writeRecovery(before);
    QVERIFY2(bytes.contains(u"\"parameter\":\"%1\""_s.arg(name).toUtf8()), bytes.constData());
    const Outcome<Recovery> after = readRecovery(bytes);
    QVERIFY2(after, qPrintable(after.problem()));
    QCOMPARE(after.value().prediction, before.prediction);
    QVERIFY(!after.value().lacksAnswers);
}

/// The project comes back nevertheless.
void RecoveryFileTest::answersThatDoNotFitAreToldOf()
{
    Recovery before = unsaved();
    PredictionScope rule;
    rule.kind = PredictionScope::Kind::ChainRule;
    rule.parameter = WeightId{2, 0, 0};
    before.prediction = PredictionRecord{0, rule, {}};
    const QByteArray bytes = writeRecovery(before).replace("\"w5\"", "\"w9\"");
    const Outcome<Recovery> after = readRecovery(bytes);
    QVERIFY2(after, qPrintable(after.problem()));
    QVERIFY(!after.value().prediction);
    QVERIFY(after.value().lacksAnswers);
    // Nobody can have typed this.
    before.prediction->acts = {{PredictionAct::Kind::Answer, QString(limits::typed, u'5')}};
    QCOMPARE(readRecovery(writeRecovery(before)).value().prediction, before.prediction);
    before.prediction->acts.front().text += u'5';
    QVERIFY(readRecovery(writeRecovery(before)).value().lacksAnswers);
    // Neither is anything written that no network can name.
    before.prediction->scope.parameter = WeightId{3, 0, 0};
    QVERIFY(!writeRecovery(before).contains("prediction"));
}

/// Somebody has fallen asleep on the key. The project is not lost for it.
void RecoveryFileTest::tooManyAnswersAreLeftOut()
{
    Recovery before = unsaved();
    PredictionScope rule;
    rule.kind = PredictionScope::Kind::ChainRule;
    rule.parameter = WeightId{2, 0, 0};
    const PredictionAct answer{PredictionAct::Kind::Answer, QString(limits::typed, u'5')};
    before.prediction = PredictionRecord{0, rule, std::vector<PredictionAct>(17'000, answer)};
    const Outcome<Recovery> after = readRecovery(writeRecovery(before));
    QVERIFY2(after, qPrintable(after.problem()));
    QVERIFY(after.value().experiment == before.experiment);
    QVERIFY(!after.value().prediction);
    QVERIFY(after.value().lacksAnswers);
}

void RecoveryFileTest::theProjectCanBeReadWithoutTheLine()
{
    const QByteArray bytes = writeRecovery(unsaved());
    const Outcome<Experiment> experiment = readExperiment(bytes.mid(bytes.indexOf('\n') + 1));
    QVERIFY2(experiment, qPrintable(experiment.problem()));
    QCOMPARE(experiment.value().course.start, lectureProject());
}

void RecoveryFileTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QByteArray good = writeRecovery(unsaved());
    QTest::newRow("empty") << QByteArray() << "first line: there is nothing after it; expected a project";
    QTest::newRow("a project") << writeExperiment(unsaved().experiment) << "first line: not the beginning of unsaved work";
    QTest::newRow("of the future") << QByteArray(good).replace("\"version\":1,", "\"version\":2,")
                                   << "first line: written by a newer program";
    QTest::newRow("U+0000") << QByteArray(good).replace("\"version\":1,", "\"version\":1,\"file\":\"a\\u0000b\",")
                            << "first line: file: the text has the character U+0000, which no text can have";
    QTest::newRow("a number as the file") << QByteArray(good).replace("\"version\":1,", "\"version\":1,\"file\":7,")
                                          << "first line: file: expected text, found the number 7";
    QTest::newRow("a long name") << QByteArray(good).replace("\"version\":1,",
                                                             "\"version\":1,\"file\":\"" + QByteArray(10'001, 'a') + "\",")
                                 << "first line: file: 10001 characters, but a text can have at most 10000 here";
    QTest::newRow("a long line") << QByteArray(good).replace("\"version\":1,", "\"version\":1,\"x\":\"" + QByteArray(16 << 20, 'a') + "\",")
                                 << "first line: longer than 16 megabytes";
    QTest::newRow("a bad project") << QByteArray(good).replace("\"learningRate\": 0.5", "\"learningRate\": -1")
                                   << "training.optimizer.learningRate: expected a number above 0, found the number -1";
}

void RecoveryFileTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const Outcome<Recovery> recovery = readRecovery(bytes);
    QVERIFY(!recovery);
    QCOMPARE(recovery.problem(), sentence);
}

void RecoveryFileTest::anythingCutOffIsRefused()
{
    const QByteArray good = writeRecovery(unsaved()).trimmed();
    for (qsizetype size = 0; size < good.size(); size += 7)
        QVERIFY2(!readRecovery(good.left(size)), qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(RecoveryFileTest)
#include "tst_recoveryfile.moc"
