// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/diagnosis.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QScrollArea;
QT_END_NAMESPACE

class ChoiceBox;
struct Style;

/// What the numbers that people may ask about belong to.
struct DiagnosisContext
{
    Project start; ///< with the parameters after `firstIteration` iterations
    long long firstIteration = 0;
    long long iteration = 0; ///< finished iterations before the one whose gradients are in view
    long long finished = 0; ///< finished iterations before the forward values in view; one more after an update

    bool operator==(const DiagnosisContext &) const = default;
};

/// "Why is my number different?": a field for the value that somebody has got, and below it what may have led to it.
///
/// Nothing moves while people type: the explanation has a place of the same height from the first character on.
class DiagnosisField : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosisField(QWidget *parent = nullptr);
    ~DiagnosisField() override;

    /// What the number is about, and the quantity that is likely to be meant. Cheap enough for every frame; training is only
    /// repeated when there is a number to explain.
    void setContext(const DiagnosisContext &context, const std::optional<Quantity> &suggested);
    void setStyle(const Style &style);

    /// The quantity that is chosen; nothing while there is none to choose.
    std::optional<Quantity> quantity() const;
    /// What is said about the typed value, a line for each explanation; empty while nothing is typed.
    QString explanation() const;

private:
    void fillChoices(const std::optional<Quantity> &suggested);
    void choose(const std::optional<Quantity> &quantity);
    void showTyping();
    void explain();
    long long iterationOf(const Quantity &quantity) const;
    void say(const QStringList &sentences, bool good);
    void colorExplanation();

    std::optional<Diagnostician> m_diagnostician; ///< made when there is a number to explain
    DiagnosisContext m_context;
    std::vector<Quantity> m_choices;
    bool m_chosenFromFew = false; ///< whether the network has more quantities than are offered
    std::optional<Quantity> m_suggested;
    QTimer m_typingTimer; ///< runs while somebody types, so that half a number is not explained
    bool m_good = false; ///< whether the explanation is that all is well
    const Style *m_style;
    QLabel *m_caption = nullptr;
    ChoiceBox *m_quantity = nullptr;
    QLineEdit *m_value = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_explanation = nullptr;
};
