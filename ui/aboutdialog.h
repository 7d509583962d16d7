// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

/// What a report about a problem should say: program, Qt, compiler and platform, a line each.
QString versionsText();

/// Says what the program is, in which versions it runs, and whose work it contains.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
