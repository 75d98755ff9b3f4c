package org.daybook.command.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.rejection.Rejection;

/** Members of a board vote; an officer decides alone. */
@Breach(kind = Rejection.Kind.INVALID, field = "votes")
record OnlyABoardVotes(HowTaken how) implements Rule {

    @Override
    public boolean holds() {
        return how != HowTaken.BY_AN_OFFICER;
    }

    @Override
    public String otherwise() {
        return "An officer took the decision, so there was no vote; leave the votes out";
    }
}
