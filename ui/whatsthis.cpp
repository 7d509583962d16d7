// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/whatsthis.h"

#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QTextDocumentFragment>
#include <QWhatsThis>

namespace {

/// Shows an explanation, to people who see it and to those who hear it.
void explain(const QPoint &global, const QString &text, QWidget *part)
{
    QWhatsThis::showText(global, text, part);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->inherits("QWhatsThat") || !window->isVisible())
            continue;
        window->setAccessibleName(QTextDocumentFragment::fromHtml(text).toPlainText());
        QAccessibleEvent alert(window, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

const DiagramItem *itemAt(const DiagramView &view, const QPoint &place)
{
    for (const QGraphicsItem *item : view.items(place)) {
        if (const auto *part = dynamic_cast<const DiagramItem *>(item))
            return part;
    }
    return nullptr;
}

QString whatIsNeuron(const NeuronId &neuron)
{
    if (neuron.layer == 0)
        return WhatsThis::tr("<b>An input</b> of the network: a number of the sample that is being trained. Enter or a click edits it.");
    return WhatsThis::tr("<b>A neuron</b>, in two halves as it is computed: <i>net</i> is the weighted sum of what comes in, with the "
                         "bias; <i>out</i> is its activation. Below it stands δ = ∂E/∂net once the backward pass has made it. Space shows "
                         "how its value was computed.");
}

} // namespace

QString whatIs(const DiagramPart &part)
{
    if (const auto *neuron = std::get_if<NeuronId>(&part))
        return whatIsNeuron(*neuron);
    if (std::holds_alternative<WeightId>(part))
        return WhatsThis::tr(
            "<b>A weight</b>: how strongly one neuron's output counts in another's sum. Blue is above 0, orange and dashed "
            "below; the thicker the line, the larger. Space shows the chain rule of its gradient, Enter edits it, ↑ and ↓ "
            "change it.");
    if (std::holds_alternative<BiasId>(part))
        return WhatsThis::tr(
            "<b>A bias</b>: a number that is added to the sum of each neuron it leads to. One that serves a whole layer has "
            "a dashed line to each of its neurons.");
    if (std::holds_alternative<TargetPart>(part))
        return WhatsThis::tr("<b>A target</b>: what the output beside it should be for this sample.");
    if (std::holds_alternative<ErrorPart>(part))
        return WhatsThis::tr("<b>The error of one output</b>: how far it is from its target, by the loss in the training settings.");
    return WhatsThis::tr(
        "<b>The total error</b>, the sum of the outputs' errors. Every chain rule begins here, and training makes it small.");
}

WhatsThis::WhatsThis(QAction &action, DiagramView &view)
    : QObject(&action)
    , m_action(action)
    , m_view(view)
{
    connect(&action, &QAction::triggered, this, &QWhatsThis::enterWhatsThisMode);
    action.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool WhatsThis::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Shortcut:
        return watched == &m_action && explainFocused();
    case QEvent::QueryWhatsThis: {
        const QPoint place = static_cast<QHelpEvent *>(event)->pos();
        return watched == m_view.viewport() && itemAt(m_view, place);
    }
    case QEvent::WhatsThis: {
        const auto *help = static_cast<QHelpEvent *>(event);
        return watched == m_view.viewport() && explainInDiagram(help->pos(), help->globalPos());
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool WhatsThis::explainInDiagram(const QPoint &place, const QPoint &global)
{
    const DiagramItem *item = itemAt(m_view, place);
    if (item)
        explain(global, whatIs(item->part()), m_view.viewport());
    return item;
}

/// What has the keyboard, or the part of the window that it stands in; false if that is nothing that there is a word about.
bool WhatsThis::explainFocused()
{
    QWidget *focused = QApplication::focusWidget();
    const auto *item = focused == &m_view ? dynamic_cast<const DiagramItem *>(m_view.diagram().focusItem()) : nullptr;
    if (item) {
        explain(m_view.viewport()->mapToGlobal(m_view.rectOf(*item).center()), whatIs(item->part()), m_view.viewport());
        return true;
    }
    for (QWidget *part = focused; part; part = part->parentWidget()) {
        if (part->whatsThis().isEmpty())
            continue;
        explain(focused->mapToGlobal(focused->rect().center()), part->whatsThis(), part);
        return true;
    }
    return false;
}
