// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

class QAccessibleInterface;

/// A combo box whose accessible name is its name and not, as with Qt's own on Linux, what is chosen in it.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(const QString &accessibleName, QWidget *parent = nullptr);
};

/// Makes the accessible object of a ChoiceBox; for QAccessible::installFactory. Its value is the index of the choice and can
/// be set; its text value is the choice itself.
QAccessibleInterface *choiceBoxAccessible(const QString &className, QObject *object);
