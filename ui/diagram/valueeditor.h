// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "ui/style.h"

#include <QLineEdit>

#include <functional>

class QLabel;

/// The field that opens upon a number in the diagram: Enter or leaving accepts, Escape cancels, nonsense is refused
/// with a sentence below it.
class ValueEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// Reads what was typed, or says what is wrong with it.
    using Reader = std::function<Outcome<double>(const QString &text)>;

    explicit ValueEditor(QWidget *parent);

    /// Opens over a rectangle of the parent with all its text selected.
    void open(const QRect &where, double fontScale, const QString &name, double value, Reader reader);
    /// Opens empty, for a number that somebody has to find: only Enter accepts.
    void ask(const QRect &where, double fontScale, const QString &name, Reader reader);
    bool isOpen() const { return isVisible(); }
    /// Ends the editing as Enter does, or, if what was typed is nonsense or was asked, as Escape does.
    void leave();
    /// Closes without accepting; nothing happens if it is closed.
    void cancel();
    void setStyle(const Style &style);
    /// Whether nonsense shakes the field, besides what is said about it.
    void setAnimated(bool animated) { m_animated = animated; }

signals:
    /// The number that stands in the field so far.
    void typed(double value);
    /// What stands in the field is no number that could be used.
    void typedNonsense();
    void accepted(double value);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();
    void accept();
    void refuse(const QString &sentence);
    void close();
    void stepBy(double amount);
    void openWith(const QString &original, const QRect &where, double fontScale, const QString &name);

    bool m_asks = false;
    bool m_animated = true;
    Reader m_reader;
    QLabel *m_message;
};
