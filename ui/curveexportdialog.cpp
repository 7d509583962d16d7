// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/curveexportdialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {

QSpinBox *sizeField(const QString &name, int value, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setAccessibleName(name);
    field->setRange(320, 8000);
    field->setValue(value);
    field->setSuffix(QStringLiteral(" px"));
    return field;
}

} // namespace

CurveExportDialog::CurveExportDialog(const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_fileName(new QLineEdit(fileName, this))
    , m_width(sizeField(tr("Picture width"), 1600, this))
    , m_height(sizeField(tr("Picture height"), 900, this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Export error curve as PNG"));
    m_fileName->setAccessibleName(tr("Picture file"));
    m_fileName->setMinimumWidth(380);
    auto *browseButton = new QPushButton(tr("Browse…"), this);
    auto *file = new QHBoxLayout;
    file->addWidget(m_fileName);
    file->addWidget(browseButton);
    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height);
    size->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setSpacing(12);
    form->addRow(tr("File"), file);
    form->addRow(tr("Size"), size);
    form->addRow(QString(), m_problem);
    form->addRow(buttons);

    connect(browseButton, &QPushButton::clicked, this, &CurveExportDialog::browseRequested);
    connect(m_fileName, &QLineEdit::textChanged, this, &CurveExportDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString CurveExportDialog::fileName() const
{
    const QString name = m_fileName->text().trimmed();
    return QFileInfo(name).suffix().isEmpty() ? name + QStringLiteral(".png") : name;
}

QSize CurveExportDialog::size() const
{
    return {m_width->value(), m_height->value()};
}

void CurveExportDialog::setFileName(const QString &fileName)
{
    m_fileName->setText(fileName);
}

/// Says below the field what saving would run into.
void CurveExportDialog::check()
{
    const QFileInfo file(fileName());
    QString problem;
    if (m_fileName->text().trimmed().isEmpty())
        problem = tr("Type a file name.");
    else if (file.suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) != 0)
        problem = tr("The file name must end in .png.");
    else if (!file.absoluteDir().exists())
        problem = tr("There is no folder %1.").arg(file.absolutePath());
    m_save->setEnabled(problem.isEmpty());
    m_problem->setText(problem.isEmpty() && file.exists() ? tr("This file will be replaced.") : problem);
}
