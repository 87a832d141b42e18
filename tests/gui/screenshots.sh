#!/bin/bash
# Runs the real thing on a display of its own and takes the pictures that the README shows:
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

# start NAME COMMAND...: in the background, its words in $work/NAME.log
start() {
    local name=$1
    shift
    "$@" >"$work/$name.log" 2>"$work/$name.err" &
    started+=($!)
    last=$!
}

# until_true WHAT COMMAND...: waits until the command succeeds
until_true() {
    local what=$1 tries=0
    shift
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt 300 ] || { echo "screenshots.sh: $what did not come"; tail -n 5 "$work"/*.err; exit 1; }
        sleep 0.1
    done
}

# --- the display -----------------------------------------------------------------------------
mkfifo "$work/display"
start xvfb Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3<>"$work/display"
read -r number <"$work/display"
export DISPLAY=:$number
start openbox openbox
start trayer trayer --edge bottom --align right --widthtype request --height 28 --SetDockType true \
    --tint 0x2b2b2b --transparent true --alpha 0
until_true "the tray" xdotool search --class trayer
convert -size 1600x1000 gradient:'#5b6b73'-'#39454b' "$work/wall.png"
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

# --- people ----------------------------------------------------------------------------------
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
# window NAME ARGUMENTS...: its id in $window
window() {
    local name=$1
    shift
    start "window-$name" "$programs/hearth" --profile "$work/profile-$name" "$@"
    local pid=$last
    until_true "the window of $name" xdotool search --onlyvisible --pid "$pid" --name .
    window=$(xdotool search --onlyvisible --pid "$pid" --name . | tail -n 1)
    xdotool windowactivate --sync "$window" || true
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
    settled "$1"
    import -window "$1" "$pictures/$2.png"
    echo "$pictures/$2.png"
}
type_line() {
    xdotool windowactivate --sync "$1" type --clearmodifiers --delay 4 -- "$2"
    xdotool key --clearmodifiers Return
}
key() {
    xdotool windowactivate --sync "$1" key --clearmodifiers "$2"
}
# finish: ends the last window that was opened
finish() {
    kill "$last"
    wait "$last" 2>/dev/null || true
}

# --- first start -----------------------------------------------------------------------------
window first --theme light
xdotool windowactivate --sync "$window" type --delay 4 sam
shoot "$window" connect-card
finish

# --- a busy afternoon ------------------------------------------------------------------------
serve "$work/profile-sam/server" Workshop
workshop=$port telnet_port=$text
serve "$work/attic" Attic
attic=$port attic_server=$server

for nick in ana mara jonas tom; do join "$nick" "$workshop" '#lobby' '#build' '#design' '#random'; done
send ana 'TOPIC #lobby :Stand-up at 9:30 · the printer is fixed · wiki: https://wiki.workshop.lan'
send jonas 'AWAY :on the train'

window robin --nick robin --theme dark "irc://127.0.0.1:$workshop/#lobby,#build,#design"
dark=$window
window sam --nick sam --theme light "irc://127.0.0.1:$attic/#attic" \
    "irc://127.0.0.1:$workshop/#lobby,#build,#design,#random"
light=$window
for nick in sam robin; do
    until_true "$nick in the rooms" grep -q ":$nick!.* JOIN .*#design" "$work/irc-ana.log"
done
until_true "sam in #random" grep -q ":sam!.* JOIN .*#random" "$work/irc-ana.log"
xdotool windowsize --sync "$light" 1200 760 windowmove "$light" 40 40
xdotool windowsize --sync "$dark" 1200 760 windowmove "$dark" 360 180

# go ID ROOM: by the quick switcher
go() {
    key "$1" ctrl+k
    xdotool type --delay 4 -- "$2"
    xdotool key Return
}
go "$light" random
go "$dark" lobby
say ana '#lobby' 'The new boards arrived. Can someone check the pin-out before we power one?'
say ana '#lobby' 'Photos are in https://files.workshop.lan/boards'
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

# --- a link that is down ---------------------------------------------------------------------
go "$light" attic
type_line "$light" "The key for the cabinet is back on its hook."
kill "$attic_server"
wait "$attic_server" 2>/dev/null || true
type_line "$light" "I leave the window open until six."
shoot "$light" window-waiting

# --- the tray --------------------------------------------------------------------------------
key "$light" alt+F4
tray=$(xdotool search --class trayer | tail -n 1)
eval "$(xdotool getwindowgeometry --shell "$tray")"
xdotool mousemove $((X + WIDTH - 14)) $((Y + HEIGHT / 2)) click 3
until_true "the tray's menu" xdotool search --onlyvisible --class hearth
settled root
import -window root -crop 480x420+1120+580 +repage "$pictures/tray-menu.png"
echo "$pictures/tray-menu.png"
