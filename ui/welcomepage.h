// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

/// What people meet on the very first start, above the diagram: what the program is, and where one can begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// Covers `place` until somebody has chosen, or goes away with Escape or a click beside it.
    explicit WelcomePage(QWidget *place);

    /// Whether this is the first start; from now on it is none.
    static bool isFirstStart();
    /// Makes room for what lies below.
    void leave();

signals:
    void lessonWished();
    void networkWished();
    void exampleWished(const QString &name);
    void fileWished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createCard();
    QPushButton *addChoice(class QLayout &column, const QString &text, void (WelcomePage::*wish)());
    void addExamples(QLayout &column);
};
