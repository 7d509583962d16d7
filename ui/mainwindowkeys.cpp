// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window's keys, its command palette, and what it says about its parts.

#include "ui/actions.h"
#include "ui/commandpalette.h"
#include "ui/diagram/diagramview.h"
#include "ui/keysdialog.h"
#include "ui/keytip.h"
#include "ui/mainwindow.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/panels/checkpanel.h"
#include "ui/panels/datasetpanel.h"
#include "ui/panels/diagnosisfield.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/lessonpanel.h"
#include "ui/panels/outputmappanel.h"
#include "ui/panels/predictpanel.h"
#include "ui/panels/timelinebar.h"
#include "ui/panels/toolbar.h"
#include "ui/shortcuts.h"
#include "ui/whatsthis.h"

#include <QMenuBar>

/// What helps to find one's way by the keyboard.
void MainWindow::addKeyActions(QMenu *menu)
{
    QAction *find = named("find-command", menu->addAction(tr("&Find a command…"), this, [this] {
        auto *palette = new CommandPalette(entriesOf(*m_menus), this);
        palette->show();
        palette->activateWindow();
    }));
    find->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    QAction *keys = named("keys", menu->addAction(tr("&Keys"), this, [this] { KeysDialog(*m_shortcuts, this).exec(); }));
    keys->setShortcut(QKeySequence::HelpContents);
    QAction *what = named("whats-this", menu->addAction(tr("&What's this?")));
    what->setShortcut(QKeySequence::WhatsThis);
    new WhatsThis(*what, *m_view);
}

/// Once all menus are there.
void MainWindow::guardKeys()
{
    m_shortcuts = new Shortcuts(*m_menus, this);
    m_tools->followKeys({m_reset, m_stepBack, m_step, m_run});
    m_predictPanel->followKey(*m_predict);
}

/// An answer to What's this for every part of the window.
void MainWindow::explainParts()
{
    m_view->setWhatsThis(tr("<b>The diagram</b> is the computation: every number that the network computes has its place in it, and every "
                            "factor of a chain rule, too. Tab walks through it, Enter or a click edits a number, Space shows how it comes "
                            "about."));
    m_timelineBar->setWhatsThis(tr("<b>The timeline</b> of one iteration: forward pass, backward pass and update with their named steps. A "
                                   "click goes to a step; above them stands what has just happened."));
    m_chainRule->setWhatsThis(
        tr("<b>The chain rule</b> of the weight or bias that is selected, factor by factor, with its update below it. "
           "The factor that is pointed at is lit in the diagram, too."));
    m_diagnosis->setWhatsThis(
        tr("<b>Why is my number different?</b> Type what you got for the selected gradient or weight: the program says "
           "which slip leads to exactly this number."));
    m_checks->setWhatsThis(tr("<b>Two looks at the training</b>: whether the gradients agree with finite differences, and whether "
                              "anything hinders learning, such as saturated neurons or an error that grows."));
    m_chart->setWhatsThis(
        tr("<b>The error curve</b>: the total error of every iteration so far. Dragging goes back to any of them; a change "
           "made there keeps what came after it as a branch, a thin curve."));
    m_lessonPanel->setWhatsThis(
        tr("<b>The lesson</b> sets every number that the lecture prints beside the program's own, and says which agree "
           "and why others don't. Turning a page brings the window to the moment that it speaks of."));
    m_data->setWhatsThis(
        tr("<b>The data</b>: the samples that the network learns from, and those set apart to test it. The chosen sample is "
           "the one in the diagram."));
    m_map->setWhatsThis(tr("<b>The output map</b> shows what a neuron answers to every pair of two inputs, with the samples upon it."));
    m_surface->setWhatsThis(
        tr("<b>The error surface</b> shows the total error over two of the parameters as lines of equal height, and the "
           "way of training through it."));
    m_predictPanel->setWhatsThis(
        tr("<b>Predict mode</b> hides what comes next until you have typed it. Hints come one at a time, and a wrong "
           "number is explained; the score sheet says at the end what was right."));
}
