# shellcheck shell=sh disable=SC2016,SC2034,SC2154
# Packages of the system: installed where that is allowed, else named.

command='apt-get install -y --no-install-recommends libgtk-3-0 libwebkit2gtk-4.1-0 xvfb fonts-dejavu-core'

# A system that lacks everything, and a user: 0 for root.
bare_system() {
    fake_jdk "$jdks/a" 21
    fake_maven "$work/maven" 3.9.11 'echo "Maven ran"'
    ln -s "$work/maven/bin/mvn" "$stubs/mvn"
    stub ldconfig 'cat '"$work"'/libraries 2>/dev/null'
    stub fc-list '[ ! -e '"$work"'/libraries ] || echo DejaVu'
    stub id 'echo '"$1"
}

# An apt-get that installs what it is asked for.
good_apt() {
    stub apt-get 'echo "$DEBIAN_FRONTEND: $*" >>'"$work"'/asked
        echo "libgtk-3.so.0 libwebkit2gtk-4.1.so.0" >'"$work"'/libraries
        printf "#!/bin/sh\necho 7 >&3\n" >'"$stubs"'/Xvfb
        chmod +x '"$stubs"'/Xvfb'
}

test_root_installs_what_is_missing() {
    bare_system 0
    good_apt
    exits 0 "$sh" ./mvnw verify
    says "$out" 'Maven ran'
    says "$work/asked" "noninteractive: ${command#apt-get }"
    lines "$work/asked" 1
    exits 0 "$sh" ./mvnw verify
    lines "$work/asked" 1
    lines "$err" 0
}

test_only_what_is_missing_is_installed() {
    bare_system 0
    good_apt
    echo 'libgtk-3.so.0 libwebkit2gtk-4.1.so.0' >"$work/libraries"
    exits 0 "$sh" ./mvnw verify
    says "$work/asked" 'install -y --no-install-recommends xvfb -o'
}

test_sudo_without_a_password_installs() {
    bare_system 1000
    good_apt
    stub sudo '[ "$1" = -n ] || exit 1; shift; exec "$@"'
    exits 0 "$sh" ./mvnw verify
    says "$work/asked" "noninteractive: ${command#apt-get }"
    says "$out" 'Maven ran'
}

test_without_rights_the_command_is_said() {
    bare_system 1000
    good_apt
    stub sudo 'echo "a password is required" >&2; exit 1'
    exits 1 "$sh" ./mvnw verify
    says "$err" "Type: sudo $command"
    lines "$err" 1
    lines "$out" 0
    [ ! -e "$work/asked" ] || wrong 'it installed'
}

test_without_sudo_the_command_is_said() {
    bare_system 1000
    good_apt
    exits 1 "$sh" ./mvnw verify
    says "$err" "Type: sudo $command"
}

test_without_apt_the_names_are_said() {
    bare_system 0
    exits 1 "$sh" ./mvnw verify
    says "$err" 'libgtk-3-0'
}

test_old_package_lists_are_refreshed() {
    bare_system 0
    good_apt
    mv "$stubs/apt-get" "$stubs/good"
    stub apt-get 'echo "$1" >>'"$work"'/steps
        if [ "$1" = update ]; then : >'"$work"'/fresh; exit; fi
        [ -e '"$work"'/fresh ] || { echo "E: 404" >&2; exit 100; }
        exec '"$stubs"'/good "$@"'
    exits 0 "$sh" ./mvnw verify
    [ "$(paste -s -d ' ' "$work/steps")" = 'install update install' ] || wrong 'other steps'
}

test_an_installation_that_fails_is_said() {
    bare_system 0
    stub apt-get 'echo "noise"; echo "E: No space left on device" >&2; exit 100'
    exits 1 "$sh" ./mvnw verify
    says "$err" 'E: No space left on device'
    says "$err" "sudo $command"
    says_not "$err" noise
}

test_nothing_is_installed_where_no_tests_run() {
    bare_system 1000
    exits 0 "$sh" ./mvnw compile
    says "$out" 'Maven ran'
}
