package org.daybook.shared.account;

import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Required;

/** Grants a role for the programmes named, or for every programme where none is. */
public record GrantRole(Role role, List<ProgrammeId> programmes) implements AccountCommand {
    public GrantRole {
        Required.present(role, "role");
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
        Required.distinct(programmes, 100, "programmes");
    }
}
