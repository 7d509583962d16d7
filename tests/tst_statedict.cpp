// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/statedict.h"
#include "core/training/trainer.h"
#include "tests/support/projects.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

/// Weights from PyTorch into a project, and a project's weights for PyTorch.
class StateDictTest : public QObject
{
    Q_OBJECT

private slots:
    void readsJsonInItsOrder();
    void readsSafetensors();
    void sortsSafetensorsByNumbers();
    void takesAnyKindOfBias_data();
    void takesAnyKindOfBias();
    void zerosOfOddNamesHarmNothing_data();
    void zerosOfOddNamesHarmNothing();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void survivesEveryTruncation();
    void survivesEveryChangedByte();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void keepsTheSignOfZero();
    void forgetsTheOptimizersMemory();
};

namespace {

/// A safetensors file, put together by hand: the length of the header, the header, the data.
QByteArray safetensors(const QByteArray &header, const QByteArray &data)
{
    QByteArray length(8, '\0');
    qToLittleEndian(static_cast<quint64>(header.size()), length.data());
    return length + header + data;
}

template<typename Number>
QByteArray bytesOf(std::initializer_list<Number> numbers)
{
    QByteArray result;
    for (const Number number : numbers) {
        char bytes[sizeof(Number)];
        qToLittleEndian(number, bytes);
        result.append(bytes, sizeof(Number));
    }
    return result;
}

/// One neuron with two weights and a bias: 12 bytes.
QByteArray smallHeader()
{
    return R"({"__metadata__":{"format":"pt"},"fc.bias":{"dtype":"F32","shape":[1],"data_offsets":[8,12]},)"
           R"("fc.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}})";
}

QByteArray smallFile()
{
    return safetensors(smallHeader(), bytesOf<float>({0.5F, -0.25F, 2.0F}));
}

} // namespace

/// QJsonObject would put "10" before "2", and "a" before "b".
void StateDictTest::readsJsonInItsOrder()
{
    const Outcome<StateDict> read
        = readStateDict(" {\"b.\\u0077eight\" \n : [[1, 2], [3, 4]], \"10.weight\": [[5e-1, 6]],\r\n\"2.bias\":[-7]}\n");
    QCOMPARE(read.problem(), QString());
    const std::vector<NamedTensor> expected{{QStringLiteral("b.weight"), {2, 2}, {1.0, 2.0, 3.0, 4.0}},
                                            {QStringLiteral("10.weight"), {1, 2}, {0.5, 6.0}},
                                            {QStringLiteral("2.bias"), {1}, {-7.0}}};
    QVERIFY(read.value().tensors == expected);
}

void StateDictTest::readsSafetensors()
{
    const Outcome<StateDict> small = readStateDict(smallFile());
    QCOMPARE(small.problem(), QString());
    const std::vector<NamedTensor> expected{{QStringLiteral("fc.bias"), {1}, {2.0}}, {QStringLiteral("fc.weight"), {1, 2}, {0.5, -0.25}}};
    QVERIFY(small.value().tensors == expected);

    const Outcome<StateDict> exact
        = readStateDict(safetensors(R"({"w":{"dtype":"F64","shape":[2,1],"data_offsets":[0,16]}}   )", bytesOf<double>({0.1, 5e-324})));
    QCOMPARE(exact.problem(), QString());
    QVERIFY(exact.value().tensors == (std::vector<NamedTensor>{{QStringLiteral("w"), {2, 1}, {0.1, 5e-324}}}));
}

void StateDictTest::sortsSafetensorsByNumbers()
{
    QByteArray header = "{";
    qsizetype at = 0;
    for (const char *name : {"10.weight", "2.weight", "0.bias", "0.weight", "fc10.weight", "fc9.weight"}) {
        header += (at == 0 ? "\"" : ",\"") + QByteArray(name) + R"(":{"dtype":"F32","shape":[1,1],"data_offsets":[)"
            + QByteArray::number(at) + ',' + QByteArray::number(at + 4) + "]}";
        at += 4;
    }
    const Outcome<StateDict> read = readStateDict(safetensors(header + '}', QByteArray(at, '\0')));
    QCOMPARE(read.problem(), QString());
    QStringList names;
    for (const NamedTensor &tensor : read.value().tensors)
        names << tensor.name;
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("0.bias 0.weight 2.weight 10.weight fc9.weight fc10.weight"));
}

void StateDictTest::takesAnyKindOfBias_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *line, const char *bias, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(line) << QByteArray("{\"fc.weight\": [[1, 2], [3, 4]]") + bias + '}'
                            << QString::fromUtf8(expected);
    };
    row("one each", "2-2 single", R"(, "fc.bias": [5, 6])", "single 5 6");
    row("equal ones of a shared bias", "2-2 shared", R"(, "fc.bias": [5, 5])", "shared 5");
    row("different ones of a shared bias", "2-2 shared", R"(, "fc.bias": [5, 6])", "single 5 6");
    row("equal ones stay single", "2-2 single", R"(, "fc.bias": [5, 5])", "single 5 5");
    row("one for a layer with one each", "2-2 single", R"(, "fc.bias": [5])", "shared 5");
    row("none", "2-2 shared", "", "none");
    row("one each where there was none", "2-2 none", R"(, "fc.bias": [5, 6])", "single 5 6");
}

void StateDictTest::takesAnyKindOfBias()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, file);
    QFETCH(const QString, expected);
    const Outcome<Project> changed = withStateDict(projectFrom(line), readStateDict(file).value());
    QCOMPARE(changed.problem(), QString());
    const Layer &layer = changed.value().network.layer(1);
    QCOMPARE(layer.weights, (std::vector<double>{1.0, 2.0, 3.0, 4.0}));
    QString text = layer.biasKind == BiasKind::None ? QStringLiteral("none")
        : layer.biasKind == BiasKind::Shared        ? QStringLiteral("shared")
                                                    : QStringLiteral("single");
    for (const double bias : layer.biases)
        text += QStringLiteral(" %1").arg(bias);
    QCOMPARE(text, expected);
}

/// Names that are no text, or are given more than once: each minus sign belongs to a number that was read, or to none.
void StateDictTest::zerosOfOddNamesHarmNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("half a character") << QByteArray(R"({"\ud800": [-0]})");
    QTest::newRow("half a character and a table") << QByteArray(R"({"\udfff": [[1, -0]], "b": [-0]})");
    QTest::newRow("half a character, and what stands for it") << QByteArray(R"({"\ufffd": [1], "?": [1], "\ud800": [1, 2, -0]})");
    QTest::newRow("a byte order mark before a name") << QByteArray(R"({"0.weight": [1], "\ufeff0.weight": [1, -0]})");
    QTest::newRow("twice, the first longer") << QByteArray(R"({"a": [1, -0], "a": [1]})");
    QTest::newRow("twice, the first a table") << QByteArray(R"({"a": [[1, 2], [3, -0]], "a": [1]})");
    QTest::newRow("the same by an escape") << QByteArray(R"({"a": [1, 2, -0], "\u0061": [1]})");
}

void StateDictTest::zerosOfOddNamesHarmNothing()
{
    QFETCH(QByteArray, file);
    const Outcome<StateDict> read = readStateDict(file);
    qsizetype negative = 0;
    for (const NamedTensor &tensor : read ? read.value().tensors : std::vector<NamedTensor>()) {
        std::size_t size = 1;
        for (const std::size_t side : tensor.shape)
            size *= side;
        QCOMPARE(tensor.values.size(), size);
        negative += std::ranges::count_if(tensor.values, [](double value) { return std::signbit(value); });
    }
    if (read)
        QCOMPARE(negative, file.count("-0"));
}

void StateDictTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *file, const char *sentence) {
        QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(sentence);
    };
    row("too few layers", R"({"a.weight": [[1, 2], [3, 4]]})", "weights of 1 layers, but the network has 2");
    row("nothing", "{}", "weights of 0 layers, but the network has 2");
    row("rows", R"({"fc1.weight": [[1, 2], [3, 4], [5, 6]], "fc2.weight": [[1, 2]]})", "\"fc1.weight\" is 3×2, layer 1 needs 2×2");
    row("a name with a place in it", R"({"%1.weight": [[1, 2], [3, 4], [5, 6]], "fc2.weight": [[1, 2]]})",
        "\"%1.weight\" is 3×2, layer 1 needs 2×2");
    row("columns", R"({"fc1.weight": [[1, 2], [3, 4]], "fc2.weight": [[1, 2, 3]]})", "\"fc2.weight\" is 1×3, layer 2 needs 1×2");
    row("biases", R"({"a.weight": [[1, 2], [3, 4]], "a.bias": [1, 2, 3], "b.weight": [[1, 2]]})",
        "\"a.bias\" is 3, layer 1 needs 2, or 1 for all of them");
    row("biases in rows", R"({"a.weight": [[1, 2], [3, 4]], "a.bias": [[1, 2]], "b.weight": [[1, 2]]})",
        "\"a.bias\" is 1×2, layer 1 needs 2, or 1 for all of them");
    row("something else", R"({"a.weight": [[1, 2], [3, 4]], "b.weight": [[1, 2]], "norm.running_mean": [1]})",
        "\"norm.running_mean\" is neither the weights of a layer nor their biases");
    row("a bias of nobody", R"({"a.weight": [[1, 2], [3, 4]], "b.weight": [[1, 2]], "c.bias": [1]})",
        "\"c.bias\" is neither the weights of a layer nor their biases");
}

void StateDictTest::refusesWhatDoesNotFit()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, sentence);
    const Outcome<StateDict> read = readStateDict(file);
    QCOMPARE(read.problem(), QString());
    QCOMPARE(withStateDict(projectFrom(QStringLiteral("2-2-1 single")), read.value()).problem(), sentence);
}

void StateDictTest::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("sentence"); // its beginning
    const auto row = [](const char *name, const QByteArray &file, const char *sentence) {
        QTest::newRow(name) << file << QString::fromUtf8(sentence);
    };
    row("empty", "", "file: neither a state_dict as JSON nor a safetensors file");
    row("a list", "[1, 2, 3, 4]", "file: neither a state_dict as JSON nor a whole safetensors file");
    row("torn JSON", R"({"a.weight": [[1, 2], [3)", "line 1, column ");
    row("a text", R"({"a.weight": "no"})", "\"a.weight\": expected an array of numbers, or of arrays of numbers, found the text \"no\"");
    row("a text within", R"({"a.weight": [[1, "2"]]})", "\"a.weight\"[0][1]: expected a number, found the text \"2\"");
    row("uneven rows", R"({"a.weight": [[1, 2], [3]]})", "\"a.weight\"[1]: 1 numbers, but the rows before have 2");
    row("a number among rows", R"({"a.weight": [[1, 2], 3]})", "\"a.weight\"[1]: expected an array of numbers, found the number 3");
    row("three dimensions", R"({"a.weight": [[[1]]]})", "\"a.weight\"[0][0]: expected a number, found an array");
    row("a name twice", R"({"a": [1], "a": [2]})", "line 1, column 12: the key \"a\" stands here a second time");
    row("NaN", R"({"a": [NaN]})", "line 1, column ");
    row("beyond all numbers", R"({"a": [1e999]})", "line 1, column ");
    row("very deep", "{\"a\": " + QByteArray(5000, '[') + QByteArray(5000, ']') + '}', "line 1, column ");
    row("not UTF-8", "{\"\xFF\": [1]}", "line 1: the text is not UTF-8");

    row("only a length", safetensors({}, {}), "header: empty");
    row("huge length", QByteArray(8, '\xFF') + "{}",
        "file: neither a state_dict as JSON nor a whole safetensors file: its header would have "
        "18446744073709551615 bytes, but there are only 2");
    row("one byte too long", QByteArray("\x03\0\0\0\0\0\0\0{}", 10),
        "file: neither a state_dict as JSON nor a whole safetensors file: its header would have 3 bytes, but there are only 2");
    row("header is a list", safetensors("[]", {}), "header: expected an object");
    row("header is no JSON", safetensors("{]", {}), "line 1, column 3: not valid JSON");
    row("header is very deep", safetensors(QByteArray(5000, '[') + QByteArray(5000, ']'), {}), "line 1, column ");
    const auto with = [](const char *before, const char *after) {
        QByteArray header = smallHeader();
        Q_ASSERT(header.contains(before));
        return safetensors(header.replace(before, after), bytesOf<float>({0.5F, -0.25F, 2.0F}));
    };
    row("another type", with("\"F32\",\"shape\":[1]", "\"BF16\",\"shape\":[1]"),
        "\"fc.bias\".dtype: numbers of type \"BF16\", but only F32 and F64");
    row("no type", with("\"dtype\":\"F32\",\"shape\":[1],", "\"shape\":[1],"), "\"fc.bias\".dtype: missing");
    row("unknown key", with("\"dtype\":\"F32\",\"shape\":[1],", "\"dtype\":\"F32\",\"x\":1,\"shape\":[1],"), "\"fc.bias\".x: unknown key");
    row("no dimensions", with("[1,2]", "[]"), "\"fc.weight\".shape: 0 dimensions");
    row("many dimensions", with("[1,2]", "[1,2,1]"), "\"fc.weight\".shape: 3 dimensions");
    row("negative size", with("[1,2]", "[-1,2]"), "\"fc.weight\".shape[0]: expected a whole number");
    row("broken size", with("[1,2]", "[1,1.5]"), "\"fc.weight\".shape[1]: expected a whole number");
    row("huge sizes", with("[1,2]", "[67108864,67108864]"), "\"fc.weight\".data_offsets: 8 bytes, which do not fit the shape");
    row("beyond all sizes", with("[1,2]", "[1e300,2]"), "\"fc.weight\".shape[0]: expected a whole number");
    row("one offset", with("[0,8]", "[8]"), "\"fc.weight\".data_offsets: 1 numbers");
    row("backwards", with("[0,8]", "[8,0]"), "\"fc.weight\".data_offsets: -8 bytes, which do not fit the shape");
    row("overlap", with("[8,12]", "[4,8]"), "\"fc.bias\".data_offsets: the data begins at byte 4, but what comes before ends at 8");
    row("a gap", with("[8,12]", "[12,16]"), "\"fc.bias\".data_offsets: the data begins at byte 12, but what comes before ends at 8");
    row("too short", safetensors(smallHeader(), QByteArray(11, '\0')),
        "\"fc.bias\".data_offsets: the data ends at byte 12, but there are only 11");
    row("too long", safetensors(smallHeader(), QByteArray(13, '\0')), "file: 1 bytes are left over behind the last tensor");
    row("a header's name twice", with("fc.bias", "fc.weight"), "line 1, column ");
    row("infinite", safetensors(smallHeader(), bytesOf<float>({1.0F, std::numeric_limits<float>::infinity(), 1.0F})),
        "\"fc.weight\": number 2 is not finite");
    row("not a number", safetensors(smallHeader(), bytesOf<float>({1.0F, 1.0F, std::numeric_limits<float>::quiet_NaN()})),
        "\"fc.bias\": number 1 is not finite");
}

void StateDictTest::refusesBadFiles()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, sentence);
    const QString problem = readStateDict(file).problem();
    QVERIFY2(problem.startsWith(sentence), qPrintable(problem));
    QVERIFY(!problem.contains(QLatin1Char('\n')));
}

void StateDictTest::survivesEveryTruncation()
{
    const QByteArray json = stateDictJson(readStateDict(smallFile()).value());
    for (const QByteArray &file : {smallFile(), json.trimmed()}) {
        for (qsizetype size = 0; size < file.size(); ++size)
            QVERIFY2(!readStateDict(file.left(size)), qPrintable(QString::number(size)));
    }
}

/// Whatever comes of it, it is a state_dict of finite numbers or a sentence.
void StateDictTest::survivesEveryChangedByte()
{
    int refused = 0;
    for (qsizetype at = 0; at < smallFile().size(); ++at) {
        for (const char byte : {'\0', '"', '0', '9', '[', '}', ',', '\x7F', '\xFF'}) {
            QByteArray file = smallFile();
            file[at] = byte;
            const Outcome<StateDict> read = readStateDict(file);
            refused += read ? 0 : 1;
            QCOMPARE(read.problem().isEmpty(), bool(read));
        }
    }
    QVERIFY(refused > 500);
}

void StateDictTest::writesWhatItReads_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"2-3-1 single", "2-3-1 shared", "4-2 none", "1-1-1-1-1-1-1-1-1-1-1-1-1 single"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void StateDictTest::writesWhatItReads()
{
    QFETCH(const QString, line);
    Project project = projectFrom(line);
    project.network.layers[0].weights[0] = 0.1 + 0.2;
    const StateDict weights = stateDictOf(project.network);
    Project other = project;
    for (const ParameterId id : parametersOf(other.network))
        other.network.setValue(id, 99.0);
    for (const QByteArray &file : {stateDictJson(weights), stateDictSafetensors(weights)}) {
        const Outcome<StateDict> read = readStateDict(file);
        QCOMPARE(read.problem(), QString());
        QVERIFY(withStateDict(other, read.value()).value() == project);
    }
    QVERIFY(readStateDict(stateDictJson(weights)).value() == weights);
    // The numbers begin at a multiple of 8.
    QCOMPARE(qFromLittleEndian<quint64>(stateDictSafetensors(weights).constData()) % 8, 0U);
}

void StateDictTest::keepsTheSignOfZero()
{
    Project project = projectFrom(QStringLiteral("2-2-1 single"));
    project.network.layers[0].weights[3] = -0.0;
    project.network.layers[0].biases[1] = -0.0;
    const StateDict weights = stateDictOf(project.network);
    for (const QByteArray &file : {stateDictJson(weights), stateDictSafetensors(weights)}) {
        const Layer layer = withStateDict(project, readStateDict(file).value()).value().network.layers[0];
        QVERIFY(std::signbit(layer.weights[3]));
        QVERIFY(std::signbit(layer.biases[1]));
        QVERIFY(layer == project.network.layers[0]);
    }
}

void StateDictTest::forgetsTheOptimizersMemory()
{
    Project project = projectFrom(QStringLiteral("2-2-1 single"));
    project.training.optimizer.kind = Optimizer::Kind::Adam;
    Trainer trainer(project);
    QVERIFY(trainer.performIteration());
    QVERIFY(!trainer.project().memory.layers.empty());
    const Outcome<Project> changed = withStateDict(trainer.project(), stateDictOf(project.network));
    QVERIFY(changed.value() == project);
}

QTEST_APPLESS_MAIN(StateDictTest)
#include "tst_statedict.moc"
