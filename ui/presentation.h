// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <vector>

class DiagramView;
class QAction;
class QMainWindow;
class QMenuBar;
class TimelineBar;
class WallFormula;

/// Shows the diagram to a whole room: nothing else on the screen, large numbers, thick lines; afterwards all is as before.
class Presentation : public QObject
{
    Q_OBJECT

public:
    /// What takes part; `off` is what people in the last row need not see.
    struct Stage
    {
        QMainWindow &window;
        QMenuBar &menus;
        DiagramView &view;
        TimelineBar &timeline;
        WallFormula &formula;
        std::vector<QWidget *> off;
    };
    explicit Presentation(const Stage &stage);

    bool isOn() const { return m_on; }
    void setOn(bool on);

signals:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();
    void size();

    Stage m_stage;
    bool m_on = false;
    std::vector<QWidget *> m_hidden; ///< what was shown before
    QList<QAction *> m_lent; ///< actions whose keys the window hears while the menus are hidden
    QPointer<QWidget> m_focus;
    Qt::WindowStates m_state;
};
