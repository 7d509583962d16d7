// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/promptbutton.h"

#include <QAccessibleWidget>
#include <QButtonGroup>

namespace {

class PromptButtonAccessible : public QAccessibleWidget
{
public:
    explicit PromptButtonAccessible(PromptButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    // Which one of several, or what can be unfolded.
    QAccessible::Role role() const override { return isExclusive() ? QAccessible::RadioButton : QAccessible::Button; }

    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? button()->text().remove(u'&') : given;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.expandable = state.checkable && !isExclusive();
        state.expanded = state.expandable && state.checked;
        state.defaultButton = button()->isDefault();
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    PromptButton *button() const { return static_cast<PromptButton *>(object()); }
    bool isExclusive() const { return button()->isCheckable() && button()->group(); }
};

} // namespace

QAccessibleInterface *promptButtonAccessible(const QString &, QObject *object)
{
    auto *button = qobject_cast<PromptButton *>(object);
    return button ? new PromptButtonAccessible(button) : nullptr;
}
