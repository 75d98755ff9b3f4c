package org.daybook.command.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.decision.vote.VoteCast;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.rejection.Rejection;

/** Where each member's vote is recorded, they add up to the votes counted. */
@Breach(kind = Rejection.Kind.INVALID, field = "votes")
record RecordedVotesAddUp(Votes votes) implements Rule {

    @Override
    public boolean holds() {
        return votes.recorded().isEmpty()
                || votes.recorded(VoteCast.FOR) == votes.inFavour()
                        && votes.recorded(VoteCast.AGAINST) == votes.against()
                        && votes.recorded(VoteCast.ABSTAINED) == votes.abstained();
    }

    @Override
    public String otherwise() {
        return "The votes of the members add up to %d for, %d against and %d abstained; make the counts agree with them"
                .formatted(
                        votes.recorded(VoteCast.FOR),
                        votes.recorded(VoteCast.AGAINST),
                        votes.recorded(VoteCast.ABSTAINED));
    }
}
