package org.daybook.command.account;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Role;

/** An account by what has become of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AccountState.Unregistered.class, name = "unregistered"),
    @JsonSubTypes.Type(value = AccountState.Active.class, name = "active"),
    @JsonSubTypes.Type(value = AccountState.Suspended.class, name = "suspended")
})
sealed interface AccountState {
    /** Before its first entry. */
    record Unregistered() implements AccountState {}

    /**
     * Registered, and not suspended.
     *
     * @param from the day from which its registration holds
     * @param roles the latest state of each role that was ever granted
     */
    record Active(LocalDate from, Map<Role, RoleState> roles) implements AccountState {

        public Active {
            roles = Map.copyOf(roles);
        }

        Active with(Role role, RoleState said) {
            Map<Role, RoleState> more = new HashMap<>(roles);
            more.put(role, said);
            return new Active(from, more);
        }

        boolean has(Role role) {
            return roles.get(role) instanceof RoleState.Granted;
        }

        /** The latest entry about the role, if it takes effect after that day. */
        List<EntryDay> saidAfter(LocalDate day, Role role) {
            return Stream.ofNullable(roles.get(role))
                    .map(RoleState::entry)
                    .filter(entry -> entry.on().isAfter(day))
                    .toList();
        }
    }

    /**
     * Suspended permanently.
     *
     * @param from the day from which it is
     */
    record Suspended(LocalDate from) implements AccountState {}

    /** Whether the account has the role now; a suspended one has none. */
    default boolean holds(Role role) {
        return this instanceof Active active && active.has(role);
    }
}
