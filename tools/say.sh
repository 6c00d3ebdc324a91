# shellcheck shell=sh
# Words for the person at the terminal. They go to stderr: stdout belongs to what was asked for.

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# Java names files by the locale, so a bare "C" would lose every Polish or Ukrainian file name.
use_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) return ;;
    esac
    [ "$(uname)" = Linux ] || return 0
    case ${LC_ALL:-} in '') ;; *) LANG=$LC_ALL; unset LC_ALL ;; esac
    LC_CTYPE=C.UTF-8
    export LANG LC_CTYPE
}
