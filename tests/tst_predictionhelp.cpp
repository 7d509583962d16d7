// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/predicting.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

using Kind = Judgement::Kind;

/// What helps somebody who predicts numbers: mistakes that are named, and hints, which never tell the answer.
class TestPredictionHelp : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void mistakesAreNamedWithoutTheAnswer_data();
    void mistakesAreNamedWithoutTheAnswer();
    void mistakesAfterAWrongNumberAreNamed();
    void hintsComeInThreeSteps();
    void hintsUseTheNumbersOnThePaper();
    void hintsTakeTheMeanOverABatch();
};

void TestPredictionHelp::mistakesAreNamedWithoutTheAnswer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("remark");

    QTest::newRow("sign") << u"net_h1"_s << u"-0.3775"_s << u"The sign is wrong."_s;
    QTest::newRow("sign of the error") << u"∂E_total/∂out_o1"_s << u"-0.7414"_s
                                       << u"The sign of ∂E/∂out is wrong: (target − out) instead of −(target − out)."_s;
    QTest::newRow("half") << u"E_o1"_s << u"0.549622"_s
                          << u"The ½ of the error was forgotten: (target − out)² instead of ½·(target − out)²."_s;
    QTest::newRow("decimal mark") << u"net_h1"_s << u"3.775"_s << u"The decimal mark is in the wrong place."_s;
    QTest::newRow("another neuron") << u"out_h1"_s << u"0.596884"_s << u"This is out_h2."_s;
    QTest::newRow("nothing known") << u"out_h1"_s << u"0.123456"_s << u""_s;
}

void TestPredictionHelp::mistakesAreNamedWithoutTheAnswer()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QString, remark);
    Prediction prediction = lecture();
    goTo(prediction, name);
    const Judgement judgement = prediction.answer(typed);
    QCOMPARE(judgement.kind, Kind::Wrong);
    QCOMPARE(prediction.answers()[prediction.asked()].remark, remark);
    const QString right = withDecimals(rightNumber(prediction), 4);
    QVERIFY2(!judgement.sentence.contains(right), qPrintable(judgement.sentence));
}

/// The ½ forgotten in E_o1 with an out_o1 that was wrong already.
void TestPredictionHelp::mistakesAfterAWrongNumberAreNamed()
{
    Prediction prediction = lecture();
    goTo(prediction, QStringLiteral("out_o1"));
    prediction.answer(QStringLiteral("0.8513"));
    prediction.keepWrong();
    goTo(prediction, QStringLiteral("E_o1"));
    // (0.01 − 0.8513)² = 0.70778569
    QCOMPARE(prediction.answer(QStringLiteral("0.707786")).sentence,
             u"Not right. The ½ of the error was forgotten: (target − out)² instead of ½·(target − out)²."_s);
    QCOMPARE(prediction.answer(QStringLiteral("-0.353893")).sentence, u"Not right. The sign is wrong."_s);
    QCOMPARE(prediction.answer(QStringLiteral("0.353893")).kind, Kind::FollowThrough);
}

void TestPredictionHelp::hintsComeInThreeSteps()
{
    Prediction prediction = lecture();
    QCOMPARE(prediction.hint(),
             u"The net input of h1: what it receives, each times its weight, added up with the bias. "_s
             "It depends on w1, i1, w2, i2, b1.");
    QCOMPARE(prediction.hint(), u"net_h1 = w1·i1 + w2·i2 + b1"_s);
    QCOMPARE(prediction.hint(), u"net_h1 = 0.15·0.05 + 0.20·0.10 + 0.35"_s);
    QCOMPARE(prediction.hint(), QString());
    QCOMPARE(prediction.answers().front().hints, 3);
}

void TestPredictionHelp::hintsUseTheNumbersOnThePaper()
{
    Prediction prediction = lecture();
    prediction.answer(QStringLiteral("0.0275"));
    prediction.keepWrong();
    const auto third = [&] {
        prediction.hint();
        prediction.hint();
        return prediction.hint();
    };
    QCOMPARE(third(), u"out_h1 = 1/(1 + e^−0.0275)"_s);
    Prediction update = lecture();
    goTo(update, QStringLiteral("∂E_total/∂w5"));
    update.answer(QStringLiteral("0.1000"));
    update.keepWrong();
    goTo(update, QStringLiteral("w5⁺"));
    update.hint();
    update.hint();
    QCOMPARE(update.hint(), u"w5⁺ = 0.40 − 0.5 · 0.1000"_s);
}

/// Linear, w = 2, samples 1 → 1 and 2 → 5: δ = 2 − 1 = 1 and 4 − 5 = −1.
void TestPredictionHelp::hintsTakeTheMeanOverABatch()
{
    Project project = projectFrom(QStringLiteral("1-1 none"));
    project.network.layer(1).activation = Activation::Linear;
    project.network.setValue(WeightId{1, 0, 0}, 2.0);
    project.samples = {{{1.0}, {1.0}}, {{2.0}, {5.0}}};
    project.training.batchSize = 2;
    PredictionScope scope;
    scope.most = 1000;
    Prediction prediction(project, 0, scope);
    goTo(prediction, QStringLiteral("∂E_total/∂w1, mean over 2 samples"));
    prediction.hint();
    prediction.hint();
    QCOMPARE(prediction.hint(), u"∂E_total/∂w1 = (1·1.00 + (-1)·2.00) / 2"_s);
}

QTEST_GUILESS_MAIN(TestPredictionHelp)
#include "tst_predictionhelp.moc"
