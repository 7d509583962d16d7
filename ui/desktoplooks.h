// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <optional>

/// What people have asked of their whole desktop, as far as its settings portal says; nothing where there is none.
///
/// Asking never holds anybody up: the answers come when they come, and with each change.
class DesktopLooks : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLooks(QObject *parent = nullptr);

    std::optional<bool> dark() const { return m_dark; }
    std::optional<bool> contrast() const { return m_contrast; }
    std::optional<bool> motion() const { return m_motion; }

signals:
    void changed();

private slots:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    /// Whether it is something that we follow.
    bool understand(const QString &group, const QString &key, const QVariant &value);

    std::optional<bool> m_dark;
    std::optional<bool> m_contrast;
    std::optional<bool> m_motion;
};
