// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/csv.h"
#include "tests/support/predicting.h"
#include "tests/support/pupil.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Kind = Judgement::Kind;
using State = PredictionAnswer::State;
using ScopeKind = PredictionScope::Kind;

QStringList names(const Prediction &prediction)
{
    QStringList result;
    for (const PredictionAnswer &answer : prediction.answers())
        result << prediction.nameOf(answer.question);
    return result;
}

double cutTo(double value, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    return std::trunc(value * unit) / unit;
}

} // namespace

/// Predicting numbers: which are asked, what counts as right, follow-through and marks.
class TestPrediction : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theLectureIsAskedInItsOrder();
    void scopesAreParts();
    void aChainRuleAsksItsFactors();
    void theOtherOrderUpdatesTheOutputLayerFirst();
    void largeNetworksAskABoundedNumber();
    void digitsDecideWhatIsRight_data();
    void digitsDecideWhatIsRight();
    void aShorteningPupilIsRight_data();
    void aShorteningPupilIsRight();
    void followersOfAWrongNumberAreRight();
    void aCorrectedNumberIsRightAndFollowedFromThereOn();
    void aShownAnswerIsWhatLaterOnesFollow();
    void marksGoDownWithHelp();
    void everyKindOfQuantityIsJudged_data();
    void everyKindOfQuantityIsJudged();
    void aBatchIsAskedSampleBySample();
    void oneSampleOfABatch();
    void aSampleBeyondTheBatchAsksNothing();
    void theSheetHasARowForEachQuestion();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
};

void TestPrediction::theLectureIsAskedInItsOrder()
{
    const QString expected = QStringLiteral("net_h1 out_h1 net_h2 out_h2 net_o1 out_o1 net_o2 out_o2 E_o1 E_o2 E_total "
                                            "∂E_total/∂out_o1 ∂out_o1/∂net_o1 δ_o1 ∂E_total/∂w5 ∂E_total/∂w6 "
                                            "∂E_total/∂out_o2 ∂out_o2/∂net_o2 δ_o2 ∂E_total/∂w7 ∂E_total/∂w8 "
                                            "∂E_o1/∂out_h1 ∂E_o2/∂out_h1 ∂E_total/∂out_h1 ∂out_h1/∂net_h1 δ_h1 ∂E_total/∂w1 ∂E_total/∂w2 "
                                            "∂E_o1/∂out_h2 ∂E_o2/∂out_h2 ∂E_total/∂out_h2 ∂out_h2/∂net_h2 δ_h2 ∂E_total/∂w3 ∂E_total/∂w4 "
                                            "w5⁺ w6⁺ w7⁺ w8⁺ w1⁺ w2⁺ w3⁺ w4⁺");
    QCOMPARE(names(lecture()), expected.split(QLatin1Char(' ')));
}

void TestPrediction::scopesAreParts()
{
    const QStringList all = names(lecture());
    QCOMPARE(names(lecture(ScopeKind::Forward)), all.first(11));
    QCOMPARE(names(lecture(ScopeKind::ForwardAndBackward)), all.first(35));
    PredictionScope page = scopeOf(ScopeKind::Chosen);
    for (const char *name : {"w5⁺", "δ_o1", "out_h1"})
        page.chosen.push_back(quantityNamed(lectureProject().network, QString::fromUtf8(name)).value());
    QCOMPARE(names(Prediction(lectureProject(), 0, page)), (QStringList{u"out_h1"_s, u"δ_o1"_s, u"w5⁺"_s}));
}

void TestPrediction::aChainRuleAsksItsFactors()
{
    PredictionScope scope = scopeOf(ScopeKind::ChainRule);
    scope.parameter = WeightId{2, 0, 0};
    QCOMPARE(names(Prediction(lectureProject(), 0, scope)),
             (QStringList{u"∂E_total/∂out_o1"_s, u"∂out_o1/∂net_o1"_s, u"δ_o1"_s, u"∂net_o1/∂w5"_s, u"∂E_total/∂w5"_s, u"w5⁺"_s}));
}

void TestPrediction::theOtherOrderUpdatesTheOutputLayerFirst()
{
    Prediction prediction = lecture(ScopeKind::ForwardAndBackward, UpdateOrder::OutputLayerFirst);
    const QStringList asked = names(prediction);
    QVERIFY(asked.indexOf(u"w5⁺"_s) < asked.indexOf(u"∂E_o1/∂out_h1"_s));
    QCOMPARE(asked.last(), u"∂E_total/∂w4"_s);
    goTo(prediction, QStringLiteral("w5⁺"));
    // The error is carried back through the student's own new weight.
    QCOMPARE(prediction.answer(QStringLiteral("0.5")).kind, Kind::Wrong);
    prediction.keepWrong();
    goTo(prediction, QStringLiteral("∂E_o1/∂out_h1"));
    QCOMPARE(prediction.answer(withDecimals(0.5 * 0.13849856162855698, 6)).kind, Kind::FollowThrough);
}

void TestPrediction::largeNetworksAskABoundedNumber()
{
    PredictionScope scope;
    scope.most = 25;
    const Prediction prediction(projectFrom(QStringLiteral("20-30-10 single")), 0, scope);
    QCOMPARE(prediction.answers().size(), 25U);
    QCOMPARE(names(prediction).removeDuplicates(), 0);
    QCOMPARE(names(prediction).first(), u"net_h1"_s);
    scope.most = 1'000'000;
    const Prediction whole(projectFrom(QStringLiteral("20-30-10 single")), 0, scope);
    QVERIFY(whole.answers().size() > 1000);
    QCOMPARE(names(prediction).last(), names(whole).last());
}

void TestPrediction::digitsDecideWhatIsRight_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");

    // The lecture's numbers: net_h1 = 0.3775, out_h1 = 0.593269992, E_o1 = 0.274811083, ∂E/∂w5 = 0.082167041, ∂E/∂w1 = 0.000438568.
    QTest::newRow("2 digits") << u"out_h1"_s << u"0.59"_s << Kind::Right;
    QTest::newRow("4 digits") << u"out_h1"_s << u"0.5933"_s << Kind::Right;
    QTest::newRow("4 digits, cut off as on the slides") << u"out_h1"_s << u"0.5932"_s << Kind::Right;
    QTest::newRow("8 digits") << u"out_h1"_s << u"0.59326999"_s << Kind::Right;
    QTest::newRow("9 digits as on the slides") << u"out_h1"_s << u"0.593269992"_s << Kind::Right;
    QTest::newRow("comma") << u"out_h1"_s << u"0,5933"_s << Kind::Right;
    QTest::newRow("exact") << u"net_h1"_s << u"0.3775"_s << Kind::Right;
    QTest::newRow("one off in the last digit") << u"out_h1"_s << u"0.5935"_s << Kind::Wrong;
    QTest::newRow("8 digits, last one wrong") << u"out_h1"_s << u"0.59326994"_s << Kind::Wrong;
    QTest::newRow("1 digit") << u"out_h1"_s << u"0.6"_s << Kind::TooCoarse;
    QTest::newRow("nothing but zeros") << u"∂E_total/∂w1"_s << u"0.00"_s << Kind::TooCoarse;
    QTest::newRow("four decimals of a small one") << u"∂E_total/∂w1"_s << u"0.0004"_s << Kind::Right;
    QTest::newRow("power of ten") << u"∂E_total/∂w1"_s << u"4.386e-4"_s << Kind::Right;
    QTest::newRow("negative") << u"∂E_o2/∂out_h1"_s << u"−0.0190"_s << Kind::Right;
    QTest::newRow("no number") << u"out_h1"_s << u"half"_s << Kind::NoNumber;
    QTest::newRow("empty") << u"out_h1"_s << u""_s << Kind::NoNumber;
}

void TestPrediction::digitsDecideWhatIsRight()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(Kind, kind);
    Prediction prediction = lecture();
    goTo(prediction, name);
    const std::size_t asked = prediction.asked();
    const Judgement judgement = prediction.answer(typed);
    QVERIFY2(judgement.kind == kind, qPrintable(judgement.sentence));
    QCOMPARE(prediction.asked(), asked + (kind == Kind::Right ? 1 : 0));
    QCOMPARE(prediction.answers()[asked].wrongTries, kind == Kind::Wrong ? 1 : 0);
}

void TestPrediction::aShorteningPupilIsRight_data()
{
    QTest::addColumn<bool>("cut");
    QTest::addColumn<int>("decimals");
    for (const int decimals : {3, 4, 5, 8}) {
        QTest::addRow("%d decimals, rounded", decimals) << false << decimals;
        QTest::addRow("%d decimals, cut off", decimals) << true << decimals;
    }
}

/// Every number that is written down is shortened, and used as it stands there.
void TestPrediction::aShorteningPupilIsRight()
{
    QFETCH(bool, cut);
    QFETCH(int, decimals);
    Slip slip;
    slip.kind = cut ? Slip::Kind::Truncated : Slip::Kind::Rounded;
    slip.digits = decimals;
    const QHash<QString, double> numbers = Pupil(lectureProject(), slip).iterationAfter(0);
    Prediction prediction = lecture();
    while (!prediction.isOver()) {
        const QString name = askedName(prediction);
        QVERIFY2(numbers.contains(name), qPrintable(name));
        const QString typed = withDecimals(cut ? cutTo(numbers[name], decimals) : numbers[name], decimals);
        const Judgement judgement = prediction.answer(typed);
        // With three decimals nothing is left of the smallest.
        if (judgement.kind == Kind::TooCoarse && decimals == 3) {
            prediction.showAnswer();
            continue;
        }
        QVERIFY2(judgement.kind == Kind::Right || judgement.kind == Kind::RightByRounding,
                 qPrintable(name + QLatin1Char(' ') + typed + QLatin1Char(' ') + judgement.sentence));
    }
}

/// The lecture's first number wrong, and everything after it computed from it in full precision, written with five decimals.
void TestPrediction::followersOfAWrongNumberAreRight()
{
    Slip slip;
    slip.kind = Slip::Kind::Miswritten;
    slip.quantity = u"net_h1"_s;
    slip.value = 0.0275;
    const QHash<QString, double> exact = Pupil(lectureProject(), {}).iterationAfter(0);
    const QHash<QString, double> wrong = Pupil(lectureProject(), slip).iterationAfter(0);
    Prediction prediction = lecture();
    QCOMPARE(prediction.answer(QStringLiteral("0.0275")).sentence, u"Not right. The bias was left out of the net input."_s);
    QVERIFY(prediction.mayKeep());
    prediction.keepWrong();
    QCOMPARE(prediction.answers().front().state, State::Wrong);
    int followed = 0;
    while (!prediction.isOver()) {
        const QString name = askedName(prediction);
        QVERIFY2(wrong.contains(name), qPrintable(name));
        const QString typed = QString::number(wrong[name], 'g', 6);
        const bool differs = withDecimals(wrong[name], 9) != withDecimals(exact[name], 9);
        const Kind kind = prediction.answer(typed).kind;
        QVERIFY2(kind == (differs ? Kind::FollowThrough : Kind::Right) || (differs && kind == Kind::Right), qPrintable(name));
        followed += kind == Kind::FollowThrough ? 1 : 0;
    }
    QVERIFY2(followed > 30, qPrintable(QString::number(followed)));
    QCOMPARE(prediction.scoreSheet().marks(), static_cast<double>(prediction.answers().size()) - 1.0);
}

void TestPrediction::aCorrectedNumberIsRightAndFollowedFromThereOn()
{
    Prediction prediction = lecture();
    prediction.answer(QStringLiteral("0.0275"));
    prediction.keepWrong();
    QCOMPARE(prediction.answer(QStringLiteral("0.5933")).kind, Kind::Right);
    goTo(prediction, QStringLiteral("net_o1"));
    // From out_h1 as it really is.
    QCOMPARE(prediction.answer(QStringLiteral("1.1059")).kind, Kind::Right);
}

void TestPrediction::aShownAnswerIsWhatLaterOnesFollow()
{
    Prediction prediction = lecture();
    prediction.answer(QStringLiteral("0.0275"));
    prediction.keepWrong();
    QCOMPARE(prediction.showAnswer(), u"0.5933"_s);
    QCOMPARE(prediction.answers()[1].state, State::Shown);
    QCOMPARE(prediction.answers()[1].marks(), 0.0);
    goTo(prediction, QStringLiteral("net_o1"));
    QCOMPARE(prediction.answer(QStringLiteral("1.1059")).kind, Kind::Right);
    goTo(prediction, QStringLiteral("∂E_total/∂w5"));
    // Or what somebody has who did not look: with out_h1 = 0.506875, net_o1 = 1.071348, out_o1 = 0.744853.
    QCOMPARE(prediction.answer(QStringLiteral("0.070788")).kind, Kind::FollowThrough);
}

void TestPrediction::marksGoDownWithHelp()
{
    Prediction prediction = lecture();
    prediction.hint();
    prediction.answer(QStringLiteral("0.3775"));
    prediction.answer(QStringLiteral("0.1234"));
    prediction.answer(QStringLiteral("0.5933"));
    prediction.hint();
    prediction.hint();
    prediction.hint();
    prediction.answer(QStringLiteral("0.1234"));
    prediction.answer(QStringLiteral("0.3925"));
    prediction.showAnswer();
    const std::vector<PredictionAnswer> &answers = prediction.answers();
    QCOMPARE(answers[0].marks(), 0.75);
    QCOMPARE(answers[1].marks(), 0.5);
    QCOMPARE(answers[2].marks(), 0.25);
    QCOMPARE(answers[3].marks(), 0.0);
    QCOMPARE(prediction.scoreSheet().marks(), 1.5);
}

void TestPrediction::everyKindOfQuantityIsJudged_data()
{
    using Q = Quantity::Kind;
    QTest::addColumn<QString>("line");
    QTest::addColumn<Q>("kind");
    const QString plain = QStringLiteral("2-3-2 shared");
    const QString softmax = QStringLiteral("2-3-3 single output=softmax loss=cross-entropy");
    for (const Q kind : {Q::Net, Q::Out, Q::Error, Q::TotalError, Q::ErrorByOut, Q::PathTerm, Q::OutByNet, Q::Delta, Q::NetByParameter,
                         Q::NetByOut, Q::Gradient, Q::Updated}) {
        QTest::addRow("%d of a plain network", static_cast<int>(kind)) << plain << kind;
        QTest::addRow("%d of a softmax", static_cast<int>(kind)) << softmax << kind;
    }
    QTest::newRow("coupling") << softmax << Q::OutByOtherNet;
}

/// Each such quantity: a wrong answer, three hints, and the right one.
void TestPrediction::everyKindOfQuantityIsJudged()
{
    QFETCH(QString, line);
    QFETCH(Quantity::Kind, kind);
    const Project project = projectFrom(line);
    PredictionScope scope = scopeOf(ScopeKind::Chosen);
    for (const Quantity &quantity : quantitiesOf(project.network)) {
        if (quantity.kind == kind)
            scope.chosen.push_back(quantity);
    }
    QVERIFY(!scope.chosen.empty());
    Prediction prediction(project, 0, scope);
    QCOMPARE(prediction.answers().size(), scope.chosen.size());
    while (!prediction.isOver()) {
        const double right = rightNumber(prediction);
        const QString name = askedName(prediction);
        QCOMPARE(prediction.answer(withDecimals(right + 0.3127, 7)).kind, Kind::Wrong);
        for (int i = 0; i < Prediction::hintCount; ++i)
            QVERIFY2(!prediction.hint().isEmpty(), qPrintable(name));
        QCOMPARE(prediction.answer(QString::number(right, 'g', 8)).kind, Kind::Right);
    }
}

void TestPrediction::aBatchIsAskedSampleBySample()
{
    PredictionScope scope;
    scope.most = 1000;
    Prediction prediction(projectFrom(QStringLiteral("2-1-1 none samples=3 batch=2")), 0, scope);
    QCOMPARE(names(prediction),
             (QStringList{u"net_h1 in sample 1"_s,
                          u"out_h1 in sample 1"_s,
                          u"net_o1 in sample 1"_s,
                          u"out_o1 in sample 1"_s,
                          u"E_o1 in sample 1"_s,
                          u"net_h1 in sample 2"_s,
                          u"out_h1 in sample 2"_s,
                          u"net_o1 in sample 2"_s,
                          u"out_o1 in sample 2"_s,
                          u"E_o1 in sample 2"_s,
                          u"∂E_total/∂out_o1 in sample 1"_s,
                          u"∂out_o1/∂net_o1 in sample 1"_s,
                          u"δ_o1 in sample 1"_s,
                          u"∂E_total/∂out_h1 in sample 1"_s,
                          u"∂out_h1/∂net_h1 in sample 1"_s,
                          u"δ_h1 in sample 1"_s,
                          u"∂E_total/∂out_o1 in sample 2"_s,
                          u"∂out_o1/∂net_o1 in sample 2"_s,
                          u"δ_o1 in sample 2"_s,
                          u"∂E_total/∂out_h1 in sample 2"_s,
                          u"∂out_h1/∂net_h1 in sample 2"_s,
                          u"δ_h1 in sample 2"_s,
                          u"∂E_total/∂w3, mean over 2 samples"_s,
                          u"∂E_total/∂w1, mean over 2 samples"_s,
                          u"∂E_total/∂w2, mean over 2 samples"_s,
                          u"w3⁺"_s,
                          u"w1⁺"_s,
                          u"w2⁺"_s}));
}

void TestPrediction::oneSampleOfABatch()
{
    PredictionScope scope;
    scope.sample = 1;
    Prediction prediction(projectFrom(QStringLiteral("2-2-1 single samples=3 batch=3")), 0, scope);
    for (const QString &name : names(prediction))
        QVERIFY2(name.endsWith(QStringLiteral(" in sample 2")), qPrintable(name));
    // The sign is explained for this sample, not for the first.
    goTo(prediction, QStringLiteral("out_h1 in sample 2"));
    QCOMPARE(prediction.answer(withDecimals(-rightNumber(prediction), 6)).sentence, u"Not right. The sign is wrong."_s);
}

/// Unsaved work may speak of a batch that a change of the file has made smaller.
void TestPrediction::aSampleBeyondTheBatchAsksNothing()
{
    PredictionScope scope;
    scope.sample = 2;
    const Project project = projectFrom(QStringLiteral("2-2-1 single samples=4 batch=2"));
    QVERIFY(predictionQuestions(Evidence(project, 0), scope).empty());
    Prediction prediction(project, 0, scope);
    QVERIFY(prediction.isOver());
    QVERIFY(!prediction.answer(QStringLiteral("0.5")).sentence.isEmpty());
    QVERIFY(prediction.hint().isEmpty());
    QVERIFY(prediction.showAnswer().isEmpty());
}

void TestPrediction::theSheetHasARowForEachQuestion()
{
    Prediction prediction = lecture(ScopeKind::Forward);
    prediction.answer(QStringLiteral("0.0275"));
    prediction.keepWrong();
    // 1/(1 + e^−0.0275) = 0.506875
    prediction.answer(QStringLiteral("0,506875"));
    ScoreSheet sheet = prediction.scoreSheet();
    sheet.student = QStringLiteral("Lovelace, Ada");
    sheet.date = QDate(2026, 3, 1);
    QCOMPARE(sheet.rows.size(), 11U);
    QCOMPARE(sheet.marks(), 1.0);
    const Outcome<CsvTable> table = readCsv(scoreCsv(sheet).toUtf8(), {',', true});
    QVERIFY2(table, qPrintable(table.problem()));
    const auto line = [&](std::size_t row) {
        QStringList cells;
        for (int column = 0; column < table.value().columns(); ++column)
            cells << table.value().text(row, column);
        return cells.join(QLatin1Char('|'));
    };
    QCOMPARE(table.value().rows(), 11U);
    QCOMPARE(line(0),
             QStringLiteral("Lovelace, Ada|2026-03-01|%1|1|net_h1|0.0275|%2||wrong|1|0|0|The bias was left out of the net input.")
                 .arg(lectureProject().title, allDigits(0.15 * 0.05 + 0.2 * 0.1 + 0.35)));
    QVERIFY2(line(1).contains(QStringLiteral("|out_h1|0,506875|0.593269992")), qPrintable(line(1)));
    QVERIFY2(line(1).endsWith(QStringLiteral("|follow-through|0|0|1|")), qPrintable(line(1)));
    QVERIFY2(line(2).contains(QStringLiteral("|net_h2||||")), qPrintable(line(2)));
    QVERIFY2(line(2).endsWith(QStringLiteral("|not answered|0|0|0|")), qPrintable(line(2)));
}

void TestPrediction::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a link") << QStringLiteral("=HYPERLINK(A1)") << QStringLiteral("'=HYPERLINK(A1)");
    QTest::newRow("a sum") << QStringLiteral("+1,2") << QStringLiteral("\"'+1,2\"");
    QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
    QTest::newRow("at") << QStringLiteral("@A1") << QStringLiteral("'@A1");
    QTest::newRow("a tabulator") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
    QTest::newRow("a carriage return") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"");
    QTest::newRow("a carriage return within") << QStringLiteral("a\r=1") << QStringLiteral("\"a\r=1\"");
    QTest::newRow("words") << QStringLiteral("a = b") << QStringLiteral("a = b");
}

/// But a number that was typed stays one.
void TestPrediction::noCellIsAFormula()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    ScoreSheet sheet;
    sheet.student = text;
    sheet.project = text;
    sheet.date = QDate(2026, 3, 1);
    sheet.rows.push_back({});
    sheet.rows.back().typed = QStringLiteral("-0.5");
    const QString line = scoreCsv(sheet).section(u'\n', 1, 1);
    QVERIFY2(line.startsWith(cell + QStringLiteral(",2026-03-01,") + cell + u','), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral(",-0.5,")), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestPrediction)
#include "tst_prediction.moc"
