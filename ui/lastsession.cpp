// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lastsession.h"

#include "core/model/files.h"
#include "core/training/experimentfile.h"
#include "ui/applicationsettings.h"

#include <QDir>

namespace {

QString fileKey()
{
    return QStringLiteral("session/file");
}

QString keptKey()
{
    return QStringLiteral("session/kept");
}

QString positionKey(const QString &name)
{
    return QStringLiteral("session/") + name;
}

QString copyName()
{
    return applicationDataFolder() + QStringLiteral("/last-session.backprop");
}

} // namespace

QString shownIterationKey()
{
    return QStringLiteral("iteration");
}

QString trainedIterationKey()
{
    return QStringLiteral("trained");
}

void keepLastSession(const LastSession &session)
{
    QSettings settings = applicationSettings();
    settings.setValue(fileKey(), session.fileName);
    const QJsonObject &view = session.experiment.course.start.view;
    for (const QString &key : {shownIterationKey(), trainedIterationKey()})
        settings.setValue(positionKey(key), view.value(key).toDouble());
    bool kept = !session.fileName.isEmpty();
    if (!kept && QDir().mkpath(applicationDataFolder()))
        kept = static_cast<bool>(writeFile(copyName(), writeExperiment(session.experiment)));
    settings.setValue(keptKey(), kept);
}

void forgetLastSession()
{
    applicationSettings().setValue(keptKey(), false);
}

std::optional<LastSession> lastSession()
{
    const QSettings settings = applicationSettings();
    if (!settings.value(keptKey()).toBool())
        return std::nullopt;
    const QString fileName = settings.value(fileKey()).toString();
    const Outcome<QByteArray> bytes = readOrdinaryFile(fileName.isEmpty() ? copyName() : fileName);
    if (!bytes)
        return std::nullopt;
    Outcome<Experiment> experiment = readExperiment(bytes.value());
    if (!experiment)
        return std::nullopt;
    LastSession session{fileName, std::move(experiment).value(), bytes.value()};
    QJsonObject &view = session.experiment.course.start.view;
    for (const QString &key : {shownIterationKey(), trainedIterationKey()}) {
        if (const double position = settings.value(positionKey(key)).toDouble(); position >= 1.0)
            view.insert(key, position);
        else
            view.remove(key);
    }
    return session;
}
