// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/diagnosis.h"
#include "core/explanation/evidence.h"
#include "core/explanation/varianttext.h"
#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/computedtimer.h"
#include "tests/support/projects.h"
#include "tests/support/pupil.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>
#include <random>

namespace {

using Cause = Variant::Cause;
using Kind = Mistake::Kind;

Quantity named(const Project &project, const QString &name)
{
    return quantityNamed(project.network, name).value();
}

/// The explanations of a number, one a line.
QString sentences(const std::vector<Diagnosis> &diagnoses)
{
    QStringList lines;
    for (const Diagnosis &diagnosis : diagnoses)
        lines << diagnosis.sentence;
    return lines.join(QLatin1Char('\n'));
}

/// Whether a diagnosis names what a pupil did wrong.
bool names(const Diagnosis &diagnosis, const Slip &slip)
{
    const auto made = [&](Kind kind) {
        const std::vector<Mistake> &mistakes = diagnosis.variant.rules.mistakes;
        return diagnosis.variant.causes.size() == 1 && mistakes.size() == 1 && mistakes[0].kind == kind;
    };
    const auto caused = [&](Cause cause) { return diagnosis.variant.causes == std::vector{cause}; };
    const BlackboardDigits &digits = diagnosis.variant.rules.digits;
    const auto shortened = [&](BlackboardDigits::Cut cut) {
        return digits == BlackboardDigits{cut, slip.digits, BlackboardDigits::Counted::Decimals};
    };
    switch (slip.kind) {
    case Slip::Kind::OtherOrder:
        return caused(Cause::UpdatedWeights) || caused(Cause::OtherOrder);
    case Slip::Kind::OneFewer:
        return caused(Cause::OneFewer);
    case Slip::Kind::OneMore:
        return caused(Cause::OneMore);
    case Slip::Kind::OtherBiases:
        return caused(Cause::OtherBiases);
    case Slip::Kind::Rounded:
        return shortened(BlackboardDigits::Cut::Rounded);
    case Slip::Kind::Truncated:
        return shortened(BlackboardDigits::Cut::Truncated);
    case Slip::Kind::SlopeForgotten:
        return made(Kind::SlopeForgotten);
    case Slip::Kind::OnePathOnly:
        return made(Kind::OnePathOnly);
    case Slip::Kind::ErrorSignWrong:
        return made(Kind::ErrorSignWrong);
    case Slip::Kind::HalfForgotten:
        return made(Kind::HalfForgotten);
    case Slip::Kind::TwoKept:
        return made(Kind::TwoKept);
    case Slip::Kind::RateForgotten:
        return made(Kind::RateForgotten);
    case Slip::Kind::UpdateAdded:
        return made(Kind::UpdateAdded);
    case Slip::Kind::BiasForgotten:
        return made(Kind::BiasForgotten);
    case Slip::Kind::MinusForgotten:
        return made(Kind::MinusForgotten);
    case Slip::Kind::Miswritten:
        return false; // which has no name
    case Slip::Kind::None:
        return diagnosis.isRight();
    }
    Q_UNREACHABLE();
}

/// One wrong answer: what was asked, what was done wrong, and what came out.
struct WrongAnswer
{
    Project project;
    long long iteration = 0;
    QString quantity;
    Slip slip;
    double value = 0.0;
    QString typed;

    QString description() const
    {
        return QStringLiteral("%1 = %2 after %3 iterations; slip %4, layer %5, path %6, %7 digits, in one go %8, in every iteration %9:\n")
            .arg(quantity, typed)
            .arg(iteration)
            .arg(static_cast<int>(slip.kind))
            .arg(slip.layer)
            .arg(slip.path)
            .arg(slip.digits)
            .arg(slip.inOneGo)
            .arg(slip.everyIteration);
    }
};

/// Makes up answers with one mistake each, the same ones in every run.
class AnswerMaker
{
public:
    /// The next answer that is wrong in its typed digits, and that no other mistake gives as well.
    WrongAnswer next()
    {
        for (;;) {
            WrongAnswer answer = any();
            const std::optional<double> right = computed(answer.project, answer.iteration, answer.quantity, {});
            if (answer.value == 0.0)
                continue;
            if (TypedNumber::read(answer.typed, {}).value().agreement(*right) == TypedNumber::Agreement::None && isUnmistakable(answer))
                return answer;
        }
    }

private:
    int below(int end) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(end)); }
    double between(double low, double high) { return low + (high - low) * static_cast<double>(m_engine()) / 4294967295.0; }

    static std::optional<double> computed(const Project &project, long long iteration, const QString &quantity, const Slip &slip)
    {
        const QHash<QString, double> all = Pupil(project, slip).iterationAfter(iteration);
        const auto found = all.find(quantity);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }

    Project anyProject()
    {
        static const std::array lines{"2-3-2 single", "3-4-2 single", "2-3-2 shared", "3-4-2 shared biases=frozen",
                                      "2-3-2 single order=output-layer-first"};
        if (below(3) == 0)
            return lectureProject(below(4) == 0 ? UpdateOrder::OutputLayerFirst : UpdateOrder::Simultaneous);
        Project project = projectFrom(QString::fromLatin1(lines[static_cast<std::size_t>(below(lines.size()))]));
        // Numbers such as people give: two decimals.
        const auto given = [this](double low, double high) { return std::round(100.0 * between(low, high)) / 100.0; };
        for (const ParameterId &parameter : parametersOf(project.network))
            project.network.setValue(parameter, given(-1.0, 1.0));
        for (double &input : project.samples[0].inputs)
            input = given(-1.0, 1.0);
        for (double &target : project.samples[0].targets)
            target = given(0.0, 1.0);
        return project;
    }

    WrongAnswer any()
    {
        WrongAnswer answer;
        answer.project = anyProject();
        answer.iteration = below(4);
        answer.slip.kind = static_cast<Slip::Kind>(1 + below(Slip::kinds - 1));
        answer.slip.layer = below(3);
        answer.slip.path = below(2);
        answer.slip.digits = 2 + below(5);
        answer.slip.inOneGo = below(2) == 0;
        answer.slip.everyIteration = below(2) == 0;
        QStringList quantities = Pupil(answer.project, {}).iterationAfter(0).keys();
        quantities.sort();
        answer.quantity = quantities[below(static_cast<int>(quantities.size()))];
        answer.value = computed(answer.project, answer.iteration, answer.quantity, answer.slip).value_or(0.0);
        answer.typed = typed(answer.value, 4 + below(6));
        return answer;
    }

    /// A number with so many significant digits, rounded or cut off.
    QString typed(double value, int digits)
    {
        if (value == 0.0)
            return QStringLiteral("0");
        const int places = std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
        QString text = QString::number(value, 'f', places);
        if (below(2) == 0) {
            text = QString::number(value, 'f', places + 3);
            text.chop(places == 0 ? 4 : 3);
        }
        return text;
    }

    /// Whether no mistake of another kind gives exactly the same.
    static bool isUnmistakable(const WrongAnswer &answer)
    {
        for (int kind = 1; kind < Slip::kinds; ++kind) {
            Slip other = answer.slip;
            other.kind = static_cast<Slip::Kind>(kind);
            const std::optional<double> value = computed(answer.project, answer.iteration, answer.quantity, other);
            if (other.kind != answer.slip.kind && value && std::abs(*value - answer.value) <= 1e-12 * std::abs(answer.value))
                return false;
        }
        return true;
    }

    std::mt19937 m_engine{1847};
};

} // namespace

/// Why a number differs: what the lecture's old and new numbers come from, and what two hundred pupils did wrong.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theLecture_data();
    void theLecture();
    void knownMistakes_data();
    void knownMistakes();
    void nothingIsMadeUp();
    void pupilsWithoutSlipAreRight();
    void twoHundredPupils();
    void roundingInEveryIteration();
    void severalSamples();
    void deepNetworks();
    void trainingThatBeganLater();
    void longTrainingIsQuick();
    void trainingThatGoesAstray();
    void onlyMistakesThatMakeSense();
};

void TestDiagnosis::theLecture_data()
{
    QTest::addColumn<long long>("iteration");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("error after one round") << 1LL << QStringLiteral("E_total") << QStringLiteral("0.291027924") << Cause::OtherOrder;
    QTest::newRow("output after 10,000") << 10000LL << QStringLiteral("out_o1") << QStringLiteral("0.015912196") << Cause::OtherOrder;
    QTest::newRow("other output") << 10000LL << QStringLiteral("out_o2") << QStringLiteral("0.984065734") << Cause::OtherOrder;
    QTest::newRow("error after 10,000") << 10000LL << QStringLiteral("E_total") << QStringLiteral("0.0000351085") << Cause::OneFewer;
    QTest::newRow("in old copies") << 10000LL << QStringLiteral("E_total") << QStringLiteral("0.000035085") << Cause::OtherOrder;
    QTest::newRow("hidden sum") << 0LL << QStringLiteral("dE_total/dout_h1") << QStringLiteral("0.03023") << Cause::UpdatedWeights;
}

void TestDiagnosis::theLecture()
{
    QFETCH(long long, iteration);
    QFETCH(QString, quantity);
    QFETCH(QString, typed);
    QFETCH(Cause, cause);
    const Project project = lectureProject();
    const std::vector<Diagnosis> found = diagnose(project, iteration, named(project, quantity), typed);
    QVERIFY(!found.empty());
    QVERIFY2(found[0].variant.causes == std::vector{cause}, qPrintable(sentences(found)));
    QVERIFY(TypedNumber::read(typed, {}).value().agreement(found[0].value) != TypedNumber::Agreement::None);
}

void TestDiagnosis::knownMistakes_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *quantity, const char *typed, const char *sentence) {
        QTest::addRow("%s = %s", quantity, typed) << QString::fromUtf8(quantity) << QString::fromUtf8(typed) << QString::fromUtf8(sentence);
    };
    row("out_o1", "0.7514", "Right: the program has 0.751365.");
    row("out_o1", "0,7513", "Right, but truncated: 0.751365 was cut off after 4 decimals instead of rounded.");
    row("dE_total/dw1", "4.38e-4", "Right, but truncated: 0.00043857 was cut off after 6 decimals instead of rounded.");
    row("dE_total/dout_h1", "0.03023",
        "The updated weights were used to carry the error back, as if the output layer were updated first; that gives 0.0302297 instead "
        "of 0.0363503.");
    row("dE_total/dout_h1", "0.0553",
        "A path was forgotten: only the one through o1 was counted; that gives 0.055399 instead of 0.036350.");
    row("dE_total/dw5", "0.43982", "σ′ was forgotten: the factor out·(1 − out) is missing; that gives 0.4398296 instead of 0.0821670.");
    row("dE_total/dw1", "0.0018175",
        "σ′ was forgotten: the factor out·(1 − out) is missing in the hidden layer; that gives 0.001817515 instead of 0.000438568.");
    row("E_total", "0.5967",
        "The ½ of the error was forgotten: (target − out)² instead of ½·(target − out)²; that gives 0.596742 instead of 0.298371.");
    row("w5+", "0.4411", "The update has the wrong sign: w + 0.5·∂E/∂w instead of w − 0.5·∂E/∂w; that gives 0.441084 instead of 0.358916.");
    row("w5+", "0.31783",
        "The learning rate was forgotten: w − ∂E/∂w instead of w − 0.5·∂E/∂w; that gives 0.3178330 instead of 0.3589165.");
    row("b1+", "0.34064", "The biases were trained, too; that gives 0.3406372 instead of 0.3500000.");
    row("net_o1", "0.75136", "This is out_o1, 0.7513651; net_o1 is 1.1059060.");
    row("net_o1", "0.751", "This is out_o1, 0.75137; net_o1 is 1.10591.");
    row("net_o1", "-1.1059", "The sign is wrong: it is 1.105906, not −1.105906.");
    row("dE_total/dw5", "0.00821670", "The decimal mark is in the wrong place: it is 0.0821670406.");
    row("dE_total/dw5", "0.082143", "The numbers on the way were truncated to 4 decimals; that gives 0.08214328 instead of 0.08216704.");
    row("E_total", "0.291028",
        "One iteration too many: the parameters are those after 1, not after 0; that gives 0.29102777 instead of 0.29837111.");
    row("dE_total/dw5", "-0.43983",
        "σ′ was forgotten: the factor out·(1 − out) is missing, and the sign of ∂E/∂out is wrong: (target − out) instead of −(target − "
        "out); "
        "that gives −0.4398296 instead of 0.0821670.");
}

void TestDiagnosis::knownMistakes()
{
    QFETCH(QString, quantity);
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    const Project project = lectureProject();
    const std::vector<Diagnosis> found = diagnose(project, 0, named(project, quantity), typed);
    QVERIFY(!found.empty());
    QCOMPARE(found[0].sentence, sentence);
}

void TestDiagnosis::nothingIsMadeUp()
{
    const Project project = lectureProject();
    for (const char *typed : {"0.12345678", "7", "-3e5", "abc", "", "0.0", "1,2,3"})
        QVERIFY2(diagnose(project, 0, named(project, QStringLiteral("dE_total/dw5")), QString::fromUtf8(typed)).empty(), typed);
}

void TestDiagnosis::pupilsWithoutSlipAreRight()
{
    for (const char *line :
         {"2-3-2 single", "3-4-2 shared order=output-layer-first", "2-2-2 none", "2-3-2 single biases=frozen rate=0.9"}) {
        const Project project = projectFrom(QString::fromLatin1(line));
        Diagnostician diagnostician(project);
        for (const long long iteration : {0, 1, 3}) {
            const QHash<QString, double> values = Pupil(project, {}).iterationAfter(iteration);
            for (auto value = values.begin(); value != values.end(); ++value) {
                const std::vector<Diagnosis> found
                    = diagnostician.diagnose(iteration, named(project, value.key()), QString::number(value.value(), 'g', 12));
                QVERIFY2(found.size() == 1 && found[0].isRight(), qPrintable(value.key()));
            }
        }
    }
}

void TestDiagnosis::twoHundredPupils()
{
    constexpr int pupils = 200;
    AnswerMaker maker;
    QStringList missed;
    QSet<int> slipsMade;
    for (int i = 0; i < pupils; ++i) {
        const WrongAnswer answer = maker.next();
        const std::vector<Diagnosis> found
            = diagnose(answer.project, answer.iteration, named(answer.project, answer.quantity), answer.typed);
        bool isNamed = false;
        for (std::size_t place = 0; place < std::min<std::size_t>(3, found.size()); ++place)
            isNamed = isNamed || names(found[place], answer.slip);
        slipsMade.insert(static_cast<int>(answer.slip.kind));
        if (!isNamed)
            missed << answer.description() + sentences(found);
    }
    QCOMPARE(slipsMade.size(), Slip::kinds - 1);
    qInfo("the mistakes of %lld in %d pupils were not named", static_cast<long long>(missed.size()), pupils);
    QVERIFY2(missed.size() <= pupils / 20, qPrintable(QStringLiteral("%1 missed\n").arg(missed.size()) + missed.join(QLatin1Char('\n'))));
}

void TestDiagnosis::roundingInEveryIteration()
{
    const Project project = lectureProject();
    const QString w5 = QStringLiteral("w5⁺");
    Slip slip{Slip::Kind::Rounded};
    slip.digits = 3;
    const double value = Pupil(project, slip).iterationAfter(4).value(w5);
    const std::vector<Diagnosis> found = diagnose(project, 4, named(project, w5), QString::number(value, 'f', 6));
    QVERIFY(!found.empty());
    QVERIFY2(found[0].variant.causes == std::vector{Cause::ShortenedAllAlong} && found[0].variant.rules.digits.count == 3,
             qPrintable(sentences(found)));
}

void TestDiagnosis::severalSamples()
{
    const Project project = projectFrom(QStringLiteral("2-3-2 single samples=4 batch=2"));
    Diagnostician diagnostician(project);
    const Quantity gradient = named(project, QStringLiteral("dE_total/dw1"));
    const double mean = diagnostician.rightValue(3, gradient).value();
    const std::vector<Diagnosis> added = diagnostician.diagnose(3, gradient, QString::number(2.0 * mean, 'f', 9));
    const auto isAddedUp = [](const Diagnosis &diagnosis) {
        return diagnosis.variant.rules.mistakes == std::vector{Mistake{Kind::MeanForgotten, 0, 0}};
    };
    QVERIFY2(std::ranges::any_of(added, isAddedUp), qPrintable(sentences(added)));

    const double error = totalError(project.network, project.samples, project.training.loss);
    const std::vector<Diagnosis> ofAll = diagnostician.diagnose(0, {}, QString::number(error, 'f', 8));
    QVERIFY(!ofAll.empty());
    QVERIFY2(ofAll[0].kind == Diagnosis::Kind::MeanError, qPrintable(sentences(ofAll)));
}

void TestDiagnosis::deepNetworks()
{
    const Project project = projectFrom(QStringLiteral("2-3-3-2 single"));
    const Quantity gradient = named(project, QStringLiteral("dE_total/dw1"));
    for (const Mistake &mistake :
         {Mistake{Kind::SlopeForgotten, 2, 0}, Mistake{Kind::PathForgotten, 1, 1}, Mistake{Kind::OnePathOnly, 2, 0}}) {
        Blackboard board(project.network, project.training, {{}, {}, false, {mistake}});
        board.perform(project.samples);
        const std::vector<Diagnosis> found = diagnose(project, 0, gradient, QString::number(board.written(gradient), 'g', 8));
        QVERIFY2(!found.empty() && found[0].variant.rules.mistakes == std::vector{mistake}, qPrintable(sentences(found)));
    }
}

void TestDiagnosis::trainingThatBeganLater()
{
    const Project project = projectFrom(QStringLiteral("2-3-2 single samples=3"));
    Trainer trainer(project);
    while (trainer.iteration() < 10)
        QVERIFY(trainer.performIteration());
    Diagnostician later(trainer.project(), 10);
    Diagnostician whole(project);
    const Quantity error = named(project, QStringLiteral("E_o1"));
    for (const long long iteration : {10, 11, 17})
        QVERIFY(later.rightValue(iteration, error) == whole.rightValue(iteration, error));
    // There is no iteration before the first, so nobody can have counted one too few.
    for (const Diagnosis &diagnosis : later.diagnose(10, error, QString::number(*whole.rightValue(9, error), 'f', 8)))
        QVERIFY(diagnosis.variant.causes != std::vector{Cause::OneFewer});
}

void TestDiagnosis::longTrainingIsQuick()
{
    const Project project = lectureProject();
    ComputedTimer timer;
    Diagnostician diagnostician(project);
    QVERIFY(diagnostician.diagnose(10000, {}, QStringLiteral("0.1234567")).empty());
    const qint64 first = timer.elapsed();
    timer.start();
    for (int i = 0; i < 5; ++i) {
        const std::vector<Diagnosis> found = diagnostician.diagnose(10000, {}, QStringLiteral("0.0000351085"));
        QVERIFY(!found.empty() && found[0].variant.causes == std::vector{Cause::OneFewer});
    }
    qInfo("first question %lld ms, five more %lld ms", first, timer.elapsed());
    QVERIFY2(first < 1500, "a question about 10,000 iterations takes too long even for a slow machine");
}

void TestDiagnosis::trainingThatGoesAstray()
{
    Project project = lectureProject();
    for (Layer &layer : project.network.layers)
        layer.activation = Activation::Linear;
    project.training.optimizer.learningRate = 1e100;
    Diagnostician diagnostician(project);
    QVERIFY(!diagnostician.rightValue(5, {}));
    QVERIFY(diagnostician.diagnose(5, {}, QStringLiteral("0.25")).empty());
    QVERIFY(!diagnostician.rightValue(1000000000000, {}));
}

void TestDiagnosis::onlyMistakesThatMakeSense()
{
    const Project project = projectFrom(QStringLiteral("2-2-3 shared hidden=relu output=softmax loss=cross-entropy"));
    using enum Mistake::Kind;
    for (const Variant &variant : exactVariants(project, 3)) {
        for (const Mistake &mistake : variant.rules.mistakes) {
            for (const Mistake::Kind wrong : {MinusForgotten, SlopeOfNet, HalfForgotten, HalfAdded, TwoKept, TwoForgotten})
                QVERIFY(mistake.kind != wrong);
        }
        QVERIFY(!variantText(variant, project, 3).isEmpty());
    }

    // δ_o1 with nothing but its own ∂out/∂net.
    const Evidence evidence(project, 0);
    const double out = evidence.value(named(project, QStringLiteral("out_o1")));
    const double target = project.samples[0].targets[0];
    const std::vector<Diagnosis> found
        = diagnose(project, 0, named(project, QStringLiteral("delta_o1")), QString::number(-target * (1.0 - out), 'f', 6));
    QVERIFY(!found.empty());
    QVERIFY2(found.front().sentence.startsWith(QStringLiteral("Softmax was derived as if each net changed its own output only")),
             qPrintable(found.front().sentence));

    const Project dead = projectFrom(QStringLiteral("2-2-1 none hidden=tanh output=linear loss=squared-error"));
    for (const Variant &variant : exactVariants(dead, 0)) {
        for (const Mistake &mistake : variant.rules.mistakes)
            QVERIFY(mistake.kind != SlopeForgotten || mistake.layer == 1);
    }

    // Weights taken crosswise in every layer, of which the text names the first.
    int everywhere = 0;
    for (const Variant &variant : exactVariants(lectureProject(), 0)) {
        for (const Mistake &mistake : variant.rules.mistakes) {
            if (mistake.kind != WeightsCrosswise || mistake.layer != 0)
                continue;
            const QString text = variantText(variant, lectureProject(), 0);
            QVERIFY2(text.contains(QStringLiteral("w3 in place of w2")), qPrintable(text));
            ++everywhere;
        }
    }
    QCOMPARE(everywhere, 1);

    // One weight cannot be taken for another.
    for (const Variant &variant : exactVariants(projectFrom(QStringLiteral("1-1-1 none")), 0)) {
        for (const Mistake &mistake : variant.rules.mistakes)
            QVERIFY(mistake.kind != WeightsCrosswise);
    }
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
