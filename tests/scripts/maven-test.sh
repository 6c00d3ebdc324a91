# shellcheck shell=sh disable=SC2016,SC2034,SC2154
# Which Maven is used, and how the right one is brought.

cache() {
    printf '%s\n' "${XDG_CACHE_HOME:-$HOME/.cache}/kontor"
}

test_no_maven_is_one_clear_sentence() {
    fake_jdk "$jdks/a" 21
    exits 1 "$sh" ./mvnw compile
    says "$err" 'No Maven was found to begin with; type: sudo apt-get install maven'
    lines "$err" 1
}

test_an_old_maven_brings_the_right_one_once() {
    fake_jdk "$jdks/a" 25
    old_maven
    exits 0 "$sh" ./mvnw compile
    says "$out" "Maven 3.9.11 on $jdks/a: compile"
    says "$err" 'Bringing Maven 3.9.11'
    says "$work/unpacks" 'org.apache.maven:apache-maven:3.9.11:zip:bin'
    exits 0 "$sh" ./mvnw compile
    lines "$err" 0
    lines "$work/unpacks" 1
    ls -A "$(cache)" >"$out"
    lines "$out" 1
}

test_a_new_maven_on_the_path_is_used_as_it_is() {
    fake_jdk "$jdks/a" 21
    fake_maven "$work/maven" 3.9.12 'echo "the one on the path: $*"'
    ln -s "$work/maven/bin/mvn" "$stubs/mvn"
    exits 0 "$sh" ./mvnw compile
    says "$out" 'the one on the path'
    [ ! -e "$(cache)" ] || wrong 'a second one was brought'
}

test_a_maven_too_old_for_tycho_only_brings() {
    fake_jdk "$jdks/a" 21
    old_maven
    fake_maven "$work/maven" 3.9.8 "exec $stubs/old \"\$@\""
    mv "$stubs/mvn" "$stubs/old"
    ln -s "$work/maven/bin/mvn" "$stubs/mvn"
    exits 0 "$sh" ./mvnw compile
    says "$out" 'Maven 3.9.11 on'
}

test_a_maven_off_the_path_brings_too() {
    fake_jdk "$jdks/a" 21
    for folder in "$KONTOR_SYSTEM_ROOT/usr/share/maven" "$KONTOR_SYSTEM_ROOT/opt/maven-3.6" \
        "$HOME/.m2/wrapper/dists/apache-maven-3.8.1/abc"; do
        old_maven
        mkdir -p "$folder/bin"
        mv "$stubs/mvn" "$folder/bin/mvn"
        exits 0 "$sh" ./mvnw compile
        says "$out" 'Maven 3.9.11 on'
        says "$err" 'Bringing'
        rm -r "$folder" "$(cache)"
    done
}

test_the_cache_folder_of_the_user_is_respected() {
    fake_jdk "$jdks/a" 21
    old_maven
    export XDG_CACHE_HOME="$work/my cache"
    exits 0 "$sh" ./mvnw compile
    [ -x "$work/my cache/kontor/apache-maven-3.9.11/bin/mvn" ] || wrong 'not there'
}

# A plain file where the folder should be refuses even root.
test_a_home_that_cannot_be_written_is_no_hindrance() {
    fake_jdk "$jdks/a" 21
    old_maven
    : >"$work/file"
    export HOME="$work/file"
    exits 0 "$sh" ./mvnw compile
    says "$out" 'Maven 3.9.11 on'
    [ -x "$project/.kontor/apache-maven-3.9.11/bin/mvn" ] || wrong 'not in the project'
}

test_killed_half_way_the_next_start_brings_it_whole() {
    fake_jdk "$jdks/a" 21
    mkfifo "$work/reached" "$work/go"
    half_way="echo \$\$ >'$work/reached'; read -r _ <'$work/go'"
    old_maven
    "$sh" ./mvnw compile >"$out" 2>"$err" &
    read -r unpacking <"$work/reached"
    kill -9 $! "$unpacking"
    wait $! 2>/dev/null || :
    half_way=
    old_maven
    exits 0 "$sh" ./mvnw compile
    says "$out" 'Maven 3.9.11 on'
    says "$err" 'Bringing Maven'
}

test_two_at_once_both_work() {
    fake_jdk "$jdks/a" 21
    mkfifo "$work/reached1" "$work/go1" "$work/reached2" "$work/go2"
    half_way="echo half >'$work/reached'\$WHO; read -r _ <'$work/go'\$WHO"
    old_maven
    WHO=1 "$sh" ./mvnw compile >"$work/one" 2>"$err" &
    first=$!
    WHO=2 "$sh" ./mvnw compile >"$work/two" 2>"$err" &
    second=$!
    read -r _ <"$work/reached1"
    read -r _ <"$work/reached2"
    echo >"$work/go1"
    wait "$first" || wrong 'the first failed'
    echo >"$work/go2"
    wait "$second" || wrong 'the second failed'
    says "$work/one" 'Maven 3.9.11 on'
    says "$work/two" 'Maven 3.9.11 on'
    ls -A "$(cache)" >"$out"
    lines "$out" 1
}

test_a_damaged_copy_is_replaced() {
    fake_jdk "$jdks/a" 21
    old_maven
    exits 0 "$sh" ./mvnw compile
    rm -r "$(cache)/apache-maven-3.9.11/lib"
    exits 0 "$sh" ./mvnw compile
    says "$out" 'Maven 3.9.11 on'
    [ -d "$(cache)/apache-maven-3.9.11/lib" ] || wrong 'still damaged'
}

test_what_went_wrong_while_bringing_is_said() {
    fake_jdk "$jdks/a" 21
    stub mvn 'echo "[INFO] BUILD FAILURE"; echo "[ERROR] No way to the server -> [Help 1]"; exit 1'
    exits 1 "$sh" ./mvnw compile
    says "$err" 'Maven 3.9.11 could not be brought: No way to the server'
    says_not "$err" Help
    ls -A "$(cache)" >"$out"
    lines "$out" 0
}

test_the_callers_repository_and_settings_serve_for_bringing() {
    fake_jdk "$jdks/a" 21
    old_maven
    exits 0 "$sh" ./mvnw -Dmaven.repo.local=repo -s my.xml -o -Pfoo verify -DskipTests
    says "$work/unpacks" "-B -Dmaven.repo.local=$project/repo -s $project/my.xml -o org.apache"
    says_not "$work/unpacks" foo
    says "$out" '-Dmaven.repo.local=repo -s my.xml -o -Pfoo verify -DskipTests'
}

test_the_repository_of_the_environment_serves_for_bringing() {
    fake_jdk "$jdks/a" 21
    old_maven
    export MAVEN_ARGS='-ntp -Dmaven.repo.local=/r'
    exits 0 "$sh" ./mvnw compile
    says "$work/unpacks" '-Dmaven.repo.local=/r'
}

test_an_old_mavenrc_does_not_win() {
    fake_jdk "$jdks/a" 21
    echo 'JAVA_HOME=/an/old/one' >"$HOME/.mavenrc"
    unpacked='echo "skip: $MAVEN_SKIP_RC"'
    old_maven
    exits 0 "$sh" ./mvnw compile
    says "$out" 'skip: 1'
}

test_own_java_options_stay() {
    fake_jdk "$jdks/a" 25
    unpacked='echo "options: $MAVEN_OPTS"'
    old_maven
    export MAVEN_OPTS=-Xmx3g
    exits 0 "$sh" ./mvnw compile
    says "$out" '-Xmx3g'
}
