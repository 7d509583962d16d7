// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <utility>

namespace {

/// The same file wherever the program may work later; and "-" is one, not standard output.
QString absolute(const QString &fileName)
{
    return fileName.isEmpty() ? fileName : QFileInfo(fileName).absoluteFilePath();
}

} // namespace

/// The one undo command: the course before and after an edit.
class ExperimentEdit : public QUndoCommand
{
public:
    ExperimentEdit(Document &document, Experiment after, const QString &text, const QString &mergeKey)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.experiment())
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_document.setExperiment(m_before); }
    void redo() override { m_document.setExperiment(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ExperimentEdit *>(other);
        // An edit that has kept a future of its own stays one: undoing it must bring that future back.
        if (next->m_mergeKey != m_mergeKey || next->keepsFuture())
            return false;
        m_after = next->m_after;
        // "w5: 0.40 → 0.41" and "w5: 0.41 → 0.42" are "w5: 0.40 → 0.42".
        const QString arrow = QStringLiteral(" → ");
        if (text().contains(arrow))
            setText(text().section(arrow, 0, 0) + arrow + next->text().section(arrow, 1));
        // Back where it began: the future that was kept for the edit's sake lies ahead again.
        if (m_after.course == m_before.course) {
            m_document.setExperiment(m_before);
            setObsolete(true);
        }
        return true;
    }

private:
    bool keepsFuture() const
    {
        const std::vector<Branch> &after = m_after.branches;
        const std::vector<Branch> &before = m_before.branches;
        return !after.empty() && (before.empty() || before.back().name != after.back().name);
    }

    Document &m_document;
    Experiment m_before;
    Experiment m_after;
    QString m_mergeKey;
};

Document::Document(Experiment experiment, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_experiment(std::move(experiment))
    , m_fileName(absolute(fileName))
{
}

void Document::open(Experiment experiment, const QString &fileName)
{
    m_undoStack.clear();
    m_experiment = std::move(experiment);
    m_fileName = absolute(fileName);
    m_unsaved = false;
    const QScopedValueRollback telling(m_telling, true);
    emit opened();
}

void Document::setUnsaved()
{
    m_unsaved = true;
}

void Document::setSaved(const QString &fileName)
{
    m_fileName = absolute(fileName);
    m_unsaved = false;
    m_undoStack.setClean();
}

void Document::change(Experiment experiment, const QString &text, const QString &mergeKey)
{
    if (!m_telling && experiment != m_experiment)
        m_undoStack.push(new ExperimentEdit(*this, std::move(experiment), text, mergeKey));
}

void Document::change(Course course, const QString &text, const QString &mergeKey)
{
    Experiment changed = m_experiment;
    changed.course = std::move(course);
    change(std::move(changed), text, mergeKey);
}

void Document::setExperiment(const Experiment &experiment)
{
    const Experiment before = std::exchange(m_experiment, experiment);
    const QScopedValueRollback telling(m_telling, true);
    emit changed(before);
}
