// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/dataimport.h"
#include "tests/support/comparing.h"
#include "tests/support/computedtimer.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

namespace {

constexpr ColumnPlan input = {ColumnRole::Input, false, Scaling::None};
constexpr ColumnPlan target = {ColumnRole::Target, false, Scaling::None};
constexpr ColumnPlan ignored = {ColumnRole::Ignored, false, Scaling::None};
constexpr ColumnPlan inputClasses = {ColumnRole::Input, true, Scaling::None};
constexpr ColumnPlan targetClasses = {ColumnRole::Target, true, Scaling::None};

const QByteArray flowers = "length,width,kind\n5.1,3.5,setosa\n7.0,3.2,versicolor\n6.3,3.3,virginica\n4.9,3.0,setosa\n";

Outcome<ImportedData> import(const QByteArray &bytes, const std::vector<ColumnPlan> &plan)
{
    const CsvTable table = readCsv(bytes).value();
    return importData(table, contentOf(table), plan);
}

/// "5.1 3.5 > 1 0 0"
QString shown(const Sample &sample)
{
    const auto text = [](const std::vector<double> &values) {
        QStringList texts;
        for (const double value : values)
            texts += QString::number(value, 'g', QLocale::FloatingPointShortest);
        return texts.join(u' ');
    };
    return text(sample.inputs) + QStringLiteral(" > ") + text(sample.targets);
}

QStringList shown(const std::vector<Sample> &samples)
{
    QStringList lines;
    for (const Sample &sample : samples)
        lines += shown(sample);
    return lines;
}

std::vector<double> inputsOf(const ImportedData &data)
{
    std::vector<double> inputs;
    for (const Sample &sample : data.samples)
        inputs.push_back(sample.inputs.front());
    return inputs;
}

} // namespace

/// From a table of text to samples: roles, classes, scaling, and what does not fit.
class TestDataImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void looksAtColumns();
    void sortsClasses_data();
    void sortsClasses();
    void columnsHaveRoles();
    void classesBecomeOneHot();
    void scalesNumbers_data();
    void scalesNumbers();
    void refusesWithAPlace_data();
    void refusesWithAPlace();
    void limitsAreKept();
    void readsPastedNumbers_data();
    void readsPastedNumbers();
    void refusesPastedText_data();
    void refusesPastedText();
    void largeTablesAreQuick();
};

void TestDataImport::looksAtColumns()
{
    const std::vector<ColumnContent> content = contentOf(readCsv(flowers).value());
    QCOMPARE(content.size(), std::size_t(3));
    QCOMPARE(content[0].numbers, std::size_t(4));
    QCOMPARE(content[0].smallest, 4.9);
    QCOMPARE(content[0].largest, 7.0);
    QCOMPARE(content[2].numbers, std::size_t(0));
    QCOMPARE(content[2].classes, (QStringList{QStringLiteral("setosa"), QStringLiteral("versicolor"), QStringLiteral("virginica")}));
    QVERIFY(likelyPlan(content) == (std::vector<ColumnPlan>{input, input, targetClasses}));
    // One slip among numbers does not make classes of them.
    QVERIFY(likelyPlan(contentOf(readCsv("1,2\n3,x\n5,6\n").value())) == (std::vector<ColumnPlan>{input, target}));
}

void TestDataImport::sortsClasses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("classes");
    QTest::newRow("texts") << QByteArray("b\na\nc\na\n") << QStringLiteral("a b c");
    QTest::newRow("the order of rows does not matter") << QByteArray("c\na\nb\n") << QStringLiteral("a b c");
    QTest::newRow("numbers by value") << QByteArray("10\n9\n-1\n") << QStringLiteral("-1 9 10");
    QTest::newRow("one text, all as texts") << QByteArray("10\n9\nx\n") << QStringLiteral("10 9 x");
    QTest::newRow("blanks around") << QByteArray(" a\na \nb\n") << QStringLiteral("a b");
    QTest::newRow("capitals differ") << QByteArray("b\nB\na\n") << QStringLiteral("B a b");
}

void TestDataImport::sortsClasses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, classes);
    QCOMPARE(contentOf(readCsv(bytes, {std::nullopt, false}).value()).front().classes.join(u' '), classes);
}

void TestDataImport::columnsHaveRoles()
{
    const Outcome<ImportedData> data = import("a;b;c\n0,5;2;3\n4;5;6\n", {target, ignored, input});
    QCOMPARE(data.problem(), QString());
    QCOMPARE(shown(data.value().samples), (QStringList{QStringLiteral("3 > 0.5"), QStringLiteral("6 > 4")}));
    QCOMPARE(data.value().inputNames, QStringList(QStringLiteral("c")));
    QCOMPARE(data.value().targetNames, QStringList(QStringLiteral("a")));
    QCOMPARE(data.value().sizes(), (NetworkSizes{1, 1}));
}

void TestDataImport::classesBecomeOneHot()
{
    const Outcome<ImportedData> data = import(flowers, {input, input, targetClasses});
    QCOMPARE(data.problem(), QString());
    QCOMPARE(shown(data.value().samples),
             (QStringList{QStringLiteral("5.1 3.5 > 1 0 0"), QStringLiteral("7 3.2 > 0 1 0"), QStringLiteral("6.3 3.3 > 0 0 1"),
                          QStringLiteral("4.9 3 > 1 0 0")}));
    QCOMPARE(data.value().targetNames.at(1), QStringLiteral("kind = versicolor"));
    // As joined files have it, and as something that can't be seen within a cell.
    const Outcome<ImportedData> marked = import("red,1\n\xEF\xBB\xBF"
                                                "red,2\n \xEF\xBB\xBF"
                                                "red,3\n",
                                                {inputClasses, target});
    QCOMPARE(shown(marked.value().samples), (QStringList{QStringLiteral("1 0 > 1"), QStringLiteral("1 0 > 2"), QStringLiteral("0 1 > 3")}));
    const Outcome<ImportedData> reversed = import("red,1\nblue,2\n", {inputClasses, target});
    QCOMPARE(shown(reversed.value().samples), (QStringList{QStringLiteral("0 1 > 1"), QStringLiteral("1 0 > 2")}));
}

void TestDataImport::scalesNumbers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Scaling>("scaling");
    QTest::addColumn<std::vector<double>>("expected");
    using Values = std::vector<double>;
    QTest::newRow("not") << QByteArray("2,0\n4,0\n") << Scaling::None << Values{2, 4};
    QTest::newRow("0 to 1") << QByteArray("2,0\n4,0\n3,0\n") << Scaling::ZeroToOne << Values{0, 1, 0.5};
    QTest::newRow("0 to 1, below 0") << QByteArray("-3,0\n1,0\n-1,0\n") << Scaling::ZeroToOne << Values{0, 1, 0.5};
    // Mean 5, and the population's standard deviation 2: the usual example.
    QTest::newRow("z-score") << QByteArray("2,0\n4,0\n4,0\n4,0\n5,0\n5,0\n7,0\n9,0\n") << Scaling::ZScore
                             << Values{-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2};
    QTest::newRow("all the same, 0 to 1") << QByteArray("0.1,0\n0.1,0\n0.1,0\n") << Scaling::ZeroToOne << Values{0, 0, 0};
    QTest::newRow("all the same, z-score") << QByteArray("0.1,0\n0.1,0\n0.1,0\n") << Scaling::ZScore << Values{0, 0, 0};
    QTest::newRow("a single row") << QByteArray("7,0\n") << Scaling::ZScore << Values{0};
}

void TestDataImport::scalesNumbers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Scaling, scaling);
    QFETCH(std::vector<double>, expected);
    const Outcome<ImportedData> data = import(bytes, {{ColumnRole::Input, false, scaling}, target});
    QCOMPARE(data.problem(), QString());
    const std::vector<double> inputs = inputsOf(data.value());
    QCOMPARE(inputs.size(), expected.size());
    for (std::size_t i = 0; i < inputs.size(); ++i)
        VERIFY_NEAR(QStringLiteral("row %1").arg(i), inputs[i], expected[i], 1e-15);
}

void TestDataImport::refusesWithAPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::vector<ColumnPlan>>("plan");
    QTest::addColumn<QString>("sentence");
    using Plan = std::vector<ColumnPlan>;
    const auto refuses = [](const char *name, const QByteArray &bytes, const Plan &plan, const char *sentence) {
        QTest::newRow(name) << bytes << plan << QString::fromUtf8(sentence);
    };
    refuses("no number", "x,y,z\n1,2,3\n4,5,abc\n", {input, input, target}, "line 3, column 3: “abc” is not a number");
    refuses("a character that can't be seen", "x,y\n1,2\n4,a\x1B[2J\n", {input, target}, "line 3, column 2: “a�[2J” is not a number");
    refuses("behind line breaks", "\"a\nb\",1\n\nc,d\n", {ignored, target}, "columns: none is an input");
    refuses("place behind line breaks", "\"1\n\",1\n\n2,d\n", {input, target}, "line 4, column 2: “d” is not a number");
    refuses("empty number", "1,2\n,3\n", {input, target}, "line 2, column 1: empty, where a number was expected");
    refuses("empty class", "a,2\n ,3\n", {inputClasses, target}, "line 2, column 1: empty, where a class was expected");
    refuses("too large", "1,2\n3,1e999\n", {input, target}, "line 2, column 2: 1e999 is too large for a number of double precision");
    refuses("thousands", "1,2\n\"1,000\",3\n", {input, target}, "line 2, column 1: “1,000” is not a number");
    refuses("no input", "1,2\n", {target, ignored}, "columns: none is an input");
    refuses("no target", "1,2\n", {input, input}, "columns: none is a target");
    refuses("too large to scale", "1e308,1\n-1e308,2\n", {{ColumnRole::Input, false, Scaling::ZeroToOne}, target},
            "line 1, column 1: the column's numbers are too large to be scaled");
}

void TestDataImport::refusesWithAPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<ColumnPlan>, plan);
    QFETCH(QString, sentence);
    const Outcome<ImportedData> data = import(bytes, plan);
    QVERIFY(!data);
    QCOMPARE(data.problem(), sentence);
}

void TestDataImport::limitsAreKept()
{
    QByteArray classes;
    for (int i = 0; i < 4097; ++i)
        classes += QByteArray::number(i) + ",1\n";
    const CsvTable table = readCsv(classes).value();
    const std::vector<ColumnContent> content = contentOf(table);
    QVERIFY(content[0].hasMoreClasses && content[0].classes.isEmpty());
    QCOMPARE(importData(table, content, {inputClasses, target}).problem(),
             QStringLiteral("column 1: more than 4096 classes, but a layer can have at most so many neurons"));

    const QByteArray wide = QByteArray("1,").repeated(4098) + "2\n";
    std::vector<ColumnPlan> plan(4098, input);
    plan.push_back(target);
    QCOMPARE(import(wide, plan).problem(), QStringLiteral("columns: 4098 inputs and 1 outputs, but a layer can have at most 4096 neurons"));

    // 4,000 classes in 10,000 rows would be 40 million numbers.
    QByteArray many;
    for (int i = 0; i < 10'000; ++i)
        many += QByteArray::number(i % 4000) + ",1\n";
    QCOMPARE(import(many, {inputClasses, target}).problem(),
             QStringLiteral("columns: 10000 rows with 4001 numbers each, but data can have at most 32000000 numbers"));
}

void TestDataImport::readsPastedNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("a cell") << QStringLiteral("0.5") << QStringLiteral("0.5");
    QTest::newRow("a cell with a decimal comma") << QStringLiteral("0,5\n") << QStringLiteral("0.5");
    QTest::newRow("a row") << QStringLiteral("1\t2\t3\n") << QStringLiteral("1 2 3");
    QTest::newRow("a column") << QStringLiteral("1\r\n2\r\n3\r\n") << QStringLiteral("1 / 2 / 3");
    QTest::newRow("a column with decimal commas") << QStringLiteral("0,5\n0,75\n") << QStringLiteral("0.5 / 0.75");
    QTest::newRow("a table with decimal commas") << QStringLiteral("0,5\t1\n0,75\t2\n") << QStringLiteral("0.5 1 / 0.75 2");
    QTest::newRow("a header") << QStringLiteral("x\ty\n1\t2\n") << QStringLiteral("1 2");
    QTest::newRow("lines of a file") << QStringLiteral("1,2,3\n4,5,6\n") << QStringLiteral("1 2 3 / 4 5 6");
    QTest::newRow("semicolons") << QStringLiteral("0,5;2\n4;5,5\n") << QStringLiteral("0.5 2 / 4 5.5");
    QTest::newRow("typographic minus") << QStringLiteral("−1\t2") << QStringLiteral("-1 2");
}

void TestDataImport::readsPastedNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    const Outcome<std::vector<std::vector<double>>> numbers = readPastedNumbers(text);
    QCOMPARE(numbers.problem(), QString());
    QStringList found;
    for (const std::vector<double> &row : numbers.value()) {
        QStringList texts;
        for (const double number : row)
            texts += QString::number(number);
        found += texts.join(u' ');
    }
    QCOMPARE(found.join(QStringLiteral(" / ")), rows);
}

void TestDataImport::refusesPastedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QString() << QStringLiteral("file: empty, where a table was expected");
    QTest::newRow("a word") << QStringLiteral("abc") << QStringLiteral("line 1, column 1: “abc” is not a number");
    QTest::newRow("a word among numbers") << QStringLiteral("1\t2\n3\tabc\n") << QStringLiteral("line 2, column 2: “abc” is not a number");
    QTest::newRow("a gap") << QStringLiteral("1\t2\n\t4\n") << QStringLiteral("line 2, column 1: empty, where a number was expected");
    QTest::newRow("rows of different lengths") << QStringLiteral("1\t2\n3\n")
                                               << QStringLiteral("line 2: 1 column, but the first row has 2");
}

void TestDataImport::refusesPastedText()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    QCOMPARE(readPastedNumbers(text).problem(), sentence);
}

void TestDataImport::largeTablesAreQuick()
{
    const CsvTable table = readCsv(QByteArray("0.123456789,-3.5e-5,a\n0.5,2,b\n").repeated(100'000)).value();
    ComputedTimer timer;
    timer.start();
    const std::vector<ColumnContent> content = contentOf(table);
    const Outcome<ImportedData> data = importData(table, content, likelyPlan(content));
    QCOMPARE(data.value().samples.size(), std::size_t(200'000));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestDataImport)
#include "tst_dataimport.moc"
