// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramaccessibility.h"

#include "core/explanation/numberformat.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/valueeditor.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <limits>

namespace {

DiagramView *viewOf(const DiagramItem *item)
{
    return item->scene() && !item->scene()->views().isEmpty() ? qobject_cast<DiagramView *>(item->scene()->views().constFirst()) : nullptr;
}

/// One item: a spin button where its number can be set, a graphic where it can only be read.
class ItemAccessible : public QAccessibleObject, public QAccessibleValueInterface, public QAccessibleActionInterface
{
public:
    explicit ItemAccessible(DiagramItem *item)
        : QAccessibleObject(item)
    {
    }

    // QAccessibleInterface
    bool isValid() const override { return QAccessibleObject::isValid() && viewOf(item()); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(viewOf(item())); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return viewOf(item())->window()->windowHandle(); }
    QAccessible::Role role() const override { return item()->isSettable() ? QAccessible::SpinBox : QAccessible::Graphic; }

    QRect rect() const override
    {
        const QRect local = viewOf(item())->rectOf(*item());
        return {viewOf(item())->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return item()->spoken().name;
        case QAccessible::Description:
            return item()->spoken().description;
        case QAccessible::Value:
            return allDigits(item()->spoken().value);
        default:
            return {};
        }
    }

    void setText(QAccessible::Text, const QString &) override { }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = item()->hasFocus() && viewOf(item())->hasFocus();
        state.readOnly = !item()->isSettable();
        state.editable = item()->isSettable();
        state.offscreen = !viewOf(item())->viewport()->rect().intersects(viewOf(item())->rectOf(*item()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    // QAccessibleValueInterface
    QVariant currentValue() const override { return item()->spoken().value; }
    void setCurrentValue(const QVariant &value) override
    {
        if (item()->isSettable())
            emit item()->valueWished(item(), value.toDouble());
    }
    QVariant maximumValue() const override { return std::numeric_limits<double>::max(); }
    QVariant minimumValue() const override { return std::numeric_limits<double>::lowest(); }
    QVariant minimumStepSize() const override { return 0.01; }

    // QAccessibleActionInterface
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            emit item()->wished(item(), DiagramItem::Wish::Select);
        if (name == pressAction() || name == setFocusAction())
            item()->setFocus();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    DiagramItem *item() const { return static_cast<DiagramItem *>(object()); }
};

/// The view: a canvas whose children are the items.
class ViewAccessible : public QAccessibleWidget
{
public:
    explicit ViewAccessible(DiagramView *view)
        : QAccessibleWidget(view, QAccessible::Canvas)
    {
    }

    int childCount() const override { return static_cast<int>(items().size()) + (view()->editor().isOpen() ? 1 : 0); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (static_cast<std::size_t>(index) == items().size())
            return QAccessible::queryAccessibleInterface(&view()->editor());
        return QAccessible::queryAccessibleInterface(items()[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == &view()->editor())
            return static_cast<int>(items().size());
        const auto found = std::ranges::find(items(), child->object(), [](DiagramItem *item) -> QObject * { return item; });
        return found == items().end() ? -1 : static_cast<int>(found - items().begin());
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
        for (QGraphicsItem *under : view()->items(local)) {
            if (auto *item = qobject_cast<DiagramItem *>(under->toGraphicsObject()))
                return QAccessible::queryAccessibleInterface(item);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        if (view()->editor().hasFocus())
            return QAccessible::queryAccessibleInterface(&view()->editor());
        const QGraphicsItem *focused = view()->hasFocus() ? view()->scene()->focusItem() : nullptr;
        auto *item = focused ? qobject_cast<DiagramItem *>(const_cast<QGraphicsItem *>(focused)->toGraphicsObject()) : nullptr;
        return item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    }

private:
    DiagramView *view() const { return static_cast<DiagramView *>(object()); }
    const std::vector<DiagramItem *> &items() const { return view()->diagram().items(); }
};

} // namespace

QAccessibleInterface *diagramAccessible(const QString &, QObject *object)
{
    if (auto *item = qobject_cast<DiagramItem *>(object))
        return new ItemAccessible(item);
    if (auto *view = qobject_cast<DiagramView *>(object))
        return new ViewAccessible(view);
    return nullptr;
}
