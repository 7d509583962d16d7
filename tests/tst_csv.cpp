// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/csv.h"
#include "tests/support/computedtimer.h"

#include <QRegularExpression>
#include <QTest>

namespace {

/// A table in one line: "1|2 / 3|4", with its header before a colon.
QString shown(const CsvTable &table)
{
    QStringList rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column)
            cells += table.text(row, column);
        rows += cells.join(u'|');
    }
    QStringList header;
    for (int column = 0; table.hasHeader() && column < table.columns(); ++column)
        header += table.columnName(column);
    return (header.isEmpty() ? QString() : header.join(u'|') + QStringLiteral(": ")) + rows.join(QStringLiteral(" / "));
}

void reads(const char *name, const QByteArray &bytes, char separator, const char *table)
{
    QTest::newRow(name) << bytes << separator << QString::fromUtf8(table);
}

void refuses(const char *name, const QByteArray &bytes, const char *sentence)
{
    QTest::newRow(name) << bytes << QString::fromUtf8(sentence);
}

} // namespace

/// Comma-separated values: what is read, what is found by itself, and what is refused with which sentence.
class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsTables_data();
    void readsTables();
    void takesWhatIsKnownBeforehand();
    void refusesWithAPlace_data();
    void refusesWithAPlace();
    void placesCountLinesWithinQuotes();
    void readsNumbers_data();
    void readsNumbers();
    void limitsAreKept();
    void oddFilesNeverCrash_data();
    void oddFilesNeverCrash();
    void largeFilesAreQuick();
};

void TestCsv::readsTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QString>("table");
    reads("commas", "1,2\n3,4\n", ',', "1|2 / 3|4");
    reads("no line break at the end", "1,2\n3,4", ',', "1|2 / 3|4");
    reads("CR LF", "1,2\r\n3,4\r\n", ',', "1|2 / 3|4");
    reads("CR alone", "1,2\r3,4\r", ',', "1|2 / 3|4");
    reads("semicolons", "1;2\n3;4\n", ';', "1|2 / 3|4");
    reads("tabs", "1\t2\n3\t4\n", '\t', "1|2 / 3|4");
    reads("decimal commas", "0,5;1,25\n0,75;2\n", ';', "0,5|1,25 / 0,75|2");
    reads("decimal commas, a single row", "0,5;1,25", ';', "0,5|1,25");
    reads("decimal commas and tabs", "0,5\t1,25\n0,75\t2,5\n", '\t', "0,5|1,25 / 0,75|2,5");
    reads("decimal commas everywhere", "0,5;1,5;2,5\n3,5;4,5;5,5\n", ';', "0,5|1,5|2,5 / 3,5|4,5|5,5");
    reads("a semicolon in each cell of text", "a;b,1,2\nc;d,3,4\n", ',', "a;b|1|2 / c;d|3|4");
    reads("header", "x,y,class\n1,2,a\n3,4,b\n", ',', "x|y|class: 1|2|a / 3|4|b");
    reads("header of numbers is none", "1,2\n3,4\n", ',', "1|2 / 3|4");
    reads("only text has no header", "a,b\nc,d\n", ',', "a|b / c|d");
    reads("header with an empty name", "x,,class\n1,2,a\n", ',', "x|column 2|class: 1|2|a");
    reads("quotes", "\"1\",\"a b\"\n\"2\",\"c\"\n", ',', "1|a b / 2|c");
    reads("doubled quotes", "\"say \"\"hi\"\"\",1\n\"\"\"\",2\n", ',', "say \"hi\"|1 / \"|2");
    reads("separator in quotes", "\"a,b\",1\n\"c;d\",2\n", ',', "a,b|1 / c;d|2");
    reads("line break in quotes", "\"a\nb\",1\n\"c\r\nd\",2\n", ',', "a\nb|1 / c\r\nd|2");
    reads("empty cells", ",\n1,2\n,3\n", ',', "| / 1|2 / |3");
    reads("empty cell in quotes", "\"\",1\n\"\",2\n", ',', "|1 / |2");
    reads("empty last cell", "1,\n2,", ',', "1| / 2|");
    reads("quote within a cell", "5\" disk,1\n3\"\" disk,2\n", ',', "5\" disk|1 / 3\"\" disk|2");
    reads("blanks belong to the cell", " 1 , 2\n", ',', " 1 | 2");
    reads("empty lines", "\n\n1,2\n\r\n\n3,4\n\n\n", ',', "1|2 / 3|4");
    reads("byte order mark", "\xEF\xBB\xBFx,y\n1,2\n", ',', "x|y: 1|2");
    reads("byte order marks of joined files",
          "\xEF\xBB\xBFx,y\n1,2\n\xEF\xBB\xBF\xEF\xBB\xBF\r\n\xEF\xBB\xBF"
          "3,4",
          ',', "x|y: 1|2 / 3|4");
    reads("a single column", "1\n2\n3\n", ',', "1 / 2 / 3");
    reads("a single cell", "7", ',', "7");
    reads("UTF-8", "größe,π\n1,2\n", ',', "größe|π: 1|2");
}

void TestCsv::readsTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    QFETCH(QString, table);
    const Outcome<CsvTable> outcome = readCsv(bytes);
    QCOMPARE(outcome.problem(), QString());
    QCOMPARE(shown(outcome.value()), table);
    QCOMPARE(outcome.value().separator(), separator);
    QCOMPARE(outcome.value().hasDecimalComma(), separator != ',');
}

void TestCsv::takesWhatIsKnownBeforehand()
{
    QCOMPARE(shown(readCsv("0,5\n1,5\n", {'\t', std::nullopt}).value()), QStringLiteral("0,5 / 1,5"));
    QCOMPARE(shown(readCsv("a,b\nc,d\n", {std::nullopt, true}).value()), QStringLiteral("a|b: c|d"));
    QCOMPARE(shown(readCsv("x,y\n1,2\n", {std::nullopt, false}).value()), QStringLiteral("x|y / 1|2"));
    const CsvTable unnamed = readCsv("1,2\n").value();
    QCOMPARE(unnamed.columnName(1), QStringLiteral("column 2"));
}

void TestCsv::refusesWithAPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    refuses("nothing", "", "file: empty, where a table was expected");
    refuses("only line breaks", "\r\n\n \n", "file: empty, where a table was expected");
    refuses("only a byte order mark", "\xEF\xBB\xBF", "file: empty, where a table was expected");
    refuses("byte order marks and blanks", "\xEF\xBB\xBF\r\n\xEF\xBB\xBF \n", "file: empty, where a table was expected");
    refuses("a row too short", "1,2,3\n4,5\n", "line 2: 2 columns, but the first row has 3");
    refuses("a row too long", "1,2\n3,4\n\n5,6,7\n", "line 4: 3 columns, but the first row has 2");
    refuses("a single column among others", "1,2\n3,4\n5\n", "line 3: 1 column, but the first row has 2");
    refuses("never closed", "1,2\n3,\"4\n5,6\n", "line 2, column 2: the quotation mark with which the cell begins is never closed");
    refuses("never closed at the end", "1,\"", "line 1, column 2: the quotation mark with which the cell begins is never closed");
    refuses("text behind the quotes", "1,2\n\"3\"x,4\n", "line 2, column 1: text stands behind the closing quotation mark");
    refuses("blank behind the quotes", "\"1\" ,2\n", "line 1, column 1: text stands behind the closing quotation mark");
    refuses("Latin-1",
            "x,y\n1,2\ngr\xF6\xDF"
            "e,3\n",
            "line 3: the text is not UTF-8");
    refuses("UTF-16",
            QByteArray("\xFF\xFE"
                       "1\0,\0"
                       "2\0",
                       8),
            "line 1: the text is UTF-16, expected UTF-8");
}

void TestCsv::refusesWithAPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const Outcome<CsvTable> outcome = readCsv(bytes);
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem(), sentence);
}

void TestCsv::placesCountLinesWithinQuotes()
{
    const CsvTable table = readCsv("name,x\n\"a\nb\r\nc\",1\n\nd,2\n").value();
    QVERIFY(table.hasHeader());
    QCOMPARE(table.place(0, 0), QStringLiteral("line 2, column 1"));
    QCOMPARE(table.place(1, 1), QStringLiteral("line 6, column 2"));
}

void TestCsv::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("decimalComma");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("value");
    QTest::newRow("point") << QByteArray("0.45") << false << true << 0.45;
    QTest::newRow("blanks") << QByteArray(" 0.45\t") << false << true << 0.45;
    QTest::newRow("comma") << QByteArray("0,45") << true << true << 0.45;
    QTest::newRow("comma where it separates") << QByteArray("0,45") << false << false << 0.0;
    QTest::newRow("exponent") << QByteArray("-1.5E+3") << false << true << -1500.0;
    QTest::newRow("plus") << QByteArray("+2") << false << true << 2.0;
    QTest::newRow("typographic minus") << QByteArray("−2") << false << true << -2.0;
    QTest::newRow("all digits") << QByteArray("0.7413650695523157") << false << true << 0.7413650695523157;
    QTest::newRow("too small for a double") << QByteArray("1e-400") << false << true << 0.0;
    QTest::newRow("too large for a double") << QByteArray("1e400") << false << false << 0.0;
    QTest::newRow("infinity") << QByteArray("inf") << false << false << 0.0;
    QTest::newRow("nan") << QByteArray("nan") << false << false << 0.0;
    QTest::newRow("hexadecimal") << QByteArray("0x10") << false << false << 0.0;
    QTest::newRow("text") << QByteArray("abc") << false << false << 0.0;
    QTest::newRow("nothing") << QByteArray() << false << false << 0.0;
    QTest::newRow("text behind") << QByteArray("1 kg") << false << false << 0.0;
}

void TestCsv::readsNumbers()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, decimalComma);
    QFETCH(bool, isNumber);
    QFETCH(double, value);
    const std::optional<double> number = numberInCell(cell, decimalComma);
    QCOMPARE(number.has_value(), isNumber);
    QCOMPARE(number.value_or(0.0), value);
}

void TestCsv::limitsAreKept()
{
    QCOMPARE(readCsv(QByteArray((qsizetype(64) << 20) + 1, '1')).problem(), QStringLiteral("file: larger than 64 megabytes"));
    QCOMPARE(readCsv(QByteArray(8192, ',')).problem(), QStringLiteral("line 1: more than 8192 columns"));
    QVERIFY(readCsv(QByteArray(8191, ',')));
    const QByteArray rows = QByteArray("1\n").repeated(1'000'000);
    QCOMPARE(readCsv(rows).value().rows(), std::size_t(1'000'000));
    QCOMPARE(readCsv("x\n" + rows).value().rows(), std::size_t(1'000'000));
    QCOMPARE(readCsv(rows + "2\n").problem(), QStringLiteral("line 1000001: more than 1000000 rows"));
    QCOMPARE(readCsv("x\n" + rows + "2\n").problem(), QStringLiteral("line 1000002: more than 1000000 rows"));
}

void TestCsv::oddFilesNeverCrash_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray file = "\xEF\xBB\xBF\"name \"\"x\"\"\",größe;\"a\r\nb\",1\t2\r\n\"c\",-1,5e3;\"\",\"\"\"\"\n,,,\r\"d;\ne\",0.5,x,\n";
    for (qsizetype end = 0; end <= file.size(); ++end)
        QTest::addRow("cut after byte %d", static_cast<int>(end)) << file.left(end);
    for (const char odd : {'"', ',', ';', '\t', '\n', '\r', '\0', '\xFF'}) {
        for (qsizetype at = 0; at < file.size(); at += 3) {
            QByteArray bytes = file;
            bytes[at] = odd;
            QTest::addRow("byte %d is %d", static_cast<int>(at), static_cast<unsigned char>(odd)) << bytes;
        }
    }
    for (const char *piece : {"\"", "\"\"", ",", ";\t", "\r", "\r\n\"", "a\"", "\",\"", "1\n", "é"})
        QTest::addRow("100,000 of %s", qPrintable(QString::fromUtf8(piece).toHtmlEscaped())) << QByteArray(piece).repeated(100'000);
    QTest::newRow("a huge field") << QByteArray(10'000'000, 'x') + ",1\n";
    QTest::newRow("a huge number") << QByteArray(10'000'000, '1') + ",1\n";
    QTest::newRow("a huge field in quotes") << '"' + QByteArray(10'000'000, '\n') + "\",1\n";
}

/// A file is read or refused with one sentence that begins with a place; what is read again under other formats, likewise.
void TestCsv::oddFilesNeverCrash()
{
    QFETCH(QByteArray, bytes);
    static const QRegularExpression sentence(QStringLiteral("^(file|line \\d+(, column \\d+)?): [^\\n]+$"));
    for (const std::optional<char> separator : {std::optional<char>(), std::optional(','), std::optional(';'), std::optional('\t')}) {
        const Outcome<CsvTable> outcome = readCsv(bytes, {separator, std::nullopt});
        if (!outcome) {
            QVERIFY2(sentence.match(outcome.problem()).hasMatch(), qPrintable(outcome.problem()));
            continue;
        }
        const CsvTable &table = outcome.value();
        QVERIFY(table.rows() > 0 && table.columns() > 0);
        const std::size_t last = table.rows() - 1;
        QVERIFY(table.text(last, table.columns() - 1).size() <= bytes.size());
        QVERIFY(table.place(last, 0).startsWith(QStringLiteral("line ")));
    }
}

void TestCsv::largeFilesAreQuick()
{
    const QByteArray bytes = "a,b,c\n" + QByteArray("0.123456789,-3.5e-5,\"1\"\n").repeated(500'000);
    ComputedTimer timer;
    timer.start();
    QCOMPARE(readCsv(bytes).value().rows(), std::size_t(500'000));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
