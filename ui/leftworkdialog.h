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
    explicit LeftWorkDialog(const std::vector<LeftWork> &left, QWidget *parent = nullptr);

    /// The chosen one's number; only after the dialog was accepted.
    std::size_t chosen() const;

signals:
    /// Somebody does not want to have that work any more, and has said so twice.
    void discarded(std::size_t number);

private:
    void followChoice();
    void discard();

    const std::vector<LeftWork> &m_left;
    QListWidget *m_list;
    QPushButton *m_recover = nullptr;
    QPushButton *m_discard = nullptr;
};
