# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What ./run and ./check have in common; to be sourced, with `top` set to the project's folder. Says what it does on standard
# error, so that standard output belongs to the program.

# Package names of different releases are separated by |; a ? marks what some releases don't have apart.
needed_to_build=(
    "g++: compiles the program"
    "cmake: configures the build"
    "ninja-build: runs the build"
    "qt6-base-dev: Qt, with which the window is made"
    "libqt6opengl6-dev?: a part of Qt that Qt Charts asks for"
    "qt6-charts-dev|libqt6charts6-dev: Qt Charts, which draws the error curve"
    "qt6-svg-dev|libqt6svg6-dev: Qt SVG, for pictures that stay sharp"
    "qt6-l10n-tools: Qt Linguist's tools, which compile the translations"
    "qt6-translations-l10n?: the translations of Qt's own texts, which come into the program"
    "fonts-dejavu-core: the font of numbers and formulas"
)
needed_to_test=(
    "librapidcheck-dev: makes up random cases for properties that must always hold"
    "xvfb: a display for the test that works the window as a screen reader does"
    "openbox: the window manager of that display"
    "dbus: the bus on which a screen reader talks to programs"
    "at-spi2-core: the accessibility bus"
    "gir1.2-atspi-2.0: the accessibility bus in Python"
    "python3-gi: the same"
    "bash-completion: completes what is typed, as its test does"
    "desktop-file-utils: looks for slips in the menu entry"
    "appstream: looks for slips in the description for software centres"
    "libxml2-utils: looks for slips in XML and SVG"
    "man-db: looks for slips in the man page"
)
needed_for_long=(
    "python3-torch?: PyTorch, with which training is compared"
    "python3-onnx?: reads the ONNX models that are exported"
    "texlive-latex-base: compiles worked solutions and worksheets"
    "poppler-utils: reads PDF files"
    "chromium?: shows worked solutions as a browser does"
)
needed_to_package=(
    "dpkg-dev: finds out which libraries' packages the program depends on"
    "gzip: compresses the man page"
)
needed_to_try_package=(
    "lintian: looks for slips in the package"
    "debootstrap: makes the clean root on which the package is tried"
)
needed_to_bench=(
    "libbenchmark-dev: Google Benchmark, which takes the times"
    "libfann-dev: FANN, a competitor"
    "libeigen3-dev: Eigen, a competitor"
    "libopenblas-dev: OpenBLAS, a competitor"
)
needed_to_measure=(
    "gcovr: counts what the tests execute"
    "valgrind: watches memory while the tests of core run"
)
needed_to_fuzz=(
    "clang-14: compiles the readers for libFuzzer"
    "libclang-rt-14-dev: libFuzzer and the sanitizers"
)
needed_to_lint=(
    "clang-format-14: compares the sources with the project's format"
    "clang-tidy-14: looks for slips in the sources"
)

say() { printf '%s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

# Of "NAME|NAME: REASON", the names.
names_of() { local names=${1%%:*}; names=${names%\?}; printf '%s\n' "${names//|/ }"; }

# Sets `missing` to the needs (as in the lists above) of which no package is installed.
find_missing() {
    local need name installed
    # shellcheck disable=SC2046 # names are words
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' $(for need in "$@"; do names_of "$need"; done) 2>/dev/null || true)"
    missing=()
    for need in "$@"; do
        for name in $(names_of "$need"); do
            [[ $installed == *" installed:$name "* ]] && continue 2
        done
        missing+=("$need")
    done
}

# The first of a need's packages that this release has.
available() {
    local name policy
    for name in $(names_of "$1"); do
        policy=$(LC_ALL=C apt-cache policy "$name" 2>/dev/null)
        if [[ $policy == *"Candidate: "[^\(]* ]]; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

apt_get() {
    local as_root=(env DEBIAN_FRONTEND=noninteractive)
    ((EUID == 0)) || as_root=(sudo "${as_root[@]}")
    local log status=0
    log=$(mktemp)
    "${as_root[@]}" apt-get -qq -o DPkg::Lock::Timeout=120 "$@" >"$log" 2>&1 || status=$?
    ((status == 0)) || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

# Installs what is missing of the needs given; does and says nothing if nothing is.
install_packages() {
    command -v dpkg-query >/dev/null || { say "This is no Debian or Ubuntu: the packages that are needed are taken to be there."; return; }
    local missing need name wanted=() chosen=()
    find_missing "$@"
    for need in "${missing[@]}"; do
        # Without apt's lists, on a machine on which apt-get update never ran, nothing at all is available.
        [[ $need == *\?:* ]] && ! available "$need" >/dev/null || wanted+=("$need")
    done
    ((${#wanted[@]})) || return 0

    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        die "Some packages are missing, and there is no sudo to install them; as root: apt-get install $(for need in "${missing[@]}"; do names_of "$need" | cut -d' ' -f1; done | xargs)"
    fi
    say "Installing what Backprop Studio is built with and isn't here yet:"
    apt_get update || say "apt-get update did not work; the lists that are there may do."
    for need in "${missing[@]}"; do
        if name=$(available "$need"); then
            say "  $name:${need#*:}"
            chosen+=("$name")
        elif [[ $need != *\?:* ]]; then
            die "This release has no package $(names_of "$need" | sed 's/ / or /g'); Debian 12 and Ubuntu 24.04 or later have it."
        fi
    done
    ((${#chosen[@]} == 0)) && return
    apt_get install -y --no-install-recommends "${chosen[@]}" || die "apt-get install did not work; what it said stands above."
}

# Reads what a build prints: all of it into a log, and its progress on one line of the terminal.
show_progress() {
    local log=$1 line begun=
    while IFS= read -r line; do
        printf '%s\n' "$line" >&3
        [[ $line == \[* ]] || continue
        if [[ -t 2 ]]; then
            printf '\r\033[K%.*s' "$((${COLUMNS:-80} - 1))" "$line" >&2
        elif [[ ! $begun ]]; then
            say "Building Backprop Studio; the first time takes some minutes."
        fi
        begun=1
    done 3>"$log"
    [[ ! -t 2 || ! $begun ]] || printf '\r\033[K' >&2
}

configure() {
    local preset=$1 folder=$top/build/$1 arguments=()
    if [[ -e $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$folder/CMakeCache.txt"; then
        arguments=(--fresh) # the project's folder was moved
    elif [[ -e $folder/build.ninja && ! $top/CMakePresets.json -nt $folder/build.ninja ]]; then
        return
    fi
    (cd "$top" && cmake --preset "$preset" "${arguments[@]}") >"$folder.log" 2>&1 || { cat "$folder.log" >&2; die "The build could not be configured; the reason stands above."; }
}

# build PRESET [TARGET …]: brings a preset's targets up to date, without a word if there is nothing to do.
build() {
    local preset=$1 folder=$top/build/$1
    shift
    mkdir -p "$top/build"
    configure "$preset"
    if ! cmake --build "$folder" ${1:+--target "$@"} 2>&1 | show_progress "$folder.log"; then
        # From the first failure on; all of it where ninja itself is what failed.
        sed -n '/^FAILED/,$p' "$folder.log" | grep . >&2 || cat "$folder.log" >&2
        die "The build failed; the reason stands above, and all of it in build/$preset.log."
    fi
}

# Makes the Debian package and prints its name.
package() {
    local folder=$top/build/package
    build release backprop-studio installed-files
    mkdir -p "$folder"
    rm -f "$folder"/*.deb
    cpack --config "$top/build/release/CPackConfig.cmake" -B "$folder" >"$folder.log" 2>&1 || { cat "$folder.log" >&2; die "The package could not be made; the reason stands above."; }
    printf '%s\n' "$folder"/*.deb
}
