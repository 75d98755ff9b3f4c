#!/bin/sh
# Tests of deploy/lay-out with the jar as it was built: the cache is used, and one that is not good is left alone in
# silence. Run from anywhere, after the build, with a JDK of 25 or newer as JAVA_HOME or where Debian puts them.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../../../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

newest() {
    for release in "${JAVA_HOME:-none}/release" /usr/lib/jvm/*/release; do
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release" 2>/dev/null || true)
        if [ "${version:-0}" -ge 25 ]; then dirname "$release"; return; fi
    done
}

jar=$root/app/main/target/daybook.jar
JAVA_HOME=$(newest)
export JAVA_HOME
if [ -z "$JAVA_HOME" ] || [ ! -f "$jar" ]; then
    echo "*** NOT TESTED: there is no JDK of 25 or newer, or no $jar. ***"
    exit 0
fi

layout=$work/layout
# What an operator has set for the real record is not for the rehearsal.
mkdir -p "$work/config"
printf 'daybook.database.url: jdbc:postgresql://nowhere.invalid/real\n' >"$work/config/application.yml"
(cd "$work" && DAYBOOK_DATABASE_URL=jdbc:postgresql://nowhere.invalid/real DAYBOOK_ROLE=query SPRING_PROFILES_ACTIVE=axonserver \
    "$root/deploy/lay-out" "$jar" "$layout")

fails() {
    failed=1
    echo "FAILED: $title: $1"
    head -n 20 "$work/output"
}

# Starts as far as the first wrong setting, and tells from where the first class of Daybook came.
run() {
    rm -f "$work/classes"
    "$JAVA_HOME/bin/java" @"$1/java.options" @"$1/java-25.options" "-Xlog:class+load:file=\"$work/classes\"" \
        -jar "$1/daybook.jar" --daybook.zone=Nowhere >"$work/output" 2>&1 || true
    grep -q "daybook.zone" "$work/output" || fails "it does not come as far as its settings"
}

from_cache() { grep -q 'org.daybook.app.DaybookApplication source: shared objects file' "$work/classes"; }

is_left_alone() {
    run "$1"
    if from_cache; then fails "it is used"; fi
    if grep -qi '\[aot\|archive' "$work/output"; then fails "it is spoken of"; fi
}

title="the rehearsal makes a cache, and Daybook starts from it"
run "$layout"
from_cache || fails "it is not used"

title="on a machine with little memory"
"$JAVA_HOME/bin/java" @"$layout/java.options" @"$layout/java-25.options" -XX:MaxRAM=1g -XX:+PrintFlagsFinal -version \
    >"$work/output" 2>&1 || fails "it does not start"
most() { sed -n "s/^ *size_t $1 *= \([0-9]*\).*/\1/p" "$work/output"; }
[ "$(most MaxNewSize)" -le $(($(most MaxHeapSize) / 2)) ] || fails "what stays has no room"

title="a cache of other files"
cp -p "$layout/lib/"HikariCP*.jar "$work/kept.jar"
touch -d '-1 day' "$layout/lib/"HikariCP*.jar
is_left_alone "$layout"
cp -p "$work/kept.jar" "$(ls "$layout/lib/"HikariCP*.jar)"
run "$layout"
from_cache || fails "it is not used again with its own"

title="a cache of another Java"
mv "$layout/daybook.aot" "$work/daybook.aot"
version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\([^"+]*\).*/\1/p' "$JAVA_HOME/release")
other=$(printf '%s' "$version" | sed 's/.$/x/')
LC_ALL=C sed "s/($version+/($other+/" "$work/daybook.aot" >"$layout/daybook.aot"
cmp -s "$work/daybook.aot" "$layout/daybook.aot" && fails "it does not name its Java as this test expects"
is_left_alone "$layout"

title="a cache that was cut short"
head -c 1000000 "$work/daybook.aot" >"$layout/daybook.aot"
is_left_alone "$layout"

title="a cache that is gone"
rm "$layout/daybook.aot"
is_left_alone "$layout"

title="a cache whose layout was moved"
mv "$work/daybook.aot" "$layout/daybook.aot"
mv "$layout" "$work/moved"
is_left_alone "$work/moved"

title="with an older Java it lays out, makes no cache, and is no failure"
mkdir -p "$work/old/bin"
printf '#!/bin/sh\nif [ "$1" = -version ]; then echo "openjdk version \\"21.0.1\\"" >&2; else exec "%s/bin/java" "$@"; fi\n' \
    "$JAVA_HOME" >"$work/old/bin/java"
chmod +x "$work/old/bin/java"
JAVA_HOME="$work/old" "$root/deploy/lay-out" "$jar" "$layout" 2>"$work/output"
[ -f "$layout/java.options" ] && [ -f "$layout/daybook.jar" ] || fails "it is not laid out"
[ ! -f "$layout/daybook.aot" ] || fails "there is a cache"
grep -q "Java 21 makes no cache" "$work/output" || fails "it does not say so"

title="a rehearsal that fails is no failure"
printf '#!/bin/sh\ncase "$*" in *AOTCacheOutput*) echo broken; exit 1 ;; *) exec "%s/bin/java" "$@" ;; esac\n' \
    "$JAVA_HOME" >"$work/old/bin/java"
JAVA_HOME="$work/old" "$root/deploy/lay-out" "$jar" "$layout" 2>"$work/output"
grep -q "rehearsal.log says why" "$work/output" || fails "it does not say so"
run "$layout"

[ "$failed" -eq 0 ] && echo "The layout does what it says."
exit "$failed"
