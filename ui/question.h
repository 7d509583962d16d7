// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>
#include <QPushButton>

/// Asks a question that has Cancel, which is the default, and one button more: whether somebody takes that.
inline bool isAgreedTo(QMessageBox &question, const QString &button, QMessageBox::ButtonRole role)
{
    const QPushButton *agreed = question.addButton(button, role);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == agreed;
}
