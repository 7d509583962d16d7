// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/widelayers.h"

#include <QTest>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <utility>
#include <vector>

namespace {

/// Rows of random numbers, and pointers to them.
struct Rows
{
    Rows(std::size_t rows, std::size_t columns, std::mt19937 &random)
        : numbers(rows * columns)
        , width(columns)
    {
        std::uniform_real_distribution<double> anywhere(-1.0, 1.0);
        for (double &number : numbers)
            number = anywhere(random);
    }

    std::vector<double *> pointers()
    {
        std::vector<double *> result;
        for (std::size_t at = 0; at < numbers.size(); at += width)
            result.push_back(numbers.data() + at);
        return result;
    }
    std::vector<const double *> constPointers()
    {
        const std::vector<double *> all = pointers();
        return {all.begin(), all.end()};
    }

    std::vector<double> numbers;
    std::size_t width;
};

std::vector<std::uint64_t> bitsOf(const std::vector<double> &numbers)
{
    std::vector<std::uint64_t> bits;
    for (const double number : numbers)
        bits.push_back(std::bit_cast<std::uint64_t>(number));
    return bits;
}

/// Eight partial sums, written down as the header says it.
double naiveProduct(const double *row, const double *vector, std::size_t columns)
{
    double sums[8] = {};
    for (std::size_t i = 0; i < columns; ++i)
        sums[i % 8] += row[i] * vector[i];
    return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

} // namespace

/// Every kind of vector instructions that this machine has gives the bits of plain loops.
class TestWideLayers : public QObject
{
    Q_OBJECT

private slots:
    void products_data();
    void products();
    void descents_data() { products_data(); }
    void descents();
    void turns_data() { products_data(); }
    void turns();
    void multiples_data() { products_data(); }
    void multiples();
};

void TestWideLayers::products_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("samples");
    std::vector shapes{std::array{9, 37, 2}, {13, 100, 3}, {10, 128, 4}, {21, 63, 7}, {8, 784, 1}, {5, 40, 32}};
    // Whatever is left over of a block of rows, columns and samples.
    for (int rows = 1; rows <= 9; ++rows) {
        for (const int columns : {16, 17, 19, 20, 23, 24, 31, 33}) {
            for (int samples = 1; samples <= 7; ++samples)
                shapes.push_back({rows, columns, samples});
        }
    }
    const std::span<const WideKernels> kinds = wideKernels();
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        for (const auto &[rows, columns, samples] : shapes) {
            QTest::addRow("%s, %d × %d, %d samples", kinds[kind].name, rows, columns, samples)
                << static_cast<int>(kind) << rows << columns << samples;
        }
    }
}

void TestWideLayers::products()
{
    QFETCH(int, kind);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, samples);
    const auto height = static_cast<std::size_t>(rows);
    const auto width = static_cast<std::size_t>(columns);
    const auto count = static_cast<std::size_t>(samples);
    std::mt19937 random(1);
    Rows matrix(height, width, random);
    Rows vectors(count, width, random);
    Rows products(count, height, random);
    std::vector<double> expected;
    for (const double *vector : vectors.constPointers()) {
        for (const double *row : matrix.constPointers())
            expected.push_back(naiveProduct(row, vector, width));
    }
    wideKernels()[static_cast<std::size_t>(kind)].multiply({matrix.numbers.data(), height, width}, vectors.constPointers(),
                                                           products.pointers());
    QCOMPARE(bitsOf(products.numbers), bitsOf(expected));
}

void TestWideLayers::descents()
{
    QFETCH(int, kind);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, samples);
    const auto height = static_cast<std::size_t>(rows);
    const auto width = static_cast<std::size_t>(columns);
    const auto count = static_cast<std::size_t>(samples);
    std::mt19937 random(2);
    Rows matrix(height, width, random);
    Rows deltas(count, height, random);
    Rows inputs(count, width, random);
    std::vector<double> expected = matrix.numbers;
    for (std::size_t row = 0; row < height; ++row) {
        for (std::size_t i = 0; i < width; ++i) {
            double gradient = 0.0;
            for (std::size_t s = 0; s < count; ++s)
                gradient += deltas.pointers()[s][row] * inputs.pointers()[s][i];
            expected[row * width + i] -= 0.3 * (gradient / static_cast<double>(samples));
        }
    }
    const WideKernels &kernels = wideKernels()[static_cast<std::size_t>(kind)];
    const Matrix<double> numbers{matrix.numbers.data(), height, width};
    QCOMPARE(kernels.descend(numbers, deltas.constPointers(), inputs.constPointers(), 0.3), 0.0);
    QCOMPARE(bitsOf(matrix.numbers), bitsOf(expected));
    matrix.numbers.back() = qInf();
    QVERIFY(kernels.descend(numbers, deltas.constPointers(), inputs.constPointers(), 0.3) != 0.0);
}

void TestWideLayers::turns()
{
    QFETCH(int, kind);
    QFETCH(int, rows);
    QFETCH(int, columns);
    const auto height = static_cast<std::size_t>(rows);
    const auto width = static_cast<std::size_t>(columns);
    std::mt19937 random(4);
    Rows matrix(height, width, random);
    const Rows deltas(1, height, random);
    const Rows inputs(1, width, random);
    const Rows ahead(1, width, random);
    std::vector<double> after = matrix.numbers;
    std::vector<double> expected;
    for (std::size_t row = 0; row < height; ++row) {
        for (std::size_t i = 0; i < width; ++i)
            after[row * width + i] -= 0.3 * (deltas.numbers[row] * inputs.numbers[i]);
        expected.push_back(naiveProduct(after.data() + row * width, ahead.numbers.data(), width));
    }
    const WideKernels &kernels = wideKernels()[static_cast<std::size_t>(kind)];
    std::vector<double> products(height);
    const auto turn = [&](double rate) {
        return kernels.turn({matrix.numbers.data(), height, width}, deltas.numbers.data(), inputs.numbers.data(), rate,
                            ahead.numbers.data(), products.data());
    };
    QCOMPARE(turn(0.3), 0.0);
    QCOMPARE(bitsOf(matrix.numbers), bitsOf(after));
    QCOMPARE(bitsOf(products), bitsOf(expected));
    // A number that is not finite is noticed, wherever it is.
    for (const std::size_t at : {std::size_t(0), matrix.numbers.size() / 2, matrix.numbers.size() - 1}) {
        const double before = std::exchange(matrix.numbers[at], std::numeric_limits<double>::infinity());
        QVERIFY(std::isnan(turn(0.0)));
        matrix.numbers[at] = before;
    }
}

void TestWideLayers::multiples()
{
    QFETCH(int, kind);
    QFETCH(int, columns);
    std::mt19937 random(3);
    Rows terms(1, static_cast<std::size_t>(columns), random);
    Rows sums(1, static_cast<std::size_t>(columns), random);
    std::vector<double> expected = sums.numbers;
    for (std::size_t i = 0; i < expected.size(); ++i)
        expected[i] += 0.7 * terms.numbers[i];
    wideKernels()[static_cast<std::size_t>(kind)].add(0.7, terms.numbers, sums.numbers.data());
    QCOMPARE(bitsOf(sums.numbers), bitsOf(expected));
}

QTEST_GUILESS_MAIN(TestWideLayers)
#include "tst_widelayers.moc"
