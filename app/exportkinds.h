// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>

/// One kind of file that `export` writes, as command line and help need to know it.
struct ExportKind
{
    enum class Form { Picture, Solution, Parameters, State, Onnx, Pytorch, Weights };

    const char *ending; ///< "csv"
    const char *content; ///< what the file has, for the help: "all parameters"
    long long iteration; ///< after which, unless the options say otherwise
    Form form;
};

/// Every kind of file that can be exported.
std::span<const ExportKind> exportKinds();
/// The one for a file by its ending; nullptr if there is none.
const ExportKind *exportKindOf(const QString &file);
QStringList exportEndings();
