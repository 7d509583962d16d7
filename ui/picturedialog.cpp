// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picturedialog.h"

#include "ui/panels/choicebox.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace {

constexpr QSize previewSize(520, 340);
constexpr int largestScale = 4;

QSpinBox *sizeField(const QString &name, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setAccessibleName(name);
    field->setRange(16, mostDots);
    field->setSuffix(QStringLiteral(" px"));
    return field;
}

bool isPng(const QString &fileName)
{
    return QFileInfo(fileName).suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) == 0;
}

} // namespace

PictureDialog::PictureDialog(std::vector<PictureSource> sources, PictureKind kind, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_sources(std::move(sources))
{
    setWindowTitle(tr("Export picture"));
    createFields();
    const auto first = std::ranges::find(m_sources, kind, &PictureSource::kind);
    m_kind->setCurrentIndex(first == m_sources.end() ? 0 : static_cast<int>(first - m_sources.begin()));
    m_suggested = source().fileName;
    m_fileName->setText(QDir(folder).filePath(m_suggested + QStringLiteral(".png")));

    auto *form = new QFormLayout;
    form->setSpacing(12);
    addRows(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_preview, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(createButtons());

    connect(m_kind, &QComboBox::currentIndexChanged, this, &PictureDialog::chooseSource);
    connect(m_lit, &QCheckBox::toggled, this, [this] {
        showPreview();
        suggestSize();
    });
    connect(m_browse, &QPushButton::clicked, this, &PictureDialog::browseRequested);
    connect(m_fileName, &QLineEdit::textChanged, this, &PictureDialog::check);
    connect(m_width, &QSpinBox::valueChanged, this, &PictureDialog::followWidth);
    connect(m_height, &QSpinBox::valueChanged, this, &PictureDialog::followHeight);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &PictureDialog::check);
    chooseSource();
}

void PictureDialog::createFields()
{
    m_kind = new ChoiceBox(tr("Picture of"), this);
    for (const PictureSource &each : m_sources)
        m_kind->addItem(each.name);
    m_lit = new QCheckBox(tr("With the &lit path"), this);
    m_lit->setAccessibleName(tr("With the lit path"));
    m_lit->setChecked(true);
    m_fileName = new QLineEdit(this);
    m_fileName->setAccessibleName(tr("Picture file"));
    m_fileName->setMinimumWidth(380);
    m_browse = new QPushButton(tr("&Browse…"), this);
    m_browse->setAccessibleName(tr("Browse for the picture file"));
    m_width = sizeField(tr("Picture width"), this);
    m_height = sizeField(tr("Picture height"), this);
    m_scale = new ChoiceBox(tr("Picture scale"), this);
    for (int scale = 1; scale <= largestScale; ++scale)
        m_scale->addItem(QStringLiteral("%1×").arg(scale));
    m_preview = new QLabel(this);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(previewSize);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_problem = new QLabel(this);
    m_problem->setAccessibleName(tr("Remark on the picture"));
    m_problem->setWordWrap(true);
}

void PictureDialog::addRows(QFormLayout *form)
{
    auto *file = new QHBoxLayout;
    file->addWidget(m_fileName);
    file->addWidget(m_browse);
    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height);
    size->addSpacing(12);
    size->addWidget(new QLabel(tr("at"), this));
    size->addWidget(m_scale);
    size->addStretch();
    form->addRow(tr("&Picture of"), m_kind);
    form->addRow(QString(), m_lit);
    form->addRow(tr("&File"), file);
    form->addRow(tr("Si&ze"), size);
    for (const auto &[layout, field] : {std::pair<QHBoxLayout *, QWidget *>{file, m_fileName}, {size, m_width}}) {
        if (auto *label = qobject_cast<QLabel *>(form->labelForField(layout)))
            label->setBuddy(field);
    }
}

QWidget *PictureDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setAccessibleName(tr("Save the picture"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::saveRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &PictureDialog::reject);
    return buttons;
}

const PictureSource &PictureDialog::source() const
{
    return m_sources[static_cast<std::size_t>(m_kind->currentIndex())];
}

QString PictureDialog::fileName() const
{
    const QString name = m_fileName->text().trimmed();
    return QFileInfo(name).suffix().isEmpty() ? name + QStringLiteral(".png") : name;
}

void PictureDialog::setFileName(const QString &fileName)
{
    m_fileName->setText(fileName);
}

PictureSize PictureDialog::size() const
{
    return {{m_width->value(), m_height->value()}, m_scale->isEnabled() ? m_scale->currentIndex() + 1.0 : 1.0};
}

PaperPicture PictureDialog::picture() const
{
    return source().anyShape ? source().draw(m_lit->isChecked(), {m_width->value(), m_height->value()}) : m_picture;
}

/// The file is named after what it shows, as long as nobody has named it otherwise.
void PictureDialog::chooseSource()
{
    const QFileInfo file(m_fileName->text());
    if (file.completeBaseName() == m_suggested) {
        m_suggested = source().fileName;
        m_fileName->setText(file.dir().filePath(m_suggested + QLatin1Char('.') + file.suffix()));
    }
    m_lit->setEnabled(source().canBeLit);
    showPreview();
    suggestSize();
}

void PictureDialog::suggestSize()
{
    const QSignalBlocker noWidth(m_width);
    const QSignalBlocker noHeight(m_height);
    const QSize size = source().anyShape ? source().size : m_picture.sizeFor(source().size.width());
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    check();
}

void PictureDialog::followWidth()
{
    const QSignalBlocker quiet(m_height);
    if (!source().anyShape)
        m_height->setValue(m_picture.sizeFor(m_width->value()).height());
    check();
}

void PictureDialog::followHeight()
{
    const QSignalBlocker quiet(m_width);
    if (!source().anyShape)
        m_width->setValue(m_picture.size.scaled(mostDots, m_height->value(), Qt::KeepAspectRatio).width());
    check();
}

void PictureDialog::showPreview()
{
    m_picture = source().draw(m_lit->isChecked() && source().canBeLit, source().size);
    const double ratio = devicePixelRatioF();
    QSize size = m_picture.size.scaled(previewSize - QSize(16, 16), Qt::KeepAspectRatio);
    if (size.width() > 2 * m_picture.size.width())
        size = m_picture.size * 2;
    m_preview->setPixmap(QPixmap::fromImage(pictureImage(m_picture, {size, ratio})));
    m_preview->setAccessibleDescription(m_picture.description.isEmpty() ? m_picture.title : m_picture.description);
}

/// Says below the fields what saving would run into.
void PictureDialog::check()
{
    const QFileInfo file(fileName());
    m_scale->setEnabled(isPng(fileName()));
    QString problem;
    if (m_fileName->text().trimmed().isEmpty())
        problem = tr("Type a file name.");
    else if (const Done possible = checkPicture(m_picture, size(), file.fileName()); !possible)
        problem = possible.problem();
    else if (!file.absoluteDir().exists())
        problem = tr("There is no folder %1.").arg(file.absolutePath());
    m_save->setEnabled(problem.isEmpty() && !m_busy);
    const QSize dots = size().dots();
    const QString remark = file.exists() ? tr("This file will be replaced.")
        : m_scale->isEnabled()           ? tr("The image has %L1 × %L2 pixels.").arg(dots.width()).arg(dots.height())
                                         : QString();
    m_problem->setText(problem.isEmpty() ? remark : problem);
}

void PictureDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_fileName, m_browse, m_width, m_height})
        field->setEnabled(!busy);
    m_lit->setEnabled(!busy && source().canBeLit);
    check();
    if (busy)
        m_problem->setText(tr("Writing the picture…"));
}

void PictureDialog::showProblem(const QString &sentence)
{
    setBusy(false);
    m_problem->setText(sentence);
    m_fileName->setFocus();
}
