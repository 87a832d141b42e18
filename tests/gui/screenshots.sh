#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs the real programs on a display of its own and takes pictures, among them those of the README:
# a server, windows, IRC clients made with ncat, a telnet, several rooms, a direct chat.
#
# usage: tests/gui/screenshots.sh [BUILD_FOLDER] [PICTURE_FOLDER]
#        by default build/release and resources/screenshots
set -euo pipefail
cd "$(dirname "$0")/../.."
programs=$(realpath "${1:-build/release}")/bin
pictures=$(realpath -m "${2:-resources/screenshots}")

for tool in Xvfb openbox trayer xdotool ncat telnet import convert; do
    command -v "$tool" >/dev/null || { echo "screenshots.sh: $tool is missing"; exit 77; }
done
for program in hearth hearthd; do
    [ -x "$programs/$program" ] || { echo "screenshots.sh: $programs/$program is not built"; exit 2; }
done

work=$(mktemp -d)
mkdir -p "$pictures" "$work/home" "$work/run"
chmod 700 "$work/run"
started=()
end_all() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap end_all EXIT

export HOME=$work/home XDG_RUNTIME_DIR=$work/run XDG_CONFIG_HOME=$work/home LANG=C.UTF-8
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORM

# start NAME COMMAND...: runs it in the background with its output in $work/NAME.log
# (bash gives it /dev/null to read from unless its input is named)
start() {
    local name=$1
    shift
    "$@" <&0 >"$work/$name.log" 2>"$work/$name.err" &
    started+=($!)
    last=$!
}

# until_true WHAT COMMAND...: waits until the command succeeds
until_true() {
    local what=$1 tries=0
    shift
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt 300 ] || { echo "screenshots.sh: $what is missing"; tail -n 5 "$work"/*.log "$work"/*.err; exit 1; }
        sleep 0.1
    done
}

# --- the display -----------------------------------------------------------------------------
mkfifo "$work/display"
start xvfb Xvfb -displayfd 3 -noreset -screen 0 2600x1600x24 -nolisten tcp 3<>"$work/display"
read -r number <"$work/display"
export DISPLAY=:$number
start openbox openbox
until_true "the window manager" xdotool get_num_desktops
start trayer trayer --edge bottom --align right --widthtype request --height 28 --SetDockType true \
    --tint 0x2b2b2b --transparent true --alpha 0
until_true "the tray" xdotool search --class trayer
convert -size 2600x1600 gradient:'#5b6b73'-'#39454b' "$work/wall.png"
command -v display >/dev/null && display -window root "$work/wall.png" || true

# --- servers ---------------------------------------------------------------------------------
# serve FOLDER NETWORK: a server there; the port of its irc listener in $port, of its text one in $text
serve() {
    local folder=$1
    mkdir -p "$folder"
    chmod 700 "$folder"
    cat >"$folder/hearthd.toml" <<EOF
[server]
network = "$2"
[[listener]]
url = "irc://127.0.0.1:${3:-0}"
[[listener]]
url = "ircs://*:0"
[[listener]]
url = "text://*:0"
[limits]
commands_per_second = 0
EOF
    start "server-$2" "$programs/hearthd" --data "$folder" --config "$folder/hearthd.toml"
    server=$last
    until_true "the server $2" grep -q '^ready' "$work/server-$2.log"
    port=$(sed -n 's|^listening irc://.*:||p' "$work/server-$2.log")
    text=$(sed -n 's|^listening text://.*:||p' "$work/server-$2.log" | head -n 1)
}

# --- clients ---------------------------------------------------------------------------------
declare -A line
# join NICK PORT ROOM...: an IRC client made of ncat
join() {
    local nick=$1 at=$2 fd
    shift 2
    mkfifo "$work/in-$nick"
    start "irc-$nick" ncat 127.0.0.1 "$at" 0<>"$work/in-$nick"
    exec {fd}>"$work/in-$nick"
    line[$nick]=$fd
    printf 'NICK %s\r\nUSER %s 0 * :%s\r\n' "$nick" "$nick" "$nick" >&"$fd"
    until_true "the welcome of $nick" grep -q ' 001 ' "$work/irc-$nick.log"
    for room in "$@"; do
        printf 'JOIN %s\r\n' "$room" >&"$fd"
        until_true "$nick in $room" grep -q " 366 $nick $room " "$work/irc-$nick.log"
    done
}
# say NICK TARGET TEXT
say() {
    printf 'PRIVMSG %s :%s\r\n' "$2" "$3" >&"${line[$1]}"
}
send() {
    printf '%s\r\n' "$2" >&"${line[$1]}"
}
# guest PORT: a telnet
guest() {
    local fd
    mkfifo "$work/in-guest"
    start guest telnet 127.0.0.1 "$1" 0<>"$work/in-guest"
    exec {fd}>"$work/in-guest"
    line[guest]=$fd
    until_true "the welcome of the guest" grep -q Welcome "$work/guest.log"
}

# --- windows ---------------------------------------------------------------------------------
# main_window PID: the id of its window; the icon in the tray is one too, but small
main_window() {
    local id
    for id in $(xdotool search --all --onlyvisible --pid "$1" --name . 2>/dev/null); do
        eval "$(xdotool getwindowgeometry --shell "$id")"
        [ "$WIDTH" -gt 300 ] && echo "$id" && return
    done
    return 1
}
# tray_icon PID: where its icon is
tray_icon() {
    local id
    for id in $(xdotool search --all --pid "$1" --class . 2>/dev/null); do
        eval "$(xdotool getwindowgeometry --shell "$id")"
        [ "$WIDTH" -lt 40 ] && [ "$Y" -gt 1500 ] && echo "$((X + WIDTH / 2)) $((Y + HEIGHT / 2))" && return
    done
    return 1
}
# tray_menu PID: whether its menu is open
tray_menu() {
    local id
    for id in $(xdotool search --all --onlyvisible --pid "$1" --class . 2>/dev/null); do
        eval "$(xdotool getwindowgeometry --shell "$id")"
        [ "$WIDTH" -gt 100 ] && [ "$HEIGHT" -gt 100 ] && return
    done
    return 1
}
# window NAME ARGUMENTS...: its id in $window
window() {
    local name=$1
    shift
    start "window-$name" "$programs/hearth" --profile "$work/profile-$name" "$@"
    local pid=$last
    until_true "the window of $name" main_window "$pid"
    window=$(main_window "$pid")
    activate "$window"
}
# activate ID: in front, with the keyboard
activate() {
    [ "$(xdotool getactivewindow 2>/dev/null)" = "$1" ] && return
    xdotool windowactivate "$1" 2>/dev/null || true
    until_true "the keyboard" is_active "$1"
}
is_active() {
    [ "$(xdotool getactivewindow)" = "$1" ]
}
# settled ID: until the window paints the same twice
settled() {
    local before="" now tries=0
    while :; do
        now=$(import -window "$1" rgb:- 2>/dev/null | md5sum)
        [ "$now" = "$before" ] && return
        before=$now
        tries=$((tries + 1))
        [ $tries -lt 40 ] || return 0
        sleep 0.4
    done
}
# shoot ID NAME
shoot() {
    activate "$1"
    settled "$1"
    import -window "$1" "$pictures/$2.png"
    echo "$pictures/$2.png"
}
type_line() {
    activate "$1"
    xdotool type --clearmodifiers --delay 4 -- "$2"
    xdotool key --clearmodifiers Return
}
key() {
    activate "$1"
    xdotool key --clearmodifiers "$2"
}
# finish: ends the last window that was opened
finish() {
    kill "$last"
    wait "$last" 2>/dev/null || true
}

# --- first start -----------------------------------------------------------------------------
window first --theme light
xdotool type --delay 4 sam
shoot "$window" connect-card
finish

# --- a busy afternoon ------------------------------------------------------------------------
serve "$work/profile-sam/server" Workshop
workshop=$port telnet_port=$text
serve "$work/attic" Attic
attic=$port attic_server=$server

for nick in ana mara jonas tom; do join "$nick" "$workshop" '#lobby' '#build' '#design' '#random'; done
send ana "OWNER $("$programs/hearthd" ctl --data "$work/profile-sam/server" owner | head -n 1)"
send ana 'TOPIC #lobby :Stand-up at 9:30 · the printer is fixed · wiki: https://wiki.workshop.lan'
send jonas 'AWAY :on the train'

window robin --nick robin --theme dark "irc://127.0.0.1:$workshop/#lobby,#build,#design"
dark=$window
window sam --nick sam --theme light "irc://127.0.0.1:$attic/#attic" \
    "irc://127.0.0.1:$workshop/#lobby,#build,#design,#random"
light=$window sam=$last
for nick in sam robin; do
    until_true "$nick in the rooms" grep -q ":$nick!.* JOIN .*#design" "$work/irc-ana.log"
done
until_true "sam in #random" grep -q ":sam!.* JOIN .*#random" "$work/irc-ana.log"
xdotool windowsize --sync "$light" 1200 760 windowmove "$light" 40 40
xdotool windowsize --sync "$dark" 1200 760 windowmove "$dark" 1300 40

# go ID ROOM: by the quick switcher
go() {
    key "$1" ctrl+k
    until_true "the switcher" switcher
    xdotool type --delay 4 -- "$2"
    xdotool key Return
    until_true "the end of the switcher" no_switcher
}
switcher() {
    xdotool search --onlyvisible --name '^Go to'
}
no_switcher() {
    ! switcher
}
go "$light" random
go "$dark" lobby
say ana '#lobby' 'The new boards arrived. Can someone check the pin-out before we power one?'
say ana '#lobby' 'Photos are in https://files.workshop.lan/boards'
until_true "what ana said" grep -q 'Photos' "$work/irc-tom.log"
say jonas '#lobby' "On it. $(printf '\x11VCC\x11') and $(printf '\x11GND\x11') look swapped against the data sheet, $(printf '\x02do not plug it in yet\x02')."
until_true "what jonas said" grep -q 'data sheet' "$work/irc-tom.log"
type_line "$dark" "Good catch. I will order new ones today."
until_true "what robin said" grep -q 'Good catch' "$work/irc-tom.log"
guest "$telnet_port"
say mara '#lobby' 'sam: do you still have the old adapter?'
until_true "what mara said" grep -q 'old adapter' "$work/irc-tom.log"
printf 'hello from the lathe computer, no window here, only telnet\r\n' >&"${line[guest]}"
until_true "what the guest said" grep -q 'only telnet' "$work/irc-tom.log"
go "$light" lobby
type_line "$light" "Yes, second drawer. Bringing it down."
type_line "$light" "Two minutes"
until_true "what sam said" grep -q 'Two minutes' "$work/irc-tom.log"
say mara '#build' 'sam: the night build is green again'
say tom '#build' 'robin: sam: thank you both'
for i in 1 2 3 4 5 6 7; do
    say tom '#design' "sketch $i is on the wall"
    say mara '#design' "number $i looks good to me"
done
say ana sam 'Lunch at noon?'
say ana robin 'Lunch at noon?'
until_true "the last sketch" grep -q 'number 7' "$work/irc-ana.log"
shoot "$light" window-light
shoot "$dark" window-dark

# --- other parts of the window ---------------------------------------------------------------
# dialog NAME: the id of the dialog whose title begins so
dialog() {
    until_true "the dialog $1" xdotool search --onlyvisible --name "^$1"
    xdotool search --onlyvisible --name "^$1" | tail -n 1
}
go "$light" lobby
key "$light" ctrl+comma
settings=$(dialog Settings)
shoot "$settings" settings
key "$settings" Escape
key "$light" ctrl+shift+j
browser=$(dialog 'All rooms')
shoot "$browser" rooms
key "$browser" Escape
send ana 'JOIN #quiet'
key "$dark" ctrl+j
joining=$(dialog 'Join a room')
xdotool type --delay 4 -- quiet
shoot "$joining" join
xdotool key Return
until_true "robin in #quiet" grep -q ':robin!.* JOIN .*#quiet' "$work/irc-ana.log"
shoot "$dark" window-empty
xdotool windowminimize --sync "$dark"
for i in $(seq 200); do say mara '#random' "part $i of the inventory: $((i * 7 % 60)) screws, $((i * 3 % 40)) nuts"; done
until_true "the inventory" grep -q 'part 200 ' "$work/irc-tom.log"
go "$light" random
shoot "$light" window-busy

# more ENVIRONMENT NAME THEME ARGUMENTS...: a further window, its picture, and its end
more() {
    export "$1"
    window "$2" --nick "$2" --theme "$3" "irc://127.0.0.1:$workshop/#lobby"
    until_true "$2 in #lobby" grep -q ":$2!.* JOIN .*#lobby" "$work/irc-ana.log"
    xdotool windowsize --sync "$window" "$4" "$5" windowmove "$window" 40 20
    shoot "$window" "$6"
    finish
}
more LANG=ar_EG.UTF-8 noor dark 1200 760 window-arabic
more LANG=C.UTF-8 lee high-contrast 1200 760 window-high-contrast
more QT_SCALE_FACTOR=2 kim light 2400 1520 window-2x
unset QT_SCALE_FACTOR

# --- a link that is down ---------------------------------------------------------------------
go "$light" "#attic"
type_line "$light" "The key for the cabinet is back on its hook."
kill "$attic_server"
wait "$attic_server" 2>/dev/null || true
type_line "$light" "I leave the window open until six."
shoot "$light" window-waiting

# --- the tray --------------------------------------------------------------------------------
xdotool windowminimize --sync "$dark"
xdotool windowminimize --sync "$light"
until_true "the icon in the tray" tray_icon "$sam"
read -r x y < <(tray_icon "$sam")
xdotool mousemove "$x" $((y - 11)) click 3 # at its upper edge: the menu opens above it
until_true "the tray's menu" tray_menu "$sam"
settled root
import -window root -crop 480x420+2120+1180 +repage "$pictures/tray.png"
echo "$pictures/tray.png"
