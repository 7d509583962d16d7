// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/training/experiment.h"

/// A project, with the bytes of the file from which it was read, if it was.
struct Loaded
{
    Experiment experiment;
    QByteArray bytes = {};
};

/// What was chosen; a problem begins with the name of the file.
Outcome<Loaded> load(const ProjectChoice &choice);

/// Does what any command but the window asks for. What it prints for people goes to standard output; a problem is why it
/// could not be done, or not to the end.
Done runCommand(const CommandLine &commandLine);
