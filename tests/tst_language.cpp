// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/numberformat.h"
#include "core/explanation/report.h"
#include "core/explanation/typednumber.h"
#include "core/export/paper.h"
#include "core/export/pytorch.h"
#include "core/export/solution.h"
#include "core/model/projectfile.h"
#include "tests/support/projects.h"
#include "ui/applicationsettings.h"
#include "ui/language.h"
#include "ui/languagebox.h"
#include "ui/panels/numberspinbox.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

/// Which language the program speaks, and how it writes numbers then.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void followTheDesktop_data();
    void followTheDesktop();
    void rememberTheChoice();
    void surviveNonsenseInTheSettings();
    void takeTheDesktopsNumbersIfItHasTheLanguage();
    void haveATranslationOfEach();
    void speakWhatWasChosen();
    void choose();
    void writeNumbersByTheLocale();
    void keepNumbersInFiles();
};

void TestLanguage::cleanup()
{
    chooseLanguage({});
    QLocale::setDefault(QLocale::c());
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator;
}

void TestLanguage::followTheDesktop_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const char *wanted, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(wanted).split(QLatin1Char(' '), Qt::SkipEmptyParts) << QString::fromLatin1(code);
    };
    row("Swiss German", "de-CH de", "de");
    row("French of Canada", "fr-CA", "fr");
    row("Mexican Spanish", "es-MX", "es");
    row("simplified Chinese", "zh-Hans-CN zh-CN", "zh_CN");
    row("Chinese of Singapore", "zh-SG", "zh_CN");
    row("traditional Chinese is another script", "zh-TW", "en");
    row("the second best", "pl-PL pl de-DE en-US", "de");
    row("English before German", "en-GB de-DE", "en");
    row("none of ours", "pl-PL pl", "en");
    row("C", "C", "en");
    row("nothing", "", "en");
}

void TestLanguage::followTheDesktop()
{
    QFETCH(QStringList, wanted);
    QTEST(languageFor(wanted), "code");
}

void TestLanguage::rememberTheChoice()
{
    QCOMPARE(chosenLanguage(), QString());
    chooseLanguage(QStringLiteral("fr"));
    QCOMPARE(chosenLanguage(), QStringLiteral("fr"));
    chooseLanguage({});
    QCOMPARE(chosenLanguage(), QString());
    QVERIFY(!applicationSettings().contains(QStringLiteral("language")));
}

void TestLanguage::surviveNonsenseInTheSettings()
{
    for (const QVariant &nonsense :
         {QVariant(QStringLiteral("../../etc")), QVariant(7), QVariant(QStringList{QStringLiteral("de"), QStringLiteral("fr")})}) {
        applicationSettings().setValue(QStringLiteral("language"), nonsense);
        QCOMPARE(chosenLanguage(), QString());
    }
}

void TestLanguage::takeTheDesktopsNumbersIfItHasTheLanguage()
{
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(localeFor(QStringLiteral("de"), swiss), swiss);
    QCOMPARE(localeFor(QStringLiteral("de"), QLocale(QLocale::Polish)).decimalPoint(), QStringLiteral(","));
    QCOMPARE(localeFor(QStringLiteral("en"), QLocale(QLocale::German)).decimalPoint(), QStringLiteral("."));
    QCOMPARE(localeFor(QStringLiteral("zh_CN"), QLocale(QStringLiteral("zh_TW"))).territory(), QLocale::China);
}

void TestLanguage::haveATranslationOfEach()
{
    for (const Language &language : allLanguages()) {
        if (language.code != QLatin1String("en"))
            QVERIFY2(QFile::exists(QStringLiteral(":/translations/backprop-studio_%1.qm").arg(language.code)), qPrintable(language.code));
    }
}

void TestLanguage::speakWhatWasChosen()
{
    chooseLanguage(QStringLiteral("de"));
    speakChosenLanguage(*qApp);
    QCOMPARE(QLocale().language(), QLocale::German);
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), QStringLiteral("Abbrechen"));
}

void TestLanguage::choose()
{
    LanguageBox box;
    QCOMPARE(box.currentText(), QStringLiteral("As the desktop"));
    QCOMPARE(box.findText(QStringLiteral("Deutsch")), box.findData(QStringLiteral("de")));
    box.setCurrentIndex(box.findData(QStringLiteral("zh_CN")));
    QCOMPARE(chosenLanguage(), QStringLiteral("zh_CN"));
    QCOMPARE(LanguageBox().currentText(), QStringLiteral("简体中文"));
    box.setCurrentIndex(0);
    QCOMPARE(chosenLanguage(), QString());
}

void TestLanguage::writeNumbersByTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(NumberFormat().text(0.7513650), QStringLiteral("0,7514"));
    QCOMPARE(NumberFormat().text(-3.5e-5), QStringLiteral("−3,500·10⁻⁵"));
    QCOMPARE(shownDigits(0.15), QStringLiteral("0,15"));
    QCOMPARE(countText(10000), QStringLiteral("10.000"));
    QCOMPARE(NumberFormat().text(0.0), QStringLiteral("0,00"));
    NumberSpinBox field;
    field.setValue(0.25);
    QCOMPARE(field.text(), QStringLiteral("0,25"));
    for (const char *typed : {"0,75", "0.75"}) {
        QCOMPARE(field.valueFromText(QString::fromLatin1(typed)), 0.75);
        QCOMPARE(TypedNumber::read(QString::fromLatin1(typed), QStringLiteral("w5")).value().value, 0.75);
    }

    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    QCOMPARE(NumberFormat().text(0.7513650), QStringLiteral("0.7514"));
    // A mark that nobody could type.
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(NumberFormat().text(0.7513650), QStringLiteral("0.7514"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(countText(10000), QStringLiteral("10,000"));
}

void TestLanguage::keepNumbersInFiles()
{
    const auto files = [] {
        const Project project = lectureProject();
        const ChainRule rule = chainRule(project, 0, WeightId{2, 0, 0});
        return QStringList{QString::fromUtf8(writeProject(project)),
                           paperLatex(workedSolution(project, 0, {}).value()),
                           paperHtml(workedSolution(project, 0, {}).value()),
                           parametersCsv(project.network),
                           explanationText(rule, 0),
                           explanationJson(rule),
                           curveCsvRow(10000, 0.000035),
                           pytorchProgram(Course{project, {}}, 10000)};
    };
    const QStringList expected = files();
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(files(), expected);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
