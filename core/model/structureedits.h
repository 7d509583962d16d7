// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"

// Every edit of a network's structure, as a pure function from a project to a project. Existing weights survive by their
// place: what two neurons have between them before and after an edit is the same number. New weights begin small and
// different from each other (Xavier), from a seed that follows from the structure; new biases and new numbers of samples
// begin at 0. What is refused comes back as a Problem. Positions that somebody gave to neurons in the diagram are dropped
// where neurons change their names.

/// One more neuron at the end of a layer; for inputs and outputs, every sample gets one more number.
Outcome<Project> withNeuronAdded(Project project, int layer);
/// A layer keeps at least one neuron; for inputs and outputs, every sample loses its number.
Outcome<Project> withNeuronRemoved(Project project, NeuronId neuron);

/// A new hidden layer in front of layer `before` (from 1 to the last), with that layer's kind of bias.
Outcome<Project> withLayerInserted(Project project, int before, int neurons, Activation activation);
/// Only hidden layers can be removed.
Outcome<Project> withLayerRemoved(Project project, int layer);

Outcome<Project> withActivation(Project project, int layer, Activation activation);
/// A shared bias that becomes single goes to every neuron; single ones that become shared give their mean.
Outcome<Project> withBiasKind(Project project, int layer, BiasKind kind);

/// What undoing such an edit is called: "Add a neuron to hidden layer 1", "Remove o2".
QString addNeuronText(const Network &network, int layer);
QString removeNeuronText(const Network &network, NeuronId neuron);
QString insertLayerText(const Network &network, int before);
QString removeLayerText(const Network &network, int layer);
QString activationEditText(const Network &network, int layer, Activation activation);
QString biasKindEditText(const Network &network, int layer, BiasKind kind);

/// "no biases", "one shared bias", "a bias for each neuron".
QString biasKindName(BiasKind kind);
