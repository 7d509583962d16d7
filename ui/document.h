// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/experiment.h"

#include <QObject>
#include <QUndoStack>

/// Guards what a user decided: owns the course and the undo stack, and is the only door through which it changes.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(Experiment experiment, const QString &fileName = QString(), QObject *parent = nullptr);
    explicit Document(Project project)
        : Document(Experiment(Course{std::move(project), {}}))
    {
    }

    const Experiment &experiment() const { return m_experiment; }
    /// What training follows now.
    const Course &course() const { return m_experiment.course; }
    /// With its folder; empty for what belongs to no file.
    const QString &fileName() const { return m_fileName; }
    QUndoStack &undoStack() { return m_undoStack; }

    /// Leaves everything and begins with another project. What was there is gone: whoever calls asks first.
    void open(Experiment experiment, const QString &fileName = QString());
    /// What is there now has been written to this file.
    void setSaved(const QString &fileName);
    /// Whether something has been decided since the last save.
    bool isModified() const { return m_unsaved || !m_undoStack.isClean(); }
    /// Counts as modified until it is saved, though nothing has been edited yet: a new network.
    void setUnsaved();

    /// Makes one undoable edit, called `text` ("w5: 0.40 → 0.45"). Edits in a row with the same merge key, unless it is
    /// empty, become one. An edit that changes nothing is dropped, and so is one that another brings about: what a field that
    /// goes away takes over in a hurry was meant for what has been there before.
    void change(Experiment experiment, const QString &text, const QString &mergeKey = QString());
    /// The same for the course alone; the branches stay.
    void change(Course course, const QString &text, const QString &mergeKey = QString());
    /// Whether a change is just being told of, so that no other is taken.
    bool isTelling() const { return m_telling; }

signals:
    /// Something was decided, by an edit, undo or redo; `before` is what there was.
    void changed(const Experiment &before);
    /// Another project has been opened.
    void opened();

private:
    friend class ExperimentEdit;
    void setExperiment(const Experiment &experiment);

    Experiment m_experiment;
    QString m_fileName;
    bool m_unsaved = false;
    bool m_telling = false; ///< of a change that is not everywhere yet
    QUndoStack m_undoStack;
};
