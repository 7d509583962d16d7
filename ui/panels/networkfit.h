// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/dataimport.h"

#include <QWidget>

class QCheckBox;
class QLabel;

/// Says whether data fits the network, and offers a new network where it does not.
class NetworkFit : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkFit(NetworkSizes network, QWidget *parent = nullptr);

    /// Judges data: so many samples of these sizes.
    void showData(int samples, NetworkSizes sizes);
    /// There is no data, because of this.
    void showProblem(const QString &sentence);

    /// The data can be used: it fits, or a new network is wanted.
    bool isFine() const;
    /// The sizes of the new network that is wanted; nothing if the data fits, or does not but no new one is wanted.
    std::optional<NetworkSizes> needsNetwork() const;
    QString sentence() const;

signals:
    /// isFine() may have changed.
    void changed();

private:
    NetworkSizes m_network;
    std::optional<NetworkSizes> m_data;
    QLabel *m_sentence;
    QCheckBox *m_newNetwork;
};
