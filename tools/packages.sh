# shellcheck shell=sh disable=SC2034,SC2154
# Packages of the system. packages_need gtk webkit xvfb fonts: installs through apt what is missing, where it may;
# otherwise prints the command to type and fails.

packages_need() {
    [ "$(uname)" = Linux ] || return 0
    packages_find_missing "$@"
    [ -z "$packages_missing" ] || packages_install
}

# packages_missing becomes Debian's names of what is not there.
packages_find_missing() {
    packages_missing=
    packages_libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || :)
    for packages_what; do
        case $packages_what in
            gtk) packages_library libgtk-3.so.0 libgtk-3-0 ;;
            webkit) packages_library libwebkit2gtk-4.1.so.0 libwebkit2gtk-4.1-0 ;;
            xvfb) command -v Xvfb >/dev/null || packages_miss xvfb ;;
            fonts) packages_has_font || packages_miss fonts-dejavu-core ;;
            postgresql) packages_postgresql_folder >/dev/null || packages_miss postgresql ;;
            *) command -v "$packages_what" >/dev/null || packages_miss "$packages_what" ;;
        esac
    done
}

packages_miss() {
    packages_missing="${packages_missing:+$packages_missing }$1"
}

packages_library() {
    case $packages_libraries in *"$1"*) ;; *) packages_miss "$2" ;; esac
}

# A font with the letters of all four languages.
packages_has_font() {
    if command -v fc-list >/dev/null; then
        fc-list :lang=uk | grep -q .
    else
        [ -d /usr/share/fonts/truetype/dejavu ]
    fi
}

# The folder of the newest PostgreSQL server; Debian keeps it off the PATH.
packages_postgresql_folder() {
    {
        printf '%s\n' /usr/lib/postgresql/*/bin/initdb | grep -v '\*' | sort -t / -k 5 -n -r
        command -v initdb
    } | sed 's,/initdb$,,' | head -n 1 | grep .
}

packages_install() {
    packages_command="apt-get install -y --no-install-recommends $packages_missing"
    packages_become=$(packages_may) || fail "Missing on this system: $packages_missing. Type: sudo $packages_command"
    say "Installing $packages_missing."
    packages_log=$(mktemp "${TMPDIR:-/tmp}/kontor-apt.XXXXXX")
    if packages_apt "$packages_command" >"$packages_log" 2>&1 ||
        { packages_apt "apt-get update" && packages_apt "$packages_command"; } >"$packages_log" 2>&1; then
        rm -f "$packages_log"
    else
        say "$(grep -E '^E: ' "$packages_log" || tail -n 1 "$packages_log")"
        rm -f "$packages_log"
        fail "$packages_missing could not be installed. Type: sudo apt-get update && sudo $packages_command"
    fi
}

# Prints what to put before a command that installs; fails when nobody may.
packages_may() {
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" -eq 0 ]; then
        echo env
    elif sudo -n true 2>/dev/null; then
        echo sudo -n env
    else
        return 1
    fi
}

packages_apt() {
    # shellcheck disable=SC2086 # two lists of words
    $packages_become DEBIAN_FRONTEND=noninteractive $1 -o DPkg::Lock::Timeout=300 </dev/null
}
