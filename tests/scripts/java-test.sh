# shellcheck shell=sh disable=SC2016,SC2034,SC2154
# Which JDK is found.

found() {
    fake_maven "$work/maven" 3.9.9 'echo "$JAVA_HOME"'
    ln -s "$work/maven/bin/mvn" "$stubs/mvn"
    exits 0 "$sh" ./mvnw compile
    [ "$(cat "$out")" = "$1" ] || wrong "not $1"
    lines "$err" 0
}

test_no_jdk_is_one_clear_sentence() {
    exits 1 "$sh" ./mvnw compile
    says "$err" 'No JDK 21 or newer was found'
    lines "$err" 1
    exits 1 "$sh" ./kontor help
    says "$err" 'No JDK 21 or newer was found'
    lines "$err" 1
}

test_only_an_old_jdk_is_none() {
    fake_jdk "$jdks/jdk-17" 17.0.15
    fake_jdk "$jdks/jdk-8" 1.8.0_402
    export JAVA_HOME="$jdks/jdk-17"
    exits 1 "$sh" ./mvnw compile
    says "$err" 'No JDK 21'
}

test_java_without_javac_is_no_jdk() {
    fake_jdk "$jdks/jre" 21
    rm "$jdks/jre/bin/javac"
    exits 1 "$sh" ./mvnw compile
}

test_what_apt_offers_is_named() {
    stub apt-cache '[ "$1 $2" = "show openjdk-21-jdk" ]'
    exits 1 "$sh" ./mvnw compile
    says "$err" 'sudo apt-get install openjdk-21-jdk'
    lines "$err" 1
}

test_java_home_comes_first() {
    fake_jdk "$work/mine" 25.0.1
    fake_jdk "$jdks/jdk-21" 21.0.9
    export JAVA_HOME="$work/mine"
    found "$work/mine"
}

test_an_old_java_home_is_passed_over() {
    fake_jdk "$work/old" 17.0.15
    fake_jdk "$jdks/jdk-25" 25
    export JAVA_HOME="$work/old"
    found "$jdks/jdk-25"
}

test_a_java_home_that_is_not_there_is_passed_over() {
    fake_jdk "$jdks/jdk-25" 25
    export JAVA_HOME="$work/nowhere"
    found "$jdks/jdk-25"
}

test_an_old_java_first_on_the_path_is_passed_over() {
    fake_jdk "$work/seventeen" 17.0.15
    fake_jdk "$work/twentyfive" 25.0.3
    PATH=$work/seventeen/bin:$work/twentyfive/bin:$PATH
    found "$work/twentyfive"
}

test_a_link_on_the_path_leads_to_the_jdk() {
    fake_jdk "$work/elsewhere/jdk" 21.0.1
    ln -s "$work/elsewhere/jdk/bin/java" "$stubs/java"
    ln -s "$work/elsewhere/jdk/bin/javac" "$stubs/javac"
    found "$work/elsewhere/jdk"
}

test_of_several_the_lowest_that_is_enough() {
    fake_jdk "$jdks/a" 25.0.1
    fake_jdk "$jdks/b" 21.0.9
    fake_jdk "$jdks/c" 17.0.1
    fake_jdk "$jdks/d" 9
    found "$jdks/b"
}

test_a_jdk_that_does_not_run_here_is_passed_over() {
    fake_jdk "$jdks/a" 21.0.9 silent
    fake_jdk "$jdks/b" 25.0.1
    found "$jdks/b"
}

test_without_a_release_file_java_is_asked() {
    fake_jdk "$jdks/old" 17.0.15
    fake_jdk "$jdks/new" 24-ea
    rm "$jdks/old/release" "$jdks/new/release"
    found "$jdks/new"
}

test_a_folder_with_a_blank_in_its_name() {
    fake_jdk "$jdks/my jdk" 25
    found "$jdks/my jdk"
}

test_the_usual_folders_are_looked_at() {
    for folder in "$KONTOR_SYSTEM_ROOT"/opt/jdk "$KONTOR_SYSTEM_ROOT"/usr/local/jdk "$KONTOR_SYSTEM_ROOT"/opt/java/jdk \
        "$HOME"/.sdkman/candidates/java/21-tem "$HOME"/.jdks/temurin-21 \
        "$KONTOR_SYSTEM_ROOT"/Library/Java/JavaVirtualMachines/21.jdk/Contents/Home; do
        fake_jdk "$folder" 21
        found "$folder"
        rm -r "$folder" "$work/maven" "$stubs/mvn"
    done
}

test_no_home_at_all() {
    fake_jdk "$jdks/a" 21
    unset HOME
    found "$jdks/a"
}
