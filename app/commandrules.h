// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// An option that a command or the program knows; those without a value only ask for help.
struct OptionRule
{
    const char *name;
    const char *value;
    const char *meaning;
    const char *choices = ""; ///< the only values that there are, separated by blanks; empty if there are others
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

/// What --help and the man page say of the program as a whole.
inline constexpr const char *programSummary = "see how back-propagation computes";
inline constexpr const char *windowMeaning = "open the window";
inline constexpr const char *commandMeaning = "work without a window";
inline constexpr const char *projectMeaning = "PROJECT is a project file; without it, the lecture's example.";
inline constexpr const char *fileMeaning = "Of train, FILE - is standard output.";
inline constexpr const char *statusMeaning = "0 done, 1 it could not be done, 2 wrong usage.";
inline constexpr OptionRule helpRule{"help", "", "show this help"};

/// All commands, in the order of the help.
std::vector<CommandRule> commandRules();
/// The options without a command; the one without a name is the bare "--".
std::vector<OptionRule> generalRules();

/// What the program can do, for `--help`.
QString generalHelp();
/// What one command can do, for `COMMAND --help`.
QString commandHelp(const CommandRule &rule);
