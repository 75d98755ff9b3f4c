package org.daybook.shared.account;

import java.util.Set;
import org.daybook.shared.programme.ProgrammeId;

/** A role and the programmes for which it is granted; an empty set means every programme. */
public record Grant(Role role, Set<ProgrammeId> programmes) {
    public Grant {
        programmes = Set.copyOf(programmes);
    }

    public boolean everywhere() {
        return programmes.isEmpty();
    }

    public boolean covers(ProgrammeId programme) {
        return everywhere() || programmes.contains(programme);
    }
}
