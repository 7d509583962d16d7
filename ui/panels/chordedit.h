// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequenceEdit>

/// A field that takes the key that is pressed in it, at once.
///
/// Qt's own waits a second for further keys. Tab and Escape keep their use, so that nobody is caught in the field.
class ChordEdit : public QKeySequenceEdit
{
    Q_OBJECT

public:
    ChordEdit(const QString &accessibleName, QWidget *parent);

signals:
    void pressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};
