package org.daybook.shared.account;

import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * Grants a role either for named programmes or, explicitly, for every programme including future ones. A missing field
 * never means the largest grant.
 *
 * @param privateItems of an auditor: whether they read private items of the boards of those programmes; absent means not
 */
public record GrantRole(
        Role role, @Nullable Boolean everywhere, List<ProgrammeId> programmes, @Nullable Boolean privateItems)
        implements AccountCommand {

    private static final int MOST_PROGRAMMES = 100;

    /** @throws org.daybook.shared.rejection.InvalidValue unless it names programmes or says everywhere, and not both */
    public GrantRole {
        everywhere = everywhere == null ? Boolean.FALSE : everywhere;
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
        Required.distinct(programmes, MOST_PROGRAMMES, "programmes");
        RoleGranted.requireOneReach(everywhere, programmes);
        if (Boolean.TRUE.equals(privateItems) && role != Role.AUDITOR) {
            throw new InvalidValue("privateItems", "is for the role of an auditor only");
        }
    }

    /** One that opens no private items. */
    public GrantRole(Role role, @Nullable Boolean everywhere, List<ProgrammeId> programmes) {
        this(role, everywhere, programmes, null);
    }

    public static GrantRole everywhere(Role role) {
        return new GrantRole(role, true, List.of());
    }
}
