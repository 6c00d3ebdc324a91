# shellcheck shell=sh disable=SC2034,SC2154
# Finds a Maven that Tycho accepts, or brings it by its coordinates with whatever Maven there is.
# maven_find [the arguments of the Maven call] sets maven; JAVA_HOME must be set, root is the project.

maven_version=3.9.11
maven_least_patch=9 # Tycho 5 refuses a Maven older than 3.9.9
maven_unpack=org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack

maven_find() {
    maven_ignore_old_rc
    maven=$(maven_ready) || {
        maven_bring "$@"
        maven=$maven_home/bin/mvn
    }
    maven_options "$@"
}

# A Maven of the right version that is here already.
maven_ready() {
    maven_on_path=$(command -v mvn) && maven_fits "$(readlink -f "$maven_on_path")" && return
    maven_places | while IFS= read -r maven_place; do
        if maven_whole "$maven_place/apache-maven-$maven_version"; then
            printf '%s\n' "$maven_place/apache-maven-$maven_version/bin/mvn"
            break
        fi
    done | grep .
}

# Judges by the name of a jar, as Apache packs it, and prints the program when it fits. Debian's own Maven has other
# names and other libraries inside: even in version 3.9.9 Tycho does not run on it, so it only helps to bring ours.
maven_fits() {
    for maven_jar in "${1%/bin/mvn}"/lib/maven-core-3.9.*.jar; do
        maven_patch=${maven_jar##*/maven-core-3.9.}
        maven_patch=${maven_patch%.jar}
        case $maven_patch in
            '' | *[!0-9]*) ;;
            *) [ -f "$maven_jar" ] && [ "$maven_patch" -ge "$maven_least_patch" ] && printf '%s\n' "$1" && return ;;
        esac
    done
    return 1
}

maven_whole() {
    [ -x "$1/bin/mvn" ] && [ -f "$1/lib/maven-core-$maven_version.jar" ]
}

# Where the brought Maven may lie, best first: the last serves when the home folder cannot be written.
maven_places() {
    if [ -n "${XDG_CACHE_HOME:-}" ]; then
        printf '%s\n' "$XDG_CACHE_HOME/kontor"
    elif [ -n "${HOME:-}" ]; then
        printf '%s\n' "$HOME/.cache/kontor"
    fi
    printf '%s\n' "$root/.kontor"
}

maven_writable_place() {
    maven_places | while IFS= read -r maven_place; do
        if mkdir -p "$maven_place" 2>/dev/null && [ -w "$maven_place" ]; then
            printf '%s\n' "$maven_place"
            break
        fi
    done | grep .
}

# Any Maven at all, to bring the right one.
maven_any() {
    command -v mvn && return
    maven_root=${KONTOR_SYSTEM_ROOT:-}
    for maven_old in "${MAVEN_HOME:-}" "${M2_HOME:-}" "$maven_root"/usr/share/maven "$maven_root"/opt/maven* \
        "$maven_root"/opt/apache-maven* "$maven_root"/usr/local/maven* "$maven_root"/usr/local/apache-maven* \
        "${HOME:-}"/.sdkman/candidates/maven/* "${HOME:-}"/.m2/wrapper/dists/apache-maven-*/*/apache-maven-* \
        "${HOME:-}"/.m2/wrapper/dists/apache-maven-*/*; do
        [ -n "$maven_old" ] && [ -x "$maven_old/bin/mvn" ] && printf '%s\n' "$maven_old/bin/mvn" && return
    done
    return 1
}

# Unpacks beside and renames when whole, so that neither a second start nor a kill leaves half a Maven.
maven_bring() {
    maven_by=$(maven_any) || fail "No Maven was found to begin with; type: sudo apt-get install maven"
    maven_place=$(maven_writable_place) || fail "No folder to keep Maven in: set XDG_CACHE_HOME to one that can be written."
    maven_home=$maven_place/apache-maven-$maven_version
    say "Bringing Maven $maven_version to $maven_place, once."
    maven_new=$(mktemp -d "$maven_place/new.XXXXXX")
    # shellcheck disable=SC2086 # the words of MAVEN_ARGS, as Maven itself takes them
    if ! maven_run_unpack ${MAVEN_ARGS:-} "$@" >"$maven_new/log" 2>&1 || ! maven_whole "$maven_new/apache-maven-$maven_version"; then
        say "Maven $maven_version could not be brought: $(maven_why "$maven_new/log")"
        rm -rf "$maven_new"
        exit 1
    fi
    maven_whole "$maven_home" || maven_replace
    rm -rf "$maven_new"
}

# A rename onto a folder with something in it fails, so of two at once the first wins and the other takes its result.
maven_replace() {
    [ ! -e "$maven_home" ] || mv "$maven_home" "$maven_new/broken" 2>/dev/null || :
    mv "$maven_new/apache-maven-$maven_version" "$maven_place/" 2>/dev/null || maven_whole "$maven_home" ||
        fail "Maven $maven_version could not be put into $maven_place."
}

# In a folder of its own, for the plugin leaves markers in the current one; of the caller's arguments only those that
# say where Maven gets things from.
maven_run_unpack() (
    maven_option=
    for maven_arg; do
        shift
        case $maven_option$maven_arg in
            -s?* | --settings?* | -gs?* | --global-settings?*)
                set -- "$@" "${maven_option:-$maven_arg}" ${maven_option:+"$(maven_absolute "$maven_arg")"}
                maven_option= ;;
            -s | --settings | -gs | --global-settings) maven_option=$maven_arg ;;
            -Dmaven.repo.local=*) set -- "$@" "-Dmaven.repo.local=$(maven_absolute "${maven_arg#*=}")" ;;
            -o | --offline | -Dhttp* | -Djavax.net.* | -Dmaven.wagon.* | -Daether.*) set -- "$@" "$maven_arg" ;;
        esac
    done
    unset MAVEN_ARGS
    mkdir "$maven_new/work"
    cd "$maven_new/work" || exit 1
    "$maven_by" -B "$@" "$maven_unpack" "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" \
        "-DoutputDirectory=$maven_new" </dev/null || exit 1
    chmod +x "$maven_new/apache-maven-$maven_version/bin/mvn"
)

maven_absolute() {
    case $1 in
        /*) printf '%s\n' "$1" ;;
        *) printf '%s\n' "$PWD/$1" ;;
    esac
}

# A mavenrc from the days of an older Java would put its JAVA_HOME before ours.
maven_ignore_old_rc() {
    if cat /usr/local/etc/mavenrc /etc/mavenrc "${HOME:-}/.mavenrc" 2>/dev/null | grep -q JAVA_HOME=; then
        export MAVEN_SKIP_RC=1
    fi
}

# Maven's own libraries make a newer Java warn; and a home folder that cannot be written holds no local repository.
maven_options() {
    if [ "$jdk_version" -ge 24 ]; then
        export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
    fi
    maven_repository=
    case " $* ${MAVEN_ARGS:-} ${MAVEN_OPTS:-}" in *maven.repo.local=*) return ;; esac
    maven_home_repository=$(maven_user_home)/.m2
    grep -qs '<localRepository>' "$maven_home_repository/settings.xml" && return
    mkdir -p "$maven_home_repository/repository" 2>/dev/null && [ -w "$maven_home_repository/repository" ] ||
        maven_repository=$root/.kontor/repository
}

# Java asks the system for the home folder, not HOME.
maven_user_home() {
    getent passwd "$(id -u)" 2>/dev/null | cut -d : -f 6 | grep / || printf '%s\n' "${HOME:-}"
}


# What went wrong, from a log of Maven: the error it ends with, without its hints.
maven_why() {
    maven_errors=$(
        { if grep -q 'BUILD FAILURE' "$1"; then sed -n '/BUILD FAILURE/,$p' "$1"; else cat "$1"; fi; } |
            sed -n -e 's/^\[ERROR\] *//p' -e 's/^\[FATAL\] *//p' | grep . |
            sed -e '/-> \[Help/{s/ *-> \[Help.*//;q;}' | head -n 6
    )
    if [ -n "$maven_errors" ]; then printf '%s\n' "$maven_errors"; else grep . "$1" | tail -n 1; fi
}
