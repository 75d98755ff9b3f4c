package org.daybook.command.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;

/**
 * What the rules need to know of an account.
 *
 * @param registeredOn the day from which its registration holds; absent before it
 * @param grants the programmes for which each role is granted, none named meaning every one
 */
record AccountState(LocalDate registeredOn, boolean active, Map<Role, Set<ProgrammeId>> grants) {

    AccountState {
        grants = Map.copyOf(grants);
    }

    static AccountState unregistered() {
        return new AccountState(null, false, Map.of());
    }

    AccountState with(Role role, Set<ProgrammeId> programmes) {
        Map<Role, Set<ProgrammeId>> granted = copied();
        granted.put(role, Set.copyOf(programmes));
        return new AccountState(registeredOn, active, granted);
    }

    AccountState without(Role role) {
        Map<Role, Set<ProgrammeId>> granted = copied();
        granted.remove(role);
        return new AccountState(registeredOn, active, granted);
    }

    private Map<Role, Set<ProgrammeId>> copied() {
        Map<Role, Set<ProgrammeId>> copy = new EnumMap<>(Role.class);
        copy.putAll(grants);
        return copy;
    }
}
