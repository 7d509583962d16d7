// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class Document;
class ExplanationPresenter;
class LessonPanel;
class Session;
struct Lesson;
struct LessonPage;

/// Puts the window into the state that a lesson's page speaks of: its moment, its selection and what is lit.
class LessonPresenter : public QObject
{
    Q_OBJECT

public:
    LessonPresenter(Document &document, Session &session, LessonPanel &panel, ExplanationPresenter &explanation);

    /// Whether a lesson is about the project that is open, whatever has been edited in it since.
    bool isAbout(const Lesson &lesson) const;
    /// Begins a lesson about the project that is open.
    void begin(Lesson lesson);

private:
    void show(const LessonPage &page);

    Document &m_document;
    Session &m_session;
    LessonPanel &m_panel;
    ExplanationPresenter &m_explanation;
};
