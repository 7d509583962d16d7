// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/prediction.h"
#include "core/explanation/quantityformula.h"
#include "core/model/outcome.h"
#include "core/training/recording.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagrampicture.h"

#include <QObject>

class DiagramView;
class Session;
enum class Arrival;

/// Feeds the diagram from the session, and turns what people do in the diagram into wishes to the session.
class DiagramPresenter : public QObject
{
    Q_OBJECT

public:
    DiagramPresenter(Session &session, DiagramScene &scene, DiagramView &view);

    void setStyle(const Style &style);
    /// Whether steps are shown by pulses and flashes.
    void setAnimated(bool animated);
    /// Lights the path of a chain rule; nothing is lit without one.
    void showRule(const std::optional<ChainRule> &rule);
    /// Lights what a quantity is computed from, and the quantity itself; nothing without one.
    void showFormula(const std::optional<QuantityFormula> &formula, const Quantity &quantity);
    void setActiveFactor(const FactorId &factor);
    /// What the diagram shows, with or without what is lit, for paper.
    PaperPicture paperPicture(bool lit) const;
    /// Shows what somebody predicts instead of what training computed, and nothing can be edited; the prediction must stay until
    /// another, or none, is shown. To be called again whenever it has gone on.
    void showPrediction(const Prediction *prediction);
    /// Lights what the number that is asked is computed from.
    void showHint();

signals:
    /// The mouse is upon the place of a factor, or, with an empty id, of none.
    void factorHovered(const FactorId &factor);
    /// Somebody points at a value that is computed: a half of a neuron, an error, the sum.
    void quantityChosen(const Quantity &quantity);
    /// Somebody has typed an answer where the number is asked.
    void answered(const QString &typed);
    /// Something was refused, in one sentence.
    void refused(const QString &sentence);

private:
    void show(const Moment &moment, Arrival arrival);
    void showStructure(const Project &project);
    void showNumbers(const Moment &moment, const std::vector<DiagramItem *> &items);
    void followSelection();
    void move(const Moment &moment);
    void heed(DiagramItem *wishing, DiagramItem::Wish wish);
    void edit(const DiagramPart &part);
    void select(const DiagramPart &part);
    void explain(const DiagramPart &part);
    void stepNumber(const DiagramPart &part, double step);
    void change(const DiagramPart &part, double value);
    void report(const Done &done);
    void connectEditor();
    void showPath();
    bool isAsked(const DiagramPart &part) const;
    void ask(const DiagramPart &part);
    void accept(double value);
    void heedWhilePredicting(DiagramItem *item, DiagramItem::Wish wish);

    Session &m_session;
    DiagramScene &m_scene;
    DiagramView &m_view;
    const Style *m_style;
    Network m_built; ///< whose structure the scene shows
    Displacements m_displacements; ///< as the scene shows them
    std::optional<ChainRule> m_rule;
    FactorId m_active;
    std::vector<DiagramPart> m_used; ///< by the formula that is explained
    std::optional<DiagramPart> m_made; ///< by it
    std::optional<DiagramPart> m_edited;
    std::optional<Quantity> m_explained; ///< as last wished from a part by the keyboard
    const Prediction *m_prediction = nullptr;
    Moment m_predicted; ///< at which its iteration begins
    bool m_animated = true;
};
