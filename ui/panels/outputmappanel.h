// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/recording.h"
#include "ui/panels/outputplot.h"

#include <QTimer>
#include <QWidget>

class ChoiceBox;

/// Shows what one neuron gives over the network's inputs, as training changes it.
///
/// Pictures are computed beside the window, from a copy of the network, one at a time and at most fifteen a second;
/// of the moments that come meanwhile only the newest counts. Nothing is computed while nobody sees it.
class OutputMapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutputMapPanel(QWidget *parent = nullptr);

    void setStyle(const Style &style);
    void showMoment(const Moment &moment);

    /// The neuron that is shown, or nothing where the network has too many inputs for a picture.
    std::optional<NeuronId> neuron() const;

    /// The neuron's output at the newest moment, for paper; null where there is none.
    PaperPicture paperPicture() const;

signals:
    /// A picture of the newest moment has arrived.
    void pictureShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void offerNeurons();
    void request();
    void compute();
    void take(const OutputPicture &picture, bool ofThisStructure);

    ChoiceBox *m_neuron = nullptr;
    OutputPlot *m_plot = nullptr;
    QTimer m_pause; ///< runs for a while after each picture
    Project m_project;
    bool m_known = false; ///< whether there has been a moment
    bool m_wanted = false; ///< whether something has changed since the last picture was begun
    bool m_computing = false;
};

/// The picture of a neuron of a network with one or two inputs.
OutputPicture outputPicture(const Project &project, NeuronId neuron);
