#!/bin/sh
# Tests of ./daybook with JDKs and a jar that only say how they were called. Run from anywhere. What the program does
# with its command line is tested in Java, by DaybookCommandLineTest and RemoteDaybookTest.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
script=$(cd "$here/../../../../.." && pwd -P)/daybook
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# A clone in a folder with spaces, already built, and nothing to build it from.
clone="$work/a clone"
mkdir -p "$clone/app/main/target"
cp "$script" "$clone/daybook"
touch "$clone/app/main/target/daybook.jar"

# A JDK of that version whose java prints its own version and its arguments.
jdk() {
    mkdir -p "$work/$1/$2/bin"
    printf 'JAVA_VERSION="%s.0.1"\n' "$3" >"$work/$1/$2/release"
    printf '#!/bin/sh\necho "java %s"\nprintf "%%s\\n" "$@"\n' "$3" >"$work/$1/$2/bin/java"
    cp "$work/$1/$2/bin/java" "$work/$1/$2/bin/javac"
    chmod +x "$work/$1/$2/bin/java" "$work/$1/$2/bin/javac"
}
jdk jdks seventeen 17
jdk jdks twenty-one 21
jdk jdks twenty-five 25
jdk old eleven 11

# Runs the script in an empty folder, keeping output and exit status.
run() {
    rm -rf "$work/here"
    mkdir -p "$work/here"
    status=0
    (cd "$work/here" && env -u JAVA_HOME PATH="${path:-/usr/bin:/bin}" DAYBOOK_JDK_PLACES="${places-$work/jdks}" \
        "$@") >"$work/output" 2>&1 || status=$?
}

says() {
    if ! grep -qF -- "$1" "$work/output"; then
        failed=1
        echo "FAILED: $title: it does not say: $1"
        sed 's/^/    /' "$work/output"
    fi
}

ends() {
    if [ "$status" -ne "$1" ]; then
        failed=1
        echo "FAILED: $title: it ended with $status, not $1"
        sed 's/^/    /' "$work/output"
    fi
}

# Whether the last arguments of Java, from the jar on, were these.
is_handed() {
    printf '%s\n' -jar "$@" >"$work/expected"
    tail -n $(($# + 1)) "$work/output" >"$work/told"
    if ! cmp -s "$work/expected" "$work/told"; then failed=1; echo "FAILED: $title"; cat "$work/output"; fi
}
jar="$clone/app/main/target/daybook.jar"
port=8099

title="it starts on the newest JDK, from any folder, with spaces in the path"
run "$clone/daybook" --port "$port"
ends 0
says "java 25"
is_handed "$jar" run --port "$port"
run "$clone/daybook"
is_handed "$jar" run

title="JAVA_HOME is taken where it will do"
run env JAVA_HOME="$work/jdks/twenty-one" "$clone/daybook" run --port="$port" --role=query --data "my data"
says "java 21"
is_handed "$jar" run --port="$port" --role=query --data "my data"

title="a JAVA_HOME that is too old is passed over"
run env JAVA_HOME="$work/jdks/seventeen" "$clone/daybook" --port "$port"
says "java 25"

title="a command and everything after -- is passed on as it is"
run "$clone/daybook" demo --port "$port" -- --spring.profiles.active=axonserver
is_handed "$jar" demo --port "$port" -- --spring.profiles.active=axonserver

title="more options for Java are for every command, and are not handed on to the program"
run env DAYBOOK_JAVA_OPTS="-Xmx1g -Xss2m" "$clone/daybook" --port "$port"
says "-Xmx1g"
says "-Xss2m"
is_handed "$jar" run --port "$port"
proxy="-Dhttps.proxyHost=proxy.example.org" store="-Djavax.net.ssl.trustStore=/etc/daybook/trust.p12"
for words in "load file.ndjson" "evidence programme=1 pack.zip" "verify pack.zip" new-ledger-key "completion bash"; do
    # shellcheck disable=SC2086 # the words are arguments
    run env DAYBOOK_JAVA_OPTS="$proxy $store" "$clone/daybook" $words
    ends 0
    says "$proxy"
    says "$store"
    # shellcheck disable=SC2086
    is_handed "$jar" $words
done

title="a link to the script finds its folder"
ln -s "$clone/daybook" "$work/link"
run "$work/link" --port "$port"
ends 0
says "$clone/app/main/target/daybook.jar"

title="a layout is run instead of the jar, with the options of its Java and its cache where Java is of 25 or newer"
layout="$clone/app/main/target/layout"
mkdir -p "$layout"
touch "$layout/java.options" "$layout/java-25.options" "$layout/daybook.jar"
run "$clone/daybook" --port "$port"
ends 0
says "@$layout/java.options"
says "@$layout/java-25.options"
says "$layout/daybook.jar"
run env JAVA_HOME="$work/jdks/twenty-one" "$clone/daybook" --port "$port"
says "java 21"
says "@$layout/java.options"
says "$layout/daybook.jar"
if grep -q "java-25.options" "$work/output"; then failed=1; echo "FAILED: $title: Java 21 got the options of 25"; fi

title="it lays out what was built since, and starts from the jar where that fails"
mkdir -p "$clone/deploy"
touch "$clone/deploy/java.options" "$clone/deploy/java-25.options"
printf '#!/bin/sh\necho "laid out $1 $2 with $JAVA_HOME"\ntouch -d "+1 minute" "$2/java.options"\n' >"$clone/deploy/lay-out"
chmod +x "$clone/deploy/lay-out"
touch -d '+1 minute' "$clone/app/main/target/daybook.jar"
touch -d '-1 minute' "$layout/java.options"
run "$clone/daybook" verify pack.zip
if grep -q "laid out" "$work/output"; then failed=1; echo "FAILED: $title: it laid out for one that only verifies"; fi
is_handed "$jar" verify pack.zip
for words in "run --help" "demo -h" "demo --port $port --help" "--port $port -h" "run --version"; do
    # shellcheck disable=SC2086 # the words are arguments
    run "$clone/daybook" $words
    if grep -q "laid out" "$work/output"; then failed=1; echo "FAILED: $title: it laid out for: $words"; fi
done
run "$clone/daybook" --port "$port" -- --help
says "laid out $clone/app/main/target/daybook.jar $layout with $work/jdks/twenty-five"
says "$layout/daybook.jar"
run "$clone/daybook" --port "$port"
if grep -q "laid out" "$work/output"; then failed=1; echo "FAILED: $title: it laid out what was laid out"; fi
printf '#!/bin/sh\nexit 1\n' >"$clone/deploy/lay-out"
touch -d '+2 minutes' "$clone/app/main/target/daybook.jar"
run "$clone/daybook" --port "$port"
ends 0
says "Daybook starts from the jar as it was built."
says "$clone/app/main/target/daybook.jar"
rm -r "$clone/deploy" "$layout"

# With a Java that only unpacks, or stops the script that calls it.
title="two that lay out at once take turns, and one that is stopped leaves the old layout"
deploy="$(dirname "$script")/deploy"
laid="$work/laid out"
mkdir -p "$work/unpacks/bin"
cat >"$work/unpacks/bin/java" <<'JAVA'
#!/bin/sh
case "$*" in
    *extract*)
        for to; do :; done
        mkdir -p "$to"
        printf '%s' "$MARK" >"$to/daybook.jar"
        if [ -n "${STOP:-}" ]; then kill -9 "$PPID"; fi ;;
    -version) echo 'openjdk version "21.0.1"' >&2 ;;
esac
JAVA
chmod +x "$work/unpacks/bin/java"
lay_out() { run env JAVA_HOME="$work/unpacks" MARK="$1" STOP="${2:-}" "$deploy/lay-out" any.jar "$laid"; }
lay_out old
ends 0
lay_out new stop
ends 137
[ "$(cat "$laid/daybook.jar")" = old ] && [ -f "$laid/java.options" ] || { failed=1; echo "FAILED: $title: no old one"; }
lay_out new
ends 0
[ "$(cat "$laid/daybook.jar")" = new ] || { failed=1; echo "FAILED: $title: no new one"; }
[ "$laid/java.options" -nt "$deploy/java.options" ] || { failed=1; echo "FAILED: $title: it looks incomplete"; }
if command -v flock >/dev/null; then
    # With the lock held elsewhere: what it finds when it is let go, and what that layout is in the end.
    waits_and_leaves() {
        : >"$work/output"
        exec 8>"$laid.lock"
        flock 8
        (MARK=next JAVA_HOME="$work/unpacks" exec "$deploy/lay-out" "$work/any.jar" "$laid" 8>&-) >"$work/output" 2>&1 &
        waits=$!
        while ! grep -q "Waiting for it" "$work/output" && kill -0 "$waits" 2>/dev/null; do sleep 0.1; done
        [ "$(cat "$laid/daybook.jar")" = new ] || { failed=1; echo "FAILED: $title: it did not wait"; }
        flock -u 8
        wait "$waits"
        says "Waiting for it"
        [ "$(cat "$laid/daybook.jar")" = "$1" ] || { failed=1; echo "FAILED: $title: it is not the $1 one"; }
    }
    touch -d '-1 hour' "$work/any.jar"
    waits_and_leaves new
    touch -d '+1 minute' "$work/any.jar"
    waits_and_leaves next
fi

title="without a JDK it says what it found and what to install"
places="$work/old"
run "$clone/daybook" --port "$port"
ends 1
says "no JDK of version 21 or newer was found"
says "$work/old/eleven (11)"
unset places

title="help, version, and a command that is none are answered by the program"
for words in --help -h "help verify" --version "demo --help" evidnce; do
    # shellcheck disable=SC2086 # the words are arguments
    run "$clone/daybook" $words
    ends 0
    # shellcheck disable=SC2086
    is_handed "$jar" $words
done

title="verify hands the program the pack and the keys, and needs no data folder"
run "$clone/daybook" verify pack.zip --key one+1+k --witness=two+2+w --witness three+3+w --format 2
ends 0
says "java 25"
is_handed "$jar" verify pack.zip --key one+1+k --witness=two+2+w --witness three+3+w --format 2
if [ -n "$(ls "$work/here")" ]; then failed=1; echo "FAILED: $title: something was left"; fi

title="with nothing built and nothing to build from it says so"
rm "$clone/app/main/target/daybook.jar"
run "$clone/daybook" --port "$port"
ends 1
says "nothing to build from"

title="help needs no build"
mkdir "$clone/docs"
cp "$(dirname "$script")/docs/command-line.txt" "$clone/docs"
for words in --help help; do
    run "$clone/daybook" "$words"
    ends 0
    cmp -s "$work/output" "$clone/docs/command-line.txt" || { failed=1; echo "FAILED: $title"; cat "$work/output"; }
done

title="it builds on first use, and again when a source is newer"
mkdir -p "$clone/shared/language/src/main"
printf '#!/bin/sh\necho "[INFO] Building Daybook: the language [2/5]"\ntouch app/main/target/daybook.jar\n' >"$clone/mvnw"
touch "$clone/pom.xml" "$clone/shared/language/pom.xml"
chmod +x "$clone/mvnw"
run "$clone/daybook" --port "$port"
ends 0
says "  Daybook: the language [2/5]"
says "java 25"
run "$clone/daybook" --port "$port"
if grep -q Building "$work/output"; then failed=1; echo "FAILED: $title: it built what was built"; fi
touch -d '+1 minute' "$clone/shared/language/src/main/New.java"
run "$clone/daybook" --port "$port"
says "  Daybook: the language [2/5]"

title="a build that fails says where to look"
printf '#!/bin/sh\necho "[ERROR] no such artifact"\nexit 1\n' >"$clone/mvnw"
run "$clone/daybook" --port "$port"
ends 1
says "[ERROR] no such artifact"
says "it did not build"

[ "$failed" -eq 0 ] && echo "The start script does what it says."
exit "$failed"
