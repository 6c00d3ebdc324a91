# shellcheck shell=sh disable=SC2034,SC2154
# A virtual screen of our own. screen_open sets DISPLAY and opens file descriptor 9. The screen stays while somebody
# holds that descriptor and ends with the last of them, however it ended: hand it on with 9>&9. What runs for the
# screen closes descriptor 8, by which others wait for us in the same way. screen_folder goes when the screen goes.

screen_size=1280x800x24

screen_open() {
    screen_folder=$(mktemp -d "${TMPDIR:-/tmp}/kontor-screen.XXXXXX")
    mkfifo "$screen_folder/number" "$screen_folder/held"
    [ -d /tmp/.X11-unix ] || mkdir -m 1777 /tmp/.X11-unix 2>/dev/null || :
    Xvfb -displayfd 3 -screen 0 "$screen_size" -nolisten tcp -noreset \
        3>"$screen_folder/number" 8>&- </dev/null >/dev/null 2>"$screen_folder/log" &
    screen_process=$!
    screen_end_when_let_go 8>&- </dev/null >/dev/null 2>&1 &
    exec 9>"$screen_folder/held"
    IFS= read -r screen_number <"$screen_folder/number" ||
        fail "The virtual screen did not start: $(tail -n 1 "$screen_folder/log")"
    export DISPLAY=":$screen_number" GDK_BACKEND=x11
    unset WAYLAND_DISPLAY
}

screen_end_when_let_go() {
    trap '' HUP INT TERM
    read -r _ <"$screen_folder/held" || :
    kill "$screen_process"
    rm -rf "$screen_folder"
}

# Whether there is a display to open a window on.
screen_is_there() {
    [ "$(uname)" = Linux ] || return 0
    case ${WAYLAND_DISPLAY:-} in
        '') ;;
        /*) [ -S "$WAYLAND_DISPLAY" ] && return ;;
        *) [ -S "${XDG_RUNTIME_DIR:-}/$WAYLAND_DISPLAY" ] && return ;;
    esac
    [ -n "${DISPLAY:-}" ] || return 1
    if command -v xdpyinfo >/dev/null; then
        xdpyinfo >/dev/null 2>&1
        return
    fi
    case $DISPLAY in
        :*) screen_local=${DISPLAY#:} ;;
        unix:*) screen_local=${DISPLAY#unix:} ;;
        *) return 0 ;;
    esac
    grep -q "[/@]tmp/.X11-unix/X${screen_local%%.*}\$" /proc/net/unix || [ -S "/tmp/.X11-unix/X${screen_local%%.*}" ]
}
