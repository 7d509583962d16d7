// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"
#include "core/training/experimentfile.h"
#include "tests/support/badfiles.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

/// Files that are made bad by rule from good ones: each is refused whole, with one sentence that begins with the place.
class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void startsFromGoodFiles();
    void areManyAndDifferent();
    void refuses_data();
    void refuses();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void doesWithoutOptionalKeys_data();
    void doesWithoutOptionalKeys();
    void passesOverAByteOrderMark();
};

void TestBadFiles::startsFromGoodFiles()
{
    QVERIFY(readProject(smallFile()));
    for (const GoodFile &good : goodFiles()) {
        const Outcome<Project> outcome = readProject(textOf(good.json));
        QVERIFY2(outcome, qPrintable(good.name + QStringLiteral(": ") + outcome.problem()));
    }
}

void TestBadFiles::areManyAndDifferent()
{
    QSet<QString> names;
    QSet<QByteArray> contents;
    for (const BadFile &file : badFiles()) {
        QVERIFY2(!names.contains(file.name), qPrintable(file.name));
        names.insert(file.name);
        contents.insert(file.bytes);
    }
    QVERIFY2(contents.size() >= 300, QByteArray::number(contents.size()).constData());
    // Two rules may come to the same file, but rarely.
    QVERIFY2(contents.size() > names.size() * 95 / 100, QByteArray::number(contents.size()).constData());
}

void TestBadFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    for (const BadFile &file : badFiles())
        QTest::newRow(qPrintable(file.name)) << file.bytes << file.place;
}

void TestBadFiles::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);
    const Outcome<Experiment> outcome = readExperiment(bytes);
    QVERIFY(!outcome);
    const QString complaint = complaintAbout(outcome.problem(), place);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint + QStringLiteral(": “%1”").arg(outcome.problem())));
}

void TestBadFiles::refusesTooMuch_data()
{
    QTest::addColumn<std::function<QByteArray()>>("make");
    QTest::addColumn<QString>("place");
    for (const LargeFile &file : largeFiles())
        QTest::newRow(qPrintable(file.name)) << file.make << file.place;
}

void TestBadFiles::refusesTooMuch()
{
    QFETCH(const std::function<QByteArray()>, make);
    QFETCH(const QString, place);
    const Outcome<Experiment> outcome = readExperiment(make());
    QVERIFY(!outcome);
    const QString complaint = complaintAbout(outcome.problem(), place);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint + QStringLiteral(": “%1”").arg(outcome.problem())));
}

void TestBadFiles::doesWithoutOptionalKeys_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const GoodFile &good : goodFiles()) {
        for (const Spot &spot : spotsOf(good.json)) {
            // With Adam's memory of a bias, neither the optimizer's name nor the bias can be left to their defaults.
            const bool remembered = good.name == QLatin1String("branches")
                && (spot.key() == QLatin1String("bias") || spot.pattern() == QLatin1String("training.optimizer.name"));
            if (!spot.key().isEmpty() && !isRequired(spot) && !remembered) {
                QTest::newRow(qPrintable(QStringLiteral("%1 without %2").arg(good.name, spot.place())))
                    << textOf(replaced(good.json, spot.path, QJsonValue::Undefined));
            }
        }
    }
}

void TestBadFiles::doesWithoutOptionalKeys()
{
    QFETCH(const QByteArray, bytes);
    const Outcome<Experiment> outcome = readExperiment(bytes);
    QVERIFY2(outcome, qPrintable(outcome.problem()));
}

/// Some editors put one in front of every UTF-8 text; it says nothing, so nothing is lost without it.
void TestBadFiles::passesOverAByteOrderMark()
{
    const Outcome<Project> outcome = readProject("\xEF\xBB\xBF" + smallFile());
    QVERIFY2(outcome, qPrintable(outcome.problem()));
    QVERIFY(outcome.value() == readProject(smallFile()).value());
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
