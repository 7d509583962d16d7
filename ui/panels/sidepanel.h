// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

/// The panels beside the diagram, of which one is shown: a row of tabs and what belongs to the chosen one.
///
/// QTabBar would be named after its chosen tab on the accessibility bus, which is no name for either.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// Adds a panel; screen readers hear `spoken`, such as "Show the lesson".
    void add(QWidget *panel, const QString &title, const QString &spoken);
    void choose(const QWidget *panel);
    QWidget *chosen() const;

    /// The same for all panels, so that nothing jumps when another is chosen.
    QSize sizeHint() const override { return {280, 480}; }
    /// Room for the tabs, and for what stands in a row in the widest panel.
    QSize minimumSizeHint() const override;

signals:
    void panelChosen(QWidget *panel);

private:
    QHBoxLayout *m_row = nullptr;
    QButtonGroup *m_tabs = nullptr;
    QStackedWidget *m_panels = nullptr;
};
