package org.daybook.shared.evidence.check;

import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.evidence.pack.Claim;

/**
 * The result of checking a pack.
 *
 * @param claim the claims of the pack
 * @param entries how many were read
 * @param withheld how many are included without their content
 */
public record Verdict(Claim claim, List<Check> checks, long entries, long withheld) {
    public Verdict {
        checks = List.copyOf(checks);
    }

    /** With one check more. */
    public Verdict with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new Verdict(claim, more, entries, withheld);
    }

    public boolean holds() {
        return checks.stream().allMatch(Check::holds);
    }
}
