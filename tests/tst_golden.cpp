// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"
#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/comparing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

constexpr double allowed = 1e-9;

QJsonArray rowsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// What differs first from PyTorch's numbers after some iterations; nothing if all agree.
QString firstDifference(const Project &project, const QJsonObject &expected)
{
    const double error = totalError(project.network, project.samples, project.training.loss);
    if (const double golden = expected[QLatin1String("totalError")].toDouble(); !isNear(error, golden, allowed))
        return differenceText(QStringLiteral("E_total"), error, golden, allowed);

    const QJsonArray outputs = expected[QLatin1String("outputs")].toArray();
    SampleForward forward;
    for (std::size_t s = 0; s < project.samples.size(); ++s) {
        forwardSample(project.network, project.samples[s], project.training.loss, forward);
        const std::vector<double> &out = forward.layers.back().out;
        for (std::size_t k = 0; k < out.size(); ++k) {
            const double golden = outputs[static_cast<qsizetype>(s)].toArray()[static_cast<qsizetype>(k)].toDouble();
            if (!isNear(out[k], golden, allowed))
                return differenceText(QStringLiteral("out_o%1 in sample %2").arg(k + 1).arg(s + 1), out[k], golden, allowed);
        }
    }

    const QJsonArray parameters = expected[QLatin1String("parameters")].toArray();
    const std::vector<ParameterId> ids = parametersOf(project.network);
    if (static_cast<qsizetype>(ids.size()) != parameters.size())
        return QStringLiteral("%1 parameters, expected %2").arg(ids.size()).arg(parameters.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const double value = project.network.value(ids[i]);
        const double golden = parameters[static_cast<qsizetype>(i)].toDouble();
        if (!isNear(value, golden, allowed))
            return differenceText(parameterName(project.network, ids[i]), value, golden, allowed);
    }
    return {};
}

} // namespace

/// Training against PyTorch's, in rows that tests/golden/make_golden.py has made: error, outputs and all parameters.
class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void trainingComesToTheSame_data();
    void trainingComesToTheSame();
};

void TestGolden::trainingComesToTheSame_data()
{
    QTest::addColumn<QJsonObject>("row");
    // `./check long` makes rows of its own.
    const QDir folder(qEnvironmentVariable("BACKPROP_GOLDEN_FOLDER", QStringLiteral(BACKPROP_GOLDEN_FOLDER)));
    const QStringList files = folder.entryList({QStringLiteral("golden-*.json")});
    QCOMPARE_GE(files.size(), 5);
    for (const QString &file : files) {
        const QJsonArray rows = rowsOf(folder.filePath(file));
        QVERIFY2(!rows.isEmpty(), qPrintable(file));
        const QString optimizer = QString(file).remove(QStringLiteral("golden-")).remove(QStringLiteral(".json"));
        for (int number = 1; const QJsonValue &row : rows) {
            const QString name = QStringLiteral("%1 %2: %3").arg(optimizer).arg(number++).arg(row[QLatin1String("name")].toString());
            QTest::newRow(qPrintable(name)) << row.toObject();
        }
    }
}

void TestGolden::trainingComesToTheSame()
{
    QFETCH(QJsonObject, row);
    const Outcome<Project> project = readProject(QJsonDocument(row[QLatin1String("project")].toObject()).toJson());
    QVERIFY2(project, qPrintable(project ? QString() : project.problem()));

    Trainer trainer(project.value());
    const QJsonArray results = row[QLatin1String("results")].toArray();
    QVERIFY(!results.isEmpty());
    for (const QJsonValue &expected : results) {
        while (trainer.iteration() < expected[QLatin1String("iterations")].toInt())
            QVERIFY(trainer.performIteration());
        const QString difference = firstDifference(trainer.project(), expected.toObject());
        QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("after %1 iterations %2").arg(trainer.iteration()).arg(difference)));
    }
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
