package org.daybook.command.workstream.clearance;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Post;

/** Clearance is requested of somebody else than the owner, so that two people have seen what a board is told. */
public record SponsorIsNotTheOwner(Post sponsor, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The sponsor, " + sponsor + ", also owns the workstream, and nobody clears their own update."
                + " Ask the programme office to assign another sponsor";
    }
}
