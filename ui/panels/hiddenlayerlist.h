// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/initialisation.h"

#include <QWidget>

class ChoiceBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

/// A list of hidden layers, each with its size and activation, to which layers can be added.
class HiddenLayerList : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenLayerList(const std::vector<NewNetwork::Layer> &layers, QWidget *parent = nullptr);

    std::vector<NewNetwork::Layer> layers() const;

signals:
    void changed();

private:
    /// The fields of one layer.
    struct Row
    {
        QWidget *widget = nullptr;
        QSpinBox *neurons = nullptr;
        ChoiceBox *activation = nullptr;
        QPushButton *remove = nullptr;
    };

    void append(const NewNetwork::Layer &layer);
    void addLayer();
    void removeLayer(const QWidget *row);
    void nameRows();

    std::vector<Row> m_rows;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_add = nullptr;
};
