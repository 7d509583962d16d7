// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/statedict.h"

#include "core/model/limits.h"
#include "core/model/placedjson.h"
#include "core/model/projectnumbers.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace placedjson;

namespace {

/// The words about weights in files.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(StateDict)
};

constexpr qsizetype lengthBytes = 8; ///< with which a safetensors file begins
constexpr qsizetype mostTensors = 4 * limits::layers;

/// Text without a byte that is 0, as every safetensors file has one in its length.
bool isJson(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('{') && !bytes.left(lengthBytes).contains('\0');
}

// ---- JSON ----

/// The end of a text that begins with a quotation mark.
qsizetype endOfText(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at + 1;
}

bool isFollowedByColon(const QByteArray &json, qsizetype at)
{
    while (QByteArrayView(" \t\n\r").contains(json[at]))
        ++at;
    return json[at] == ':';
}

/// The keys of the outermost object in their order, which QJsonObject does not keep; the text is known to be good JSON.
QStringList keysInOrder(const QByteArray &json)
{
    QByteArray keys;
    int depth = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        if (c != '"')
            continue;
        const qsizetype end = endOfText(json, at);
        if (depth == 1 && isFollowedByColon(json, end))
            keys += (keys.isEmpty() ? "" : ",") + json.mid(at, end - at);
        at = end - 1;
    }
    QStringList names;
    for (const QJsonValue key : QJsonDocument::fromJson('[' + keys + ']').array())
        names << key.toString();
    return names;
}

/// A number, a vector, or rows of the same length.
NamedTensor readTensor(const QString &name, const Node &node)
{
    NamedTensor tensor;
    tensor.name = name;
    const QJsonArray rows = arrayOf(node, QT_TRANSLATE_NOOP("PlacedJson", "an array of numbers, or of arrays of numbers"));
    tensor.shape.push_back(static_cast<std::size_t>(rows.size()));
    if (!rows.at(0).isArray()) {
        appendNumbers(node, rows, tensor.values);
        return tensor;
    }
    const qsizetype columns = rows.at(0).toArray().size();
    tensor.shape.push_back(static_cast<std::size_t>(columns));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Node row = element(node, rows, i);
        const QJsonArray numbers = arrayOf(row, QT_TRANSLATE_NOOP("PlacedJson", "an array of numbers"));
        if (numbers.size() != columns)
            fail(row.place, Words::tr("%1 numbers, but the rows before have %2").arg(numbers.size()).arg(columns));
        appendNumbers(row, numbers, tensor.values);
    }
    return tensor;
}

/// The number that stands at a place of the file; nullptr if none does.
double *numberAt(std::vector<NamedTensor> &tensors, const JsonPath &path)
{
    const auto tensor = std::ranges::find(tensors, path[0].key, &NamedTensor::name);
    if (tensor == tensors.end())
        return nullptr;
    const auto row = static_cast<std::size_t>(path[1].index);
    return &tensor->values[path.size() == 2 ? row : row * tensor->shape[1] + static_cast<std::size_t>(path[2].index)];
}

StateDict readJson(const QByteArray &bytes)
{
    const QJsonDocument document = parse(bytes, limits::bytes);
    const QJsonObject object = document.object();
    if (object.size() > mostTensors)
        fail(Words::tr("file"), Words::tr("%1 tensors, which are more than any network here has").arg(object.size()));
    StateDict result;
    for (const QString &name : keysInOrder(bytes))
        result.tensors.push_back(readTensor(name, {object.value(name), quoted(name)}));
    restoreNegativeZeros(bytes, [&result](const JsonPath &path) { return numberAt(result.tensors, path); });
    return result;
}

// ---- safetensors ----

/// Where a tensor's numbers stand behind the header, and how they are written.
struct StoredTensor
{
    NamedTensor tensor;
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype width = 0; ///< bytes of a number
};

qsizetype sizeAt(const Node &node)
{
    const double number = numberOf(node);
    if (number < 0.0 || number > static_cast<double>(limits::bytes) || number != std::floor(number))
        failKind(node, Words::tr("a whole number from 0 to %1").arg(limits::bytes));
    return static_cast<qsizetype>(number);
}

qsizetype widthOf(const Node &type)
{
    const QString name = textOf(type);
    if (name == QLatin1String("F32"))
        return 4;
    if (name == QLatin1String("F64"))
        return 8;
    fail(type.place, Words::tr("numbers of type %1, but only F32 and F64 can be read").arg(quoted(name)));
}

StoredTensor readEntry(const QString &name, const Node &node)
{
    requireObject(node);
    allowKeys(node, {"dtype", "shape", "data_offsets"});
    StoredTensor stored;
    stored.tensor.name = name;
    stored.width = widthOf(member(node, "dtype"));
    const Node shape = member(node, "shape");
    const QJsonArray sizes = arrayOf(shape, QT_TRANSLATE_NOOP("PlacedJson", "an array of whole numbers"));
    if (sizes.isEmpty() || sizes.size() > 2)
        fail(shape.place, Words::tr("%1 dimensions, but weights have two and biases one").arg(sizes.size()));
    qsizetype bytes = stored.width;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const qsizetype size = sizeAt(element(shape, sizes, i));
        // Both are at most 2²⁶ or so, so that their product is far from the largest number.
        bytes = std::min(bytes * size, 2 * limits::bytes);
        stored.tensor.shape.push_back(static_cast<std::size_t>(size));
    }
    const Node place = member(node, "data_offsets");
    const QJsonArray offsets = arrayOf(place, QT_TRANSLATE_NOOP("PlacedJson", "an array of two whole numbers"));
    if (offsets.size() != 2)
        fail(place.place, Words::tr("%1 numbers, where the beginning and the end were expected").arg(offsets.size()));
    stored.begin = sizeAt(element(place, offsets, 0));
    stored.end = sizeAt(element(place, offsets, 1));
    if (stored.end - stored.begin != bytes)
        fail(place.place, Words::tr("%1 bytes, which do not fit the shape").arg(stored.end - stored.begin));
    return stored;
}

/// The header's tensors in the order of their data, which must follow one another without gaps.
std::vector<StoredTensor> readHeader(const QByteArray &header, qsizetype dataBytes)
{
    if (header.trimmed().isEmpty())
        fail(Words::tr("header"), Words::tr("empty"));
    const QJsonDocument document = parse(header, limits::bytes);
    if (!document.isObject())
        fail(Words::tr("header"), Words::tr("expected an object"));
    const QJsonObject entries = document.object();
    if (entries.size() > mostTensors)
        fail(Words::tr("header"), Words::tr("%1 tensors, which are more than any network here has").arg(entries.size()));
    std::vector<StoredTensor> tensors;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (entry.key() != QLatin1String("__metadata__"))
            tensors.push_back(readEntry(entry.key(), {entry.value(), quoted(entry.key())}));
    }
    std::ranges::sort(tensors, [](const StoredTensor &one, const StoredTensor &other) {
        return std::pair(one.begin, one.end) < std::pair(other.begin, other.end);
    });
    qsizetype end = 0;
    for (const StoredTensor &stored : tensors) {
        const QString place = quoted(stored.tensor.name) + QStringLiteral(".data_offsets");
        if (stored.begin != end)
            fail(place, Words::tr("the data begins at byte %1, but what comes before ends at %2").arg(stored.begin).arg(end));
        end = stored.end;
        if (end > dataBytes)
            fail(place, Words::tr("the data ends at byte %1, but there are only %2").arg(end).arg(dataBytes));
    }
    if (end != dataBytes)
        fail(Words::tr("file"), Words::tr("%1 bytes are left over behind the last tensor").arg(dataBytes - end));
    return tensors;
}

double numberFrom(const char *bytes, qsizetype width)
{
    return width == 4 ? static_cast<double>(qFromLittleEndian<float>(bytes)) : qFromLittleEndian<double>(bytes);
}

/// By name, with numbers in names by size.
bool comesBefore(const QString &one, const QString &other)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto numberFrom = [](const QString &name, qsizetype &at) {
        const qsizetype start = at;
        while (at < name.size() && name[at] >= QLatin1Char('0') && name[at] <= QLatin1Char('9'))
            ++at;
        return QStringView(name).sliced(start, at - start);
    };
    while (i < one.size() && j < other.size()) {
        const QStringView a = numberFrom(one, i);
        const QStringView b = numberFrom(other, j);
        if (!a.isEmpty() && !b.isEmpty()) {
            if (a.size() != b.size())
                return a.size() < b.size();
            if (a != b)
                return a < b;
            continue;
        }
        i -= a.size();
        j -= b.size();
        if (one[i] != other[j])
            return one[i] < other[j];
        ++i;
        ++j;
    }
    return one.size() - i < other.size() - j;
}

StateDict readSafetensors(const QByteArray &bytes)
{
    if (bytes.size() > limits::bytes)
        fail(Words::tr("file"), Words::tr("larger than %1 megabytes").arg(limits::bytes >> 20));
    if (bytes.size() < lengthBytes)
        fail(Words::tr("file"), Words::tr("neither a state_dict as JSON nor a safetensors file"));
    const auto length = qFromLittleEndian<quint64>(bytes.constData());
    if (length > static_cast<quint64>(bytes.size() - lengthBytes))
        fail(Words::tr("file"),
             Words::tr("neither a state_dict as JSON nor a whole safetensors file: its header would have "
                       "%1 bytes, but there are only %2")
                 .arg(length)
                 .arg(bytes.size() - lengthBytes));
    const auto header = static_cast<qsizetype>(length);
    const char *data = bytes.constData() + lengthBytes + header;
    StateDict result;
    for (StoredTensor &stored : readHeader(bytes.mid(lengthBytes, header), bytes.size() - lengthBytes - header)) {
        std::vector<double> &values = stored.tensor.values;
        for (qsizetype at = stored.begin; at < stored.end; at += stored.width) {
            values.push_back(numberFrom(data + at, stored.width));
            if (!std::isfinite(values.back()))
                fail(quoted(stored.tensor.name), Words::tr("number %1 is not finite").arg(values.size()));
        }
        result.tensors.push_back(std::move(stored.tensor));
    }
    std::ranges::sort(result.tensors, [](const NamedTensor &one, const NamedTensor &other) { return comesBefore(one.name, other.name); });
    return result;
}

// ---- Into a network ----

QString shapeText(const std::vector<std::size_t> &shape)
{
    QStringList sizes;
    for (const std::size_t size : shape)
        sizes << QString::number(size);
    return sizes.join(QStringLiteral("×"));
}

bool isWeight(const NamedTensor &tensor)
{
    return tensor.shape.size() == 2 && tensor.name.endsWith(QLatin1String("weight"));
}

const NamedTensor *biasOf(const StateDict &dict, const NamedTensor &weight)
{
    const QString name = weight.name.chopped(6) + QStringLiteral("bias");
    const auto found = std::ranges::find(dict.tensors, name, &NamedTensor::name);
    return found == dict.tensors.end() ? nullptr : &*found;
}

void takeWeights(const NamedTensor &weight, int number, Layer &layer)
{
    const std::vector<std::size_t> needed{static_cast<std::size_t>(layer.neurons), static_cast<std::size_t>(layer.inputs)};
    if (weight.shape != needed)
        throw Problem{Words::tr("%1 is %2, layer %3 needs %4")
                          .arg(quoted(weight.name), shapeText(weight.shape), QString::number(number), shapeText(needed))};
    layer.weights = weight.values;
}

void takeBiases(const NamedTensor &bias, int number, Layer &layer)
{
    const bool isOneEach = bias.values.size() == static_cast<std::size_t>(layer.neurons);
    if (bias.shape.size() != 1 || !(isOneEach || bias.values.size() == 1))
        throw Problem{Words::tr("%1 is %2, layer %3 needs %4, or 1 for all of them")
                          .arg(quoted(bias.name), shapeText(bias.shape), QString::number(number), QString::number(layer.neurons))};
    const bool areEqual = std::ranges::all_of(bias.values, [&bias](double value) { return value == bias.values.front(); });
    const bool isShared = !isOneEach || (areEqual && layer.biasKind == BiasKind::Shared);
    layer.biasKind = isShared ? BiasKind::Shared : BiasKind::Single;
    layer.biases = isShared ? std::vector{bias.values.front()} : bias.values;
}

void takeLayer(const StateDict &dict, const NamedTensor &weight, int number, Layer &layer)
{
    takeWeights(weight, number, layer);
    const NamedTensor *bias = biasOf(dict, weight);
    if (bias)
        return takeBiases(*bias, number, layer);
    layer.biasKind = BiasKind::None;
    layer.biases.clear();
}

/// What has no place in the network must not be lost without a word.
void refuseOthers(const StateDict &dict, const std::vector<const NamedTensor *> &weights)
{
    for (const NamedTensor &tensor : dict.tensors) {
        const auto isPartOf = [&](const NamedTensor *weight) { return &tensor == weight || &tensor == biasOf(dict, *weight); };
        if (std::ranges::none_of(weights, isPartOf))
            throw Problem{Words::tr("%1 is neither the weights of a layer nor their biases").arg(quoted(tensor.name))};
    }
}

// ---- Out of a network ----

QByteArray jsonList(const double *values, std::size_t count)
{
    QByteArray list;
    for (std::size_t i = 0; i < count; ++i)
        list += (i == 0 ? "" : ", ") + numberText(values[i]);
    return '[' + list + ']';
}

QByteArray jsonTensor(const NamedTensor &tensor)
{
    if (tensor.shape.size() == 1)
        return jsonList(tensor.values.data(), tensor.values.size());
    QByteArray rows;
    for (std::size_t first = 0; first < tensor.values.size(); first += tensor.shape[1])
        rows += (first == 0 ? "" : ", ") + jsonList(tensor.values.data() + first, tensor.shape[1]);
    return '[' + rows + ']';
}

} // namespace

Outcome<StateDict> readStateDict(const QByteArray &bytes)
{
    try {
        return isJson(bytes) ? readJson(bytes) : readSafetensors(bytes);
    } catch (const Problem &problem) {
        return problem;
    }
}

Outcome<Project> withStateDict(Project project, const StateDict &weights)
{
    std::vector<const NamedTensor *> found;
    for (const NamedTensor &tensor : weights.tensors) {
        if (isWeight(tensor))
            found.push_back(&tensor);
    }
    Network &network = project.network;
    if (found.size() != network.layers.size())
        return Problem{Words::tr("weights of %1 layers, but the network has %2").arg(found.size()).arg(network.layers.size())};
    try {
        refuseOthers(weights, found);
        for (int number = 1; number <= network.lastLayer(); ++number)
            takeLayer(weights, *found[static_cast<std::size_t>(number - 1)], number, network.layer(number));
    } catch (const Problem &problem) {
        return problem;
    }
    project.memory = {};
    return project;
}

StateDict stateDictOf(const Network &network)
{
    StateDict result;
    for (int number = 1; number <= network.lastLayer(); ++number) {
        const Layer &layer = network.layer(number);
        const auto neurons = static_cast<std::size_t>(layer.neurons);
        const QString module = QString::number(2 * (number - 1));
        result.tensors.push_back({module + QStringLiteral(".weight"), {neurons, static_cast<std::size_t>(layer.inputs)}, layer.weights});
        if (layer.biasKind == BiasKind::None)
            continue;
        std::vector<double> biases;
        for (int neuron = 0; neuron < layer.neurons; ++neuron)
            biases.push_back(layer.biasOf(neuron));
        result.tensors.push_back({module + QStringLiteral(".bias"), {neurons}, biases});
    }
    return result;
}

QByteArray stateDictJson(const StateDict &weights)
{
    QByteArray members;
    for (const NamedTensor &tensor : weights.tensors)
        members += (members.isEmpty() ? "  \"" : ",\n  \"") + tensor.name.toUtf8() + "\": " + jsonTensor(tensor);
    return "{\n" + members + "\n}\n";
}

QByteArray stateDictSafetensors(const StateDict &weights)
{
    constexpr qsizetype width = 8;
    QByteArray members;
    QByteArray data;
    for (const NamedTensor &tensor : weights.tensors) {
        const qsizetype begin = data.size();
        for (const double value : tensor.values) {
            char bytes[width];
            qToLittleEndian(value, bytes);
            data.append(bytes, width);
        }
        QByteArray shape = QByteArray::number(static_cast<qulonglong>(tensor.shape[0]));
        if (tensor.shape.size() == 2)
            shape += ',' + QByteArray::number(static_cast<qulonglong>(tensor.shape[1]));
        members += (members.isEmpty() ? "\"" : ",\"") + tensor.name.toUtf8() + "\":{\"dtype\":\"F64\",\"shape\":[" + shape
            + "],\"data_offsets\":[" + QByteArray::number(begin) + ',' + QByteArray::number(data.size()) + "]}";
    }
    QByteArray header = '{' + members + '}';
    // Readers that map the file into memory want its numbers to begin at a multiple of their size.
    header.append((width - header.size() % width) % width, ' ');
    QByteArray length(lengthBytes, '\0');
    qToLittleEndian(static_cast<quint64>(header.size()), length.data());
    return length + header + data;
}
