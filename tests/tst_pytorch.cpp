// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/pytorch.h"
#include "core/model/projectfile.h"
#include "tests/support/projects.h"

#include <QFile>
#include <QTest>

#include <limits>

/// The PyTorch program as text; that it prints the right numbers is for tests/pytorch/compare_programs.py, which has PyTorch.
class PytorchTest : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAsEver_data();
    void isWrittenAsEver();
    void saysWhatTheProjectSays_data();
    void saysWhatTheProjectSays();
    void hasAllDigits();
    void beginsAtTheLastDecision();
    void remembersWhatTheOptimizerDoes();
    void cannotBeBrokenByATitle();
};

namespace {

QString programOf(const Project &project, long long iterations = 1)
{
    return pytorchProgram(Course{project, {}}, iterations);
}

/// Momentum with biases of all kinds in turn, the output layer first, two samples in a batch, and a memory.
Project everything()
{
    Project project = projectFrom(QStringLiteral("2-2-1 single samples=3 batch=2 order=output-layer-first loss=binary-cross-entropy"));
    project.title = QStringLiteral("Everything");
    project.network.layers[0].activation = Activation::LeakyRelu;
    project.network.layers[0].biasKind = BiasKind::Shared;
    project.network.layers[0].biases = {0.25};
    project.training.optimizer.kind = Optimizer::Kind::Momentum;
    project.memory.layers = {{{3, {0.1, 0.2, 0.3, 0.4}, {}}, {3, {0.5}, {}}}, {{3, {0.6, 0.7}, {}}, {3, {0.8}, {}}}};
    return project;
}

} // namespace

void PytorchTest::isWrittenAsEver_data()
{
    QTest::addColumn<Course>("course");
    QTest::addColumn<int>("iterations");
    QTest::newRow("lecture") << Course{lectureProject(), {}} << 1;
    QTest::newRow("everything") << Course{projectFrom(QStringLiteral("2-2-1 none")), {{3, everything()}}} << 10;
}

/// Golden text, to be read when it changes: tests/data/train-<row>.py.
void PytorchTest::isWrittenAsEver()
{
    QFETCH(const Course, course);
    QFETCH(const int, iterations);
    QFile file(QStringLiteral(BACKPROP_TEST_DATA "/train-%1.py").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList golden = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    const QStringList lines = pytorchProgram(course, iterations).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(lines.size(), golden.size()); ++i)
        QCOMPARE(QStringLiteral("%1: %2").arg(i + 1).arg(lines[i]), QStringLiteral("%1: %2").arg(i + 1).arg(golden[i]));
    QCOMPARE(lines.size(), golden.size());
}

void PytorchTest::saysWhatTheProjectSays_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *line, const char *optimizer, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(optimizer) << QString::fromUtf8(expected);
    };
    row("sigmoid", "2-3-1 single", "gradient-descent", "        nn.Linear(2, 3),\n        nn.Sigmoid(),\n        nn.Linear(3, 1),\n");
    row("tanh", "2-3-1 none hidden=tanh", "gradient-descent", "        nn.Linear(2, 3, bias=False),\n        nn.Tanh(),\n");
    row("ReLU", "2-3-1 shared hidden=relu", "gradient-descent", "        SharedBiasLinear(2, 3),\n        nn.ReLU(),\n");
    row("leaky ReLU", "2-3-1 none hidden=leaky-relu", "gradient-descent", "nn.LeakyReLU(0.01),\n");
    row("linear", "2-1 none output=linear", "gradient-descent", "nn.Identity(),\n    )\n");
    row("softmax", "2-3 none output=softmax", "gradient-descent", "nn.Softmax(dim=1),\n    )\n");
    row("squared error", "2-1 none loss=squared-error", "gradient-descent", "return ((targets - outputs) ** 2).sum(dim=1)\n");
    row("cross-entropy", "2-1 none loss=cross-entropy", "gradient-descent", "return -weighed_log(targets, outputs).sum(dim=1)\n");
    row("rate", "2-1 none rate=0.3", "gradient-descent", "torch.optim.SGD(parameters.values(), lr=0.3)\n");
    row("momentum", "2-1 none", "momentum", "torch.optim.SGD(parameters.values(), lr=0.5, momentum=0.9)\n");
    row("Nesterov", "2-1 none", "nesterov", "torch.optim.SGD(parameters.values(), lr=0.5, momentum=0.9, nesterov=True)\n");
    row("RMSprop", "2-1 none", "rmsprop", "torch.optim.RMSprop(parameters.values(), lr=0.5, alpha=0.99, eps=1e-08)\n");
    row("Adam", "2-1 none", "adam", "torch.optim.Adam(parameters.values(), lr=0.5, betas=(0.9, 0.999), eps=1e-08)\n");
    row("frozen biases", "2-1 single biases=frozen", "gradient-descent", "linear.bias.requires_grad_(False)");
    row("batch", "2-1 none samples=5 batch=4", "gradient-descent", "\nBATCH_SIZE = 4\n");
    row("simultaneous", "2-1 none", "gradient-descent", "nn.parallel.DistributedDataParallel(network)");
    row("output layer first", "2-1 none order=output-layer-first", "gradient-descent", "torch.distributed.all_reduce(parameter.grad)");
}

void PytorchTest::saysWhatTheProjectSays()
{
    QFETCH(const QString, line);
    QFETCH(const QString, optimizer);
    QFETCH(const QString, expected);
    Project project = projectFrom(line);
    project.training.optimizer.kind = optimizerNamed(optimizer).value();
    const QString program = programOf(project);
    QVERIFY2(program.contains(expected), qPrintable(program));
}

void PytorchTest::hasAllDigits()
{
    Project project = projectFrom(QStringLiteral("1-1 none"));
    project.network.layers[0].weights[0] = 0.1 + 0.2;
    project.samples[0].inputs[0] = std::numeric_limits<double>::denorm_min();
    project.samples[0].targets[0] = -std::numeric_limits<double>::max();
    const QString program = programOf(project);
    QVERIFY(program.contains(QStringLiteral("[0.30000000000000004]")));
    QVERIFY(program.contains(QStringLiteral("[5e-324]")));
    QVERIFY(program.contains(QStringLiteral("[-1.7976931348623157e+308]")));
}

void PytorchTest::beginsAtTheLastDecision()
{
    Project changed = lectureProject();
    changed.network.setValue(WeightId{1, 0, 0}, 7.5);
    Project changedAgain = changed;
    changedAgain.network.setValue(WeightId{1, 0, 0}, 8.5);
    const Course course{lectureProject(), {{3, changed}, {9, changedAgain}}};
    QVERIFY(pytorchProgram(course, 2).contains(QStringLiteral("\nFIRST_ITERATION = 0\n")));
    QVERIFY(pytorchProgram(course, 2).contains(QStringLiteral("[0.15, 0.2]")));
    for (const long long iterations : {3, 8}) {
        QVERIFY(pytorchProgram(course, iterations).contains(QStringLiteral("\nFIRST_ITERATION = 3  #")));
        QVERIFY(pytorchProgram(course, iterations).contains(QStringLiteral("[7.5, 0.2]")));
    }
    QVERIFY(pytorchProgram(course, 9).contains(QStringLiteral("[8.5, 0.2]")));
    QVERIFY(pytorchProgram(course, 8).contains(QStringLiteral("\n# The project is changed again after 9 iterations")));
    QVERIFY(!pytorchProgram(course, 9).contains(QStringLiteral("is changed again")));
}

/// The memory by PyTorch's names; biases that are not trained any more have no place in its optimizer.
void PytorchTest::remembersWhatTheOptimizerDoes()
{
    Project project = projectFrom(QStringLiteral("1-1 single"));
    project.training.optimizer.kind = Optimizer::Kind::Adam;
    QVERIFY(!programOf(project).contains(QStringLiteral("MEMORY")));
    project.memory.layers = {{{4, {0.5}, {0.25}}, {2, {0.125}, {0.0625}}}};
    const QString weight
        = QStringLiteral("    \"0.weight\": {\n        \"step\": 4,\n        \"exp_avg\": [\n            [0.5],\n        ],\n"
                         "        \"exp_avg_sq\": [\n            [0.25],\n        ],\n    },\n");
    const QString bias = QStringLiteral("    \"0.bias\": {\n        \"step\": 2,\n        \"exp_avg\": [0.125],\n"
                                        "        \"exp_avg_sq\": [0.0625],\n    },\n");
    QVERIFY(programOf(project).contains(QStringLiteral("MEMORY = {\n") + weight + bias + QStringLiteral("}\n")));
    project.training.trainBiases = false;
    QVERIFY(programOf(project).contains(QStringLiteral("MEMORY = {\n") + weight + QStringLiteral("}\n")));
}

/// What somebody typed stands in comments and cannot leave them.
void PytorchTest::cannotBeBrokenByATitle()
{
    Project project = projectFrom(QStringLiteral("1-1 none"));
    project.title = QStringLiteral("\"\"\" \\\nimport os\rimport sys\u2028\f%1 \U0001F600");
    const QString program = programOf(project);
    QVERIFY2(program.contains(QStringLiteral("\n# \"\"\" \\\n# import os import sys  %1 \U0001F600\n")),
             qPrintable(program.mid(1500, 500)));
}

QTEST_APPLESS_MAIN(PytorchTest)
#include "tst_pytorch.moc"
