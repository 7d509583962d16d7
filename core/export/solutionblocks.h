// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/evidence.h"
#include "core/export/solution.h"

/// Writes the blocks of a worked solution one after the other: equations from quantities, with their answers or blanks.
class SolutionBlocks
{
public:
    /// Of iteration `iteration`, which begins at the project's parameters. The options must outlive it.
    SolutionBlocks(const Project &project, long long iteration, const SolutionOptions &options);
    SolutionBlocks(const SolutionBlocks &) = delete;
    SolutionBlocks &operator=(const SolutionBlocks &) = delete;

    virtual ~SolutionBlocks() = default;

    static constexpr int mostTerms = 8; ///< of a sum; the rest is counted

    const Evidence &evidence() const { return m_evidence; }
    const Network &network() const { return m_evidence.before(); }
    const SolutionOptions &options() const { return m_options; }

    QString number(double value) const { return m_options.format.text(value); }
    /// A number that is a later factor or summand.
    QString factor(double value) const;
    QString name(const Quantity &quantity) const { return quantityName(network(), quantity); }
    /// "∂E/∂out · ∂out/∂net".
    QString symbolsOf(const std::vector<Quantity> &factors) const;
    /// Whether a quantity is left to the reader.
    bool isBlank(const Quantity &quantity) const;
    /// The number, or a blank where the quantity is left to the reader.
    QString answer(const Quantity &quantity, double value) const;

    void add(PaperBlock block) { m_paper.blocks.push_back(std::move(block)); }
    void heading(const QString &words, int level = 1) { add(PaperHeading{words, level}); }
    void text(const QString &words) { add(PaperText{words}); }
    /// Names and numbers side by side.
    void pairs(const QStringList &cells);
    /// A quantity by its formula, for one sample of the batch.
    void equation(const Quantity &quantity, std::size_t sample);
    /// A quantity by symbols and numbers of one's own, which use the quantities `uses`.
    void equation(const Quantity &quantity, const QString &symbols, const QString &numbers, double value,
                  const std::vector<Quantity> &uses);
    /// A quantity as the product of others.
    void product(const Quantity &quantity, const std::vector<Quantity> &factors, std::size_t sample);

    Paper take(const QString &title);

protected:
    /// Whether a worksheet must tell a quantity, as not all that it follows from is printed.
    virtual bool isBeyondPaper(const Quantity &quantity) const = 0;

private:
    bool isSecret(const Quantity &quantity) const;

    Evidence m_evidence;
    const SolutionOptions &m_options;
    Paper m_paper;
};
