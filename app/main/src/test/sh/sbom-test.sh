#!/bin/sh
# Tests of the bill of materials in the jar as it was built: it lists what is shipped, and every licence is one that a public
# body can take. Run from anywhere, after the build; needs python3.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../../../../.." && pwd -P)

if [ ! -f "$root/app/main/target/daybook.jar" ]; then
    echo "*** NOT TESTED: there is no app/main/target/daybook.jar. ***"
    exit 0
fi
exec python3 "$here/sbom.py" "$root/app/main/target/daybook.jar"
