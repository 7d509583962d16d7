// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document.h"

#include <QUndoCommand>

#include <utility>

/// The one undo command: the course before and after an edit.
class CourseEdit : public QUndoCommand
{
public:
    CourseEdit(Document &document, Course after, const QString &text, const QString &mergeKey)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.course())
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_document.setCourse(m_before); }
    void redo() override { m_document.setCourse(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const CourseEdit *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        // "w5: 0.40 → 0.41" and "w5: 0.41 → 0.42" are "w5: 0.40 → 0.42".
        const QString arrow = QStringLiteral(" → ");
        if (text().contains(arrow))
            setText(text().section(arrow, 0, 0) + arrow + next->text().section(arrow, 1));
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Document &m_document;
    Course m_before;
    Course m_after;
    QString m_mergeKey;
};

Document::Document(Course course, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_course(std::move(course))
    , m_fileName(fileName)
{
}

void Document::open(Course course, const QString &fileName)
{
    m_undoStack.clear();
    m_course = std::move(course);
    m_fileName = fileName;
    m_unsaved = false;
    emit opened();
}

void Document::setUnsaved()
{
    m_unsaved = true;
}

void Document::setSaved(const QString &fileName)
{
    m_fileName = fileName;
    m_unsaved = false;
    m_undoStack.setClean();
}

void Document::change(Course course, const QString &text, const QString &mergeKey)
{
    if (course != m_course)
        m_undoStack.push(new CourseEdit(*this, std::move(course), text, mergeKey));
}

void Document::setCourse(const Course &course)
{
    const Course before = std::exchange(m_course, course);
    emit changed(before);
}
