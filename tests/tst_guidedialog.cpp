// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowdriver.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guidedialog.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBlock>

namespace {

/// The guide, opened from the menu by keys, with the hands of somebody who reads it.
class Reader
{
public:
    explicit Reader(QSize size = {1080, 780})
    {
        QMenuBar &bar = *m_driver.window().findChild<QMenuBar *>();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.actionGeometry(bar.actions().last()).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu)
            QTest::keyClick(menu, Qt::Key_G);
        m_guide = m_driver.window().findChild<GuideDialog *>();
        if (!m_guide)
            return;
        m_guide->resize(size);
        m_ready = m_driver.isReady() && QTest::qWaitForWindowActive(m_guide);
        QTest::qWait(20); // until the page has found its width
    }

    bool isReady() const { return m_ready; }
    WindowDriver &driver() { return m_driver; }
    GuideDialog &guide() const { return *m_guide; }
    GuideBrowser &browser() const { return *m_guide->findChild<GuideBrowser *>(); }
    QString page() const { return browser().page(); }
    QString heading() const { return browser().document()->begin().text(); }
    template<typename T>
    T &named(const char *name) const
    {
        for (T *widget : m_guide->findChildren<T *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return *widget;
        }
        qFatal("no %s in the guide", name);
    }
    QLineEdit &field() const { return named<QLineEdit>("Search the guide"); }
    QListWidget &contents() const { return named<QListWidget>("Pages of the guide"); }
    QListWidget &places() const { return named<QListWidget>("Places found"); }
    QString found() const { return named<QLabel>("What the search has found").text(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { m_driver.key(key, modifiers); }
    void search(const char *words)
    {
        key(Qt::Key_F, Qt::ControlModifier);
        m_driver.type(words);
    }
    /// The stretches of the page that are marked, the present one with a star before it.
    QStringList marked() const
    {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &selection : browser().extraSelections())
            texts << (selection.format.fontUnderline() ? QStringLiteral("*") : QString()) + selection.cursor.selectedText();
        return texts;
    }
    /// Whether the place with the text cursor can be seen.
    bool seesCursor() const { return browser().viewport()->rect().contains(browser().cursorRect()); }

private:
    WindowDriver m_driver;
    GuideDialog *m_guide = nullptr;
    bool m_ready = false;
};

/// A line with only this text.
GuideLine line(const char *text, int position = 0)
{
    return {position, QString::fromUtf8(text), false};
}

std::vector<GuideHit> search(const std::vector<std::vector<GuideLine>> &pages, const char *typed)
{
    return guideHits(pages, searchWords(QString::fromUtf8(typed)));
}

} // namespace

/// The guide within the program: reading, searching, going back, by real keys and clicks.
class TestGuideDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void aPageInTheProgram();
    void lines();
    void words_data();
    void words();
    void excerpts();
    void opensWithoutStoppingAnything();
    void everyPageByKeys();
    void linksByKeys();
    void linksByMouse();
    void backAndForward();
    void aSearchByKeys();
    void aSearchByMouse();
    void whatIsNowhere();
    void escape();
    void rowsOfATable();
    void picturesFit();
    void followsThemeAndFont();
    void namesForEverything();
    void remembersNothing();

private:
    QTemporaryDir m_folder;
};

#define OPEN_GUIDE(reader, ...)                                                                                                            \
    Reader reader{__VA_ARGS__};                                                                                                            \
    QVERIFY((reader).isReady())

void TestGuideDialog::aPageInTheProgram()
{
    const QString source
        = QStringLiteral("<!--\nSPDX\n-->\n# Running\n\nText ![no](x.png) text.\n\n![What it shows](pictures/a.png)\n\nMore.\n");
    QCOMPARE(guideMarkdown(source),
             QStringLiteral("# Running\n\nText ![no](x.png) text.\n\n![What it shows](pictures/a.png)\n\nWhat it shows\n\nMore.\n"));
    QCOMPARE(guideLinks(QStringLiteral("[a](a-b.md) [b](b.md), [again](a-b.md), [x](https://example.org/c.md)")),
             (QStringList{QStringLiteral("a-b.md"), QStringLiteral("b.md")}));
}

/// What is searched stands at the same places in the document.
void TestGuideDialog::lines()
{
    QTextDocument document;
    document.setMarkdown(QStringLiteral(
        "# Title\n\nOne *two*\nthree.\n\n- four\n- five\n\n| six | seven |\n| --- | --- |\n| eight | nine |\n\n```\nten\n```\n"));
    QStringList texts;
    for (const GuideLine &line : guideLines(document)) {
        texts << (line.heading ? QStringLiteral("# ") : QString()) + line.text;
        // Word by word, as the ends of a table's cells are no blanks in the document.
        qsizetype at = 0;
        for (const QString &word : line.text.split(u' ')) {
            QTextCursor cursor(&document);
            cursor.setPosition(line.position + static_cast<int>(at));
            cursor.setPosition(cursor.position() + static_cast<int>(word.size()), QTextCursor::KeepAnchor);
            QCOMPARE(cursor.selectedText(), word);
            at += word.size() + 1;
        }
    }
    QCOMPARE(texts.join(u'|'), QStringLiteral("# Title|One two three.|four|five|six seven|eight nine|ten"));
}

void TestGuideDialog::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    const auto add
        = [](const char *typed, const char *marked) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(marked); };
    add("rate", "Rate");
    add("RATE learning", "learning Rate");
    add("learn", "learn");
    add("ate", ""); // not within a word
    add("w5", "w5");
    add("total", "total");
    add("-0.5", "−0.5");
    add("don't", "don’t");
    add("rate momentum", "");
    add("  ", "");
    add("rate rate", "Rate");
}

void TestGuideDialog::words()
{
    QFETCH(QString, typed);
    QFETCH(QString, marked);
    const GuideLine text = line("The learning Rate of ∂E_total/∂w5 is −0.5; don’t ask.", 100);
    const std::vector<GuideHit> hits = guideHits({{text}}, searchWords(typed));
    QCOMPARE(hits.size(), marked.isEmpty() ? 0U : 1U);
    if (hits.empty())
        return;
    QStringList found;
    for (const GuideRange &range : rangesIn(text, searchWords(typed)))
        found << text.text.mid(range.position - 100, range.length);
    QCOMPARE(found.join(u' '), marked);
    QCOMPARE(hits.front().range, rangesIn(text, searchWords(typed)).front());
}

void TestGuideDialog::excerpts()
{
    const QString filler = QStringLiteral("word ").repeated(40);
    const auto excerpt = [&](const QString &text) { return guideHits({{{0, text, false}}}, {QStringLiteral("needle")}).front().excerpt; };
    QCOMPARE(excerpt(QStringLiteral("a needle here")), QStringLiteral("a needle here"));
    for (const QString &text :
         {filler + QStringLiteral("needle ") + filler, QStringLiteral("needle ") + filler, filler + QStringLiteral("needle")}) {
        const QString cut = excerpt(text);
        QVERIFY2(cut.contains(QStringLiteral("needle")), qPrintable(cut));
        QVERIFY2(cut.size() < 130 && cut.size() > 60, qPrintable(cut));
        QCOMPARE(cut.startsWith(QStringLiteral("… word")), !text.startsWith(QStringLiteral("needle")));
        QCOMPARE(cut.endsWith(QStringLiteral("word …")), !text.endsWith(QStringLiteral("needle")));
    }
    // Headings come first, and then the pages in their order.
    const std::vector<GuideHit> hits = search({{line("a needle")}, {line("needle"), {5, QStringLiteral("Needle"), true}}}, "needle");
    QCOMPARE(hits.size(), 3U);
    QCOMPARE(hits[0].page, 1);
    QCOMPARE(hits[0].range.position, 5);
    QCOMPARE(hits[1].page, 0);
}

void TestGuideDialog::opensWithoutStoppingAnything()
{
    OPEN_GUIDE(reader);
    QCOMPARE(reader.page(), QStringLiteral("index.md"));
    QVERIFY(reader.field().hasFocus());
    // The window beside it can be used.
    WindowDriver &driver = reader.driver();
    driver.click("Step");
    QCOMPARE(driver.session().moment().position.phases, 1);
    QVERIFY(reader.guide().isVisible());
    // Its keys are its own.
    QVERIFY(reader.guide().isActiveWindow());
    reader.browser().setFocus();
    reader.key(Qt::Key_Right, Qt::ControlModifier);
    reader.key(Qt::Key_Space);
    QCOMPARE(driver.session().moment().position.phases, 1);
    QCOMPARE(driver.session().moment().iteration, 0);
    QVERIFY(!driver.session().isRunning());
}

void TestGuideDialog::everyPageByKeys()
{
    OPEN_GUIDE(reader);
    reader.key(Qt::Key_Tab);
    QVERIFY(reader.contents().hasFocus());
    const std::vector<GuidePage> pages = guidePages();
    QCOMPARE(reader.contents().count(), static_cast<int>(pages.size()));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            reader.key(Qt::Key_Down);
        QCOMPARE(reader.page(), pages[i].name);
        QCOMPARE(reader.heading(), pages[i].title);
        QVERIFY2(reader.browser().document()->characterCount() > 500, qPrintable(pages[i].name));
        QVERIFY2(!reader.browser().toPlainText().contains(QStringLiteral("SPDX")), qPrintable(pages[i].name));
    }
    reader.key(Qt::Key_Tab);
    QVERIFY(reader.browser().hasFocus());
}

void TestGuideDialog::linksByKeys()
{
    OPEN_GUIDE(reader);
    reader.browser().setFocus();
    reader.key(Qt::Key_Tab);
    reader.key(Qt::Key_Tab);
    QCOMPARE(reader.browser().textCursor().selectedText(), QStringLiteral("The diagram, and changing it"));
    reader.key(Qt::Key_Return);
    QCOMPARE(reader.page(), QStringLiteral("diagram.md"));
    QCOMPARE(reader.contents().currentRow(), 2);
}

void TestGuideDialog::linksByMouse()
{
    OPEN_GUIDE(reader);
    QTextCursor link = reader.browser().document()->find(QStringLiteral("Running, the error curve"));
    QVERIFY(!link.isNull());
    reader.browser().setTextCursor(link);
    link.setPosition(link.selectionStart() + 3);
    QTest::mouseClick(reader.browser().viewport(), Qt::LeftButton, {}, reader.browser().cursorRect(link).center());
    QCOMPARE(reader.page(), QStringLiteral("running.md"));
}

void TestGuideDialog::backAndForward()
{
    OPEN_GUIDE(reader);
    auto &back = reader.named<QPushButton>("Back to the page before");
    auto &forward = reader.named<QPushButton>("Forward again");
    QVERIFY(!back.isEnabled() && !forward.isEnabled());
    reader.key(Qt::Key_Tab);
    reader.key(Qt::Key_Down);
    reader.key(Qt::Key_Down);
    reader.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reader.page(), QStringLiteral("first-steps.md"));
    QCOMPARE(reader.contents().currentRow(), 1);
    QVERIFY(back.isEnabled() && forward.isEnabled());
    QTest::mouseClick(&back, Qt::LeftButton);
    QCOMPARE(reader.page(), QStringLiteral("index.md"));
    QVERIFY(!back.isEnabled());
    QTest::mouseClick(&forward, Qt::LeftButton);
    reader.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(reader.page(), QStringLiteral("diagram.md"));
    QVERIFY(!forward.isEnabled());
}

void TestGuideDialog::aSearchByKeys()
{
    OPEN_GUIDE(reader);
    reader.search("learning rate");
    QVERIFY(reader.places().isVisible());
    const int count = reader.places().count();
    QVERIFY(count >= 3);
    QCOMPARE(reader.found(), QStringLiteral("%1 places").arg(count));
    QStringList pages;
    for (int i = 0; i < count; ++i) {
        const QString text = reader.places().item(i)->text();
        QVERIFY2(text.section(u'\n', 1).contains(QStringLiteral("learning"), Qt::CaseInsensitive), qPrintable(text));
        pages << text.section(u'\n', 0, 0);
    }
    // Every page whose source has them in one line, and no other.
    for (const GuidePage &page : guidePages()) {
        bool expected = false;
        for (const QString &paragraph : page.markdown.split(QStringLiteral("\n\n"))) {
            const auto has = [&](const char *word) {
                return paragraph.contains(
                    QRegularExpression(QStringLiteral("\\b%1").arg(QLatin1String(word)), QRegularExpression::CaseInsensitiveOption));
            };
            expected = expected || (has("learning") && has("rate"));
        }
        QVERIFY2(!pages.contains(page.title) || expected, qPrintable(page.name));
    }

    reader.key(Qt::Key_Return);
    QCOMPARE(reader.places().currentRow(), 0);
    QVERIFY2(reader.found().startsWith(QStringLiteral("1 of %1: ").arg(count)), qPrintable(reader.found()));
    QVERIFY(reader.field().hasFocus());
    QStringList marked = reader.marked();
    QCOMPARE(marked.filter(QStringLiteral("*")).size(), 1);
    marked.replaceInStrings(QStringLiteral("*"), QString());
    for (const QString &text : marked)
        QVERIFY2(text.compare(QStringLiteral("learning"), Qt::CaseInsensitive) == 0
                     || text.compare(QStringLiteral("rate"), Qt::CaseInsensitive) == 0,
                 qPrintable(text));
    QVERIFY(reader.seesCursor());
    QVERIFY(reader.browser().textCursor().block().text().contains(QStringLiteral("learning rate"), Qt::CaseInsensitive));

    // All around, forward and back.
    QStringList visited;
    for (int i = 1; i <= count; ++i) {
        reader.key(Qt::Key_F3);
        QCOMPARE(reader.places().currentRow(), i % count);
        QVERIFY(reader.seesCursor());
        visited << reader.page();
    }
    QVERIFY(QSet<QString>(visited.begin(), visited.end()).size() >= 3);
    reader.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(reader.places().currentRow(), count - 1);
    // From the field into the list.
    reader.key(Qt::Key_Down);
    QVERIFY(reader.places().hasFocus());
    reader.key(Qt::Key_Home);
    QCOMPARE(reader.places().currentRow(), 0);
    // On another page nothing is marked any more.
    reader.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reader.marked(), QStringList());
}

void TestGuideDialog::aSearchByMouse()
{
    OPEN_GUIDE(reader);
    QTest::mouseClick(&reader.field(), Qt::LeftButton);
    QTest::keyClicks(&reader.field(), QStringLiteral("hint"));
    QListWidget &places = reader.places();
    QVERIFY(places.count() > 0);
    QTest::mouseClick(places.viewport(), Qt::LeftButton, {}, places.visualItemRect(places.item(places.count() - 1)).center());
    QCOMPARE(places.currentRow(), places.count() - 1);
    QVERIFY(reader.marked().join(u' ').contains(QStringLiteral("hint"), Qt::CaseInsensitive));
    QVERIFY(reader.seesCursor());
}

void TestGuideDialog::whatIsNowhere()
{
    OPEN_GUIDE(reader);
    reader.search("zebra");
    QCOMPARE(reader.found(), QStringLiteral("Nowhere in the guide."));
    QCOMPARE(reader.places().count(), 0);
    reader.key(Qt::Key_Return);
    reader.key(Qt::Key_F3);
    QCOMPARE(reader.page(), QStringLiteral("index.md"));
    reader.search("softmax zebra");
    QCOMPARE(reader.found(), QStringLiteral("No line has all of these words."));
}

void TestGuideDialog::escape()
{
    OPEN_GUIDE(reader);
    reader.search("softmax");
    reader.key(Qt::Key_Return);
    QVERIFY(!reader.marked().isEmpty());
    const QString page = reader.page();
    reader.key(Qt::Key_Escape);
    QVERIFY(reader.guide().isVisible());
    QVERIFY(reader.field().text().isEmpty() && reader.contents().isVisible());
    QCOMPARE(reader.marked(), QStringList());
    QCOMPARE(reader.page(), page);
    QCOMPARE(reader.found(), QString());
    reader.key(Qt::Key_Escape);
    QVERIFY(!reader.guide().isVisible());
    QVERIFY(reader.driver().window().isVisible());
}

void TestGuideDialog::rowsOfATable()
{
    OPEN_GUIDE(reader);
    reader.search("finish phase rest");
    QCOMPARE(reader.found(), QStringLiteral("1 place"));
    reader.key(Qt::Key_Return);
    QCOMPARE(reader.page(), QStringLiteral("keyboard.md"));
    QVERIFY(reader.marked().contains(QStringLiteral("*Finish")));
    QVERIFY(reader.marked().contains(QStringLiteral("rest")));
}

/// Every picture of every page is there, and none is wider than the page.
void TestGuideDialog::picturesFit()
{
    for (const QSize size : {QSize(1080, 780), QSize(620, 500)}) {
        OPEN_GUIDE(reader, size);
        int pictures = 0;
        for (const GuidePage &page : guidePages()) {
            reader.browser().showPage(page.name);
            for (QTextBlock block = reader.browser().document()->begin(); block.isValid(); block = block.next()) {
                for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
                    const QTextImageFormat format = at.fragment().charFormat().toImageFormat();
                    if (!format.isValid())
                        continue;
                    const auto picture = reader.browser().loadResource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
                    QVERIFY2(!picture.isNull() && picture.width() > 200, qPrintable(format.name()));
                    ++pictures;
                }
            }
            QVERIFY2(reader.browser().document()->size().width() <= reader.browser().viewport()->width(), qPrintable(page.name));
        }
        QVERIFY(pictures >= 15);
    }
}

/// Text, links and captions in the colours of the theme, also after it has changed, and in the font of the interface.
void TestGuideDialog::followsThemeAndFont()
{
    OPEN_GUIDE(reader);
    const auto colorOf = [&](const char *text) {
        QTextCursor cursor = reader.browser().document()->find(QString::fromUtf8(text));
        cursor.setPosition(cursor.selectionStart() + 1);
        return cursor.charFormat().foreground().color();
    };
    const auto darkness = [&] { return reader.browser().viewport()->grab().toImage().pixelColor(4, 4).lightnessF(); };
    for (const char *theme : {"Dark", "Light", "Dark"}) {
        reader.driver().action(theme)->trigger();
        QTest::qWait(50);
        const QPalette palette = QApplication::palette();
        QCOMPARE(colorOf("First steps"), palette.color(QPalette::Link));
        QCOMPARE(colorOf("The window: a page"), palette.color(QPalette::PlaceholderText));
        QCOMPARE(reader.browser().palette().color(QPalette::Text), palette.color(QPalette::Text));
        QCOMPARE(darkness() < 0.5, QLatin1String(theme) == QLatin1String("Dark"));
    }
    // Where somebody is reading, and what is marked, stays.
    reader.search("softmax");
    reader.key(Qt::Key_Return);
    const QStringList marked = reader.marked();
    reader.driver().action("Light")->trigger();
    QTest::qWait(50);
    QCOMPARE(reader.marked(), marked);
    QVERIFY(reader.seesCursor());

    const int before = reader.browser().document()->defaultFont().pixelSize();
    const QFont usual = QApplication::font();
    QFont larger = usual;
    larger.setPixelSize(before + 5);
    QApplication::setFont(larger);
    qApp->setStyleSheet(qApp->styleSheet() + u' '); // as the program does with each change of its looks
    QTest::qWait(50);
    const int after = reader.browser().document()->defaultFont().pixelSize();
    QApplication::setFont(usual);
    QCOMPARE(after, before + 5);
    QTRY_VERIFY(reader.seesCursor());
}

void TestGuideDialog::namesForEverything()
{
    OPEN_GUIDE(reader);
    reader.search("softmax");
    QStringList names;
    const std::function<void(QAccessibleInterface *)> visit = [&](QAccessibleInterface *object) {
        const bool item = object->role() == QAccessible::ListItem || object->role() == QAccessible::Link;
        if (object->state().focusable && !object->state().invisible && !item)
            names << object->text(QAccessible::Name);
        for (int i = 0; i < object->childCount(); ++i)
            visit(object->child(i));
    };
    visit(QAccessible::queryAccessibleInterface(&reader.guide()));
    QVERIFY(names.size() >= 5);
    QVERIFY2(!names.contains(QString()), qPrintable(names.join(u'|')));
    QCOMPARE(names.removeDuplicates(), 0);
    for (const char *name : {"Search the guide", "Places found", "Page of the guide", "Back to the page before"})
        QVERIFY2(names.contains(QString::fromUtf8(name)) || !reader.named<QWidget>(name).isEnabled(), name);
    // The text is read with the cursor, and what was found is said.
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(&reader.browser());
    QVERIFY(page->textInterface() && page->textInterface()->characterCount() > 500);
    QCOMPARE(reader.named<QLabel>("What the search has found").accessibleDescription(), reader.found());
}

void TestGuideDialog::remembersNothing()
{
    QSettings settings(QStringLiteral("backprop-studio"), QStringLiteral("backprop-studio"));
    settings.clear();
    {
        WindowDriver without;
    }
    settings.sync();
    const QStringList before = settings.allKeys();
    {
        OPEN_GUIDE(reader);
        reader.search("softmax");
        reader.key(Qt::Key_Return);
        // Whoever opens it again begins another search, on the page that was open.
        const QString page = reader.page();
        reader.guide().close();
        reader.guide().show();
        QCOMPARE(reader.field().text(), QString());
        QVERIFY(reader.contents().isVisible());
        QCOMPARE(reader.page(), page);
    }
    settings.sync();
    QCOMPARE(settings.allKeys(), before);
}

QTEST_MAIN(TestGuideDialog)
#include "tst_guidedialog.moc"
