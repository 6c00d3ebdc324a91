# shellcheck shell=sh disable=SC2034,SC2154
# Finds a JDK. jdk_find sets JAVA_HOME and jdk_version, or fails with one sentence.
# Tests let KONTOR_SYSTEM_ROOT stand for / where usual folders are looked at.

jdk_least=21

# Folders that may be the home of a JDK, one to a line.
jdk_usual_homes() (
    prefix=${KONTOR_SYSTEM_ROOT:-}
    ls -d "$prefix"/usr/lib/jvm/* "$prefix"/usr/lib64/jvm/* "$prefix"/usr/java/* "$prefix"/opt/* "$prefix"/opt/*/* \
        "$prefix"/usr/local/* "$prefix"/usr/local/lib/jvm/* "$prefix"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$prefix"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.gradle/jdks/* \
        "${HOME:-}"/.local/share/mise/installs/java/* "${HOME:-}"/.asdf/installs/java/* \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null
)

# The homes of the JDKs whose javac is on the PATH.
jdk_path_homes() (
    IFS=:
    for dir in ${PATH:-}; do
        if [ -x "$dir/javac" ]; then
            javac=$(readlink -f "$dir/javac")
            printf '%s\n' "${javac%/bin/javac}"
        fi
    done
)

# 21 for 21.0.9, 8 for 1.8.0_402: read from the file "release", or asked of java itself; 0 when there is no JDK.
jdk_version_of() (
    if [ ! -x "$1/bin/java" ] || [ ! -x "$1/bin/javac" ]; then echo 0; return; fi
    version=
    if [ -r "$1/release" ]; then
        while IFS='="' read -r key _ value _; do
            if [ "$key" = JAVA_VERSION ]; then version=$value; break; fi
        done <"$1/release"
    fi
    [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    version=${version#1.}
    version=${version%%[!0-9]*}
    echo "${version:-0}"
)

# Whether the JDK is new enough and runs here: one for another machine's processor does not.
jdk_fits() {
    jdk_version=$(jdk_version_of "$1")
    [ "$jdk_version" -ge "$jdk_least" ] && "$1/bin/java" -version >/dev/null 2>&1
}

# The lowest version that is enough comes first among the usual folders: it is what the bundles are compiled for.
jdk_candidates() {
    printf '%s\n' "${JAVA_HOME:-}"
    jdk_path_homes
    jdk_usual_homes | while IFS= read -r jdk_home; do
        [ -x "$jdk_home/bin/javac" ] && printf '%s\t%s\n' "$(jdk_version_of "$jdk_home")" "$jdk_home"
    done | sort -n | cut -f 2-
}

jdk_first_fit() {
    while IFS= read -r jdk_home; do
        if [ -n "$jdk_home" ] && jdk_fits "$jdk_home"; then
            printf '%s\n' "$jdk_home"
            return
        fi
    done
    return 1
}

jdk_find() {
    if [ -z "${JAVA_HOME:-}" ] || ! jdk_fits "$JAVA_HOME"; then
        JAVA_HOME=$(jdk_candidates | jdk_first_fit) || fail "$(jdk_missing)"
        jdk_version=$(jdk_version_of "$JAVA_HOME")
    fi
    export JAVA_HOME
}

jdk_missing() {
    jdk_advice='install one'
    if apt-cache show "openjdk-$jdk_least-jdk" >/dev/null 2>&1; then
        jdk_advice="type: sudo apt-get install openjdk-$jdk_least-jdk"
    fi
    echo "No JDK $jdk_least or newer was found by JAVA_HOME, on the PATH or in the usual folders;" \
        "$jdk_advice, or set JAVA_HOME to one."
}
