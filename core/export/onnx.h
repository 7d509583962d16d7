// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"

#include <QByteArray>

/// A network as an ONNX model (operator set 13) in double precision: from "inputs", samples × input neurons, to "outputs", samples ×
/// output neurons. Only operators that common runtimes have for doubles are used: Gemm, Sigmoid, Tanh, Relu, Mul with Max for the
/// leaky ReLU, Softmax, and Identity for a linear output.
QByteArray onnxModel(const Network &network);
