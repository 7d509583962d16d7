// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/generateddata.h"
#include "core/model/randomnumbers.h"
#include "tests/support/comparing.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <bit>
#include <cmath>

namespace {

using Kind = GeneratedData::Kind;

GeneratedData description(Kind kind, int count, double noise = 0.0, std::uint64_t seed = 1)
{
    return {kind, GeneratedData::Targets::OneNumber, count, noise, seed};
}

QString shown(const Sample &sample)
{
    return QStringLiteral("%1 %2 > %3").arg(sample.inputs[0]).arg(sample.inputs[1]).arg(sample.targets[0]);
}

QString shown(const std::vector<Sample> &samples)
{
    QStringList lines;
    for (const Sample &sample : samples)
        lines += shown(sample);
    return lines.join(QStringLiteral(", "));
}

double radius(const Sample &sample)
{
    return std::hypot(sample.inputs[0], sample.inputs[1]);
}

} // namespace

/// Data sets by rule: what the points are, the noise, and that a seed means the same everywhere.
class TestGeneratedData : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void randomNumbersAreThoseOfSplitMix64();
    void gatesAreTheirTables_data();
    void gatesAreTheirTables();
    void cornersTakeTurns();
    void circlesAreRound();
    void spiralsTurn();
    void classesAreEven_data();
    void classesAreEven();
    void targetsCanBeOneHot();
    void noiseHasItsStandardDeviation();
    void aSeedMeansTheSameBitsEverywhere();
    void namesAreReadBack();
};

/// The first numbers for the seed 1234567, as they are known for this generator.
void TestGeneratedData::randomNumbersAreThoseOfSplitMix64()
{
    RandomNumbers random(1234567);
    for (const std::uint64_t known :
         {6457827717110365317U, 3203168211198807973U, 9817491932198370423U, 4593380528125082431U, 16408922859458223821U})
        QCOMPARE(random.bits(), known);
    for (int i = 0; i < 1000; ++i) {
        const double number = random.uniform();
        QVERIFY(number >= 0.0 && number < 1.0);
        QVERIFY(random.below(7) < 7);
        QVERIFY(std::abs(random.nearlyNormal()) <= 6.0);
    }
}

void TestGeneratedData::gatesAreTheirTables_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("samples");
    QTest::newRow("XOR") << Kind::Xor << QStringLiteral("0 0 > 0, 0 1 > 1, 1 0 > 1, 1 1 > 0");
    QTest::newRow("AND") << Kind::And << QStringLiteral("0 0 > 0, 0 1 > 0, 1 0 > 0, 1 1 > 1");
    QTest::newRow("OR") << Kind::Or << QStringLiteral("0 0 > 0, 0 1 > 1, 1 0 > 1, 1 1 > 1");
}

void TestGeneratedData::gatesAreTheirTables()
{
    QFETCH(Kind, kind);
    QFETCH(QString, samples);
    QCOMPARE(shown(generateSamples(description(kind, 4))), samples);
}

void TestGeneratedData::cornersTakeTurns()
{
    const std::vector<Sample> samples = generateSamples(description(Kind::Xor, 10));
    QCOMPARE(samples.size(), std::size_t(10));
    for (std::size_t i = 4; i < samples.size(); ++i)
        QVERIFY(samples[i] == samples[i - 4]);
    QCOMPARE(shown(generateSamples(description(Kind::Or, 1))), QStringLiteral("0 0 > 0"));
}

/// Every point on its circle, one angle from the next, as the library's sine and cosine have it.
void TestGeneratedData::circlesAreRound()
{
    const int count = 100;
    const std::vector<Sample> samples = generateSamples(description(Kind::Circles, count));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double expected = classOf(samples[i]) == 0 ? 1.0 : 0.5;
        // More digits than a double has: the angle's own rounding would be greater than the error that is looked for.
        const long double angle = 2.0L * std::acos(-1.0L) * static_cast<long double>(i / 2) / (count / 2);
        QVERIFY(std::abs(samples[i].inputs[0] - expected * std::cos(angle)) < 1e-15L);
        QVERIFY(std::abs(samples[i].inputs[1] - expected * std::sin(angle)) < 1e-15L);
    }
}

void TestGeneratedData::spiralsTurn()
{
    const std::vector<Sample> samples = generateSamples(description(Kind::Spirals, 200));
    for (std::size_t i = 0; i + 1 < samples.size(); i += 2) {
        // The arms lie opposite each other, and each grows evenly out to radius 1.
        VERIFY_NEAR(QStringLiteral("radius"), radius(samples[i]), static_cast<double>(i / 2 + 1) / 100.0, 1e-14);
        QVERIFY(std::abs(samples[i].inputs[0] + samples[i + 1].inputs[0]) < 1e-15);
        QVERIFY(std::abs(samples[i].inputs[1] + samples[i + 1].inputs[1]) < 1e-15);
    }
    // Once and a half around: the first arm ends on the left, having begun to the right.
    VERIFY_NEAR(QStringLiteral("end of the arm"), samples[198].inputs[0], -1.0, 1e-15);
    QVERIFY(samples[0].inputs[0] > 0.0);
}

void TestGeneratedData::classesAreEven_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : generatedDataKinds())
        QTest::addRow("%s", qPrintable(generatedDataName(kind))) << kind;
}

void TestGeneratedData::classesAreEven()
{
    QFETCH(Kind, kind);
    int ofOne = 0;
    for (const Sample &sample : generateSamples(description(kind, 1000, 0.1))) {
        QCOMPARE(sample.inputs.size(), std::size_t(2));
        QVERIFY(std::isfinite(sample.inputs[0]) && std::isfinite(sample.inputs[1]));
        ofOne += classOf(sample);
    }
    const int expected = kind == Kind::And ? 250 : kind == Kind::Or ? 750 : 500;
    QCOMPARE(ofOne, expected);
}

void TestGeneratedData::targetsCanBeOneHot()
{
    GeneratedData twoTargets = description(Kind::Blobs, 6, 0.2);
    twoTargets.targets = GeneratedData::Targets::OneHot;
    const std::vector<Sample> pairs = generateSamples(twoTargets);
    const std::vector<Sample> numbers = generateSamples(description(Kind::Blobs, 6, 0.2));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        QVERIFY(pairs[i].inputs == numbers[i].inputs);
        QCOMPARE(classOf(pairs[i]), classOf(numbers[i]));
        QVERIFY(pairs[i].targets == (classOf(pairs[i]) == 0 ? std::vector{1.0, 0.0} : std::vector{0.0, 1.0}));
    }
}

/// Over 20,000 numbers: the mean is 0 to three standard errors, the standard deviation the one asked for to 2 %.
void TestGeneratedData::noiseHasItsStandardDeviation()
{
    const int count = 10'000;
    double sum = 0.0;
    double squares = 0.0;
    for (const Sample &sample : generateSamples(description(Kind::Blobs, count, 0.25))) {
        const double centre = classOf(sample) == 0 ? -0.5 : 0.5;
        for (const double value : sample.inputs) {
            sum += value - centre;
            squares += (value - centre) * (value - centre);
        }
    }
    const double numbers = 2.0 * count;
    QVERIFY(std::abs(sum / numbers) < 3.0 * 0.25 / std::sqrt(numbers));
    VERIFY_NEAR(QStringLiteral("standard deviation"), std::sqrt(squares / numbers), 0.25, 0.02);
}

/// The bits of all kinds with noise, as one number; other seeds give others.
void TestGeneratedData::aSeedMeansTheSameBitsEverywhere()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Kind kind : generatedDataKinds()) {
        const std::vector<Sample> samples = generateSamples(description(kind, 101, 0.125, 42));
        QVERIFY(samples == generateSamples(description(kind, 101, 0.125, 42)));
        QVERIFY(samples != generateSamples(description(kind, 101, 0.125, 43)));
        for (const Sample &sample : samples) {
            for (const double value : sample.inputs)
                hash.addData(QByteArray::number(static_cast<qulonglong>(std::bit_cast<std::uint64_t>(value)), 16));
        }
    }
    QCOMPARE(hash.result().toHex().left(16), QByteArray("ed0c5c28dcfc3b81"));
}

void TestGeneratedData::namesAreReadBack()
{
    for (const Kind kind : generatedDataKinds())
        QVERIFY(generatedDataNamed(generatedDataName(kind)) == kind);
    QVERIFY(!generatedDataNamed(u"moons"));
}

QTEST_GUILESS_MAIN(TestGeneratedData)
#include "tst_generateddata.moc"
