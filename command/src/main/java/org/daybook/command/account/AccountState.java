package org.daybook.command.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;

/**
 * The state of an account that its rules need.
 *
 * @param registeredOn the day from which its registration holds; absent before it
 * @param grants the programmes for which each role is granted, none named meaning every one
 * @param said the last entry about each role
 */
record AccountState(
        LocalDate registeredOn, boolean active, Map<Role, Set<ProgrammeId>> grants, Map<Role, EntryDay> said) {

    AccountState {
        grants = Map.copyOf(grants);
        said = Map.copyOf(said);
    }

    static AccountState unregistered() {
        return new AccountState(null, false, Map.of(), Map.of());
    }

    AccountState with(Role role, Set<ProgrammeId> programmes, EntryDay entry) {
        Map<Role, Set<ProgrammeId>> granted = copied();
        granted.put(role, Set.copyOf(programmes));
        return new AccountState(registeredOn, active, granted, saidOf(role, entry));
    }

    AccountState without(Role role, EntryDay entry) {
        Map<Role, Set<ProgrammeId>> granted = copied();
        granted.remove(role);
        return new AccountState(registeredOn, active, granted, saidOf(role, entry));
    }

    AccountState suspended() {
        return new AccountState(registeredOn, false, grants, said);
    }

    /** The last entry about the role, if it holds from a later day than that one. */
    List<EntryDay> saidAfter(LocalDate day, Role role) {
        return said.containsKey(role) && said.get(role).on().isAfter(day) ? List.of(said.get(role)) : List.of();
    }

    private Map<Role, EntryDay> saidOf(Role role, EntryDay entry) {
        Map<Role, EntryDay> more = new EnumMap<>(Role.class);
        more.putAll(said);
        more.put(role, entry);
        return more;
    }

    private Map<Role, Set<ProgrammeId>> copied() {
        Map<Role, Set<ProgrammeId>> copy = new EnumMap<>(Role.class);
        copy.putAll(grants);
        return copy;
    }
}
