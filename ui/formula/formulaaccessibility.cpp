// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/formulaaccessibility.h"

#include "ui/formula/formulaview.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace {

/// One factor of a formula, as a screen reader meets it; valid until the formula gets other factors.
class FactorAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    FactorAccessible(FormulaView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    void invalidate() { m_view.clear(); }

    bool isValid() const override { return m_view && m_index < static_cast<int>(m_view->factors().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->factorNames().at(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect frame = m_view->factorRect(id()).toAlignedRect();
        return {m_view->mapToGlobal(frame.topLeft()), frame.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = true;
            state.selectable = true;
            state.invisible = !m_view->isVisible();
            state.focused = m_view->focusedFactor() == m_index;
            state.selected = m_view->activeFactor() == id();
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_view->activate(id());
        else if (name == setFocusAction())
            m_view->focusFactor(m_index);
    }

private:
    FactorId id() const { return m_view->factors()[static_cast<std::size_t>(m_index)]; }

    QPointer<FormulaView> m_view;
    int m_index;
};

/// The formula as a screen reader meets it: one sentence, and a child for each factor.
class FormulaAccessible : public QAccessibleWidget
{
public:
    explicit FormulaAccessible(FormulaView *view)
        : QAccessibleWidget(view, QAccessible::Grouping)
        , m_view(view)
    {
        // Numbers change up to 60 times a second; nobody can listen to more than a few of them.
        m_nameTimer.setSingleShot(true);
        m_nameTimer.setInterval(std::chrono::milliseconds(100));
        m_connections = {
            QObject::connect(view, &FormulaView::factorsAboutToChange, view, [this] { dropChildren(); }),
            QObject::connect(view, &FormulaView::factorsChanged, view, [this] { announceChildren(); }),
            QObject::connect(view, &FormulaView::numbersChanged, view, [this] { scheduleNames(); }),
            // Queued, so that it follows the event by which the view itself gets the focus.
            QObject::connect(
                view, &FormulaView::focusedFactorChanged, view, [this] { announceFocus(); }, Qt::QueuedConnection),
            QObject::connect(&m_nameTimer, &QTimer::timeout, view, [this] { announceNames(); }),
        };
    }

    ~FormulaAccessible() override
    {
        for (const QMetaObject::Connection &connection : m_connections)
            QObject::disconnect(connection);
        deleteChildren();
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description && m_view ? m_view->sentence() : QAccessibleWidget::text(kind);
    }

    int childCount() const override { return m_view ? static_cast<int>(m_view->factors().size()) : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= index)
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new FactorAccessible(m_view, static_cast<int>(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto found
            = std::ranges::find_if(m_children, [&](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
        return found == m_children.end() ? -1 : static_cast<int>(found - m_children.begin());
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override { return m_view ? child(m_view->focusedFactor()) : nullptr; }

private:
    void notify(QAccessibleInterface *child, QAccessible::Event event) const
    {
        if (QAccessible::isActive()) {
            QAccessibleEvent announcement(child, event);
            QAccessible::updateAccessibility(&announcement);
        }
    }

    void deleteChildren()
    {
        // Whoever still holds one must find it invalid rather than pointing at another factor.
        for (const QAccessible::Id id : std::exchange(m_children, {})) {
            static_cast<FactorAccessible *>(QAccessible::accessibleInterface(id))->invalidate();
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    void dropChildren()
    {
        for (const QAccessible::Id id : m_children)
            notify(QAccessible::accessibleInterface(id), QAccessible::ObjectDestroyed);
        deleteChildren();
    }

    void announceChildren() const
    {
        for (int i = 0; i < childCount() && QAccessible::isActive(); ++i)
            notify(child(i), QAccessible::ObjectCreated);
    }

    void scheduleNames()
    {
        if (QAccessible::isActive() && !m_nameTimer.isActive())
            m_nameTimer.start();
    }

    void announceNames() const
    {
        for (int i = 0; i < childCount(); ++i)
            notify(child(i), QAccessible::NameChanged);
    }

    void announceFocus() const
    {
        if (QAccessibleInterface *focused = focusChild())
            notify(focused, QAccessible::Focus);
    }

    QPointer<FormulaView> m_view;
    mutable std::vector<QAccessible::Id> m_children; ///< made as they are asked for
    QTimer m_nameTimer;
    std::vector<QMetaObject::Connection> m_connections;
};

} // namespace

QAccessibleInterface *formulaAccessibleFactory(const QString &className, QObject *object)
{
    if (className != QLatin1String(FormulaView::staticMetaObject.className()))
        return nullptr;
    return new FormulaAccessible(static_cast<FormulaView *>(object));
}
