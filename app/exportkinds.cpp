// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportkinds.h"

#include <QFileInfo>

#include <algorithm>

namespace {

using Form = ExportKind::Form;

constexpr ExportKind kinds[] = {
    {"svg", "the diagram, or another picture", 0, Form::Picture},
    {"png", "the same", 0, Form::Picture},
    {"pdf", "the same, or a solution", 0, Form::Picture},
    {"tex", "the worked solution of one iteration, in LaTeX", 0, Form::Solution},
    {"md", "the same in Markdown", 0, Form::Solution},
    {"html", "the same as a page", 0, Form::Solution},
    {"csv", "all parameters", 0, Form::Parameters},
    {"json", "the whole state of training, and all that the next iteration computes", 0, Form::State},
    {"onnx", "the network as an ONNX model", 0, Form::Onnx},
    {"py", "a PyTorch program that trains N iterations and prints the JSON of \"train\"", 1, Form::Pytorch},
    {"safetensors", "weights and biases as a PyTorch state_dict", 0, Form::Weights},
};

} // namespace

std::span<const ExportKind> exportKinds()
{
    return kinds;
}

const ExportKind *exportKindOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto *found = std::ranges::find_if(kinds, [&ending](const ExportKind &each) { return ending == QLatin1String(each.ending); });
    return found == std::end(kinds) ? nullptr : found;
}

QStringList exportEndings()
{
    QStringList endings;
    for (const ExportKind &kind : kinds)
        endings << QLatin1String(kind.ending);
    return endings;
}
