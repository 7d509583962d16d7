// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <span>
#include <vector>

// Good files and, made from them by rule, bad ones.

/// A file that must be refused, and what its sentence must begin with: the place of what is wrong.
struct BadFile
{
    QString name;
    QByteArray bytes;
    QString place;
};

using BadFiles = std::vector<BadFile>;

/// A value of a good file, found again in copies of the file by its path; a key or an index is a step of it.
struct Spot
{
    std::vector<QJsonValue> path;
    QJsonValue value;

    QString place() const;
    QString key() const { return path.empty() ? QString() : path.back().toString(); }
    /// The place without its indices: "layers[].weights"; within a project in the project, as if that were a file.
    QString pattern() const;
};

/// Every value of a file, the file itself first.
std::vector<Spot> spotsOf(const QJsonObject &file);

/// The file with another value at a path; an undefined one removes the key.
QJsonValue replaced(const QJsonValue &in, std::span<const QJsonValue> path, const QJsonValue &value);

QByteArray textOf(const QJsonValue &file);

struct GoodFile
{
    QString name;
    QJsonObject json;
};

/// A project of two neurons, on three lines.
QByteArray smallFile();

/// Project files that have everything between them.
std::vector<GoodFile> goodFiles();

/// Whether a project file is bad without the key.
bool isRequired(const Spot &spot);

/// Project files that are bad in one place each.
BadFiles badFiles();

/// A bad file that is made only when its turn comes.
struct LargeFile
{
    QString name;
    QString place;
    std::function<QByteArray()> make;
};

/// Project files with too much of something.
std::vector<LargeFile> largeFiles();

/// What is wrong with the sentence about a bad file, which should begin with a place; empty if it is as it should be.
QString complaintAbout(const QString &sentence, const QString &place, qsizetype longest = 200);
