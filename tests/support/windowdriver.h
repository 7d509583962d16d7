// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/projects.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/valueeditor.h"
#include "ui/document.h"
#include "ui/mainwindow.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/panels/readout.h"
#include "ui/session.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QWheelEvent>

/// A window with the hands of somebody who uses it: real clicks and keys, and eyes for what it shows.
class WindowDriver
{
public:
    explicit WindowDriver(QSize size = {1440, 900}, Project project = lectureProject())
        : m_window(std::move(project))
    {
        m_window.resize(size);
        m_window.show();
        m_ready = QTest::qWaitForWindowActive(&m_window);
    }

    bool isReady() const { return m_ready; }
    MainWindow &window() { return m_window; }
    Session &session() { return m_window.session(); }
    Document &document() { return m_window.document(); }
    QUndoStack &undoStack() { return m_window.document().undoStack(); }

    /// The widget with an accessible name.
    template<typename T = QWidget>
    T *named(const char *name) const
    {
        for (T *widget : m_window.findChildren<T *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }

    DiagramView &view() const { return *m_window.findChild<DiagramView *>(); }
    DiagramItem *item(const DiagramPart &part) const { return view().diagram().item(part); }
    QPoint centreOf(const DiagramPart &part) const { return view().rectOf(*item(part)).center(); }
    ValueEditor &editor() const { return view().editor(); }
    /// The name of the diagram's item that has the keyboard; empty for none.
    QString focusedItem() const
    {
        for (const DiagramItem *each : view().diagram().items()) {
            if (each->hasFocus() && view().hasFocus())
                return each->spoken().name;
        }
        return {};
    }
    double shown(const DiagramPart &part) const { return item(part)->spoken().value; }
    Readout *totalError() const { return named<Readout>("Total error"); }
    /// What the window says above the diagram; empty while it says nothing.
    QString notice() const
    {
        const QLabel *label = named<QLabel>("Notice");
        return label->isVisible() ? label->text() : QString();
    }
    /// The sentence below the open editor; empty while there is none.
    QString complaint() const
    {
        for (const QLabel *label : view().viewport()->findChildren<QLabel *>()) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    /// What the window says has just happened.
    QString happened() const { return m_window.findChild<QWidget *>(QStringLiteral("timelineBar"))->accessibleDescription(); }
    QString chainRule() const { return m_window.findChild<ChainRulePanel *>()->plainText(); }

    void click(const DiagramPart &part) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centreOf(part)); }
    void click(const char *name)
    {
        if (QWidget *widget = named(name))
            QTest::mouseClick(widget, Qt::LeftButton);
        else
            QTest::qFail(name, __FILE__, __LINE__);
    }
    /// A key for whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window, key, modifiers);
    }
    void type(const char *text)
    {
        for (const QChar c : QString::fromUtf8(text)) {
            // QTest only knows the keys of ASCII.
            if (c.unicode() < 128)
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, c, Qt::NoModifier);
        }
    }
    /// Turns the mouse wheel over a part: notches up, or down if negative.
    void turnWheel(const DiagramPart &part, int notches, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *viewport = view().viewport();
        const QPoint where = centreOf(part);
        QWheelEvent event(where, viewport->mapToGlobal(where), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }
    /// Turns to the window again, as a window manager does when a dialog closes; whether that worked.
    bool turnBack()
    {
        m_window.activateWindow();
        return QTest::qWaitFor([this] { return QApplication::activeWindow() == &m_window; });
    }
    /// The action with an object name, by which it is known to the keys' settings.
    QAction *actionCalled(const char *id) const { return m_window.findChild<QAction *>(QString::fromLatin1(id)); }
    /// The action in the menus with this text, without its mnemonic.
    QAction *action(const char *text) const
    {
        for (QAction *each : m_window.findChildren<QAction *>()) {
            if (each->text().remove(u'&') == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }

private:
    MainWindow m_window;
    bool m_ready = false;
};

/// Makes a driver and fails the test if its window does not come up.
#define OPEN_WINDOW(driver, ...)                                                                                                           \
    WindowDriver driver{__VA_ARGS__};                                                                                                      \
    QVERIFY((driver).isReady())
