#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads what the program exports as others read it: LaTeX by pdflatex, which must not warn; HTML by a browser, in whose page
# each formula must have a size; SVG by an XML parser; PDF by poppler.
#
#   read_papers.sh PROGRAM
set -euo pipefail
program=$(readlink -f -- "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

fail() { printf '%s\n' "$*" >&2; exit 1; }

compile() {
    pdflatex -interaction=nonstopmode -halt-on-error "$1" >"$1.out" || fail "pdflatex refuses $1: $(grep -m 3 '^!' "$1.out")"
    ! grep -E 'Overfull|Underfull|Warning' "$1.out" || fail "pdflatex warns of $1"
}

has_text() { [[ $(pdftotext "$1" -) == *"$2"* ]] || fail "$1 lacks $2"; }

examples=$("$program" examples | cut -d' ' -f1)
for example in $examples; do
    for ending in tex md html svg pdf; do
        "$program" export --example "$example" --to "$example.$ending"
    done
    mv "$example.pdf" "$example-diagram.pdf"
    compile "$example.tex"
    xmllint --noout "$example.svg"
    [[ $(pdfinfo "$example-diagram.pdf") == *"Pages:"*1* ]] || fail "$example-diagram.pdf is not one page"
done
has_text lecture.pdf 0.3775
has_text lecture.pdf 0.3589
grep -q '<text' lecture.svg || fail "lecture.svg has no text"

# Every example as a worksheet with its key, with few digits and with all of them, and as new exercises.
for example in $examples; do
    for digits in 4 all; do
        "$program" export --example "$example" --digits $digits --to "$example-$digits.tex"
        "$program" worksheet --example "$example" --digits $digits --to "sheet-$example-$digits.tex"
        compile "$example-$digits.tex"
        compile "sheet-$example-$digits.tex"
        compile "sheet-$example-$digits-key.tex"
    done
    "$program" worksheet --example "$example" --to "sheet-$example.html"
    "$program" worksheet --example "$example" --to "sheet-$example.pdf"
    has_text "sheet-$example-key.pdf" "After the update"
done
for ending in tex pdf; do
    "$program" worksheet --to "sheet.$ending" --variants 3 --seed 7
done
for number in 1 2 3; do
    compile "sheet-$number.tex"
    compile "sheet-$number-key.tex"
done
for content in diagram curve map solution "formula --parameter w5"; do
    # shellcheck disable=SC2086 # words
    "$program" export --iteration 3 --to picture.pdf --picture $content
    [[ $(pdfinfo picture.pdf) == *Pages:* ]] || fail "the picture $content is no PDF"
    [[ $content == solution ]] && continue
    # shellcheck disable=SC2086
    "$program" export --iteration 3 --to picture.svg --picture $content
    xmllint --noout picture.svg
done

if command -v chromium >/dev/null; then
    for page in $examples $(for example in $examples; do echo "sheet-$example" "sheet-$example-key"; done); do
        # The page itself says how many of its formulas have no size.
        sed 's|</body>|<script>document.title = "flat " + [...document.querySelectorAll("math")].filter(m => m.getBoundingClientRect().height < 4).length;</script></body>|' \
            "$page.html" >page.html
        shown=$(chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=5000 --dump-dom "file://$folder/page.html" 2>/dev/null)
        [[ $shown == *"<title>flat 0</title>"* ]] || fail "a browser does not show the formulas of $page.html"
    done
    say=" and shown by a browser"
fi
printf '%s examples, their worksheets and keys, and 3 new exercises were compiled%s.\n' "$(wc -w <<<"$examples")" \
    "${say:-, but not shown by a browser, as there is none}"
