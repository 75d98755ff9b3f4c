#!/bin/sh
# Tests of ./daybook with JDKs and a jar that only say how they were called. Run from anywhere; needs python3 and curl.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
script=$(cd "$here/../../../.." && pwd -P)/daybook
work=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
failed=0

# A clone in a folder with spaces, already built, and nothing to build it from.
clone="$work/a clone"
mkdir -p "$clone/app/target"
cp "$script" "$clone/daybook"
touch "$clone/app/target/daybook.jar"

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

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
port=$(free_port)

title="it starts on the newest JDK, from any folder, with spaces in the path"
run "$clone/daybook" --port "$port"
ends 0
says "java 25"
says "--server.port=$port"
says "--daybook.data=$work/here/data"
says "--daybook.role=all"

title="JAVA_HOME is taken where it will do"
run env JAVA_HOME="$work/jdks/twenty-one" "$clone/daybook" run --port="$port" --role=query --data "my data"
says "java 21"
says "--daybook.role=query"
says "--daybook.data=$work/here/my data"

title="a JAVA_HOME that is too old is passed over"
run env JAVA_HOME="$work/jdks/seventeen" "$clone/daybook" --port "$port"
says "java 25"

title="the demo is asked for, and everything after -- passed on"
run "$clone/daybook" demo --port "$port" -- --spring.profiles.active=axonserver
says "--daybook.demo=true"
says "--spring.profiles.active=axonserver"

title="a link to the script finds its folder"
ln -s "$clone/daybook" "$work/link"
run "$work/link" --port "$port"
ends 0
says "$clone/app/target/daybook.jar"

title="a layout is run instead of the jar, with the options of its Java and its cache where Java is of 25 or newer"
layout="$clone/app/target/layout"
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
touch -d '+1 minute' "$clone/app/target/daybook.jar"
touch -d '-1 minute' "$layout/java.options"
run "$clone/daybook" --port "$port"
says "laid out $clone/app/target/daybook.jar $layout with $work/jdks/twenty-five"
says "$layout/daybook.jar"
run "$clone/daybook" --port "$port"
if grep -q "laid out" "$work/output"; then failed=1; echo "FAILED: $title: it laid out what was laid out"; fi
printf '#!/bin/sh\nexit 1\n' >"$clone/deploy/lay-out"
touch -d '+2 minutes' "$clone/app/target/daybook.jar"
run "$clone/daybook" --port "$port"
ends 0
says "Daybook starts from the jar as it was built."
says "$clone/app/target/daybook.jar"
rm -r "$clone/deploy" "$layout"

title="without a JDK it says what it found and what to install"
places="$work/old"
run "$clone/daybook" --port "$port"
ends 1
says "no JDK of version 21 or newer was found"
says "$work/old/eleven (11)"
unset places

title="a port in use is named"
python3 -m http.server --bind 127.0.0.1 "$port" >/dev/null 2>&1 &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do
    if curl -s -o /dev/null "http://127.0.0.1:$port/"; then break; fi
    sleep 0.3
done
run "$clone/daybook" --port "$port"
ends 1
says "port $port is in use"
kill "$server"
wait "$server" 2>/dev/null || true
server=''

title="wrong arguments are refused in words"
run "$clone/daybook" --port eighty
ends 2
says "--port needs a number"
run "$clone/daybook" --role both
ends 2
says "--role is all, command or query"
run "$clone/daybook" --colour
ends 2
says "there is no option --colour"

title="help is help wherever it stands"
run "$clone/daybook" demo --help
ends 0
says "./daybook load FILE..."
says "--format 2 refuses packs of format 1"

title="load says what it needs"
run "$clone/daybook" load "$clone/daybook"
ends 1
says "DAYBOOK_TOKEN_OFFICE"
run "$clone/daybook" load
ends 2
says "load needs a file"
DAYBOOK_URL=http://localhost:9 DAYBOOK_TOKEN_OFFICE=none
export DAYBOOK_URL DAYBOOK_TOKEN_OFFICE
run "$clone/daybook" load "$clone"
ends 1
says "there is no file"
unset DAYBOOK_URL DAYBOOK_TOKEN_OFFICE

title="evidence and verify say what they need"
run "$clone/daybook" evidence workstream=1
ends 2
says "evidence needs to know of what"
run "$clone/daybook" evidence workstream=1 pack.zip
ends 1
says "DAYBOOK_TOKEN_AUDITOR"
run env DAYBOOK_URL=http://localhost:9 DAYBOOK_TOKEN_AUDITOR=none "$clone/daybook" evidence leadership pack.zip
ends 2
says "'leadership' does not say of what"
run "$clone/daybook" verify
ends 2
says "verify needs one pack"
run "$clone/daybook" load --key one file
ends 2
says "--key is for verify"
run "$clone/daybook" run --format=2
ends 2
says "--format is for verify"
run "$clone/daybook" verify pack.zip --format
ends 2
says "--format needs a value"

title="a pack is written under its name once it is whole, and only then"
cat >"$work/auditor.py" <<'SERVER'
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def do_GET(self):
        if self.headers['Authorization'] != 'Bearer secret':
            self.send_response(403); self.send_header('Content-Length', '7'); self.end_headers()
            self.wfile.write(b'nobody!'); return
        self.send_response(200); self.send_header('Transfer-Encoding', 'chunked'); self.end_headers()
        asked = ('asked ' + self.path).encode()
        self.wfile.write(b'%x\r\n%s\r\n' % (len(asked), asked))
        if 'broken' not in self.path: self.wfile.write(b'0\r\n\r\n')
        self.close_connection = True
    def log_message(self, *ignored): pass
http.server.HTTPServer(('127.0.0.1', int(sys.argv[1])), Handler).serve_forever()
SERVER
python3 "$work/auditor.py" "$port" &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do
    if curl -s -o /dev/null "http://127.0.0.1:$port/"; then break; fi
    sleep 0.3
done
auditor="DAYBOOK_URL=http://127.0.0.1:$port/ DAYBOOK_TOKEN_AUDITOR=secret"
# shellcheck disable=SC2086 # two settings
run env $auditor "$clone/daybook" evidence from=2022-01-01 to=2022-03-31 "a pack.zip"
ends 0
says "a pack.zip is written"
cp "$work/here/a pack.zip" "$work/output"
says "asked /api/evidence?from=2022-01-01&to=2022-03-31"
# shellcheck disable=SC2086
run env $auditor "$clone/daybook" evidence workstream=broken pack.zip
ends 1
says "no whole answer"
if [ -n "$(ls "$work/here")" ]; then failed=1; echo "FAILED: $title: something was left"; fi
run env DAYBOOK_URL="http://127.0.0.1:$port" DAYBOOK_TOKEN_AUDITOR=wrong "$clone/daybook" evidence programme=1 pack.zip
ends 1
says "nobody!"
says "answered 403"
if [ -n "$(ls "$work/here")" ]; then failed=1; echo "FAILED: $title: something was left"; fi
kill "$server"
wait "$server" 2>/dev/null || true
server=''

title="verify hands the program the pack and the keys, and needs no data folder"
run "$clone/daybook" verify pack.zip --key one+1+k --witness=two+2+w --witness three+3+w --format 2
ends 0
says "java 25"
says "verify"
printf '%s\n' -jar "$clone/app/target/daybook.jar" verify --key one+1+k --witness two+2+w --witness three+3+w --format 2 pack.zip \
    >"$work/expected"
tail -n 12 "$work/output" >"$work/told"
if ! cmp -s "$work/expected" "$work/told"; then failed=1; echo "FAILED: $title"; cat "$work/output"; fi
if [ -n "$(ls "$work/here")" ]; then failed=1; echo "FAILED: $title: something was left"; fi

title="with nothing built and nothing to build from it says so"
rm "$clone/app/target/daybook.jar"
run "$clone/daybook" --port "$port"
ends 1
says "nothing to build from"

title="it builds on first use, and again when a source is newer"
mkdir -p "$clone/shared/src/main"
printf '#!/bin/sh\necho "[INFO] Building Daybook: the language [2/5]"\ntouch app/target/daybook.jar\n' >"$clone/mvnw"
touch "$clone/pom.xml" "$clone/shared/pom.xml"
chmod +x "$clone/mvnw"
run "$clone/daybook" --port "$port"
ends 0
says "  Daybook: the language [2/5]"
says "java 25"
run "$clone/daybook" --port "$port"
if grep -q Building "$work/output"; then failed=1; echo "FAILED: $title: it built what was built"; fi
touch -d '+1 minute' "$clone/shared/src/main/New.java"
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
