package org.daybook.shared.account;

import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Post;

/** The actor of a command: an account, the post of its holder, and the roles granted to it. Never a personal name. */
public record Actor(AccountId account, Post post, List<Grant> grants) {
    public Actor {
        grants = List.copyOf(grants);
    }

    /** Whether the role is granted at all. */
    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the role is granted for that programme. */
    public boolean holds(Role role, ProgrammeId programme) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.covers(programme));
    }

    /** Whether the role is granted for every programme, those to come included. */
    public boolean holdsEverywhere(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.everywhere());
    }

    /** Whether the actor may read that programme: any role but that of the administrator, granted for it. */
    public boolean reads(ProgrammeId programme) {
        return grants.stream().anyMatch(grant -> grant.role() != Role.ADMIN && grant.covers(programme));
    }
}
