// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperdialog.h"

#include "ui/panels/choicebox.h"
#include "ui/paperdocument.h"
#include "ui/paperfile.h"
#include "ui/screenroom.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>
#include <QVBoxLayout>

#include <limits>

namespace {

constexpr int mostVariants = 1000;

QSpinBox *numberField(const QString &name, int smallest, int largest, int value, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setAccessibleName(name);
    field->setRange(smallest, largest);
    field->setValue(value);
    return field;
}

QString suggestedName(PaperDialog::Kind kind)
{
    switch (kind) {
    case PaperDialog::Kind::Solution:
        return QStringLiteral("solution");
    case PaperDialog::Kind::Worksheet:
        return QStringLiteral("worksheet");
    case PaperDialog::Kind::Exercises:
        return QStringLiteral("exercise");
    }
    Q_UNREACHABLE();
}

} // namespace

PaperDialog::PaperDialog(PaperSubject subject, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_form(new QFormLayout)
    , m_kind(new ChoiceBox(tr("Kind of paper"), this))
    , m_format(new ChoiceBox(tr("Format of the paper"), this))
    , m_blankRow(createBlanks())
    , m_formulas(new QCheckBox(tr("Formulas before the blanks"), this))
    , m_parameters(new QLineEdit(this))
    , m_decimals(numberField(tr("Decimals on paper"), 1, 17, m_subject.format.decimals, this))
    , m_variants(numberField(tr("Number of variants"), 1, mostVariants, 3, this))
    , m_seed(numberField(tr("Seed of the exercises"), 0, std::numeric_limits<int>::max(), 1, this))
    , m_fileName(new QLineEdit(QDir(folder).filePath(QStringLiteral("solution.pdf")), this))
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_preview(new QTextEdit(this))
{
    setWindowTitle(tr("Worked solution and worksheets"));
    createFields(m_form);
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("Preview of the paper"));
    // Papers are black on white, whatever the window's colours.
    m_preview->setStyleSheet(QStringLiteral("QTextEdit { background: white; color: black; }"));
    m_preview->setMinimumWidth(440);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 18, 20, 16);
    columns->setSpacing(20);
    columns->addLayout(m_form);
    columns->addWidget(m_preview, 1);
    resize(onScreen(*this, {1180, 680}));

    m_changed.setSingleShot(true);
    m_changed.setInterval(100);
    connect(&m_changed, &QTimer::timeout, this, &PaperDialog::showPreview);
    const auto changed = [this] { followChange(); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PaperDialog::followKind);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PaperDialog::followFormat);
    connect(m_formulas, &QCheckBox::toggled, this, changed);
    for (const auto &[part, box] : m_blanks)
        connect(box, &QCheckBox::toggled, this, changed);
    connect(m_parameters, &QLineEdit::textChanged, this, changed);
    for (const QSpinBox *field : {m_decimals, m_variants, m_seed})
        connect(field, &QSpinBox::valueChanged, this, changed);
    connect(m_fileName, &QLineEdit::textChanged, this, &PaperDialog::check);
    followKind();
    showPreview();
}

PaperDialog::~PaperDialog()
{
    // The view must not outlive its document.
    m_preview->setDocument(nullptr);
}

void PaperDialog::createFields(QFormLayout *form)
{
    m_kind->addItems({tr("Worked solution"), tr("Worksheet and key"), tr("New exercises and keys")});
    m_format->addItems({tr("PDF"), tr("LaTeX"), tr("Markdown"), tr("HTML")});
    m_formulas->setChecked(true);
    m_parameters->setAccessibleName(tr("Parameters to work out"));
    m_parameters->setPlaceholderText(tr("all, or in a large network one of each layer"));
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("Remark on the file"));
    m_progress->setAccessibleName(tr("Progress of writing"));
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    m_answer = buttons->addButton(tr("Answer in the window"), QDialogButtonBox::ActionRole);
    m_answer->setAutoDefault(false);
    m_answer->setToolTip(tr("Fill in the blanks of the first variant in predict mode"));
    connect(m_answer, &QPushButton::clicked, this, &PaperDialog::answerRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &PaperDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &PaperDialog::reject);

    form->setSpacing(12);
    form->addRow(tr("Paper"), m_kind);
    form->addRow(tr("Blank"), m_blankRow);
    form->addRow(QString(), m_formulas);
    form->addRow(tr("Variants"), m_variants);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(tr("Parameters"), m_parameters);
    form->addRow(tr("Decimals"), m_decimals);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("File"), createFileRow());
    form->addRow(m_problem);
    form->addRow(m_progress);
    form->addRow(buttons);
}

QWidget *PaperDialog::createBlanks()
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::pair<BlankPart, QString> parts[] = {{BlankPart::Forward, tr("Forward pass")},
                                                   {BlankPart::Errors, tr("Errors")},
                                                   {BlankPart::Backward, tr("Backward pass")},
                                                   {BlankPart::Updates, tr("Updates")}};
    for (const auto &[part, name] : parts) {
        auto *box = new QCheckBox(name, row);
        box->setAccessibleName(tr("Blank: %1").arg(name));
        box->setChecked(true);
        m_blanks[part] = box;
        layout->addWidget(box);
    }
    return row;
}

QWidget *PaperDialog::createFileRow()
{
    auto *row = new QWidget(this);
    m_fileName->setAccessibleName(tr("Paper file"));
    m_fileName->setMinimumWidth(240);
    auto *browse = new QPushButton(tr("Browse…"), row);
    browse->setAccessibleName(tr("Browse for a paper file"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &PaperDialog::browseRequested);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fileName);
    layout->addWidget(browse);
    return row;
}

QString PaperDialog::fileName() const
{
    return m_fileName->text().trimmed();
}

void PaperDialog::setFileName(const QString &fileName)
{
    m_fileName->setText(fileName);
}

PaperDialog::Kind PaperDialog::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

/// What is asked for; with parameters that there are.
WorksheetSet PaperDialog::worksheetSet() const
{
    WorksheetSet set;
    set.solution.format = m_subject.format;
    set.solution.format.decimals = m_decimals->value();
    set.solution.formulas = m_formulas->isChecked();
    set.iteration = m_subject.iteration;
    const Outcome<std::vector<ParameterId>> parameters = parametersNamed(m_subject.project.network, m_parameters->text());
    if (parameters)
        set.solution.parameters = parameters.value();
    if (kind() == Kind::Solution)
        return set;
    for (const auto &[part, box] : m_blanks) {
        if (box->isChecked())
            set.solution.blanks.insert(part);
    }
    if (kind() == Kind::Exercises) {
        set.variants = m_variants->value();
        set.seed = static_cast<std::uint64_t>(m_seed->value());
    }
    return set;
}

/// Shows the fields that the kind has, and follows it with the file's name as long as it is a suggestion.
void PaperDialog::followKind()
{
    m_form->setRowVisible(m_blankRow, kind() != Kind::Solution);
    m_form->setRowVisible(m_formulas, kind() != Kind::Solution);
    m_form->setRowVisible(m_variants, kind() == Kind::Exercises);
    m_form->setRowVisible(m_seed, kind() == Kind::Exercises);
    const QFileInfo file(fileName());
    for (const Kind each : {Kind::Solution, Kind::Worksheet, Kind::Exercises}) {
        if (file.completeBaseName() != suggestedName(each))
            continue;
        m_fileName->setText(QDir(file.path()).filePath(suggestedName(kind()) + QLatin1Char('.') + file.suffix()));
        break;
    }
    followChange();
}

/// What is shown is not what is asked for any more; the preview follows soon.
void PaperDialog::followChange()
{
    m_shown.reset();
    m_changed.start();
    check();
}

void PaperDialog::followFormat()
{
    static const QStringList endings{QStringLiteral("pdf"), QStringLiteral("tex"), QStringLiteral("md"), QStringLiteral("html")};
    const QFileInfo file(fileName());
    m_fileName->setText(QDir(file.path()).filePath(file.completeBaseName() + QLatin1Char('.') + endings[m_format->currentIndex()]));
}

/// Makes the first paper anew, beside the window.
void PaperDialog::showPreview()
{
    m_changed.stop();
    // What is being written is not given up for a preview.
    if (m_writing)
        return;
    m_unsaid.clear();
    m_shown.reset();
    const Outcome<std::vector<ParameterId>> parameters = parametersNamed(m_subject.project.network, m_parameters->text());
    if (!parameters) {
        receive(Problem{parameters.problem()});
        return;
    }
    m_making.start(
        this,
        [project = m_subject.project, set = worksheetSet()](const std::stop_token &) { return std::optional(worksheet(project, set, 0)); },
        [this](const Outcome<Worksheet> &made) { receive(made); });
    check();
}

void PaperDialog::receive(const Outcome<Worksheet> &made)
{
    if (made) {
        m_shown = made.value();
        auto document = std::make_unique<PaperDocument>(m_shown->sheet);
        document->setDocumentMargin(16.0);
        m_preview->setDocument(document.get());
        m_document = std::move(document);
    } else {
        m_unsaid = tr("There is no paper: %1.").arg(made.problem());
    }
    check();
}

/// How many files saving would replace.
int PaperDialog::replacedFiles() const
{
    if (kind() == Kind::Solution)
        return QFileInfo::exists(fileName()) ? 1 : 0;
    const WorksheetSet set = worksheetSet();
    int count = 0;
    for (int number = 0; number < set.count(); ++number) {
        for (const QString &name : worksheetFiles(set, number, fileName()))
            count += QFileInfo::exists(name) ? 1 : 0;
    }
    return count;
}

/// Says below the fields what saving would run into.
void PaperDialog::check()
{
    const QFileInfo file(fileName());
    QString problem;
    if (!m_unsaid.isEmpty())
        problem = m_unsaid;
    else if (kind() != Kind::Solution && worksheetSet().solution.blanks.empty())
        problem = tr("Choose what is to be blank.");
    else if (fileName().isEmpty())
        problem = tr("Type a file name.");
    else if (!paperEndings().contains(file.suffix().toLower()))
        problem = tr("The file name must end in .pdf, .tex, .md or .html.");
    else if (!file.absoluteDir().exists())
        problem = tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.absolutePath()));
    m_save->setEnabled(problem.isEmpty() && !m_writing);
    m_answer->setVisible(kind() != Kind::Solution);
    m_answer->setEnabled(m_shown && !blankQuantities(m_shown->sheet).empty() && !m_writing);
    if (problem.isEmpty()) {
        const int replaced = replacedFiles();
        if (replaced > 0)
            problem = replaced == 1 ? tr("A file of that name will be replaced.") : tr("Files that will be replaced: %1.").arg(replaced);
        else if (m_shown && !m_shown->remark.isEmpty())
            problem = tr("Not as nice as one would like (%1).").arg(m_shown->remark);
    }
    m_problem->setText(problem);
}

void PaperDialog::save()
{
    m_writing = worksheetSet();
    m_next = 0;
    m_progress->setRange(0, m_writing->count());
    m_progress->setValue(0);
    m_progress->setVisible(m_writing->count() > 1);
    m_save->setEnabled(false);
    m_answer->setEnabled(false);
    writeNext();
}

/// One worksheet after the other, each made beside the window.
void PaperDialog::writeNext()
{
    m_making.start(
        this,
        [project = m_subject.project, set = *m_writing, number = m_next](const std::stop_token &) {
            return std::optional(worksheet(project, set, number));
        },
        [this](const Outcome<Worksheet> &made) {
            const Done done = made ? write(made.value()) : Done(Problem{made.problem()});
            if (!done) {
                endWork(m_next == 0 ? done.problem()
                                    : tr("%1 (variants that are written: %2)").arg(done.problem(), QString::number(m_next)));
                return;
            }
            m_progress->setValue(++m_next);
            if (m_next < m_writing->count()) {
                writeNext();
                return;
            }
            endWork(QString());
            accept();
        });
}

Done PaperDialog::write(const Worksheet &made) const
{
    if (kind() == Kind::Solution)
        return writePaper(made.sheet, fileName());
    return writeWorksheet(made, *m_writing, m_next, fileName());
}

void PaperDialog::endWork(const QString &problem)
{
    m_writing.reset();
    m_progress->hide();
    if (!m_shown)
        m_changed.start();
    check();
    if (!problem.isEmpty())
        m_problem->setText(problem);
}

/// Files are never half written; what is there already stays.
void PaperDialog::reject()
{
    m_making.stop();
    if (m_writing)
        endWork(tr("Cancelled: %1 of the variants are written.").arg(m_next));
    else
        QDialog::reject();
}
