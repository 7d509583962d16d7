// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramaccessibility.h"

#include "core/explanation/numberformat.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/structurehandle.h"
#include "ui/diagram/valueeditor.h"
#include "ui/throttle.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <limits>
#include <memory>

namespace {

DiagramView *viewOf(const QGraphicsObject *item)
{
    return item->scene() && !item->scene()->views().isEmpty() ? qobject_cast<DiagramView *>(item->scene()->views().constFirst()) : nullptr;
}

/// One item: a spin button where its number can be set, a graphic where it can only be read.
class ItemAccessible : public QAccessibleObject, public QAccessibleValueInterface, public QAccessibleActionInterface
{
public:
    explicit ItemAccessible(DiagramItem *item)
        : QAccessibleObject(item)
        , m_retold(QObject::connect(item, &DiagramItem::retold, item, [this] { tellChange(); }))
    {
    }

    ~ItemAccessible() override { QObject::disconnect(m_retold); }

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
            return shownDigits(item()->spoken().value);
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

    /// While training runs its number changes with each frame.
    void tellChange()
    {
        if (!QAccessible::isActive())
            return;
        if (!m_changes) {
            m_changes = std::make_unique<Throttle>([this] {
                QAccessibleValueChangeEvent event(item(), item()->spoken().value);
                QAccessible::updateAccessibility(&event);
            });
        }
        m_changes->wish();
    }

    QMetaObject::Connection m_retold;
    std::unique_ptr<Throttle> m_changes; ///< of the few items that have had the keyboard
};

/// A handle: a button.
class HandleAccessible : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit HandleAccessible(StructureHandle *handle)
        : QAccessibleObject(handle)
    {
    }

    // QAccessibleInterface
    bool isValid() const override { return QAccessibleObject::isValid() && viewOf(handle()); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(viewOf(handle())); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return viewOf(handle())->window()->windowHandle(); }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? handle()->name() : QString(); }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const QRect local = viewOf(handle())->rectOf(*handle());
        return {viewOf(handle())->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = handle()->hasFocus() && viewOf(handle())->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    // QAccessibleActionInterface
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            handle()->press();
        else if (name == setFocusAction())
            handle()->setFocus();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    StructureHandle *handle() const { return static_cast<StructureHandle *>(object()); }
};

/// The view: a canvas whose children are the items, the handles, and the editor while it is open.
class ViewAccessible : public QAccessibleWidget
{
public:
    explicit ViewAccessible(DiagramView *view)
        : QAccessibleWidget(view, QAccessible::Canvas)
    {
    }

    int childCount() const override
    {
        return static_cast<int>(items().size() + handles().size() + folds().size()) + (view()->editor().isOpen() ? 1 : 0);
    }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto place = static_cast<std::size_t>(index);
        if (place < items().size())
            return QAccessible::queryAccessibleInterface(items()[place]);
        place -= items().size();
        if (place < handles().size())
            return QAccessible::queryAccessibleInterface(handles()[place]);
        place -= handles().size();
        if (place < folds().size())
            return QAccessible::queryAccessibleInterface(folds()[place]);
        return QAccessible::queryAccessibleInterface(&view()->editor());
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const std::vector<QGraphicsObject *> stops = view()->stops();
        if (child->object() == &view()->editor())
            return static_cast<int>(stops.size());
        const auto found = std::ranges::find(stops, child->object(), [](QGraphicsObject *stop) -> QObject * { return stop; });
        return found == stops.end() ? -1 : static_cast<int>(found - stops.begin());
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
        for (QGraphicsItem *under : view()->items(local)) {
            QGraphicsObject *item = under->toGraphicsObject();
            if (qobject_cast<DiagramItem *>(item) || (qobject_cast<StructureHandle *>(item) && item != view()->diagram().passingPlus()))
                return QAccessible::queryAccessibleInterface(item);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        if (view()->editor().hasFocus())
            return QAccessible::queryAccessibleInterface(&view()->editor());
        const QGraphicsItem *focused = view()->hasFocus() ? view()->scene()->focusItem() : nullptr;
        QGraphicsObject *item = focused ? const_cast<QGraphicsItem *>(focused)->toGraphicsObject() : nullptr;
        return item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    }

private:
    DiagramView *view() const { return static_cast<DiagramView *>(object()); }
    const std::vector<DiagramItem *> &items() const { return view()->diagram().items(); }
    const std::vector<StructureHandle *> &handles() const { return view()->diagram().handles(); }
    std::vector<StructureHandle *> folds() const
    {
        std::vector<StructureHandle *> seen = view()->diagram().folds();
        std::erase_if(seen, [](const StructureHandle *fold) { return !fold->isVisible(); });
        return seen;
    }
};

} // namespace

QAccessibleInterface *diagramAccessible(const QString &, QObject *object)
{
    if (auto *item = qobject_cast<DiagramItem *>(object))
        return new ItemAccessible(item);
    if (auto *handle = qobject_cast<StructureHandle *>(object))
        return new HandleAccessible(handle);
    if (auto *view = qobject_cast<DiagramView *>(object))
        return new ViewAccessible(view);
    return nullptr;
}
