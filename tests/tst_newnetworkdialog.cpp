// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"
#include "ui/diagram/diagrampreview.h"
#include "ui/newnetworkdialog.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/numberspinbox.h"
#include "ui/widgetstyle.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QTest>

namespace {

/// The dialog with hands to use it.
class DialogDriver
{
public:
    explicit DialogDriver(const Style &style = Style::of(Style::Theme::Light))
        : dialog(NewNetwork(), style)
    {
        dialog.show();
        // Without an active window nothing has the keyboard.
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog does not come up");
    }

    template<typename T>
    T *named(const char *name) const
    {
        for (T *widget : dialog.findChildren<T *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        qFatal("nothing is named %s", name);
    }
    void type(const char *name, const char *text) const
    {
        auto *field = named<QAbstractSpinBox>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if ((button->text() == text || button->accessibleName() == text) && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no button is named %s", qPrintable(text));
    }
    void choose(const char *name, const char *choice) const
    {
        auto *box = named<ChoiceBox>(name);
        box->setFocus();
        QTest::keyClicks(box, QString::fromUtf8(choice));
        QCOMPARE(box->currentText(), QString::fromUtf8(choice));
    }
    bool canCreate() const
    {
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Create"))
                return button->isEnabled();
        }
        return false;
    }

    NewNetworkDialog dialog;
};

} // namespace

/// The dialog for new networks: mouse and keys make a project, nonsense is said, and it can be read and reached.
class TestNewNetworkDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void xorNetwork();
    void layersComeAndGo();
    void seedAndInitialisation();
    void nonsenseIsSaid();
    void previewIsDrawn();
    void namesAreUnique();
    void tabGoesThroughAll();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestNewNetworkDialog::xorNetwork()
{
    DialogDriver driver;
    driver.type("Neurons of hidden layer 1", "3");
    driver.type("Number of outputs", "1");
    QCOMPARE(driver.dialog.summary(), QStringLiteral("2-3-1, 13 parameters"));
    driver.choose("Loss", "squared-error");
    driver.choose("Biases", "one shared bias");
    QCOMPARE(driver.dialog.summary(), QStringLiteral("2-3-1, 11 parameters"));
    driver.press(QStringLiteral("Create"));
    QCOMPARE(driver.dialog.result(), static_cast<int>(QDialog::Accepted));
    const Project project = driver.dialog.project().value();
    QCOMPARE(project.network.layer(1).neurons, 3);
    QCOMPARE(project.network.layer(2).biasKind, BiasKind::Shared);
    QCOMPARE(project.training.loss, Loss::SquaredError);
    QVERIFY(project == newProject(driver.dialog.wanted()).value());
}

void TestNewNetworkDialog::layersComeAndGo()
{
    DialogDriver driver;
    driver.press(QStringLiteral("Add a hidden layer"));
    driver.type("Neurons of hidden layer 2", "5");
    driver.choose("Activation of hidden layer 2", "linear");
    QCOMPARE(driver.dialog.summary(), QStringLiteral("2-2-5-2, 33 parameters"));
    driver.press(QStringLiteral("Remove hidden layer 1"));
    QCOMPARE(driver.dialog.summary(), QStringLiteral("2-5-2, 27 parameters"));
    QCOMPARE(driver.dialog.wanted().layers.front().activation, Activation::Linear);
    driver.press(QStringLiteral("Remove hidden layer 1"));
    QCOMPARE(driver.dialog.summary(), QStringLiteral("2-2, 6 parameters"));
    QVERIFY(driver.dialog.project());
}

void TestNewNetworkDialog::seedAndInitialisation()
{
    DialogDriver driver;
    const Network first = driver.dialog.project().value().network;
    driver.press(QStringLiteral("New seed"));
    QVERIFY(driver.dialog.project().value().network != first);
    driver.type("Seed", "1");
    QVERIFY(driver.dialog.project().value().network == first);

    auto *size = driver.named<NumberSpinBox>("Size of the initial weights");
    QVERIFY(!size->isEnabled());
    driver.choose("Initial weights", "constant");
    QVERIFY(size->isEnabled());
    QVERIFY(!driver.named<QSpinBox>("Seed")->isEnabled());
    driver.type("Size of the initial weights", "0,25");
    QTest::keyClick(size, Qt::Key_Tab);
    QCOMPARE(driver.dialog.project().value().network.layer(1).weights, std::vector<double>(4, 0.25));
}

void TestNewNetworkDialog::nonsenseIsSaid()
{
    DialogDriver driver;
    const auto *problem = driver.named<QLabel>("What is wrong");
    QCOMPARE(problem->text(), QString());
    driver.type("Number of inputs", "4096");
    QVERIFY(driver.canCreate());
    QCOMPARE(problem->text(), QStringLiteral("This network is too large to be drawn here."));
    driver.type("Neurons of hidden layer 1", "4096");
    QVERIFY(!driver.canCreate());
    QVERIFY(!driver.dialog.project());
    QCOMPARE(problem->text(), QStringLiteral("hidden layer 1: 16777216 weights up to here, but a network can have at most 1000000"));
    driver.type("Number of inputs", "2");
    driver.type("Neurons of hidden layer 1", "2");
    QVERIFY(driver.canCreate());
    QCOMPARE(problem->text(), QString());
}

void TestNewNetworkDialog::previewIsDrawn()
{
    DialogDriver driver;
    auto *preview = driver.dialog.findChild<DiagramPreview *>();
    const QImage before = preview->grab().toImage();
    driver.type("Neurons of hidden layer 1", "4");
    const QImage after = preview->grab().toImage();
    QVERIFY(before != after);
    // Something is drawn in the middle, not only the canvas.
    const QColor canvas = Style::of(Style::Theme::Light).canvas;
    int drawn = 0;
    for (int x = 0; x < after.width(); ++x)
        drawn += after.pixelColor(x, after.height() / 2) != canvas ? 1 : 0;
    QVERIFY(drawn > 20);
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        driver.dialog.grab().save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QStringLiteral("newnetwork.png")));
}

void TestNewNetworkDialog::namesAreUnique()
{
    DialogDriver driver;
    driver.press(QStringLiteral("Add a hidden layer"));
    QSet<QString> names;
    for (const QWidget *widget : driver.dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QPushButton *>(widget);
        const QString name = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        if (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void TestNewNetworkDialog::tabGoesThroughAll()
{
    DialogDriver driver;
    driver.press(QStringLiteral("Add a hidden layer"));
    driver.named<QSpinBox>("Number of inputs")->setFocus();
    QStringList names;
    for (int i = 0; i < 30; ++i) {
        QWidget *focus = driver.dialog.focusWidget();
        const auto *button = qobject_cast<const QPushButton *>(focus);
        const QString name = focus->accessibleName().isEmpty() && button ? button->text() : focus->accessibleName();
        if (names.contains(name))
            break;
        names.append(name);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    const QStringList expected{QStringLiteral("Number of inputs"),
                               QStringLiteral("Neurons of hidden layer 1"),
                               QStringLiteral("Activation of hidden layer 1"),
                               QStringLiteral("Remove hidden layer 1"),
                               QStringLiteral("Neurons of hidden layer 2"),
                               QStringLiteral("Activation of hidden layer 2"),
                               QStringLiteral("Remove hidden layer 2"),
                               QStringLiteral("Add a hidden layer"),
                               QStringLiteral("Number of outputs"),
                               QStringLiteral("Activation of the output layer"),
                               QStringLiteral("Loss"),
                               QStringLiteral("Biases"),
                               QStringLiteral("Initial weights"),
                               QStringLiteral("Seed"),
                               QStringLiteral("New seed"),
                               QStringLiteral("Create"),
                               QStringLiteral("Cancel")};
    QCOMPARE(names.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void TestNewNetworkDialog::nothingIsClipped_data()
{
    QTest::addColumn<Style::Theme>("theme");
    QTest::newRow("light") << Style::Theme::Light;
    QTest::newRow("dark") << Style::Theme::Dark;
}

void TestNewNetworkDialog::nothingIsClipped()
{
    QFETCH(Style::Theme, theme);
    applyToApplication(Style::of(theme));
    DialogDriver driver(Style::of(theme));
    for (const QWidget *widget : driver.dialog.findChildren<QWidget *>()) {
        const bool hasText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QPushButton *>(widget)
            || qobject_cast<const ChoiceBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
        if (!hasText || !widget->isVisible())
            continue;
        const QString what = widget->accessibleName() + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className());
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(what));
        QVERIFY2(widget->height() >= widget->minimumSizeHint().height(), qPrintable(what));
    }
}

QTEST_MAIN(TestNewNetworkDialog)
#include "tst_newnetworkdialog.moc"
