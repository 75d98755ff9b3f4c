package org.daybook.command.account;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.programme.ProgrammeId;

/** The latest entry about one role of an account: whether it is granted. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoleState.Granted.class, name = "granted"),
    @JsonSubTypes.Type(value = RoleState.Withdrawn.class, name = "withdrawn")
})
sealed interface RoleState {
    /** The entry that granted or withdrew it. */
    EntryDay entry();

    /**
     * @param programmes for which it is granted, none named meaning every one
     * @param privateItems whether it opens private items to an auditor
     */
    record Granted(Set<ProgrammeId> programmes, boolean privateItems, EntryDay entry) implements RoleState {

        public Granted {
            programmes = Set.copyOf(programmes);
        }
    }

    /** Granted before, and no longer. */
    record Withdrawn(EntryDay entry) implements RoleState {}
}
