// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/training/replay.h"
#include "tests/support/dialogs.h"
#include "tests/support/ownsettings.h"
#include "tests/support/windowdriver.h"
#include "ui/exportdatadialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>

/// Numbers taken away from the window, by mouse and keys.
class ExportDataDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void everyFifthIterationFromTheWindow();
    void theIterationInView();
    void namesFollowTheKind();
    void saysWhatSavingWouldRunInto_data();
    void saysWhatSavingWouldRunInto();
    void cancelledExportsLeaveNothing();
    void aProblemKeepsTheDialog();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    OwnSettings m_settings;
    QTemporaryDir m_folder;
};

namespace {

/// Goes down the list by keys to what begins so.
void choose(QWidget &dialog, const char *kind)
{
    auto &box = part<QComboBox>(dialog, "Data to export");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 1; i < box.count() && !box.currentText().startsWith(QString::fromUtf8(kind)); ++i)
        QTest::keyClick(&box, Qt::Key_Down);
}

QPushButton *button(QWidget &dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox *>()->button(which);
}

void click(QWidget &dialog, QDialogButtonBox::StandardButton which)
{
    QTest::mouseClick(button(dialog, which), Qt::LeftButton);
}

bool says(const QWidget &dialog, const QString &sentence)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&sentence](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
}

ExportSubject trained(long long iterations)
{
    return {{lectureProject(), {}}, iterations, 0};
}

} // namespace

void ExportDataDialogTest::everyFifthIterationFromTheWindow()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    for (int i = 0; i < 20; ++i)
        driver.session().stepBy(StepSize::OneIteration);
    const QString name = path("rows.csv");
    inDialog([&name](QDialog &dialog) {
        choose(dialog, "Parameters, a row");
        type(part<QSpinBox>(dialog, "First iteration"), "5");
        type(part<QSpinBox>(dialog, "Iterations from row to row"), "5");
        type(part<QLineEdit>(dialog, "File to export to"), name.toUtf8().constData());
        click(dialog, QDialogButtonBox::Save);
    });
    driver.action("Export data…")->trigger();
    const QStringList lines = QString::fromUtf8(readFile(name).value()).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 1 + 4 + 1);
    QCOMPARE(lines[0], QStringLiteral("iteration,w1,w2,w3,w4,w5,w6,w7,w8,b1,b2"));
    const double w1 = projectAfter({lectureProject(), {}}, 15)->network.value(WeightId{1, 0, 0});
    QCOMPARE(lines[3].section(QLatin1Char(','), 0, 1), QStringLiteral("15,%1").arg(w1, 0, 'g', QLocale::FloatingPointShortest));
    QVERIFY(driver.notice().startsWith(QStringLiteral("Saved ")));
}

/// The file that is there is replaced, and what is written is of the iteration in view and not of the newest.
void ExportDataDialogTest::theIterationInView()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    for (int i = 0; i < 3; ++i)
        driver.session().stepBy(StepSize::OneIteration);
    driver.session().scrubTo(1);
    const QString name = path("now.csv");
    QVERIFY(writeFile(name, QStringLiteral("before")));
    bool asked = true;
    bool warned = false;
    inDialog([&](QDialog &dialog) {
        choose(dialog, "Parameters of");
        asked = part<QSpinBox>(dialog, "First iteration").isVisible();
        type(part<QLineEdit>(dialog, "File to export to"), name.toUtf8().constData());
        warned = says(dialog, QStringLiteral("This file will be replaced."));
        click(dialog, QDialogButtonBox::Save);
    });
    driver.action("Export data…")->trigger();
    QVERIFY(!asked);
    QVERIFY(warned);
    const QByteArray text = readFile(name).value();
    QVERIFY2(text.startsWith("name,value\nw1,0.14978071"), text.constData());
}

void ExportDataDialogTest::namesFollowTheKind()
{
    ExportDataDialog dialog(trained(10), m_folder.path());
    dialog.show();
    auto &file = part<QLineEdit>(dialog, "File to export to");
    QCOMPARE(file.text(), path("error-curve.csv"));
    choose(dialog, "Whole");
    QCOMPARE(file.text(), path("state.json"));
    QCOMPARE(dialog.choice(), (DataChoice{DataKind::State, 0, 0, 1}));
    choose(dialog, "PyTorch");
    QCOMPARE(file.text(), path("train.py"));
    QCOMPARE(dialog.choice(), (DataChoice{DataKind::PytorchProgram, 10, 10, 1}));
    type(file, path("mine.py").toUtf8().constData());
    choose(dialog, "Error");
    QCOMPARE(file.text(), path("mine.csv"));
    QCOMPARE(dialog.choice(), (DataChoice{DataKind::ErrorCurve, 0, 10, 1}));
    type(file, path("bare").toUtf8().constData());
    QCOMPARE(dialog.fileName(), path("bare.csv"));
}

void ExportDataDialogTest::saysWhatSavingWouldRunInto_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << QStringLiteral(" ") << QStringLiteral("0") << QStringLiteral("Type a file name.");
    QTest::newRow("another ending") << QStringLiteral("/tmp/x.txt") << QStringLiteral("0")
                                    << QStringLiteral("The file name must end in .csv.");
    QTest::newRow("no folder") << QStringLiteral("/no/where/x.csv") << QStringLiteral("0")
                               << QStringLiteral("There is no folder /no/where.");
    QTest::newRow("backwards") << QStringLiteral("/tmp/none-x.csv") << QStringLiteral("8")
                               << QStringLiteral("The first iteration lies behind the last.");
}

void ExportDataDialogTest::saysWhatSavingWouldRunInto()
{
    QFETCH(const QString, name);
    QFETCH(const QString, first);
    QFETCH(const QString, sentence);
    ExportDataDialog dialog(trained(10), m_folder.path());
    dialog.show();
    QVERIFY(button(dialog, QDialogButtonBox::Save)->isEnabled());
    type(part<QSpinBox>(dialog, "First iteration"), first.toUtf8().constData());
    type(part<QSpinBox>(dialog, "Last iteration"), "7");
    type(part<QLineEdit>(dialog, "File to export to"), name.toUtf8().constData());
    QVERIFY(says(dialog, sentence));
    QVERIFY(!button(dialog, QDialogButtonBox::Save)->isEnabled());
}

/// Two thousand million iterations would take an hour; the first press of Cancel ends them, the second the dialog.
void ExportDataDialogTest::cancelledExportsLeaveNothing()
{
    QTemporaryDir folder;
    ExportDataDialog dialog(trained(2'000'000'000), folder.path());
    dialog.show();
    type(part<QSpinBox>(dialog, "Iterations from row to row"), "1000000");
    click(dialog, QDialogButtonBox::Save);
    auto &progress = part<QProgressBar>(dialog, "Progress of the export");
    QVERIFY(progress.isVisible());
    QVERIFY(!button(dialog, QDialogButtonBox::Save)->isEnabled());
    QTRY_VERIFY(progress.value() > 0);
    click(dialog, QDialogButtonBox::Cancel);
    QVERIFY(dialog.isVisible());
    QVERIFY(!progress.isVisible());
    QVERIFY(says(dialog, QStringLiteral("The export was cancelled.")));
    QTRY_VERIFY(QDir(folder.path()).isEmpty());
    click(dialog, QDialogButtonBox::Cancel);
    QVERIFY(!dialog.isVisible());
}

void ExportDataDialogTest::aProblemKeepsTheDialog()
{
    const Course course{lectureProject(), {{2, projectFrom(QStringLiteral("2-3-2 single"))}}};
    ExportDataDialog dialog({course, 5, 5}, m_folder.path());
    dialog.show();
    choose(dialog, "Parameters, a row");
    click(dialog, QDialogButtonBox::Save);
    QTRY_VERIFY(says(dialog, QStringLiteral("iteration 2: the network is another one than in iteration 0, and so are its parameters")));
    QVERIFY(dialog.isVisible());
    QVERIFY(!QFile::exists(path("parameters.csv")));
    type(part<QSpinBox>(dialog, "First iteration"), "2");
    click(dialog, QDialogButtonBox::Save);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(QFile::exists(path("parameters.csv")));
}

QTEST_MAIN(ExportDataDialogTest)
#include "tst_exportdatadialog.moc"
