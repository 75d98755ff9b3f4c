package org.daybook.shared.account;

import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A role was granted, for named programmes or for every programme including future ones.
 *
 * @param privateItems whether an auditor reads private items of the boards of those programmes; absent means not
 */
public record RoleGranted(Role role, Boolean everywhere, List<ProgrammeId> programmes, @Nullable Boolean privateItems)
        implements AccountEvent {

    /** @throws InvalidValue unless it names programmes or says everywhere, and not both */
    public RoleGranted {
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
        requireOneReach(everywhere, programmes);
    }

    /** One that opens no private items. */
    public RoleGranted(Role role, Boolean everywhere, List<ProgrammeId> programmes) {
        this(role, everywhere, programmes, null);
    }

    /** Whether it opens private items. */
    public boolean opensPrivateItems() {
        return Boolean.TRUE.equals(privateItems);
    }

    public static RoleGranted everywhere(Role role) {
        return new RoleGranted(role, true, List.of());
    }

    static void requireOneReach(boolean everywhere, List<ProgrammeId> programmes) {
        if (!everywhere && programmes.isEmpty()) {
            throw new InvalidValue("everywhere", "must be true, unless programmes are named");
        }
        if (everywhere && !programmes.isEmpty()) {
            throw new InvalidValue("programmes", "must be left out where everywhere is true");
        }
    }
}
