// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session.h"

#include <QWidget>

class ChoiceBox;
class NumberSpinBox;
class QAction;
class QLabel;
class QPushButton;
class QSlider;
class Readout;
struct LessonVerdicts;
struct Style;

/// The row of tools above the diagram: playing, speed, η, update order, and the iteration and total error read out.
class ToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit ToolBar(Session &session, QWidget *parent = nullptr);

    /// The actions that do what the buttons do.
    struct Counterparts
    {
        const QAction *reset;
        const QAction *stepBack;
        const QAction *step;
        const QAction *run;
    };

    void setStyle(const Style &style);
    /// The buttons' tool tips tell the keys of these actions from now on.
    void followKeys(const Counterparts &actions);
    /// How many of a lesson's printed values agree.
    void showPrintedValues(const LessonVerdicts &verdicts);
    void hidePrintedValues();
    /// While somebody predicts, nothing can be played or set, and the total error is not told.
    void setPredicting(bool predicting);

signals:
    /// Something was refused, in one sentence.
    void refused(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createButtons();
    void createSettings();
    void createReadouts();
    void explainControls();
    void arrange();
    void connectSession();
    void show(const Moment &moment);
    void showRunning(bool running);
    void showSpeed();
    void setCompact(bool compact);
    void setTight(bool tight);
    void fit();

    Session &m_session;
    QPushButton *m_reset = nullptr;
    QPushButton *m_stepBack = nullptr;
    QPushButton *m_step = nullptr;
    ChoiceBox *m_stepSize = nullptr;
    QPushButton *m_run = nullptr;
    QSlider *m_speed = nullptr;
    QLabel *m_speedCaption = nullptr;
    QLabel *m_speedText = nullptr;
    NumberSpinBox *m_learningRate = nullptr;
    ChoiceBox *m_updateOrder = nullptr;
    Readout *m_iteration = nullptr;
    Readout *m_totalError = nullptr;
    Readout *m_printed = nullptr;
    bool m_hasPrinted = false; ///< whether there is a lesson whose values are counted
    bool m_compact = false;
    bool m_predicting = false;
};
