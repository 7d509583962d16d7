// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/generatedatadialog.h"

#include "ui/panels/choicebox.h"
#include "ui/panels/networkfit.h"
#include "ui/panels/numberspinbox.h"
#include "ui/panels/scatterpreview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

namespace {

QString titleOf(GeneratedData::Kind kind)
{
    switch (kind) {
    case GeneratedData::Kind::Xor:
        return GenerateDataDialog::tr("XOR");
    case GeneratedData::Kind::And:
        return GenerateDataDialog::tr("AND");
    case GeneratedData::Kind::Or:
        return GenerateDataDialog::tr("OR");
    case GeneratedData::Kind::Circles:
        return GenerateDataDialog::tr("Two circles");
    case GeneratedData::Kind::Spirals:
        return GenerateDataDialog::tr("Two spirals");
    case GeneratedData::Kind::Blobs:
        return GenerateDataDialog::tr("Two blobs");
    }
    Q_UNREACHABLE();
}

QSpinBox *wholeNumber(const QString &name, int least, int most, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setAccessibleName(name);
    field->setRange(least, most);
    return field;
}

} // namespace

GenerateDataDialog::GenerateDataDialog(NetworkSizes network, const Style &style, QWidget *parent)
    : QDialog(parent)
    , m_preview(new ScatterPreview(this))
{
    setWindowTitle(tr("Generate samples"));
    m_preview->setStyle(style);
    createFields(network);
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Tar&gets"), m_targets);
    form->addRow(tr("Sa&mples"), m_count);
    form->addRow(tr("N&oise, σ"), m_noise);
    form->addRow(tr("S&eed"), m_seed);
    form->addRow(m_fit);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(18);
    halves->addLayout(form, 1);
    halves->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addLayout(halves, 1);
    column->addWidget(createButtons());

    connect(m_kind, &QComboBox::currentIndexChanged, this, &GenerateDataDialog::suggest);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &GenerateDataDialog::showSamples);
    connect(m_count, &QSpinBox::valueChanged, this, &GenerateDataDialog::showSamples);
    connect(m_noise, &QDoubleSpinBox::valueChanged, this, &GenerateDataDialog::showSamples);
    connect(m_seed, &QSpinBox::valueChanged, this, &GenerateDataDialog::showSamples);
    connect(m_fit, &NetworkFit::changed, this, [this] { m_generate->setEnabled(m_fit->isFine()); });
    suggest();
}

void GenerateDataDialog::createFields(NetworkSizes network)
{
    m_kind = new ChoiceBox(tr("Kind of data"), this);
    for (const GeneratedData::Kind kind : generatedDataKinds())
        m_kind->addItem(titleOf(kind));
    m_targets = new ChoiceBox(tr("Targets of the classes"), this);
    m_targets->addItems({tr("one number, 0 or 1"), tr("two numbers, one-hot")});
    m_targets->setCurrentIndex(network.outputs == 2 ? 1 : 0);
    m_count = wholeNumber(tr("Number of samples to generate"), 1, 100'000, this);
    m_noise = new NumberSpinBox(this);
    m_noise->setAccessibleName(tr("Standard deviation of the noise"));
    m_noise->setRange(0.0, 100.0);
    m_noise->setSingleStep(0.05);
    m_noise->setKeyboardTracking(true); // the preview follows while one types
    m_seed = wholeNumber(tr("Seed of the noise"), 0, std::numeric_limits<int>::max(), this);
    m_seed->setValue(1);
    m_fit = new NetworkFit(network, this);
}

QWidget *GenerateDataDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_generate = buttons->button(QDialogButtonBox::Ok);
    m_generate->setText(tr("Generate"));
    m_generate->setAccessibleName(tr("Generate these samples"));
    m_generate->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

GeneratedData GenerateDataDialog::description() const
{
    GeneratedData description;
    description.kind = generatedDataKinds()[static_cast<std::size_t>(m_kind->currentIndex())];
    description.targets = m_targets->currentIndex() == 0 ? GeneratedData::Targets::OneNumber : GeneratedData::Targets::OneHot;
    description.count = m_count->value();
    description.noise = m_noise->value();
    description.seed = static_cast<std::uint64_t>(m_seed->value());
    return description;
}

void GenerateDataDialog::suggest()
{
    const GeneratedData::Kind kind = description().kind;
    const bool isGate = kind == GeneratedData::Kind::Xor || kind == GeneratedData::Kind::And || kind == GeneratedData::Kind::Or;
    const QSignalBlocker noCount(m_count);
    const QSignalBlocker noNoise(m_noise);
    m_count->setValue(isGate ? 4 : 200);
    m_noise->setValue(isGate ? 0.0 : kind == GeneratedData::Kind::Blobs ? 0.2 : kind == GeneratedData::Kind::Circles ? 0.05 : 0.02);
    showSamples();
}

void GenerateDataDialog::showSamples()
{
    m_preview->setSamples(samples());
    const int outputs = description().targets == GeneratedData::Targets::OneNumber ? 1 : 2;
    m_fit->showData(m_count->value(), {2, outputs});
}

std::optional<NetworkSizes> GenerateDataDialog::needsNetwork() const
{
    return m_fit->needsNetwork();
}
