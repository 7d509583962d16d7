// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"
#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/windowdriver.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/promptbutton.h"
#include "ui/widgetstyle.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace {

constexpr WeightId w5{2, 0, 0};
constexpr WeightId w6{2, 0, 1};

/// E = ½ (4 (w1 − ½)² + (b1 − 2)²): one linear neuron with i1 = 2 and target 3, i1 = −2 and target 1; from w1 = −1, b1 = −1.
Project valley()
{
    Project project;
    project.network = {1, {Layer{Activation::Linear, 1, 1, {-1.0}, BiasKind::Single, {-1.0}}}};
    project.samples = {{{2}, {3}}, {{-2}, {1}}};
    project.training.batchSize = 2;
    project.training.optimizer.learningRate = 0.4;
    return project;
}

double valleyAt(double w, double b)
{
    return 0.5 * (4.0 * (w - 0.5) * (w - 0.5) + (b - 2.0) * (b - 2.0));
}

Recording recorded(const Project &project, long long iterations)
{
    Recording recording(project);
    Trainer trainer(project);
    while (trainer.iteration() < iterations && trainer.performIteration())
        recording.append(trainer.project(), totalError(trainer.network(), project.samples, project.training.loss));
    return recording;
}

/// A panel on the screen that is answered as the window answers it: with the way through a recording.
struct PanelDriver
{
    explicit PanelDriver(const Recording &training, QSize size = {420, 460})
        : recording(training)
    {
        QObject::connect(&panel, &ErrorSurfacePanel::pathWanted, &panel, [this](const ParameterId &across, const ParameterId &up) {
            panel.setPath(parameterPath(recording, across, up, 300));
        });
        panel.resize(size);
        panel.show();
        ready = QTest::qWaitForWindowActive(&panel);
    }

    void showIteration(long long iteration) { panel.showMoment(recording.momentAt({iteration, 0})); }
    /// Waits for the surface that will not become finer.
    bool settles() { return QSignalSpy(&panel, &ErrorSurfacePanel::surfaceShown).wait(20000); }
    template<typename T>
    T *named(const char *name) const
    {
        for (T *widget : panel.findChildren<T *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }
    SurfacePlot &plot() const { return *panel.findChild<SurfacePlot *>(); }
    QString readout() const { return named<QLabel>("Values on the surface")->text().replace(QChar::Nbsp, QLatin1Char(' ')); }
    QString across() const { return named<ChoiceBox>("Parameter across the surface")->currentText(); }
    QString up() const { return named<ChoiceBox>("Parameter up the surface")->currentText(); }
    QColor colorAt(double x, double y) const
    {
        const QImage picture = plot().grab().toImage();
        return picture.pixelColor((plot().pointOf(x, y) * picture.devicePixelRatio()).toPoint());
    }
    void wheel(const QPointF &place, int notches) const
    {
        QWheelEvent event(place, plot().mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot(), &event);
    }

    Recording recording;
    ErrorSurfacePanel panel;
    bool ready = false;
};

void savePictures(PanelDriver &driver, const QString &name)
{
    if (!qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        return;
    const QDir folder(qEnvironmentVariable("BACKPROP_PICTURES"));
    const QSize before = driver.panel.size();
    for (const QSize size : {before, QSize(340, 480), QSize(240, 480)}) {
        for (const Style::Theme theme : {Style::Theme::Light, Style::Theme::Dark}) {
            applyToApplication(Style::of(theme));
            driver.panel.setStyle(Style::of(theme));
            driver.panel.resize(size);
            QTest::qWait(50);
            const QString suffix = theme == Style::Theme::Light ? QStringLiteral("light") : QStringLiteral("dark");
            driver.panel.grab().save(folder.filePath(QStringLiteral("%1-%2-%3.png").arg(name).arg(size.width()).arg(suffix)));
        }
    }
    applyToApplication(Style::of(Style::Theme::Light));
    driver.panel.setStyle(Style::of(Style::Theme::Light));
    driver.panel.resize(before);
}

} // namespace

/// The error over two parameters as a panel: choosing, following training, pointing, zooming, and what it says.
class TestErrorSurfacePanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyToApplication(Style::of(Style::Theme::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void anotherStructureComesWhileHidden();
    void lectureShowsItsOutputWeights();
    void pathAndPresentAreInView();
    void coloursFollowTheError();
    void parametersAreChosenByKeyboard();
    void aParameterChangesPlaces();
    void mouseReadsTheError();
    void wheelAndKeysZoom();
    void draggingMoves();
    void surfaceFollowsTraining();
    void trainingIsNotKeptWaiting();
    void changedPastBeginsAnew();
    void screenReadersHearWhereItIs();
    void otherStructuresHaveOtherParameters();
    void impossibleSurfacesSayWhy();
    void nothingImpossibleIsComputedLater();
    void nothingToSeeIsHarmless();
    void hiddenPanelsComputeNothing();
    void nothingIsClippedInTheSidePanel();
    void namesAreUnique();
    void pictures_data();
    void pictures();
};

void TestErrorSurfacePanel::lectureShowsItsOutputWeights()
{
    PanelDriver driver(recorded(lectureProject(), 0));
    QVERIFY(driver.ready);
    driver.showIteration(0);
    QVERIFY(driver.settles());
    QCOMPARE(driver.across(), QStringLiteral("w5"));
    QCOMPARE(driver.up(), QStringLiteral("w6"));
    const ErrorSurface &surface = *driver.plot().surface();
    QVERIFY(surface == *errorSurface(lectureProject(), {w5, w6, {-1.6, 2.4}, {0.45 - 2.0, 0.45 + 2.0}}, 128, [] { return true; }));
    // The lecture prints E_total = 0.298371109 for its start.
    QVERIFY(std::abs(surface.error - 0.298371109) < 5e-10);
    QCOMPARE(driver.readout(), QStringLiteral("w5 = 0.40, w6 = 0.45\nE = 0.2984 now"));
}

void TestErrorSurfacePanel::pathAndPresentAreInView()
{
    PanelDriver driver(recorded(lectureProject(), 10000));
    driver.showIteration(5000);
    QVERIFY(driver.settles());
    const SurfaceView &view = driver.plot().view();
    for (const PathPoint &point : parameterPath(driver.recording, w5, w6, 300))
        QVERIFY(view.x.contains(point.across) && view.y.contains(point.up));
    // The way is drawn: some pixel at its beginning's ring has its colour.
    const QColor way = Style::of(Style::Theme::Light).surfacePath;
    const QImage picture = driver.plot().grab().toImage();
    const Network present = driver.recording.momentAt({5000, 0}).project.network;
    QCOMPARE(picture.pixelColor(driver.plot().pointOf(present.value(w5), present.value(w6)).toPoint()), way);
}

void TestErrorSurfacePanel::coloursFollowTheError()
{
    PanelDriver driver(recorded(valley(), 0));
    driver.showIteration(0);
    QVERIFY(driver.settles());
    const Style &style = Style::of(Style::Theme::Light);
    const SurfaceView &view = driver.plot().view();
    // E falls towards w1 = ½, b1 = 2, the upper right corner: light there, dark at the left below.
    const QColor low = driver.colorAt(std::min(0.5, view.x.to) - 0.05, view.y.to - 0.05);
    const QColor high = driver.colorAt(view.x.from + 0.1, view.y.from + 0.1);
    QVERIFY(low.lightness() > high.lightness() + 40);
    QVERIFY(std::abs(high.lightness() - style.surfaceHigh.lightness()) < 6);
}

void TestErrorSurfacePanel::parametersAreChosenByKeyboard()
{
    PanelDriver driver(recorded(lectureProject(), 100));
    driver.showIteration(0);
    QVERIFY(driver.settles());
    auto *box = driver.named<ChoiceBox>("Parameter across the surface");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(driver.across(), QStringLiteral("w1"));
    QVERIFY((driver.panel.across() == ParameterId(WeightId{1, 0, 0})));
    QVERIFY(driver.settles());
    QVERIFY((driver.plot().surface()->view.across == ParameterId(WeightId{1, 0, 0})));
    // The way is that of the new parameters.
    QCOMPARE(driver.plot().surface()->across, 0.15);
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(driver.across(), QStringLiteral("b2"));
}

void TestErrorSurfacePanel::aParameterChangesPlaces()
{
    PanelDriver driver(recorded(lectureProject(), 0));
    driver.showIteration(0);
    auto *box = driver.named<ChoiceBox>("Parameter up the surface");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(driver.up(), QStringLiteral("w5"));
    QCOMPARE(driver.across(), QStringLiteral("w6"));
    QVERIFY(driver.settles());
    QCOMPARE(driver.plot().surface()->across, 0.45);
    QCOMPARE(driver.plot().surface()->up, 0.40);
}

void TestErrorSurfacePanel::mouseReadsTheError()
{
    PanelDriver driver(recorded(valley(), 0));
    driver.showIteration(0);
    QVERIFY(driver.settles());
    const QPoint place = driver.plot().pointOf(-2.0, 0.25).toPoint();
    QTest::mouseMove(&driver.plot(), place + QPoint(3, 3));
    QTest::mouseMove(&driver.plot(), place);
    static const QRegularExpression form(QStringLiteral("^w1 = (−?[0-9.]+), b_o1 = (−?[0-9.]+)\nE ≈ ([0-9.]+)$"));
    QTRY_VERIFY(form.match(driver.readout()).hasMatch());
    const QRegularExpressionMatch match = form.match(driver.readout());
    const auto number = [&match](int group) { return match.captured(group).replace(QChar(0x2212), QLatin1Char('-')).toDouble(); };
    QVERIFY(std::abs(number(1) + 2.0) < 0.02 && std::abs(number(2) - 0.25) < 0.02);
    // Numbers are written with four places; the surface is straight between points 4/128 apart.
    QVERIFY(std::abs(number(3) - valleyAt(number(1), number(2))) < 0.003);
    QTest::mouseMove(&driver.plot(), {2, 2});
    QTRY_COMPARE(driver.readout(), QStringLiteral("w1 = −1.00, b_o1 = −1.00\nE = 9.00 now"));
}

void TestErrorSurfacePanel::wheelAndKeysZoom()
{
    PanelDriver driver(recorded(valley(), 0));
    driver.showIteration(0);
    QVERIFY(driver.settles());
    const SurfaceView fitted = driver.plot().view();
    const QPointF place = driver.plot().pointOf(-2.0, 0.0);
    driver.wheel(place, 2);
    const SurfaceView zoomed = driver.plot().view();
    QVERIFY(std::abs(zoomed.x.size() - fitted.x.size() / (1.25 * 1.25)) < 1e-12);
    const QPointF after = driver.plot().pointOf(-2.0, 0.0);
    QVERIFY2(std::abs(after.x() - place.x()) < 1e-6 && std::abs(after.y() - place.y()) < 1e-6, "what is under the mouse stays there");
    QVERIFY(driver.settles());
    QVERIFY(driver.plot().surface()->view == zoomed);
    driver.plot().setFocus();
    QTest::keyClick(&driver.plot(), Qt::Key_Minus);
    QTest::keyClick(&driver.plot(), Qt::Key_Minus);
    QVERIFY(std::abs(driver.plot().view().x.size() - fitted.x.size()) < 1e-12);
    QTest::keyClick(&driver.plot(), Qt::Key_Right);
    QVERIFY(driver.plot().view() != fitted);
    QTest::mouseClick(driver.named<PromptButton>("Show the whole way on the surface"), Qt::LeftButton);
    QVERIFY(driver.plot().view() == fitted);
    // However often somebody zooms, the numbers stay numbers.
    for (int i = 0; i < 300; ++i)
        driver.wheel(place, 1);
    QVERIFY(driver.plot().view().x.size() > 0.0);
    for (int i = 0; i < 300; ++i)
        driver.wheel(place, -1);
    QVERIFY(std::isfinite(driver.plot().view().x.size()));
}

void TestErrorSurfacePanel::draggingMoves()
{
    PanelDriver driver(recorded(valley(), 0));
    driver.showIteration(0);
    QVERIFY(driver.settles());
    const SurfaceView before = driver.plot().view();
    const QPoint centre = driver.plot().plotArea().center().toPoint();
    QTest::mousePress(&driver.plot(), Qt::LeftButton, {}, centre);
    QMouseEvent move(QEvent::MouseMove, QPointF(centre + QPoint(40, 0)), driver.plot().mapToGlobal(QPointF(centre + QPoint(40, 0))),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&driver.plot(), &move);
    QTest::mouseRelease(&driver.plot(), Qt::LeftButton, {}, centre + QPoint(40, 0));
    const double expected = -40.0 / driver.plot().plotArea().width() * before.x.size();
    QVERIFY(std::abs(driver.plot().view().x.from - before.x.from - expected) < 1e-9);
    QCOMPARE(driver.plot().view().x.size(), before.x.size());
    QTest::mouseDClick(&driver.plot(), Qt::LeftButton, {}, centre);
    QVERIFY(driver.plot().view() == before);
}

void TestErrorSurfacePanel::surfaceFollowsTraining()
{
    PanelDriver driver(recorded(lectureProject(), 200));
    driver.showIteration(0);
    QVERIFY(driver.settles());
    driver.showIteration(200);
    QVERIFY(driver.settles());
    const Project trained = driver.recording.momentAt({200, 0}).project;
    const ErrorSurface &surface = *driver.plot().surface();
    QVERIFY(surface == *errorSurface(trained, driver.plot().view(), 128, [] { return true; }));
    // An iteration that the way does not have yet goes on with it, and the view follows where it leads.
    Project far = trained;
    far.network.setValue(w5, -50.0);
    driver.panel.showMoment(momentAtRest(far, 201));
    QVERIFY(driver.settles());
    QVERIFY(driver.plot().view().x.contains(-50.0) && driver.plot().view().x.contains(0.4));
}

void TestErrorSurfacePanel::trainingIsNotKeptWaiting()
{
    PanelDriver driver(recorded(projectFrom(QStringLiteral("8-16-2 single samples=100")), 0));
    driver.showIteration(0);
    Project project = driver.recording.project();
    int surfaces = 0;
    const SurfacePlot &plot = driver.plot();
    std::optional<ErrorSurface> last = plot.surface();
    QElapsedTimer time;
    time.start();
    double longest = 0.0;
    // On a busy machine it takes longer for the second surface to come.
    for (int i = 1; time.elapsed() < 2000 || (surfaces < 2 && time.elapsed() < 60'000); ++i) {
        project.network.setValue(WeightId{1, 0, 0}, 0.001 * i);
        QElapsedTimer shown;
        shown.start();
        driver.panel.showMoment(momentAtRest(project, i));
        longest = std::max(longest, static_cast<double>(shown.nsecsElapsed()) * 1e-6);
        QTest::qWait(5);
        if (plot.surface() != last) {
            ++surfaces;
            last = plot.surface();
        }
    }
    QVERIFY2(surfaces >= 2, "the surface must follow");
    // Five requests a second, each of which may give more than one surface before the next.
    QVERIFY2(surfaces <= 11.0 * static_cast<double>(time.elapsed()) / 1000.0, qPrintable(QString::number(surfaces)));
    // The whole surface takes more than a second.
    QVERIFY2(longest < 500.0, qPrintable(QString::number(longest)));
    // When training rests, the surface becomes as fine as it can be.
    QVERIFY(driver.settles());
    QCOMPARE(plot.surface()->grid.columns, 128);
    QVERIFY(*plot.surface() == *errorSurface(project, plot.view(), 128, [] { return true; }));
}

void TestErrorSurfacePanel::changedPastBeginsAnew()
{
    PanelDriver driver(recorded(valley(), 10));
    driver.showIteration(10);
    QVERIFY(driver.settles());
    Project edited = driver.recording.momentAt({3, 0}).project;
    edited.network.setValue(BiasId{1, 0}, 9.0);
    driver.panel.showMoment(momentAtRest(edited, 3));
    QVERIFY(driver.settles());
    // Where the way led before the change has gone: the colour of the way is not at its old end.
    const QColor way = Style::of(Style::Theme::Light).surfacePath;
    const Network old = driver.recording.momentAt({10, 0}).project.network;
    QVERIFY(driver.colorAt(old.value(WeightId{1, 0, 0}), old.value(BiasId{1, 0})) != way);
    QCOMPARE(driver.colorAt(edited.network.value(WeightId{1, 0, 0}), 9.0), way);
}

void TestErrorSurfacePanel::screenReadersHearWhereItIs()
{
    PanelDriver driver(recorded(valley(), 0));
    driver.showIteration(0);
    QVERIFY(driver.settles());
    // At w1 = −1, b1 = −1: E = ½ (4 · 2.25 + 9) = 9, ∂E/∂w1 = 4 (−1.5) = −6, ∂E/∂b1 = −3.
    const QString description = driver.plot().accessibleDescription();
    QVERIFY2(description.startsWith(QStringLiteral("E = 9.00 at w1 = −1.00, b_o1 = −1.00. It falls steepest towards larger w1 "
                                                   "(∂E/∂w1 = −6.00")),
             qPrintable(description));
    QVERIFY2(description.contains(QStringLiteral(" and larger b_o1 (∂E/∂b_o1 = −3.00")), qPrintable(description));
    QVERIFY2(description.contains(QStringLiteral("The lowest point in view is E = ")), qPrintable(description));
    QCOMPARE(driver.plot().accessibleName(), QStringLiteral("Error surface"));
    // At the minimum there is no direction to speak of.
    Project lowest = valley();
    lowest.network.setValue(WeightId{1, 0, 0}, 0.5);
    lowest.network.setValue(BiasId{1, 0}, 2.0);
    driver.panel.showMoment(momentAtRest(lowest, 0));
    QVERIFY(driver.settles());
    QVERIFY2(driver.plot().accessibleDescription().startsWith(QStringLiteral("E = 0.00 at w1 = 0.50, b_o1 = 2.00. It is flat there. ")),
             qPrintable(driver.plot().accessibleDescription()));
}

void TestErrorSurfacePanel::otherStructuresHaveOtherParameters()
{
    PanelDriver driver(recorded(lectureProject(), 0));
    driver.showIteration(0);
    QVERIFY(driver.settles());
    driver.recording = recorded(valley(), 5);
    driver.showIteration(5);
    QVERIFY(driver.settles());
    QCOMPARE(driver.across(), QStringLiteral("w1"));
    QCOMPARE(driver.up(), QStringLiteral("b_o1"));
    QCOMPARE(driver.named<ChoiceBox>("Parameter up the surface")->count(), 2);
    // Parameters whose names are still there stay chosen.
    driver.recording = recorded(projectFrom(QStringLiteral("2-1 single")), 0);
    driver.showIteration(0);
    QCOMPARE(driver.across(), QStringLiteral("w1"));
    QCOMPARE(driver.up(), QStringLiteral("b_o1"));
    driver.recording = recorded(lectureProject(), 0);
    driver.showIteration(0);
    QCOMPARE(driver.across(), QStringLiteral("w5"));
    QCOMPARE(driver.up(), QStringLiteral("w6"));
}

void TestErrorSurfacePanel::impossibleSurfacesSayWhy()
{
    PanelDriver driver(recorded(lectureProject(), 0));
    driver.showIteration(0);
    QVERIFY(driver.settles());
    driver.panel.showMoment(momentAtRest(projectFrom(QStringLiteral("1-1 none")), 0));
    QVERIFY(!driver.panel.isPossible());
    QCOMPARE(driver.plot().sentence(), QStringLiteral("An error surface needs two parameters; this network has one."));
    QCOMPARE(driver.plot().accessibleDescription(), driver.plot().sentence());
    QVERIFY(!driver.named<ChoiceBox>("Parameter across the surface")->isEnabled());
    QVERIFY(!driver.plot().surface());
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_Plus, Qt::Key_Left})
        QTest::keyClick(&driver.plot(), key);
    QTest::qWait(300);
    driver.showIteration(0);
    QVERIFY(driver.settles());
    QCOMPARE(driver.across(), QStringLiteral("w5"));
}

/// What was to be computed after a pause is forgotten with the parameters that it was of.
void TestErrorSurfacePanel::nothingImpossibleIsComputedLater()
{
    PanelDriver driver(recorded(lectureProject(), 2));
    driver.showIteration(0);
    driver.showIteration(1);
    driver.panel.showMoment(momentAtRest(projectFrom(QStringLiteral("1-1 none")), 0));
    QTest::qWait(500);
    QCOMPARE(driver.readout(), QString());
    QVERIFY(!driver.plot().surface());
}

void TestErrorSurfacePanel::nothingToSeeIsHarmless()
{
    const PanelDriver driver(recorded(lectureProject(), 0));
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_Minus, Qt::Key_Up})
        QTest::keyClick(&driver.plot(), key);
    driver.wheel({100, 100}, 1);
    QTest::mouseDClick(&driver.plot(), Qt::LeftButton);
    QTest::mouseMove(&driver.plot(), {120, 120});
    QTest::mouseClick(driver.named<PromptButton>("Show the whole way on the surface"), Qt::LeftButton);
    QVERIFY(!driver.panel.isPossible());
    QVERIFY(!driver.plot().surface());
    QCOMPARE(driver.readout(), QString());
}

void TestErrorSurfacePanel::hiddenPanelsComputeNothing()
{
    PanelDriver driver(recorded(lectureProject(), 10));
    driver.panel.hide();
    driver.showIteration(10);
    QTest::qWait(400);
    QVERIFY(!driver.plot().surface());
    driver.panel.show();
    QVERIFY(driver.settles());
}

void TestErrorSurfacePanel::nothingIsClippedInTheSidePanel()
{
    // Names with three digits, and numbers with as many as there are.
    PanelDriver driver(recorded(exampleProject(QStringLiteral("spirals")).value(), 10), {240, 480});
    driver.showIteration(10);
    QVERIFY(driver.settles());
    QCOMPARE(driver.across(), QStringLiteral("w169"));
    QVERIFY2(driver.panel.minimumSizeHint().width() <= 240, qPrintable(QString::number(driver.panel.minimumSizeHint().width())));
    for (const QWidget *widget : driver.panel.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->parentWidget()->layout())
            QVERIFY2(widget->parentWidget()->rect().contains(widget->geometry()), widget->metaObject()->className());
    }
    const auto *label = driver.named<QLabel>("Values on the surface");
    QVERIFY2(label->heightForWidth(label->width()) <= label->height(), qPrintable(label->text()));
    for (const char *name : {"Parameter across the surface", "Parameter up the surface"}) {
        auto *box = driver.named<ChoiceBox>(name);
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        QVERIFY2(box->fontMetrics().horizontalAdvance(box->currentText()) <= room.width(), qPrintable(QString::number(room.width())));
    }
}

void TestErrorSurfacePanel::namesAreUnique()
{
    PanelDriver driver(recorded(lectureProject(), 0));
    QSet<QString> names;
    for (const QWidget *widget : driver.panel.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QComboBoxListView") || widget->inherits("QScrollBar"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
        names.insert(widget->accessibleName());
    }
    QCOMPARE(names.size(), 4);
}

void TestErrorSurfacePanel::pictures_data()
{
    QTest::addColumn<Project>("project");
    QTest::addColumn<int>("iterations");
    QTest::newRow("lecture") << lectureProject() << 1000;
    QTest::newRow("valley") << valley() << 30;
    for (const char *name : {"xor", "spirals"}) {
        const Outcome<Project> example = exampleProject(QLatin1String(name));
        QVERIFY2(example, qPrintable(example.problem()));
        QTest::newRow(name) << example.value() << 2000;
    }
    QTest::newRow("start") << lectureProject() << 0;
    QTest::newRow("network") << projectFrom(QStringLiteral("2-4-1 single samples=8 batch=4 rate=0.8")) << 5000;
}

/// In light and dark and at the sizes of a side panel, for looking at; that each has a surface is checked here.
void TestErrorSurfacePanel::pictures()
{
    QFETCH(Project, project);
    QFETCH(int, iterations);
    PanelDriver driver(recorded(project, iterations));
    driver.showIteration(iterations);
    QVERIFY(driver.settles());
    QVERIFY(driver.plot().surface()->contours.size() >= 3);
    savePictures(driver, QStringLiteral("surface-") + QLatin1String(QTest::currentDataTag()));
}

/// While the panel is hidden it is not told of another network.
void TestErrorSurfacePanel::anotherStructureComesWhileHidden()
{
    OPEN_WINDOW(driver);
    auto *action = driver.window().findChild<QAction *>(QStringLiteral("error-surface-panel"));
    action->trigger();
    const auto *panel = driver.window().findChild<ErrorSurfacePanel *>();
    QVERIFY(panel->isVisible());
    action->trigger();
    driver.document().open(Course{projectFrom(QStringLiteral("2-1 single")), {}});
    action->trigger();
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->across(), ParameterId(WeightId{1, 0, 0}));
}

QTEST_MAIN(TestErrorSurfacePanel)
#include "tst_errorsurfacepanel.moc"
