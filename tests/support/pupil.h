// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <QHash>
#include <QString>

#include <array>
#include <cmath>

/// What a pupil does wrong.
struct Slip
{
    enum class Kind {
        None,
        OtherOrder,
        OneFewer,
        OneMore,
        OtherBiases,
        SlopeForgotten, ///< in `layer`; 0 for both
        OnePathOnly, ///< `path`
        ErrorSignWrong,
        HalfForgotten,
        TwoKept,
        RateForgotten,
        UpdateAdded,
        BiasForgotten, ///< in `layer`; 0 for both
        MinusForgotten, ///< in `layer`; 0 for both
        Rounded, ///< to `digits` decimals
        Truncated, ///< to `digits` decimals
        Miswritten, ///< `value` in place of `quantity`
    };
    static constexpr int kinds = static_cast<int>(Kind::Truncated) + 1; ///< mistakes that people make by themselves

    Kind kind = Kind::None;
    int layer = 0;
    int path = 0;
    int digits = 4;
    bool inOneGo = false; ///< ∂E/∂w = ∂E/∂out · ∂out/∂net · ∂net/∂w, without writing δ down in between
    bool everyIteration = true; ///< or only in the one that is asked about
    QString quantity = QString(); ///< that is miswritten, by its name
    double value = 0.0;
};

/// Computes the lecture's way, formula by formula, for one hidden layer of sigmoid neurons and one sample. Shares nothing
/// with the program's engine, so that the two can be held against each other.
class Pupil
{
public:
    Pupil(Project project, const Slip &slip)
        : m_project(std::move(project))
        , m_slip(slip)
    {
    }

    /// Every quantity of the iteration after so many finished ones, by its name.
    QHash<QString, double> iterationAfter(long long iterations)
    {
        if (m_slip.kind == Slip::Kind::OneFewer)
            --iterations;
        if (m_slip.kind == Slip::Kind::OneMore)
            ++iterations;
        for (long long i = 0; i <= iterations; ++i) {
            m_slipping = m_slip.everyIteration || i == iterations;
            m_values.clear();
            const bool outputFirst = (m_project.training.updateOrder == UpdateOrder::OutputLayerFirst) != slips(Slip::Kind::OtherOrder);
            forward();
            backwardOutput();
            if (outputFirst)
                update(2);
            backwardHidden();
            if (!outputFirst)
                update(2);
            update(1);
        }
        return m_values;
    }

private:
    using Values = std::vector<double>;

    bool slips(Slip::Kind kind, int layer = 0) const
    {
        return m_slipping && m_slip.kind == kind && (layer == 0 || m_slip.layer == 0 || m_slip.layer == layer);
    }

    /// Writes a number down, to go on with what stands there; an answer is given as the calculator has it.
    double write(double value, const QString &name)
    {
        if (slips(Slip::Kind::Miswritten) && name == m_slip.quantity)
            value = m_slip.value;
        m_values.insert(name, value);
        const double power = std::pow(10.0, m_slip.digits);
        if (slips(Slip::Kind::Rounded))
            return std::round(value * power) / power;
        if (slips(Slip::Kind::Truncated))
            return std::trunc(value * power) / power;
        return value;
    }

    QString name(const char *prefix, int layer, int index) const
    {
        return QString::fromUtf8(prefix) + neuronName(m_project.network, {layer, index});
    }
    double weight(int layer, int to, int from) const { return m_project.network.value(WeightId{layer, to, from}); }
    int neurons(int layer) const { return m_project.network.neuronCount(layer); }
    static Values &of(std::array<Values, 3> &values, int layer) { return values[static_cast<std::size_t>(layer)]; }
    static double at(std::array<Values, 3> &values, int layer, int index) { return of(values, layer)[static_cast<std::size_t>(index)]; }

    void forward()
    {
        const Sample &sample = m_project.samples[0];
        of(m_out, 0) = sample.inputs;
        for (int layer = 1; layer <= 2; ++layer) {
            of(m_out, layer).clear();
            for (int j = 0; j < neurons(layer); ++j) {
                double net = 0.0;
                for (int i = 0; i < neurons(layer - 1); ++i)
                    net += weight(layer, j, i) * at(m_out, layer - 1, i);
                if (!slips(Slip::Kind::BiasForgotten, layer))
                    net += m_project.network.layer(layer).biasOf(j);
                net = write(net, name("net_", layer, j));
                const double power = slips(Slip::Kind::MinusForgotten, layer) ? std::exp(net) : std::exp(-net);
                of(m_out, layer).push_back(write(1.0 / (1.0 + power), name("out_", layer, j)));
            }
        }
        double total = 0.0;
        for (int k = 0; k < neurons(2); ++k) {
            const double difference = sample.targets[static_cast<std::size_t>(k)] - at(m_out, 2, k);
            const double half = slips(Slip::Kind::HalfForgotten) ? 1.0 : 0.5;
            total += write(half * difference * difference, name("E_", 2, k));
        }
        write(total, QStringLiteral("E_total"));
    }

    void backwardOutput()
    {
        of(m_errorByOut, 2).clear();
        for (int k = 0; k < neurons(2); ++k) {
            double slope = at(m_out, 2, k) - m_project.samples[0].targets[static_cast<std::size_t>(k)];
            if (slips(Slip::Kind::ErrorSignWrong))
                slope = -slope;
            if (slips(Slip::Kind::TwoKept))
                slope *= 2.0;
            of(m_errorByOut, 2).push_back(write(slope, name("∂E_total/∂out_", 2, k)));
        }
        finishLayer(2);
    }

    void backwardHidden()
    {
        of(m_errorByOut, 1).clear();
        for (int j = 0; j < neurons(1); ++j) {
            double sum = 0.0;
            for (int k = 0; k < neurons(2); ++k) {
                const double term = write(at(m_delta, 2, k) * weight(2, k, j), name("∂E_", 2, k) + name("/∂out_", 1, j));
                if (!slips(Slip::Kind::OnePathOnly) || k == m_slip.path)
                    sum += term;
            }
            of(m_errorByOut, 1).push_back(write(sum, name("∂E_total/∂out_", 1, j)));
        }
        finishLayer(1);
    }

    /// From ∂E/∂out to δ and the gradients of a layer.
    void finishLayer(int layer)
    {
        of(m_delta, layer).clear();
        gradientsOf(layer).clear();
        double sum = 0.0;
        const BiasKind biasKind = m_project.network.layer(layer).biasKind;
        for (int j = 0; j < neurons(layer); ++j) {
            const double out = at(m_out, layer, j);
            const double slope = write(out * (1.0 - out), name("∂out_", layer, j) + name("/∂net_", layer, j));
            const double error = at(m_errorByOut, layer, j);
            const double product = slips(Slip::Kind::SlopeForgotten, layer) ? error : error * slope;
            of(m_delta, layer).push_back(write(product, name("δ_", layer, j)));
            const double factor = m_slip.inOneGo ? product : of(m_delta, layer).back();
            for (int i = 0; i < neurons(layer - 1); ++i)
                writeGradient(WeightId{layer, j, i}, factor * at(m_out, layer - 1, i));
            if (biasKind == BiasKind::Single)
                writeGradient(BiasId{layer, j}, factor);
            sum += factor;
        }
        if (biasKind == BiasKind::Shared)
            writeGradient(BiasId{layer, 0}, sum);
    }

    std::vector<std::pair<ParameterId, double>> &gradientsOf(int layer) { return m_gradients[static_cast<std::size_t>(layer)]; }

    void writeGradient(const ParameterId &id, double value)
    {
        const int layer = std::visit([](const auto &parameter) { return parameter.layer; }, id);
        const QString symbol = QStringLiteral("∂E_total/∂") + parameterName(m_project.network, id);
        gradientsOf(layer).emplace_back(id, write(value, symbol));
    }

    void update(int layer)
    {
        double rate = slips(Slip::Kind::RateForgotten) ? 1.0 : m_project.training.optimizer.learningRate;
        if (slips(Slip::Kind::UpdateAdded))
            rate = -rate;
        const bool trainBiases = m_project.training.trainBiases != slips(Slip::Kind::OtherBiases);
        for (const auto &[id, gradient] : gradientsOf(layer)) {
            const double before = m_project.network.value(id);
            const QString symbol = parameterName(m_project.network, id) + QStringLiteral("⁺");
            if (trainBiases || std::holds_alternative<WeightId>(id))
                m_project.network.setValue(id, write(before - rate * gradient, symbol));
            else
                m_values.insert(symbol, before);
        }
    }

    Project m_project;
    Slip m_slip;
    bool m_slipping = false; ///< whether the slip is made in the present iteration
    std::array<Values, 3> m_out; ///< by layer, 0 for the inputs
    std::array<Values, 3> m_errorByOut;
    std::array<Values, 3> m_delta;
    std::array<std::vector<std::pair<ParameterId, double>>, 3> m_gradients;
    QHash<QString, double> m_values;
};
