// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdatadialog.h"

#include "core/model/files.h"
#include "ui/panels/choicebox.h"

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

#include <algorithm>
#include <limits>

namespace {

QString kindText(DataKind kind)
{
    switch (kind) {
    case DataKind::ErrorCurve:
        return ExportDataDialog::tr("Error curve");
    case DataKind::ParametersByIteration:
        return ExportDataDialog::tr("Parameters, a row for each iteration");
    case DataKind::Parameters:
        return ExportDataDialog::tr("Parameters of one iteration");
    case DataKind::State:
        return ExportDataDialog::tr("Whole state, with all values of an iteration");
    case DataKind::WeightsJson:
        return ExportDataDialog::tr("Weights for PyTorch, as JSON");
    case DataKind::WeightsSafetensors:
        return ExportDataDialog::tr("Weights for PyTorch, as safetensors");
    case DataKind::OnnxModel:
        return ExportDataDialog::tr("Network as an ONNX model");
    case DataKind::PytorchProgram:
        return ExportDataDialog::tr("PyTorch program that trains the same network");
    }
    Q_UNREACHABLE();
}

QString suggestedName(DataKind kind)
{
    switch (kind) {
    case DataKind::ErrorCurve:
        return QStringLiteral("error-curve.csv");
    case DataKind::ParametersByIteration:
    case DataKind::Parameters:
        return QStringLiteral("parameters.csv");
    case DataKind::State:
        return QStringLiteral("state.json");
    case DataKind::WeightsJson:
        return QStringLiteral("weights.json");
    case DataKind::WeightsSafetensors:
        return QStringLiteral("weights.safetensors");
    case DataKind::OnnxModel:
        return QStringLiteral("network.onnx");
    case DataKind::PytorchProgram:
        return QStringLiteral("train.py");
    }
    Q_UNREACHABLE();
}

int spinValue(long long iteration)
{
    return static_cast<int>(std::min<long long>(iteration, std::numeric_limits<int>::max()));
}

/// Writes all of a file, or nothing of it.
Done writeData(const ExportSubject &subject, const DataChoice &choice, const QString &name, const std::function<bool(long long)> &goOn)
{
    OutputFile file(name);
    if (Done opened = file.open(); !opened)
        return opened;
    const DataSink sink{[&file](const QByteArray &piece) { return file.write(piece); }, goOn};
    const Done done = exportData(subject.course, choice, sink);
    return done ? file.finish() : done;
}

} // namespace

ExportDataDialog::ExportDataDialog(ExportSubject subject, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_kind(new ChoiceBox(tr("Data to export"), this))
    , m_first(createIterationField(tr("First iteration")))
    , m_last(createIterationField(tr("Last iteration")))
    , m_every(createIterationField(tr("Iterations from row to row")))
    , m_fileName(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_form(new QFormLayout(this))
{
    setWindowTitle(tr("Export data"));
    for (const DataKind each : dataKinds())
        m_kind->addItem(kindText(each));
    m_every->setRange(1, std::numeric_limits<int>::max());
    m_suggested = suggestedName(kind());
    m_fileName->setText(QDir(folder).filePath(m_suggested));
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("Remark on the file"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();

    m_form->setContentsMargins(20, 18, 20, 16);
    m_form->setSpacing(12);
    m_form->addRow(tr("Data"), m_kind);
    m_form->addRow(tr("From iteration"), m_first);
    m_form->addRow(tr("To iteration"), m_last);
    m_form->addRow(tr("Every"), m_every);
    m_form->addRow(tr("File"), createFileRow());
    m_form->addRow(QString(), m_problem);
    m_form->addRow(QString(), m_progress);
    m_form->addRow(createButtons());

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDataDialog::followKind);
    for (const QSpinBox *field : {m_first, m_last, m_every})
        connect(field, &QSpinBox::valueChanged, this, &ExportDataDialog::check);
    connect(m_fileName, &QLineEdit::textChanged, this, &ExportDataDialog::check);
    m_clock.setInterval(50);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_progress->setValue(spinValue(m_done->load())); });
    followKind();
}

ExportDataDialog::~ExportDataDialog()
{
    m_job.stop();
}

QSpinBox *ExportDataDialog::createIterationField(const QString &name)
{
    auto *field = new QSpinBox(this);
    field->setAccessibleName(name);
    field->setGroupSeparatorShown(true);
    field->setRange(0, spinValue(m_subject.trained));
    return field;
}

QWidget *ExportDataDialog::createFileRow()
{
    auto *row = new QWidget(this);
    m_fileName->setAccessibleName(tr("File to export to"));
    m_fileName->setMinimumWidth(380);
    auto *browse = new QPushButton(tr("Browse…"), row);
    browse->setAccessibleName(tr("Browse for a file to export to"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDataDialog::browseRequested);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fileName);
    layout->addWidget(browse);
    return row;
}

QWidget *ExportDataDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDataDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDataDialog::reject);
    return buttons;
}

QString ExportDataDialog::fileName() const
{
    const QString name = m_fileName->text().trimmed();
    return name.isEmpty() || !QFileInfo(name).suffix().isEmpty() ? name : name + QLatin1Char('.') + dataEnding(kind());
}

void ExportDataDialog::setFileName(const QString &fileName)
{
    m_fileName->setText(fileName);
}

DataKind ExportDataDialog::kind() const
{
    return dataKinds()[static_cast<std::size_t>(m_kind->currentIndex())];
}

DataChoice ExportDataDialog::choice() const
{
    if (!hasManyIterations(kind()))
        return {kind(), m_last->value(), m_last->value(), 1};
    return {kind(), m_first->value(), m_last->value(), m_every->value()};
}

/// Shows the fields of the kind that was chosen, with all that there is or the iteration in view.
void ExportDataDialog::followKind()
{
    const bool many = hasManyIterations(kind());
    const bool isProgram = kind() == DataKind::PytorchProgram;
    m_form->setRowVisible(m_first, many);
    m_form->setRowVisible(m_every, many);
    qobject_cast<QLabel *>(m_form->labelForField(m_last))->setText(many ? tr("To iteration") : tr("Iteration"));
    // A program trains by itself, however far.
    m_last->setMaximum(isProgram ? std::numeric_limits<int>::max() : spinValue(m_subject.trained));
    m_last->setValue(spinValue(many ? m_subject.trained : isProgram ? std::max(m_subject.trained, 1LL) : m_subject.present));

    const QFileInfo file(m_fileName->text().trimmed());
    const QString name
        = file.fileName() == m_suggested ? suggestedName(kind()) : file.completeBaseName() + QLatin1Char('.') + dataEnding(kind());
    m_suggested = suggestedName(kind());
    m_fileName->setText(QDir(file.path()).filePath(name));
    check();
}

/// Says below the fields what saving would run into.
void ExportDataDialog::check()
{
    const QFileInfo file(fileName());
    QString problem;
    if (fileName().isEmpty())
        problem = tr("Type a file name.");
    else if (file.suffix().compare(dataEnding(kind()), Qt::CaseInsensitive) != 0)
        problem = tr("The file name must end in .%1.").arg(dataEnding(kind()));
    else if (!file.absoluteDir().exists())
        problem = tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.absolutePath()));
    else if (choice().first > choice().last)
        problem = tr("The first iteration lies behind the last.");
    m_save->setEnabled(problem.isEmpty() && !m_done);
    m_problem->setText(problem.isEmpty() && file.exists() ? tr("This file will be replaced.") : problem);
}

void ExportDataDialog::save()
{
    m_done = std::make_shared<std::atomic<long long>>(0);
    m_progress->setRange(0, std::max(1, m_last->value()));
    m_progress->setValue(0);
    m_progress->show();
    m_clock.start();
    check();
    const auto compute = [subject = m_subject, choice = choice(), name = fileName(), done = m_done](const std::stop_token &stop) {
        return std::optional(writeData(subject, choice, name, [&stop, &done](long long iteration) {
            *done = iteration;
            return !stop.stop_requested();
        }));
    };
    m_job.start(this, compute, [this](const Done &done) {
        endWork();
        if (done)
            accept();
        else
            m_problem->setText(done.problem());
    });
}

void ExportDataDialog::endWork()
{
    m_clock.stop();
    m_done.reset();
    m_progress->hide();
    check();
}

/// Ends the work first, if there is any; then the dialog.
void ExportDataDialog::reject()
{
    if (!m_done)
        return QDialog::reject();
    m_job.stop();
    endWork();
    m_problem->setText(tr("The export was cancelled."));
}
