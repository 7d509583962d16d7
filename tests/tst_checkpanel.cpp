// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"
#include "ui/panels/checkline.h"
#include "ui/panels/checkpanel.h"
#include "ui/style.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace {

using Mood = CheckLine::Mood;

/// A panel as it stands in a narrow column, with hands to use it.
struct PanelDriver
{
    PanelDriver()
    {
        column.resize(260, 400);
        panel.resize(260, panel.sizeHint().height());
        column.show();
    }

    CheckLine *line(const char *name) const
    {
        for (CheckLine *each : panel.findChildren<CheckLine *>()) {
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        }
        return nullptr;
    }
    CheckLine *gradients() const { return line("Gradient check"); }
    CheckLine *health() const { return line("Health"); }
    void show(const Project &project) { panel.showMoment(momentAtRest(project, 0)); }

    QWidget column;
    CheckPanel panel{&column};
};

/// The lecture's project with inputs that drive the hidden neurons to 1.
Project saturatedProject()
{
    Project project = lectureProject();
    project.samples[0].inputs = {40.0, 40.0};
    return project;
}

} // namespace

/// The two lines that say whether gradients are right and the network is healthy.
class TestCheckPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void theLectureIsWell();
    void anEditIsCheckedOnceItRests();
    void ailmentsAreNamed_data();
    void ailmentsAreNamed();
    void largeNetworksWaitForAClick();
    void runningIsJudgedFourTimesASecond();
    void linesAreButtons();
    void nothingMovesOrIsClipped();
    void bothThemesAreReadable_data();
    void bothThemesAreReadable();
};

void TestCheckPanel::theLectureIsWell()
{
    PanelDriver driver;
    QCOMPARE(driver.gradients()->result(), QStringLiteral("–"));
    QCOMPARE(driver.health()->result(), QStringLiteral("–"));
    driver.panel.showMoment(Moment());
    QTest::qWait(500);
    QCOMPARE(driver.gradients()->result(), QStringLiteral("–"));
    driver.show(lectureProject());
    QCOMPARE(driver.health()->result(), QStringLiteral("nothing saturated ✓"));
    QCOMPARE(driver.health()->mood(), Mood::Good);
    const double largest = largestGradientDifference(lectureProject()).relative;
    QTRY_COMPARE(driver.gradients()->result(), relativeText(largest) + QStringLiteral(" ✓"));
    QCOMPARE(driver.gradients()->mood(), Mood::Good);
    QVERIFY(driver.gradients()->toolTip().contains(QStringLiteral("All 10 gradients agree with central differences to ")));
    QCOMPARE(driver.gradients()->accessibleDescription(), driver.gradients()->result());
}

void TestCheckPanel::anEditIsCheckedOnceItRests()
{
    PanelDriver driver;
    Project project = lectureProject();
    driver.show(project);
    QTRY_COMPARE(driver.gradients()->mood(), Mood::Good);
    const QString before = driver.gradients()->result();
    project.network.layers[0].weights[0] = 3.0;
    driver.show(project);
    // The old number stays, but it says that it is old.
    QCOMPARE(driver.gradients()->result(), before);
    QCOMPARE(driver.gradients()->mood(), Mood::Old);
    QTRY_COMPARE(driver.gradients()->mood(), Mood::Good);
    QCOMPARE(driver.gradients()->result(), relativeText(largestGradientDifference(project).relative) + QStringLiteral(" ✓"));
}

void TestCheckPanel::ailmentsAreNamed_data()
{
    QTest::addColumn<Project>("project");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("gradients");
    Project one = saturatedProject();
    one.network.layers[0].weights = {0.0, 0.0, 0.25, 0.30};
    QTest::newRow("one saturated") << one << QStringLiteral("h2 saturated") << QStringLiteral("✓");
    QTest::newRow("two saturated") << saturatedProject() << QStringLiteral("2 saturated") << QStringLiteral("✓");

    Project dead = projectFrom(QStringLiteral("1-2-1 none hidden=relu output=linear"));
    dead.samples[0].inputs = {1.0};
    dead.network.layers[0].weights = {-1.0, 1.0};
    QTest::newRow("dead") << dead << QStringLiteral("h1 dead") << QStringLiteral("✓");
    dead.network.layers[0].weights = {0.5, 1.0};
    QTest::newRow("alive") << dead << QStringLiteral("nothing dead ✓") << QStringLiteral("✓");
    dead.network.layers = {{Activation::Relu, 1, 1, {0.0}, BiasKind::None, {}}};
    QTest::newRow("at a kink") << dead << QStringLiteral("o1 dead") << QStringLiteral("at a kink");
}

void TestCheckPanel::ailmentsAreNamed()
{
    QFETCH(Project, project);
    QFETCH(QString, health);
    QFETCH(QString, gradients);
    PanelDriver driver;
    driver.show(project);
    QCOMPARE(driver.health()->result(), health);
    const bool well = driver.panel.findings().empty();
    QCOMPARE(driver.health()->mood(), well ? Mood::Good : Mood::Bad);
    if (!well)
        QVERIFY(driver.health()->toolTip().contains(driver.panel.findings().front().sentence.toHtmlEscaped()));
    QTRY_VERIFY2(driver.gradients()->result().endsWith(gradients), qPrintable(driver.gradients()->result()));
}

void TestCheckPanel::largeNetworksWaitForAClick()
{
    PanelDriver driver;
    const Project project = projectFrom(QStringLiteral("50-50-10 none"));
    driver.show(project);
    QCOMPARE(driver.gradients()->result(), QStringLiteral("click to check"));
    QTest::qWait(600);
    QCOMPARE(driver.gradients()->result(), QStringLiteral("click to check"));
    driver.panel.showVerdict(gradientVerdict(project.network, gradientDifferences(project)));
    QVERIFY(driver.gradients()->result().endsWith(QStringLiteral("✓")));
    // The same project again is no news; another one is.
    driver.show(project);
    QVERIFY(driver.gradients()->result().endsWith(QStringLiteral("✓")));
    driver.show(projectFrom(QStringLiteral("50-51-10 none")));
    QCOMPARE(driver.gradients()->result(), QStringLiteral("click to check"));
}

void TestCheckPanel::runningIsJudgedFourTimesASecond()
{
    PanelDriver driver;
    // Each frame is saturated a little less, so that each judgement has other sentences.
    const QSignalSpy changed(&driver.panel, &CheckPanel::findingsChanged);
    Moment moment = momentAtRest(saturatedProject(), 0);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1000) {
        moment.project.samples[0].inputs[0] -= 0.01;
        driver.panel.showMoment(moment);
        QTest::qWait(5);
    }
    QVERIFY2(changed.count() >= 3, qPrintable(QString::number(changed.count())));
    QVERIFY2(changed.count() <= 5, qPrintable(QString::number(changed.count())));
    // The last one is not forgotten.
    QCOMPARE(driver.health()->result(), QStringLiteral("2 saturated"));
    driver.panel.showMoment(moment);
    driver.show(lectureProject());
    QTRY_COMPARE(driver.health()->result(), QStringLiteral("nothing saturated ✓"));
}

void TestCheckPanel::linesAreButtons()
{
    PanelDriver driver;
    driver.show(lectureProject());
    QVERIFY(QTest::qWaitForWindowActive(&driver.column));
    const QSignalSpy gradients(&driver.panel, &CheckPanel::gradientCheckRequested);
    const QSignalSpy health(&driver.panel, &CheckPanel::healthRequested);
    QTest::mouseClick(driver.gradients(), Qt::LeftButton);
    QCOMPARE(gradients.count(), 1);
    driver.health()->setFocus();
    QTest::keyClick(driver.health(), Qt::Key_Space);
    QCOMPARE(health.count(), 1);
    QCOMPARE(gradients.count(), 1);
    QVERIFY(!driver.gradients()->toolTip().isEmpty());
    QVERIFY(!driver.health()->toolTip().isEmpty());
}

void TestCheckPanel::nothingMovesOrIsClipped()
{
    PanelDriver driver;
    const int height = driver.panel.sizeHint().height();
    const QRect gradients = driver.gradients()->geometry();
    const QRect health = driver.health()->geometry();
    Project dead = projectFrom(QStringLiteral("2-40-1 none hidden=relu"));
    for (double &weight : dead.network.layers[0].weights)
        weight = 0.0;
    for (const Project &project : {lectureProject(), saturatedProject(), dead, projectFrom(QStringLiteral("50-50-10 none"))}) {
        driver.show(project);
        QTest::qWait(300);
        QCOMPARE(driver.panel.sizeHint().height(), height);
        QVERIFY(driver.panel.minimumSizeHint().width() <= 260);
        QCOMPARE(driver.gradients()->geometry(), gradients);
        QCOMPARE(driver.health()->geometry(), health);
        for (const CheckLine *line : driver.panel.findChildren<CheckLine *>())
            QVERIFY2(line->sizeHint().width() <= line->width(), qPrintable(line->result()));
    }
}

void TestCheckPanel::bothThemesAreReadable_data()
{
    QTest::addColumn<Style::Theme>("theme");
    QTest::newRow("light") << Style::Theme::Light;
    QTest::newRow("dark") << Style::Theme::Dark;
}

/// The panel has its theme's colours: the ground behind, and the result's on it.
void TestCheckPanel::bothThemesAreReadable()
{
    QFETCH(Style::Theme, theme);
    const Style &style = Style::of(theme);
    PanelDriver driver;
    driver.panel.setStyle(style);
    driver.show(lectureProject());
    const QImage picture = driver.panel.grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colors.insert(picture.pixel(x, y));
    }
    QCOMPARE(picture.pixelColor(2, 2), style.window);
    for (const QColor &color : {style.good, style.textMuted})
        QVERIFY2(colors.contains(color.rgb()), qPrintable(color.name()));
}

QTEST_MAIN(TestCheckPanel)
#include "tst_checkpanel.moc"
