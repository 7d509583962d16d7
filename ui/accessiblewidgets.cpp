// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessiblewidgets.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QLabel>
#include <QTextDocumentFragment>

namespace {

constexpr const char *roleProperty = "accessibleRole";

QString plainText(const QLabel &label)
{
    const bool rich = label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (rich)
        return QTextDocumentFragment::fromHtml(label.text()).toPlainText();
    // The mark of a key in a caption.
    static const QString ampersands = QStringLiteral("&&");
    const QString held = QString(QChar(0));
    return QString(label.text())
        .replace(ampersands, held)
        .remove(label.buddy() ? QStringLiteral("&") : QString())
        .replace(held, QStringLiteral("&"));
}

class LabelAccessible : public QAccessibleWidget
{
public:
    explicit LabelAccessible(QLabel *label)
        : QAccessibleWidget(label, label->text().isEmpty() && !label->pixmap().isNull() ? QAccessible::Graphic : QAccessible::StaticText)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && given.isEmpty())
            return label()->buddy() ? caption() : !label()->pixmap().isNull() ? nameOfIcon() : plainText(*label());
        if (kind == QAccessible::Description && given.isEmpty() && !label()->accessibleName().isEmpty()) {
            const QString told = plainText(*label());
            return told.simplified() == label()->accessibleName().simplified() ? QString() : told;
        }
        return given;
    }

private:
    QLabel *label() const { return static_cast<QLabel *>(object()); }

    /// The picture in one of Qt's message boxes says what kind of message it is, in the order of their icons.
    QString nameOfIcon() const
    {
        const QStringList names{QString(), QObject::tr("Information"), QObject::tr("Warning"), QObject::tr("Error"),
                                QObject::tr("Question")};
        const QWidget *box = label()->parentWidget();
        return box ? names.value(box->property("icon").toInt()) : QString();
    }

    QString caption() const
    {
        QString text = plainText(*label());
        if (text.endsWith(u':'))
            text.chop(1);
        else if (!text.isEmpty())
            text += u':';
        return text;
    }
};

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, static_cast<int>(role));
}

void keepTabStopAtChecked(QButtonGroup &group)
{
    // Qt does so itself, but only after a click.
    const auto follow = [&group] {
        for (QAbstractButton *button : group.buttons()) {
            const auto others = static_cast<Qt::FocusPolicy>(button->focusPolicy() & ~Qt::TabFocus);
            button->setFocusPolicy(button->isChecked() ? static_cast<Qt::FocusPolicy>(others | Qt::TabFocus) : others);
        }
    };
    QObject::connect(&group, &QButtonGroup::idToggled, &group, follow);
    follow();
}

QAccessibleInterface *widgetAccessible(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    // Asked once for each class that an object's is derived from; what is made for the first stays.
    if (const QVariant role = object->property(roleProperty); role.isValid())
        return new QAccessibleWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()));
    if (className == QLatin1String(QLabel::staticMetaObject.className()))
        return new LabelAccessible(static_cast<QLabel *>(object));
    return nullptr;
}
