// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialoghand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QTimer>

namespace {

constexpr int patience = 6; ///< acts in the dialogs of one event

template<typename... Ts>
bool isOneOf(QWidget *widget)
{
    return (qobject_cast<Ts *>(widget) || ...);
}

/// The parts of a dialog that can be used.
QList<QWidget *> usableParts(const QWidget &dialog)
{
    QList<QWidget *> parts;
    for (QWidget *part : dialog.findChildren<QWidget *>()) {
        const bool usable
            = isOneOf<QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView, QSlider, QTabBar, QPlainTextEdit>(part);
        if (usable && part->isVisible() && part->isEnabled() && part->window() == &dialog && !part->rect().isEmpty())
            parts << part;
    }
    return parts;
}

} // namespace

QString typedText(std::mt19937 &random)
{
    static const char *const texts[]
        = {"0.5", "-1.25", "3",      "0",    "1e3", "1e300", "-1e308", "1e-320", "abc",     "",         "0,75", "1/3", "nan", "inf",
           "--1", "0x10",  "999999", "0.05", "1.",  "-",     "1e999",  "0.0001", "  0.25 ", "12345678", "2",    "7",   "0.1", "0.9"};
    return QString::fromLatin1(texts[random() % std::size(texts)]);
}

QString callOf(const QWidget &widget)
{
    const QString name = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

DialogHand::DialogHand(QStringList fileNames)
    : m_fileNames(std::move(fileNames))
{
    wait();
}

void DialogHand::begin(std::uint32_t seed)
{
    m_random.seed(seed);
    m_patience = patience;
    m_acts.clear();
}

/// Not a repeating timer, which would rest while a dialog's own event loop runs within an act.
void DialogHand::wait()
{
    QTimer::singleShot(5, this, &DialogHand::look);
}

void DialogHand::look()
{
    wait();
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *dialog = popup ? popup : QApplication::activeModalWidget();
    if (!dialog || !dialog->isVisible())
        return;
    --m_patience;
    m_acts << (m_patience < 0 ? close(*dialog) : work(*dialog));
}

QString DialogHand::work(QWidget &dialog)
{
    if (auto *files = qobject_cast<QFileDialog *>(&dialog))
        return below(3) == 0 ? close(dialog) : choose(*files);
    const int kind = below(10);
    if (kind == 0 || qobject_cast<QAbstractPrintDialog *>(&dialog))
        return close(dialog);
    if (kind == 1 || (kind < 4 && qobject_cast<QMenu *>(&dialog))) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        return QStringLiteral("Return");
    }
    const QList<QWidget *> parts = usableParts(dialog);
    if (kind == 2 || parts.isEmpty()) {
        static constexpr Qt::Key keys[] = {Qt::Key_Down, Qt::Key_Up, Qt::Key_Tab, Qt::Key_Space, Qt::Key_Right};
        const Qt::Key key = keys[below(std::size(keys))];
        QTest::keyClick(&dialog, key);
        return QStringLiteral("key %1").arg(key);
    }
    return use(*parts.at(below(static_cast<std::size_t>(parts.size()))));
}

QString DialogHand::use(QWidget &part)
{
    // A click may be the end of it.
    const QString what = callOf(part);
    if (isOneOf<QLineEdit, QAbstractSpinBox, QPlainTextEdit>(&part) && below(4) > 0) {
        const QString text = typedText(m_random);
        part.setFocus();
        QTest::keyClick(&part, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&part, text);
        return QStringLiteral("“%1” into %2").arg(text, what);
    }
    if (auto *box = qobject_cast<QComboBox *>(&part)) {
        QTest::keyClick(box, below(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
        return QStringLiteral("another choice in ") + what;
    }
    const QPoint place(below(static_cast<std::size_t>(part.width())), below(static_cast<std::size_t>(part.height())));
    auto *area = qobject_cast<QAbstractScrollArea *>(&part);
    QWidget &clicked = area ? *area->viewport() : part;
    QTest::mouseClick(&clicked, Qt::LeftButton, {}, clicked.rect().contains(place) ? place : clicked.rect().center());
    return QStringLiteral("click on ") + what;
}

QString DialogHand::choose(QFileDialog &dialog)
{
    const QString name = m_fileNames.at(below(static_cast<std::size_t>(m_fileNames.size())));
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    line->setText(name);
    QMetaObject::invokeMethod(&dialog, "accept");
    return QStringLiteral("the file ") + name;
}

QString DialogHand::close(QWidget &dialog)
{
    const QString what = QStringLiteral("close ") + callOf(dialog);
    // A question without a button to leave it by has no other end.
    if (auto *asking = qobject_cast<QDialog *>(&dialog))
        asking->done(QDialog::Rejected);
    else
        dialog.close();
    return what;
}

int DialogHand::below(std::size_t count)
{
    return static_cast<int>(m_random() % count);
}
