// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/widelayers.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>
#include <vector>

// Vectors are passed to inlined functions only, so that no convention of calling them can change.
#pragma GCC diagnostic ignored "-Wpsabi"

#if defined(__x86_64__) && defined(__GNUC__)
#define BACKPROP_CHOOSE_VECTORS 1
#endif

namespace {

constexpr std::size_t lanes = 8;

#define ALWAYS_INLINE [[gnu::always_inline]] inline

/// Eight numbers in registers of `Width` numbers each.
template<std::size_t Width>
struct Lanes
{
    typedef double Part __attribute__((vector_size(Width * sizeof(double))));
    static constexpr std::size_t count = lanes / Width;

    Part parts[count];
};

/// The first `count` of eight numbers, filled up with 0.
template<typename Vector>
ALWAYS_INLINE Vector loadSome(const double *from, std::size_t count)
{
    Vector vector{};
    std::memcpy(&vector, from, count * sizeof(double));
    return vector;
}

template<typename Vector>
ALWAYS_INLINE Vector load(const double *from)
{
    Vector vector;
    for (std::size_t p = 0; p < Vector::count; ++p)
        std::memcpy(&vector.parts[p], from + p * (lanes / Vector::count), sizeof vector.parts[p]);
    return vector;
}

template<typename Vector>
ALWAYS_INLINE void store(const Vector &vector, double *to)
{
    for (std::size_t p = 0; p < Vector::count; ++p)
        std::memcpy(to + p * (lanes / Vector::count), &vector.parts[p], sizeof vector.parts[p]);
}

/// sum += one · other, rounded in between.
template<typename Vector>
ALWAYS_INLINE void addProduct(Vector &sum, const Vector &one, const Vector &other)
{
    for (std::size_t p = 0; p < Vector::count; ++p)
        sum.parts[p] += one.parts[p] * other.parts[p];
}

template<typename Vector>
ALWAYS_INLINE void addProduct(Vector &sum, double factor, const Vector &other)
{
    for (std::size_t p = 0; p < Vector::count; ++p)
        sum.parts[p] += factor * other.parts[p];
}

template<typename Vector>
ALWAYS_INLINE double sumOf(const Vector &vector)
{
    double sums[lanes];
    std::memcpy(sums, &vector, sizeof sums);
    return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

/// A block of products, whose partial sums stay in registers: `Rows` rows by `Count` vectors.
template<typename Vector, std::size_t Rows, std::size_t Count>
ALWAYS_INLINE void multiplyBlock(const double *rows, std::size_t columns, const double *const *vectors, double *const *products,
                                 std::size_t firstRow)
{
    Vector sums[Rows][Count] = {};
    const auto add = [&](auto loadAt) __attribute__((always_inline))
    {
        Vector terms[Count];
        for (std::size_t s = 0; s < Count; ++s)
            terms[s] = loadAt(vectors[s]);
        for (std::size_t r = 0; r < Rows; ++r) {
            const Vector row = loadAt(rows + r * columns);
            for (std::size_t s = 0; s < Count; ++s)
                addProduct(sums[r][s], row, terms[s]);
        }
    };
    std::size_t i = 0;
    for (; i + lanes <= columns; i += lanes)
        add([i](const double *from) __attribute__((always_inline)) { return load<Vector>(from + i); });
    if (i < columns)
        add([ i, columns ](const double *from) __attribute__((always_inline)) { return loadSome<Vector>(from + i, columns - i); });
    for (std::size_t r = 0; r < Rows; ++r) {
        for (std::size_t s = 0; s < Count; ++s)
            products[s][firstRow + r] = sumOf(sums[r][s]);
    }
}

template<typename Vector, std::size_t Rows, std::size_t Count>
ALWAYS_INLINE void multiplyRows(Matrix<const double> matrix, const double *const *vectors, double *const *products)
{
    std::size_t row = 0;
    for (; row + Rows <= matrix.rows; row += Rows)
        multiplyBlock<Vector, Rows, Count>(matrix.numbers + row * matrix.columns, matrix.columns, vectors, products, row);
    for (; row < matrix.rows; ++row)
        multiplyBlock<Vector, 1, Count>(matrix.numbers + row * matrix.columns, matrix.columns, vectors, products, row);
}

/// `Count` vectors at a time, then what is left of them at once; a single one in other registers, by `SingleRows`.
template<typename Vector, std::size_t Rows, std::size_t Count, typename Single, std::size_t SingleRows>
ALWAYS_INLINE void multiply(Matrix<const double> matrix, std::span<const double *const> vectors, std::span<double *const> products)
{
    constexpr bool isSingle = Count == 1;
    std::size_t s = 0;
    for (; s + Count <= vectors.size(); s += Count) {
        multiplyRows<std::conditional_t<isSingle, Single, Vector>, isSingle ? SingleRows : Rows, Count>(matrix, vectors.data() + s,
                                                                                                        products.data() + s);
    }
    if constexpr (!isSingle) {
        if (s < vectors.size())
            multiply<Vector, Rows, Count - 1, Single, SingleRows>(matrix, vectors.subspan(s), products.subspan(s));
    }
}

/// How a sum over samples becomes a mean: exactly, if possible without a division.
struct Mean
{
    explicit Mean(std::size_t samples)
        : count(static_cast<double>(samples))
        , share(1.0 / count)
        , single(samples == 1)
        , exact(std::has_single_bit(samples))
    {
    }

    template<typename Number>
    ALWAYS_INLINE Number of(const Number &sum) const
    {
        if (single)
            return sum;
        return exact ? sum * share : sum / count;
    }

    double count;
    double share;
    bool single;
    bool exact;
};

/// What changes a block of a matrix: the batch, from the block's first row and column on.
struct Descent
{
    std::span<const double *const> deltas;
    std::span<const double *const> inputs;
    double rate;
    Mean mean;
};

template<typename Vector, std::size_t Rows, std::size_t Width>
ALWAYS_INLINE void descendBlock(const Matrix<double> &matrix, const Descent &descent, std::size_t row, std::size_t column, Vector &doubt)
{
    Vector gradient[Rows][Width] = {};
    for (std::size_t s = 0; s < descent.deltas.size(); ++s) {
        Vector input[Width];
        for (std::size_t k = 0; k < Width; ++k)
            input[k] = load<Vector>(descent.inputs[s] + column + k * lanes);
        for (std::size_t r = 0; r < Rows; ++r) {
            const double delta = descent.deltas[s][row + r];
            for (std::size_t k = 0; k < Width; ++k)
                addProduct(gradient[r][k], delta, input[k]);
        }
    }
    for (std::size_t r = 0; r < Rows; ++r) {
        double *numbers = matrix.numbers + (row + r) * matrix.columns + column;
        for (std::size_t k = 0; k < Width; ++k) {
            Vector after = load<Vector>(numbers + k * lanes);
            for (std::size_t p = 0; p < Vector::count; ++p) {
                after.parts[p] -= descent.rate * descent.mean.of(gradient[r][k].parts[p]);
                doubt.parts[p] += after.parts[p];
            }
            store(after, numbers + k * lanes);
        }
    }
}

ALWAYS_INLINE double descendNumber(const Matrix<double> &matrix, const Descent &descent, std::size_t row, std::size_t column)
{
    double gradient = 0.0;
    for (std::size_t s = 0; s < descent.deltas.size(); ++s)
        gradient += descent.deltas[s][row] * descent.inputs[s][column];
    const double after = matrix.numbers[row * matrix.columns + column] -= descent.rate * descent.mean.of(gradient);
    return after;
}

template<typename Vector, std::size_t Rows, std::size_t Width>
ALWAYS_INLINE void descendColumns(const Matrix<double> &matrix, const Descent &descent, std::size_t &column, Vector &doubt)
{
    const std::size_t blockRows = matrix.rows / Rows * Rows;
    for (; column + Width * lanes <= matrix.columns; column += Width * lanes) {
        for (std::size_t row = 0; row < blockRows; row += Rows)
            descendBlock<Vector, Rows, Width>(matrix, descent, row, column, doubt);
        for (std::size_t row = blockRows; row < matrix.rows; ++row)
            descendBlock<Vector, 1, Width>(matrix, descent, row, column, doubt);
    }
}

/// All columns of a matrix, `Width` vectors at a time, then what is left of these at once; gives the sum of what is left over
/// from whole vectors.
template<typename Vector, std::size_t Rows, std::size_t Width>
ALWAYS_INLINE double descendBlocks(const Matrix<double> &matrix, const Descent &descent, std::size_t column, Vector &doubt)
{
    descendColumns<Vector, Rows, Width>(matrix, descent, column, doubt);
    if constexpr (Width > 1)
        return descendBlocks<Vector, Rows, Width - 1>(matrix, descent, column, doubt);
    double rest = 0.0;
    for (; column < matrix.columns; ++column) {
        for (std::size_t row = 0; row < matrix.rows; ++row)
            rest += descendNumber(matrix, descent, row, column);
    }
    return rest;
}

/// What is not finite leaves no finite sum; that a sum of finite numbers is not costs no more than a closer look.
template<typename Vector>
ALWAYS_INLINE double doubtOf(const Vector &sums, double rest)
{
    const double all = sumOf(sums) + rest;
    return all - all;
}

template<typename Vector, std::size_t Rows, std::size_t Width, typename Single>
ALWAYS_INLINE double descend(const Matrix<double> &matrix, const Descent &descent)
{
    double rest = 0.0;
    if (descent.deltas.size() > 1) {
        Vector doubt{};
        rest = descendBlocks<Vector, Rows, Width>(matrix, descent, 0, doubt);
        return doubtOf(doubt, rest);
    }
    // Of a single sample the numbers are read in the order in which they lie in memory.
    Single doubt{};
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        const double *delta = descent.deltas.front() + row;
        rest += descendBlocks<Single, 1, Width>({matrix.numbers + row * matrix.columns, 1, matrix.columns},
                                                {{&delta, 1}, descent.inputs, descent.rate, descent.mean}, 0, doubt);
    }
    return doubtOf(doubt, rest);
}

/// A single sample's way through some rows of a matrix that is about to change.
struct Turn
{
    const double *inputs;
    double rate;
    const double *ahead;
};

/// The first eight numbers of each row from a column on; they have doubts of their own, so that none waits for another's.
template<typename Vector, std::size_t Rows>
ALWAYS_INLINE void turnNumbers(double *numbers, std::size_t columns, const double *deltas, const Turn &turn, std::size_t column,
                               Vector (&sums)[Rows], Vector (&doubts)[Rows])
{
    const Vector input = load<Vector>(turn.inputs + column);
    const Vector ahead = load<Vector>(turn.ahead + column);
    for (std::size_t r = 0; r < Rows; ++r) {
        double *number = numbers + r * columns + column;
        Vector gradient{};
        addProduct(gradient, deltas[r], input);
        Vector after = load<Vector>(number);
        for (std::size_t p = 0; p < Vector::count; ++p) {
            after.parts[p] -= turn.rate * gradient.parts[p];
            doubts[r].parts[p] += after.parts[p];
        }
        store(after, number);
        addProduct(sums[r], after, ahead);
    }
}

template<typename Vector, std::size_t Rows>
ALWAYS_INLINE double turnRows(double *numbers, std::size_t columns, const double *deltas, const Turn &turn, double *products)
{
    Vector sums[Rows] = {};
    Vector doubts[Rows] = {};
    std::size_t i = 0;
    for (; i + lanes <= columns; i += lanes)
        turnNumbers<Vector, Rows>(numbers, columns, deltas, turn, i, sums, doubts);
    double doubt = 0.0;
    for (std::size_t r = 0; r < Rows; ++r) {
        double *rest = numbers + r * columns + i;
        double left = 0.0;
        for (std::size_t k = 0; k < columns - i; ++k)
            left += rest[k] -= turn.rate * (0.0 + deltas[r] * turn.inputs[i + k]);
        if (i < columns)
            addProduct(sums[r], loadSome<Vector>(rest, columns - i), loadSome<Vector>(turn.ahead + i, columns - i));
        products[r] = sumOf(sums[r]);
        doubt += doubtOf(doubts[r], left);
    }
    return doubt;
}

template<typename Vector, std::size_t Rows>
ALWAYS_INLINE double turn(const Matrix<double> &matrix, const double *deltas, const Turn &turn, double *products)
{
    double doubt = 0.0;
    std::size_t row = 0;
    for (; row + Rows <= matrix.rows; row += Rows)
        doubt += turnRows<Vector, Rows>(matrix.numbers + row * matrix.columns, matrix.columns, deltas + row, turn, products + row);
    for (; row < matrix.rows; ++row)
        doubt += turnRows<Vector, 1>(matrix.numbers + row * matrix.columns, matrix.columns, deltas + row, turn, products + row);
    return doubt;
}

template<typename Vector>
ALWAYS_INLINE void add(double factor, std::span<const double> terms, double *sums)
{
    std::size_t i = 0;
    for (; i + lanes <= terms.size(); i += lanes) {
        Vector sum = load<Vector>(sums + i);
        addProduct(sum, factor, load<Vector>(terms.data() + i));
        store(sum, sums + i);
    }
    for (; i < terms.size(); ++i)
        sums[i] += factor * terms[i];
}

// The blocks are as large as the registers of each kind allow. A single sample's weights come from memory that is aligned to no
// more than 16 bytes: each load of 64 would touch two lines of the cache, of 32 only every second one does.
#define KERNELS(KIND, TARGET, WIDTH, BATCH_ROWS, BATCH, SINGLE_WIDTH, SINGLE_ROWS, DESCENT_ROWS, DESCENT_WIDTH, TURN_ROWS)                 \
    namespace KIND {                                                                                                                       \
    TARGET void multiplyRowsBy(Matrix<const double> matrix, std::span<const double *const> vectors, std::span<double *const> products)     \
    {                                                                                                                                      \
        multiply<Lanes<WIDTH>, BATCH_ROWS, BATCH, Lanes<SINGLE_WIDTH>, SINGLE_ROWS>(matrix, vectors, products);                            \
    }                                                                                                                                      \
    TARGET void addTo(double factor, std::span<const double> terms, double *sums)                                                          \
    {                                                                                                                                      \
        add<Lanes<WIDTH>>(factor, terms, sums);                                                                                            \
    }                                                                                                                                      \
    TARGET double descendBy(Matrix<double> matrix, std::span<const double *const> deltas, std::span<const double *const> inputs,           \
                            double rate)                                                                                                   \
    {                                                                                                                                      \
        return descend<Lanes<WIDTH>, DESCENT_ROWS, DESCENT_WIDTH, Lanes<SINGLE_WIDTH>>(matrix,                                             \
                                                                                       {deltas, inputs, rate, Mean(deltas.size())});       \
    }                                                                                                                                      \
    TARGET double turnBy(Matrix<double> matrix, const double *deltas, const double *inputs, double rate, const double *ahead,              \
                         double *products)                                                                                                 \
    {                                                                                                                                      \
        return turn<Lanes<WIDTH>, TURN_ROWS>(matrix, deltas, {inputs, rate, ahead}, products);                                             \
    }                                                                                                                                      \
    constexpr WideKernels kernels{#KIND, multiplyRowsBy, addTo, descendBy, turnBy};                                                        \
    }

KERNELS(portable, , 2, 2, 1, 2, 2, 2, 1, 1)
#ifdef BACKPROP_CHOOSE_VECTORS
KERNELS(avx2, __attribute__((target("avx2"))), 4, 2, 3, 4, 4, 2, 2, 2)
KERNELS(avx512, __attribute__((target("avx512f,prefer-vector-width=512"))), 8, 4, 6, 4, 4, 4, 5, 4)
#endif

std::vector<WideKernels> usableKernels()
{
    std::vector<WideKernels> usable;
#ifdef BACKPROP_CHOOSE_VECTORS
    if (__builtin_cpu_supports("avx512f"))
        usable.push_back(avx512::kernels);
    if (__builtin_cpu_supports("avx2"))
        usable.push_back(avx2::kernels);
#endif
    usable.push_back(portable::kernels);
    return usable;
}

const WideKernels &kernels()
{
    static const WideKernels widest = wideKernels().front();
    return widest;
}

} // namespace

void multiplyWide(Matrix<const double> matrix, std::span<const double *const> vectors, std::span<double *const> products)
{
    kernels().multiply(matrix, vectors, products);
}

void addMultiple(double factor, std::span<const double> terms, double *sums)
{
    kernels().add(factor, terms, sums);
}

double descendWide(Matrix<double> matrix, std::span<const double *const> deltas, std::span<const double *const> inputs, double rate)
{
    return kernels().descend(matrix, deltas, inputs, rate);
}

double turnWide(Matrix<double> matrix, const double *deltas, const double *inputs, double rate, const double *ahead, double *products)
{
    return kernels().turn(matrix, deltas, inputs, rate, ahead, products);
}

std::span<const WideKernels> wideKernels()
{
    static const std::vector<WideKernels> usable = usableKernels();
    return usable;
}
