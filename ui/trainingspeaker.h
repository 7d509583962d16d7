// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

class Document;
class QWidget;
class Session;
enum class Arrival;
struct Moment;

/// Says what happens in training to those who hear the window: what a step has done, where a jump has led, what was changed, when a
/// run begins and ends, and every few seconds how far it is.
class TrainingSpeaker : public QObject
{
    Q_OBJECT

public:
    /// `happened` is the widget whose accessible description tells what has just happened.
    TrainingSpeaker(Document &document, Session &session, QWidget &happened);

    /// While numbers are to be predicted, nothing tells them.
    void setSilent(bool silent) { m_silent = silent; }

private:
    void follow(const Moment &moment, Arrival arrival);
    void tellRun(bool running);
    void tellEdit(int index);
    QString whereabouts() const;
    void say(const QString &sentence);

    Document &m_document;
    Session &m_session;
    QWidget &m_happened;
    QElapsedTimer m_sinceProgress;
    long long m_iteration = 0; ///< as last told
    int m_edits = 0; ///< on the undo stack, as last told
    bool m_running = false; ///< until its end has been told
    bool m_silent = false;
};
