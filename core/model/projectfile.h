// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"

#include <QByteArray>

namespace placedjson {
struct Node;
}

/// The project that a file's bytes hold, or one sentence that says what is wrong and where:
/// "layers[1].weights[0]: 3 weights, but the layer before has 2 neurons".
Outcome<Project> readProject(const QByteArray &bytes);

/// The project at a place of a file that has been parsed, but for the minus signs of its zeros, which
/// restoreNegativeZeros brings; throws a Problem.
Project projectAt(const placedjson::Node &node);

/// The project as a file: UTF-8 JSON, version 1. Reading it gives the same bits.
QByteArray writeProject(const Project &project);

/// A built-in example: its name for the command line, and what it is.
struct Example
{
    QString name;
    QString title;
};

/// The examples that come with the program, the lecture first.
std::vector<Example> examples();
/// A title as people read it: those of the examples are translated.
QString shownTitle(const QString &title);
/// A built-in example by its name, or a sentence that lists the names.
Outcome<Project> exampleProject(const QString &name);
