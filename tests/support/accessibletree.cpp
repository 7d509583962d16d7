// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibletree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocumentFragment>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace {

using Role = QAccessible::Role;

QString nameOf(QAccessibleInterface *object)
{
    return object->text(QAccessible::Name);
}

QString roleName(Role role)
{
    return QVariant::fromValue(role).toString();
}

/// "CheckBox “Bias” (QCheckBox) in “Training settings”".
QString placeOf(QAccessibleInterface *object)
{
    QString place = roleName(object->role()) + QStringLiteral(" “") + nameOf(object) + u'”';
    if (const QObject *widget = object->object())
        place += QStringLiteral(" (%1 %2)").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    for (QAccessibleInterface *above = object->parent(); above; above = above->parent()) {
        if (!nameOf(above).isEmpty())
            return place + QStringLiteral(" in “%1”").arg(nameOf(above));
    }
    return place;
}

/// What only holds other things, or divides them.
bool isPassive(Role role)
{
    static const std::set<Role> roles{Role::Client,      Role::Pane,    Role::Separator, Role::Grip,   Role::Border,    Role::Window,
                                      Role::LayeredPane, Role::ToolBar, Role::Splitter,  Role::Dialog, Role::Whitespace};
    return roles.contains(role);
}

bool canBeWorked(QAccessibleInterface *object)
{
    static const std::set<Role> roles{Role::Button,       Role::CheckBox,      Role::RadioButton, Role::ComboBox, Role::EditableText,
                                      Role::SpinBox,      Role::Slider,        Role::Dial,        Role::Table,    Role::List,
                                      Role::Tree,         Role::PageTab,       Role::Link,        Role::Canvas,   Role::MenuItem,
                                      Role::ColumnHeader, Role::ListItem,      Role::TreeItem,    Role::Graphic,  Role::ProgressBar,
                                      Role::ButtonMenu,   Role::ButtonDropDown};
    return roles.contains(object->role()) || object->state().focusable;
}

/// Things within a list, a table or a menu, which are always told together with it; and values may be alike.
bool isEntry(Role role)
{
    static const std::set<Role> roles{Role::Cell, Role::ListItem, Role::TreeItem, Role::ColumnHeader, Role::RowHeader, Role::MenuItem};
    return roles.contains(role);
}

/// The corner and the frame of a table, its scroll bars and the like: worked through what they belong to.
bool isFurniture(QAccessibleInterface *object)
{
    const QAccessibleInterface *above = object->parent();
    if (object->role() == Role::ScrollBar || (above && above->role() == Role::ScrollBar))
        return true;
    const QObject *widget = object->object();
    return widget && (widget->inherits("QScrollBar") || widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView"));
}

void collect(QAccessibleInterface *object, bool onlyVisible, std::vector<QAccessibleInterface *> &objects)
{
    if (!object || !object->isValid() || (onlyVisible && object->state().invisible))
        return;
    objects.push_back(object);
    // Tables tell their cells by themselves; some thousands of them say no more than some hundreds.
    const int count = std::min(object->childCount(), 600);
    for (int i = 0; i < count; ++i)
        collect(object->child(i), onlyVisible, objects);
}

void complainOfName(QAccessibleInterface *object, QStringList &complaints)
{
    const Role role = object->role();
    const bool later = object->tableCellInterface() && object->tableCellInterface()->columnIndex() > 0;
    if (role == Role::Cell || role == Role::RowHeader || later || isFurniture(object))
        return; // an empty cell is an empty cell
    const bool needsName = canBeWorked(object) || role == Role::Dialog || role == Role::StaticText;
    if (needsName && nameOf(object).trimmed().isEmpty())
        complaints << QStringLiteral("no name: ") + placeOf(object);
}

/// A label's name must not take the place of what stands in it.
void complainOfText(QAccessibleInterface *object, QStringList &complaints)
{
    const auto *label = qobject_cast<QLabel *>(object->object());
    if (!label || label->text().isEmpty() || !label->pixmap().isNull())
        return;
    const auto letters = [](QString text) {
        static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]"));
        return text.remove(others);
    };
    const QString shown = letters(QTextDocumentFragment::fromHtml(label->text()).toPlainText());
    const QString told = letters(object->text(QAccessible::Name) + object->text(QAccessible::Description));
    if (!told.contains(shown))
        complaints << QStringLiteral("does not tell its text “%1”: ").arg(label->text()) + placeOf(object);
}

void complainOfRole(QAccessibleInterface *object, QStringList &complaints)
{
    const Role role = object->role();
    const QAccessible::State state = object->state();
    const bool nothing = role == Role::NoRole || role == Role::Client || role == Role::Pane;
    const bool scrolls = object->object() && object->object()->inherits("QAbstractScrollArea");
    const bool window = object->object() && object->object()->isWidgetType() && static_cast<QWidget *>(object->object())->isWindow();
    if (nothing && state.focusable && !scrolls && !window)
        complaints << QStringLiteral("no role: ") + placeOf(object);
    const bool hasValue = object->valueInterface() || !object->text(QAccessible::Value).isEmpty();
    static const std::set<Role> valued{Role::SpinBox, Role::Slider, Role::Dial, Role::ProgressBar};
    if (valued.contains(role) && !object->valueInterface())
        complaints << QStringLiteral("no value: ") + placeOf(object);
    if (role == Role::ComboBox && !hasValue && object->childCount() > 0)
        complaints << QStringLiteral("no choice told: ") + placeOf(object);
    if (role == Role::EditableText && !object->textInterface() && !hasValue)
        complaints << QStringLiteral("no text: ") + placeOf(object);
    if ((role == Role::CheckBox || role == Role::RadioButton) && !state.checkable)
        complaints << QStringLiteral("no state: ") + placeOf(object);
    if (const auto *button = qobject_cast<QAbstractButton *>(object->object()); button && button->isCheckable()) {
        if (bool(state.checked) != button->isChecked())
            complaints << QStringLiteral("wrong state: ") + placeOf(object);
    }
    if (role == Role::Button && !object->actionInterface())
        complaints << QStringLiteral("cannot be pressed: ") + placeOf(object);
}

void complainOfDoubles(const std::vector<QAccessibleInterface *> &objects, QStringList &complaints)
{
    std::map<QString, std::vector<QAccessibleInterface *>> places;
    for (QAccessibleInterface *object : objects) {
        const Role role = object->role();
        if (isPassive(role) || isEntry(role) || isFurniture(object) || nameOf(object).isEmpty())
            continue;
        places[nameOf(object)].push_back(object);
    }
    std::map<std::pair<QAccessibleInterface *, QString>, int> items;
    for (QAccessibleInterface *object : objects) {
        if (object->role() == Role::MenuItem && !nameOf(object).isEmpty() && ++items[{object->parent(), nameOf(object)}] == 2)
            complaints << QStringLiteral("twice in its menu: ") + placeOf(object);
    }
    for (const auto &[name, having] : places) {
        if (having.size() < 2)
            continue;
        QStringList all;
        for (QAccessibleInterface *object : having)
            all << placeOf(object);
        complaints << QStringLiteral("doubled: ") + all.join(QStringLiteral(" and "));
    }
}

/// What has the keyboard: a widget, or a part of one that has several.
QString keyboardPlace()
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        return {};
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(widget);
    if (QAccessibleInterface *within = object ? object->focusChild() : nullptr)
        object = within;
    return QStringLiteral("%1 %2").arg(quintptr(widget)).arg(object ? placeOf(object) : QString());
}

double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

/// Where in a window the keyboard is, with room for a frame around it.
QRect focusRect(const QWidget &window)
{
    QWidget *widget = QApplication::focusWidget();
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(widget);
    QAccessibleInterface *within = qobject_cast<QAbstractItemView *>(widget) ? nullptr : object->focusChild();
    if (within)
        object = within;
    const QRect rect = object->rect();
    return QRect(window.mapFromGlobal(rect.topLeft()), rect.size()).adjusted(-9, -9, 9, 9);
}

/// How many pixels are told apart in a part of two pictures, by a contrast of 3 or more.
int pixelsTold(const QImage &one, const QImage &other, const QRect &part)
{
    if (one.size() != other.size())
        return std::numeric_limits<int>::max();
    int count = 0;
    const QRect common = part & one.rect();
    for (int y = common.top(); y <= common.bottom(); ++y) {
        for (int x = common.left(); x <= common.right(); ++x) {
            const QRgb before = one.pixel(x, y);
            const QRgb after = other.pixel(x, y);
            if (before == after)
                continue;
            const double ratio = (luminance(before) + 0.05) / (luminance(after) + 0.05);
            count += std::max(ratio, 1.0 / ratio) >= 3.0 ? 1 : 0;
        }
    }
    return count;
}

QImage pictureOf(QWidget &window)
{
    QApplication::processEvents();
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Of buttons that exclude each other only one is a stop; arrows lead to the others.
bool isExclusive(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->isCheckable() && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

bool isTabStop(const QWidget &widget)
{
    if (!widget.isEnabled() || !widget.isVisible() || widget.focusProxy())
        return false;
    return isExclusive(widget) ? static_cast<const QAbstractButton &>(widget).isChecked() : (widget.focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

std::vector<QAccessibleInterface *> objectsOf(QWidget &widget)
{
    std::vector<QAccessibleInterface *> objects;
    collect(QAccessible::queryAccessibleInterface(&widget), false, objects);
    return objects;
}

std::vector<QAccessibleInterface *> visibleObjectsOf(QWidget &widget)
{
    std::vector<QAccessibleInterface *> objects;
    collect(QAccessible::queryAccessibleInterface(&widget), true, objects);
    return objects;
}

QStringList complaintsAbout(QWidget &window)
{
    QStringList complaints;
    const std::vector<QAccessibleInterface *> objects = visibleObjectsOf(window);
    for (QAccessibleInterface *object : objects) {
        complainOfName(object, complaints);
        complainOfRole(object, complaints);
        complainOfText(object, complaints);
    }
    complainOfDoubles(objects, complaints);
    return complaints;
}

QStringList keyboardComplaintsAbout(QWidget &window)
{
    constexpr int mostStops = 300;
    constexpr int leastPixels = 12;
    QStringList complaints;
    std::set<QString> seen;
    std::set<const QWidget *> reached;
    // A picture without the focus tells whether it is seen where it is.
    QWidget *const first = QApplication::focusWidget();
    if (first)
        first->clearFocus();
    QImage before = pictureOf(window);
    QTest::keyClick(&window, Qt::Key_Tab);
    for (int i = 0; i < mostStops && QApplication::focusWidget(); ++i) {
        const QString place = keyboardPlace();
        if (!seen.insert(place).second)
            break;
        reached.insert(QApplication::focusWidget());
        const QImage after = pictureOf(window);
        if (const int told = pixelsTold(before, after, focusRect(window)); told < leastPixels)
            complaints << QStringLiteral("focus not seen, but for %1 pixels: %2").arg(told).arg(place.section(u' ', 1));
        before = after;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        QAccessibleInterface *object = QAccessible::queryAccessibleInterface(widget);
        if (widget->window() != &window || !widget->isVisible() || !object)
            continue;
        if (isTabStop(*widget) && !reached.contains(widget))
            complaints << QStringLiteral("not reached by Tab: ") + placeOf(object);
        const bool forMouse = !(widget->focusPolicy() & Qt::TabFocus) && !isExclusive(*widget);
        if (forMouse && qobject_cast<QAbstractButton *>(widget) && !isFurniture(object))
            complaints << QStringLiteral("a button only for the mouse: ") + placeOf(object);
    }
    if (first)
        first->setFocus();
    return complaints;
}
