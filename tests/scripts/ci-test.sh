# shellcheck shell=sh disable=SC2016,SC2034,SC2154
# What CI runs, and the PostgreSQL server beside it.

with_ci() {
    mkdir .ci
    cp "$here/../../.ci/run" .ci/run
    printf '#!/bin/sh\necho "mvnw $* with $MAVEN_ARGS, database ${KONTOR_TEST_POSTGRESQL:-none}"\nexit 6\n' >mvnw
}

with_server() {
    printf '#!/bin/sh\nexport KONTOR_TEST_POSTGRESQL=here\nexec "$@"\n' >tools/with-postgresql
}

without_server() {
    printf '#!/bin/sh\necho "Missing: postgresql" >&2\nexit 1\n' >tools/with-postgresql
}

test_all_tests_run_beside_a_server_and_the_exit_code_is_theirs() {
    with_ci
    with_server
    cd /
    exits 6 "$sh" "$project/.ci/run"
    says "$out" 'mvnw verify with -B -ntp , database here'
}

test_without_a_server_ci_fails() {
    with_ci
    without_server
    export CI=true
    exits 1 "$sh" .ci/run
    says "$err" 'Missing: postgresql'
    lines "$out" 0
}

test_without_a_server_elsewhere_it_goes_on_and_says_so() {
    with_ci
    without_server
    exits 6 "$sh" .ci/run
    says "$err" 'the database tests run on Derby only'
    says "$out" 'database none'
}

real_server() {
    PATH=/usr/sbin:/usr/bin:/sbin:/bin
    unset TMPDIR
    for ready in /usr/lib/postgresql/*/bin/pg_isready; do [ -x "$ready" ] && return; done
    return 1
}

answers() {
    "$ready" -q -h 127.0.0.1 -p "$(echo "$1" | sed 's,.*:\([0-9]*\)/kontor,\1,')"
}

test_the_server_ends_with_the_command() {
    real_server || return 0
    exits 7 "$sh" tools/with-postgresql sh -c "echo \"\$KONTOR_TEST_POSTGRESQL\"; $ready -d \"\$KONTOR_TEST_POSTGRESQL\"; exit 7"
    says "$out" 'accepting connections'
    ! answers "$(head -n 1 "$out")" || wrong 'the server stayed'
}

test_the_server_ends_when_all_are_killed() {
    real_server || return 0
    mkfifo "$work/running"
    "$sh" tools/with-postgresql sh -c 'echo "$KONTOR_TEST_POSTGRESQL $$" >'"$work"'/running; exec sleep 60' &
    read -r address process <"$work/running"
    kill -9 "$!" "$process"
    until ! answers "$address"; do sleep 0.1; done
}
