// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/chainrule.h"
#include "core/explanation/numberformat.h"
#include "core/explanation/quantity.h"
#include "core/explanation/timeline.h"
#include "core/model/edits.h"
#include "core/training/recording.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/looks.h"

/// What the diagram's items show at a moment, which must live as long. A number is missing as long as the phase in progress has not
/// made it.
class DiagramLooks
{
public:
    explicit DiagramLooks(const Moment &moment, const NumberFormat &format = {});

    const Moment &moment() const { return m_moment; }
    const NumberFormat &format() const { return m_format; }

    /// net, out and δ of a hidden or output neuron; δ is missing until a backward phase has made it, and stale once what it
    /// was made from has changed.
    NeuronLook ofNeuron(NeuronId neuron) const;
    /// The one number of any other part.
    ValueLook ofPart(const DiagramPart &part) const;

private:
    NumberLook made(const Quantity &quantity, double value) const;
    ValueLook ofError(ErrorPart error) const;
    ValueLook ofTotal() const;

    const Moment &m_moment;
    NumberFormat m_format;
    PendingQuantities m_pending;
    bool m_hasLeftDeltas; ///< an update leaves δ behind as much as an edit does: it was made with the parameters before
};

/// Shows the numbers of a moment on all items of a scene.
void showNumbers(DiagramScene &scene, const DiagramLooks &looks);

/// The number of the project that a part shows, if people can change it there.
std::optional<NumberId> numberAt(const Moment &moment, const DiagramPart &part);

/// The part that shows a quantity, or where it lives.
DiagramPart partOf(const Quantity &quantity);

/// The quantity that is shown at a place of a part, in the part's own coordinates; none where something can be edited.
std::optional<Quantity> quantityAt(const Network &network, const DiagramPart &part, QPointF place);

/// The places of a chain rule's factors: each in the colour that it has in the formula, and within a sum each path in
/// a colour of its own.
std::vector<LitFactor> litFactors(const ChainRule &rule, const NumberFormat &format, const Style &style);
