// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessonpresenter.h"

#include "ui/document.h"
#include "ui/explanationpresenter.h"
#include "ui/panels/lessonpanel.h"
#include "ui/session.h"

namespace {

/// Whether a page's quantity is explained by its own formula rather than as a factor of a chain rule.
bool hasOwnFormula(const Quantity &quantity)
{
    using Kind = Quantity::Kind;
    return quantity.kind == Kind::Net || quantity.kind == Kind::Out || quantity.kind == Kind::Error || quantity.kind == Kind::TotalError;
}

} // namespace

LessonPresenter::LessonPresenter(Document &document, Session &session, LessonPanel &panel, ExplanationPresenter &explanation)
    : m_document(document)
    , m_session(session)
    , m_panel(panel)
    , m_explanation(explanation)
{
    connect(&panel, &LessonPanel::pageChosen, this, &LessonPresenter::show);
}

bool LessonPresenter::isAbout(const Lesson &lesson) const
{
    return m_document.course().start.title == lesson.project.title
        && sameStructure(m_document.course().start.network, lesson.project.network);
}

void LessonPresenter::begin(Lesson lesson)
{
    m_panel.setLesson(std::move(lesson));
    show(m_panel.lesson().pages.front());
}

void LessonPresenter::show(const LessonPage &page)
{
    m_session.pause();
    // A page speaks of the lesson's own numbers. What the user has changed meanwhile comes back by undo.
    Project project = m_panel.lesson().project;
    project.training.updateOrder = page.updateOrder;
    project.view = m_document.course().start.view;
    m_document.change(Course{std::move(project), {}}, tr("lesson page %1").arg(m_panel.page() + 1));
    m_session.goToStep(page.iteration, page.step ? m_session.timeline().doneAfter(*page.step) : 0);
    if (page.selected)
        m_explanation.explainParameter(*page.selected, page.lit);
    else if (page.step && hasOwnFormula(*page.step))
        m_explanation.explainValue(*page.step);
    else
        m_explanation.explainNothing();
}
