// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownsettings.h"
#include "tests/support/windowdriver.h"

#include <QAccessible>
#include <QRegularExpression>

#include <limits>
#include <map>

namespace {

constexpr WeightId w5{2, 0, 0};

/// Every accessible object below one, and itself.
void collect(QAccessibleInterface *object, std::vector<QAccessibleInterface *> &objects)
{
    if (!object || !object->isValid())
        return;
    objects.push_back(object);
    for (int i = 0; i < object->childCount(); ++i)
        collect(object->child(i), objects);
}

std::vector<QAccessibleInterface *> objectsOf(QWidget &window)
{
    std::vector<QAccessibleInterface *> objects;
    collect(QAccessible::queryAccessibleInterface(&window), objects);
    return objects;
}

QString nameOf(QAccessibleInterface *object)
{
    return object->text(QAccessible::Name);
}

/// The only object with a name; none if there are none or several.
QAccessibleInterface *objectNamed(QWidget &window, const QString &name)
{
    QAccessibleInterface *found = nullptr;
    for (QAccessibleInterface *object : objectsOf(window)) {
        if (nameOf(object) != name)
            continue;
        if (found)
            return nullptr;
        found = object;
    }
    return found;
}

double valueOf(QAccessibleInterface *object)
{
    return object->valueInterface()->currentValue().toDouble();
}

QStringList factorsOf(QWidget &window)
{
    QStringList names;
    QAccessibleInterface *rule = objectNamed(window, QStringLiteral("Chain rule"));
    for (int i = 0; rule && i < rule->childCount(); ++i)
        names << nameOf(rule->child(i));
    return names;
}

} // namespace

/// What a screen reader meets in the window: names, roles, values and actions.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void namesAndRoles_data();
    void namesAndRoles();
    void namesAreUnique();
    void everythingWithFocusHasAName();
    void readingOrder();
    void valuesOfTheLecture();
    void setFromOutside_data();
    void setFromOutside();
    void refusedFromOutside();
    void readOnlyStaysAsItIs();
    void pressSelects();
    void pressesOnControls();
    void descriptionsFollow();
    void chainRuleOfAHiddenWeight();
    void editorIsReachable();

private:
    OwnSettings m_settings;
};

void TestAccessibility::namesAndRoles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::addColumn<bool>("hasValue");
    const auto add = [](const char *name, QAccessible::Role role, bool hasValue) {
        QTest::newRow(name) << QString::fromUtf8(name) << role << hasValue;
    };
    add("Network diagram", QAccessible::Canvas, false);
    for (const char *weight : {"Weight w1, i1 to h1", "Weight w4, i2 to h2", "Weight w5, h1 to o1", "Weight w8, h2 to o2"})
        add(weight, QAccessible::SpinBox, true);
    for (const char *number : {"Bias b1", "Bias b2", "Input i1", "Input i2", "Target o1", "Target o2", "Learning rate"})
        add(number, QAccessible::SpinBox, true);
    for (const char *neuron : {"Neuron h1", "Neuron h2", "Neuron o1", "Neuron o2"})
        add(neuron, QAccessible::Graphic, true);
    for (const char *readout : {"Total error", "Iteration"})
        add(readout, QAccessible::StaticText, true);
    for (const char *button : {"Step", "Step back", "Run", "Reset"})
        add(button, QAccessible::Button, false);
    for (const char *field : {"Step size", "Update order"})
        add(field, QAccessible::ComboBox, false);
    add("Chain rule", QAccessible::Grouping, false);
}

void TestAccessibility::namesAndRoles()
{
    QFETCH(QString, name);
    QFETCH(QAccessible::Role, role);
    QFETCH(bool, hasValue);
    OPEN_WINDOW(driver);
    driver.session().select(w5);
    QAccessibleInterface *object = objectNamed(driver.window(), name);
    QVERIFY(object);
    QCOMPARE(object->role(), role);
    QVERIFY(!hasValue || object->valueInterface());
    QVERIFY(!object->rect().isEmpty());
}

void TestAccessibility::namesAreUnique()
{
    OPEN_WINDOW(driver);
    driver.session().select(w5);
    std::map<QString, QStringList> places;
    for (QAccessibleInterface *object : objectsOf(driver.window())) {
        const QAccessible::Role role = object->role();
        const bool passive = role == QAccessible::Separator || role == QAccessible::Client || role == QAccessible::Pane;
        // Items are read together with their menu, within which each has a name of its own.
        const QString menu
            = role == QAccessible::MenuItem ? QStringLiteral(" of menu %1").arg(quintptr(object->parent()->object())) : QString();
        if (!nameOf(object).isEmpty() && !passive)
            places[nameOf(object) + menu] << QVariant::fromValue(role).toString() + QStringLiteral(" in ") + nameOf(object->parent());
    }
    QStringList doubled;
    for (const auto &[name, where] : places) {
        if (where.size() > 1)
            doubled << name + QStringLiteral(" (") + where.join(QStringLiteral("; ")) + u')';
    }
    QCOMPARE(doubled.join(QStringLiteral(", ")), QString());
}

void TestAccessibility::everythingWithFocusHasAName()
{
    OPEN_WINDOW(driver);
    for (QAccessibleInterface *object : objectsOf(driver.window())) {
        if (!object->state().focusable || object->state().invisible || object->role() == QAccessible::MenuItem)
            continue;
        const QObject *widget = object->object();
        QVERIFY2(!nameOf(object).isEmpty(), widget ? widget->metaObject()->className() : "an object without a QObject");
    }
}

void TestAccessibility::readingOrder()
{
    OPEN_WINDOW(driver);
    QAccessibleInterface *diagram = objectNamed(driver.window(), QStringLiteral("Network diagram"));
    QVERIFY(diagram);
    QStringList names;
    for (int i = 0; i < diagram->childCount(); ++i) {
        QAccessibleInterface *child = diagram->child(i);
        names << nameOf(child);
        QCOMPARE(diagram->indexOfChild(child), i);
        QCOMPARE(child->parent(), diagram);
        const QPoint centre = child->rect().center();
        QCOMPARE(diagram->childAt(centre.x(), centre.y()), child);
    }
    QCOMPARE(names.first(), QStringLiteral("Input i1"));
    QVERIFY(names.indexOf(QStringLiteral("Weight w1, i1 to h1")) < names.indexOf(QStringLiteral("Neuron h1")));
    QVERIFY(names.indexOf(QStringLiteral("Neuron h2")) < names.indexOf(QStringLiteral("Weight w5, h1 to o1")));
    QVERIFY(names.indexOf(QStringLiteral("Weight w8, h2 to o2")) < names.indexOf(QStringLiteral("Neuron o2")));
    QVERIFY(!diagram->child(-1));
    QVERIFY(!diagram->child(diagram->childCount()));
}

void TestAccessibility::valuesOfTheLecture()
{
    OPEN_WINDOW(driver);
    const auto value = [&](const char *name) {
        QAccessibleInterface *object = objectNamed(driver.window(), QString::fromUtf8(name));
        return object ? valueOf(object) : std::numeric_limits<double>::quiet_NaN();
    };
    QCOMPARE(value("Weight w5, h1 to o1"), 0.4);
    QCOMPARE(value("Bias b2"), 0.6);
    QCOMPARE(value("Input i2"), 0.1);
    QCOMPARE(value("Target o2"), 0.99);
    QCOMPARE(value("Learning rate"), 0.5);
    QCOMPARE(value("Total error"), driver.session().moment().totalError);
    QCOMPARE(value("Neuron h1"), driver.session().moment().forward.layers[0].out[0]);
    QCOMPARE(value("Iteration"), 0.0);
    driver.session().stepBy(StepSize::OneIteration);
    QCOMPARE(value("Iteration"), 1.0);
    QCOMPARE(value("Total error"), driver.session().moment().totalError);
}

void TestAccessibility::setFromOutside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("weight") << QStringLiteral("Weight w5, h1 to o1") << 0.3 << QStringLiteral("w5: 0.40 → 0.30");
    QTest::newRow("bias") << QStringLiteral("Bias b1") << -0.25 << QStringLiteral("b1: 0.35 → −0.25");
    QTest::newRow("input") << QStringLiteral("Input i1") << 0.1 + 0.2 << QStringLiteral("i1: 0.05 → 0.3000");
    QTest::newRow("target") << QStringLiteral("Target o1") << 0.02 << QStringLiteral("target o1: 0.01 → 0.02");
    QTest::newRow("learning rate") << QStringLiteral("Learning rate") << 0.75 << QStringLiteral("η: 0.50 → 0.75");
    QTest::newRow("tiny") << QStringLiteral("Learning rate") << 1e-12 << QStringLiteral("η: 0.50 → 1.000·10⁻¹²");
}

void TestAccessibility::setFromOutside()
{
    QFETCH(QString, name);
    QFETCH(double, value);
    QFETCH(QString, text);
    OPEN_WINDOW(driver);
    QAccessibleInterface *object = objectNamed(driver.window(), name);
    const double before = valueOf(object);
    const double error = driver.totalError()->value();
    object->valueInterface()->setCurrentValue(value);
    QVERIFY(valueOf(object) == value); // to the last bit
    QCOMPARE(driver.undoStack().count(), 1);
    QCOMPARE(driver.undoStack().undoText(), text);
    QVERIFY(driver.totalError()->value() == driver.session().moment().totalError);
    driver.undoStack().undo();
    QCOMPARE(valueOf(object), before);
    QVERIFY(driver.totalError()->value() == error);
}

void TestAccessibility::refusedFromOutside()
{
    OPEN_WINDOW(driver);
    QAccessibleInterface *object = objectNamed(driver.window(), QStringLiteral("Weight w5, h1 to o1"));
    object->valueInterface()->setCurrentValue(std::numeric_limits<double>::infinity());
    object->valueInterface()->setCurrentValue(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(valueOf(object), 0.4);
    QCOMPARE(driver.undoStack().count(), 0);
    QVERIFY2(driver.notice().contains(QStringLiteral("w5")), qPrintable(driver.notice()));
}

void TestAccessibility::readOnlyStaysAsItIs()
{
    OPEN_WINDOW(driver);
    for (const char *name : {"Neuron h1", "Total error", "Iteration"}) {
        QAccessibleInterface *object = objectNamed(driver.window(), QString::fromUtf8(name));
        QVERIFY2(object, name);
        const double before = valueOf(object);
        object->valueInterface()->setCurrentValue(0.123);
        QCOMPARE(valueOf(object), before);
    }
    QCOMPARE(driver.undoStack().count(), 0);
}

void TestAccessibility::pressSelects()
{
    OPEN_WINDOW(driver);
    QVERIFY(factorsOf(driver.window()).isEmpty());
    QAccessibleInterface *object = objectNamed(driver.window(), QStringLiteral("Weight w5, h1 to o1"));
    QVERIFY(object->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    object->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(driver.session().selected() == std::optional<ParameterId>(w5));
    QVERIFY(!driver.editor().isOpen());
    QVERIFY2(factorsOf(driver.window()).contains(QStringLiteral("∂E_total/∂out_o1 = 0.7413650695523157")),
             qPrintable(factorsOf(driver.window()).join(u'\n')));

    // A factor is chosen by its own press.
    QAccessibleInterface *factor = objectNamed(driver.window(), QStringLiteral("Chain rule"))->child(1);
    factor->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(factor->state().selected);
}

void TestAccessibility::pressesOnControls()
{
    OPEN_WINDOW(driver);
    const auto press = [&](const char *name) {
        // Where a name is doubled, that is for another test to say; here the control counts.
        for (QAccessibleInterface *object : objectsOf(driver.window())) {
            if (nameOf(object) == QString::fromUtf8(name) && object->role() == QAccessible::Button)
                object->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        }
    };
    for (int i = 0; i < 3; ++i)
        press("Step");
    QCOMPARE(driver.session().moment().iteration, 1);
    press("Step back");
    QCOMPARE(driver.session().moment().iteration, 0);
    press("Run");
    QVERIFY(driver.session().isRunning());
    QVERIFY(!objectNamed(driver.window(), QStringLiteral("Run")));
    press("Pause");
    QVERIFY(objectNamed(driver.window(), QStringLiteral("Run")));
    press("Reset");
    QCOMPARE(driver.session().moment().position, Position());
}

void TestAccessibility::descriptionsFollow()
{
    OPEN_WINDOW(driver);
    const auto description
        = [&](const char *name) { return objectNamed(driver.window(), QString::fromUtf8(name))->text(QAccessible::Description); };
    QVERIFY2(description("Neuron h1").contains(QStringLiteral("net input 0.3775")), qPrintable(description("Neuron h1")));
    QVERIFY(!description("Neuron h1").contains(QStringLiteral("delta")));
    driver.session().stepBy(StepSize::OnePhase);
    driver.session().stepBy(StepSize::OnePhase);
    QVERIFY2(description("Neuron h1").contains(QStringLiteral("delta 0.00877135")), qPrintable(description("Neuron h1")));
    driver.session().stepBy(StepSize::OneIteration);
    QTRY_VERIFY2(description("Error curve").contains(QStringLiteral("0.298371")), qPrintable(description("Error curve")));
}

void TestAccessibility::chainRuleOfAHiddenWeight()
{
    OPEN_WINDOW(driver);
    driver.session().select(WeightId{1, 0, 0});
    QStringList names = factorsOf(driver.window());
    QVERIFY2(names.size() >= 9, qPrintable(names.join(u'\n')));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestAccessibility::editorIsReachable()
{
    OPEN_WINDOW(driver);
    QAccessibleInterface *diagram = objectNamed(driver.window(), QStringLiteral("Network diagram"));
    const int items = diagram->childCount();
    driver.click(w5);
    QCOMPARE(diagram->childCount(), items + 1);
    QAccessibleInterface *editor = diagram->child(items);
    QCOMPARE(editor->role(), QAccessible::EditableText);
    QCOMPARE(editor->text(QAccessible::Value), QStringLiteral("0.4"));
    QCOMPARE(diagram->focusChild(), editor);
    driver.key(Qt::Key_Escape);
    QCOMPARE(diagram->childCount(), items);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
