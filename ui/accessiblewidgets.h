// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QButtonGroup;
class QWidget;

/// What a widget of our own is to a screen reader, which Qt cannot know; to be said before the widget gets a name, since with that
/// it may be met.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// Makes the checked one of buttons that exclude each other the one that Tab leads to; arrows lead from it to the others.
void keepTabStopAtChecked(QButtonGroup &group);

/// Makes the accessible objects of widgets with a role of their own, and of labels; for QAccessible::installFactory.
///
/// A label with a name tells its text as its description, unless it has another. The caption of a field has a colon where the
/// field's name has none, or the other way round, so that no two things have the same name.
QAccessibleInterface *widgetAccessible(const QString &className, QObject *object);
