#!/bin/sh
# shellcheck disable=SC1090,SC2016,SC2154
# kit.sh FILE NAME: runs one test of a file, with a small project of its own and nothing on the PATH but common tools.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
project=$work/project
stubs=$work/stubs
jdks=$work/system/usr/lib/jvm
out=$work/out
err=$work/err

prepare() {
    mkdir -p "$project/bundles/a" "$project/product" "$project/features" "$stubs" "$work/tools" "$work/home" "$jdks"
    cp -R "$here/../../mvnw" "$here/../../kontor" "$here/../../tools" "$project"
    printf '<project>\n<module>bundles/a</module>\n<module>tests/a</module>\n</project>\n' >"$project/pom.xml"
    echo 'class A {}' >"$project/bundles/a/A.java"
    for tool in sh dash bash mksh busybox env cat sed grep sort cut ls mkdir mktemp mkfifo mv rm cp ln chmod touch \
        readlink dirname head tail tr uname id cksum find od flock paste getent sleep kill true false printf tee xargs script; do
        for folder in /usr/bin /bin /usr/sbin /sbin /usr/local/bin; do
            if [ -x "$folder/$tool" ]; then ln -s "$folder/$tool" "$work/tools/$tool"; break; fi
        done
    done
    export PATH="$stubs:$work/tools" HOME="$work/home" KONTOR_SYSTEM_ROOT="$work/system" TMPDIR="$work"
    unset KONTOR_TEST_POSTGRESQL JAVA_HOME MAVEN_HOME M2_HOME MAVEN_OPTS MAVEN_ARGS XDG_CACHE_HOME DISPLAY WAYLAND_DISPLAY \
        KONTOR_TEST_DISPLAY MAVEN_SKIP_RC CI GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
    stub ldconfig 'echo "libgtk-3.so.0 libwebkit2gtk-4.1.so.0"'
    stub fc-list 'echo DejaVu'
    stub apt-cache 'exit 1'
}

# stub NAME BODY: a program on the PATH.
stub() {
    printf '#!/bin/sh\n%s\n' "$2" >"$stubs/$1"
    chmod +x "$stubs/$1"
}

# fake_jdk FOLDER VERSION [silent]: a JDK that only knows its version; silent: its java does not run on this machine.
fake_jdk() {
    mkdir -p "$1/bin"
    printf 'IMPLEMENTOR="Somebody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
    printf '#!/bin/sh\necho "openjdk version \\"%s\\" 2025-01-01" >&2\nexit %d\n' "$2" "${3:+126}" >"$1/bin/java"
    cp "$1/bin/java" "$1/bin/javac"
    chmod +x "$1/bin/java" "$1/bin/javac"
}

# fake_maven FOLDER VERSION BODY: a distribution as Apache packs it, whose mvn does BODY.
fake_maven() {
    mkdir -p "$1/bin" "$1/lib"
    : >"$1/lib/maven-core-$2.jar"
    printf '#!/bin/sh\n%s\n' "$3" >"$1/bin/mvn"
    chmod +x "$1/bin/mvn"
}

# What the Maven that gets unpacked does; tests may replace it.
unpacked='echo "Maven 3.9.11 on $JAVA_HOME: $*"'

# An old Maven on the PATH that can only unpack.
old_maven() {
    printf '%s\n' "$unpacked" >"$work/unpacked"
    stub mvn '
        for arg; do
            case $arg in
                -DoutputDirectory=*) to=${arg#*=}/apache-maven-3.9.11 ;;
            esac
        done
        echo "$*" >>"'"$work"'/unpacks"
        [ -n "${to:-}" ] || { echo "an old Maven was asked to build" >&2; exit 1; }
        mkdir -p "$to/bin"
        { echo "#!/bin/sh"; cat "'"$work"'/unpacked"; } >"$to/bin/mvn"
        '"${half_way:-}"'
        mkdir "$to/lib"
        : >"$to/lib/maven-core-3.9.11.jar"'
}

# exits CODE COMMAND …: runs it, keeps what it says in the files $out and $err.
exits() {
    wanted=$1
    shift
    code=0
    "$@" >"$out" 2>"$err" </dev/null || code=$?
    [ "$code" -eq "$wanted" ] || wrong "exit code $code instead of $wanted"
}

# says FILE TEXT: the text stands in it.
says() {
    grep -q -F -e "$2" "$1" || wrong "\"$2\" is not said"
}

says_not() {
    ! grep -q -F -e "$2" "$1" || wrong "\"$2\" is said"
}

lines() {
    [ "$(grep -c . "$1" || :)" -eq "$2" ] || wrong "not $2 lines in ${1##*/}"
}

wrong() {
    echo "$1"
    echo "--- out"
    cat "$out"
    echo "--- err"
    cat "$err"
    exit 1
}

. "$1"
prepare
cd "$project"
"$2"
