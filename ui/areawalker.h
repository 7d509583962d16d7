// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

/// Takes the keyboard from one area of a window to the next, and there to where it was last.
class AreaWalker : public QObject
{
    Q_OBJECT

public:
    /// The areas in the order in which they are walked through; an area is not within another.
    AreaWalker(const std::vector<QWidget *> &areas, QObject *parent);

    void next() { walk(1); }
    void previous() { walk(-1); }

private:
    struct Area
    {
        QWidget *widget = nullptr;
        QPointer<QWidget> last; ///< where the keyboard was in it
    };

    static bool isWithin(const Area &area, const QWidget *widget);
    static QWidget *stopIn(const Area &area);
    void walk(int step);
    void note(QWidget *focused);

    std::vector<Area> m_areas;
    int m_current = -1;
};
