// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"
#include "core/model/sampleedits.h"
#include "core/training/propagation.h"
#include "tests/support/comparing.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace {

using Rows = std::vector<std::vector<double>>;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A 2-2 network with as many samples as asked for; the first input of each is its number, from 1.
Project numbered(int count)
{
    Project project = projectFrom(QStringLiteral("2-2 single samples=%1").arg(count));
    for (int i = 0; i < count; ++i)
        project.samples[static_cast<std::size_t>(i)].inputs.front() = i + 1;
    return project;
}

QString numbersOf(const std::vector<Sample> &samples)
{
    QStringList numbers;
    for (const Sample &sample : samples)
        numbers += QString::number(sample.inputs.front());
    return numbers.join(u' ');
}

QString shown(const std::vector<Sample> &samples)
{
    QStringList lines;
    for (const Sample &sample : samples) {
        lines += QStringLiteral("%1 %2 > %3 %4").arg(sample.inputs[0]).arg(sample.inputs[1]).arg(sample.targets[0]).arg(sample.targets[1]);
    }
    return lines.join(QStringLiteral(", "));
}

} // namespace

/// The edits of whole samples: what they change, what they leave alone, and what is refused with which sentence.
class TestSampleEdits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void samplesAreReplaced();
    void samplesThatDoNotFitAreRefused_data();
    void samplesThatDoNotFitAreRefused();
    void thereIsALimit();
    void samplesAreAddedAndRemoved();
    void theLastSampleStays();
    void numbersArePasted_data();
    void numbersArePasted();
    void tooWideTablesAreRefused();
    void aShareIsSetApart_data();
    void aShareIsSetApart();
    void splitsAreChosenBySeed();
    void splitsStartFromAllSamples();
    void impossibleSharesAreRefused();
    void testSamplesAreInTheFile();
    void testSamplesHaveAnErrorOfTheirOwn();
};

void TestSampleEdits::samplesAreReplaced()
{
    const Project before = lectureProject();
    const std::vector<Sample> samples = {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
    const Outcome<Project> after = withSamples(before, samples);
    QVERIFY(after);
    QVERIFY(after.value().samples == samples);
    QCOMPARE(changedAspects(before, after.value()), Aspects(Aspect::Samples));
    QVERIFY(withSamples(after.value(), before.samples).value() == before);
}

void TestSampleEdits::samplesThatDoNotFitAreRefused_data()
{
    QTest::addColumn<std::vector<Sample>>("samples");
    QTest::addColumn<QString>("sentence");
    using Samples = std::vector<Sample>;
    const Sample good = {{0, 0}, {0, 0}};
    QTest::newRow("none") << Samples{} << QStringLiteral("samples: a project needs at least one");
    QTest::newRow("three inputs") << Samples{good, good, {{1, 2, 3}, {0, 0}}}
                                  << QStringLiteral("sample 3: 3 inputs, but the network has 2");
    QTest::newRow("one input") << Samples{{{1}, {0, 0}}} << QStringLiteral("sample 1: 1 input, but the network has 2");
    QTest::newRow("one target") << Samples{good, {{1, 2}, {0}}} << QStringLiteral("sample 2: 1 target, but the network has 2 outputs");
    QTest::newRow("infinite") << Samples{good, {{1, infinity}, {0, 0}}} << QStringLiteral("sample 2: i2 must be a finite number");
    QTest::newRow("not a number") << Samples{{{1, 2}, {std::nan(""), 0}}} << QStringLiteral("sample 1: target o1 must be a finite number");
}

void TestSampleEdits::samplesThatDoNotFitAreRefused()
{
    QFETCH(std::vector<Sample>, samples);
    QFETCH(QString, sentence);
    const Outcome<Project> outcome = withSamples(lectureProject(), samples);
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem(), sentence);
}

void TestSampleEdits::thereIsALimit()
{
    std::vector<Sample> samples(1'000'000, {{0, 0}, {0, 0}});
    Outcome<Project> most = withSamples(lectureProject(), std::move(samples));
    QVERIFY(most);
    QCOMPARE(withSampleAdded(std::move(most).value(), {{0, 0}, {0, 0}}).problem(),
             QStringLiteral("samples: 1000001, but a project can have at most 1000000"));
}

void TestSampleEdits::samplesAreAddedAndRemoved()
{
    const Project before = numbered(3);
    const Outcome<Project> more = withSampleAdded(before, {{4, 0}, {0, 0}});
    QCOMPARE(numbersOf(more.value().samples), QStringLiteral("1 2 3 4"));
    QCOMPARE(withSampleAdded(before, {{4}, {0, 0}}).problem(), QStringLiteral("sample 4: 1 input, but the network has 2"));
    QCOMPARE(numbersOf(withSamplesRemoved(more.value(), {3, 0}).value().samples), QStringLiteral("2 3"));
    QCOMPARE(numbersOf(withSamplesRemoved(more.value(), {1}).value().samples), QStringLiteral("1 3 4"));
    QVERIFY(withSamplesRemoved(more.value(), {3}).value() == before);
    QVERIFY(withSamplesRemoved(before, {}).value() == before);
}

void TestSampleEdits::theLastSampleStays()
{
    QCOMPARE(withSamplesRemoved(numbered(2), {0, 1}).problem(), QStringLiteral("samples: a project needs at least one"));
}

void TestSampleEdits::numbersArePasted_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<PastePlace>("place");
    QTest::addColumn<QString>("samples");
    QTest::newRow("one number") << Rows{{9}} << PastePlace{0, 1} << QStringLiteral("1 9 > 3 4, 5 6 > 7 8");
    QTest::newRow("a target") << Rows{{9}} << PastePlace{1, 3} << QStringLiteral("1 2 > 3 4, 5 6 > 7 9");
    QTest::newRow("across inputs and targets") << Rows{{9, 8}, {7, 6}} << PastePlace{0, 1} << QStringLiteral("1 9 > 8 4, 5 7 > 6 8");
    QTest::newRow("beyond the end") << Rows{{9, 8, 7, 6}, {10, 11, 12, 13}} << PastePlace{1, 0}
                                    << QStringLiteral("1 2 > 3 4, 9 8 > 7 6, 10 11 > 12 13");
    QTest::newRow("new samples are 0 elsewhere") << Rows{{9}, {8}} << PastePlace{1, 2} << QStringLiteral("1 2 > 3 4, 5 6 > 9 8, 0 0 > 8 0");
    QTest::newRow("behind all") << Rows{{9, 8}} << PastePlace{2, 0} << QStringLiteral("1 2 > 3 4, 5 6 > 7 8, 9 8 > 0 0");
}

void TestSampleEdits::numbersArePasted()
{
    QFETCH(Rows, rows);
    QFETCH(PastePlace, place);
    QFETCH(QString, samples);
    Project project = lectureProject();
    project.samples = {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
    const Outcome<Project> after = withNumbersPasted(project, rows, place);
    QCOMPARE(after.problem(), QString());
    QCOMPARE(shown(after.value().samples), samples);
}

void TestSampleEdits::tooWideTablesAreRefused()
{
    QCOMPARE(withNumbersPasted(lectureProject(), {{1, 2, 3, 4, 5}}, {0, 0}).problem(),
             QStringLiteral("pasted table: 5 columns, but from here on a sample has 4 numbers"));
    QCOMPARE(withNumbersPasted(lectureProject(), {{1, 2}}, {0, 3}).problem(),
             QStringLiteral("pasted table: 2 columns, but from here on a sample has 1 number"));
}

void TestSampleEdits::aShareIsSetApart_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("tests");
    QTest::newRow("a fifth") << 10 << 0.2 << 2;
    QTest::newRow("rounded up") << 10 << 0.25 << 3;
    QTest::newRow("rounded down") << 10 << 0.24 << 2;
    QTest::newRow("nothing") << 10 << 0.0 << 0;
    QTest::newRow("one is left") << 10 << 0.99 << 9;
    QTest::newRow("of one") << 1 << 0.9 << 0;
    QTest::newRow("of many") << 1000 << 0.3 << 300;
}

void TestSampleEdits::aShareIsSetApart()
{
    QFETCH(int, count);
    QFETCH(double, share);
    QFETCH(int, tests);
    const Project before = numbered(count);
    const Outcome<Project> after = withSplit(before, share, 7);
    QCOMPARE(after.problem(), QString());
    const auto &[learned, tested] = std::tie(after.value().samples, after.value().testSamples);
    QCOMPARE(static_cast<int>(tested.size()), tests);
    QCOMPARE(static_cast<int>(learned.size()), count - tests);
    // Both keep the order, and together they are all.
    const auto byNumber = [](const Sample &one, const Sample &other) { return one.inputs.front() < other.inputs.front(); };
    QVERIFY(std::is_sorted(learned.begin(), learned.end(), byNumber) && std::is_sorted(tested.begin(), tested.end(), byNumber));
    std::vector<Sample> all;
    std::merge(learned.begin(), learned.end(), tested.begin(), tested.end(), std::back_inserter(all), byNumber);
    QVERIFY(all == before.samples);
}

void TestSampleEdits::splitsAreChosenBySeed()
{
    const Project before = numbered(50);
    QVERIFY(withSplit(before, 0.3, 1).value() == withSplit(before, 0.3, 1).value());
    QVERIFY(withSplit(before, 0.3, 1).value() != withSplit(before, 0.3, 2).value());
    // Over many seeds every sample has the same chance: 300 of 1,000, give or take five standard deviations.
    std::vector<int> chosen(50, 0);
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const Project split = withSplit(before, 0.3, seed).value();
        for (const Sample &sample : split.testSamples)
            ++chosen[static_cast<std::size_t>(sample.inputs.front()) - 1];
    }
    for (const int times : chosen)
        QVERIFY2(std::abs(times - 300) < 73, qPrintable(QString::number(times)));
}

void TestSampleEdits::splitsStartFromAllSamples()
{
    const Project split = withSplit(numbered(5), 0.4, 3).value();
    QCOMPARE(split.testSamples.size(), std::size_t(2));
    const Project together = withSplit(split, 0.0, 3).value();
    QCOMPARE(numbersOf(together.samples), numbersOf(split.samples) + u' ' + numbersOf(split.testSamples));
    QVERIFY(together.testSamples.empty());
}

void TestSampleEdits::impossibleSharesAreRefused()
{
    for (const double share : {-0.1, 1.0, 2.0, infinity, std::nan("")}) {
        QCOMPARE(withSplit(numbered(5), share, 1).problem(), QStringLiteral("share for the test: must be at least 0 and less than 1"));
    }
}

void TestSampleEdits::testSamplesAreInTheFile()
{
    const Project split = withSplit(numbered(5), 0.4, 3).value();
    const QByteArray bytes = writeProject(split);
    QVERIFY(bytes.contains("\"testSamples\": ["));
    const Outcome<Project> read = readProject(bytes);
    QCOMPARE(read.problem(), QString());
    QVERIFY(read.value() == split);
    QVERIFY(changedAspects(numbered(5), split) == Aspects(Aspect::Samples));
    QVERIFY(!writeProject(numbered(5)).contains("testSamples"));

    QByteArray wrong = bytes;
    wrong.replace("\"testSamples\": [", "\"testSamples\": [ { \"inputs\": [1], \"targets\": [1, 2] },");
    QCOMPARE(readProject(wrong).problem(), QStringLiteral("testSamples[0].inputs: 1 number, but the network has 2 inputs"));
}

void TestSampleEdits::testSamplesHaveAnErrorOfTheirOwn()
{
    Project project = lectureProject();
    project.testSamples = project.samples;
    // The lecture's start; the network has not seen another sample.
    VERIFY_NEAR(QStringLiteral("test error"), totalError(project.network, project.testSamples, project.training.loss), 0.298371109, 1e-9);
}

QTEST_GUILESS_MAIN(TestSampleEdits)
#include "tst_sampleedits.moc"
