// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAccessibleInterface;

/// A push button that acts at once when it is pressed over the accessibility bus.
///
/// Qt's own only starts an animation of 100 ms, and swallows further presses while it lasts.
class PromptButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;
};

/// Makes the accessible object of a PromptButton; for QAccessible::installFactory.
QAccessibleInterface *promptButtonAccessible(const QString &className, QObject *object);
