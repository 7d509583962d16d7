// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAccessibleInterface;
class QObject;

/// Makes the formula view and its factors known to screen readers; for QAccessible::installFactory.
QAccessibleInterface *formulaAccessibleFactory(const QString &className, QObject *object);
