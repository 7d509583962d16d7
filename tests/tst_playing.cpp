// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/comparing.h"
#include "tests/support/windowdriver.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <functional>
#include <memory>

namespace {

constexpr int longestWait = 60000; ///< ms, for a machine that is busy with other things
constexpr WeightId w5{2, 0, 0};

/// Answers the next dialog, once it is there; forgotten with what is returned.
[[nodiscard]] std::unique_ptr<QTimer> answerNextDialog(const std::function<void(QDialog *)> &answer)
{
    auto timer = std::make_unique<QTimer>();
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [timer = timer.get(), answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        timer->stop();
        answer(dialog);
    });
    timer->start(10);
    return timer;
}

bool isNearColor(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 40 && std::abs(one.green() - other.green()) < 40 && std::abs(one.blue() - other.blue()) < 40;
}

/// The row of the topmost pixel of a colour in some columns of a picture; −1 if there is none.
int topmost(const QImage &image, int fromColumn, int toColumn, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = fromColumn; x < toColumn; ++x) {
            if (isNearColor(image.pixelColor(x, y), color))
                return y;
        }
    }
    return -1;
}

/// The columns in which a colour occurs.
std::pair<int, int> columnsWith(const QImage &image, const QColor &color)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        if (topmost(image, x, x + 1, color) >= 0) {
            first = std::min(first, x);
            last = x;
        }
    }
    return {first, last};
}

/// What a widget has to say, if that is wider or higher than what it has room for; empty if all is well.
QString clipped(const QWidget *widget)
{
    QString text;
    int frame = 0; ///< what stands beside the text: padding, and an arrow in a combo box
    int widest = 0;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        text = button->text();
        frame = 8;
    } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        text = label->wordWrap() ? QString() : label->text();
    } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        text = combo->currentText();
        frame = 28;
    } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        text = field->text();
        frame = 4;
    } else if (const auto *readout = qobject_cast<const Readout *>(widget)) {
        text = readout->text();
        widest = readout->sizeHint().width();
    }
    if (text.isEmpty())
        return {};
    const QFontMetrics metrics = widget->fontMetrics();
    const int wanted = std::max(widest, metrics.horizontalAdvance(text) + frame);
    if (wanted <= widget->width() && metrics.height() <= widget->height() + 2)
        return {};
    return QStringLiteral("%1 “%2” wants %3 and has %4").arg(widget->accessibleName(), text).arg(wanted).arg(widget->width());
}

QStringList clippedIn(const QWidget &window)
{
    QStringList complaints;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const QString complaint = clipped(widget); !complaint.isEmpty())
            complaints << complaint;
        const QRect inWindow(widget->mapTo(&window, QPoint()), widget->size());
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const Readout *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
        if (control && !window.rect().contains(inWindow))
            complaints << widget->accessibleName() + QStringLiteral(" is partly outside the window");
    }
    return complaints;
}

/// The tools that lie upon each other.
QStringList overlapsIn(const QWidget &tools)
{
    QStringList complaints;
    const QList<QWidget *> widgets = tools.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (widgets[i]->isVisible() && widgets[j]->isVisible() && widgets[i]->geometry().intersects(widgets[j]->geometry()))
                complaints << widgets[i]->accessibleName() + QStringLiteral(" upon ") + widgets[j]->accessibleName();
        }
    }
    return complaints;
}

} // namespace

/// The window, used by mouse and keyboard: playing, exporting and looking.
class TestPlaying : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    // The platform without a screen says so itself about every dialog.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void atFirstSight();
    void stepByButton();
    void stepByKeys();
    void reset();
    void spaceRunsAndPauses();
    void spaceOnAButtonPressesIt();
    void buttonRunsAndPauses();
    void runToIteration();
    void exportsThePicture();
    void exportRefusesNonsense();
    void digits();
    void theme();
    void noTextIsClipped_data();
    void noTextIsClipped();
    void divergenceIsToldOnce();
    void closesWhileRunning();

private:
    QTemporaryDir m_folder;
};

void TestPlaying::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestPlaying::atFirstSight()
{
    OPEN_WINDOW(driver);
    QCOMPARE(driver.named<Readout>("Iteration")->value(), 0.0);
    QCOMPARE(driver.totalError()->text(), QStringLiteral("0.298371"));
    QVERIFY(!driver.named("Step back")->isEnabled());
    QVERIFY(driver.named("Step")->isEnabled());
    QVERIFY2(driver.happened().contains(QStringLiteral("forward")), qPrintable(driver.happened()));
    // The whole diagram is in view.
    const QRect viewport = driver.view().viewport()->rect();
    for (const DiagramItem *item : driver.view().diagram().items())
        QVERIFY2(viewport.contains(driver.view().rectOf(*item)), qPrintable(item->spoken().name));
}

void TestPlaying::stepByButton()
{
    OPEN_WINDOW(driver);
    driver.click("Step");
    QVERIFY(driver.happened().contains(QStringLiteral("forward")));
    driver.click("Step");
    QVERIFY(driver.happened().contains(QStringLiteral("backward")));
    QCOMPARE(driver.named<Readout>("Iteration")->value(), 0.0);
    driver.click("Step");
    QVERIFY(driver.happened().contains(QStringLiteral("update")));
    QCOMPARE(driver.named<Readout>("Iteration")->value(), 1.0);
    VERIFY_NEAR(QStringLiteral("E_total"), driver.totalError()->value(), 0.29102777369359935087, 1e-15);
    VERIFY_NEAR(QStringLiteral("w5⁺"), driver.shown(w5), 0.35891647971788461058, 1e-15);

    driver.click("Step back");
    QCOMPARE(driver.named<Readout>("Iteration")->value(), 0.0);
    QCOMPARE(driver.shown(w5), 0.4);
    driver.click("Step back");
    driver.click("Step back");
    QVERIFY(!driver.named("Step back")->isEnabled());

    driver.named<QComboBox>("Step size")->setFocus();
    driver.key(Qt::Key_Down);
    driver.click("Step");
    QCOMPARE(driver.named<Readout>("Iteration")->value(), 1.0);
}

void TestPlaying::stepByKeys()
{
    OPEN_WINDOW(driver);
    driver.view().setFocus();
    driver.key(Qt::Key_Right);
    QCOMPARE(driver.session().moment().position, (Position{0, 1}));
    driver.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(driver.session().moment().position, (Position{0, 2}));
    driver.key(Qt::Key_Left);
    QCOMPARE(driver.session().moment().position, (Position{0, 1}));
    driver.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 1);
    // The arrows step as well while an item of the diagram has the keyboard.
    driver.item(w5)->setFocus();
    driver.key(Qt::Key_Right);
    QCOMPARE(driver.session().moment().position, (Position{1, 1}));
    driver.key(Qt::Key_Home);
    QCOMPARE(driver.session().moment().position, Position());
}

void TestPlaying::reset()
{
    OPEN_WINDOW(driver);
    driver.view().setFocus();
    for (int i = 0; i < 5; ++i)
        driver.key(Qt::Key_Right, Qt::ControlModifier);
    driver.click(w5);
    driver.type("0.75");
    driver.key(Qt::Key_Return);
    driver.click("Reset");
    QCOMPARE(driver.named<Readout>("Iteration")->value(), 0.0);
    QCOMPARE(driver.shown(w5), 0.4);
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("Reset"));
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.document().course().interventions.size(), 1U);
}

void TestPlaying::spaceRunsAndPauses()
{
    OPEN_WINDOW(driver);
    driver.view().setFocus();
    driver.key(Qt::Key_Space);
    QVERIFY(driver.session().isRunning());
    QVERIFY(driver.named("Pause"));
    QVERIFY(!driver.named("Run"));
    QVERIFY(driver.action("Pause training"));
    QVERIFY(QTest::qWaitFor([&] { return driver.session().moment().position > Position{0, 1}; }, longestWait));
    driver.key(Qt::Key_Space);
    QVERIFY(!driver.session().isRunning());
    QVERIFY(driver.named("Run"));
    QVERIFY(!driver.named("Pause"));
}

void TestPlaying::spaceOnAButtonPressesIt()
{
    OPEN_WINDOW(driver);
    driver.named("Step")->setFocus();
    driver.key(Qt::Key_Space);
    QVERIFY(!driver.session().isRunning());
    QCOMPARE(driver.session().moment().position, (Position{0, 1}));
    driver.named("Run")->setFocus();
    driver.key(Qt::Key_Space);
    QVERIFY(driver.session().isRunning());
    driver.key(Qt::Key_Space);
    QVERIFY(!driver.session().isRunning());
}

void TestPlaying::buttonRunsAndPauses()
{
    OPEN_WINDOW(driver);
    auto *speed = driver.named<QSlider>("Speed");
    speed->setFocus();
    driver.key(Qt::Key_End);
    QCOMPARE(driver.session().speed(), Session::fullSpeed);
    driver.click("Run");
    QVERIFY(QTest::qWaitFor([&] { return driver.named<Readout>("Iteration")->value() > 1000.0; }, longestWait));
    const double afterThousand = driver.totalError()->value();
    QVERIFY(afterThousand < 0.01);
    driver.click("Pause");
    QVERIFY(!driver.session().isRunning());
    QCOMPARE(driver.named<Readout>("Iteration")->value(), static_cast<double>(driver.session().moment().iteration));
    QCOMPARE(driver.totalError()->value(), driver.shown(TotalPart()));
}

void TestPlaying::runToIteration()
{
    OPEN_WINDOW(driver);
    QSignalSpy running(&driver.session(), &Session::runningChanged);
    const auto accepting = answerNextDialog([](QDialog *dialog) {
        auto *field = dialog->findChild<QSpinBox *>();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("10000"));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    driver.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(driver.session().isRunning() || running.count() == 2);
    QVERIFY(QTest::qWaitFor([&] { return !driver.session().isRunning(); }, longestWait));
    QCOMPARE(driver.named<Readout>("Iteration")->value(), 10000.0);
    VERIFY_NEAR(QStringLiteral("E_total"), driver.totalError()->value(), 3.5101877829788458742e-05, 1e-12);
    VERIFY_NEAR(QStringLiteral("w5"), driver.shown(w5), -3.8929771988657292156, 1e-12);

    // Cancelled, nothing runs.
    driver.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    bool asked = false;
    const auto cancelling = answerNextDialog([&asked](QDialog *dialog) {
        asked = true;
        dialog->reject();
    });
    driver.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(asked);
    QVERIFY(!driver.session().isRunning());
}

void TestPlaying::exportsThePicture()
{
    OPEN_WINDOW(driver);
    driver.session().rush(2000);
    QVERIFY(QTest::qWaitFor([&] { return !driver.session().isRunning(); }, longestWait));
    const QString fileName = m_folder.filePath(QStringLiteral("curve.png"));
    const auto saving = answerNextDialog([fileName](QDialog *dialog) {
        for (QComboBox *choice : dialog->findChildren<QComboBox *>()) {
            if (choice->accessibleName() == QStringLiteral("Picture of"))
                choice->setCurrentText(QStringLiteral("Error curve"));
        }
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QStringLiteral("Picture file"))
                field->setText(fileName);
        }
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    });
    driver.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return driver.notice().startsWith(QStringLiteral("Saved")); }, longestWait));

    const QImage picture(fileName);
    QCOMPARE(picture.size(), QSize(1600, 900));
    const QColor curve = Style::of(Style::Theme::Light).accent;
    const auto [first, last] = columnsWith(picture, curve);
    QVERIFY2(last - first > 1200, qPrintable(QStringLiteral("the curve goes from column %1 to %2").arg(first).arg(last)));
    // From left to right it only ever goes down.
    int before = topmost(picture, first, first + 8, curve);
    QVERIFY(before >= 0);
    const int start = before;
    for (int x = first + 50; x + 8 < last; x += 50) {
        const int here = topmost(picture, x, x + 8, curve);
        QVERIFY2(here >= before, qPrintable(QStringLiteral("at column %1 the curve rises from row %2 to %3").arg(x).arg(before).arg(here)));
        before = here;
    }
    QVERIFY(before - start > 300);
}

void TestPlaying::exportRefusesNonsense()
{
    OPEN_WINDOW(driver);
    bool couldSave = true;
    const QString nowhere = m_folder.filePath(QStringLiteral("no such folder/curve.png"));
    const auto cancelling = answerNextDialog([&couldSave, nowhere](QDialog *dialog) {
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QStringLiteral("Picture file"))
                field->setText(nowhere);
        }
        couldSave = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    driver.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!couldSave);
}

void TestPlaying::digits()
{
    OPEN_WINDOW(driver);
    driver.click(w5);
    driver.key(Qt::Key_Escape);
    QCOMPARE(driver.totalError()->text(), QStringLiteral("0.298371"));
    driver.action("All")->trigger();
    QCOMPARE(driver.totalError()->text(), allDigits(driver.totalError()->value()));
    QVERIFY2(driver.chainRule().contains(QStringLiteral("0.7413650695523157")), qPrintable(driver.chainRule()));
    driver.action("Truncated, as on the blackboard")->trigger();
    QVERIFY2(driver.chainRule().contains(QStringLiteral("0.7413")), qPrintable(driver.chainRule()));
    driver.action("Rounded")->trigger();
    QVERIFY2(driver.chainRule().contains(QStringLiteral("0.7414")), qPrintable(driver.chainRule()));
    QCOMPARE(driver.undoStack().count(), 0);
}

void TestPlaying::theme()
{
    OPEN_WINDOW(driver);
    for (const auto theme : {Style::Theme::Dark, Style::Theme::Light}) {
        driver.action(theme == Style::Theme::Dark ? "Dark" : "Light")->trigger();
        const Style &style = Style::of(theme);
        QCOMPARE(Style::themeOf(QApplication::palette()), theme);
        QCOMPARE(QApplication::palette().color(QPalette::Window), style.window);
        const QImage diagram = driver.view().grab().toImage();
        QCOMPARE(diagram.pixelColor(2, 2), style.canvas);
    }
    driver.action("As the desktop")->trigger();
}

void TestPlaying::noTextIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("running");
    for (const bool running : {false, true}) {
        for (const QSize size : {QSize(1024, 640), QSize(1239, 700), QSize(1240, 700), QSize(1440, 900), QSize(3840, 2160)})
            QTest::addRow("%d×%d%s", size.width(), size.height(), running ? " running" : "") << size << running;
    }
}

void TestPlaying::noTextIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(bool, running);
    OPEN_WINDOW(driver, size);
    QCOMPARE(driver.window().size(), size);
    driver.click(w5);
    driver.key(Qt::Key_Escape);
    if (running) {
        driver.session().setSpeed(1.0);
        driver.session().run();
    }
    QTest::qWait(50);
    QCOMPARE(clippedIn(driver.window()).join(u'\n'), QString());
    QCOMPARE(overlapsIn(*driver.window().findChild<QWidget *>(QStringLiteral("tools"))).join(u'\n'), QString());
}

void TestPlaying::divergenceIsToldOnce()
{
    OPEN_WINDOW(driver);
    QVERIFY(driver.session().edit(LearningRateId(), 1e308));
    QVERIFY(driver.session().edit(SampleValueId{SampleValueId::Kind::Target, 0, 0}, 1e150));
    driver.click("Run");
    QVERIFY(QTest::qWaitFor([&] { return !driver.notice().isEmpty(); }, longestWait));
    QVERIFY2(driver.notice().contains(QStringLiteral("iteration 1")), qPrintable(driver.notice()));
    QVERIFY(!driver.session().isRunning());
    QVERIFY(driver.named("Run"));
    QVERIFY(std::isfinite(driver.shown(w5)));
}

void TestPlaying::closesWhileRunning()
{
    OPEN_WINDOW(driver);
    driver.session().setSpeed(Session::fullSpeed);
    driver.click("Run");
    QTest::qWait(100);
    QVERIFY(driver.window().close());
    QVERIFY(!driver.session().isRunning());
}

QTEST_MAIN(TestPlaying)
#include "tst_playing.moc"
