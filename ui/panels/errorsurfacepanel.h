// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/explanation/surfaceworker.h"
#include "ui/panels/surfaceplot.h"

#include <QStringListModel>
#include <QTimer>
#include <QWidget>

class ChoiceBox;
class PromptButton;
class QLabel;

/// Shows the total error over two parameters around the present moment, and the way that training takes through it.
///
/// Surfaces are computed beside the window, at most five times a second; of the moments that come meanwhile only the newest
/// counts. Nothing is computed while nobody sees it.
class ErrorSurfacePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorSurfacePanel(QWidget *parent = nullptr);
    ~ErrorSurfacePanel() override;

    void setStyle(const Style &style);
    void setFormat(const NumberFormat &format);
    void showMoment(const Moment &moment);
    /// The way of the two parameters so far, for pathWanted(); moments shown later go on with it.
    void setPath(std::vector<PathPoint> path);

    /// The two parameters; only where a surface is possible.
    ParameterId across() const { return m_view.across; }
    ParameterId up() const { return m_view.up; }
    /// Whether there is a moment, and a surface of it can be computed.
    bool isPossible() const { return m_possible; }

    /// What is shown, for paper; null while there is no surface.
    PaperPicture paperPicture() const { return m_plot->paperPicture(); }

signals:
    /// The way of these two parameters is not known: they have been chosen, or the panel has come into view.
    void pathWanted(const ParameterId &across, const ParameterId &up);
    /// A surface has arrived that will not become finer.
    void surfaceShown();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createChoosers();
    void offerParameters();
    void choose(int across, int up);
    void acrossChosen(int index);
    void upChosen(int index);
    void beginPath();
    void fit();
    void changeView(const SurfaceView &view);
    PathPoint present() const;
    void extendPath(const Moment &moment);
    bool presentIsSeen() const;
    void request();
    void compute();
    void look();
    void showPresent();
    void showValues(QString text);
    void describe();
    QString placeText(double across, double up) const;
    QString slopeText(const QString &name, double slope) const;

    ChoiceBox *m_across = nullptr;
    ChoiceBox *m_up = nullptr;
    PromptButton *m_fit = nullptr;
    SurfacePlot *m_plot = nullptr;
    QLabel *m_readout = nullptr;
    QStringListModel m_names; ///< of m_parameters, for both choosers
    std::vector<ParameterId> m_parameters;
    QTimer m_pause; ///< runs for a while after each request
    QTimer m_looks; ///< runs while a finer surface is to come
    NumberFormat m_format;
    Project m_project;
    long long m_iteration = 0;
    double m_error = 0.0; ///< E_total at the present moment
    SurfaceView m_view;
    bool m_fitted = true; ///< whether the view is the program's choice
    bool m_possible = false;
    bool m_wanted = false; ///< whether something has changed since the last request
    std::vector<PathPoint> m_path;
    SurfaceWorker m_worker;
};
