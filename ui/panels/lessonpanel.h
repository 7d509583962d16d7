// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/verdict.h"
#include "ui/style.h"

#include <QWidget>

class PrintedTable;
class PromptButton;
class QLabel;
class QScrollArea;
class WhyButton;

/// The panel that leads through a lesson: one page at a time, with its printed numbers beside the program's own.
///
/// Alt+← and Alt+→ turn the pages while the panel is visible.
class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPanel(QWidget *parent = nullptr);

    /// Shows a lesson from its first page on, and judges its printed values.
    void setLesson(Lesson lesson);
    /// Shows that there is no lesson, and where to get one.
    void clear();
    const Lesson &lesson() const { return m_lesson; }
    const LessonVerdicts &verdicts() const { return m_verdicts; }
    /// "31 of 34 printed values agree; 3 explained"; empty without a lesson.
    QString summary() const;

    /// Shows a page, counted from 0, without saying that it was chosen; nothing happens if there is no such page.
    void showPage(int page);
    int page() const { return m_page; }
    void setStyle(const Style &style);

    QSize sizeHint() const override { return {280, 500}; }
    QSize minimumSizeHint() const override { return {230, 180}; }

signals:
    /// Somebody turned to this page.
    void pageChosen(const LessonPage &page);
    /// Somebody wants to find this page's numbers alone.
    void predictionWished(const LessonPage &page);

private:
    void createPage();
    void createButtons();
    void choosePage(int page);
    void announcePage();
    void showReasons(bool shown);
    void scrollToReasons();

    Lesson m_lesson;
    LessonVerdicts m_verdicts;
    int m_page = -1;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_place = nullptr; ///< "9 of 17 · Backward pass"
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    PrintedTable *m_table = nullptr;
    WhyButton *m_why = nullptr;
    QLabel *m_reasons = nullptr;
    PromptButton *m_predict = nullptr;
    PromptButton *m_back = nullptr;
    PromptButton *m_next = nullptr;
};
