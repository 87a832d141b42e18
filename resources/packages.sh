# SPDX-License-Identifier: MIT
# The Debian packages that Hearth needs, read by resources/run.sh,
# tests/run.sh and tests/bench/run.sh. POSIX sh.
# shellcheck shell=sh disable=SC2034,SC2154 # the lists are read by name

packages_build="cmake ninja-build g++ ccache qt6-base-dev libssl-dev libtomlplusplus-dev
    qtkeychain-qt6-dev libhunspell-dev pkg-config
    qt6-l10n-tools unicode-data"
packages_run="libqt6sql6-sqlite qt6-translations-l10n libsecret-1-0 fonts-inter fonts-noto-color-emoji"
# A desktop without an X server needs Qt's platform plugin for Wayland.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    packages_run="$packages_run qt6-wayland"
fi
packages_test="python3 git clang-format libyaml-cpp-dev openssl inetutils-telnet ncat irssi
    weechat-curses tmux hexchat xvfb openbox trayer xdotool valgrind libident dbus-bin dbus-daemon dunst gnome-keyring at-spi2-core"
packages_test_unpacked="ngircd" # Installing it would start it, on a port that hearthd uses.
packages_bench_unpacked="inspircd ngircd"
packages_lint="clang clang-tidy clazy"
packages_screenshots="xvfb openbox trayer xdotool imagemagick x11-utils"

say() {
    printf '==> %s\n' "$*"
}

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_packages GROUP...: installs the missing packages of packages_GROUP without questions.
install_packages() {
    missing=
    for group in "$@"; do
        eval "list=\$packages_$group"
        for package in $list; do
            command -v dpkg-query >/dev/null && is_installed "$package" ||
                missing="$missing $package"
        done
    done
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "This system has no apt-get. Hearth needs these packages (names of Debian 12):$missing"
        return 0
    fi
    by_hand="Install them as root, then start this again: apt-get install$missing"
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "Some packages are missing. $by_hand"
        as_root=sudo
        say "Some packages are missing. sudo may ask for your password to install them."
        sudo true || fail "sudo refused. $by_hand"
    fi
    say "Installing$missing"
    $as_root apt-get update -q ||
        say "Could not refresh the list of packages; using the present one."
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $missing </dev/null ||
        fail "apt-get could not install the packages; see its output above. $by_hand"
}

# unpack_packages FOLDER PACKAGE...: downloads packages and unpacks them in FOLDER without installing.
unpack_packages() {
    unpacked=$1
    shift
    for package in "$@"; do
        [ ! -e "$unpacked/$package" ] || continue
        command -v apt-get >/dev/null || return 0
        say "Unpacking $package in $unpacked"
        mkdir -p "$unpacked"
        rm -f "$unpacked/$package"_*.deb
        if (cd "$unpacked" && apt-get -q download "$package" && dpkg-deb -x "$package"_*.deb "$package.new"); then
            rm -f "$unpacked/$package"_*.deb
            mv "$unpacked/$package.new" "$unpacked/$package"
        else
            say "Could not download $package; the tests and measurements that need it are skipped."
        fi
    done
}
