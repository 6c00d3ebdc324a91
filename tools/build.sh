# shellcheck shell=sh disable=SC2034,SC2154
# Keeps a product built from the sources as they are. build_when_needed sets product, the folder of the program;
# root is the project. Built products are copied out of target/, so that a running program keeps its files while Maven
# cleans or builds; file descriptor 8 marks the one in use.

build_state=$root/.kontor
build_log=$build_state/build.log

build_when_needed() {
    build_sources=$(build_fingerprint)
    build_current && return
    jdk_find
    maven_find
    mkdir -p "$build_state" 2>/dev/null || :
    [ -w "$build_state/." ] || fail "Kontor has to be built first, and its folder $root cannot be written."
    build_lock
    build_sources=$(build_fingerprint)
    build_current || build_now
    build_unlock
    build_current || fail "The built program has gone from $build_state."
}

# Every source file of the program with a checksum of what is in it, as one word.
build_fingerprint() {
    (unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE && cd "$root" && build_source_files | xargs -0 cksum 2>/dev/null) | LC_ALL=C sort | cksum | tr ' ' -
}

# Without git, what the build makes among the sources is known by its usual names only.
build_source_files() {
    set -- pom.xml .mvn target-platform bundles features product
    if [ -e .git ] && git ls-files -z -c -o --exclude-standard -- "$@" 2>/dev/null; then return; fi
    find "$@" \( -name target -o -name lib -o -name '.polyglot.*' -o -name '.tycho-*' -o -name '.*.sw?' \) -prune \
        -o -type f ! -name '*.class' ! -name '*~' ! -name .DS_Store -print0 2>/dev/null
}

# Whether the product built last is of these sources; takes it into use.
build_current() {
    { read -r build_from && read -r build_folder && read -r build_java; } 2>/dev/null <"$build_state/built" || return 1
    product=$build_state/$build_folder
    [ "$build_from" = "$build_sources" ] && [ -x "$product/kontor" ] || return 1
    exec 8<"$product"
    ! command -v flock >/dev/null || flock -s 8 8<&8
    [ -x "$product/kontor" ] && build_lend_java
}

# The launcher knows fewer folders than the search for a JDK, so it gets the one that built, unless the user's own fits.
build_lend_java() {
    [ "$(jdk_version_of "${JAVA_HOME:-}")" -ge "$jdk_least" ] || export JAVA_HOME="$build_java"
}

build_lock() {
    if command -v flock >/dev/null; then
        exec 7>"$build_state/lock"
        flock -n 7 7>&7 || { say "Waiting for another start, which is building Kontor."; flock 7 7>&7; }
    else
        build_waits=
        until mkdir "$build_state/lock.d" 2>/dev/null; do
            build_holder=$(cat "$build_state/lock.d/holder" 2>/dev/null || :)
            if [ -n "$build_holder" ] && ! kill -0 "$build_holder" 2>/dev/null; then rm -rf "$build_state/lock.d"; fi
            [ -n "$build_waits" ] || say "Waiting for another start, which is building Kontor."
            build_waits=1
            sleep 1
        done
        echo "$$" >"$build_state/lock.d/holder"
    fi
}

build_unlock() {
    if command -v flock >/dev/null; then exec 7>&-; else rm -rf "$build_state/lock.d"; fi
}

# What a build that was killed left behind is not trusted: without the exit code in the file "ended" the next is clean.
build_now() {
    build_made=$root/product/target/products/kontor/$(build_system)/kontor
    build_goals=package
    if [ -e "$build_log" ] && [ ! -s "$build_state/ended" ]; then build_goals='clean package'; fi
    rm -f "$build_state/ended"
    build_maven | build_progress
    if [ "$(cat "$build_state/ended" 2>/dev/null)" != 0 ] || [ ! -x "$build_made" ]; then
        say "Kontor could not be built: $(maven_why "$build_log")"
        fail "The whole log is $build_log"
    fi
    build_keep "${build_made%/kontor}"
}

# Where in the folder of products the one for this system lies.
build_system() {
    case $(uname -s)/$(uname -m) in
        Linux/x86_64) echo linux/gtk/x86_64/kontor ;;
        Darwin/arm64) echo macosx/cocoa/aarch64/Kontor.app/Contents/Eclipse ;;
        *) fail "From source Kontor runs on Linux x86_64 and macOS arm64, not on $(uname -s) $(uname -m)." ;;
    esac
}

# Tycho does not follow a product to its parts, so instead of naming the product the modules of tests are left out.
build_maven() {
    build_tests=$(sed -n 's,.*<module>\(tests/.*\)</module>.*,!\1,p' "$root/pom.xml" | paste -s -d , -)
    build_code=0
    # shellcheck disable=SC2086 # the goals are words
    "$maven" -B -f "$root/pom.xml" -DskipTests -Dformatter.skip -Dkontor.here=true ${build_tests:+-pl "$build_tests"} \
        ${maven_repository:+"-Dmaven.repo.local=$maven_repository"} $build_goals </dev/null 2>&1 || build_code=$?
    if [ "$build_code" -lt 128 ]; then
        echo "$build_code" >"$build_state/ended"
    else
        echo "[ERROR] Maven was killed by signal $((build_code - 128))."
    fi
}

# Copies Maven's output to the log and says how far it is: on a terminal in one line that changes.
build_progress() {
    [ -t 2 ] || say "Building Kontor; the log is $build_log"
    build_step='starting Maven'
    build_loaded=0
    while IFS= read -r build_line; do
        printf '%s\n' "$build_line"
        case $build_line in
            *' Building '*' ['*/*']')
                build_number=${build_line##*\[}
                build_number=${build_number%]}
                build_name=${build_line#* Building }
                build_step="module ${build_number%/*} of ${build_number#*/}, ${build_name%% *}"
                build_show
                ;;
            *' Downloaded from '*)
                build_loaded=$((build_loaded + 1))
                build_show
                ;;
        esac
    done >"$build_log"
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

build_show() {
    [ -t 2 ] || return 0
    build_words="Building Kontor: $build_step"
    [ "$build_loaded" -eq 0 ] || build_words="$build_words ($build_loaded files fetched)"
    printf '\r\033[K%.79s' "$build_words" >&2
}

# The name of the new copy is written last and by a rename, so whoever reads it finds a whole one.
build_keep() {
    build_new=$(mktemp -d "$build_state/product.XXXXXX")
    cp -Rp "$1"/. "$build_new"
    printf '%s\n' "$build_sources" "${build_new##*/}" "$JAVA_HOME" >"$build_state/built.new"
    mv "$build_state/built.new" "$build_state/built"
    for build_old in "$build_state"/product.*; do
        [ "$build_old" = "$build_new" ] || build_remove "$build_old"
    done
}

# Removes a product nobody runs any more.
build_remove() {
    if command -v flock >/dev/null; then
        flock -n "$1" rm -rf "$1" || :
    else
        find "$1" -prune -mtime +3 -exec rm -rf {} +
    fi
}
