package org.daybook.shared.account;

import java.util.Set;
import org.daybook.shared.programme.ProgrammeId;

/**
 * A role and the programmes for which it is granted; an empty set means every programme.
 *
 * @param privateItems whether an auditor reads private items of the boards of those programmes
 */
public record Grant(Role role, Set<ProgrammeId> programmes, boolean privateItems) {
    public Grant {
        programmes = Set.copyOf(programmes);
    }

    /** One that opens no private items. */
    public Grant(Role role, Set<ProgrammeId> programmes) {
        this(role, programmes, false);
    }

    public boolean everywhere() {
        return programmes.isEmpty();
    }

    public boolean covers(ProgrammeId programme) {
        return everywhere() || programmes.contains(programme);
    }
}
