// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/evidence.h"
#include "core/explanation/quantityformula.h"
#include "core/explanation/verdict.h"
#include "core/model/projectfile.h"
#include "core/training/gradientcheck.h"
#include "tests/support/projects.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using Kind = Verdict::Kind;

Q_DECLARE_METATYPE(Verdict::Kind)

/// Lessons: what their files say, and whether the printed numbers are judged rightly.
class TestLesson : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void judgesTheLecture_data();
    void judgesTheLecture();
    void everyPrintedValueIsExpected();
    void countsVerdicts();
    void otherExamplesAgree_data();
    void otherExamplesAgree();
    void verdictsFollowTheFile_data();
    void verdictsFollowTheFile();
    void verdictsFollowTheProject();
    void giveReasons_data();
    void giveReasons();
    void pagesSayWhereTheyAre();
    void refusesBadLessons_data();
    void refusesBadLessons();
    void manyPagesAboutALargeNetwork();
    void keepsTheSignsOfZeros();
    void refusesUnknownNames();
    void linearNeuronIsExplainedAsItIs();
};

namespace {

Lesson lecture()
{
    const Outcome<Lesson> lesson = builtInLesson(QStringLiteral("lecture"));
    if (!lesson)
        qFatal("%s", qPrintable(lesson.problem()));
    return lesson.value();
}

/// The place of a printed value in the lecture's lesson: page and row.
std::optional<std::pair<std::size_t, std::size_t>> placeOf(const Lesson &lesson, const QString &name, long long iteration,
                                                           const QString &printed)
{
    for (std::size_t p = 0; p < lesson.pages.size(); ++p) {
        const std::vector<PrintedValue> &values = lesson.pages[p].printed;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i].name == name && values[i].iteration == iteration && values[i].printed == printed)
                return std::pair(p, i);
        }
    }
    return std::nullopt;
}

/// A short lesson that is all right.
QString goodLesson()
{
    return QStringLiteral(R"({ "format": "backprop-studio-lesson", "version": 1, "title": "T", "project": "lecture", "pages": [
{ "section": "S", "title": "One", "text": "First", "step": "start" },
{ "section": "S", "title": "Two", "text": "Second", "iteration": 1, "step": "∂E_total/∂w5", "selected": "w5", "lit": "∂net_o1/∂w5",
  "updateOrder": "output-layer-first", "printed": [
    { "quantity": "net_h1", "iteration": 0, "printed": "0.3775", "note": "N", "slip": { "printed": "0.35 × 2", "meant": "net_h1" } },
    { "quantity": "E_total", "printed": "0.291027924" } ] } ] })");
}

/// The verdict on one printed value of the lecture's network.
Verdict judged(const char *entry)
{
    const QString file = QStringLiteral(R"({ "format": "backprop-studio-lesson", "version": 1, "title": "T", "project": "lecture",
"pages": [ { "section": "S", "title": "P", "text": "X", "printed": [ %1 ] } ] })")
                             .arg(QString::fromUtf8(entry));
    const Outcome<Lesson> lesson = readLesson(file.toUtf8());
    if (!lesson)
        qFatal("%s", qPrintable(lesson.problem()));
    return verdictsOf(lesson.value()).pages[0][0];
}

} // namespace

/// Typed from the slides and from what 40-digit arithmetic says of them, not from the lesson's file.
void TestLesson::judgesTheLecture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("iteration");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const char *printed, Kind kind, int iteration = 0) {
        QTest::addRow("%s %s", name, printed) << QString::fromUtf8(name) << iteration << QString::fromUtf8(printed) << kind;
    };
    row("net_h1", "0.3775", Kind::SlipOfThePen); // its formula has 0.005 for 0.05
    row("out_h1", "0.59326992", Kind::SlipOfThePen); // 0.593269992…: a 9 is missing
    row("out_h1", "0.5932", Kind::AgreesTruncated);
    row("out_h2", "0.596884378", Kind::AgreesRounded);
    row("out_h2", "0.5968", Kind::AgreesTruncated);
    row("net_o1", "1.1059", Kind::SlipOfThePen); // called out_o1
    row("out_o1", "0.7513", Kind::SlipOfThePen); // its formula lacks a minus
    row("out_o2", "0.7729", Kind::AgreesRounded);
    row("E_o1", "0.2748", Kind::AgreesRounded);
    row("E_o2", "0.02356", Kind::AgreesRounded);
    row("E_o2", "0.0235", Kind::AgreesTruncated);
    row("E_total", "0.2983", Kind::AgreesTruncated);
    row("∂E_total/∂out_o1", "0.7413", Kind::AgreesTruncated);
    row("∂out_o1/∂net_o1", "0.1868", Kind::AgreesRounded);
    row("∂net_o1/∂w5", "0.5932", Kind::AgreesTruncated);
    row("∂E_total/∂w5", "0.0821", Kind::AgreesTruncated);
    row("w5⁺", "0.3589", Kind::AgreesRounded);
    row("w6⁺", "0.4086", Kind::AgreesTruncated);
    row("w7⁺", "0.51130", Kind::AgreesRounded);
    row("w8⁺", "0.5613", Kind::AgreesTruncated);
    row("∂E_o1/∂out_o1", "0.7413", Kind::AgreesTruncated);
    row("∂net_o1/∂out_h1", "0.40", Kind::AgreesRounded);
    row("∂E_o1/∂out_h1", "0.0553", Kind::AgreesTruncated);
    row("∂E_o2/∂out_h1", "−0.0190", Kind::AgreesRounded);
    row("∂E_total/∂out_h1", "0.0363", Kind::AgreesTruncated);
    row("∂out_h1/∂net_h1", "0.2413", Kind::AgreesRounded);
    row("∂net_h1/∂w1", "0.05", Kind::AgreesRounded);
    row("∂E_total/∂w1", "0.00043", Kind::AgreesTruncated);
    row("∂E_total/∂w1", "0.000438", Kind::AgreesTruncated);
    row("w1⁺", "0.1497", Kind::AgreesTruncated);
    row("w2⁺", "0.1995", Kind::AgreesTruncated);
    row("w3⁺", "0.2497", Kind::AgreesTruncated);
    row("w4⁺", "0.2995", Kind::AgreesRounded);
    row("E_total", "0.298371109", Kind::AgreesRounded);
    row("E_total", "0.291027924", Kind::OtherUpdateOrder, 1);
    row("E_total", "0.0000351085", Kind::OneIterationFewer, 10000);
    row("out_o1", "0.015912196", Kind::OtherUpdateOrder, 10000);
    row("out_o2", "0.984065734", Kind::OtherUpdateOrder, 10000);
    row("E_total", "0.000035085", Kind::AgreesRounded, 10000); // of old copies, on a page in the old order
}

void TestLesson::judgesTheLecture()
{
    QFETCH(QString, name);
    QFETCH(int, iteration);
    QFETCH(QString, printed);
    QFETCH(Kind, kind);
    static const Lesson lesson = lecture();
    static const LessonVerdicts verdicts = verdictsOf(lesson);
    const auto place = placeOf(lesson, name, iteration, printed);
    QVERIFY2(place, "the lesson does not have this number");
    const Verdict &verdict = verdicts.pages[place->first][place->second];
    QVERIFY2(verdict.kind == kind, qPrintable(verdict.reason));
    QVERIFY(!verdict.reason.isEmpty());
    QVERIFY(std::isfinite(verdict.here));
}

/// The lesson prints nothing that the rows above don't know.
void TestLesson::everyPrintedValueIsExpected()
{
    const Lesson lesson = lecture();
    int values = 0;
    for (const LessonPage &page : lesson.pages)
        values += static_cast<int>(page.printed.size());
    // 0.1868 stands on two of the slides.
    QCOMPARE(values, 40);
}

void TestLesson::countsVerdicts()
{
    const LessonVerdicts verdicts = verdictsOf(lecture());
    int counted = 0;
    int agreeing = 0;
    for (const std::vector<Verdict> &page : verdicts.pages) {
        counted += static_cast<int>(page.size());
        agreeing += static_cast<int>(std::ranges::count_if(page, &Verdict::agrees));
    }
    QCOMPARE(verdicts.total(), counted);
    QCOMPARE(verdicts.agreeing, agreeing);
    QCOMPARE(verdicts.summary(), QStringLiteral("32 of 40 printed values agree; 8 explained"));

    LessonVerdicts made;
    made.agreeing = 2;
    made.differing = 1;
    QCOMPARE(made.summary(), QStringLiteral("2 of 3 printed values agree; 1 differs"));
}

void TestLesson::otherExamplesAgree_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("values");
    QTest::addColumn<QString>("cutOff"); // the one number that was cut off
    QTest::newRow("linear neuron") << QStringLiteral("linear-neuron") << 12 << QString();
    QTest::newRow("one sigmoid neuron") << QStringLiteral("one-sigmoid-neuron") << 9 << QString();
    QTest::newRow("ReLU") << QStringLiteral("relu") << 27 << QString();
    QTest::newRow("Han and Kamber") << QStringLiteral("han-kamber") << 20 << QStringLiteral("-.1311");
    QTest::newRow("softmax") << QStringLiteral("softmax") << 17 << QString();
}

void TestLesson::otherExamplesAgree()
{
    QFETCH(QString, name);
    QFETCH(int, values);
    QFETCH(QString, cutOff);
    const Outcome<Lesson> lesson = builtInLesson(name);
    QVERIFY2(lesson, qPrintable(lesson.problem()));
    const LessonVerdicts verdicts = verdictsOf(lesson.value());
    int judged = 0;
    for (std::size_t page = 0; page < lesson.value().pages.size(); ++page) {
        const std::vector<PrintedValue> &printed = lesson.value().pages[page].printed;
        for (std::size_t i = 0; i < printed.size(); ++i, ++judged) {
            const Kind expected = printed[i].printed == cutOff ? Kind::AgreesTruncated : Kind::AgreesRounded;
            QVERIFY2(verdicts.pages[page][i].kind == expected, qPrintable(printed[i].name + verdicts.pages[page][i].reason));
        }
    }
    QCOMPARE(judged, values);
}

void TestLesson::verdictsFollowTheFile_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *entry, Kind kind) { QTest::newRow(entry) << QString::fromUtf8(entry) << kind; };
    row(R"({ "quantity": "out_o1", "printed": "0.7514" })", Kind::AgreesRounded);
    row(R"({ "quantity": "out_o1", "printed": "0.7513" })", Kind::AgreesTruncated);
    row(R"({ "quantity": "out_o1", "printed": "0.7512" })", Kind::Differs);
    row(R"({ "quantity": "out_o1", "printed": "-0.7514" })", Kind::Differs);
    row(R"({ "quantity": "dE_o2/dout_h1", "printed": "-0.019" })", Kind::AgreesRounded);
    row(R"({ "quantity": "E_total", "iteration": 1, "printed": "0.291027924" })", Kind::OtherUpdateOrder);
    row(R"({ "quantity": "E_total", "iteration": 2, "printed": "0.291027774" })", Kind::OneIterationFewer);
    row(R"({ "quantity": "E_total", "iteration": 0, "printed": "0.291027774" })", Kind::OneIterationMore);
    row(R"({ "quantity": "E_total", "iteration": 3, "printed": "0.291027774" })", Kind::Differs);
    // A slip is believed only if what is meant agrees and what is printed does not.
    row(R"({ "quantity": "net_h1", "printed": "0.3775", "slip": { "printed": "0.3", "meant": "0.3775" } })", Kind::SlipOfThePen);
    row(R"({ "quantity": "net_h1", "printed": "0.3775", "slip": { "printed": "net_h1", "meant": "net_h1" } })", Kind::AgreesRounded);
    row(R"({ "quantity": "net_h1", "printed": "0.3775", "slip": { "printed": "0.3", "meant": "0.4" } })", Kind::AgreesRounded);
    row(R"({ "quantity": "net_h1", "printed": "0.3757", "slip": { "printed": "0.3757", "meant": "0.3775" } })", Kind::SlipOfThePen);
    row(R"({ "quantity": "net_h1", "printed": "0.3757", "slip": { "printed": "0.3757", "meant": "0.3776" } })", Kind::Differs);
    row(R"({ "quantity": "net_h1", "printed": "0.3757", "slip": { "printed": "0.3", "meant": "0.3775" } })", Kind::Differs);
}

void TestLesson::verdictsFollowTheFile()
{
    QFETCH(QString, entry);
    QFETCH(Kind, kind);
    const Verdict verdict = judged(entry.toUtf8().constData());
    QVERIFY2(verdict.kind == kind, qPrintable(verdict.reason));
}

/// With another learning rate the same lesson finds other verdicts: nothing of them stands in the file.
void TestLesson::verdictsFollowTheProject()
{
    Lesson lesson = lecture();
    lesson.project.training.optimizer.learningRate = 0.4;
    const LessonVerdicts verdicts = verdictsOf(lesson);
    const auto verdictOn = [&](const char *name, const char *printed) {
        const auto place = placeOf(lesson, QString::fromUtf8(name), 0, QString::fromUtf8(printed));
        return verdicts.pages[place->first][place->second];
    };
    QCOMPARE(verdictOn("∂E_total/∂w5", "0.0821").kind, Kind::AgreesTruncated);
    QCOMPARE(verdictOn("w5⁺", "0.3589").kind, Kind::Differs);
    QVERIFY(verdicts.differing > 8);

    // The other way round, with the project in the old order, the old numbers agree.
    lesson = lecture();
    PrintedValue error = lesson.pages[16].printed[1];
    error.updateOrder = UpdateOrder::OutputLayerFirst;
    QCOMPARE(Judge(lesson.project).judge(error).kind, Kind::AgreesRounded);
}

void TestLesson::giveReasons_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("reason");
    const auto row
        = [](const char *entry, const char *start) { QTest::newRow(entry) << QString::fromUtf8(entry) << QString::fromUtf8(start); };
    row(R"({ "quantity": "net_h1", "printed": "0.3775" })", "Here it is exactly the printed 0.3775.");
    row(R"({ "quantity": "out_h2", "printed": "0.5968" })",
        "Here it is 0.596884378259767, which cut off after 4 decimals is the printed 0.5968.");
    row(R"({ "quantity": "out_h2", "printed": "0.597" })",
        "Here it is 0.596884378259767, which rounded to 3 decimals is the printed 0.597.");
    row(R"({ "quantity": "E_total", "iteration": 1, "printed": "0.291027924" })",
        "With the output layer updated first it is 0.29102792390544");
    row(R"({ "quantity": "E_total", "iteration": 10000, "printed": "0.0000351085" })",
        "After 9,999 iterations, one fewer, it is 0.00003510854812");
    row(R"({ "quantity": "out_h1", "printed": "0.59326992", "slip": { "printed": "0.59326992", "meant": "0.593269992" } })",
        "0.59326992 is printed where 0.593269992 is meant: here it is 0.593269992107187");
    row(R"json({ "quantity": "out_o1", "printed": "0.7513", "slip": { "printed": "1/(1 + e^1.1059)", "meant": "1/(1 + e^−1.1059)" } })json",
        "“1/(1 + e^1.1059)” is printed, which would be 0.248636; “1/(1 + e^−1.1059)” is meant, and that is 0.7513650695523157");
    row(R"({ "quantity": "out_o1", "printed": "0.7" })", "Here it is 0.7513650695523157, which cut off after 1 decimal is");
    row(R"({ "quantity": "out_o1", "printed": "0.6" })", "Here it is 0.7513650695523157. Neither rounding nor cutting off");
}

void TestLesson::giveReasons()
{
    QFETCH(QString, entry);
    QFETCH(QString, reason);
    const Verdict verdict = judged(entry.toUtf8().constData());
    QVERIFY2(verdict.reason.startsWith(reason), qPrintable(verdict.reason));
}

/// Each page's step is one that the timeline makes, and the lit factor is there; steps never go back within an iteration.
void TestLesson::pagesSayWhereTheyAre()
{
    const Lesson lesson = lecture();
    QCOMPARE(lesson.example, QStringLiteral("lecture"));
    QCOMPARE(lesson.project, exampleProject(QStringLiteral("lecture")).value());
    const std::vector<Quantity> order = quantitiesOf(lesson.project.network);
    std::ptrdiff_t before = -1;
    for (const LessonPage &page : lesson.pages) {
        const auto done = page.step ? std::ranges::find(order, *page.step) - order.begin() : std::ptrdiff_t(-1);
        QVERIFY2(page.iteration > 0 || done >= before, qPrintable(page.title));
        before = done;
        if (!page.lit.isEmpty())
            QVERIFY(!factorPlace(chainRule(lesson.project, 0, *page.selected), page.lit).empty());
    }
    const ChainRule rule = chainRule(lesson.project, 0, WeightId{1, 0, 0});
    QCOMPARE(factorPlace(rule, QStringLiteral("∂E_total/∂out_h1")), std::vector<int>{0});
    QCOMPARE(factorPlace(rule, QStringLiteral("∂net_o1/∂out_h1")), (std::vector<int>{0, 0, 2}));
    QCOMPARE(factorPlace(rule, QStringLiteral("∂E_o2/∂out_o2")), (std::vector<int>{0, 1, 0}));
    QVERIFY(factorPlace(rule, QStringLiteral("∂net_o1/∂w5")).empty());
}

void TestLesson::refusesBadLessons_data()
{
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *good, const char *bad, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(good) << QString::fromUtf8(bad) << QString::fromUtf8(sentence);
    };
    row("other format", "backprop-studio-lesson", "backprop-studio",
        R"(format: expected "backprop-studio-lesson", found the text "backprop-studio")");
    row("newer", "\"version\": 1", "\"version\": 2", "version: written for a newer Backprop Studio (version 2)");
    row("version text", "\"version\": 1", R"("version": "1")", "version: expected 1, found the text \"1\"");
    row("no title", R"("title": "T", )", "", "title: missing; expected text");
    row("unknown key", R"("title": "T")", R"("title": "T", "author": "A")", "author: unknown key");
    row("unknown project", "\"lecture\"", "\"lectur\"",
        "project: no example is named \"lectur\"; there is: lecture, linear-neuron, one-sigmoid-neuron, relu, han-kamber, softmax, and, "
        "or, xor, circles, spirals, blobs");
    row("project a number", "\"lecture\"", "1", "project: expected the name of a built-in example, or a project, found the number 1");
    row("bad project", "\"lecture\"", R"({ "format": "backprop-studio", "version": 1, "inputs": 0 })",
        "project.inputs: expected a whole number from 1 to 4096, found the number 0");
    row("pages an object", "\"pages\": [", R"("pages": {}, "x": [)", "x: unknown key");
    row("page a text", R"({ "section": "S", "title": "One", "text": "First", "step": "start" })", "\"One\"",
        "pages[0]: expected an object, found the text \"One\"");
    row("page without text", R"(, "text": "Second")", "", "pages[1].text: missing; expected text");
    row("page with empty text", "\"Second\"", "\" \"", "pages[1].text: empty, where a text was expected");
    const QByteArray tooLong = '"' + QByteArray(10'001, 'x') + '"';
    row("page with a text too long to lay out", "\"Second\"", tooLong.constData(),
        "pages[1].text: 10001 characters, but a text can have at most 10000 here");
    row("page without section", R"("section": "S", "title": "Two")", R"("title": "Two")", "pages[1].section: missing; expected text");
    row("page's unknown key", "\"lit\"", "\"light\"", "pages[1].light: unknown key");
    row("a verdict in the file", R"("note": "N")", R"("verdict": "agrees")", "pages[1].printed[0].verdict: unknown key");
    row("unknown step", "\"start\"", "\"begin\"", "pages[0].step: no quantity named \"begin\"");
    row("step that nothing makes", "\"start\"", "\"w5\"", "pages[0].step: no step makes \"w5\"");
    row("iteration −1", "\"iteration\": 1", "\"iteration\": -1",
        "pages[1].iteration: expected a whole number from 0 to 1000000, found the number -1");
    row("iteration text", "\"iteration\": 1", R"("iteration": "1")",
        "pages[1].iteration: expected a whole number from 0 to 1000000, found the text \"1\"");
    row("unknown parameter", R"("selected": "w5")", R"("selected": "w9")", "pages[1].selected: no weight or bias named \"w9\"");
    row("lit without selection", R"("selected": "w5", )", "",
        "pages[1].lit: a factor is lit in the chain rule of \"selected\", which is missing");
    row("lit elsewhere", "\"∂net_o1/∂w5\"", "\"∂net_o1/∂w6\"", "pages[1].lit: the chain rule of w5 has no factor \"∂net_o1/∂w6\"");
    row("unknown order", "output-layer-first", "outputs", "pages[1].updateOrder: unknown update order \"outputs\"");
    row("printed an object", "\"printed\": [", R"("printed": { "a": [)", "line 6, column 7: not valid JSON");
    row("unknown quantity", R"("quantity": "E_total")", R"("quantity": "E_sum")",
        "pages[1].printed[1].quantity: no quantity named \"E_sum\"");
    row("no quantity", R"("quantity": "E_total", )", "", "pages[1].printed[1].quantity: missing; expected text");
    row("printed a number", "\"0.291027924\"", "0.291027924", "pages[1].printed[1].printed: expected text, found the number 0.291027924");
    row("printed a word", "\"0.291027924\"", "\"none\"",
        R"(pages[1].printed[1].printed: expected a decimal number as text, such as "0.7413", found the text "none")");
    row("note a number", "\"N\"", "7", "pages[1].printed[0].note: expected text, found the number 7");
    row("slip without meant", R"(, "meant": "net_h1")", "", "pages[1].printed[0].slip.meant: missing; expected text");
    row("slip not readable", "0.35 × 2", "0.35 × × 2",
        "pages[1].printed[0].slip.printed: expected a number, the name of a quantity, or an expression of them, found the text \"0.35 × × "
        "2\"");
    row("slip of unknown name", R"("meant": "net_h1")", R"("meant": "net_h9")",
        "pages[1].printed[0].slip.meant: expected a number, the name of a quantity, or an expression of them, found the text \"net_h9\"");
}

void TestLesson::refusesBadLessons()
{
    QFETCH(QString, good);
    QFETCH(QString, bad);
    QFETCH(QString, sentence);
    QString file = goodLesson();
    const Outcome<Lesson> unspoilt = readLesson(file.toUtf8());
    QVERIFY2(unspoilt, qPrintable(unspoilt.problem()));
    QVERIFY2(file.contains(good), "the row does not spoil anything");
    file.replace(file.indexOf(good), good.size(), bad);
    const Outcome<Lesson> outcome = readLesson(file.toUtf8());
    QVERIFY(!outcome);
    // What the JSON parser says after the place is its own affair.
    if (sentence.endsWith(QStringLiteral("not valid JSON")))
        QVERIFY2(outcome.problem().contains(QStringLiteral("not valid JSON")), qPrintable(outcome.problem()));
    else
        QCOMPARE(outcome.problem(), sentence);
}

/// What the pages are checked against is made once and not for each name: else this would take minutes.
void TestLesson::manyPagesAboutALargeNetwork()
{
    constexpr int pages = 1000;
    constexpr int printedOnEach = 20;
    QStringList written;
    for (int i = 0; i < pages; ++i) {
        QStringList printed;
        for (int k = 0; k < printedOnEach; ++k)
            printed << QStringLiteral(R"({"quantity": "∂E_total/∂net_h%1", "printed": "0.5"})").arg((i + k) % 40 + 1);
        written << QStringLiteral(
                       R"({"section": "S", "title": "T", "text": "X", "step": "net_o%1", "selected": "w%1", "lit": "∂net_h1/∂w%1",
"printed": [%2]})")
                       .arg(i % 40 + 1)
                       .arg(printed.join(QLatin1Char(',')));
    }
    const QString file
        = QStringLiteral(R"({"format": "backprop-studio-lesson", "version": 1, "title": "T", "project": %1, "pages": [%2]})")
              .arg(QString::fromUtf8(writeProject(projectFrom(QStringLiteral("40-40-40 single")))), written.join(QLatin1Char(',')));
    const Outcome<Lesson> lesson = readLesson(file.toUtf8());
    QCOMPARE(lesson.problem(), QString());
    QCOMPARE(lesson.value().pages.size(), std::size_t(pages));
    const Network &network = lesson.value().project.network;
    QCOMPARE(quantityName(network, lesson.value().pages[41].printed[0].quantity), QStringLiteral("δ_h2"));
    QCOMPARE(quantityName(network, *lesson.value().pages[41].step), QStringLiteral("net_o2"));
    QCOMPARE(lesson.value().pages[41].selected, parameterNamed(network, QStringLiteral("w2")));
}

/// Qt's parser loses the minus sign of a zero.
void TestLesson::keepsTheSignsOfZeros()
{
    Project project = exampleProject(QStringLiteral("lecture")).value();
    project.network.layers[1].weights[2] = -0.0;
    project.samples[0].inputs[1] = -0.0;
    const QByteArray file = goodLesson().toUtf8().replace("\"lecture\"", writeProject(project));
    const Outcome<Lesson> lesson = readLesson(file);
    QCOMPARE(lesson.problem(), QString());
    QVERIFY(std::signbit(lesson.value().project.network.layers[1].weights[2]));
    QVERIFY(std::signbit(lesson.value().project.samples[0].inputs[1]));
    QVERIFY(!std::signbit(lesson.value().project.samples[0].inputs[0]));
}

void TestLesson::refusesUnknownNames()
{
    QCOMPARE(readLesson(" ").problem(), QStringLiteral("file: empty, where a lesson was expected"));
    QCOMPARE(readLesson("[]").problem(), QStringLiteral("file: expected an object, found an array"));
    QCOMPARE(builtInLesson(QStringLiteral("x")).problem(),
             QStringLiteral("no lesson is named \"x\"; there is: lecture, linear-neuron, one-sigmoid-neuron, relu, han-kamber, softmax"));
}

/// The texts of derivatives follow the activation and the loss.
void TestLesson::linearNeuronIsExplainedAsItIs()
{
    const Project project = exampleProject(QStringLiteral("linear-neuron")).value();
    const ChainRule rule = chainRule(project, 0, WeightId{1, 0, 0});
    QStringList derivatives;
    for (const ChainRuleFactor &factor : rule.factors)
        derivatives << factor.derivative;
    QCOMPARE(derivatives, (QStringList{QStringLiteral("−2 (target_o1 − out_o1)"), QStringLiteral("1"), QStringLiteral("i1")}));
    QCOMPARE(rule.gradient, -8.0);
    QVERIFY(largestGradientDifference(project).relative < 1e-9);

    const Evidence evidence(project, 0);
    QStringList sentences;
    for (const char *name : {"out_o1", "E_o1", "∂E_total/∂out_o1", "∂out_o1/∂net_o1"}) {
        const QuantityFormula formula = formulaOf(evidence, *quantityNamed(project.network, QString::fromUtf8(name)), NumberFormat());
        sentences << QStringLiteral("%1 = %2 = %3 = %4").arg(formula.name, formula.symbols, formula.numbers).arg(formula.value);
    }
    const QStringList expected{QStringLiteral("out_o1 = net_o1 = 7.00 = 7"),
                               QStringLiteral("E_o1 = (target_o1 − out_o1)² = (9.00 − 7.00)² = 4"),
                               QStringLiteral("∂E_total/∂out_o1 = −2·(target_o1 − out_o1) = −2·(9.00 − 7.00) = -4"),
                               QStringLiteral("∂out_o1/∂net_o1 = 1 = 1 = 1")};
    QCOMPARE(sentences, expected);
}

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"
