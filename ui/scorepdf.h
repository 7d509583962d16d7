// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/scoresheet.h"

#include <QByteArray>

/// The score sheet as a PDF of A4 pages: who, when and what, the marks, and a row for each question.
QByteArray scorePdf(const ScoreSheet &sheet);
