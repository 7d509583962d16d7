// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sampleedits.h"
#include "tests/support/computedtimer.h"
#include "tests/support/projects.h"
#include "ui/panels/datasetmodel.h"
#include "ui/panels/datasetpanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace {

/// A panel with somebody who does what it wishes for, as the window does, and with hands that work it.
class Desk
{
public:
    explicit Desk(int samples = 3)
        : m_project(projectFrom(QStringLiteral("2-2-1 single samples=%1").arg(samples)))
    {
        for (int i = 0; i < samples; ++i)
            m_project.samples[static_cast<std::size_t>(i)] = {{i + 1.0, 0.5}, {0.25}};
        QObject::connect(&m_panel, &DatasetPanel::valueEdited, &m_panel, [this](const SampleValueId &id, double value) {
            done += numberName(m_project, id);
            m_project = withNumber(m_project, id, value).value();
            show();
        });
        QObject::connect(&m_panel, &DatasetPanel::samplesChanged, &m_panel,
                         [this](const std::vector<Sample> &changed, const QString &text) {
                             done += text;
                             m_project = withSamples(m_project, changed).value();
                             show();
                         });
        QObject::connect(&m_panel, &DatasetPanel::refused, &m_panel, [this](const QString &sentence) { refused += sentence; });
        QObject::connect(&m_panel, &DatasetPanel::sampleChosen, &m_panel, [this](int sample) {
            chosen.push_back(sample);
            m_shown = sample;
        });
        m_panel.resize(420, 420);
        show();
        m_panel.show();
        m_ready = QTest::qWaitForWindowActive(&m_panel);
        table().setFocus();
    }

    bool isReady() const { return m_ready; }
    void show() { m_panel.showProject(m_project, std::min(m_shown, static_cast<int>(m_project.samples.size()) - 1)); }
    void setProject(const Project &project, int shown)
    {
        m_project = project;
        m_shown = shown;
        show();
    }
    const Project &project() const { return m_project; }
    DatasetPanel &panel() { return m_panel; }
    QTableView &table() { return *m_panel.findChild<QTableView *>(); }
    QString count() const { return m_panel.findChild<QLabel *>()->text(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QStringList header()
    {
        QStringList names;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            names += table().model()->headerData(column, Qt::Horizontal).toString();
        return names;
    }
    QPoint centreOf(int row, int column) { return table().visualRect(table().model()->index(row, column)).center(); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, centreOf(row, column));
    }
    void press(const char *button)
    {
        for (QPushButton *each : m_panel.findChildren<QPushButton *>()) {
            if (each->accessibleName() == QLatin1String(button)) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        QTest::qFail(button, __FILE__, __LINE__);
    }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents(); // a cell's editor takes Enter when its own work is done
    }
    QString firstInputs() const
    {
        QStringList numbers;
        for (const Sample &sample : m_project.samples)
            numbers += QString::number(sample.inputs.front());
        return numbers.join(u' ');
    }

    QStringList done; ///< what was wished for
    QStringList refused;
    std::vector<int> chosen;

private:
    Project m_project;
    int m_shown = 0;
    DatasetPanel m_panel;
    bool m_ready = false;
};

} // namespace

/// The table of samples, worked with mouse and keys.
class TestDatasetPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsTheSamples();
    void theCurrentRowIsTheShownSample();
    void valuesAreEditedByMouseAndKeys();
    void nonsenseIsRefused();
    void samplesAreAddedAndRemoved();
    void deleteRemovesTheSelection();
    void theLastSampleStays();
    void spreadsheetsArePasted();
    void pastedNonsenseIsRefused();
    void cellsAreCopied();
    void theTableKeepsItsKeys();
    void otherNetworksAreShown();
    void controlsHaveNames();
    void manySamplesAreQuick();
};

void TestDatasetPanel::showsTheSamples()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QCOMPARE(desk.header(), (QStringList{QStringLiteral("#"), QStringLiteral("i1"), QStringLiteral("i2"), QStringLiteral("target o1")}));
    QCOMPARE(desk.cell(1, 0), QStringLiteral("2"));
    QCOMPARE(desk.cell(1, 1), QStringLiteral("2.00"));
    QCOMPARE(desk.cell(2, 3), QStringLiteral("0.25"));
    QCOMPARE(desk.count(), QStringLiteral("3 samples"));
    QCOMPARE(desk.table().accessibleName(), QStringLiteral("Samples"));
    desk.setProject(withSplit(desk.project(), 0.5, 1).value(), 0);
    QCOMPARE(desk.count(), QStringLiteral("1 sample, and 2 more for the test"));
    QVERIFY(desk.chosen.empty());
}

void TestDatasetPanel::theCurrentRowIsTheShownSample()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QCOMPARE(desk.table().currentIndex().row(), 0);
    desk.click(2, 1);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.chosen, (std::vector<int>{2, 1}));
    desk.setProject(desk.project(), 2);
    QCOMPARE(desk.table().currentIndex().row(), 2);
    QCOMPARE(desk.table().currentIndex().column(), 2);
    QCOMPARE(desk.chosen, (std::vector<int>{2, 1}));
}

void TestDatasetPanel::valuesAreEditedByMouseAndKeys()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, desk.centreOf(1, 1));
    QTest::mouseDClick(desk.table().viewport(), Qt::LeftButton, {}, desk.centreOf(1, 1));
    auto *field = desk.table().findChild<QLineEdit *>();
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("2"));
    QCOMPARE(field->accessibleName(), QStringLiteral("Sample 2, i1"));
    QCOMPARE(field->selectedText(), field->text());
    desk.type("0,125");
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.project().samples[1].inputs[0], 0.125);
    QCOMPARE(desk.cell(1, 1), QStringLiteral("0.125"));

    // Typing into a cell begins to edit it; Escape takes it back.
    desk.click(0, 3);
    desk.type("1");
    QVERIFY(desk.table().findChild<QLineEdit *>());
    desk.type("e-3");
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.project().samples[0].targets[0], 0.001);
    desk.table().setFocus();
    desk.click(2, 2);
    desk.type("7");
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.project().samples[2].inputs[1], 0.5);
    QCOMPARE(desk.done, (QStringList{QStringLiteral("i1"), QStringLiteral("target o1")}));

    // The numbers of the samples themselves can't be edited.
    desk.click(0, 0);
    desk.type("7");
    QCOMPARE(desk.done.size(), 2);
}

void TestDatasetPanel::nonsenseIsRefused()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.click(1, 3);
    desk.key(Qt::Key_F2);
    desk.type("abc");
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.refused, QStringList(QStringLiteral("sample 2, target o1: “abc” is not a number")));
    QVERIFY(desk.done.isEmpty());
    QCOMPARE(desk.cell(1, 3), QStringLiteral("0.25"));
}

void TestDatasetPanel::samplesAreAddedAndRemoved()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.press("Add sample");
    QCOMPARE(desk.firstInputs(), QStringLiteral("1 2 3 0"));
    QCOMPARE(desk.table().currentIndex().row(), 3);
    QCOMPARE(desk.chosen, std::vector<int>{3});
    desk.click(1, 1);
    desk.press("Remove samples");
    QCOMPARE(desk.firstInputs(), QStringLiteral("1 3 0"));
    QCOMPARE(desk.table().currentIndex().row(), 1);
    QCOMPARE(desk.count(), QStringLiteral("3 samples"));
    QCOMPARE(desk.done, (QStringList{QStringLiteral("Add sample 4"), QStringLiteral("Remove sample 2")}));
}

void TestDatasetPanel::deleteRemovesTheSelection()
{
    Desk desk(6);
    QVERIFY(desk.isReady());
    desk.click(1, 1);
    desk.click(3, 2, Qt::ShiftModifier);
    desk.click(5, 1, Qt::ControlModifier);
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.firstInputs(), QStringLiteral("1 5"));
    QCOMPARE(desk.done, QStringList(QStringLiteral("Remove 4 samples")));
    QVERIFY(desk.table().currentIndex().isValid());
}

void TestDatasetPanel::theLastSampleStays()
{
    Desk desk(2);
    QVERIFY(desk.isReady());
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.refused, QStringList(QStringLiteral("samples: a project needs at least one")));
    QCOMPARE(desk.firstInputs(), QStringLiteral("1 2"));
}

void TestDatasetPanel::spreadsheetsArePasted()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QApplication::clipboard()->setText(QStringLiteral("0,5\t1\n7\t8\n9\t10\n"));
    desk.click(1, 2);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.project().samples.size(), std::size_t(4));
    QVERIFY(desk.project().samples[1] == (Sample{{2, 0.5}, {1}}));
    QVERIFY(desk.project().samples[2] == (Sample{{3, 7}, {8}}));
    QVERIFY(desk.project().samples[3] == (Sample{{0, 9}, {10}}));

    // By the button, with the sample's number as the current cell: from the first input on.
    QApplication::clipboard()->setText(QStringLiteral("1;2;3"));
    desk.click(0, 0);
    desk.press("Paste samples");
    QVERIFY(desk.project().samples[0] == (Sample{{1, 2}, {3}}));
    QCOMPARE(desk.done, (QStringList{QStringLiteral("Paste 3 rows"), QStringLiteral("Paste 1 row")}));
    QVERIFY(desk.refused.isEmpty());
}

void TestDatasetPanel::pastedNonsenseIsRefused()
{
    Desk desk;
    QVERIFY(desk.isReady());
    for (const char *text : {"hello", "1\t2\t3\t4", ""}) {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        desk.press("Paste samples");
    }
    QCOMPARE(desk.refused,
             (QStringList{QStringLiteral("Paste: line 1, column 1: “hello” is not a number"),
                          QStringLiteral("pasted table: 4 columns, but from here on a sample has 3 numbers"),
                          QStringLiteral("Paste: file: empty, where a table was expected")}));
    QVERIFY(desk.done.isEmpty());
}

void TestDatasetPanel::cellsAreCopied()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.click(0, 1);
    desk.click(1, 3, Qt::ShiftModifier);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1\t0.5\t0.25\n2\t0.5\t0.25\n"));
}

/// In a window that uses the same keys for something else.
void TestDatasetPanel::theTableKeepsItsKeys()
{
    QMainWindow window;
    auto *panel = new DatasetPanel(&window);
    panel->showProject(projectFrom(QStringLiteral("2-1 single samples=3")), 0);
    window.setCentralWidget(panel);
    QAction step;
    step.setShortcuts({QKeySequence(Qt::Key_Right), QKeySequence(Qt::Key_Home), QKeySequence(Qt::Key_Delete)});
    window.addAction(&step);
    const QSignalSpy stepped(&step, &QAction::triggered);
    const QSignalSpy changed(panel, &DatasetPanel::samplesChanged);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *table = panel->findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->currentIndex().column(), 2);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentIndex().column(), 0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(stepped.count(), 0);
    panel->findChild<QPushButton *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(stepped.count(), 1);
}

void TestDatasetPanel::otherNetworksAreShown()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.click(2, 3);
    desk.setProject(lectureProject(), 0);
    QCOMPARE(desk.header().size(), 5);
    QCOMPARE(desk.header().last(), QStringLiteral("target o2"));
    QCOMPARE(desk.count(), QStringLiteral("1 sample"));
    QVERIFY(desk.table().currentIndex().isValid());
    QCOMPARE(desk.table().currentIndex().row(), 0);
}

void TestDatasetPanel::controlsHaveNames()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QSet<QString> names;
    for (const QPushButton *button : desk.panel().findChildren<QPushButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty() && !names.contains(button->accessibleName()));
        names.insert(button->accessibleName());
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->accessibleName()));
    }
    const QSignalSpy imported(&desk.panel(), &DatasetPanel::importRequested);
    const QSignalSpy generated(&desk.panel(), &DatasetPanel::generateRequested);
    desk.press("Import samples");
    desk.press("Generate samples");
    QCOMPARE(imported.count(), 1);
    QCOMPARE(generated.count(), 1);
}

void TestDatasetPanel::manySamplesAreQuick()
{
    Desk desk(100'000);
    QVERIFY(desk.isReady());
    ComputedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        desk.setProject(withNumber(desk.project(), SampleValueId{SampleValueId::Kind::Input, 50, 0}, i + 100.0).value(), 99'999 - i);
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(desk.count(), QStringLiteral("100,000 samples"));
}

QTEST_MAIN(TestDatasetPanel)
#include "tst_datasetpanel.moc"
