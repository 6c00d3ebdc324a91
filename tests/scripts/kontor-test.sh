# shellcheck shell=sh disable=SC2016,SC2034,SC2154
# When kontor builds, what it starts, and what it does without a display.

product=product/target/products/kontor/linux/gtk/x86_64/kontor

# A Maven that makes a product: a program that tells its arguments and its display, and draws when asked to.
with_maven() {
    fake_jdk "$jdks/a" 21
    stub uname '[ "$*" = -m ] && echo x86_64 || echo Linux'
    cat >"$work/program" <<END
#!/bin/sh
asked=$work/asked
END
    cat >>"$work/program" <<'END'
echo "Kontor: $* on ${DISPLAY:-no display}" | tee "$asked"
while [ $# -gt 0 ]; do
    case $1 in
        --screenshot) echo picture >"$2" ;;
        --data) mkdir -p "$2" ;;
        --fails) exit 4 ;;
    esac
    shift
done
END
    fake_maven "$work/maven" 3.9.11 '
        echo "$*" >>'"$work"'/builds
        '"${before:-}"'
        echo "[INFO] Building org.kontor.base 0.1.0-SNAPSHOT     [1/2]"
        echo "[INFO] Building org.kontor.app 0.1.0-SNAPSHOT      [2/2]"
        mkdir -p '"$project/$product"'
        cp '"$work"'/program '"$project/$product"'/kontor
        chmod +x '"$project/$product"'/kontor'
    ln -sf "$work/maven/bin/mvn" "$stubs/mvn"
}

with_display() {
    export DISPLAY=:5
    stub xdpyinfo 'exit 0'
}

with_xvfb() {
    stub Xvfb 'echo 77 >&3; exec 3>&-; exec sleep 60'
}

builds() {
    [ "$(grep -c . "$work/builds")" -eq "$1" ] || wrong "not $1 builds"
}

test_the_first_start_builds_and_the_next_does_not() {
    with_maven
    exits 0 "$sh" ./kontor help me
    says "$out" 'Kontor: help me on no display'
    lines "$out" 1
    says "$err" "Building Kontor; the log is $project/.kontor/build.log"
    exits 0 "$sh" ./kontor help me
    lines "$out" 1
    lines "$err" 0
    builds 1
}

test_tests_are_left_out_of_the_build() {
    with_maven
    exits 0 "$sh" ./kontor help
    says "$work/builds" '-pl !tests/a package'
}

test_a_changed_source_builds_again() {
    with_maven
    exits 0 "$sh" ./kontor help
    echo 'class A { }' >bundles/a/A.java
    touch -t 200001010000 bundles/a/A.java
    exits 0 "$sh" ./kontor help
    builds 2
}

test_a_new_source_builds_again_and_a_deleted_one_too() {
    with_maven
    exits 0 "$sh" ./kontor help
    echo 'class B {}' >bundles/a/B.java
    touch -t 200001010000 bundles/a/B.java
    exits 0 "$sh" ./kontor help
    builds 2
    rm bundles/a/B.java
    exits 0 "$sh" ./kontor help
    builds 3
}

test_what_is_no_source_builds_nothing() {
    with_maven
    exits 0 "$sh" ./kontor help
    touch bundles/a/A.java README.md
    mkdir -p bundles/a/target tests/a docs
    touch bundles/a/target/A.class tests/a/T.java docs/a.md 'bundles/a/A.java~'
    exits 0 "$sh" ./kontor help
    builds 1
}

test_git_knows_what_is_no_source() {
    ! program=$(PATH=/usr/bin:/usr/local/bin command -v git) || ln -s "$program" "$work/tools/git"
    [ -e "$work/tools/git" ] || return 0
    with_maven
    echo 'made/' >bundles/a/.gitignore
    printf 'target/\n.kontor/\n' >.gitignore
    git init -q
    exits 0 "$sh" ./kontor help
    mkdir bundles/a/made
    touch bundles/a/made/by-the-build
    git add .
    exits 0 "$sh" ./kontor help
    builds 1
    touch 'bundles/a/not added "yet".java'
    exits 0 "$sh" ./kontor help
    builds 2
    rm bundles/a/A.java
    exits 0 "$sh" ./kontor help
    builds 3
}

test_maven_cleaning_does_not_touch_what_runs() {
    with_maven
    exits 0 "$sh" ./kontor help
    rm -r product/target
    exits 0 "$sh" ./kontor help
    builds 1
}

test_a_product_in_use_stays_and_goes_when_it_is_left() {
    with_maven
    mkfifo "$work/running" "$work/end"
    printf '#!/bin/sh\n[ "$1" = stay ] || exit 0\necho x >%s\nread -r _ <%s\nls "$(dirname "$0")"\n' \
        "$work/running" "$work/end" >"$work/program"
    "$sh" ./kontor stay >"$work/stayed" 2>&1 &
    staying=$!
    read -r _ <"$work/running"
    echo 'class A { }' >bundles/a/A.java
    exits 0 "$sh" ./kontor help
    builds 2
    ls -d .kontor/product.* >"$out"
    lines "$out" 2
    echo >"$work/end"
    wait "$staying"
    says "$work/stayed" kontor
    echo 'class A { /**/ }' >bundles/a/A.java
    exits 0 "$sh" ./kontor help
    ls -d .kontor/product.* >"$out"
    lines "$out" 1
}

test_a_failed_build_says_why_and_where_the_log_is() {
    before='echo "[ERROR] an early, harmless one"; echo "[INFO] BUILD FAILURE"
        echo "[ERROR] Failed to execute goal x:y on project b: Missing semicolon -> [Help 1]"
        echo "[ERROR] Re-run Maven using the -X switch"; exit 1'
    with_maven
    exits 1 "$sh" ./kontor help
    says "$err" 'Kontor could not be built: Failed to execute goal x:y on project b: Missing semicolon'
    says "$err" "The whole log is $project/.kontor/build.log"
    says_not "$err" Re-run
    says_not "$err" harmless
    says .kontor/build.log Re-run
    lines "$out" 0
}

test_a_build_that_failed_after_a_good_one_starts_nothing_old() {
    with_maven
    exits 0 "$sh" ./kontor help
    echo 'class A {' >bundles/a/A.java
    before='exit 1'
    with_maven
    exits 1 "$sh" ./kontor help
    lines "$out" 0
    says_not "$work/builds" clean
}

test_another_processor_is_refused_at_once() {
    with_maven
    stub uname '[ "$*" = -m ] && echo riscv64 || echo Linux'
    exits 1 "$sh" ./kontor help
    says "$err" 'not on Linux riscv64'
    lines "$err" 1
}

test_after_a_killed_build_a_clean_one_follows() {
    mkfifo "$work/reached"
    before='echo $$ >'"$work"'/reached; exec sleep 60'
    with_maven
    "$sh" ./kontor help >"$out" 2>"$err" &
    read -r building <"$work/reached"
    kill -9 $! "$building"
    wait $! 2>/dev/null || :
    before=
    with_maven
    exits 0 "$sh" ./kontor help
    says "$work/builds" 'clean package'
    says "$out" 'Kontor: help'
}

test_a_killed_maven_is_said() {
    before='echo "[INFO] Build Threads: 1"; kill -9 $$'
    with_maven
    exits 1 "$sh" ./kontor help
    says "$err" 'Kontor could not be built: Maven was killed by signal 9.'
}

test_a_second_start_waits_for_the_build_and_uses_it() {
    mkfifo "$work/reached" "$work/go"
    before='echo x >'"$work"'/reached; read -r _ <'"$work"'/go'
    with_maven
    "$sh" ./kontor one >"$work/one" 2>&1 &
    first=$!
    read -r _ <"$work/reached"
    mkfifo "$work/words"
    "$sh" ./kontor two >"$work/two" 2>"$work/words" &
    second=$!
    read -r line <"$work/words"
    [ "$line" = 'Waiting for another start, which is building Kontor.' ] || wrong "$line"
    echo >"$work/go"
    cp "$work/one" "$out"
    : >"$err"
    wait "$first" || wrong 'the first failed'
    wait "$second" || wrong 'the second failed'
    says "$work/one" 'Kontor: one'
    says "$work/two" 'Kontor: two'
    builds 1
}

test_where_there_is_no_flock_the_second_waits_too() {
    rm "$work/tools/flock"
    test_a_second_start_waits_for_the_build_and_uses_it
}

test_where_there_is_no_flock_a_dead_holder_is_passed_over() {
    rm "$work/tools/flock"
    with_maven
    mkdir -p .kontor/lock.d
    sh -c 'echo $$' >.kontor/lock.d/holder
    exits 0 "$sh" ./kontor help
    says "$out" 'Kontor: help'
}

test_without_rights_to_write_it_says_so() {
    with_maven
    : >.kontor
    exits 1 "$sh" ./kontor help
    says "$err" "its folder $project cannot be written"
    lines "$err" 1
}

test_commands_need_neither_display_nor_gtk() {
    with_maven
    stub ldconfig 'exit 0'
    for command in help version --help 'import deals my.csv' '--data D export deals' '--as x --data=D backup f' \
        '--debug user list'; do
        # shellcheck disable=SC2086 # words
        exits 0 "$sh" ./kontor $command
        says "$out" "Kontor: $command on no display"
    done
}

is_command_in() {
    sed -n '/^is_command() {/,/^}/p' "$1"
}

test_the_launcher_means_the_same_by_a_command() {
    is_command_in kontor >"$out"
    is_command_in "$here/../../features/org.kontor.rcp.feature/rootfiles/unix/kontor" >"$err"
    grep -q . "$out" || wrong 'nothing to compare'
    [ "$(cat "$out")" = "$(cat "$err")" ] || wrong 'they differ'
}

test_the_program_gets_a_jdk_that_fits() {
    with_maven
    printf '#!/bin/sh\necho "$JAVA_HOME"\n' >"$work/program"
    fake_jdk "$work/old" 17.0.1
    fake_jdk "$work/mine" 25
    exits 0 "$sh" ./kontor help
    says "$out" "$jdks/a"
    export JAVA_HOME="$work/old"
    exits 0 "$sh" ./kontor help
    says "$out" "$jdks/a"
    export JAVA_HOME="$work/mine"
    exits 0 "$sh" ./kontor help
    says "$out" "$work/mine"
    builds 1
}

test_the_exit_code_is_the_programs() {
    with_maven
    exits 4 "$sh" ./kontor import --fails
}

test_a_window_opens_on_the_display() {
    with_maven
    with_display
    exits 0 "$sh" ./kontor
    says "$out" 'Kontor:  on :5'
    exits 0 "$sh" ./kontor --demo -nl pl
    says "$out" 'Kontor: --demo -nl pl on :5'
}

test_a_window_without_gtk_names_the_command() {
    with_maven
    with_display
    stub ldconfig 'exit 0'
    stub id 'echo 1000'
    exits 1 "$sh" ./kontor
    says "$err" 'sudo apt-get install -y --no-install-recommends libgtk-3-0'
    says_not "$err" xvfb
}

test_without_a_display_there_is_a_picture_of_the_demonstration() {
    with_maven
    with_xvfb
    exits 0 "$sh" ./kontor
    says "$err" 'There is no display: opening the demonstration company on a virtual screen.'
    lines "$err" 2
    [ "$(cat "$out")" = "$project/target/kontor.png" ] || wrong 'another file'
    [ "$(cat "$project/target/kontor.png")" = picture ] || wrong 'no picture'
    says "$work/asked" '--demo on :77'
    scratch=$(sed -n 's/.*--data \([^ ]*\).*/\1/p' "$work/asked")
    [ -n "$scratch" ] || wrong 'no folder for the data'
    until [ ! -e "$scratch" ]; do sleep 0.1; done
}

test_a_display_that_does_not_answer_is_none() {
    with_maven
    with_xvfb
    export DISPLAY=:4711
    exits 0 "$sh" ./kontor
    says "$err" 'There is no display'
    stub xdpyinfo 'exit 1'
    exits 0 "$sh" ./kontor
    says "$err" 'There is no display'
}

test_the_users_own_data_folder_is_taken_when_named() {
    with_maven
    with_xvfb
    mkdir "$work/mine"
    exits 0 "$sh" ./kontor --data "$work/mine"
    says "$work/asked" "$project/target/kontor.png --demo --data $work/mine on"
    [ -d "$work/mine" ] || wrong 'it was removed'
}

test_without_a_picture_it_fails() {
    with_maven
    with_xvfb
    exits 0 "$sh" ./kontor help
    printf '#!/bin/sh\necho "what happened" >&2\nexit 9\n' >"$work/program"
    rm -r .kontor
    exits 1 "$sh" ./kontor
    says "$err" 'what happened'
    says "$err" 'did not get as far as a picture (exit code 9)'
    lines "$out" 0
}

test_the_progress_is_one_line_on_a_terminal() {
    with_maven
    command -v script >/dev/null || return 0
    script -q -e -c "$sh ./kontor help" /dev/null >"$out" 2>"$err" </dev/null
    says "$out" 'Building Kontor: module 1 of 2, org.kontor.base'
    says "$out" 'Building Kontor: module 2 of 2, org.kontor.app'
    says_not "$out" '[INFO]'
}
