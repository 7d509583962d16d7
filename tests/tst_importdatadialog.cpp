// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/generatedatadialog.h"
#include "ui/importdatadialog.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/networkfit.h"
#include "ui/panels/numberspinbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

namespace {

constexpr NetworkSizes lecture = {2, 2};

const QByteArray flowers = "length,width,kind\n5.1,3.5,setosa\n7.0,3.2,versicolor\n6.3,3.3,virginica\n4.9,3.0,setosa\n";

template<typename T>
T *named(const QWidget &dialog, const char *name)
{
    for (T *widget : dialog.findChildren<T *>()) {
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    }
    QTest::qFail(name, __FILE__, __LINE__);
    return nullptr;
}

QString sentence(const QWidget &dialog)
{
    return dialog.findChild<NetworkFit *>()->sentence();
}

/// Chooses by keys, as somebody does who has tabbed to the box.
void choose(ChoiceBox *box, int index)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

void open(QDialog &dialog)
{
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

QString shown(const Sample &sample)
{
    QStringList texts;
    for (const double value : sample.inputs)
        texts += QString::number(value);
    texts += QStringLiteral(">");
    for (const double value : sample.targets)
        texts += QString::number(value);
    return texts.join(u' ');
}

/// Everything that shows text has the room that it needs, and what can be worked has a name of its own.
void verifyLooks(const QDialog &dialog)
{
    QSet<QString> names;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QTableView *>(widget);
        if (!isControl || !widget->isVisible())
            continue;
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(widget->accessibleName()));
        QString name = widget->accessibleName();
        if (const auto *button = qobject_cast<const QPushButton *>(widget); button && name.isEmpty())
            name = button->text();
        QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

} // namespace

/// The dialogs that bring samples: a file of comma-separated values, and data sets by rule.
class TestImportDataDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void asksForAFile();
    void findsHowTheFileIsWritten();
    void fitsWhatTheNetworkHas();
    void saysWhatTheNetworkWouldNeed();
    void rolesAreChosenByKeys();
    void manyColumnsAreReachedByKeys();
    void theWheelChangesNoRole();
    void scalesNumbers();
    void theFormatCanBeChanged();
    void mistakesHaveAPlace();
    void looksAsItShould_data();
    void looksAsItShould();

    void theKeyboardGoesFromTopToBottom();

    void generatesWhatIsDescribed();
    void generatedDataFitsOrNeedsANetwork();
};

void TestImportDataDialog::asksForAFile()
{
    ImportDataDialog dialog(lecture);
    open(dialog);
    QCOMPARE(sentence(dialog), QStringLiteral("Choose a file of comma-separated values."));
    QVERIFY(!named<QPushButton>(dialog, "Import these samples")->isEnabled());
    const QSignalSpy browsed(&dialog, &ImportDataDialog::browseRequested);
    QTest::mouseClick(named<QPushButton>(dialog, "Browse for a data file"), Qt::LeftButton);
    QCOMPARE(browsed.count(), 1);
}

void TestImportDataDialog::findsHowTheFileIsWritten()
{
    ImportDataDialog dialog(lecture);
    dialog.setFile(QStringLiteral("flowers.csv"), flowers);
    open(dialog);
    QCOMPARE(named<ChoiceBox>(dialog, "Separator")->currentText(), QStringLiteral("comma ,"));
    QVERIFY(named<QCheckBox>(dialog, "First row has names")->isChecked());
    const auto *columns = named<QTableWidget>(dialog, "Columns of the file");
    QCOMPARE(columns->rowCount(), 3);
    QCOMPARE(columns->item(0, 2)->text(), QStringLiteral("numbers from 4.90 to 7.00"));
    QCOMPARE(columns->item(2, 2)->text(), QStringLiteral("3 classes: setosa, versicolor, virginica"));
    QCOMPARE(named<ChoiceBox>(dialog, "Use of column 3, kind")->currentText(), QStringLiteral("Target, classes (one-hot)"));
    const auto *preview = named<QTableWidget>(dialog, "First rows of the file");
    QCOMPARE(preview->rowCount(), 4);
    QCOMPARE(preview->item(1, 2)->text(), QStringLiteral("versicolor"));
    QVERIFY(preview->currentIndex().isValid() && columns->currentIndex().isValid());
}

void TestImportDataDialog::fitsWhatTheNetworkHas()
{
    ImportDataDialog dialog({2, 3});
    dialog.setFile(QStringLiteral("flowers.csv"), flowers);
    open(dialog);
    QCOMPARE(sentence(dialog), QStringLiteral("4 samples with 2 inputs and 3 outputs, which fit the network."));
    QVERIFY(!dialog.needsNetwork());
    QVERIFY(!named<QCheckBox>(dialog, "Make a new network that fits")->isEnabled());
    auto *import = named<QPushButton>(dialog, "Import these samples");
    QVERIFY(import->isEnabled() && import->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(shown(dialog.samples().at(1)), QStringLiteral("7 3.2 > 0 1 0"));
}

void TestImportDataDialog::saysWhatTheNetworkWouldNeed()
{
    ImportDataDialog dialog(lecture);
    dialog.setFile(QStringLiteral("flowers.csv"), flowers);
    open(dialog);
    QCOMPARE(sentence(dialog), QStringLiteral("4 samples with 2 inputs and 3 outputs, but the network has 2 and 2."));
    auto *import = named<QPushButton>(dialog, "Import these samples");
    QVERIFY(!import->isEnabled());
    QVERIFY(!dialog.needsNetwork());
    auto *newNetwork = named<QCheckBox>(dialog, "Make a new network that fits");
    newNetwork->setFocus();
    QTest::keyClick(newNetwork, Qt::Key_Space);
    QVERIFY(import->isEnabled());
    QVERIFY(dialog.needsNetwork() == (NetworkSizes{2, 3}));
    QTest::mouseClick(import, Qt::LeftButton);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestImportDataDialog::rolesAreChosenByKeys()
{
    ImportDataDialog dialog({1, 1});
    dialog.setFile(QStringLiteral("flowers.csv"), flowers);
    open(dialog);
    choose(named<ChoiceBox>(dialog, "Use of column 3, kind"), 4);
    QCOMPARE(sentence(dialog), QStringLiteral("columns: none is a target"));
    QVERIFY(dialog.samples().empty());
    choose(named<ChoiceBox>(dialog, "Use of column 2, width"), 2);
    QCOMPARE(sentence(dialog), QStringLiteral("4 samples with 1 input and 1 output, which fit the network."));
    QCOMPARE(shown(dialog.samples().front()), QStringLiteral("5.1 > 3.5"));
    QCOMPARE(dialog.data().targetNames, QStringList(QStringLiteral("width")));
}

/// A file of pictures has a column for each pixel; boxes are made for those that are looked at.
void TestImportDataDialog::manyColumnsAreReachedByKeys()
{
    constexpr int columnsOfFile = 4000;
    QByteArray row;
    for (int i = 0; i < columnsOfFile; ++i)
        row += (i > 0 ? "," : "") + QByteArray::number(i % 256);
    ImportDataDialog dialog({columnsOfFile - 1, 1});
    dialog.setFile(QStringLiteral("pixels.csv"), row + '\n' + row + '\n');
    open(dialog);
    QCOMPARE(sentence(dialog), QStringLiteral("2 samples with 3999 inputs and 1 output, which fit the network."));
    const auto boxes = [&dialog] { return dialog.findChildren<ChoiceBox *>().size(); };
    QVERIFY2(boxes() < 60, qPrintable(QString::number(boxes())));

    // From box to box, each scrolled into view.
    auto *columns = named<QTableWidget>(dialog, "Columns of the file");
    columns->setFocus();
    for (int i = 1; i <= 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *box = QApplication::focusWidget();
        QCOMPARE(box->accessibleName(), QStringLiteral("Use of column %1, column %1").arg(i));
        QVERIFY(columns->viewport()->rect().contains(box->geometry()));
    }
    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(named<ChoiceBox>(dialog, "Use of column 4000, column 4000")->currentText(), QStringLiteral("Target, numbers"));
    const auto heard = [columns] { return columns->item(columnsOfFile - 1, 1)->data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(heard(), QStringLiteral("Target, numbers"));
    choose(named<ChoiceBox>(dialog, "Use of column 4000, column 4000"), 4);
    QCOMPARE(heard(), QStringLiteral("Ignored"));
    choose(named<ChoiceBox>(dialog, "Use of column 3999, column 3999"), 2);
    QCOMPARE(sentence(dialog), QStringLiteral("2 samples with 3998 inputs and 1 output, but the network has 3999 and 1."));
    QVERIFY2(boxes() < 140, qPrintable(QString::number(boxes())));
}

/// The wheel scrolls the table, whatever is under the pointer.
void TestImportDataDialog::theWheelChangesNoRole()
{
    QByteArray row = "0";
    for (int i = 1; i < 100; ++i)
        row += "," + QByteArray::number(i);
    ImportDataDialog dialog({99, 1});
    dialog.setFile(QStringLiteral("pixels.csv"), row + '\n');
    open(dialog);
    auto *columns = named<QTableWidget>(dialog, "Columns of the file");
    QWidget *box = columns->cellWidget(1, 1);
    columns->setFocus();
    const QPointF place = box->rect().center();
    QWheelEvent down(place, box->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&down); // from a mouse: what the box leaves goes on to the table
    qApp->notify(box, &down);
    QVERIFY(columns->verticalScrollBar()->value() > 0);
    QVERIFY(columns->hasFocus());
    QCOMPARE(qobject_cast<ChoiceBox *>(box)->currentText(), QStringLiteral("Input, numbers"));
    QCOMPARE(sentence(dialog), QStringLiteral("1 sample with 99 inputs and 1 output, which fit the network."));
}

void TestImportDataDialog::scalesNumbers()
{
    ImportDataDialog dialog({1, 1});
    dialog.setFile(QStringLiteral("numbers.csv"), "x;y\n2;10\n4;30\n3;20\n");
    open(dialog);
    choose(named<ChoiceBox>(dialog, "Scale inputs"), 1);
    QCOMPARE(shown(dialog.samples().at(2)), QStringLiteral("0.5 > 20"));
    choose(named<ChoiceBox>(dialog, "Scale targets"), 2);
    QCOMPARE(shown(dialog.samples().at(2)), QStringLiteral("0.5 > 0"));
    QVERIFY(qAbs(dialog.samples().at(1).targets.front() - 1.224744871391589) < 1e-15); // √1.5
}

void TestImportDataDialog::theFormatCanBeChanged()
{
    ImportDataDialog dialog({1, 1});
    dialog.setFile(QStringLiteral("numbers.csv"), "1;2\n3;4\n");
    open(dialog);
    QCOMPARE(dialog.samples().size(), std::size_t(2));
    QTest::mouseClick(named<QCheckBox>(dialog, "First row has names"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(dialog.samples().size(), std::size_t(1));
    QCOMPARE(named<QTableWidget>(dialog, "Columns of the file")->item(0, 0)->text(), QStringLiteral("1"));
    choose(named<ChoiceBox>(dialog, "Separator"), 2);
    QCOMPARE(sentence(dialog), QStringLiteral("columns: none is an input"));
    QCOMPARE(named<QTableWidget>(dialog, "Columns of the file")->rowCount(), 1);
    choose(named<ChoiceBox>(dialog, "Separator"), 1);
    QCOMPARE(dialog.samples().size(), std::size_t(1));
}

void TestImportDataDialog::mistakesHaveAPlace()
{
    ImportDataDialog dialog({1, 1});
    dialog.setFile(QStringLiteral("ragged.csv"), "1,2\n3\n");
    QCOMPARE(sentence(dialog), QStringLiteral("line 2: 1 column, but the first row has 2"));
    QCOMPARE(named<QTableWidget>(dialog, "Columns of the file")->rowCount(), 0);
    QVERIFY(!named<QPushButton>(dialog, "Import these samples")->isEnabled());
    dialog.setFile(QStringLiteral("slip.csv"), "1,2\n3,4\n5,abc\n");
    QCOMPARE(sentence(dialog), QStringLiteral("line 3, column 2: “abc” is not a number"));
    dialog.setFile(QStringLiteral("good.csv"), "1,2\n3,4\n");
    QVERIFY(named<QPushButton>(dialog, "Import these samples")->isEnabled());
}

void TestImportDataDialog::looksAsItShould_data()
{
    QTest::addColumn<bool>("imports");
    QTest::newRow("import") << true;
    QTest::newRow("generate") << false;
}

void TestImportDataDialog::looksAsItShould()
{
    QFETCH(bool, imports);
    ImportDataDialog importDialog(lecture);
    importDialog.setFile(QStringLiteral("flowers.csv"), flowers);
    GenerateDataDialog generateDialog(lecture, Style::of(Style::Theme::Dark));
    QDialog &dialog = imports ? static_cast<QDialog &>(importDialog) : generateDialog;
    open(dialog);
    verifyLooks(dialog);
}

void TestImportDataDialog::theKeyboardGoesFromTopToBottom()
{
    ImportDataDialog dialog(lecture);
    dialog.setFile(QStringLiteral("numbers.csv"), "x,y\n1,2\n");
    open(dialog);
    named<QLineEdit>(dialog, "Data file")->setFocus();
    QStringList names;
    for (int i = 0; i < 13; ++i) {
        names += QApplication::focusWidget()->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    // Without a network that fits, the button that imports can't have the keyboard.
    const QStringList expected = {QStringLiteral("Data file"),
                                  QStringLiteral("Browse for a data file"),
                                  QStringLiteral("Separator"),
                                  QStringLiteral("First row has names"),
                                  QStringLiteral("Scale inputs"),
                                  QStringLiteral("Scale targets"),
                                  QStringLiteral("Columns of the file"),
                                  QStringLiteral("Use of column 1, x"),
                                  QStringLiteral("Use of column 2, y"),
                                  QStringLiteral("First rows of the file"),
                                  QStringLiteral("Make a new network that fits"),
                                  QString(),
                                  QStringLiteral("Data file")};
    QCOMPARE(names, expected);
}

void TestImportDataDialog::generatesWhatIsDescribed()
{
    GenerateDataDialog dialog({2, 1}, Style::of(Style::Theme::Light));
    open(dialog);
    QCOMPARE(dialog.samples().size(), std::size_t(4));
    QCOMPARE(shown(dialog.samples().at(1)), QStringLiteral("0 1 > 1"));
    choose(named<ChoiceBox>(dialog, "Kind of data"), 4);
    auto *count = named<QSpinBox>(dialog, "Number of samples to generate");
    QCOMPARE(count->value(), 200);
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("50"));
    auto *noise = named<NumberSpinBox>(dialog, "Standard deviation of the noise");
    noise->setFocus();
    noise->selectAll();
    QTest::keyClicks(noise, QStringLiteral("0,25"));
    auto *seed = named<QSpinBox>(dialog, "Seed of the noise");
    seed->setFocus();
    QTest::keyClick(seed, Qt::Key_Up);
    const GeneratedData expected = {GeneratedData::Kind::Spirals, GeneratedData::Targets::OneNumber, 50, 0.25, 2};
    QVERIFY(dialog.description() == expected);
    QVERIFY(dialog.samples() == generateSamples(expected));
    QCOMPARE(named<QWidget>(dialog, "Preview of the samples")->accessibleDescription(), QStringLiteral("25 of class 0, 25 of class 1"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestImportDataDialog::generatedDataFitsOrNeedsANetwork()
{
    GenerateDataDialog dialog(lecture, Style::of(Style::Theme::Light));
    open(dialog);
    QCOMPARE(sentence(dialog), QStringLiteral("4 samples with 2 inputs and 2 outputs, which fit the network."));
    choose(named<ChoiceBox>(dialog, "Targets of the classes"), 0);
    QCOMPARE(sentence(dialog), QStringLiteral("4 samples with 2 inputs and 1 output, but the network has 2 and 2."));
    auto *generate = named<QPushButton>(dialog, "Generate these samples");
    QVERIFY(!generate->isEnabled());
    auto *newNetwork = named<QCheckBox>(dialog, "Make a new network that fits");
    newNetwork->setFocus();
    QTest::keyClick(newNetwork, Qt::Key_Space);
    QVERIFY(generate->isEnabled());
    QVERIFY(dialog.needsNetwork() == (NetworkSizes{2, 1}));
}

QTEST_MAIN(TestImportDataDialog)
#include "tst_importdatadialog.moc"
