// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSize>

#include <vector>

class QDockWidget;
class QMainWindow;

/// Where the panels stand around the diagram: gives each its share of the room, lets people move them, and remembers.
class Arrangement : public QObject
{
    Q_OBJECT

public:
    /// A panel in a dock that stands still, without a title: the panels say themselves what they are.
    static QDockWidget *dock(const QString &name, const QString &title, QWidget *content, QMainWindow *window);

    /// The docks beside, right of and below the diagram.
    struct Docks
    {
        QDockWidget *side = nullptr;
        QDockWidget *rule = nullptr;
        QDockWidget *chart = nullptr;
    };
    Arrangement(QMainWindow &window, const Docks &docks);

    /// The panels' share of the window, as long as nobody has moved their borders.
    void shareRoom();

    /// Whether docks have title bars by which they can be moved, taken out and closed.
    bool isMovable() const { return m_movable; }
    void setMovable(bool movable);

    /// Window and panels as they were left; what makes no sense in the settings changes nothing.
    void restore();
    void save() const;
    /// Everything back to its place.
    void reset();

signals:
    void movableChanged(bool movable);

private:
    std::vector<QDockWidget *> all() const { return {m_docks.side, m_docks.rule, m_docks.chart}; }
    void dressDock(QDockWidget *dock) const;
    bool isAsShared() const;
    bool hasRoomForChart() const;
    void keepOnScreen();

    QMainWindow &m_window;
    Docks m_docks;
    QSize m_share; ///< width of the chain rule, height of the curve, as last shared out
    bool m_byHand = false; ///< whether somebody had moved the borders in the session before
    bool m_movable = false;
};
