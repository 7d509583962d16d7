// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// An option that a command knows; those without a value only ask for help.
struct OptionRule
{
    const char *name;
    const char *value;
    const char *meaning;
};

/// What every command that takes a project takes too.
inline constexpr OptionRule exampleRule{"example", "NAME", "use a built-in example; see \"examples\""};

/// What a command takes, for reading its arguments and for its help.
struct CommandRule
{
    const char *name;
    const char *meaning;
    bool takesProject = true;
    std::vector<OptionRule> options;
};

/// All commands, in the order of the help.
std::vector<CommandRule> commandRules();

/// What the program can do, for `--help`.
QString generalHelp();
/// What one command can do, for `COMMAND --help`.
QString commandHelp(const CommandRule &rule);
