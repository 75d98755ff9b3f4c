package org.daybook.command.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.rejection.Rejection;

/**
 * No more votes are counted than the board has seats with a vote. A casting vote is told in the text.
 *
 * @param seats on the day of the decision; 0 where the board's record names none
 */
@Breach(kind = Rejection.Kind.INVALID, field = "votes")
record VotesWithinSeats(Votes votes, int seats) implements Rule {

    @Override
    public boolean holds() {
        return seats == 0 || votes.counted() <= seats;
    }

    /** As it was when the name of the rule said the same: clients know it. */
    @Override
    public String code() {
        return "no-more-vote-than-have-seats";
    }

    @Override
    public String otherwise() {
        return "%d votes were counted, and the board had %d seats with a vote; put the count right, or the seats of the board"
                .formatted(votes.counted(), seats);
    }
}
