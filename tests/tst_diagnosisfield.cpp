// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/diagnosisfield.h"
#include "ui/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QTest>

namespace {

/// A field as it stands in a narrow panel, with hands to use it.
class FieldDriver
{
public:
    explicit FieldDriver(const Project &project, const char *suggested = "dE_total/dw5", long long iteration = 0)
    {
        field.setContext({project, 0, iteration, iteration}, quantityNamed(project.network, QString::fromUtf8(suggested)));
        panel.resize(260, 400);
        fit();
        panel.show();
    }

    template<typename T>
    T *named(const char *name) const
    {
        for (T *widget : field.findChildren<T *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }

    QString answerTo(const char *typed) const
    {
        auto *value = named<QLineEdit>("Your value");
        value->setText(QString::fromUtf8(typed));
        QTest::keyClick(value, Qt::Key_Return);
        return field.explanation();
    }
    void choose(const char *quantity) const
    {
        auto *box = named<ChoiceBox>("Quantity");
        box->setCurrentIndex(box->findText(QString::fromUtf8(quantity)));
    }
    QString chosen() const { return named<ChoiceBox>("Quantity")->currentText(); }

    void fit() { field.resize(260, field.sizeHint().height()); }

    QWidget panel;
    DiagnosisField field{&panel};
};

} // namespace

/// The field that asks for somebody's own value: what it says, and that it keeps still.
class TestDiagnosisField : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answers_data();
    void answers();
    void theFirstIsBold();
    void itExplainsAfterAPause();
    void theChoiceFollowsTheSuggestion();
    void anotherQuantityIsExplainedAtOnce();
    void theContextMovesOn();
    void nothingMovesWhileTyping();
    void largeNetworksOfferFew();
    void namesAreUnique();
};

void TestDiagnosisField::answers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("start");
    const auto row
        = [](const char *typed, const char *start) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(start); };
    row("0.0822", "Right: the program has 0.082167.");
    row("0,0821", "Right, but truncated: ");
    row("0.43982", "σ′ was forgotten: ");
    row("0.12345678", "None of the mistakes that the program knows gives 0.12345678 for ∂E_total/∂w5; it is 0.0821670406.");
    row("7",
        "None of the mistakes that the program knows gives 7 for ∂E_total/∂w5; it is 0.08.\nMore digits of your value would tell more.");
    row("<b>x</b>", "∂E_total/∂w5: “<b>x</b>” is not a number");
    row("1,2,3", "∂E_total/∂w5: “1,2,3” is not a number");
    row("  ", "");
}

void TestDiagnosisField::answers()
{
    QFETCH(QString, typed);
    QFETCH(QString, start);
    FieldDriver driver(lectureProject());
    const QString answer = driver.answerTo(typed.toUtf8().constData());
    QVERIFY2(answer.left(start.size()) == start && answer.isEmpty() == start.isEmpty(), qPrintable(answer));
}

void TestDiagnosisField::theFirstIsBold()
{
    FieldDriver driver(lectureProject(), "dE_total/dout_h1");
    const QStringList lines = driver.answerTo("0.0554").split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    const QString html = driver.named<QLabel>("Explanation of your value")->text();
    QCOMPARE(html.count(QStringLiteral("<b>")), 1);
    QVERIFY(html.contains(QStringLiteral("<b>") + lines[0] + QStringLiteral("</b>")));
}

void TestDiagnosisField::itExplainsAfterAPause()
{
    FieldDriver driver(lectureProject());
    auto *value = driver.named<QLineEdit>("Your value");
    QTest::keyClicks(value, QStringLiteral("0.0822"));
    QCOMPARE(driver.field.explanation(), QString());
    QTRY_VERIFY(driver.field.explanation().startsWith(QStringLiteral("Right")));
    value->clear();
    QCOMPARE(driver.field.explanation(), QString());
}

void TestDiagnosisField::theChoiceFollowsTheSuggestion()
{
    const Project project = lectureProject();
    FieldDriver driver(project);
    QCOMPARE(driver.chosen(), QStringLiteral("∂E_total/∂w5"));
    driver.choose("out_h1");
    const auto w5 = quantityNamed(project.network, u"dE_total/dw5");
    driver.field.setContext({project, 0, 1, 1}, w5);
    QCOMPARE(driver.chosen(), QStringLiteral("out_h1"));
    driver.field.setContext({project, 0, 1, 1}, quantityNamed(project.network, u"dE_total/dw1"));
    QCOMPARE(driver.chosen(), QStringLiteral("∂E_total/∂w1"));
    driver.field.setContext({project, 0, 1, 1}, std::nullopt);
    QCOMPARE(driver.chosen(), QStringLiteral("E_total"));
    driver.field.setContext({projectFrom(QStringLiteral("3-1 single")), 0, 0, 0}, std::nullopt);
    QCOMPARE(driver.chosen(), QStringLiteral("E_total"));
    QVERIFY(driver.named<ChoiceBox>("Quantity")->findText(QStringLiteral("out_h1")) < 0);
}

void TestDiagnosisField::anotherQuantityIsExplainedAtOnce()
{
    FieldDriver driver(lectureProject());
    QVERIFY(!driver.answerTo("0.5933").startsWith(QStringLiteral("Right")));
    driver.choose("out_h1");
    QVERIFY(driver.field.explanation().startsWith(QStringLiteral("Right")));
}

void TestDiagnosisField::theContextMovesOn()
{
    const Project project = lectureProject();
    FieldDriver driver(project, "E_total");
    QVERIFY(driver.answerTo("0.2910278").startsWith(QStringLiteral("One iteration too many")));
    driver.field.setContext({project, 0, 1, 1}, Quantity());
    QTRY_VERIFY(driver.field.explanation().startsWith(QStringLiteral("Right")));
}

void TestDiagnosisField::nothingMovesWhileTyping()
{
    for (const Style::Theme theme : {Style::Theme::Light, Style::Theme::Dark}) {
        FieldDriver driver(lectureProject(), "dE_total/dout_h1");
        driver.field.setStyle(Style::of(theme));
        auto *value = driver.named<QLineEdit>("Your value");
        driver.answerTo("0");
        driver.fit();
        QTest::qWait(1);
        const int height = driver.field.sizeHint().height();
        const int width = driver.field.minimumSizeHint().width();
        const QRect place = value->geometry();
        QVERIFY(width <= 260);
        for (const char *typed : {"0.03023", "0.0554", "abc", "0.12345678", "0.0363"}) {
            driver.answerTo(typed);
            driver.fit();
            QTest::qWait(1);
            QCOMPARE(driver.field.sizeHint().height(), height);
            QCOMPARE(driver.field.minimumSizeHint().width(), width);
            QCOMPARE(value->geometry(), place);
            // Every line can be read: the text is as wide as its room, and what is too high can be scrolled to.
            const auto *explanation = driver.named<QLabel>("Explanation of your value");
            QVERIFY(explanation->width() <= driver.field.width() - 32);
            QVERIFY(explanation->height() >= explanation->heightForWidth(explanation->width()));
        }
    }
}

void TestDiagnosisField::largeNetworksOfferFew()
{
    const Project project = projectFrom(QStringLiteral("30-40-10 single"));
    FieldDriver driver(project, "dE_total/dw77");
    QCOMPARE(driver.chosen(), QStringLiteral("∂E_total/∂w77"));
    QVERIFY(driver.named<ChoiceBox>("Quantity")->count() <= 401);
    driver.field.setContext({project, 0, 0, 0}, quantityNamed(project.network, u"dE_total/dw1500"));
    QCOMPARE(driver.chosen(), QStringLiteral("∂E_total/∂w1500"));
    QVERIFY(!driver.answerTo("0.123456").isEmpty());
}

void TestDiagnosisField::namesAreUnique()
{
    FieldDriver driver(lectureProject());
    QSet<QString> names;
    for (const QWidget *widget : driver.field.findChildren<QWidget *>()) {
        const QString name = widget->accessibleName();
        QVERIFY2(name.isEmpty() || !names.contains(name), qPrintable(name));
        names.insert(name);
    }
    for (const char *name : {"Quantity", "Your value", "Explanation of your value"})
        QVERIFY(names.contains(QString::fromUtf8(name)));
}

QTEST_MAIN(TestDiagnosisField)
#include "tst_diagnosisfield.moc"
