// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/lesson.h"
#include "core/explanation/recoveryfile.h"
#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/model/statedict.h"
#include "core/model/viewpositions.h"
#include "core/training/experimentfile.h"
#include "core/training/replay.h"
#include "tests/support/desk.h"
#include "tests/support/projects.h"
#include "ui/applicationsettings.h"
#include "ui/language.h"
#include "ui/settingsdialog.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

QDir versions()
{
    return QDir(QStringLiteral(BACKPROP_TEST_DATA "/formats"));
}

QJsonObject expectedOf(const QString &version)
{
    return QJsonDocument::fromJson(readFile(versions().filePath(version + u"/expected.json"_s)).value()).object();
}

/// What a version's folder has beside the facts, by the names that these know it by.
QStringList filesOf(const QString &version)
{
    const QDir folder(versions().filePath(version));
    QStringList files;
    for (QDirIterator each(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();)
        files << folder.relativeFilePath(each.next());
    files.removeAll(u"expected.json"_s);
    files.sort();
    return files;
}

bool isClose(double one, double other)
{
    return std::abs(one - other) <= 1e-12 * std::max(1.0, std::abs(other));
}

/// What differs between facts that were found and those that were expected, by its place; empty if nothing does. Numbers may
/// differ as much as two ways of adding do.
QString difference(const QJsonValue &found, const QJsonValue &expected, const QString &place = {})
{
    if (expected.isDouble() && found.isDouble() && isClose(found.toDouble(), expected.toDouble()))
        return {};
    if (found.type() == expected.type() && (expected.isObject() || expected.isArray())) {
        const auto members = [](const QJsonValue &value) {
            QJsonObject object = value.toObject();
            for (qsizetype i = 0; i < value.toArray().size(); ++i)
                object.insert(QString::number(i), value.toArray().at(i));
            return object;
        };
        const QJsonObject one = members(found);
        const QJsonObject other = members(expected);
        QStringList keys = one.keys() + other.keys();
        keys.removeDuplicates();
        for (const QString &key : keys) {
            if (QString within = difference(one.value(key), other.value(key), place + u'/' + key); !within.isEmpty())
                return within;
        }
        return {};
    }
    if (found == expected)
        return {};
    const auto text
        = [](const QJsonValue &value) { return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)); };
    return u"%1: %2, expected %3"_s.arg(place, text(found), text(expected));
}

double sumOf(const std::vector<double> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

QJsonArray changesOf(const Course &course)
{
    QJsonArray changes;
    for (const Intervention &intervention : course.interventions)
        changes.append(static_cast<double>(intervention.iteration));
    return changes;
}

/// The total error after as many iterations as there are keys.
QJsonObject errorsOf(const Course &course, const QStringList &iterations)
{
    QJsonObject errors;
    for (const QString &iteration : iterations)
        errors.insert(iteration, errorOf(*projectAfter(course, iteration.toLongLong())));
    return errors;
}

QJsonObject optimizerFacts(const Optimizer &optimizer)
{
    QJsonObject facts{{u"name"_s, optimizerName(optimizer.kind)}, {u"learningRate"_s, optimizer.learningRate}};
    for (const OptimizerNumber &number : numbersOf(optimizer.kind))
        facts.insert(QString::fromUtf8(number.key), optimizer.*number.member);
    return facts;
}

QJsonArray layerFacts(const Network &network)
{
    QJsonArray layers;
    for (const Layer &layer : network.layers)
        layers.append(u"%1 %2, %3 biases"_s.arg(layer.neurons).arg(activationName(layer.activation)).arg(layer.biases.size()));
    return layers;
}

QJsonObject experimentFacts(const Experiment &experiment, const QJsonObject &expected)
{
    const Project &project = experiment.course.start;
    double sum = 0.0;
    for (const ParameterId &id : parametersOf(project.network))
        sum += project.network.value(id);
    QJsonArray branches;
    for (const Branch &branch : experiment.branches) {
        branches.append(QJsonObject{{u"name"_s, branch.name},
                                    {u"shown"_s, branch.shown},
                                    {u"iterations"_s, static_cast<double>(branch.iterations)},
                                    {u"changes"_s, changesOf(branch.course)},
                                    {u"errors"_s, errorsOf(branch.course, {u"0"_s, QString::number(branch.iterations)})}});
    }
    QJsonObject facts{{u"title"_s, project.title},
                      {u"description"_s, project.description},
                      {u"source"_s, project.source},
                      {u"inputs"_s, project.network.inputs},
                      {u"layers"_s, layerFacts(project.network)},
                      {u"sumOfParameters"_s, sum},
                      {u"samples"_s, static_cast<double>(project.samples.size())},
                      {u"testSamples"_s, static_cast<double>(project.testSamples.size())},
                      {u"loss"_s, lossName(project.training.loss)},
                      {u"optimizer"_s, optimizerFacts(project.training.optimizer)},
                      {u"updateOrder"_s, updateOrderName(project.training.updateOrder)},
                      {u"trainBiases"_s, project.training.trainBiases},
                      {u"batchSize"_s, project.training.batchSize},
                      {u"view"_s, project.view},
                      {u"changes"_s, changesOf(experiment.course)},
                      {u"branch"_s, experiment.name},
                      {u"branches"_s, branches},
                      {u"errors"_s, errorsOf(experiment.course, expected.value(u"errors"_s).toObject().keys())}};
    if (!project.testSamples.empty())
        facts.insert(u"testError"_s, totalError(project.network, project.testSamples, project.training.loss));
    return facts;
}

QJsonObject lessonFacts(const Lesson &lesson)
{
    QJsonArray pages;
    QJsonArray printed;
    QJsonArray iterations;
    QJsonArray selected;
    QJsonArray lit;
    int slips = 0;
    for (const LessonPage &page : lesson.pages) {
        pages.append(page.title);
        iterations.append(static_cast<double>(page.iteration));
        selected.append(page.selected ? parameterName(lesson.project.network, *page.selected) : QString());
        lit.append(page.lit);
        QJsonArray numbers;
        for (const PrintedValue &value : page.printed) {
            numbers.append(value.printed);
            slips += value.slip.has_value();
        }
        printed.append(numbers);
    }
    return {{u"title"_s, lesson.title}, {u"project"_s, lesson.example}, {u"pages"_s, pages},       {u"printed"_s, printed},
            {u"slips"_s, slips},        {u"iterations"_s, iterations},  {u"selected"_s, selected}, {u"lit"_s, lit}};
}

QJsonObject recoveryFacts(const Recovery &recovery, const QJsonObject &expected)
{
    QJsonObject facts{{u"when"_s, recovery.when.toUTC().toString(Qt::ISODateWithMs)},
                      {u"file"_s, recovery.fileName},
                      {u"prediction"_s, QJsonObject()},
                      {u"project"_s, experimentFacts(recovery.experiment, expected.value(u"project"_s).toObject())}};
    if (const std::optional<PredictionRecord> &record = recovery.prediction) {
        const Project &project = decidedFor(recovery.experiment.course, record->iteration);
        facts[u"prediction"_s] = predictionToJson(project.network, *record);
    }
    if (!recovery.filePrint.isEmpty())
        facts[u"filePrint"_s] = recovery.filePrint;
    return facts;
}

QJsonObject weightsFacts(const StateDict &weights)
{
    QJsonObject facts;
    for (const NamedTensor &tensor : weights.tensors)
        facts.insert(tensor.name, sumOf(tensor.values));
    return facts;
}

/// What the program takes from its settings, as they would write it.
QJsonObject settingsFacts(const QString &fileName)
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"backprop-studio"_s);
    if (!QDir().mkpath(folder) || !QFile::copy(fileName, folder + u"/backprop-studio.conf"_s))
        return {};
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    const Preferences preferences = preferencesFromSettings();
    const auto number = [](auto choice) { return QString::number(static_cast<int>(choice)); };
    return {{u"contrast"_s, number(preferences.looks.contrast)},
            {u"digits"_s, number(preferences.digits)},
            {u"language"_s, chosenLanguage()},
            {u"motion"_s, number(preferences.looks.motion)},
            {u"size"_s, number(preferences.looks.size)},
            {u"start"_s, number(preferences.start)},
            {u"theme"_s, number(preferences.looks.brightness)}};
}

/// The facts that the program finds in a file, or why it does not open it.
Outcome<QJsonObject> factsOf(const QString &fileName, const QJsonObject &expected)
{
    const QByteArray bytes = readFile(fileName).value();
    if (fileName.endsWith(u".backprop"_s)) {
        const Outcome<Experiment> experiment = readExperiment(bytes);
        return experiment ? experimentFacts(experiment.value(), expected) : Outcome<QJsonObject>(Problem{experiment.problem()});
    }
    if (fileName.endsWith(u".recovery"_s)) {
        const Outcome<Recovery> recovery = readRecovery(bytes);
        return recovery ? recoveryFacts(recovery.value(), expected) : Outcome<QJsonObject>(Problem{recovery.problem()});
    }
    if (fileName.contains(u"/lessons/"_s)) {
        const Outcome<Lesson> lesson = readLesson(bytes);
        return lesson ? lessonFacts(lesson.value()) : Outcome<QJsonObject>(Problem{lesson.problem()});
    }
    if (fileName.endsWith(u".conf"_s))
        return settingsFacts(fileName);
    const Outcome<StateDict> weights = readStateDict(bytes);
    return weights ? weightsFacts(weights.value()) : Outcome<QJsonObject>(Problem{weights.problem()});
}

} // namespace

/// Files of every format version that was ever released are opened, and have in them what they had.
class FormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFileHasItsFacts();
    void thePresentVersionIsThere();
    void opens_data();
    void opens();
};

void FormatsTest::everyFileHasItsFacts()
{
    const QStringList folders = versions().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString &version : folders)
        QCOMPARE(filesOf(version), expectedOf(version).keys());
}

/// A new version number needs a new folder.
void FormatsTest::thePresentVersionIsThere()
{
    const QJsonObject written = QJsonDocument::fromJson(writeProject(lectureProject())).object();
    const QString version = QString::number(written.value(u"version"_s).toInt());
    QVERIFY2(filesOf(version).size() > 20, qPrintable(version));
}

void FormatsTest::opens_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QJsonObject>("expected");
    for (const QString &version : versions().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QJsonObject expected = expectedOf(version);
        for (const QString &file : filesOf(version)) {
            const QString name = version + u'/' + file;
            QTest::newRow(qPrintable(name)) << versions().filePath(name) << expected.value(file).toObject();
        }
    }
}

void FormatsTest::opens()
{
    QFETCH(const QString, fileName);
    QFETCH(const QJsonObject, expected);
    const Outcome<QJsonObject> facts = factsOf(fileName, expected);
    QVERIFY2(facts, qPrintable(facts.problem()));
    const QString found = difference(facts.value(), expected);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
