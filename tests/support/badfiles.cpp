// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/badfiles.h"

#include "core/model/projectfile.h"
#include "core/training/experimentfile.h"
#include "core/training/replay.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringEncoder>

namespace {

const QString anyPlace = QStringLiteral("line 1, column ");

void collect(const Spot &spot, std::vector<Spot> &spots)
{
    spots.push_back(spot);
    const auto descend = [&](const QJsonValue &step, const QJsonValue &value) {
        Spot next{spot.path, value};
        next.path.push_back(step);
        collect(next, spots);
    };
    if (spot.value.isObject()) {
        const QJsonObject object = spot.value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            descend(member.key(), member.value());
    }
    const QJsonArray array = spot.value.toArray();
    for (int i = 0; i < array.size(); ++i)
        descend(i, array.at(i));
}

QJsonObject example(const QString &name)
{
    QFile file(QStringLiteral(":/examples/%1.backprop").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Two iterations with Adam, a change after them, and what was left by it.
QByteArray fileWithBranches()
{
    Project project = readProject(smallFile()).value();
    project.training.optimizer.kind = Optimizer::Kind::Adam;
    Experiment experiment(Course{project, {}});
    experiment = withPresentKept(std::move(experiment), QStringLiteral("B"), 5);
    experiment.branches[0].shown = false;
    experiment.name = QStringLiteral("A");
    for (Course *course : {&experiment.course, &experiment.branches[0].course})
        *course = withChange(*course, 2, *projectAfter(*course, 2));
    return writeExperiment(experiment);
}

/// A file whose value at a spot is not JSON that a QJsonValue could hold, such as "1e999".
BadFile withLiteral(const GoodFile &good, const Spot &spot, const QByteArray &literal)
{
    const QByteArray marked = textOf(replaced(good.json, spot.path, QStringLiteral("@@")));
    const qsizetype at = marked.indexOf("\"@@\"");
    const QString column = QString::number(QString::fromUtf8(marked.left(at)).size() + 1);
    return {QStringLiteral("%1, %2 is %3").arg(good.name, spot.place(), QString::fromUtf8(literal)),
            QByteArray(marked).replace("\"@@\"", literal), QStringLiteral("line 1, column ") + column};
}

void addMissingKeys(const GoodFile &good, BadFiles &files)
{
    for (const Spot &spot : spotsOf(good.json)) {
        if (isRequired(spot)) {
            files.push_back({QStringLiteral("%1 without %2").arg(good.name, spot.place()),
                             textOf(replaced(good.json, spot.path, QJsonValue::Undefined)), spot.place()});
        }
    }
}

void addWrongTypes(const GoodFile &good, BadFiles &files)
{
    const std::vector<std::pair<QString, QJsonValue>> values{{QStringLiteral("null"), QJsonValue::Null},
                                                             {QStringLiteral("true"), true},
                                                             {QStringLiteral("a number"), 7},
                                                             {QStringLiteral("a text"), QStringLiteral("x")},
                                                             {QStringLiteral("an array"), QJsonArray()},
                                                             {QStringLiteral("an object"), QJsonObject()}};
    for (const Spot &spot : spotsOf(good.json)) {
        for (const auto &[kind, value] : values) {
            if (value.type() == spot.value.type() || (spot.path.empty() && !value.isArray()))
                continue;
            files.push_back({QStringLiteral("%1, %2 is %3").arg(good.name, spot.place(), kind),
                             textOf(replaced(good.json, spot.path, value)), spot.place() + QStringLiteral(": ")});
        }
        for (const char *literal : {"1e999", "-1e999", "NaN", "Infinity", "-Infinity"}) {
            if (!spot.path.empty())
                files.push_back(withLiteral(good, spot, literal));
        }
    }
}

void addUnknownAndRepeatedKeys(const GoodFile &good, BadFiles &files)
{
    for (const Spot &spot : spotsOf(good.json)) {
        if (spot.value.isObject()) {
            Spot extra = spot;
            extra.path.emplace_back(QStringLiteral("extra"));
            files.push_back({QStringLiteral("%1, unknown key %2").arg(good.name, extra.place()), textOf(replaced(good.json, extra.path, 1)),
                             extra.place() + QStringLiteral(": unknown key")});
        }
        if (!spot.key().isEmpty()) {
            // "@" is sorted in front of all letters, so that the key that stands later is the good one.
            Spot twin = spot;
            twin.path.back() = QStringLiteral("@@");
            const QByteArray bytes = textOf(replaced(good.json, twin.path, spot.value)).replace("\"@@\"", '"' + spot.key().toUtf8() + '"');
            files.push_back({QStringLiteral("%1, %2 twice").arg(good.name, spot.place()), bytes, anyPlace});
        }
    }
}

/// Rows of numbers with one too few and one too many.
void addWrongLengths(const GoodFile &good, BadFiles &files)
{
    for (const Spot &spot : spotsOf(good.json)) {
        QJsonArray numbers = spot.value.toArray();
        if (!spot.value.isArray() || !numbers.first().isDouble())
            continue;
        numbers.append(1);
        files.push_back({QStringLiteral("%1, one more in %2").arg(good.name, spot.place()), textOf(replaced(good.json, spot.path, numbers)),
                         spot.place() + QStringLiteral(": ")});
        numbers.removeLast();
        numbers.removeLast();
        files.push_back({QStringLiteral("%1, one fewer in %2").arg(good.name, spot.place()),
                         textOf(replaced(good.json, spot.path, numbers)), spot.place() + QStringLiteral(": ")});
    }
}

void addWrongValues(const GoodFile &good, BadFiles &files)
{
    const auto add = [&](const Spot &spot, const QJsonValue &value) {
        files.push_back({QStringLiteral("%1, %2 is %3").arg(good.name, spot.place(), QString::fromUtf8(textOf(value))),
                         textOf(replaced(good.json, spot.path, value)), spot.place() + QStringLiteral(": ")});
    };
    const QHash<QString, QJsonArray> numbers{
        {QStringLiteral("version"), {0, -1, 0.5, 1.5, 2, 999, 1e300}},
        {QStringLiteral("inputs"), {0, -1, 1.5, 4097, 2147483648.0, 4294967298.0, 1e300, -1e300}},
        {QStringLiteral("training.batchSize"), {0, -1, 1.5, 2147483648.0, 4294967297.0, 1e300}},
        {QStringLiteral("training.optimizer.learningRate"), {0, -0.5, -1e-300}},
    };
    static const QStringList names{QStringLiteral("format"), QStringLiteral("layers[].activation"), QStringLiteral("training.loss"),
                                   QStringLiteral("training.optimizer.name"), QStringLiteral("training.updateOrder")};
    for (const Spot &spot : spotsOf(good.json)) {
        for (const QJsonValue &value : numbers.value(spot.pattern()))
            add(spot, value);
        if (!names.contains(spot.pattern()))
            continue;
        const QString name = spot.value.toString();
        for (const QString &other :
             {QString(), name.toUpper(), name + QLatin1Char(' '), name.chopped(1), QString(name).replace(u'-', u'_') + u'_',
              QStringLiteral("two\nlines"), QStringLiteral("\u2028\u202e\u0007"), QString(100'000, u'x')}) {
            add(spot, other);
            files.back().name = files.back().name.left(60) + QStringLiteral("… (%1)").arg(files.size());
        }
    }
}

void addTruncated(BadFiles &files)
{
    const QByteArray whole = smallFile();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QString place
            = size == 0 ? QStringLiteral("file: ") : QStringLiteral("line %1, column ").arg(whole.left(size).count('\n') + 1);
        files.push_back({QStringLiteral("cut after %1 bytes").arg(size), whole.left(size), place});
    }
}

/// Spoils the small file in one place, which stands in its first line unless it says otherwise.
void addSpoiled(BadFiles &files, const char *name, const QByteArray &good, const QByteArray &bad, const char *place = "line 1, column ")
{
    QByteArray bytes = smallFile();
    const qsizetype at = bytes.indexOf(good);
    Q_ASSERT(at >= 0);
    bytes.replace(at, good.size(), bad);
    files.push_back({QString::fromUtf8(name), bytes, QString::fromUtf8(place)});
}

void addBadUtf8(BadFiles &files)
{
    const std::vector<std::pair<const char *, QByteArray>> kinds{
        {"a continuation byte alone", "\x80"},
        {"the last continuation byte alone", "\xBF"},
        {"an overlong NUL", QByteArray("\xC0\x80")},
        {"an overlong slash", "\xC0\xAF"},
        {"an overlong DEL", "\xC1\xBF"},
        {"overlong in three bytes", "\xE0\x80\xAF"},
        {"overlong in three bytes, the largest", "\xE0\x9F\xBF"},
        {"overlong in four bytes", "\xF0\x80\x80\xAF"},
        {"overlong in four bytes, the largest", "\xF0\x8F\xBF\xBF"},
        {"overlong in five bytes", "\xF8\x80\x80\x80\xAF"},
        {"overlong in six bytes", "\xFC\x80\x80\x80\x80\xAF"},
        {"a high surrogate", "\xED\xA0\x80"},
        {"a low surrogate", "\xED\xBF\xBF"},
        {"a pair of surrogates", "\xED\xA0\xB5\xED\xBD\xAB"},
        {"beyond Unicode", "\xF4\x90\x80\x80"},
        {"far beyond Unicode", "\xF7\xBF\xBF\xBF"},
        {"two bytes, the second missing", "\xC3"},
        {"three bytes, the last missing", "\xE2\x82"},
        {"three bytes, two missing", "\xE2"},
        {"four bytes, the last missing", "\xF0\x9F\x98"},
        {"four bytes, three missing", "\xF0"},
        {"a letter for the second byte", "\xE2\x28\xA1"},
        {"Latin-1", "\xE9"},
        {"the byte FE", "\xFE"},
        {"the byte FF", "\xFF"},
    };
    for (const auto &[name, bytes] : kinds) {
        addSpoiled(files, qPrintable(QStringLiteral("UTF-8, in a text: ") + QLatin1String(name)), "\"T\"", "\"a" + bytes + "b\"",
                   "line 1: ");
        addSpoiled(files, qPrintable(QStringLiteral("UTF-8, in a key: ") + QLatin1String(name)), "layers", "la" + bytes + "yers",
                   "line 2: ");
        addSpoiled(files, qPrintable(QStringLiteral("UTF-8, between values: ") + QLatin1String(name)), "[0.05]", bytes + "[0.05]",
                   "line 3: ");
    }
}

void addOtherEncodings(BadFiles &files)
{
    const QString text = QString::fromUtf8(smallFile());
    using Encoding = QStringConverter::Encoding;
    for (const auto &[name, encoding] : {std::pair("UTF-16 LE", Encoding::Utf16LE), std::pair("UTF-16 BE", Encoding::Utf16BE),
                                         std::pair("UTF-32 LE", Encoding::Utf32LE), std::pair("UTF-32 BE", Encoding::Utf32BE)}) {
        QStringEncoder plain(encoding);
        files.push_back({QLatin1String(name), plain.encode(text), QStringLiteral("line 1")});
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        files.push_back({QLatin1String(name) + QStringLiteral(" with a byte order mark"), marked.encode(text), QStringLiteral("line 1")});
    }
    files.push_back({QStringLiteral("two byte order marks"), "\xEF\xBB\xBF\xEF\xBB\xBF" + smallFile(), anyPlace});
    files.push_back({QStringLiteral("a byte order mark behind the end"), smallFile() + "\xEF\xBB\xBF", QStringLiteral("line 3, column ")});
    files.push_back({QStringLiteral("nothing but a byte order mark"), "\xEF\xBB\xBF", QStringLiteral("file: ")});
    addSpoiled(files, "a byte order mark between values", "\"T\"", "\xEF\xBB\xBF\"T\"");
    addSpoiled(files, "a byte order mark at the beginning of a text", "\"T\"", "\"\xEF\xBB\xBFT\"");
    addSpoiled(files, "a byte order mark at the beginning of a key", "\"title\"", "\"\xEF\xBB\xBFtitle\"");
}

void addGarbage(BadFiles &files)
{
    const QByteArray whole = smallFile();
    for (const QByteArray &garbage :
         {QByteArray(1, '\0'), QByteArray("x"), QByteArray("{}"), QByteArray(","), QByteArray("}"), QByteArray("]"), QByteArray("// end"),
          QByteArray("null"), QByteArray("\"\""), QByteArray("1"), QByteArray("\x1a"), whole}) {
        const QString name = QString::fromLatin1(garbage.left(8).toPercentEncoding(" {},]\"/"));
        files.push_back({QStringLiteral("garbage behind: ") + name, whole + garbage, QStringLiteral("line 3, column ")});
        if (garbage != whole)
            files.push_back({QStringLiteral("garbage in front: ") + name, garbage + whole, QStringLiteral("line 1, column ")});
    }
    for (const QByteArray &bytes : {QByteArray(), QByteArray(" "), QByteArray("\n\n"), QByteArray("\t\r\n ")})
        files.push_back({QStringLiteral("empty: %1 bytes").arg(bytes.size()), bytes, QStringLiteral("file: ")});
    for (const QByteArray &bytes :
         {QByteArray("5"), QByteArray("null"), QByteArray("true"), QByteArray("\"text\""), QByteArray("{"), QByteArray("["),
          QByteArray("}"), QByteArray("]"), QByteArray("\""), QByteArray("\\"), QByteArray(1, '\0'), QByteArray("-"), QByteArray("{\"a\""),
          QByteArray("{\"a\":"), QByteArray("{\"\\"), QByteArray("[1e")})
        files.push_back({QStringLiteral("nothing but ") + QString::fromLatin1(bytes.toPercentEncoding(" {},]\"[:")), bytes, anyPlace});
}

void addLooseJson(BadFiles &files)
{
    addSpoiled(files, "a line break in a text", "\"T\"", "\"a\nb\"");
    addSpoiled(files, "a tabulator in a text", "\"T\"", "\"a\tb\"");
    addSpoiled(files, "a NUL in a text", "\"T\"", QByteArray("\"a\0b\"", 5));
    addSpoiled(files, "an unknown escape", "\"T\"", "\"\\x41\"");
    addSpoiled(files, "an escape of an apostrophe", "\"T\"", "\"\\'\"");
    addSpoiled(files, "an escape too short", "\"T\"", "\"\\u41\"");
    addSpoiled(files, "an escape that is not hexadecimal", "\"T\"", "\"\\u00g0\"");
    addSpoiled(files, "a text that is not closed", "\"T\"", "\"T");
    addSpoiled(files, "apostrophes", "\"T\"", "'T'");
    addSpoiled(files, "a key without quotation marks", "\"title\"", "title");
    addSpoiled(files, "a number for a key", "\"title\"", "1");
    addSpoiled(files, "no colon", "\"title\":", "\"title\"");
    addSpoiled(files, "an equals sign", "\"title\":", "\"title\"=");
    addSpoiled(files, "no comma", "\"T\",", "\"T\"");
    addSpoiled(files, "two commas", "\"T\",", "\"T\",,");
    addSpoiled(files, "a semicolon", "\"T\",", "\"T\";");
    addSpoiled(files, "a comment for a line", "\"title\"", "// title\n\"title\"");
    addSpoiled(files, "a comment", "\"title\"", "/* title */ \"title\"");
    addSpoiled(files, "a comma before the end of an object", "0.35}", "0.35,}", "line 2, column ");
    addSpoiled(files, "a comma before the end of an array", "0.05]", "0.05,]", "line 3, column ");
    addSpoiled(files, "a comma at the beginning of an array", "[0.05", "[,0.05", "line 3, column ");
    addSpoiled(files, "a bracket for a brace", "0.35}", "0.35]", "line 2, column ");
    addSpoiled(files, "a brace for a bracket", "0.05]", "0.05}", "line 3, column ");
    addSpoiled(files, "one bracket too many", "0.05]", "0.05]]", "line 3, column ");
    for (const char *number : {"1.",      ".5",    "-.5",    "01",   "-01",  "00",    "+1",    "1e",        "1e+", "1.e5",
                               "1e5.5",   "--1",   "-",      "1-",   "1..2", "1.2.3", "0x10",  "1_000",     "1,5", "1e-400",
                               "-1e-400", "2e308", "-2e308", "True", "None", "nul",   "truee", "undefined", "inf", "nan"}) {
        const QByteArray name = QByteArray("the number ") + number;
        // Of "1,5" it is not the text that is wrong but the number of targets.
        addSpoiled(files, name, "0.01", number, QByteArray(number) == "1,5" ? "samples[0].targets: " : "line 3, column ");
    }
}

QByteArray repeated(const QByteArray &text, int count)
{
    return (text + ',').repeated(count).chopped(1);
}

/// A file of one input and one output with other layers, samples or further keys.
QByteArray fileWith(const QByteArray &layers, const QByteArray &samples, const QByteArray &more = {}, int inputs = 1)
{
    return R"({"format": "backprop-studio", "version": 1, "inputs": )" + QByteArray::number(inputs) + R"(, "layers": [)" + layers
        + R"(], "samples": [)" + samples + ']' + more + '}';
}

QByteArray layerOf(int neurons, int inputs)
{
    return R"({"activation": "sigmoid", "weights": [)" + repeated('[' + repeated("1", inputs) + ']', neurons) + "]}";
}

} // namespace

QString Spot::place() const
{
    QString place;
    for (const QJsonValue &step : path) {
        if (step.isString())
            place += (place.isEmpty() ? QString() : QStringLiteral(".")) + step.toString();
        else
            place += QStringLiteral("[%1]").arg(step.toInt());
    }
    return place.isEmpty() ? QStringLiteral("file") : place;
}
QString Spot::pattern() const
{
    static const QRegularExpression outer(QStringLiteral("^((changes\\[\\]\\.project|branches\\[\\]\\.course)\\.)+"));
    return place().replace(QRegularExpression(QStringLiteral("\\d+")), QString()).remove(outer);
}

std::vector<Spot> spotsOf(const QJsonObject &file)
{
    std::vector<Spot> spots;
    collect({{}, file}, spots);
    return spots;
}

QJsonValue replaced(const QJsonValue &in, std::span<const QJsonValue> path, const QJsonValue &value)
{
    if (path.empty())
        return value;
    const QJsonValue &step = path.front();
    if (step.isString()) {
        QJsonObject object = in.toObject();
        const QJsonValue member = replaced(object.value(step.toString()), path.subspan(1), value);
        if (member.isUndefined())
            object.remove(step.toString());
        else
            object.insert(step.toString(), member);
        return object;
    }
    QJsonArray array = in.toArray();
    array.replace(step.toInt(), replaced(array.at(step.toInt()), path.subspan(1), value));
    return array;
}

QByteArray textOf(const QJsonValue &file)
{
    // In an array any value can be written; without its brackets it is the value itself.
    const QByteArray array = QJsonDocument(QJsonArray{file}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray smallFile()
{
    return R"({"format": "backprop-studio", "version": 1, "title": "T", "inputs": 1,
 "layers": [{"activation": "sigmoid", "weights": [[0.15]], "bias": 0.35}],
 "samples": [{"inputs": [0.05], "targets": [0.01]}], "training": {"trainBiases": true}})";
}

std::vector<GoodFile> goodFiles()
{
    QJsonObject everything = example(QStringLiteral("xor"));
    const QJsonArray samples = everything.value(QStringLiteral("samples")).toArray();
    everything.insert(QStringLiteral("testSamples"), QJsonArray{samples.at(0), samples.at(3)});
    return {{QStringLiteral("lecture"), example(QStringLiteral("lecture"))},
            {QStringLiteral("xor"), everything},
            {QStringLiteral("branches"), QJsonDocument::fromJson(fileWithBranches()).object()}};
}

bool isRequired(const Spot &spot)
{
    static const QStringList patterns{QStringLiteral("format"),
                                      QStringLiteral("version"),
                                      QStringLiteral("inputs"),
                                      QStringLiteral("layers"),
                                      QStringLiteral("layers[].activation"),
                                      QStringLiteral("layers[].weights"),
                                      QStringLiteral("samples"),
                                      QStringLiteral("samples[].inputs"),
                                      QStringLiteral("samples[].targets"),
                                      QStringLiteral("testSamples[].inputs"),
                                      QStringLiteral("testSamples[].targets"),
                                      QStringLiteral("changes[].iteration"),
                                      QStringLiteral("changes[].project"),
                                      QStringLiteral("changes[].memory[].weights.steps"),
                                      QStringLiteral("changes[].memory[].biases.steps"),
                                      QStringLiteral("branches[].name"),
                                      QStringLiteral("branches[].iterations"),
                                      QStringLiteral("branches[].course")};
    return patterns.contains(spot.pattern());
}

BadFiles badFiles()
{
    BadFiles files;
    addTruncated(files);
    addBadUtf8(files);
    addOtherEncodings(files);
    addGarbage(files);
    addLooseJson(files);
    for (const GoodFile &good : goodFiles()) {
        addMissingKeys(good, files);
        addWrongTypes(good, files);
        addUnknownAndRepeatedKeys(good, files);
        addWrongLengths(good, files);
        addWrongValues(good, files);
    }
    return files;
}

std::vector<LargeFile> largeFiles()
{
    std::vector<LargeFile> files;
    const auto add = [&files](const char *name, const char *place, const std::function<QByteArray()> &make) {
        files.push_back({QString::fromUtf8(name), QString::fromUtf8(place), make});
    };
    const QByteArray sample = R"({"inputs":[0],"targets":[0]})";
    const QByteArray layer = layerOf(1, 1);
    add("64 MB of blanks and one more", "file: ", [] { return QByteArray((64 << 20) + 1, ' '); });
    add("a good file, blown up to more than 64 MB", "file: ", [] { return smallFile() + QByteArray(64 << 20, ' '); });
    add("65 layers", "layers: 65 layers", [=] { return fileWith(repeated(layer, 65), sample); });
    add("4097 inputs", "inputs: ", [=] { return fileWith(layerOf(1, 4097), sample, {}, 4097); });
    add("4097 neurons", "layers[0].weights: 4097 neurons", [=] { return fileWith(layerOf(4097, 1), sample); });
    add("4097 hidden neurons in the third layer", "layers[2].weights: 4097 neurons",
        [=] { return fileWith(repeated(layer, 2) + ',' + layerOf(4097, 1), sample); });
    add("1,000,001 weights in one layer", "layers[0]: more than 1000000 weights",
        [=] { return fileWith(layerOf(1001, 1000), sample, {}, 1000); });
    add("1,000,001 weights in two layers", "layers[1]: more than 1000000 weights",
        [=] { return fileWith(layerOf(1000, 999) + ',' + layerOf(2, 1000), sample, {}, 999); });
    add("1,000,001 samples", "samples: 1000001 samples", [=] { return fileWith(layer, repeated(sample, 1'000'001)); });
    add("1,000,001 samples of nothing", "samples: 1000001 samples", [=] { return fileWith(layer, repeated("0", 1'000'001)); });
    add("1,000,001 test samples", "testSamples: 1000001 samples",
        [=] { return fileWith(layer, sample, R"(,"testSamples":[)" + repeated(sample, 1'000'001) + ']'); });
    add("a million unknown keys", "unknown", [=] {
        QByteArray keys;
        for (int i = 0; i < 1'000'000; ++i)
            keys += ",\"unknown" + QByteArray::number(i) + "\":0";
        return fileWith(layer, sample, keys);
    });
    add("a key of a million letters", "xxx", [=] { return fileWith(layer, sample, ",\"" + QByteArray(1'000'000, 'x') + "\":0"); });
    add("a number of a million digits", "line 1, column ",
        [=] { return fileWith(layer, sample, ",\"view\":{\"a\":" + QByteArray(1'000'000, '9') + '}'); });
    add("a text of a million letters for a layer", "layers[0]: ", [=] { return fileWith('"' + QByteArray(1'000'000, 'x') + '"', sample); });
    add("100,000 open arrays", "line 1, column ", [] { return QByteArray(100'000, '['); });
    add("100,000 arrays in each other", "line 1, column ", [] { return QByteArray(100'000, '[') + QByteArray(100'000, ']'); });
    add("30 million open arrays", "line 1, column ", [] { return QByteArray(30'000'000, '['); });
    add("100,000 open objects", "line 1, column ", [] { return QByteArray("{\"a\":").repeated(100'000); });
    add("100,000 arrays in the view", "line 1, column ",
        [=] { return fileWith(layer, sample, ",\"view\":{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}'); });
    add("100,000 arrays for a weight", "line 1, column ", [=] {
        return fileWith(QByteArray(layer).replace("[[1]]", "[[" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "]]"), sample);
    });
    return files;
}

QString complaintAbout(const QString &sentence, const QString &place, qsizetype longest)
{
    if (sentence.isEmpty())
        return QStringLiteral("there is no sentence");
    if (sentence.size() > longest)
        return QStringLiteral("the sentence is too long");
    for (const QChar c : sentence) {
        if (!c.isPrint() && !c.isSurrogate())
            return QStringLiteral("the sentence has a character that can't be seen");
    }
    if (!sentence.startsWith(place))
        return QStringLiteral("the sentence does not begin with ") + place;
    if (!sentence.contains(QStringLiteral(": ")) || sentence.endsWith(QLatin1Char(' ')))
        return QStringLiteral("the sentence does not say what is wrong");
    return {};
}
