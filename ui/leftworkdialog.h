// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recoverykeeper.h"

#include <QDialog>

class QListWidget;
class QPushButton;

/// Shows the unsaved work that was found, with what it is and when it was kept, and asks which to go on with.
class LeftWorkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LeftWorkDialog(std::vector<LeftWork> left, QWidget *parent = nullptr);

    /// The chosen one; only after the dialog was accepted.
    const LeftWork &chosenWork() const { return m_left[chosen()]; }

    /// How work is called here: "network.backprop, kept on …".
    QString nameOf(std::size_t number) const;
    /// That work is gone; so is the dialog with the last one.
    void drop(std::size_t number);

signals:
    /// Somebody wants to go on with the chosen one; whether that may be is to be found out.
    void goOnWished();
    /// Somebody does not want to have the chosen one any more.
    void discardWished(std::size_t number, const QString &file);

private:
    std::size_t chosen() const;
    void followChoice();

    std::vector<LeftWork> m_left;
    QListWidget *m_list;
    QPushButton *m_recover = nullptr;
    QPushButton *m_discard = nullptr;
};
