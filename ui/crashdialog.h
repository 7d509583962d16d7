// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runlog.h"

#include <QDialog>

/// Says that the program ended unexpectedly, where its log is, and how to report it.
class CrashDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CrashDialog(const LeftLog &log, QWidget *parent = nullptr);
};
