// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/mathtext.h"

#include <QTest>
#include <QXmlStreamReader>

class TestMathText : public QObject
{
    Q_OBJECT

private slots:
    void latex_data();
    void latex();
    void mathMl_data();
    void mathMl();
    void anythingCanBeRead_data();
    void anythingCanBeRead();
    void longSumsAreBroken();
    void fractionsAreAsWideAsTheirWiderHalf();
};

void TestMathText::latex_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("latex");

    QTest::newRow("a weight") << "w5"
                              << "w_{5}";
    QTest::newRow("an updated weight") << "w5⁺"
                                       << "w_{5}^{+}";
    QTest::newRow("an index with a dot") << "w1.2"
                                         << "w_{1.2}";
    QTest::newRow("net input") << "net_h1"
                               << "\\mathrm{net}_{\\mathrm{h1}}";
    QTest::newRow("delta") << "δ_o1"
                           << "\\delta_{\\mathrm{o1}}";
    QTest::newRow("derivative") << "∂E_total/∂w5"
                                << "\\frac{\\partial E_{\\mathrm{total}}}{\\partial w_{5}}";
    QTest::newRow("sum of products") << "0.15·0.05 + 0.20·0.10 + 0.35"
                                     << "0.15 \\cdot 0.05 + 0.20 \\cdot 0.10 + 0.35";
    QTest::newRow("sigmoid") << "1/(1 + e^−net_h1)"
                             << "\\frac{1}{1 + e^{- \\mathrm{net}_{\\mathrm{h1}}}}";
    QTest::newRow("sigmoid of a negative number") << "1/(1 + e^−(−0.70))"
                                                  << "\\frac{1}{1 + e^{- (- 0.70)}}";
    QTest::newRow("softmax")
        << "e^net_o1 / (e^net_o1 + e^net_o2)"
        << "\\frac{e^{\\mathrm{net}_{\\mathrm{o1}}}}{e^{\\mathrm{net}_{\\mathrm{o1}}} + e^{\\mathrm{net}_{\\mathrm{o2}}}}";
    QTest::newRow("half a square") << "½·(0.01 − 0.7514)²"
                                   << "\\frac{1}{2} \\cdot (0.01 - 0.7514)^{2}";
    QTest::newRow("cross-entropy's slope") << "−t/o + (1 − t)/(1 − o)"
                                           << "- \\frac{t}{o} + \\frac{1 - t}{1 - o}";
    QTest::newRow("relu's slope") << "1 if net_h1 > 0, else 0"
                                  << "1\\text{ if }\\mathrm{net}_{\\mathrm{h1}} > 0,\\ \\text{ else }0";
    QTest::newRow("power of ten") << "3.510·10⁻⁵"
                                  << "3.510 \\cdot 10^{- 5}";
    QTest::newRow("power of ten as computers write it") << "1e-08"
                                                        << "1 \\cdot 10^{- 8}";
    QTest::newRow("root") << "g / (√s_w5⁺ + ε)"
                          << "\\frac{g}{\\sqrt{s_{\\mathrm{w5}}^{+}} + \\varepsilon}";
    QTest::newRow("function") << "tanh(net_h1)"
                              << "\\tanh(\\mathrm{net}_{\\mathrm{h1}})";
    QTest::newRow("blank") << "□"
                           << "\\blank{}";
}

/// The same up to spaces, which LaTeX's mathematical mode does not see.
void TestMathText::latex()
{
    QFETCH(QString, plain);
    QFETCH(QString, latex);
    const auto tight = [](QString text) {
        static const QRegularExpression needless(QStringLiteral("(?<![a-z]) | (?![A-Za-z])"));
        return text.remove(needless);
    };
    QCOMPARE(tight(MathText::read(plain).latex()), tight(latex));
}

void TestMathText::mathMl_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("mathMl");

    QTest::newRow("a weight") << "w5⁺"
                              << "<msubsup><mi>w</mi><mn>5</mn><mo>+</mo></msubsup>";
    QTest::newRow("derivative") << "∂E_o1/∂w5"
                                << "<mfrac><mrow><mo>∂</mo><msub><mi>E</mi><mi>o1</mi></msub></mrow><mrow><mo>∂</mo><msub><mi>w</mi><mn>5</"
                                   "mn></msub></mrow></mfrac>";
    QTest::newRow("square") << "(a − b)²"
                            << "<msup><mrow><mo>(</mo><mi>a</mi><mo>−</mo><mi>b</mi><mo>)</mo></mrow><mn>2</mn></msup>";
    QTest::newRow("greater") << "a > 0"
                             << "<mrow><mi>a</mi><mo>&gt;</mo><mn>0</mn></mrow>";
}

void TestMathText::mathMl()
{
    QFETCH(QString, plain);
    QFETCH(QString, mathMl);
    QCOMPARE(MathText::read(plain).mathMl(), mathMl);
}

void TestMathText::anythingCanBeRead_data()
{
    QTest::addColumn<QString>("plain");
    for (const char *text : {"",    "/",  "a/",  "/b",   ")",  "(",   "((", "())", "^",    "e^",   "_",   "a_",  "√",   "∂",
                             "∂/∂", "1e", "1e+", "1..2", "½½", "<&>", "⁺",  "²",   "a^^b", "a^(b", "□/□", "   ", "x_ y"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMathText::anythingCanBeRead()
{
    QFETCH(QString, plain);
    const MathText text = MathText::read(plain);
    QXmlStreamReader xml(QStringLiteral("<math>") + text.mathMl() + QStringLiteral("</math>"));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(text.latex().count(u'{'), text.latex().count(u'}'));
}

void TestMathText::longSumsAreBroken()
{
    const MathText sum = MathText::read(QStringLiteral("0.15·0.05 + 0.20·0.10 + 0.35"));
    QCOMPARE(sum.broken(1000.0).size(), 1U);
    const std::vector<MathText> rows = sum.broken(14.0);
    QCOMPARE(rows.size(), 3U);
    QString all;
    for (const MathText &row : rows) {
        QVERIFY2(row.width() <= 14.5, qPrintable(row.latex()));
        all += row.latex();
    }
    QCOMPARE(all, sum.latex());
    QVERIFY(rows[1].latex().trimmed().startsWith(u'+'));
}

void TestMathText::fractionsAreAsWideAsTheirWiderHalf()
{
    const double wide = MathText::read(QStringLiteral("12345678")).width();
    for (const char *fraction : {"1/12345678", "12345678/1"}) {
        const MathText text = MathText::read(QLatin1String(fraction));
        QVERIFY2(text.latex().contains(QStringLiteral("frac")), qPrintable(text.latex()));
        QVERIFY2(text.width() >= wide && text.width() < wide + 3.0, fraction);
    }
}

QTEST_APPLESS_MAIN(TestMathText)
#include "tst_mathtext.moc"
