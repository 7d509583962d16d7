// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bashcompletion.h"

#include "app/commandrules.h"
#include "core/model/projectfile.h"

#include <QStringList>

namespace {

/// The script; $options_of, $values_of and $commands are filled in. Its functions are those of the package bash-completion.
constexpr const char *script = R"(# Completion for backprop-studio, made from the text of its --help.
_backprop_studio()
{
    local cur prev words cword split
    _init_completion -s || return

    local command='' options
    [[ $cword -gt 1 && ${words[1]} != -* ]] && command=${words[1]}
    case $command in
$options_of
    esac

    case $command$prev in
$values_of
    esac
    $split && return

    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif [[ $command != examples ]]; then
        _filedir backprop
        ((cword == 1)) && COMPREPLY+=($(compgen -W "$commands" -- "$cur"))
    fi
} &&
    complete -F _backprop_studio backprop-studio
)";

QString dashed(const OptionRule &rule)
{
    return QStringLiteral("--") + QLatin1String(rule.name);
}

QString optionsCase(const QString &command, const std::vector<OptionRule> &rules)
{
    QStringList names;
    for (const OptionRule &rule : rules)
        names += dashed(rule);
    return QStringLiteral("        %1) options='%2' ;;").arg(command, names.join(QLatin1Char(' ')));
}

QString exampleNames()
{
    QStringList names;
    for (const Example &example : examples())
        names += example.name;
    return names.join(QLatin1Char(' '));
}

/// What is done after an option that has a value.
QString valuesOf(const OptionRule &rule)
{
    const QString choices = qstrcmp(rule.name, exampleRule.name) == 0 ? exampleNames() : QLatin1String(rule.choices);
    if (!choices.isEmpty())
        return QStringLiteral("COMPREPLY=($(compgen -W '%1' -- \"$cur\")); ").arg(choices);
    return qstrcmp(rule.value, "FILE") == 0 ? QStringLiteral("_filedir; ") : QString();
}

QStringList valueCases(const CommandRule &command)
{
    QStringList cases;
    for (const OptionRule &rule : command.options)
        cases += QStringLiteral("        %1%2) %3return ;;").arg(QLatin1String(command.name), dashed(rule), valuesOf(rule));
    return cases;
}

} // namespace

QString bashCompletion()
{
    QStringList commands, options, values = valueCases({"", "", true, {exampleRule}});
    for (const CommandRule &rule : commandRules()) {
        commands += QLatin1String(rule.name);
        std::vector<OptionRule> known = rule.options;
        known.push_back(helpRule);
        options += optionsCase(QLatin1String(rule.name), known);
        values += valueCases(rule);
    }
    options += optionsCase(QStringLiteral("*"), generalRules());
    return QString::fromLatin1(script)
        .replace(QLatin1String("$options_of"), options.join(QLatin1Char('\n')))
        .replace(QLatin1String("$values_of"), values.join(QLatin1Char('\n')))
        .replace(QLatin1String("$commands"), commands.join(QLatin1Char(' ')));
}
