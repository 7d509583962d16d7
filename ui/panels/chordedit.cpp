// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chordedit.h"

#include "ui/accessiblewidgets.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace {

bool isEscape(const QEvent &event)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier;
}

} // namespace

ChordEdit::ChordEdit(const QString &accessibleName, QWidget *parent)
    : QKeySequenceEdit(parent)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(accessibleName);
    // What is drawn, and heard as a field, is a line edit of Qt's within it.
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setAccessibleName(tr("%1, as pressed").arg(accessibleName));
}

bool ChordEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEscape(*event))
        return QWidget::event(event);
    return QKeySequenceEdit::event(event);
}

void ChordEdit::keyPressEvent(QKeyEvent *event)
{
    if (isEscape(*event)) {
        event->ignore();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    if (keySequence().isEmpty())
        return; // a modifier alone
    const QKeySequence key(keySequence()[0]);
    setKeySequence(key);
    emit pressed(key);
}
