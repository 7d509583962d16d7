// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/chainrule.h"
#include "core/explanation/quantityformula.h"
#include "core/model/project.h"

/// What a training run came to: the project before it, and everything about it afterwards.
struct TrainingResult
{
    Project before;
    Project after;
    long long iterations = 0;
    double errorBefore = 0.0; ///< total error
    double errorAfter = 0.0;
    std::vector<std::vector<double>> outputs; ///< of the trained network, for each sample
};

/// Carries the samples through both networks to see what training came to.
TrainingResult trainingResult(const Project &before, const Project &after, long long iterations);

// Results as text. JSON and CSV have all digits, and null where JSON has no number to say infinite.

/// {"iterations": …, "totalError": …, "outputs": [[…] …], "parameters": {"w1": …}}.
QString trainingJson(const TrainingResult &result);
/// A short table for people.
QString trainingTable(const TrainingResult &result);

QString curveCsvHeader();
QString curveCsvRow(long long iteration, double totalError);
/// A row with name and value for each parameter.
QString parametersCsv(const Network &network);

/// {"parameter": …, "value": …, "gradient": …, "factors": […], "updated": …}; a sum's terms are nested in it.
QString explanationJson(const ChainRule &rule);
/// The chain rule line by line, first in symbols and then in numbers, down to the update.
QString explanationText(const ChainRule &rule, long long iteration);
/// The same lines as an align* block for amsmath.
QString explanationLatex(const ChainRule &rule);
/// The formula of one quantity in the same form: in symbols, in numbers, and its value.
QString formulaLatex(const QuantityFormula &formula, const NumberFormat &format);
