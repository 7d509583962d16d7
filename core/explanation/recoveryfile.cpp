// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/recoveryfile.h"

#include "core/model/limits.h"
#include "core/model/placedjson.h"
#include "core/training/experimentfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String formatName("backprop-recovery");
constexpr qsizetype mostBytes = qsizetype(16) << 20; ///< of the first line, which has room for some 200,000 answers

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryFile)
};

Problem firstLine(const QString &slip)
{
    return Problem{Words::tr("first line: %1").arg(slip)};
}

/// What is predicted in an iteration has its names from the network of that iteration, which need not be the first one.
const Network &networkIn(const Recovery &recovery, long long iteration)
{
    return decidedFor(recovery.experiment.course, iteration).network;
}

} // namespace

QByteArray writeRecovery(const Recovery &recovery)
{
    QJsonObject about{{u"format"_s, formatName}, {u"version"_s, 1}, {u"when"_s, recovery.when.toUTC().toString(Qt::ISODateWithMs)}};
    if (!recovery.fileName.isEmpty())
        about.insert(u"file"_s, recovery.fileName);
    if (!recovery.filePrint.isEmpty())
        about.insert(u"filePrint"_s, recovery.filePrint);
    if (const std::optional<PredictionRecord> &record = recovery.prediction) {
        const Network &network = networkIn(recovery, record->iteration);
        if (fits(network, record->scope))
            about.insert(u"prediction"_s, predictionToJson(network, *record));
    }
    QByteArray line = QJsonDocument(about).toJson(QJsonDocument::Compact);
    if (line.size() > mostBytes) {
        // The project is worth more than so many answers; reading says that they are lost.
        about.insert(u"prediction"_s, QJsonObject());
        line = QJsonDocument(about).toJson(QJsonDocument::Compact);
    }
    return line + '\n' + writeExperiment(recovery.experiment);
}

Outcome<Recovery> readRecovery(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return firstLine(Words::tr("there is nothing after it; expected a project"));
    if (end > mostBytes)
        return firstLine(Words::tr("longer than %1 megabytes").arg(mostBytes >> 20));
    QJsonParseError error;
    const QJsonObject about = QJsonDocument::fromJson(bytes.left(end), &error).object();
    if (about.value(u"format"_s).toString() != formatName)
        return firstLine(Words::tr("not the beginning of unsaved work"));
    if (about.value(u"version"_s).toInt() != 1)
        return firstLine(Words::tr("written by a newer program"));
    Recovery recovery;
    try {
        const placedjson::Node line{about, {}};
        placedjson::refuseNulls(line);
        recovery.fileName = placedjson::optionalText(placedjson::member(line, "file"), limits::text);
        recovery.filePrint = placedjson::optionalText(placedjson::member(line, "filePrint"), limits::name);
    } catch (const Problem &problem) {
        return firstLine(problem.sentence);
    }
    recovery.when = QDateTime::fromString(about.value(u"when"_s).toString(), Qt::ISODateWithMs);
    Outcome<Experiment> experiment = readExperiment(bytes.mid(end + 1));
    if (!experiment)
        return Problem{experiment.problem()};
    recovery.experiment = std::move(experiment).value();
    if (about.contains(u"prediction"_s)) {
        const QJsonObject prediction = about.value(u"prediction"_s).toObject();
        recovery.prediction = predictionFromJson(networkIn(recovery, predictedIteration(prediction)), prediction);
        recovery.lacksAnswers = !recovery.prediction;
    }
    return recovery;
}
