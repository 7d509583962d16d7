// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// What is still written when the program dies: by a signal or by an exception that nobody caught.

/// From now on a crash adds a line, "ended by SIGSEGV", to an open file, before it takes its course; being asked to end, as by
/// SIGTERM, is none and removes the file instead.
void watchForCrashes(int descriptor, const QByteArray &fileName);
/// Crashes are as they were before.
void endCrashWatch();

/// What a last line that a crash has written begins with.
constexpr char crashWords[] = "ended by ";
