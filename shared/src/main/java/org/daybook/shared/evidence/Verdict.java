package org.daybook.shared.evidence;

import java.util.List;

/**
 * What came of checking a pack.
 *
 * @param manifest what the pack says of itself
 * @param entries how many were read
 */
public record Verdict(Manifest manifest, List<Check> checks, long entries) {
    public Verdict {
        checks = List.copyOf(checks);
    }

    public boolean holds() {
        return checks.stream().allMatch(Check::holds);
    }
}
