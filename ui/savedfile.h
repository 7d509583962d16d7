// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

/// A window's project file on disk: whether it is still as the window knows it, and whether another window has it open.
class SavedFile : public QObject
{
    Q_OBJECT

public:
    enum class State {
        AsKnown,
        Changed, ///< others have written it since
        Gone, ///< removed or renamed
    };

    explicit SavedFile(QObject *parent = nullptr);

    /// The file is known as it is now; an empty name lets go of the one before.
    void know(const QString &fileName);
    /// The file is known as it was when these bytes were read or written, whatever others have done to it since.
    void know(const QString &fileName, const QByteArray &bytes);
    const QString &name() const { return m_name; }
    State state() const;
    /// Looks at once, where the system may be slow to tell of a change, or does not at all.
    void look();
    /// When it was written last, by whomever.
    QDateTime written() const;
    /// Whether another window, of this program or of one beside it, has that file open.
    bool isOpenElsewhere(const QString &fileName) const;

    /// Tells the file as the window knows it from any other: its size and a digest.
    QString print() const;
    /// The window's work was begun from the file as print() told it once, and not from what stands there now.
    void expect(const QString &print);

signals:
    /// Its state has become another one.
    void stateChanged();

private:
    struct Print
    {
        qint64 size = -1; ///< -1 where there is no file
        QByteArray digest;

        bool operator==(const Print &) const = default;
    };

    /// What the system says of a file without reading it.
    struct Stamp
    {
        qint64 size = -1; ///< -1 where there is no file
        QDateTime written;
        QDateTime changed; ///< a copy that keeps the time of writing has another one

        bool operator==(const Stamp &) const = default;
        bool isOld() const;
    };

    static Stamp stampOf(const QString &fileName);
    static Print printOf(const QString &fileName);
    State judged(const Stamp &stamp) const;
    void know(const QString &fileName, const Print &print);
    void claim();
    void watch();
    void lookSoon();

    QString m_name;
    Print m_known;
    mutable std::optional<std::pair<Stamp, State>> m_judged; ///< the last that needs no second look
    State m_said = State::AsKnown;
    std::unique_ptr<QLockFile> m_lock;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< others may need several steps to write a file
};
