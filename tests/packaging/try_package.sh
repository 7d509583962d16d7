#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looks at the package, installs it on a clean root of this machine's release, uses it as people do, without and with a desktop,
# removes it, and compares what is there then with what was there before. Works as root, or by sudo.
#
#   try_package.sh PACKAGE.deb
set -euo pipefail
package=$(readlink -f -- "$1")
id=org.backpropstudio.backprop_studio
type=application/x-backprop-studio+json

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

if [[ ! ${BACKPROP_ON_CLEAN_ROOT:-} ]]; then
    say "Looking at the package."
    lintian --allow-root --display-info --pedantic --fail-on error,warning,info,pedantic "$package"
    # In namespaces of its own, so that no process and no mount is left, however this ends.
    as_root=()
    ((EUID == 0)) || as_root=(sudo)
    exec "${as_root[@]}" env BACKPROP_ON_CLEAN_ROOT=1 unshare --mount --pid --fork --kill-child "$0" "$package"
fi

# ---- the clean root, from where this machine has its packages ----
source /etc/os-release
sources=$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk -v origin="${ID^}" -v release="$VERSION_CODENAME" '$1 == origin && $2 !~ /^cdrom/ && ($3 == release || index($3, release "-") == 1) { print "deb", $2, $3, $4 }' |
    sort -u)
mirror=$(awk -v release="$VERSION_CODENAME" '$3 == release && $4 == "main" { print $2; exit }' <<<"$sources")
[[ $mirror ]] || fail "apt-get indextargets does not say from where this machine has $PRETTY_NAME."

root=$(mktemp -d /var/tmp/backprop-studio.XXXXXX)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root"

in_root() {
    chroot "$root" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}
as_student() { in_root su --login student --command "$1"; }
quietly() { "$@" >"$root/tmp/log" 2>&1 || { cat "$root/tmp/log" >&2; fail "$* did not work."; }; }
apt_get() { quietly in_root apt-get -y --no-install-recommends "$@"; }

say "Making a clean root of $PRETTY_NAME."
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; rm -f "$root.log"; fail "debootstrap did not work."; }
rm -f "$root.log"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
printf '%s\n' "$sources" >"$root/etc/apt/sources.list"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no services
chmod 755 "$root/usr/sbin/policy-rc.d"
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/fast" # this root will not outlive a power cut anyway
install -m 644 "$package" "$root/tmp/package.deb"
in_root useradd --create-home --shell /bin/bash student
apt_get update

# ---- on the bare root: only what the package itself asks for ----
say "Installing it there."
apt_get install /tmp/package.deb
version=$(dpkg-deb --field "$package" Version)
[[ $(as_student 'backprop-studio --version') == "backprop-studio ${version%-*}" ]] || fail "--version does not tell the package's version."
trained=$(as_student 'backprop-studio train --iterations 10000')
[[ $trained == *3.51018778*e-05* ]] || fail "train gives another error than the lecture's: $trained"
as_student 'backprop-studio train --curve curve.png --save my.backprop && backprop-studio export my.backprop --to my.pdf'
[[ $(head -c 4 "$root/home/student/my.pdf") == %PDF ]] || fail "export wrote no PDF."
apt_get purge backprop-studio

# ---- on a desktop ----
say "Installing it on a desktop."
apt_get install xvfb xauth openbox dbus desktop-file-utils shared-mime-info xdg-utils hicolor-icon-theme libgtk-3-bin libglib2.0-bin man-db bash-completion x11-utils

# All names below the root, and the contents of what desktops compute from what is installed.
everything() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./home \) -prune -o -printf '%y %p\n' | sort)
    (cd "$root" && find etc usr/share/applications usr/share/mime -type f -exec sha256sum {} + | sort)
}
quietly in_root mandb --quiet # which the first package after it would have it do
before=$(everything)
apt_get install /tmp/package.deb

man_page=$(as_student 'MANWIDTH=200 man backprop-studio 2>&1')
[[ $man_page == *--until-error*"below X"* ]] || fail "man does not show the page: $man_page"
completed=$(as_student '. /usr/share/bash-completion/bash_completion; _completion_loader backprop-studio
    COMP_WORDS=(backprop-studio train --update-order o) COMP_CWORD=3 COMP_LINE=${COMP_WORDS[*]} COMP_POINT=${#COMP_LINE}; _backprop_studio; echo "${COMPREPLY[@]}"')
[[ $completed == output-layer-first ]] || fail "bash completes --update-order o by \"$completed\"."

cat >"$root/tmp/desktop.sh" <<SESSION
set -euo pipefail
shows() {
    for second in {1..60}; do
        ! xwininfo -root -tree | grep -qF "\$1" || return 0
        sleep 1
    done
    echo "no window shows \"\$1\"" >&2
    exit 1
}
export XDG_CURRENT_DESKTOP=GNOME XDG_RUNTIME_DIR=\$(mktemp -d)
openbox &
cd
backprop-studio train --example xor --save 'my xor.backprop' --iterations 3 >/dev/null
[[ \$(xdg-mime query filetype 'my xor.backprop') == $type ]] || { echo "the file has the type \$(xdg-mime query filetype 'my xor.backprop')" >&2; exit 1; }
[[ \$(xdg-mime query default $type) == $id.desktop ]] || { echo "the type has another program" >&2; exit 1; }
gtk-launch $id
shows 'Backpropagation: numerical example'
gio open 'my xor.backprop'
shows 'my xor.backprop'
SESSION
say "Starting it from the menu, and by opening a file."
as_student "xvfb-run -s '-screen 0 1440x900x24' dbus-run-session -- bash /tmp/desktop.sh" >"$root/tmp/session.log" 2>&1 ||
    { cat "$root/tmp/session.log" >&2; fail "The package does not work on a desktop."; }

for file in $(in_root dpkg --listfiles backprop-studio); do
    case $file in
    *.desktop) desktop-file-validate "$root$file" ;;
    *.metainfo.xml) appstreamcli validate --pedantic --no-net "$root$file" >/dev/null ;;
    esac
done

apt_get purge backprop-studio
after=$(everything)
left=$(diff <(printf '%s\n' "$before") <(printf '%s\n' "$after")) || fail "After it is removed, this is not as it was before: $left"
say "The package was installed, used and removed without a trace."
