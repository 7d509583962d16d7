// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/promptbutton.h"

#include <QAccessibleWidget>

namespace {

class PromptButtonAccessible : public QAccessibleWidget
{
public:
    explicit PromptButtonAccessible(PromptButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            static_cast<PromptButton *>(object())->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

} // namespace

QAccessibleInterface *promptButtonAccessible(const QString &, QObject *object)
{
    auto *button = qobject_cast<PromptButton *>(object);
    return button ? new PromptButtonAccessible(button) : nullptr;
}
