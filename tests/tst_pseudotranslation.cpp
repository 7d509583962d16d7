// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/lesson.h"
#include "core/model/projectfile.h"
#include "tests/support/pseudotranslation.h"
#include "tests/support/windowdriver.h"
#include "ui/language.h"
#include "ui/panels/lessonpanel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionButton>
#include <QSvgGenerator>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

namespace {

/// What may be read without being translated, and why.
const QRegularExpression &names()
{
    static const QRegularExpression pattern(QStringLiteral(
        // the lecture's symbols, which formulas and files have in every language
        // as they are read out, without the lines that set indices apart
        "\\bd?(net|out|target|delta)[ho][0-9]+\\b|\\bd?E(o[0-9]+|total)\\b|\\bd[wb][0-9]+\\b|"
        "\\bd?(net|out|target|total|max|min|ln|tanh|sigmoid|softmax|exp|delta|E|[wb][0-9]*)(_[a-z0-9.]+)?\\b|\\b[a-z]{1,2}_[a-z]+[0-9.]*"
        "\\b|\\bb[ho][0-"
        "9.]*"
        "\\b"
        // formats, names of programs and people, keys
        "|\\b(Backprop Studio|Qt [0-9.]+|PyTorch|ONNX|JSON|CSV|PNG|SVG|PDF|LaTeX|HTML|Markdown|XOR|AND|OR|DPI|Nesterov|RMSprop|Adam)\\b"
        "|\\b(Ctrl|Shift|Alt|Meta|Del|Home|End|PgUp|PgDown|PgDn|Esc|Return|Enter|Space|Tab|Backspace|Left|Right|Up|Down|Ins|F[0-9]+)\\b"
        // folders, units and kinds of files
        "|(/"
        "[A-Za-z0-9_.-]+)+|\\b(px|pt|mm|cm|ms)\\b|[a-z-]+\\.(backprop|csv|json|py|onnx|safetensors|png|svg|pdf|tex|md|html)\\b|\\*\\.[a-z]+"
        // each language by its own name
        "|\\b(English|Deutsch|Espa|ol\\b|Fran|ais)"));
    return pattern;
}

/// The first word that has not been through the translator; empty if there is none.
QString unmarkedWord(QString text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>|&[a-z]+;"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    if (text.contains(QLatin1String("<")))
        text.remove(QRegularExpression(QStringLiteral("<style.*</style>"), QRegularExpression::DotMatchesEverythingOption));
    text.replace(tags, QStringLiteral(" ")).remove(names());
    return word.match(text).captured();
}

/// Everything that is found wrong, each once.
class Findings
{
public:
    void add(const QString &finding)
    {
        if (!m_lines.contains(finding))
            m_lines << finding;
    }
    void checkText(const QString &where, const QString &text)
    {
        if (const QString word = unmarkedWord(text); !word.isEmpty())
            add(QStringLiteral("not marked, %1: “%2”").arg(where, text.left(120)));
    }
    /// What to say about them; a line for each, because Qt Test cuts long messages off.
    bool areNone() const
    {
        for (const QString &line : m_lines)
            qWarning("%s", qPrintable(line));
        return m_lines.isEmpty();
    }

private:
    QStringList m_lines;
};

QString nameOf(const QWidget &widget)
{
    const QString own = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    return QStringLiteral("%1 %2 in %3").arg(QString::fromLatin1(widget.metaObject()->className()), own, widget.window()->windowTitle());
}

/// Somebody's own text, which is nobody's to translate.
bool isContent(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget);
}

void checkAction(Findings &findings, const QAction &action)
{
    for (const QString &text : {action.text(), action.toolTip(), action.statusTip(), action.whatsThis()})
        findings.checkText(QStringLiteral("action"), text);
}

void checkModel(Findings &findings, const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    constexpr int most = 30;
    for (int row = 0; row < std::min(most, model->rowCount()); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                findings.checkText(nameOf(view), model->index(row, column).data(role).toString());
        }
    }
    for (int section = 0; section < model->columnCount(); ++section)
        findings.checkText(nameOf(view), model->headerData(section, Qt::Horizontal).toString());
}

void checkTexts(Findings &findings, const QWidget &widget)
{
    const QString where = nameOf(widget);
    for (const QString &text : {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.statusTip(),
                                widget.whatsThis(), widget.isWindow() ? widget.windowTitle() : QString()})
        findings.checkText(where, text);
    for (const char *property : {"text", "title", "placeholderText", "prefix", "suffix", "specialValueText"}) {
        if (!isContent(widget) || qstrcmp(property, "text") != 0)
            findings.checkText(where, widget.property(property).toString());
    }
    for (const QAction *action : widget.actions())
        checkAction(findings, *action);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            findings.checkText(where, box->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            findings.checkText(where, tabs->tabText(i));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        checkModel(findings, *view);
}

/// What a widget and all in it paint, as text.
QStringList paintedTexts(QWidget &widget)
{
    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setSize(widget.size());
    QPainter painter(&generator);
    widget.render(&painter);
    painter.end();
    QStringList texts;
    for (QXmlStreamReader xml(svg.data()); !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("text"))
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return texts;
}

void checkAccessible(Findings &findings, QAccessibleInterface *item, int depth = 0)
{
    constexpr int deepest = 12;
    constexpr int most = 200;
    if (!item || depth > deepest)
        return;
    const auto *widget = qobject_cast<QWidget *>(item->object());
    if (!widget || !isContent(*widget)) {
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
            findings.checkText(QStringLiteral("accessibility bus"), item->text(kind));
    }
    for (int i = 0; i < std::min(most, item->childCount()); ++i)
        checkAccessible(findings, item->child(i), depth + 1);
}

int textWidth(const QAbstractButton &button)
{
    return button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
}

/// By how many pixels a text is too wide or too high for its widget; 0 if it has room.
int lackOfRoom(const QWidget &widget)
{
    constexpr int toolButtonMargin = 3;
    const QSize room = widget.size();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return 0;
        if (!label->wordWrap())
            return std::max(0, label->minimumSizeHint().width() - room.width());
        return std::max(0, label->heightForWidth(room.width()) - room.height());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (button->hasHeightForWidth())
            return std::max(0, button->heightForWidth(room.width()) - room.height());
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool hasText
            = !button->text().isEmpty() && !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull());
        QStyleOptionButton option;
        option.initFrom(button);
        const int inside = qobject_cast<const QPushButton *>(button)
            ? button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button).width()
            : tool ? room.width() - 2 * toolButtonMargin
                   : room.width() - (button->sizeHint().width() - textWidth(*button));
        return hasText ? std::max(0, textWidth(*button) - inside) : 0;
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return std::max(0, box->fontMetrics().horizontalAdvance(box->currentText()) - field.width());
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return std::max(0, tabs->sizeHint().width() - room.width());
    return 0;
}

void checkRoom(Findings &findings, const QWidget &widget)
{
    constexpr int slack = 1; // that rounding may take
    if (const int lack = lackOfRoom(widget); lack > slack)
        findings.add(
            QStringLiteral("clipped by %1 px, %2: “%3”").arg(lack).arg(nameOf(widget), widget.property("text").toString().left(80)));
}

/// A window or dialog: every text, everything painted, everything on the accessibility bus, and the room that it has.
void checkWindow(Findings &findings, QWidget &window)
{
    QApplication::processEvents();
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    for (const QWidget *widget : widgets) {
        checkTexts(findings, *widget);
        if (widget->isVisible())
            checkRoom(findings, *widget);
    }
    for (const QAction *action : window.findChildren<QAction *>())
        checkAction(findings, *action);
    QString content;
    for (const QWidget *widget : widgets)
        content += isContent(*widget) ? widget->property("text").toString() + widget->property("plainText").toString() : QString();
    for (const QString &text : paintedTexts(window)) {
        if (!content.contains(text))
            findings.checkText(QStringLiteral("painted in ") + window.windowTitle(), text);
    }
    checkAccessible(findings, QAccessible::queryAccessibleInterface(&window));
}

/// Qt's own, of which it has translations.
bool isQts(const QWidget &window)
{
    return qobject_cast<const QFileDialog *>(&window) || qobject_cast<const QPrintDialog *>(&window)
        || qobject_cast<const QPrintPreviewDialog *>(&window);
}

/// Examines and closes whatever opens while it lives.
class DialogWatch
{
public:
    explicit DialogWatch(Findings &findings)
        : m_findings(findings)
    {
        m_timer.setInterval(30);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start();
    }

    const QStringList &seen() const { return m_seen; }

    void look()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog || !dialog->isVisible() || m_busy)
            return;
        m_busy = true;
        m_seen << dialog->windowTitle();
        if (!isQts(*dialog))
            checkWindow(m_findings, *dialog);
        dialog->close();
        m_busy = false;
    }

private:
    Findings &m_findings;
    QTimer m_timer;
    QStringList m_seen;
    bool m_busy = false;
};

/// All actions of a window's menus, from the sub menus too.
QList<QAction *> menuActions(const QMenu &menu)
{
    QList<QAction *> actions;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            actions += menuActions(*action->menu());
        else if (!action->isSeparator())
            actions << action;
    }
    return actions;
}

QList<QAction *> menuActions(const MainWindow &window)
{
    QList<QAction *> actions;
    for (const QAction *menu : window.findChild<QMenuBar *>()->actions())
        actions += menuActions(*menu->menu());
    return actions;
}

QChar mnemonicOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&([^&])"));
    const QString found = pattern.match(QString(text).remove(QStringLiteral("&&"))).captured(1);
    return found.isEmpty() ? QChar() : found[0].toLower();
}

/// Mnemonics that two entries of a menu have.
QStringList doubledMnemonics(const QList<QAction *> &actions, const QString &menu)
{
    QStringList doubled;
    std::map<QChar, QString> taken;
    for (const QAction *action : actions) {
        const QChar mnemonic = mnemonicOf(action->text());
        if (mnemonic.isNull())
            continue;
        if (taken.contains(mnemonic))
            doubled << QStringLiteral("%1: “%2” and “%3”").arg(menu, taken[mnemonic], action->text());
        taken[mnemonic] = action->text();
        if (action->menu())
            doubled += doubledMnemonics(action->menu()->actions(), action->text());
    }
    return doubled;
}

} // namespace

/// The window in a language that has a word for everything: what is left in English was forgotten, and what has no room for longer
/// words would be cut off in others.
class TestPseudoTranslation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void disguiseWords();
    void translateTheWindow_data();
    void translateTheWindow();
    void translateLessons();
    void translateDialogs();
    void translateMoments_data();
    void translateMoments();
    void haveOneMnemonicOnce_data();
    void haveOneMnemonicOnce();
    void askForTextsThatTranslatorsHave();

private:
    PseudoTranslator m_translator;
};

void TestPseudoTranslation::initTestCase()
{
    QAccessible::setActive(true);
}

void TestPseudoTranslation::init()
{
    m_translator.setLonger(30);
    QCoreApplication::installTranslator(&m_translator);
}

void TestPseudoTranslation::cleanup()
{
    QCoreApplication::removeTranslator(&m_translator);
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
    chooseLanguage({});
}

void TestPseudoTranslation::disguiseWords()
{
    QCOMPARE(QCoreApplication::translate("Test", "&Open"), QStringLiteral("⟦&Oþéñö⟧"));
    QCOMPARE(QCoreApplication::translate("Test", "<b>%1</b> of %L2 &nbsp; `w5`"), QStringLiteral("⟦<b>%1</b> öƒ %L2 &nbsp; `w5`öööööööö⟧"));
    QCOMPARE(unmarkedWord(QCoreApplication::translate("Test", "A sentence with words.")), QString());
    QCOMPARE(unmarkedWord(QStringLiteral("⟦Á šéñť⟧ but this")), QStringLiteral("but"));
    QCOMPARE(unmarkedWord(QStringLiteral("∂E_total/∂out_h1 · ∂net_o1/∂w5 = 0.74, max(0, net_h1)")), QString());
}

void TestPseudoTranslation::translateTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("longer");
    QTest::newRow("1440×900") << QSize(1440, 900) << 30;
    // Where room is scarce, as much longer as the longest of the real languages.
    QTest::newRow("1024×640") << QSize(1024, 640) << 15;
}

/// With each panel, and with each view of the diagram.
void TestPseudoTranslation::translateTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, longer);
    m_translator.setLonger(longer);
    Findings findings;
    WindowDriver driver(size, exampleProject(QStringLiteral("xor")).value());
    QVERIFY(driver.isReady());
    const DialogWatch watch(findings);
    checkWindow(findings, driver.window());
    for (QAction *action : menuActions(driver.window())) {
        // Digits, theme, panels and what else can be on or off; predict mode has a test of its own.
        if (!action->isCheckable() || action->shortcut() == QKeySequence(Qt::Key_F7))
            continue;
        action->trigger();
        checkWindow(findings, driver.window());
    }
    QVERIFY(findings.areNone());
}

/// Each page with its reasons, where it has some.
void TestPseudoTranslation::translateLessons()
{
    Findings findings;
    for (const QString &name : lessonNames()) {
        LessonPanel panel;
        panel.setStyle(Style::of(Style::Theme::Light));
        panel.setLesson(builtInLesson(name).value());
        panel.resize(280, 700);
        panel.show();
        for (int page = 0; page < static_cast<int>(panel.lesson().pages.size()); ++page) {
            panel.showPage(page);
            for (auto *button : panel.findChildren<QAbstractButton *>()) {
                if (button->isCheckable() && button->isVisible())
                    button->setChecked(true);
            }
            checkWindow(findings, panel);
        }
    }
    QVERIFY(findings.areNone());
}

void TestPseudoTranslation::translateDialogs()
{
    Findings findings;
    WindowDriver driver({1440, 900}, exampleProject(QStringLiteral("xor")).value());
    QVERIFY(driver.isReady());
    for (int i = 0; i < 20; ++i)
        driver.session().stepBy(StepSize::OneIteration);
    DialogWatch watch(findings);
    for (QAction *action : menuActions(driver.window())) {
        if (!action->text().contains(QStringLiteral("…")) && !action->text().contains(QStringLiteral("Ķ"))
            && !action->text().contains(QStringLiteral("Áßöúť")))
            continue;
        action->trigger();
        QTest::qWait(60);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window != &driver.window() && window->isVisible() && qobject_cast<QDialog *>(window)) {
                checkWindow(findings, *window);
                window->close();
            }
        }
    }
    QVERIFY2(watch.seen().size() > 10, qPrintable(watch.seen().join(QLatin1Char('\n'))));
    QVERIFY(findings.areNone());
}

void TestPseudoTranslation::translateMoments_data()
{
    QTest::addColumn<QString>("example");
    for (const Example &example : examples())
        QTest::newRow(qPrintable(example.name)) << example.name;
}

/// Steps and fine steps, with each weight's chain rule in view, an answered question, and predict mode.
void TestPseudoTranslation::translateMoments()
{
    QFETCH(QString, example);
    Findings findings;
    WindowDriver driver({1440, 900}, exampleProject(example).value());
    QVERIFY(driver.isReady());
    const DialogWatch watch(findings);
    const std::vector<ParameterId> parameters = parametersOf(driver.session().present().network);
    for (int step = 0; step < 4; ++step) {
        const ParameterId parameter = parameters[static_cast<std::size_t>(step) * (parameters.size() - 1) / 3];
        std::visit([&](const auto &id) { emit driver.item(id)->wished(driver.item(id), DiagramItem::Wish::Select); }, parameter);
        driver.session().stepBy(step % 2 == 0 ? StepSize::OneFactor : StepSize::OnePhase);
        checkWindow(findings, driver.window());
    }
    for (QAction *action : menuActions(driver.window())) {
        if (action->shortcut() == QKeySequence(Qt::Key_F7))
            action->trigger();
    }
    checkWindow(findings, driver.window());
    QVERIFY(findings.areNone());
}

void TestPseudoTranslation::haveOneMnemonicOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : allLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestPseudoTranslation::haveOneMnemonicOnce()
{
    QFETCH(QString, language);
    QCoreApplication::removeTranslator(&m_translator);
    chooseLanguage(language);
    speakChosenLanguage(*qApp);
    const MainWindow window(lectureProject());
    const QStringList doubled = doubledMnemonics(window.findChild<QMenuBar *>()->actions(), language);
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(QLatin1Char('\n'))));
}

/// Whatever the tests before have seen is in the translation files, in the same context.
void TestPseudoTranslation::askForTextsThatTranslatorsHave()
{
    QFile file(QStringLiteral(BACKPROP_SOURCE_FOLDER "/resources/translations/backprop-studio_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::set<std::pair<QString, QString>> known;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            known.emplace(context, xml.readElementText());
    }
    Findings findings;
    std::size_t ours = 0;
    for (const auto &[place, text] : m_translator.asked()) {
        // Contexts of Qt's own classes, and this test's.
        static const QRegularExpression others(QStringLiteral("^(Q[A-Z].*|Test)$"));
        if (place.contains(others))
            continue;
        ++ours;
        if (!known.contains({place, text}))
            findings.add(QStringLiteral("unknown to translators: %1, “%2”").arg(place, text));
    }
    QVERIFY(findings.areNone());
    QVERIFY2(ours > 500, qPrintable(QString::number(ours)));
}

QTEST_MAIN(TestPseudoTranslation)
#include "tst_pseudotranslation.moc"
