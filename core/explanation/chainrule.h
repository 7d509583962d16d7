// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/updateequation.h"
#include "core/model/project.h"

#include <QString>

#include <vector>

class Evidence;
struct ChainRuleTerm;

/// One factor of a chain rule: a derivative with a place of its own in the diagram, or a sum over paths.
struct ChainRuleFactor
{
    /// Where a factor lives in the diagram.
    enum class Place {
        Share, ///< 1/m: a sample's share of the batch's mean; nowhere in the diagram
        ErrorByOut, ///< ∂E/∂out: the edge from an output neuron to its error
        OutByNet, ///< ∂out/∂net: between the two halves of `neuron`
        NetByParameter, ///< ∂net/∂w: the edge or bias of `parameter`
        NetByOut, ///< ∂net/∂out: the weight `parameter`, passed on the way back
        Paths, ///< a sum over paths: from the output half of `neuron` (with softmax from its net) to the errors, or over
               ///< neurons or samples
    };

    Place place = Place::Share;
    QString numerator; ///< "∂E_total"; with an empty denominator the factor is no fraction
    QString denominator; ///< "∂out_o1"
    QString derivative; ///< "−(target_o1 − out_o1)", "out_h1", "w5⁺" where a changed weight is used; empty for a sum
    double value = 0.0;
    NeuronId neuron; ///< of ErrorByOut, OutByNet and Paths
    ParameterId parameter; ///< of NetByParameter and NetByOut
    std::vector<ChainRuleTerm> terms; ///< of Paths: their values add up to the factor's; none where the sum is not unfolded

    /// "∂E_total/∂out_o1".
    QString symbol() const;
};

/// One summand of a factor that is a sum: the product of its own factors.
struct ChainRuleTerm
{
    QString numerator; ///< "∂E_o1"
    QString denominator; ///< "∂out_h1"
    QString path; ///< where the fraction alone leaves it open: "through h2.1", "in sample 3"; else empty
    double value = 0.0;
    NeuronId through; ///< the neuron of the next layer, or of the same softmax layer, through which this path leads
    std::vector<ChainRuleFactor> factors;

    /// "∂E_o1/∂out_h1", "∂E_total/∂out_h1.1 through h2.1".
    QString symbol() const;
};

/// The chain rule of one parameter in one iteration: the product of its factors is ∂E_total/∂parameter.
struct ChainRule
{
    ParameterId parameter;
    QString name; ///< "w5"
    double value = 0.0; ///< before the update
    double gradient = 0.0; ///< from the backward phase
    double learningRate = 0.0;
    bool trained = true; ///< false for a bias that the settings leave alone
    double updated = 0.0; ///< w5⁺; equal to value where the parameter is not trained
    std::vector<UpdateEquation> update; ///< how the optimizer comes to w5⁺; none where the parameter is not trained
    std::vector<ChainRuleFactor> factors;
};

/// The chain rule of a parameter in iteration `iteration` (counted from 0), which starts at the project's parameters.
///
/// The factors come from that iteration's own phases, so with the output layer first the sums over paths use the weights
/// that have already changed. One sample and one neuron: the lecture's product. A batch of several samples: one sum whose
/// terms are the samples. A shared bias: one sum whose terms are the neurons of its layer. A softmax output: one sum over
/// the layer's outputs, ∂E_total/∂net_ok = Σ_j ∂E_oj/∂out_oj · ∂out_oj/∂net_ok, in place of two factors. Sums within sums are unfolded as
/// many levels as keep the tree at or below `mostTerms` terms, and at least one.
ChainRule chainRule(const Project &project, long long iteration, ParameterId parameter, long long mostTerms = 10'000);
/// The same where the iteration has been performed already.
ChainRule chainRule(const Evidence &evidence, ParameterId parameter, long long mostTerms = 10'000);
