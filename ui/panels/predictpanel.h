// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style.h"

#include <QWidget>

class ChoiceBox;
class PromptButton;
class QAction;
class QLabel;
class QLineEdit;
class QProgressBar;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

/// What the panel shows of a prediction in progress.
struct PredictPage
{
    QString question; ///< "net_h1"; empty when all are answered
    int number = 0; ///< of the question, from 1
    int count = 0;
    double marks = 0.0; ///< of the questions before
    int hintsLeft = 0;
    bool mayKeep = false; ///< whether a wrong answer may stand

    bool operator==(const PredictPage &) const = default;
};

/// An answer that has been given, for the list of the numbers on the paper.
struct PredictedNumber
{
    enum class Kind { Right, FollowThrough, Wrong, Shown };

    QString name;
    QString typed;
    Kind kind = Kind::Right;

    bool operator==(const PredictedNumber &) const = default;
};

/// Asks for one number after the other: the question, a field for the answer, what is to be said about it, hints, and the
/// numbers found so far. It only shows and passes on wishes; each part has its height whatever stands in it.
class PredictPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Mood { Neutral, Good, Bad };

    explicit PredictPanel(QWidget *parent = nullptr);

    /// Shows what can be predicted: names of scopes, and how many samples there are to choose from.
    void showStart(const QStringList &scopes, int samples);
    /// How many questions the choices made come to.
    void showCount(int questions);
    int scope() const;
    /// The sample that is chosen, from 0; nothing for all of them.
    std::optional<int> sample() const;

    /// Shows the next question, with an empty field and no hints.
    void ask(const PredictPage &page);
    /// The same question still, after a wrong answer or a hint.
    void askAgain(const PredictPage &page);
    void say(const QString &sentence, Mood mood);
    void addHint(const QString &hint);
    void showNumbers(const std::vector<PredictedNumber> &numbers);
    void setStyle(const Style &style);
    /// The tool tip of the button that ends predicting tells the key of this action.
    void followKey(const QAction &action);

    QSize sizeHint() const override { return {340, 600}; }
    QSize minimumSizeHint() const override { return {250, 200}; }

signals:
    void choiceChanged();
    void startWished();
    void answered(const QString &typed);
    void hintWished();
    void keepWished();
    void answerWished();
    void sheetWished();
    void endWished();

private:
    void createStart();
    void createQuestion();
    QWidget *createButtons(QWidget *page);
    void createHints(QWidget *page);
    void createNumbers(QWidget *page);
    PromptButton *addButton(QWidget *page, const QString &text, const QString &spoken, const QKeySequence &key);
    void showPage(const PredictPage &page);
    void colorJudgement();

    const Style *m_style;
    QStackedWidget *m_pages = nullptr;
    ChoiceBox *m_scope = nullptr;
    QLabel *m_sampleCaption = nullptr;
    ChoiceBox *m_sample = nullptr;
    QLabel *m_questionCount = nullptr;
    PromptButton *m_start = nullptr;
    QLabel *m_progressText = nullptr;
    QLabel *m_marks = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_question = nullptr;
    QLineEdit *m_answer = nullptr;
    PromptButton *m_check = nullptr;
    QLabel *m_judgement = nullptr;
    Mood m_mood = Mood::Neutral;
    PromptButton *m_hint = nullptr;
    PromptButton *m_keep = nullptr;
    PromptButton *m_show = nullptr;
    QScrollArea *m_hintRoom = nullptr;
    QLabel *m_hints = nullptr;
    QStringList m_hintTexts;
    QTableWidget *m_numbers = nullptr;
    PromptButton *m_sheet = nullptr;
    PromptButton *m_end = nullptr;
};
