// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/loss.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace {

/// What is said of a loss; %1 is an output's target and %2 the output itself.
struct Description
{
    Loss loss;
    const char *name;
    const char *text;
    const char *slopeText;
    const char *negatedSlopeText;
};

constexpr Description descriptions[] = {
    {Loss::HalfSquaredError, QT_TRANSLATE_NOOP("Names", "half-squared-error"), "½·(%1 − %2)²", "−(%1 − %2)", "(%1 − %2)"},
    {Loss::SquaredError, QT_TRANSLATE_NOOP("Names", "squared-error"), "(%1 − %2)²", "−2 (%1 − %2)", "2 (%1 − %2)"},
    {Loss::BinaryCrossEntropy, QT_TRANSLATE_NOOP("Names", "binary-cross-entropy"), "−(%1·ln(%2) + (1 − %1)·ln(1 − %2))",
     "−%1/%2 + (1 − %1)/(1 − %2)", "%1/%2 − (1 − %1)/(1 − %2)"},
    {Loss::CrossEntropy, QT_TRANSLATE_NOOP("Names", "cross-entropy"), "−%1·ln(%2)", "−%1/%2", "%1/%2"},
};

constexpr Loss inOrder[] = {Loss::HalfSquaredError, Loss::SquaredError, Loss::BinaryCrossEntropy, Loss::CrossEntropy};

const Description &descriptionOf(Loss loss)
{
    return *std::ranges::find(descriptions, loss, &Description::loss);
}

QString filled(const char *text, const QString &target, const QString &out)
{
    return QString::fromUtf8(text).replace(QStringLiteral("%1"), target).replace(QStringLiteral("%2"), out);
}

} // namespace

bool isSquared(Loss loss)
{
    return loss == Loss::HalfSquaredError || loss == Loss::SquaredError;
}

QString lossText(Loss loss, const QString &target, const QString &out)
{
    return filled(descriptionOf(loss).text, target, out);
}

QString lossSlopeText(Loss loss, const QString &target, const QString &out)
{
    return filled(descriptionOf(loss).slopeText, target, out);
}

QString negatedLossSlopeText(Loss loss, const QString &target, const QString &out)
{
    return filled(descriptionOf(loss).negatedSlopeText, target, out);
}

std::span<const Loss> allLosses()
{
    return inOrder;
}

QString lossName(Loss loss)
{
    return QString::fromUtf8(descriptionOf(loss).name);
}

std::optional<Loss> lossNamed(QStringView name)
{
    const auto *found = std::ranges::find_if(descriptions, [name](const Description &each) { return name == QLatin1String(each.name); });
    return found == std::end(descriptions) ? std::nullopt : std::optional(found->loss);
}
