// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"
#include "ui/formula/chainruleformula.h"
#include "ui/formula/chainruletext.h"
#include "ui/formula/formulaaccessibility.h"
#include "ui/formula/formulasymbol.h"
#include "ui/panels/chainrulepanel.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

namespace {

ChainRule ruleOf(const Project &project, const char *name)
{
    return chainRule(project, 0, *parameterNamed(project.network, QString::fromLatin1(name)));
}

ChainRule lectureRule(const char *name)
{
    return ruleOf(lectureProject(), name);
}

/// The same rule as it might be some iterations later: other numbers, nothing else.
void scale(std::vector<ChainRuleFactor> &factors, double by)
{
    for (ChainRuleFactor &factor : factors) {
        factor.value *= by;
        for (ChainRuleTerm &term : factor.terms) {
            term.value *= by;
            scale(term.factors, by);
        }
    }
}

ChainRule withOtherNumbers(ChainRule rule, double by)
{
    scale(rule.factors, by);
    rule.gradient *= by;
    return rule;
}

/// All texts of a formula with the places where they stand.
void collectTexts(const FormulaBox &box, QPointF origin, std::vector<std::pair<QString, QRectF>> &texts)
{
    const QPointF here = origin + box.at;
    if (!box.text.isEmpty())
        texts.emplace_back(box.text, QRectF(here.x(), here.y() - box.ascent, box.width, box.height()));
    for (const FormulaBox &part : box.parts)
        collectTexts(part, here, texts);
}

QString textOf(const FormulaBox &box)
{
    std::vector<std::pair<QString, QRectF>> texts;
    collectTexts(box, {}, texts);
    QStringList words;
    for (const auto &[text, place] : texts)
        words += text;
    return words.join(u'|');
}

/// Fails unless all texts lie in the width, none over another.
void verifyTexts(const ChainRule &rule, const NumberFormat &format, double width)
{
    FormulaFonts fonts;
    FormulaMemory memory;
    const FormulaBox box = chainRuleBox(FormulaWriter(Style::of(Style::Theme::Light), format, fonts, memory), rule, width);
    std::vector<std::pair<QString, QRectF>> texts;
    collectTexts(box, {}, texts);
    const QRectF room(-0.01, -0.01, width + 0.02, box.height() + 0.02);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QVERIFY2(room.contains(texts[i].second), qPrintable(texts[i].first));
        for (std::size_t k = 0; k < i; ++k) {
            // Ascents and descents leave some air, so only a real overlap counts.
            const QRectF common = texts[i].second.intersected(texts[k].second);
            QVERIFY2(common.width() < 0.5 || common.height() < 5.0, qPrintable(texts[i].first + u' ' + texts[k].first));
        }
    }
}

/// A view of the given width and the height that it asks for, on the screen.
std::unique_ptr<FormulaView> shownView(const ChainRule &rule, int width = 350, const NumberFormat &format = {})
{
    auto view = std::make_unique<FormulaView>();
    view->setRule(rule, format);
    view->resize(width, view->heightForWidth(width));
    view->show();
    if (!QTest::qWaitForWindowExposed(view.get()))
        return {};
    view->activateWindow();
    return view;
}

QStringList childNames(QAccessibleInterface *parent)
{
    QStringList names;
    for (int i = 0; i < parent->childCount(); ++i)
        names += parent->child(i)->text(QAccessible::Name);
    return names;
}

} // namespace

class FormulaTest : public QObject
{
    Q_OBJECT

private slots:
    void sumsWithinSumsUnfold();
    void initTestCase()
    {
        QAccessible::installFactory(formulaAccessibleFactory);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)")));
    }

    void symbolsBecomeBoxes_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("boxes");
        QTest::newRow("subscript") << QStringLiteral("∂E_total") << QStringLiteral("∂|E|total");
        QTest::newRow("word") << QStringLiteral("∂out_o1") << QStringLiteral("∂|out|o1");
        QTest::newRow("dot in an index") << QStringLiteral("net_h1.2") << QStringLiteral("net|h1.2");
        QTest::newRow("number of a name") << QStringLiteral("w12") << QStringLiteral("w|12");
        QTest::newRow("after the update") << QStringLiteral("w5⁺") << QStringLiteral("w|5|+");
        QTest::newRow("bias") << QStringLiteral("∂b_h1") << QStringLiteral("∂|b|h1");
        QTest::newRow("expression") << QStringLiteral("−(target_o1 − out_o1)") << QStringLiteral("−(|target|o1| − |out|o1|)");
        QTest::newRow("number") << QStringLiteral("1") << QStringLiteral("1");
    }

    void symbolsBecomeBoxes()
    {
        QFETCH(QString, symbol);
        QFETCH(QString, boxes);
        FormulaFonts fonts;
        QCOMPARE(textOf(symbolBox(fonts, fonts.font(14), symbol, Qt::black)), boxes);
    }

    void onlyRepeatedSubscriptsAreLeftOut()
    {
        QCOMPARE(withoutRepeatedSubscripts(QStringLiteral("−(target_o1 − out_o1)")), QStringLiteral("−(target − out)"));
        QCOMPARE(withoutRepeatedSubscripts(QStringLiteral("out_h1")), QStringLiteral("out_h1"));
        QCOMPARE(withoutRepeatedSubscripts(QStringLiteral("out_h1 − out_h2")), QStringLiteral("out_h1 − out_h2"));
        QCOMPARE(withoutRepeatedSubscripts(QStringLiteral("w5 + w5")), QStringLiteral("w5 + w5"));
    }

    void aFractionHasItsBarBetweenItsHalves()
    {
        FormulaFonts fonts;
        const FormulaBox fraction = derivativeBox(fonts, fonts.font(14), QStringLiteral("∂E_total"), QStringLiteral("∂w5"), Qt::black);
        QCOMPARE(fraction.parts.size(), 3U);
        const QRectF above = fraction.parts[0].rect();
        const QRectF bar = fraction.parts[1].rect();
        const QRectF below = fraction.parts[2].rect();
        QCOMPARE_LE(above.bottom(), bar.top());
        QCOMPARE_LE(bar.bottom(), below.top());
        QCOMPARE_GE(bar.width(), std::max(above.width(), below.width()));
        QVERIFY(std::abs(above.center().x() - below.center().x()) < 0.01);
        QCOMPARE_LT(bar.bottom(), 0.0); // at the height of a minus sign, above the baseline
    }

    void aSubscriptIsLowerAndBehindItsName()
    {
        FormulaFonts fonts;
        const FormulaBox row = symbolBox(fonts, fonts.font(14), QStringLiteral("w5⁺"), Qt::black);
        const FormulaBox &name = row.parts.at(0);
        QCOMPARE(name.parts.size(), 3U);
        QCOMPARE_GT(name.parts[1].at.y(), 0.0);
        QCOMPARE_LT(name.parts[2].at.y(), 0.0);
        QCOMPARE_GE(name.parts[1].rect().left(), name.parts[0].rect().right());
        QCOMPARE_GE(name.parts[2].rect().left(), name.parts[1].rect().right());
    }

    void nothingIsClippedAndNoFactorsOverlap_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("allDigits");
        for (const int width : {260, 300, 330, 350, 420, 800}) {
            for (const bool all : {false, true}) {
                const auto row = [&](const char *name, const QString &line, const char *parameter) {
                    QTest::addRow("%s, %d px, %s", name, width, all ? "all digits" : "rounded")
                        << line << QString::fromLatin1(parameter) << width << all;
                };
                row("w5", {}, "w5");
                row("w1", {}, "w1");
                row("b1", {}, "b1");
                row("deep", QStringLiteral("2-3-3-2 single"), "w1");
                row("many terms", QStringLiteral("2-3-18 single"), "w1");
                row("batch", QStringLiteral("2-2-1 shared samples=4 batch=4"), "w5");
                row("bias of a batch", QStringLiteral("2-2-1 shared samples=4 batch=4"), "b1");
            }
        }
    }

    void nothingIsClippedAndNoFactorsOverlap()
    {
        QFETCH(QString, line);
        QFETCH(QString, name);
        QFETCH(int, width);
        QFETCH(bool, allDigits);
        const Project project = line.isEmpty() ? lectureProject() : projectFrom(line);
        const NumberFormat format{allDigits ? NumberFormat::Digits::All : NumberFormat::Digits::Rounded, 4};
        FormulaView view;
        view.setRule(ruleOf(project, qPrintable(name)), format);
        QCOMPARE_LE(view.minimumSizeHint().width(), width);
        view.resize(width, view.heightForWidth(width));
        view.show();

        const QRectF inside = view.rect();
        std::vector<QRectF> frames;
        for (const FactorId &factor : view.factors()) {
            frames.push_back(view.factorRect(factor));
            QVERIFY(inside.contains(frames.back()));
        }
        for (std::size_t i = 0; i < frames.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!frames[i].intersects(frames[k]));
        }
        verifyTexts(*view.rule(), format, width - 32.0);
    }

    void theLecturesNumbersAreShown()
    {
        FormulaFonts fonts;
        FormulaMemory memory;
        const NumberFormat format;
        const FormulaWriter writer(Style::of(Style::Theme::Light), format, fonts, memory);
        const QString w5 = textOf(chainRuleBox(writer, lectureRule("w5"), 320));
        for (const char *number : {"0.7414", "0.1868", "0.5933", "0.0822", "0.40", "0.5", "0.3589"})
            QVERIFY2(w5.contains(QLatin1String(number)), number);
        FormulaMemory another;
        const QString w1
            = textOf(chainRuleBox(FormulaWriter(Style::of(Style::Theme::Dark), format, fonts, another), lectureRule("w1"), 320));
        for (const QString &number :
             {QStringLiteral("+0.0554"), QStringLiteral("−0.0190"), QStringLiteral("0.0364"), QStringLiteral("0.1498")})
            QVERIFY2(w1.contains(number), qPrintable(number));
    }

    void theMouseFindsTheFactorUnderIt()
    {
        const auto view = shownView(lectureRule("w1"));
        QVERIFY(view);
        QSignalSpy hovered(view.get(), &FormulaView::factorHovered);
        QSignalSpy activated(view.get(), &FormulaView::factorActivated);
        for (const FactorId &factor : {FactorId{1}, FactorId{0, 0, 1}, FactorId{0, 1, 2}}) {
            hovered.clear();
            QTest::mouseMove(view.get(), view->factorRect(factor).center().toPoint());
            QTRY_VERIFY(!hovered.isEmpty());
            QCOMPARE(hovered.back().front().value<FactorId>(), factor);
        }
        hovered.clear();
        QTest::mouseMove(view.get(), {2, 2});
        QTRY_VERIFY(!hovered.isEmpty());
        QVERIFY(hovered.back().front().value<FactorId>().empty());

        QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->factorRect({2}).center().toPoint());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.back().front().value<FactorId>(), FactorId{2});
        QCOMPARE(view->activeFactor(), FactorId{2});
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, {2, 2});
        QCOMPARE(activated.size(), 1);
    }

    void withoutARuleNoFactorHasTheKeyboard()
    {
        const auto view = shownView(lectureRule("w5"));
        QVERIFY(view);
        view->setRule(std::nullopt, NumberFormat());
        QSignalSpy focused(view.get(), &FormulaView::focusedFactorChanged);
        view->clearFocus();
        view->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(view->hasFocus());
        QCOMPARE(focused.size(), 0);
        QCOMPARE(view->focusedFactor(), -1);
    }

    void theKeyboardWalksThroughTheFactors()
    {
        const auto view = shownView(lectureRule("w5"));
        QVERIFY(view);
        view->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(view->hasFocus());
        QCOMPARE(view->focusedFactor(), 0);
        QSignalSpy hovered(view.get(), &FormulaView::factorHovered);
        QSignalSpy activated(view.get(), &FormulaView::factorActivated);

        const QImage before = view->grab().toImage();
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(view->focusedFactor(), 1);
        QCOMPARE(hovered.back().front().value<FactorId>(), FactorId{1});
        QVERIFY(view->grab().toImage() != before); // the focus can be seen
        QTest::keyClick(view.get(), Qt::Key_Space);
        QCOMPARE(activated.back().front().value<FactorId>(), FactorId{1});
        QTest::keyClick(view.get(), Qt::Key_End);
        QCOMPARE(view->focusedFactor(), 2);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(view->focusedFactor(), 2);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(activated.back().front().value<FactorId>(), FactorId{0});
    }

    void theActiveFactorStandsOut()
    {
        const auto view = shownView(lectureRule("w5"));
        QVERIFY(view);
        const QImage before = view->grab().toImage();
        view->setActiveFactor({1});
        const QImage after = view->grab().toImage();
        const QPoint edge(view->factorRect({1}).toRect().left() + 1, view->factorRect({1}).toRect().center().y());
        QVERIFY(before.pixelColor(edge) != after.pixelColor(edge));
        QCOMPARE(after.pixelColor(edge), Style::of(Style::Theme::Light).factorOutByNet);
    }

    void screenReadersMeetEveryFactor()
    {
        const auto view = shownView(lectureRule("w5"));
        QVERIFY(view);
        QAccessibleInterface *formula = QAccessible::queryAccessibleInterface(view.get());
        QCOMPARE(formula->text(QAccessible::Name), QStringLiteral("Chain rule"));
        QVERIFY(formula->text(QAccessible::Description)
                    .startsWith(QStringLiteral(
                        "∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5 = 0.7414 · 0.1868 · 0.5933 = 0.0822")));
        QCOMPARE(childNames(formula).join(u'\n'),
                 QStringLiteral("∂E_total/∂out_o1 = 0.7413650695523157\n∂out_o1/∂net_o1 = 0.18681560180895948\n"
                                "∂net_o1/∂w5 = 0.5932699921071872"));

        QAccessibleInterface *second = formula->child(1);
        QCOMPARE(formula->indexOfChild(second), 1);
        QCOMPARE(second->parent(), formula);
        QVERIFY(second->state().focusable);
        QCOMPARE(formula->childAt(second->rect().center().x(), second->rect().center().y()), second);
        QSignalSpy activated(view.get(), &FormulaView::factorActivated);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(view->activeFactor(), FactorId{1});
        QVERIFY(second->state().selected);
        second->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QTRY_COMPARE(formula->focusChild(), second);
    }

    void factorsWithinPathsFollowTheProduct()
    {
        const auto view = shownView(lectureRule("w1"), 260);
        QVERIFY(view);
        const QStringList names = childNames(QAccessible::queryAccessibleInterface(view.get()));
        QCOMPARE(names.size(), 9);
        QVERIFY(names[0].startsWith(QStringLiteral("∂E_total/∂out_h1 = ")));
        QVERIFY(names[2].startsWith(QStringLiteral("∂net_h1/∂w1 = 0.05")));
        QVERIFY(names[3].startsWith(QStringLiteral("∂E_o1/∂out_o1 = ")));
        QCOMPARE(names[5], QStringLiteral("∂net_o1/∂out_h1 = 0.4"));
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 9);
    }

    void namesAreUniqueEvenInABatch()
    {
        Project project = projectFrom(QStringLiteral("2-2-1 shared samples=3 batch=3"));
        project.samples = {project.samples[0], project.samples[0], project.samples[0]};
        const auto view = shownView(ruleOf(project, "w5"));
        QVERIFY(view);
        const QStringList names = childNames(QAccessible::queryAccessibleInterface(view.get()));
        QVERIFY(names.size() > 9);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void factorsOfAnOldFormulaAreInvalid()
    {
        const auto view = shownView(lectureRule("w5"));
        QVERIFY(view);
        QAccessibleInterface *formula = QAccessible::queryAccessibleInterface(view.get());
        const QAccessible::Id old = QAccessible::uniqueId(formula->child(1));
        view->setRule(withOtherNumbers(lectureRule("w5"), 0.5), {});
        QCOMPARE(QAccessible::uniqueId(formula->child(1)), old);
        QVERIFY(formula->child(1)->text(QAccessible::Name).startsWith(QStringLiteral("∂out_o1/∂net_o1 = 0.0934")));
        view->setRule(lectureRule("w1"), {});
        QVERIFY(!QAccessible::accessibleInterface(old));
        QCOMPARE(formula->childCount(), 9);
        view->setRule(std::nullopt, {});
        QCOMPARE(formula->childCount(), 0);
        QVERIFY(!formula->child(0));
    }

    void nothingMovesWhileOnlyNumbersChange_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("width");
        for (const int width : {260, 330, 350, 420}) {
            QTest::addRow("w5 %d", width) << QStringLiteral("w5") << width;
            QTest::addRow("w1 %d", width) << QStringLiteral("w1") << width;
        }
    }

    void nothingMovesWhileOnlyNumbersChange()
    {
        QFETCH(QString, name);
        QFETCH(int, width);
        const ChainRule rule = lectureRule(qPrintable(name));
        const auto view = shownView(rule, width);
        QVERIFY(view);
        const auto places = [&] {
            QList<QRectF> rects;
            for (const FactorId &factor : view->factors())
                rects += view->factorRect(factor);
            return rects;
        };
        const QList<QRectF> before = places();
        const int height = view->heightForWidth(width);
        for (const double by : {0.9, 0.7, -0.5, -0.9}) {
            view->setRule(withOtherNumbers(rule, by), {});
            QCOMPARE(places(), before);
            QCOMPARE(view->heightForWidth(width), height);
        }
    }

    void roomThatWasNeededOnceIsKept()
    {
        const ChainRule rule = lectureRule("w1");
        const auto view = shownView(rule);
        QVERIFY(view);
        const QRectF narrow = view->factorRect({0, 0, 2});
        view->setRule(withOtherNumbers(rule, -1e-6), {});
        const QRectF wide = view->factorRect({0, 0, 2});
        QVERIFY(wide != narrow);
        view->setRule(rule, {});
        QCOMPARE(view->factorRect({0, 0, 2}), wide);
    }

    void aLectureFormulaIsFast()
    {
        const ChainRule rule = lectureRule("w1");
        const auto view = shownView(rule);
        QVERIFY(view);
        QImage image(view->size(), QImage::Format_ARGB32_Premultiplied);
        QBENCHMARK
        {
            view->setRule(rule, {});
            view->render(&image);
        }
    }

    void thePanelInvitesUntilSomethingIsSelected()
    {
        ChainRulePanel panel;
        panel.resize(330, 350);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(!panel.formula()->isVisible());
        panel.showRule(lectureRule("w5"), {});
        QVERIFY(panel.formula()->isVisible());
        QVERIFY(panel.plainText().endsWith(QStringLiteral("w5⁺ = w5 − η · ∂E_total/∂w5 = 0.40 − 0.5 · 0.0822 = 0.3589")));
        panel.showRule(std::nullopt, {});
        QVERIFY(!panel.formula()->isVisible());
    }

    void anUntrainedBiasSaysSo()
    {
        ChainRulePanel panel;
        panel.showRule(lectureRule("b1"), {});
        QVERIFY(panel.plainText().endsWith(QStringLiteral("b1 is not trained (biases are frozen)")));
    }

    void aLowPanelScrolls()
    {
        ChainRulePanel panel;
        panel.setNote(QStringLiteral("worked out for the coming iteration 1"));
        panel.showRule(lectureRule("w1"), {});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        // Every width from the narrowest on, since a bar that comes and goes could go on for ever.
        for (int width = 260; width <= 420; width += 7) {
            panel.resize(width, 350);
            QTest::qWait(1);
            const auto *area = panel.findChild<QScrollArea *>();
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
            QCOMPARE(area->viewport()->height() + area->verticalScrollBar()->maximum(), panel.formula()->heightForWidth(width));
        }
        panel.formula()->focusFactor(8);
        const QRect last = panel.formula()->factorRect({0, 1, 2}).toRect();
        QVERIFY(panel.formula()->visibleRegion().boundingRect().contains(last));
    }

    void thePanelTellsWhatIsPointedAt()
    {
        ChainRulePanel panel;
        panel.showRule(lectureRule("w5"), {});
        panel.resize(350, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy hovered(&panel, &ChainRulePanel::factorHovered);
        QSignalSpy left(&panel, &ChainRulePanel::factorLeft);
        QTest::mouseMove(panel.formula(), panel.formula()->factorRect({2}).center().toPoint());
        QTRY_COMPARE(hovered.size(), 1);
        QCOMPARE(hovered.back().front().value<FactorId>(), FactorId{2});
        QTest::mouseMove(panel.formula(), {1, 1});
        QTRY_COMPARE(left.size(), 1);
    }
};

void FormulaTest::sumsWithinSumsUnfold()
{
    const ChainRule rule = ruleOf(projectFrom(QStringLiteral("2-2-3-2 single")), "w1");
    FormulaView view;
    view.resize(340, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setRule(rule, NumberFormat());
    const FactorId nested{0, 0, 0};
    const ChainRuleFactor *sum = factorAt(rule, nested);
    QVERIFY(sum && sum->terms.size() == 2);
    const FactorId inner{0, 0, 0, 1, 0};
    const std::size_t folded = view.factors().size();
    const int low = view.heightForWidth(340);
    QVERIFY(view.factorRect(inner).isEmpty());

    QTest::mouseClick(&view, Qt::LeftButton, {}, view.factorRect(nested).center().toPoint());
    QTRY_VERIFY(!view.factorRect(inner).isEmpty());
    QVERIFY(view.factors().size() > folded);
    QVERIFY(view.heightForWidth(340) > low);
    QCOMPARE(view.activeFactor(), nested);

    // Other numbers leave it unfolded; a second click folds it again.
    view.setRule(withOtherNumbers(rule, 1.5), NumberFormat());
    QVERIFY(!view.factorRect(inner).isEmpty());
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.factorRect(nested).center().toPoint());
    QTRY_VERIFY(view.factorRect(inner).isEmpty());
    QCOMPARE(view.factors().size(), folded);
}

QTEST_MAIN(FormulaTest)
#include "tst_formula.moc"
