// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

/// Makes the accessible objects of the diagram: the view is a canvas, and its items are its children in reading order.
/// For QAccessible::installFactory; gives nothing for other objects.
QAccessibleInterface *diagramAccessible(const QString &className, QObject *object);
