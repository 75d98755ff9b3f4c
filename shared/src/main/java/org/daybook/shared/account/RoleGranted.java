package org.daybook.shared.account;

import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Required;

/** A role was granted, for the programmes named or, where none is, for every one. */
public record RoleGranted(Role role, List<ProgrammeId> programmes) implements AccountEvent {
    public RoleGranted {
        Required.present(role, "role");
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
    }
}
