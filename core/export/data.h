// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/training/course.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>

/// What people can take away as numbers.
enum class DataKind {
    ErrorCurve, ///< CSV: the total error, a row an iteration
    ParametersByIteration, ///< CSV: all parameters, a row an iteration
    Parameters, ///< CSV: names and values
    State, ///< JSON: stateJson()
    WeightsJson, ///< JSON: a PyTorch state_dict
    WeightsSafetensors, ///< the same as safetensors
    OnnxModel, ///< onnxModel()
    PytorchProgram, ///< Python: pytorchProgram()
};

/// All of them, in the order in which people are offered them.
std::span<const DataKind> dataKinds();
/// Whether it has a row for each of several iterations; else it is about one.
bool hasManyIterations(DataKind kind);
/// The usual ending of such a file: "csv".
QString dataEnding(DataKind kind);

/// What to export, and of which iterations: every `every`-th from `first` to `last`, or only `last`.
struct DataChoice
{
    DataKind kind = DataKind::ErrorCurve;
    long long first = 0;
    long long last = 0;
    long long every = 1; ///< above 0

    bool operator==(const DataChoice &) const = default;
};

/// Whoever takes data while it is made.
struct DataSink
{
    std::function<Done(const QByteArray &piece)> write;
    std::function<bool(long long iteration)> goOn; ///< told how far training has come; false if nobody wants the rest
};

/// Trains along a course, to the same bits as ever, and gives the data piece by piece. What was decided for an iteration counts
/// for its numbers. A problem is why it could not be made, or not to the end; also that nobody wanted the rest.
Done exportData(const Course &course, const DataChoice &choice, const DataSink &sink);

/// The state of training after so many iterations as JSON, with all digits: network, settings, what the optimizer remembers, every
/// sample with its outputs, and all that the phases of the next iteration compute. A problem if that cannot be finished.
Outcome<QString> stateJson(const Project &project, long long iteration);
