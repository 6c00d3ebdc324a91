# shellcheck shell=sh disable=SC2016,SC2034,SC2154
# The program "kontor" inside the product: which Java it takes and what it makes of its arguments.

# A product in $work/program, with a Java 21 that tells its arguments, one to a line.
with_product() {
    mkdir -p "$work/program/plugins" "$work/program/configuration"
    cp "$here/../../features/org.kontor.rcp.feature/rootfiles/unix/kontor" "$work/program/kontor"
    : >"$work/program/plugins/org.eclipse.equinox.launcher_1.7.0.jar"
    fake_jdk "$work/java" 21.0.9
    printf '#!/bin/sh\nfor a; do echo "<$a>"; done\n%s\n' "${1:-}" >"$work/java/bin/java"
    export JAVA_HOME="$work/java"
}

test_commands_run_without_a_window() {
    with_product
    exits 0 "$sh" "$work/program/kontor" --data 'my data' export deals --format csv
    says "$out" '<org.kontor.app.headless>'
    says "$out" '<my data>'
    says "$out" '<csv>'
}

test_a_window_without_a_display_is_refused() {
    with_product
    exits 1 "$sh" "$work/program/kontor"
    says "$err" 'There is no display'
    lines "$err" 1
}

test_a_window_keeps_its_state_beside_the_data() {
    with_product
    export DISPLAY=:5
    exits 0 "$sh" "$work/program/kontor" --data "$work/d"
    says "$out" "<$work/d/workbench>"
    says_not "$out" headless
    exits 0 "$sh" "$work/program/kontor" --demo
    says "$out" "<$HOME/.local/share/kontor-demo/workbench>"
}

test_the_exit_code_is_the_programs() {
    with_product 'exit 3'
    exits 3 "$sh" "$work/program/kontor" help
    export DISPLAY=:5
    exits 3 "$sh" "$work/program/kontor"
}

test_a_window_that_asks_to_be_started_again_is() {
    with_product 'echo x >>'"$work"'/starts; [ "$(grep -c x '"$work"'/starts)" -eq 3 ] || exit 23'
    export DISPLAY=:5
    exits 0 "$sh" "$work/program/kontor"
    lines "$work/starts" 3
}

test_a_link_to_it_leads_to_the_product() {
    with_product
    ln -s "$work/program/kontor" "$stubs/kontor"
    exits 0 "$sh" "$stubs/kontor" help
    says "$out" "<$work/program/plugins/org.eclipse.equinox.launcher_1.7.0.jar>"
}

test_an_old_java_home_is_passed_over() {
    with_product
    fake_jdk "$work/old" 17.0.1
    mv "$work/java" "$work/mine"
    ln -s "$work/mine/bin/java" "$stubs/java"
    export JAVA_HOME="$work/old"
    exits 0 "$sh" "$work/program/kontor" help
}

test_the_java_beside_it_comes_first() {
    with_product
    mv "$work/java" "$work/program/jre"
    fake_jdk "$work/java" 25 silent
    exits 0 "$sh" "$work/program/kontor" help
}

test_without_rights_and_home_it_says_what_to_set() {
    with_product
    rm -r "$work/program/configuration"
    : >"$work/file"
    export HOME="$work/file"
    exits 1 "$sh" "$work/program/kontor" help
    says "$err" 'set XDG_CACHE_HOME'
    lines "$err" 1
    unset HOME
    export XDG_CACHE_HOME="$work/cache"
    exits 0 "$sh" "$work/program/kontor" help
    says "$out" "<$work/cache/kontor/configuration-"
}
