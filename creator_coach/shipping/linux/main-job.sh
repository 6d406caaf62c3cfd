#!/bin/sh
# The main job, done from outside in a window: paste a comment, read it, reflect, save, find it again after a restart.
#   main-job.sh FOLDER START...     START is the command that opens the window; pictures go into FOLDER
# Wants an X server without a window manager in DISPLAY, and xdotool, xclip and import (ImageMagick).
set -eu
pictures=$1
shift
closing=$(dirname "$0")/../closing.py
mkdir -p "$pictures"
comment='I like the channel but the music is way too loud, I can barely hear you. Could you turn it down? You idiot.'
answer='I will take the volume with me and leave the rest behind.'
window=

say() { printf '%s\n' "$*"; }
picture() { import -window root "$pictures/$1.png"; say "picture $1"; }
# The heading of the page; a slow computer reads for a while, so that what comes next waits for another one.
heading() { import -window root -crop 420x70+220+20 png:- | cksum; }
wait_for_another() {
    for _ in $(seq 240); do
        [ "$(heading)" != "$1" ] && { sleep 2; return; }
        sleep 0.5
    done
    say 'the page did not change'
    exit 1
}
keys() { for each in "$@"; do xdotool key "$each"; sleep 0.7; done; }
paste() {
    printf '%s' "$1" | xclip -selection clipboard -loops 3 >/dev/null 2>&1
    sleep 0.5
    keys ctrl+v
}
open_window() {
    "$@" >"$pictures/output.txt" 2>&1 &
    for _ in $(seq 480); do
        window=$(xdotool search --onlyvisible --name '^Creator Coach$' 2>/dev/null | head -n 1) && [ -n "$window" ] && break
        sleep 0.25
    done
    [ -n "$window" ] || { say 'no window came'; cat "$pictures/output.txt"; exit 1; }
    xdotool windowfocus --sync "$window"
    sleep 4
}
close_window() {
    "${PYTHON:-python3}" "$closing" "$window"
    for _ in $(seq 40); do
        xdotool search --onlyvisible --name '^Creator Coach$' >/dev/null 2>&1 || break
        sleep 0.25
    done
    if xdotool search --onlyvisible --name '^Creator Coach$' >/dev/null 2>&1; then say 'the window did not close'; exit 1; fi
    window=
    wait
}

open_window "$@"
picture 1-first-day
before=$(heading)
keys Tab Tab Tab space
wait_for_another "$before"
picture 2-start
paste "$comment"
picture 3-pasted
before=$(heading)
keys ctrl+Return
wait_for_another "$before"
picture 4-read
keys alt+2
sleep 2
picture 5-reflect
xdotool mousemove 884 470 click 1
sleep 0.5
paste "$answer"
picture 6-written
before=$(heading)
for _ in 1 2 3 4 5 6; do keys ctrl+Return; done
wait_for_another "$before"
picture 7-kept
close_window

open_window "$@"
before=$(heading)
keys ctrl+2
wait_for_another "$before"
picture 8-journal-after-a-restart
keys ctrl+f
xdotool type 'volume'
sleep 3
picture 9-found
keys ctrl+comma
sleep 3
picture 10-settings
close_window
say 'done'
