// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "ui/panels/errorchart.h"

#include <QAbstractButton>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>
#include <random>

namespace {

Project lecture()
{
    Project project;
    project.network.inputs = 2;
    project.network.layers = {{Activation::Sigmoid, 2, 2, {0.15, 0.20, 0.25, 0.30}, BiasKind::Shared, {0.35}},
                              {Activation::Sigmoid, 2, 2, {0.40, 0.45, 0.50, 0.55}, BiasKind::Shared, {0.60}}};
    project.samples = {{{0.05, 0.10}, {0.01, 0.99}}};
    project.training.trainBiases = false;
    return project;
}

ErrorCurve lectureCurve(int iterations)
{
    Trainer trainer(lecture());
    ErrorCurve curve;
    for (int i = 0; i <= iterations; ++i) {
        curve.append(totalError(trainer.network(), trainer.project().samples, trainer.project().training.loss));
        trainer.performIteration();
    }
    return curve;
}

ErrorCurve curveOf(std::initializer_list<double> errors)
{
    ErrorCurve curve;
    for (const double error : errors)
        curve.append(error);
    return curve;
}

std::vector<CurveStretch> allOf(const ErrorCurve &curve)
{
    return curve.stretches(curve.firstIteration(), curve.lastIteration(), 1500);
}

/// Whether a pixel belongs to the curve, and not to grid, text or ground.
bool isCurve(const QImage &image, int x, int y)
{
    const QColor wanted = Style::of(Style::Theme::Light).accent;
    const QColor pixel = image.pixelColor(x, y);
    return std::abs(pixel.red() - wanted.red()) + std::abs(pixel.green() - wanted.green()) + std::abs(pixel.blue() - wanted.blue()) < 60;
}

/// The columns' places of the curve from the top, −1 where a column has none of it.
std::vector<int> heights(const QImage &image)
{
    std::vector<int> result;
    for (int x = 0; x < image.width(); ++x) {
        int y = 0;
        while (y < image.height() && !isCurve(image, x, y))
            ++y;
        result.push_back(y == image.height() ? -1 : y);
    }
    return result;
}

QString textOf(const QList<QPointF> &points)
{
    QStringList words;
    for (const QPointF &point : points)
        words += QStringLiteral("%1:%2").arg(point.x()).arg(point.y());
    return words.join(QLatin1Char(' '));
}

QString textOf(const std::vector<AxisTick> &ticks)
{
    QStringList words;
    for (const AxisTick &tick : ticks)
        words += tick.label;
    return words.join(QLatin1Char(' '));
}

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Tests the error curve's panel and its pictures.
class TestErrorChart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void points_data();
    void points();
    void decades_data();
    void decades();
    void linearNumbers_data();
    void linearNumbers();
    void imageShowsTheDescent_data();
    void imageShowsTheDescent();
    void imageIsAsSharpAsAskedFor();
    void aZeroHidesNothing();
    void onePointIsSeen();
    void theLargestErrorIsSeen();
    void svgKeepsItsText();
    void filesBeginAsTheirEndingSays();
    void problems_data();
    void problems();
    void failedWriteLeavesTheOldPicture();
    void readOutUnderTheMouse();
    void draggingAsksForIterations();
    void rangeGrowsInNiceSteps();
    void cursorStandsAtItsIteration();
    void axisButtons();
    void describesItself();
    void costDoesNotGrowWithTheCurve();

private:
    QTemporaryDir m_folder;
};

void TestErrorChart::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support|propagateSizeHints)")));
}

void TestErrorChart::points_data()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<std::vector<CurveStretch>>("stretches");
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<QString>("expected");
    using Stretches = std::vector<CurveStretch>;
    QTest::newRow("single iteration") << Stretches{{3, 3, 0.1, 0.1, 0.1, 0.1}} << true << "3:-1";
    QTest::newRow("falling") << Stretches{{0, 9, 10, 0.01, 0.01, 10}} << true << "0:1 9:-2";
    QTest::newRow("up and down") << Stretches{{0, 9, 2, 3, 1, 8}} << false << "0:2 3:1 6:8 9:3";
    QTest::newRow("a zero in between") << Stretches{{0, 9, 1, 1, 0, 1}} << true << "0:0 3:-1000 9:0";
    QTest::newRow("a zero on a linear axis") << Stretches{{0, 9, 1, 0, 0, 1}} << false << "0:1 9:0";
    QTest::newRow("not a number") << Stretches{{0, 0, 1, 1, 1, 1}, {1, 1, nan, nan, nan, nan}} << true << "0:0";
}

void TestErrorChart::points()
{
    QFETCH(const std::vector<CurveStretch>, stretches);
    QFETCH(const bool, logarithmic);
    QTEST(textOf(curvePoints(stretches, logarithmic)), "expected");
}

void TestErrorChart::decades_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("most");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the lecture") << -5 << 0 << 6.0 << "10⁻⁵ 10⁻⁴ 10⁻³ 0.01 0.1 1";
    QTest::newRow("large errors") << 1 << 4 << 6.0 << "10 100 10³ 10⁴";
    QTest::newRow("little room") << -30 << 0 << 6.0 << "10⁻³⁰ 10⁻²⁵ 10⁻²⁰ 10⁻¹⁵ 10⁻¹⁰ 10⁻⁵ 1";
    QTest::newRow("no multiple at the bottom") << -7 << 0 << 4.0 << "10⁻⁶ 10⁻⁴ 0.01 1";
}

void TestErrorChart::decades()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const double, most);
    QTEST(textOf(decadeTicks(from, to, most)), "expected");
}

void TestErrorChart::linearNumbers_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("thousands") << 0.0 << 10000.0 << "0 2,000 4,000 6,000 8,000 10,000";
    QTest::newRow("errors") << 0.0 << 0.3 << "0 0.1 0.2 0.3";
    QTest::newRow("part of a run") << 1990.0 << 2003.0 << "1,990 1,995 2,000";
    QTest::newRow("tiny") << 0.0 << 2e-6 << "0 5.0·10⁻⁷ 1.0·10⁻⁶ 1.5·10⁻⁶ 2.0·10⁻⁶";
    QTest::newRow("the end of all numbers") << 0.0 << std::numeric_limits<double>::max() << "0 5.0·10³⁰⁷ 1.0·10³⁰⁸ 1.5·10³⁰⁸";
}

void TestErrorChart::linearNumbers()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    QTEST(textOf(linearTicks(from, to, 5.0)), "expected");
}

void TestErrorChart::imageShowsTheDescent_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<int>("iterations");
    QTest::newRow("logarithmic") << true << 10000;
    QTest::newRow("linear") << false << 10000;
    QTest::newRow("two points") << true << 1;
}

void TestErrorChart::imageShowsTheDescent()
{
    QFETCH(const bool, logarithmic);
    QFETCH(const int, iterations);
    CurvePictureOptions options;
    options.logarithmic = logarithmic;
    const std::vector<int> curve = heights(curveImage(allOf(lectureCurve(iterations)), options));
    const auto left = std::find_if(curve.begin(), curve.end(), [](int y) { return y >= 0; });
    const auto right = std::find_if(curve.rbegin(), curve.rend(), [](int y) { return y >= 0; }).base();
    QCOMPARE_GT(right - left, 1350); // the curve spans the picture, without a gap
    QVERIFY(std::find(left, right, -1) == right);
    // Antialiasing may decide a single row either way.
    QVERIFY(std::is_sorted(left, right, [](int y, int before) { return y < before - 1; }));
    QCOMPARE_GT(*(right - 1), *left + (iterations > 1 ? 400 : 2));
}

void TestErrorChart::imageIsAsSharpAsAskedFor()
{
    CurvePictureOptions options;
    options.size = {800, 450};
    const QImage plain = curveImage(allOf(lectureCurve(100)), options);
    QCOMPARE(plain.size(), QSize(800, 450));
    options.scale = 2.0;
    const QImage sharp = curveImage(allOf(lectureCurve(100)), options);
    QCOMPARE(sharp.size(), QSize(1600, 900));
    QCOMPARE(sharp.devicePixelRatio(), 2.0);
    // The curve is where it was, and not merely in a corner of the larger picture.
    const int x = 400;
    QVERIFY(std::abs(heights(sharp)[2 * x] - 2 * heights(plain)[x]) <= 3);
}

void TestErrorChart::aZeroHidesNothing()
{
    const QImage whole = curveImage(allOf(curveOf({1, 0.1, 0.01, 0.01, 0.01})), {});
    const QImage withZero = curveImage(allOf(curveOf({1, 0.1, 0, 0.01, 0.01})), {});
    const std::vector<int> expected = heights(whole);
    const std::vector<int> curve = heights(withZero);
    const std::size_t early = 300;
    const std::size_t late = 1400;
    QCOMPARE_GT(expected[early], 0);
    QCOMPARE(curve[early], expected[early]);
    QCOMPARE(curve[late], expected[late]);
    QCOMPARE(curve[800], -1); // a gap around the zero at the middle: only its neighbours' lines lead down
}

void TestErrorChart::onePointIsSeen()
{
    const std::vector<int> curve = heights(curveImage(allOf(curveOf({0.3})), {}));
    QVERIFY(std::any_of(curve.begin(), curve.end(), [](int y) { return y > 0; }));
}

/// Training that diverges may come just there before it is stopped.
void TestErrorChart::theLargestErrorIsSeen()
{
    CurvePictureOptions linear;
    linear.logarithmic = false;
    const std::vector<int> curve = heights(curveImage(allOf(curveOf({0.3, std::numeric_limits<double>::max()})), linear));
    const auto seen = std::count_if(curve.begin(), curve.end(), [](int y) { return y > 0; });
    QVERIFY2(seen > static_cast<long>(curve.size()) / 2, qPrintable(QString::number(seen)));
}

void TestErrorChart::svgKeepsItsText()
{
    const QString name = m_folder.filePath(QStringLiteral("curve.svg"));
    CurvePictureOptions options;
    options.title = QStringLiteral("Two & <two>");
    QCOMPARE(writeCurvePicture(lectureCurve(10000), options, name).problem(), QString());

    QXmlStreamReader xml(contents(name));
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts += xml.readElementText().trimmed();
    }
    QCOMPARE(xml.errorString(), QString());
    for (const QString &text : {QStringLiteral("Total error – Two & <two>"), QStringLiteral("Iteration"), QStringLiteral("total"),
                                QStringLiteral("10,000"), QStringLiteral("10⁻⁵")})
        QVERIFY2(texts.contains(text), qPrintable(texts.join(QLatin1Char('|'))));
}

void TestErrorChart::filesBeginAsTheirEndingSays()
{
    const QString png = m_folder.filePath(QStringLiteral("curve.PNG"));
    const QString pdf = m_folder.filePath(QStringLiteral("curve.pdf"));
    QVERIFY(writeCurvePicture(lectureCurve(10), {}, png));
    QVERIFY(writeCurvePicture(lectureCurve(10), {}, pdf));
    QCOMPARE(QImage(png).size(), QSize(1600, 900));
    QVERIFY(contents(pdf).startsWith("%PDF-"));
    QVERIFY(contents(pdf).trimmed().endsWith("%%EOF"));
}

void TestErrorChart::problems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CurvePictureOptions>("options");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown ending") << "curve.bmp" << CurvePictureOptions()
                                    << "FOLDER/curve.bmp: the name of a picture must end in .png, .svg or .pdf.";
    QTest::newRow("no ending") << "curve" << CurvePictureOptions() << "FOLDER/curve: the name of a picture must end in .png, .svg or .pdf.";
    CurvePictureOptions options;
    options.size = {0, 900};
    QTest::newRow("no width") << "a.png" << options
                              << "A picture of 0 × 900 pixels at scale 1 is not possible: each side must have from 100 to 16,000 pixels.";
    options.size = {1600, 900};
    options.scale = 100;
    QTest::newRow("too large")
        << "a.png" << options
        << "A picture of 1600 × 900 pixels at scale 100 is not possible: each side must have from 100 to 16,000 pixels.";
    options.scale = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no scale")
        << "a.png" << options
        << "A picture of 1600 × 900 pixels at scale nan is not possible: each side must have from 100 to 16,000 pixels.";
    options = {};
    options.from = 8;
    options.to = 3;
    QTest::newRow("range the wrong way") << "a.png" << options << "A picture from iteration 8 to 3 is not possible.";
    QTest::newRow("no such folder") << "none/a.png" << CurvePictureOptions()
                                    << "The picture cannot be saved as FOLDER/none/a.png: No such file or directory.";
}

void TestErrorChart::problems()
{
    QFETCH(const QString, name);
    QFETCH(const CurvePictureOptions, options);
    QFETCH(QString, sentence);
    const QStringList before = QDir(m_folder.path()).entryList();
    const Done done = writeCurvePicture(lectureCurve(10), options, m_folder.filePath(name));
    QCOMPARE(done.problem(), sentence.replace(QStringLiteral("FOLDER"), m_folder.path()));
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

void TestErrorChart::failedWriteLeavesTheOldPicture()
{
    // A folder stands where the picture should go: even the superuser cannot write over it.
    const QString name = m_folder.filePath(QStringLiteral("folder.png"));
    QVERIFY(QDir().mkpath(name));
    const Done done = writeCurvePicture(lectureCurve(10), {}, name);
    QVERIFY2(done.problem().startsWith(QStringLiteral("The picture cannot be saved as ")), qPrintable(done.problem()));
    QVERIFY(QFileInfo(name).isDir());
}

void TestErrorChart::readOutUnderTheMouse()
{
    ErrorChart chart;
    chart.resize(1400, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const ErrorCurve curve = lectureCurve(40);
    chart.showCurve(allOf(curve), curve.lastIteration());
    auto *view = chart.findChild<CurveView *>();
    QCOMPARE(view->readOut(), QString());

    const auto mouseAt = [view](long long iteration) {
        QTest::mouseMove(view->viewport(), view->curve().position(iteration, 0.05).toPoint());
        QCoreApplication::processEvents();
        return view->readOut();
    };
    QCOMPARE(mouseAt(0), QStringLiteral("iteration 0 · E = 0.298371"));
    QCOMPARE(mouseAt(1), QStringLiteral("iteration 1 · E = 0.291028"));
    QVERIFY(mouseAt(17).startsWith(QStringLiteral("iteration 17 · E = 0.1")));
    QVERIFY(mouseAt(48).startsWith(QStringLiteral("iteration 40 · "))); // the axis goes to 50, the curve to 40
    QTest::mouseMove(view->viewport(), QPoint(2, 2));
    QCoreApplication::processEvents();
    QCOMPARE(view->readOut(), QString());
}

void TestErrorChart::draggingAsksForIterations()
{
    ErrorChart chart;
    chart.resize(1400, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const ErrorCurve curve = lectureCurve(40);
    chart.showCurve(allOf(curve), curve.lastIteration());
    auto *view = chart.findChild<CurveView *>();
    QSignalSpy requested(&chart, &ErrorChart::iterationRequested);
    const auto place = [view](long long iteration) { return view->curve().position(iteration, 0.05).toPoint(); };
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, place(10));
    QTest::mouseMove(view->viewport(), place(20));
    QTest::mouseMove(view->viewport(), place(50));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, place(50));
    QList<long long> iterations;
    for (const QList<QVariant> &arguments : requested)
        iterations += arguments[0].toLongLong();
    QCOMPARE(iterations, QList<long long>({10, 20, 40}));
}

void TestErrorChart::rangeGrowsInNiceSteps()
{
    ErrorChart chart;
    auto *view = chart.findChild<CurveView *>();
    const auto endFor = [&](long long last) {
        chart.showCurve(allOf(curveOf({0.3})), last);
        return view->curve().toIteration();
    };
    QCOMPARE(endFor(0), 10);
    QCOMPARE(endFor(10), 10);
    QCOMPARE(endFor(11), 20);
    QCOMPARE(endFor(21), 50);
    QCOMPARE(endFor(7345), 10000);
    QCOMPARE(endFor(10000), 10000);
    QCOMPARE(endFor(3'000'000'000), 5'000'000'000);
    QCOMPARE(endFor(std::numeric_limits<long long>::max()), std::numeric_limits<long long>::max());
    chart.resize(1400, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const CurveRequest request = chart.request();
    QCOMPARE(request.from, 0);
    QCOMPARE_GT(request.count, 1200);
    QCOMPARE(request.count, static_cast<int>(view->curve().plot().width()));
}

void TestErrorChart::cursorStandsAtItsIteration()
{
    ErrorChart chart;
    chart.resize(1400, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const ErrorCurve curve = lectureCurve(10);
    chart.showCurve(allOf(curve), curve.lastIteration());
    auto *view = chart.findChild<CurveView *>();
    const auto columnHasLine = [&](long long iteration) {
        const QImage image = view->grab().toImage();
        const QPointF low = view->curve().position(iteration, 0.015);
        return isCurve(image, static_cast<int>(low.x()), static_cast<int>(low.y()));
    };
    chart.setCursor(4, 0.27);
    QVERIFY(columnHasLine(4));
    QVERIFY(!columnHasLine(7));
    chart.setCursor(7, 0.25);
    QVERIFY(columnHasLine(7));
    QVERIFY(!columnHasLine(4));
}

void TestErrorChart::axisButtons()
{
    ErrorChart chart;
    QSignalSpy changed(&chart, &ErrorChart::logarithmicChanged);
    QSignalSpy exported(&chart, &ErrorChart::exportRequested);
    QHash<QString, QAbstractButton *> buttons;
    for (QAbstractButton *button : chart.findChildren<QAbstractButton *>())
        buttons.insert(button->accessibleName(), button);
    QVERIFY(chart.isLogarithmic());
    buttons[QStringLiteral("Linear axis")]->click();
    QVERIFY(!chart.isLogarithmic());
    QVERIFY(!chart.pictureOptions().logarithmic);
    chart.setLogarithmic(true);
    QVERIFY(buttons[QStringLiteral("Logarithmic axis")]->isChecked());
    QCOMPARE(changed, QSignalSpy::QList<QList<QVariant>>({{false}, {true}}));
    buttons[QStringLiteral("Save picture of the error curve")]->click();
    QCOMPARE(exported.count(), 1);
}

void TestErrorChart::describesItself()
{
    ErrorChart chart;
    auto *view = chart.findChild<CurveView *>();
    QCOMPARE(view->accessibleName(), QStringLiteral("Error curve"));
    chart.showCurve(allOf(curveOf({0.5, 0.125, 0.25})), 2);
    const QString first
        = QStringLiteral("At iteration 2 the total error is 0.25; it was 0.50 at the start, and its smallest value was 0.125.");
    QCOMPARE(view->accessibleDescription(), first);
    chart.showCurve(allOf(curveOf({0.5, 0.125, 0.25, 0})), 3);
    QCOMPARE(view->accessibleDescription(), first); // not more than a few times a second
    QTRY_COMPARE(view->accessibleDescription(),
                 QStringLiteral("At iteration 3 the total error is 0; it was 0.50 at the start, and its smallest value was 0."));
}

void TestErrorChart::costDoesNotGrowWithTheCurve()
{
    ErrorChart chart;
    chart.resize(1400, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    ErrorCurve curve;
    std::mt19937 random(1);
    for (int i = 0; i < 1'000'000; ++i)
        curve.append(0.1 + static_cast<double>(random() % 1000) * 1e-3);
    const CurveRequest request = chart.request();
    const std::vector<CurveStretch> stretches = curve.stretches(request.from, request.to, request.count);
    QCOMPARE_LE(static_cast<int>(stretches.size()), 2 * request.count);
    QBENCHMARK
    {
        chart.showCurve(stretches, curve.lastIteration());
    }
}

QTEST_MAIN(TestErrorChart)
#include "tst_errorchart.moc"
