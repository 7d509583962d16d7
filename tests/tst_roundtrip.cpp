// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/model/viewpositions.h"
#include "core/training/coursefile.h"
#include "core/training/experimentfile.h"
#include "tests/support/figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <span>

namespace {

int below(int end)
{
    return *rc::gen::inRange(0, end);
}

template<typename T>
T oneOf(std::span<const T> values)
{
    return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
}

/// What fills a project whose shape rapidcheck has chosen: numbers of every magnitude and texts of every script.
class Filling
{
public:
    explicit Filling(std::uint64_t seed)
        : m_random(seed)
    {
    }

    double number()
    {
        using Limits = std::numeric_limits<double>;
        const double sign = m_random() % 2 == 0 ? 1.0 : -1.0;
        switch (m_random() % 10) {
        case 0:
            return sign * 0.0;
        case 1:
            return sign * Limits::max();
        case 2:
            return sign * Limits::denorm_min();
        case 3:
            return sign * Limits::min();
        case 4: // any denormal one
            return sign * std::bit_cast<double>(m_random() >> 12);
        case 5: // whole, also beyond 2^53
            return sign * static_cast<double>(m_random() >> (m_random() % 64));
        case 6:
            return sign * std::pow(10.0, static_cast<double>(m_random() % 600) - 300.0);
        case 7: // as people write them
            return sign * static_cast<double>(m_random() % 10'000) / 100.0;
        default:
            return anyBits();
        }
    }

    std::vector<double> numbers(int count)
    {
        std::vector<double> numbers(static_cast<std::size_t>(count));
        std::generate(numbers.begin(), numbers.end(), [this] { return number(); });
        return numbers;
    }

    QString text()
    {
        QString text;
        for (auto length = m_random() % 8; length > 0; --length)
            text += QString::fromUcs4(std::array{character()}.data(), 1);
        return text;
    }

    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (auto members = m_random() % 4; members > 0; --members)
            object.insert(text(), json(depth));
        return object;
    }

private:
    double anyBits()
    {
        for (;;) {
            const auto value = std::bit_cast<double>(m_random());
            if (std::isfinite(value))
                return value;
        }
    }

    /// Any that a text can have, which is all but U+0000.
    char32_t character()
    {
        constexpr std::array peculiar{U'\x01',   U'\n',     U'\r',     U'\t',     U'\b',     U'\x1f',       U'\x7f',
                                      U'"',      U'\\',     U'/',      U'@',      U'\u00a0', U'\u2028',     U'\u202e',
                                      U'\ufeff', U'\ufffd', U'\ufffe', U'\uffff', U'\ue000', U'\U0001d550', U'\U0010ffff'};
        switch (m_random() % 4) {
        case 0:
            return peculiar[m_random() % peculiar.size()];
        case 1:
            return static_cast<char32_t>(U' ' + m_random() % 95);
        case 2:
            return static_cast<char32_t>(1 + m_random() % 0xd7ff);
        default:
            return static_cast<char32_t>(0xe000 + m_random() % (0x110000 - 0xe000));
        }
    }

    QJsonValue json(int depth)
    {
        switch (m_random() % (depth > 0 ? 6 : 4)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return m_random() % 2 == 0;
        case 2:
            return number();
        case 3:
            return text();
        case 4:
            return object(depth - 1);
        default:
            return QJsonArray{json(depth - 1), json(depth - 1)};
        }
    }

    std::mt19937_64 m_random;
};

Layer anyLayer(int inputs, bool isOutputLayer, Filling &filling)
{
    Layer layer;
    do {
        layer.activation = oneOf(allActivations());
    } while (couplesNeurons(layer.activation) && !isOutputLayer);
    layer.inputs = inputs;
    layer.neurons = 1 + below(4);
    layer.weights = filling.numbers(layer.inputs * layer.neurons);
    layer.biasKind = oneOf<BiasKind>(std::array{BiasKind::None, BiasKind::Shared, BiasKind::Single});
    layer.biases = filling.numbers(layer.biasKind == BiasKind::None ? 0 : layer.biasKind == BiasKind::Shared ? 1 : layer.neurons);
    return layer;
}

std::vector<Sample> anySamples(int count, const Network &network, Filling &filling)
{
    std::vector<Sample> samples;
    for (int i = 0; i < count; ++i)
        samples.push_back({filling.numbers(network.inputs), filling.numbers(network.outputs())});
    return samples;
}

TrainingSettings anyTraining(Filling &filling)
{
    TrainingSettings training;
    Optimizer &optimizer = training.optimizer;
    optimizer.kind = oneOf(optimizerKinds());
    for (const OptimizerNumber &number : numbersOf(optimizer.kind)) {
        do {
            optimizer.*number.member = filling.number();
        } while (!isAllowed(number, optimizer.*number.member));
    }
    training.loss = oneOf(allLosses());
    do {
        training.optimizer.learningRate = std::abs(filling.number());
    } while (training.optimizer.learningRate == 0.0);
    training.updateOrder = oneOf<UpdateOrder>(std::array{UpdateOrder::Simultaneous, UpdateOrder::OutputLayerFirst});
    training.trainBiases = below(2) == 0;
    training.batchSize = below(8) == 0 ? std::numeric_limits<int>::max() : 1 + below(1000);
    return training;
}

/// The object as its JSON is read. Qt knows whole numbers beyond 2^53, and the order of keys beyond the Basic Multilingual
/// Plane, in two ways that it takes for different; a view that was read has only one of them.
QJsonObject asRead(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

Project anyProject()
{
    Filling filling(*rc::gen::arbitrary<std::uint64_t>());
    Project project;
    project.title = filling.text();
    project.description = filling.text();
    project.source = filling.text();
    project.network.inputs = 1 + below(4);
    for (int layers = 1 + below(4); layers > 0; --layers)
        project.network.layers.push_back(anyLayer(project.network.outputs(), layers == 1, filling));
    project.samples = anySamples(1 + below(4), project.network, filling);
    project.testSamples = anySamples(below(3), project.network, filling);
    project.training = anyTraining(filling);
    project.view = filling.object(3);
    if (below(2) == 0)
        project = withPosition(std::move(project), {below(2), 0}, {filling.number(), filling.number()});
    project.view = asRead(project.view);
    return project;
}

/// What an optimizer may have remembered of so many parameters.
ParameterMemory anyMemory(Optimizer::Kind kind, std::size_t parameters, Filling &filling)
{
    ParameterMemory memory;
    memory.steps = below(1'000'000);
    fit(memory, kind, parameters);
    for (std::vector<double> *numbers : {&memory.mean, &memory.square})
        *numbers = filling.numbers(static_cast<int>(numbers->size()));
    return memory;
}

/// A project as it may be in the course of training, when an optimizer may remember something.
Project anyTrainedProject()
{
    Project project = anyProject();
    const Optimizer::Kind kind = project.training.optimizer.kind;
    if (kind == Optimizer::Kind::GradientDescent || below(3) == 0)
        return project;
    Filling filling(*rc::gen::arbitrary<std::uint64_t>());
    for (const Layer &layer : project.network.layers) {
        project.memory.layers.push_back({anyMemory(kind, layer.weights.size(), filling),
                                         below(3) == 0 ? ParameterMemory() : anyMemory(kind, layer.biases.size(), filling)});
    }
    return project;
}

Course anyCourse()
{
    Course course{anyProject(), {}};
    for (int changes = below(3); changes > 0; --changes)
        course.interventions.push_back({course.lastDecision() + 1 + below(1000), anyTrainedProject()});
    return course;
}

/// A name that can be seen, as people give it to a branch.
QString anyName(Filling &filling)
{
    return QLatin1Char('B') + filling.text();
}

Experiment anyExperiment()
{
    Filling filling(*rc::gen::arbitrary<std::uint64_t>());
    Experiment experiment(anyCourse());
    for (int branches = below(4); branches > 0; --branches)
        experiment.branches.push_back({anyName(filling), below(2) == 0, below(100'000), anyCourse()});
    if (below(2) == 0)
        experiment.name = anyName(filling);
    return experiment;
}

/// Every number of a project as its bits, which also tell −0 from 0.
std::vector<std::uint64_t> bitsOf(const Project &project)
{
    std::vector<std::uint64_t> bits;
    const auto append = [&bits](const std::vector<double> &numbers) {
        for (const double number : numbers)
            bits.push_back(std::bit_cast<std::uint64_t>(number));
    };
    for (const Layer &layer : project.network.layers) {
        append(layer.weights);
        append(layer.biases);
    }
    for (const std::vector<Sample> *samples : {&project.samples, &project.testSamples}) {
        for (const Sample &sample : *samples) {
            append(sample.inputs);
            append(sample.targets);
        }
    }
    const Optimizer &optimizer = project.training.optimizer;
    append({optimizer.learningRate, optimizer.momentum, optimizer.decay, optimizer.beta1, optimizer.beta2, optimizer.epsilon});
    for (const LayerMemory &layer : project.memory.layers) {
        for (const ParameterMemory *memory : {&layer.weights, &layer.biases}) {
            append(memory->mean);
            append(memory->square);
        }
    }
    for (const auto &[neuron, displacement] : positionsIn(project))
        append({displacement.x, displacement.y});
    return bits;
}

/// The same for all projects that an experiment has.
std::vector<std::uint64_t> bitsOf(const Experiment &experiment)
{
    std::vector<std::uint64_t> bits;
    const auto append = [&bits](const Course &course) {
        std::ranges::copy(bitsOf(course.start), std::back_inserter(bits));
        for (const Intervention &intervention : course.interventions)
            std::ranges::copy(bitsOf(intervention.project), std::back_inserter(bits));
    };
    append(experiment.course);
    for (const Branch &branch : experiment.branches)
        append(branch.course);
    return bits;
}

/// How many random cases each property is checked with.
long long cases()
{
    return turns(2'000, 10'000);
}

} // namespace

/// What is saved comes back to the same bits, and is saved again as the same bytes.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("RC_PARAMS", QByteArray("max_success=") + QByteArray::number(cases())); }
    void anyProjectComesBack();
    void anyExperimentComesBackFromItsFile();
    void keepsTheSignsOfZerosOnly();
};

void TestRoundTrip::anyProjectComesBack()
{
    long long read = 0;
    QVERIFY(rc::check("a project that was written and read again is the same", [&read] {
        const Project project = anyProject();
        const QByteArray bytes = writeProject(project);
        const Outcome<Project> again = readProject(bytes);
        if (!again)
            RC_FAIL(again.problem().toStdString());
        RC_LOG() << bytes.toStdString();
        RC_ASSERT(again.value().view == project.view);
        RC_ASSERT(again.value() == project);
        RC_ASSERT(bitsOf(again.value()) == bitsOf(project));
        RC_ASSERT(writeProject(again.value()) == bytes);
        ++read;
    }));
    QVERIFY2(read >= cases(), QByteArray::number(read).constData());
}

/// As the window saves and opens it: with what was changed in the course of training, what optimizers remembered then, and the
/// branches that were left.
void TestRoundTrip::anyExperimentComesBackFromItsFile()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("any.backprop"));
    long long read = 0;
    const bool allSame = rc::check("an experiment that was saved and opened again is the same", [&] {
        const Experiment experiment = anyExperiment();
        const QByteArray bytes = writeExperiment(experiment);
        RC_ASSERT(static_cast<bool>(writeFile(name, QString::fromUtf8(bytes))));
        const Outcome<Experiment> again = readExperiment(readFile(name).value());
        if (!again)
            RC_FAIL(again.problem().toStdString());
        RC_LOG() << bytes.toStdString();
        RC_ASSERT(again.value() == experiment);
        RC_ASSERT(bitsOf(again.value()) == bitsOf(experiment));
        RC_ASSERT(writeExperiment(again.value()) == bytes);
        RC_ASSERT(readCourse(bytes).value() == experiment.course);
        ++read;
    });
    const QLocale english(QLocale::English);
    note({QStringLiteral("random projects saved and opened"),
          QStringLiteral("%1 of %2 to the same bits").arg(english.toString(read), english.toString(cases())), QStringLiteral("all"),
          allSame && read >= cases()});
    QVERIFY(allSame);
    QVERIFY2(read >= cases(), QByteArray::number(read).constData());
}

/// Zeros as other programs write them, in each place for a number.
void TestRoundTrip::keepsTheSignsOfZerosOnly()
{
    const Outcome<Project> outcome = readProject(R"({"format": "backprop-studio", "version": 1, "title": "-0", "inputs": 2, "layers": [
        {"activation": "tanh", "weights": [[-0, 0], [-0.0, -0.5], [-0e5, -5e-324]], "bias": -0.00E-7},
        {"activation": "relu", "weights": [[1, -0, 3]], "biases": [-0]}],
        "samples": [{"inputs": [1, 0], "targets": [-0]}, {"inputs": [-0, -0.0], "targets": [0.0]}],
        "testSamples": [{"inputs": [0, -0], "targets": [-1e-0]}], "training": {"optimizer": {"name": "momentum", "momentum": -0}},
        "view": {"layers": [{"weights": [[-0]]}], "samples": [-0]}})");
    QVERIFY2(outcome, qPrintable(outcome.problem()));
    std::vector<std::uint64_t> expected;
    for (const double number : {-0.0, 0.0,  -0.0, -0.5, -0.0,  -5e-324, -0.0, // the hidden layer
                                1.0,  -0.0, 3.0,  -0.0, // the output layer
                                1.0,  0.0,  -0.0, -0.0, -0.0,  0.0,     0.0,  -0.0, -1.0, // the samples
                                0.5,  -0.0, 0.99, 0.9,  0.999, 1e-8})
        expected.push_back(std::bit_cast<std::uint64_t>(number));
    QCOMPARE(bitsOf(outcome.value()), expected);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
