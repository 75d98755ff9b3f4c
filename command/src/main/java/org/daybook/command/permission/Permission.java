package org.daybook.command.permission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;

/** How far a role permits a command: one cell of the {@link PermissionTable}. */
enum Permission {
    NO,
    /** For workstreams assigned to the actor's account, in programmes for which the role is granted. */
    OWN_WORKSTREAM,
    /** In programmes for which the role is granted. */
    OWN_PROGRAMME,
    /** Only where the role is granted for every programme. */
    EVERY_PROGRAMME,
    /** Depends on the entry that is corrected; for an entry that does not exist an owner needs the workstream. */
    BY_ENTRY;

    /** @throws IllegalArgumentException if no permission is written like that */
    static Permission of(String cell) {
        return Arrays.stream(values())
                .filter(permission -> permission.written().equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + cell + "' is not a permission; write one of " + Arrays.toString(values())));
    }

    /**
     * Whether the role permits it to the actor.
     *
     * @param programmes those concerned; none where they are not known, or where it belongs to none
     * @param capacities that the actor holds for what the command is about
     */
    boolean permits(Role role, Actor actor, Set<ProgrammeId> programmes, Set<Capacity> capacities) {
        boolean granted = actor.holds(role, programmes);
        boolean owned = capacities.contains(Capacity.OWNER_OF_WORKSTREAM);
        return switch (this) {
            case NO -> false;
            case OWN_WORKSTREAM -> granted && owned;
            case OWN_PROGRAMME -> granted;
            case EVERY_PROGRAMME -> actor.holdsEverywhere(role);
            case BY_ENTRY -> granted && (owned || role != Role.OWNER);
        };
    }

    private String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String toString() {
        return written();
    }
}
