# shellcheck shell=sh disable=SC2016,SC2034,SC2154
# What mvnw hands to Maven, and when it opens a virtual screen.

with_maven() {
    fake_jdk "$jdks/a" 21
    fake_maven "$work/maven" 3.9.11 "$1"
    ln -s "$work/maven/bin/mvn" "$stubs/mvn"
}

# A stub that behaves as Xvfb does: tells its number, stays until it is killed.
with_xvfb() {
    mkfifo "$work/ended"
    stub Xvfb 'echo "$*" >'"$work"'/screen
        trap "echo over >'"$work"'/ended; exit" TERM
        echo 77 >&3; exec 3>&-
        sleep 60 & wait $!'
}

test_arguments_go_through_as_they_are() {
    with_maven 'for a; do echo "<$a>"; done'
    exits 0 "$sh" ./mvnw '-Dx=a b' "-Dy='" 'cl*an' ''
    says "$out" '<-Dx=a b>'
    says "$out" "<-Dy='>"
    says "$out" '<cl*an>'
    says "$out" '<>'
}

test_the_exit_code_is_mavens() {
    with_maven 'exit 3'
    exits 3 "$sh" ./mvnw compile
}

test_from_another_folder_the_project_is_meant() {
    with_maven 'echo "$*"'
    cd /
    exits 0 "$sh" "$project/mvnw" compile
    says "$out" "-f $project/pom.xml compile"
}

test_a_link_to_it_leads_to_the_project() {
    with_maven 'echo "$*"'
    ln -s "$project/mvnw" "$stubs/mvnk"
    cd /
    exits 0 "$sh" "$stubs/mvnk" compile
    says "$out" "-f $project/pom.xml compile"
}

test_in_the_folder_of_a_module_the_module_is_meant() {
    with_maven 'echo "$*"'
    echo '<project/>' >bundles/a/pom.xml
    cd "$project/bundles/a" || exit 1
    exits 0 "$sh" ../../mvnw compile
    says_not "$out" '-f'
}

test_a_project_that_is_named_is_meant() {
    with_maven 'echo "$*"'
    exits 0 "$sh" ./mvnw -f other.xml compile
    says_not "$out" "$project/pom.xml"
    exits 0 "$sh" ./mvnw -fae compile
    cd /
    exits 0 "$sh" "$project/mvnw" -fae compile
    says "$out" "-f $project/pom.xml -fae compile"
}

test_tests_get_a_screen_of_their_own_which_ends_with_them() {
    with_maven 'echo "display $DISPLAY wayland ${WAYLAND_DISPLAY:-none}"; exit 5'
    with_xvfb
    export DISPLAY=:0 WAYLAND_DISPLAY=wayland-0
    exits 5 "$sh" ./mvnw verify
    says "$out" 'display :77 wayland none'
    read -r ended <"$work/ended"
    [ "$ended" = over ] || wrong 'the screen stayed'
}

test_the_screen_ends_when_maven_is_killed() {
    mkfifo "$work/running"
    with_maven 'echo $$ >'"$work"'/running; exec sleep 60'
    with_xvfb
    "$sh" ./mvnw verify >"$out" 2>"$err" &
    read -r maven <"$work/running"
    kill -9 "$maven"
    read -r ended <"$work/ended"
    [ "$ended" = over ] || wrong 'the screen stayed'
}

test_no_screen_where_no_tests_run() {
    with_maven 'echo "display ${DISPLAY:-none}"'
    stub Xvfb 'echo started >'"$work"'/screen'
    for arguments in compile 'verify -DskipTests' 'install -Dmaven.test.skip=true' clean -v; do
        # shellcheck disable=SC2086 # words
        exits 0 "$sh" ./mvnw $arguments
        says "$out" 'display none'
    done
    [ ! -e "$work/screen" ] || wrong 'a screen was started'
}

test_a_display_that_is_named_is_used() {
    with_maven 'echo "display $DISPLAY"'
    export KONTOR_TEST_DISPLAY=:5
    exits 0 "$sh" ./mvnw verify
    says "$out" 'display :5'
}

test_a_screen_that_does_not_start_is_said() {
    with_maven 'echo no'
    stub Xvfb 'echo "(EE) no room" >&2; exit 1'
    exits 1 "$sh" ./mvnw verify
    says "$err" 'The virtual screen did not start: (EE) no room'
}

test_a_plain_locale_becomes_utf8() {
    with_maven 'echo "LC_ALL=${LC_ALL:-} LC_CTYPE=${LC_CTYPE:-}"'
    export LC_ALL=C
    exits 0 "$sh" ./mvnw compile
    says "$out" 'LC_ALL= LC_CTYPE=C.UTF-8'
    export LC_ALL=pl_PL.UTF-8
    exits 0 "$sh" ./mvnw compile
    says "$out" 'LC_ALL=pl_PL.UTF-8'
}

test_shellcheck_finds_nothing() {
    scripts=$here/../..
    PATH=/usr/bin:/usr/local/bin:/bin command -v shellcheck >/dev/null || return 0
    exits 0 /usr/bin/env PATH=/usr/bin:/usr/local/bin:/bin shellcheck -x "$scripts/mvnw" "$scripts/kontor" \
        "$scripts/.ci/run" "$scripts"/tools/*.sh "$scripts/tools/with-postgresql" "$here/run" "$here"/*.sh \
        "$scripts/features/org.kontor.rcp.feature/rootfiles/unix/kontor"
}
