// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/choicebox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>

namespace {

class ChoiceBoxAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ChoiceBoxAccessible(ChoiceBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    // The list of choices, which opens on a press.
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override { return child->object() == box()->view() ? 0 : -1; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        state.hasPopup = true;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return box()->currentIndex(); }
    void setCurrentValue(const QVariant &value) override
    {
        const int index = qRound(value.toDouble());
        if (index >= 0 && index < box()->count())
            box()->setCurrentIndex(index);
    }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return box()->count() - 1; }
    QVariant minimumStepSize() const override { return 1; }

    QStringList actionNames() const override { return {pressAction(), increaseAction(), decreaseAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            box()->view()->isVisible() ? box()->hidePopup() : box()->showPopup();
        else if (name == increaseAction())
            setCurrentValue(box()->currentIndex() + 1);
        else if (name == decreaseAction())
            setCurrentValue(box()->currentIndex() - 1);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    ChoiceBox *box() const { return static_cast<ChoiceBox *>(object()); }
};

} // namespace

ChoiceBox::ChoiceBox(const QString &accessibleName, QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(accessibleName);
    view()->setAccessibleName(tr("Choices of %1").arg(accessibleName));
}

QAccessibleInterface *choiceBoxAccessible(const QString &, QObject *object)
{
    auto *box = qobject_cast<ChoiceBox *>(object);
    return box ? new ChoiceBoxAccessible(box) : nullptr;
}
