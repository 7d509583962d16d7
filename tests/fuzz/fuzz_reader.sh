#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gives a reader inputs that libFuzzer makes up, beginning with those that are kept: fuzz_reader.sh BUILD READER RUNS. An input
# that ends the reader's program is left in BUILD/findings; the program and the input together show it again. Adds a row to the
# table of figures, if there is one.
set -euo pipefail
build=$1 reader=$2 runs=$3
here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
findings=$build/findings
made=$(mktemp -d)
log=$build/fuzz-$reader.log
trap 'rm -rf "$made"' EXIT
mkdir -p "$findings"

# How many bytes an input may have: enough for all that a reader knows, few enough to be quick.
case $reader in
numbers) longest=512 ;;
csv | commandline) longest=1024 ;;
*) longest=4096 ;;
esac

# Time is watched by the programs themselves, which know the processor's; what never ends is found after 20 minutes.
never=1000000
interrupted=72 # libFuzzer's exit status after a signal that asks it to end
options=(-runs="$runs" -max_len="$longest" -timeout=1200 -report_slow_units="$never" -print_final_stats=1 -artifact_prefix="$findings/$reader-")
status=0
start=$SECONDS
QT_FATAL_WARNINGS=1 LC_ALL=C.UTF-8 "$build/tests/fuzz/fuzz-$reader" "${options[@]}" "$made" "$here/corpus/$reader" >"$log" 2>&1 || status=$?

done_runs=$(awk '/^stat::number_of_executed_units:/ { print $2 }' "$log")
measured=$(printf "%'d runs in %d s" "${done_runs:-0}" $((SECONDS - start)))
if ((status == 0)); then
    row="0 findings in $measured\t0\tmet"
elif ((status > 128 || status == interrupted)); then
    row="ended from outside after $measured\t0\tMISSED"
else
    row="a finding after $measured\t0\tMISSED"
    printf 'A finding in the reader of %s: see %s\n' "$reader" "$log" >&2
fi
printf "libFuzzer with both sanitizers: %s\t$row\n" "$reader" >>"${BACKPROP_FIGURES:-/dev/null}"
exit "$status"
