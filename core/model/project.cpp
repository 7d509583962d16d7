// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/project.h"

#include <tuple>

bool sameButView(const Project &one, const Project &other)
{
    const auto parts = [](const Project &project) {
        return std::tie(project.title, project.description, project.source, project.network, project.samples, project.testSamples,
                        project.training, project.memory);
    };
    return parts(one) == parts(other);
}

Aspects changedAspects(const Project &before, const Project &after)
{
    Aspects aspects;
    aspects.setFlag(Aspect::Texts, before.title != after.title || before.description != after.description || before.source != after.source);
    aspects.setFlag(Aspect::Structure, !sameStructure(before.network, after.network));
    aspects.setFlag(Aspect::Parameters, before.network != after.network);
    aspects.setFlag(Aspect::Samples, before.samples != after.samples || before.testSamples != after.testSamples);
    aspects.setFlag(Aspect::Training, before.training != after.training);
    return aspects;
}
