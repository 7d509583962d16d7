// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace {

/// One text of a translation file.
struct Text
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    QString type; ///< "unfinished", "vanished"; empty for what is done

    bool isDone() const { return type.isEmpty(); }
    QString place() const { return QStringLiteral("%1: “%2” is “%3”").arg(context, source, translations.value(0)); }
};

std::vector<Text> textsOf(const QString &language)
{
    QFile file(QStringLiteral(BACKPROP_SOURCE_FOLDER "/resources/translations/backprop-studio_%1.ts").arg(language));
    std::vector<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            texts.push_back({context, {}, {}, {}});
        else if (xml.name() == QLatin1String("source"))
            texts.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            texts.back().type = xml.attributes().value(QLatin1String("type")).toString();
            texts.back().translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return texts;
}

/// What a pattern finds in a text, sorted.
QStringList foundIn(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

QStringList withoutDoubles(QStringList list)
{
    list.removeDuplicates();
    return list;
}

bool endsWithOneOf(const QString &text, const char *signs)
{
    return !text.isEmpty() && QString::fromUtf8(signs).contains(text.back());
}

/// What a translation has lost or added that programs need; empty if nothing.
QString lossIn(const QString &source, const QString &translation)
{
    static const QRegularExpression places(QStringLiteral("%L?[1-9n]"));
    static const QRegularExpression tags(QStringLiteral("</?[a-z]+[0-9]?[^>]*>"));
    static const QRegularExpression symbols(QStringLiteral("`[^`]*`"));
    static const QRegularExpression mnemonic(QStringLiteral("&[^\\s&;](?![a-z]*;)"));
    if (withoutDoubles(foundIn(source, places)) != withoutDoubles(foundIn(translation, places)))
        return QStringLiteral("places for values");
    if (foundIn(source, tags) != foundIn(translation, tags))
        return QStringLiteral("tags");
    if (withoutDoubles(foundIn(source, symbols)) != withoutDoubles(foundIn(translation, symbols)))
        return QStringLiteral("symbols in `…`");
    if (foundIn(source, mnemonic).size() != foundIn(translation, mnemonic).size())
        return QStringLiteral("the mnemonic");
    if (source.count(QLatin1Char('\n')) != translation.count(QLatin1Char('\n')))
        return QStringLiteral("line breaks");
    if (source.endsWith(QStringLiteral("…")) != translation.endsWith(QStringLiteral("…")))
        return QStringLiteral("the ellipsis");
    if (endsWithOneOf(source, ":") != endsWithOneOf(translation, ":："))
        return QStringLiteral("the colon at the end");
    if (endsWithOneOf(source, ".") != endsWithOneOf(translation, ".。"))
        return QStringLiteral("the full stop");
    if (endsWithOneOf(source, "?") != endsWithOneOf(translation, "?？"))
        return QStringLiteral("the question mark");
    if (source.startsWith(QLatin1Char(' ')) != translation.startsWith(QLatin1Char(' '))
        || source.endsWith(QLatin1Char(' ')) != translation.endsWith(QLatin1Char(' ')))
        return QStringLiteral("the space at an end");
    return {};
}

/// Texts in the sources with words that nobody marked on purpose, by the end of their file's name and a part of them.
struct Allowed
{
    const char *file;
    const char *part;
    const char *reason;
};

constexpr Allowed allowedUnmarked[] = {
    {"core/explanation/report.cpp", "", "the command line's tables and lines, which are English"},
    {"core/export/pytorch.cpp", "", "a program in Python, whose comments are English"},
    {"core/explanation/scoresheet.cpp", "student,date,project", "a table's header, by which programs find columns"},
    {"core/export/papertext.cpp", "<!DOCTYPE html>", "a style sheet"},
    {"ui/aboutdialog.cpp", "Qt %1 (built with %2)", "versions to copy into a report, which are English"},
    {"ui/runlog.cpp", "begun on ", "a log to give to the developers, which is English"},
    {"ui/mainwindowrecovery.cpp", "goes on with unsaved work", "a line of that log"},
    {"ui/mainwindowfiles.cpp", "saves the project", "a line of that log"},
    {"ui/mainwindow.cpp", "training r", "lines of that log: training runs, training rests"},
    {"ui/diagram/arranger.cpp", "move %1.%2", "a key that nobody sees"},
};

/// Whether text is for people: two words beside each other, one of them in small letters; no tags, no style sheet, no LaTeX.
bool isSentence(QString text)
{
    static const QRegularExpression machine(
        QStringLiteral("<[^>]*>|\\{[^}]*\\}|\\\\\\\\[a-z]+(\\{[^}]*\\})*|\\\\\"|&[a-z]+;|[a-z-]+=[^ ]*"));
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,}[,:;]? +[a-z]{2,}|[a-z]{3,} +%[1-9]|%[1-9] +[a-z]{3,}"));
    return text.replace(machine, QString()).contains(words);
}

} // namespace

/// The translations, as translators left them, and the texts that they start from.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void keepWhatProgramsNeed_data();
    void keepWhatProgramsNeed();
    void areComplete_data();
    void areComplete();
    void noticeLosses_data();
    void noticeLosses();
    void leaveNoSentenceUnmarked();
};

void TestTranslations::keepWhatProgramsNeed_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "es", "fr", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::keepWhatProgramsNeed()
{
    QFETCH(QString, language);
    const std::vector<Text> texts = textsOf(language);
    QVERIFY(texts.size() > 1000);
    QStringList lost;
    for (const Text &text : texts) {
        for (const QString &translation : text.translations) {
            const QString loss = text.isDone() ? lossIn(text.source, translation) : QString();
            if (!loss.isEmpty())
                lost << loss + QStringLiteral(" – ") + text.place();
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(QLatin1Char('\n') + lost.join(QLatin1Char('\n'))));
}

void TestTranslations::areComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("none yet") << QString();
    for (const QString &language : QStringLiteral(BACKPROP_COMPLETE_LANGUAGES).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::areComplete()
{
    QFETCH(QString, language);
    if (language.isEmpty())
        return;
    QStringList open;
    for (const Text &text : textsOf(language)) {
        if (!text.isDone() || text.translations.contains(QString()))
            open << text.place();
    }
    QVERIFY2(open.isEmpty(), qPrintable(QStringLiteral("%1 texts:\n").arg(open.size()) + open.join(QLatin1Char('\n'))));
}

void TestTranslations::noticeLosses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("loss");

    const auto row = [](const char *source, const char *translation, const char *loss) {
        QTest::addRow("%s", translation) << QString::fromUtf8(source) << QString::fromUtf8(translation) << QString::fromUtf8(loss);
    };
    row("%1 of %2", "%2 davon %1", "");
    row("%1 of %L2", "%1 von %2", "places for values");
    row("%1 of %2", "%1 von", "places for values");
    row("&Open…", "Ö&ffnen…", "");
    row("&Open…", "打开(&O)…", "");
    row("&Open…", "Öffnen…", "the mnemonic");
    row("&Open…", "Ö&ffnen", "the ellipsis");
    row("a &nbsp; b", "a &nbsp; c", "");
    row("Name:", "Nom :", "");
    row("Name:", "名称：", "");
    row("Name:", "Nom", "the colon at the end");
    row("It is.", "就是。", "");
    row("<b>%1</b> more", "noch %1", "tags");
    row("the weight `w5`", "das Gewicht w5", "symbols in `…`");
    row("one\n\ntwo", "eins zwei", "line breaks");
    row(" in the layer", "in der Schicht", "the space at an end");
    row("Sure?", "Sicher.", "the full stop");
}

void TestTranslations::noticeLosses()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QTEST(lossIn(source, translation), "loss");
}

void TestTranslations::leaveNoSentenceUnmarked()
{
    static const QRegularExpression literal(QStringLiteral(
        "(?:QStringLiteral|QLatin1String|QString::fromUtf8|QLatin1StringView)\\(\\s*((?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+)\\)"));
    static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
    QStringList unmarked;
    for (const char *folder : {"core", "ui"}) {
        QDirIterator files(QStringLiteral(BACKPROP_SOURCE_FOLDER "/") + QLatin1String(folder),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = file.fileName();
            for (auto matches = literal.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();) {
                const QString text = matches.next().captured(1).remove(seam);
                const bool allowed = std::ranges::any_of(allowedUnmarked, [&](const Allowed &each) {
                    return name.endsWith(QLatin1String(each.file)) && text.contains(QString::fromUtf8(each.part));
                });
                if (!allowed && isSentence(text))
                    unmarked << name.mid(name.lastIndexOf(QLatin1String(folder))) + QStringLiteral(": ") + text;
            }
        }
    }
    QVERIFY2(unmarked.isEmpty(), qPrintable(QLatin1Char('\n') + unmarked.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
