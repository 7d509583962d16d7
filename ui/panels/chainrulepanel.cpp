// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chainrulepanel.h"

#include "core/explanation/numberformat.h"
#include "core/explanation/report.h"
#include "ui/actions.h"
#include "ui/formula/chainruletext.h"
#include "ui/formula/formulasymbol.h"
#include "ui/formula/quantityview.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace {

constexpr int margin = 16;
constexpr int headerHeight = 38;
constexpr int headingSize = 14;
constexpr int smallSize = 12;
constexpr int invitationSize = 14;
constexpr int scrollBarWidth = 10;

} // namespace

/// A heading that may contain a parameter's name, with its index set as a subscript.
class HeadingLabel : public QWidget
{
public:
    explicit HeadingLabel(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(headerHeight);
    }

    void setText(const QString &text)
    {
        if (m_text == text)
            return;
        m_text = text;
        setAccessibleName(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const FormulaFont &font = m_fonts.font(headingSize, QFont::Bold);
        FormulaBox box = symbolBox(m_fonts, font, m_text, palette().color(QPalette::WindowText));
        box.at = {0.0, height() / 2.0 + font.em * 0.36};
        paintBox(painter, box, {}, Style());
    }

private:
    QString m_text;
    FormulaFonts m_fonts;
};

/// A scroll area whose bar lies over the margin of what it scrolls.
///
/// A bar that takes room would change the width, and with it the formula's layout and height, and so whether a bar is needed.
class SlimScrollArea : public QScrollArea
{
public:
    explicit SlimScrollArea(QWidget *parent)
        : QScrollArea(parent)
        , m_bar(new QScrollBar(Qt::Vertical, this))
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_bar->setAccessibleName(ChainRulePanel::tr("Scroll the chain rule"));
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, m_bar, [this](int minimum, int maximum) {
            m_bar->setRange(minimum, maximum);
            m_bar->setPageStep(verticalScrollBar()->pageStep());
            m_bar->setVisible(maximum > minimum);
        });
        connect(verticalScrollBar(), &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
        connect(m_bar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
        m_bar->hide();
    }

    void setColors(const QColor &handle, const QColor &hovered)
    {
        m_bar->setStyleSheet(QStringLiteral("QScrollBar { background: transparent; width: %1px; margin: 0; }"
                                            "QScrollBar::handle { background: %2; border-radius: 3px; margin: 2px; min-height: 24px; }"
                                            "QScrollBar::handle:hover { background: %3; }"
                                            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }")
                                 .arg(scrollBarWidth)
                                 .arg(handle.name(), hovered.name()));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        m_bar->setGeometry(width() - scrollBarWidth, 0, scrollBarWidth, height());
        m_bar->raise();
    }

private:
    QScrollBar *m_bar;
};

ChainRulePanel::ChainRulePanel(QWidget *parent)
    : QWidget(parent)
    , m_formula(new FormulaView)
{
    setAutoFillBackground(true);

    m_note = new QLabel(this);
    m_note->setFont(Style::font(smallSize));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(margin, 12, margin, 0);

    m_invitation = new QLabel(tr("Click a weight to see its chain rule."), this);
    m_invitation->setFont(Style::font(invitationSize));
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setWordWrap(true);
    m_invitation->setMargin(margin);

    m_scroll = new SlimScrollArea(this);
    m_scroll->setWidget(m_formula);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    m_line = new QFrame(this);
    m_line->setFixedHeight(1);
    m_line->setAutoFillBackground(true);
    layout->addWidget(m_line);
    layout->addWidget(m_note);
    layout->addWidget(m_invitation, 1);
    layout->addWidget(m_scroll, 1);
    m_quantity = new QuantityView(this);
    layout->addWidget(m_quantity);
    layout->addStretch();

    connect(m_formula, &FormulaView::factorActivated, this, &ChainRulePanel::factorActivated);
    connect(m_formula, &FormulaView::factorHovered, this, [this](const FactorId &factor) {
        if (factor.empty())
            emit factorLeft();
        else
            emit factorHovered(factor);
    });
    connect(m_formula, &FormulaView::focusedFactorChanged, this, [this](int index) {
        const QRect frame = m_formula->factorRect(m_formula->factors()[static_cast<std::size_t>(index)]).toAlignedRect();
        m_scroll->ensureVisible(frame.center().x(), frame.center().y(), frame.width() / 2 + 8, frame.height() / 2 + 8);
    });
    setStyle(Style::of(Style::Theme::Light));
    updateVisibility();
}

ChainRulePanel::~ChainRulePanel()
{
    // The formula outlives this half of the panel, and loses the focus on the way.
    m_formula->disconnect(this);
}

void ChainRulePanel::showRule(std::optional<ChainRule> rule, const NumberFormat &format)
{
    m_format = format;
    const bool appearsOrGoes = rule.has_value() != m_formula->rule().has_value();
    m_formula->setRule(std::move(rule), format);
    if (appearsOrGoes)
        updateVisibility();
    showHeading();
}

void ChainRulePanel::showQuantity(const std::optional<QuantityFormula> &formula, const NumberFormat &format)
{
    m_showsQuantity = formula.has_value();
    m_format = format;
    if (formula) {
        m_quantity->setFormula(*formula, format);
        m_quantityName = formula->name;
    }
    updateVisibility();
    showHeading();
}

void ChainRulePanel::showHeading()
{
    if (m_showsQuantity)
        m_heading->setText(m_quantityName);
    else if (m_formula->rule())
        m_heading->setText(tr("Chain rule of %1").arg(m_formula->rule()->name));
    else
        m_heading->setText(tr("Chain rule"));
}

void ChainRulePanel::setStyle(const Style &style)
{
    QPalette muted = style.palette();
    muted.setColor(QPalette::WindowText, style.textMuted);
    QPalette line = style.palette();
    line.setColor(QPalette::Window, style.line);
    QPalette link = style.palette();
    link.setColor(QPalette::ButtonText, style.accent);

    setPalette(style.palette());
    m_note->setPalette(muted);
    m_invitation->setPalette(muted);
    m_line->setPalette(line);
    m_copy->setPalette(link);
    m_scroll->setColors(style.line, style.outline);
    m_formula->setStyle(style);
    m_quantity->setStyle(style);
}

void ChainRulePanel::setNote(const QString &note)
{
    if (note == m_note->text())
        return;
    m_note->setText(note);
    updateVisibility();
}

void ChainRulePanel::setActiveFactor(const FactorId &factor)
{
    m_formula->setActiveFactor(factor);
}

QString ChainRulePanel::plainText() const
{
    return m_formula->rule() ? chainRuleLines(*m_formula->rule(), m_format).join(u'\n') : QString();
}

QSize ChainRulePanel::sizeHint() const
{
    return {m_formula->sizeHint().width(), headerHeight + m_formula->sizeHint().height()};
}

QWidget *ChainRulePanel::createHeader()
{
    auto *header = new QWidget(this);
    m_heading = new HeadingLabel(header);
    m_heading->setText(tr("Chain rule"));
    m_copy = new QToolButton(header);
    m_copy->setText(tr("copy ▾"));
    m_copy->setAccessibleName(tr("Copy formula"));
    m_copy->setToolTip(tr("Copy the formula or its result"));
    m_copy->setFont(Style::font(smallSize));
    m_copy->setAutoRaise(true);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setObjectName(QStringLiteral("copyFormula"));
    createCopyMenu();

    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(margin, 0, margin - 6, 0);
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_copy);
    return header;
}

void ChainRulePanel::createCopyMenu()
{
    auto *menu = new QMenu(tr("Copy f&ormula"), m_copy);
    const auto copyText = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    named("copy-formula-text", menu->addAction(tr("Formula as &text"), this, [this, copyText] {
        copyText(m_showsQuantity ? m_quantity->sentence() : plainText());
    }));
    named("copy-formula-latex", menu->addAction(tr("Formula as &LaTeX"), this, [this, copyText] { copyText(latex()); }));
    named("copy-formula-picture", menu->addAction(tr("Formula as &picture"), this, [this] {
        QGuiApplication::clipboard()->setMimeData(pictureMimeData(picture()).release());
    }));
    named("copy-result", menu->addAction(tr("&Result with all digits"), this, [this, copyText] {
        copyText(shownDigits(m_showsQuantity ? m_quantity->formula().value : m_formula->rule()->gradient));
    }));
    m_copy->setMenu(menu);
}

QMenu *ChainRulePanel::copyMenu() const
{
    return m_copy->menu();
}

PaperPicture ChainRulePanel::picture() const
{
    return m_showsQuantity ? m_quantity->picture(Style::paper()) : m_formula->picture(Style::paper());
}

QString ChainRulePanel::latex() const
{
    if (m_showsQuantity)
        return formulaLatex(m_quantity->formula(), m_format);
    return m_formula->rule() ? explanationLatex(*m_formula->rule()) : QString();
}

void ChainRulePanel::updateVisibility()
{
    const bool rule = m_formula->rule().has_value() && !m_showsQuantity;
    m_scroll->setVisible(rule);
    m_quantity->setVisible(m_showsQuantity);
    m_invitation->setVisible(!rule && !m_showsQuantity);
    m_copy->setVisible(rule || m_showsQuantity);
    m_copy->menu()->menuAction()->setEnabled(rule || m_showsQuantity);
    m_note->setVisible((rule || m_showsQuantity) && !m_note->text().isEmpty());
}
