// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lessonpanel.h"
#include "ui/panels/lessontext.h"
#include "ui/panels/printedtable.h"
#include "ui/panels/promptbutton.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

/// The panel that leads through a lesson: its pages, its table of printed values and their reasons.
class TestLessonPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void setsSymbols();
    void turnsPagesByMouse();
    void turnsPagesByKeyboard();
    void showsPrintedValues();
    void unfoldsReasons();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

namespace {

Lesson lecture()
{
    return builtInLesson(QStringLiteral("lecture")).value();
}

/// The panel's widget with an accessible name.
template<typename T>
T *named(const QWidget &panel, const QString &name)
{
    for (T *widget : panel.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// What a screen reader says of each printed value of the page.
QStringList rowsOf(const LessonPanel &panel)
{
    QStringList rows;
    for (const QLabel *row : panel.findChild<PrintedTable *>()->findChildren<QLabel *>())
        rows << row->accessibleName();
    return rows;
}

PromptButton *whyButton(const LessonPanel &panel)
{
    for (PromptButton *button : panel.findChildren<PromptButton *>()) {
        if (button->isCheckable())
            return button;
    }
    return nullptr;
}

QString placeShown(const LessonPanel &panel)
{
    return panel.findChildren<QLabel *>().constFirst()->text();
}

} // namespace

void TestLessonPanel::setsSymbols()
{
    QCOMPARE(symbolRichText(QStringLiteral("∂E_total/∂w5")), QStringLiteral("∂E<sub>total</sub>/∂w<sub>5</sub>"));
    QCOMPARE(symbolRichText(QStringLiteral("1/(1 + e^−net_h1)")), QStringLiteral("1/(1 + e<sup>−net<sub>h1</sub></sup>)"));
    QCOMPARE(symbolRichText(QStringLiteral("w5⁺ < 1")), QStringLiteral("w<sub>5</sub>⁺ &lt; 1"));
    const QString text = QStringLiteral("Of `net_o1` and *not* o1.\n\nA & B");
    QCOMPARE(lessonRichText(text),
             QStringLiteral("<p style=\"margin-top:0px; margin-bottom:0\">Of net<sub>o1</sub> and <b>not</b> o1.</p>"
                            "<p style=\"margin-top:9px; margin-bottom:0\">A &amp; B</p>"));
    QCOMPARE(lessonPlainText(text), QStringLiteral("Of net_o1 and not o1.\n\nA & B"));
}

void TestLessonPanel::turnsPagesByMouse()
{
    LessonPanel panel;
    QVERIFY(panel.summary().isEmpty());
    QVERIFY(!named<PromptButton>(panel, QStringLiteral("Next page"))->isEnabled());
    panel.setLesson(lecture());
    panel.show();
    const QSignalSpy chosen(&panel, &LessonPanel::pageChosen);
    QStringList titles;
    connect(&panel, &LessonPanel::pageChosen, this, [&titles](const LessonPage &page) { titles << page.title; });
    auto *next = named<PromptButton>(panel, QStringLiteral("Next page"));
    auto *back = named<PromptButton>(panel, QStringLiteral("Previous page"));
    QVERIFY(!back->isEnabled());
    QCOMPARE(placeShown(panel), QStringLiteral("1 of 18 · The network"));
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(panel.page(), 1);
    QCOMPARE(placeShown(panel), QStringLiteral("2 of 18 · Forward pass"));
    QCOMPARE(titles, (QStringList{panel.lesson().pages[1].title, panel.lesson().pages[2].title, panel.lesson().pages[1].title}));

    panel.showPage(17);
    panel.showPage(18);
    QCOMPARE(panel.page(), 17);
    QCOMPARE(chosen.count(), 3);
    QVERIFY(!next->isEnabled());
    QCOMPARE(panel.summary(), panel.verdicts().summary());
}

void TestLessonPanel::turnsPagesByKeyboard()
{
    LessonPanel panel;
    panel.setLesson(lecture());
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    const QSignalSpy chosen(&panel, &LessonPanel::pageChosen);
    QTest::keyClick(&panel, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&panel, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(panel.page(), 2);
    QTest::keyClick(&panel, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(panel.page(), 1);
    QCOMPARE(chosen.count(), 3);

    auto *next = named<PromptButton>(panel, QStringLiteral("Next page"));
    auto *back = named<PromptButton>(panel, QStringLiteral("Previous page"));
    panel.showPage(16);
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(panel.page(), 17);
    QVERIFY(back->hasFocus());
    QTest::keyClick(&panel, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(panel.page(), 17);
    QTest::keyClick(back, Qt::Key_Space);
    QCOMPARE(panel.page(), 16);
}

void TestLessonPanel::showsPrintedValues()
{
    LessonPanel panel;
    panel.setLesson(lecture());
    panel.show();
    panel.showPage(9);
    QCOMPARE(rowsOf(panel),
             (QStringList{QStringLiteral("∂net_o1/∂w5, printed 0.5932, here 0.593270, agrees as truncated"),
                          QStringLiteral("∂E_total/∂w5, printed 0.0821, here 0.082167, agrees as truncated")}));
    panel.showPage(16);
    QCOMPARE(rowsOf(panel)[1],
             QStringLiteral("E_total, printed 0.291027924, here 0.29102777369, from the other update order, after the first round"));
    panel.showPage(0);
    QVERIFY(rowsOf(panel).isEmpty());
    QVERIFY(panel.findChild<PrintedTable *>()->isHidden());
    QVERIFY(whyButton(panel)->isHidden());
}

void TestLessonPanel::unfoldsReasons()
{
    LessonPanel panel;
    panel.setLesson(lecture());
    panel.show();
    panel.showPage(9);
    PromptButton *why = whyButton(panel);
    QLabel *reasons = panel.findChildren<QScrollArea *>().constFirst()->widget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly).last();
    QCOMPARE(why->text().replace(QChar::Nbsp, u' '), QStringLiteral("agree as truncated · why?"));
    QVERIFY(reasons->isHidden());
    QTest::mouseClick(why, Qt::LeftButton);
    QCOMPARE(why->text().replace(QChar::Nbsp, u' '), QStringLiteral("agree as truncated · hide"));
    QVERIFY(reasons->isVisible());
    QVERIFY2(reasons->accessibleName().startsWith(QStringLiteral("∂net_o1/∂w5: Here it is 0.5932699921071872, which cut off")),
             qPrintable(reasons->accessibleName()));
    panel.showPage(16);
    QVERIFY(reasons->isHidden());
    QCOMPARE(why->text().replace(QChar::Nbsp, u' '),
             QStringLiteral("1 agrees as rounded, 3 from the other update order, 1 from one iteration fewer · why?"));
}

void TestLessonPanel::nothingIsClipped_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<int>("width");
    for (const QString &name : lessonNames()) {
        for (const int width : {230, 253, 280, 320, 500})
            QTest::addRow("%s %d", qPrintable(name), width) << name << width;
    }
}

/// On every page, with and without its reasons, each text has the height that it needs and nothing is wider than the panel.
void TestLessonPanel::nothingIsClipped()
{
    QFETCH(QString, lesson);
    QFETCH(int, width);
    LessonPanel panel;
    panel.setLesson(builtInLesson(lesson).value());
    panel.resize(width, 480);
    panel.show();
    auto *scroll = panel.findChild<QScrollArea *>();
    for (int page = 0; page < static_cast<int>(panel.lesson().pages.size()); ++page) {
        panel.showPage(page);
        for (const bool unfolded : {false, true}) {
            whyButton(panel)->setChecked(unfolded);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            QCOMPARE(panel.width(), width);
            QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
            for (QWidget *widget : scroll->widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                if (!widget->isVisible())
                    continue;
                QVERIFY(widget->geometry().right() < scroll->viewport()->width());
                QVERIFY2(widget->height() >= widget->heightForWidth(widget->width()), qPrintable(widget->accessibleName()));
                QVERIFY2(widget->minimumSizeHint().width() <= widget->width(), qPrintable(widget->accessibleName()));
            }
            QVERIFY(scroll->widget()->height() >= scroll->viewport()->height());
            const auto *table = panel.findChild<PrintedTable *>();
            for (const QLabel *row : table->findChildren<QLabel *>())
                QVERIFY2(table->rect().contains(row->geometry()), qPrintable(row->accessibleName()));
        }
    }
}

QTEST_MAIN(TestLessonPanel)
#include "tst_lessonpanel.moc"
