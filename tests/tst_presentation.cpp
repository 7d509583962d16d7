// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownsettings.h"
#include "tests/support/windowdriver.h"
#include "ui/formula/wallformula.h"
#include "ui/panels/timelinebar.h"
#include "ui/panels/toolbar.h"

#include <QDockWidget>
#include <QRegularExpression>

namespace {

constexpr WeightId w1{1, 0, 0};
constexpr WeightId w5{2, 0, 0};

QList<QDockWidget *> docks(MainWindow &window)
{
    return window.findChildren<QDockWidget *>();
}

/// What of the window is shown, and where.
QString placesIn(MainWindow &window)
{
    QStringList places;
    const QRect outer = window.geometry();
    places << QStringLiteral("%1×%2 %3").arg(outer.width()).arg(outer.height()).arg(window.windowState().toInt());
    QList<QWidget *> widgets;
    for (QDockWidget *dock : docks(window))
        widgets << dock;
    widgets << window.menuWidget() << window.centralWidget() << window.findChild<TimelineBar *>();
    for (const QWidget *widget : widgets) {
        const QRect place = widget->geometry();
        places << QStringLiteral("%1: %2 %3,%4 %5×%6")
                      .arg(widget->objectName())
                      .arg(widget->isVisible())
                      .arg(place.x())
                      .arg(place.y())
                      .arg(place.width())
                      .arg(place.height());
    }
    return places.join(u'\n');
}

WallFormula &formula(MainWindow &window)
{
    return *window.findChild<WallFormula *>();
}

/// F11, and then the size that a screen would give; the screen of these tests is smaller than a window.
void present(WindowDriver &driver, QSize size = {1440, 900})
{
    driver.key(Qt::Key_F11);
    QVERIFY(driver.window().isFullScreen());
    driver.window().setWindowState(Qt::WindowNoState);
    driver.window().resize(size);
    QTest::qWait(50);
    QCOMPARE(driver.window().size(), size);
}

bool isPresenting(const WindowDriver &driver)
{
    return driver.action("Presentation")->isChecked();
}

} // namespace

/// The diagram for a whole room, by F11.
class TestPresentation : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void onlyTheDiagramIsLeft();
    void escapeBringsEverythingBack();
    void escapeEndsAnEditFirst();
    void keysWork();
    void editsWork();
    void theFormulaIsThereWhereItCanBeRead();
    void everythingIsLarge_data();
    void everythingIsLarge();
    void predictModeLeavesIt();

private:
    OwnSettings m_settings;
};

void TestPresentation::onlyTheDiagramIsLeft()
{
    OPEN_WINDOW(driver);
    const double before = driver.view().scale();
    present(driver);
    for (const QDockWidget *dock : docks(driver.window()))
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    QVERIFY(!driver.window().menuWidget()->isVisible());
    QVERIFY(driver.view().isVisible());
    QTRY_VERIFY(driver.view().scale() > 1.2 * before);
    QVERIFY(isPresenting(driver));
    QVERIFY(!driver.notice().isEmpty());
}

void TestPresentation::escapeBringsEverythingBack()
{
    for (const Qt::Key leave : {Qt::Key_Escape, Qt::Key_F11}) {
        OPEN_WINDOW(driver);
        driver.named("Learning rate")->setFocus();
        QTest::qWait(50);
        const QString before = placesIn(driver.window());
        const double scale = driver.view().scale();
        driver.key(Qt::Key_F11);
        QTRY_VERIFY(placesIn(driver.window()) != before);
        driver.key(leave);
        QTRY_COMPARE(placesIn(driver.window()), before);
        QTRY_COMPARE(driver.view().scale(), scale);
        QCOMPARE(QApplication::focusWidget(), driver.named("Learning rate"));
        QVERIFY(!driver.action("Presentation")->isChecked());
    }
}

void TestPresentation::escapeEndsAnEditFirst()
{
    OPEN_WINDOW(driver);
    present(driver);
    driver.click(w5);
    driver.type("7");
    driver.key(Qt::Key_Escape);
    QVERIFY(!driver.editor().isOpen());
    QVERIFY(isPresenting(driver));
    driver.key(Qt::Key_Escape);
    QVERIFY(!isPresenting(driver));
    QCOMPARE(driver.shown(w5), 0.4);
}

void TestPresentation::keysWork()
{
    OPEN_WINDOW(driver);
    present(driver);
    driver.key(Qt::Key_Right);
    QCOMPARE(driver.session().moment().position.phases, 1);
    driver.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 1LL);
    driver.key(Qt::Key_Home);
    QCOMPARE(driver.session().moment().iteration, 0LL);
    driver.key(Qt::Key_F11);
    driver.key(Qt::Key_Right);
    QCOMPARE(driver.session().moment().position.phases, 1);
}

void TestPresentation::editsWork()
{
    OPEN_WINDOW(driver);
    present(driver);
    driver.click(w5);
    driver.type("0.45");
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.shown(w5), 0.45);
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.shown(w5), 0.4);
}

void TestPresentation::theFormulaIsThereWhereItCanBeRead()
{
    OPEN_WINDOW(driver);
    present(driver);
    QVERIFY(!formula(driver.window()).isReadable());
    const double scale = driver.view().scale();
    driver.click(w5);
    QVERIFY(driver.editor().isOpen()); // the formula has not moved the diagram away from under the mouse
    driver.key(Qt::Key_Escape);
    QVERIFY(formula(driver.window()).isReadable());
    QVERIFY(formula(driver.window()).accessibleDescription().contains(QStringLiteral("∂E_total/∂w5")));
    driver.click(w1);
    driver.key(Qt::Key_Escape);
    QVERIFY(formula(driver.window()).accessibleDescription().contains(QStringLiteral("∂E_total/∂w1")));

    QTest::qWait(50);
    QCOMPARE(driver.view().scale(), scale);

    // Another style is drawn anew, and afterwards there is none.
    driver.action("Dark")->trigger();
    QVERIFY(formula(driver.window()).isReadable());
    driver.key(Qt::Key_Escape);
    QVERIFY(!isPresenting(driver));
    QVERIFY(!formula(driver.window()).isVisible());
    driver.action("Light")->trigger();
}

void TestPresentation::everythingIsLarge_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("projector") << QSize(1024, 640);
    QTest::newRow("laptop") << QSize(1440, 900);
    QTest::newRow("4K") << QSize(3840, 2160);
}

/// From the last row a text must be about a fortieth of the wall, and the diagram's numbers more than that.
void TestPresentation::everythingIsLarge()
{
    QFETCH(QSize, size);
    OPEN_WINDOW(driver, size);
    present(driver, size);
    const auto *timeline = driver.window().findChild<TimelineBar *>();
    QVERIFY(timeline->height() * 12.0 / 52.0 >= size.height() / 40.0);
    QVERIFY(timeline->height() <= size.height() / 6);
    const double number = 14.0 * Style::wall(Style::Theme::Light).numberScale * driver.view().scale();
    QVERIFY2(number >= size.height() / 40.0, qPrintable(QString::number(number)));
    // All of the diagram is there.
    for (const DiagramItem *item : driver.view().diagram().items())
        QVERIFY(driver.view().viewport()->rect().contains(driver.view().rectOf(*item)));
}

void TestPresentation::predictModeLeavesIt()
{
    OPEN_WINDOW(driver);
    present(driver);
    driver.key(Qt::Key_F7);
    QVERIFY(!isPresenting(driver));
    QVERIFY(driver.window().menuWidget()->isVisible());
    driver.action("Predict mode")->trigger();
}

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
