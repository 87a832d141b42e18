# The Debian packages that Hearth needs, for the two scripts that a person starts:
# resources/run.sh and tests/run.sh read this file. POSIX sh.

packages_build="cmake ninja-build g++ ccache qt6-base-dev libssl-dev libtomlplusplus-dev"
packages_run="fonts-noto-color-emoji"
packages_test="python3 git clang-format libyaml-cpp-dev openssl inetutils-telnet ncat irssi
    weechat-curses tmux hexchat xvfb"
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

# install_packages GROUP...: installs what is missing of packages_GROUP, asks nothing.
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
        say "This system has no apt-get. Under Debian's names, Hearth needs:$missing"
        return 0
    fi
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        command -v sudo >/dev/null ||
            fail "Some packages are missing. Install them as root, then start this again: apt-get install$missing"
    fi
    say "Installing$missing"
    $as_root apt-get update -q ||
        say "The list of packages could not be refreshed; going on with the one that is here."
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $missing </dev/null ||
        fail "These packages could not be installed:$missing. What apt-get said stands above."
}
