#!/bin/sh
# Tests of .ci/version and .ci/release-notes in a repository of their own. Run from anywhere; needs git.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../../../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

mkdir -p "$work/clone/.ci"
cp "$root/.ci/version" "$root/.ci/release-notes" "$work/clone/.ci"
cp "$root/pom.xml" "$work/clone"
cd "$work/clone"
git init -q .
git config user.name Tester
git config user.email tester@example.org

commit() { git add -A && git commit -q -m "$1"; }

fails() {
    failed=1
    echo "FAILED: $title"
    cat "$work/output"
}

says() { grep -qF -- "$1" "$work/output" || fails; }

title="without a tag the version is the one of the project"
printf '# Changelog\n\n## [Unreleased]\n\n- Slides.\n' >CHANGELOG.md
commit "Show slides"
.ci/version >"$work/output"
grep -qx '[0-9]*\.[0-9]*\.[0-9]*-SNAPSHOT' "$work/output" || fails

title="a tag is the version, and what came after it is counted"
printf '# Changelog\n\n## [Unreleased]\n\n## [0.9.0] - 2026-12-01\n\n- Slides.\n' >CHANGELOG.md
commit "Release 0.9.0"
git tag v0.9.0
.ci/version >"$work/output"
grep -qx '0\.9\.0' "$work/output" || fails
printf '# Changelog\n\n## [1.0.0] - 2026-12-31\n\n### Added\n\n- Meetings.\n\n## [0.9.0] - 2026-12-01\n\n- Slides.\n' >CHANGELOG.md
commit "Call meetings"
.ci/version >"$work/output"
grep -q '^0\.9\.0-1-g' "$work/output" || fails
echo more >file
git add file
.ci/version >"$work/output"
grep -q -- '-dirty$' "$work/output" || fails
commit "Keep minutes"

title="notes are the section of the changelog and the commits since the tag before"
git tag v1.0.0
.ci/release-notes v1.0.0 >"$work/output"
says "# Daybook 1.0.0"
says "- Meetings."
says "- Call meetings ("
says "- Keep minutes ("
if grep -q "Slides\|Release 0.9.0" "$work/output"; then fails; fi

title="the first release has every commit"
.ci/release-notes v0.9.0 >"$work/output"
says "- Slides."
says "- Show slides ("

title="a tag that is not there, or a release that the changelog does not know, is refused"
if .ci/release-notes v7.0.0 >"$work/output" 2>&1; then fails; fi
says "There is no tag v7.0.0."
git tag v1.1.0
if .ci/release-notes v1.1.0 >"$work/output" 2>&1; then fails; fi
says "CHANGELOG.md has no section [1.1.0]"

[ "$failed" -eq 0 ] && echo "Versions and release notes come from tags."
exit "$failed"
