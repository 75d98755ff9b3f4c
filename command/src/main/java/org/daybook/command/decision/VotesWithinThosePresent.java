package org.daybook.command.decision;

import java.util.Optional;
import org.daybook.command.register.voting.VotersThere;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.rejection.Rejection;

/**
 * No more votes are counted, abstentions included, than members were there and could vote.
 *
 * @param voters empty where the attendance is not recorded
 */
@Breach(kind = Rejection.Kind.INVALID, field = "votes")
record VotesWithinThosePresent(Votes votes, Optional<VotersThere> voters) implements Rule {

    @Override
    public boolean holds() {
        return voters.isEmpty() || votes.counted() <= voters.get().entitled();
    }

    @Override
    public String otherwise() {
        return "%d votes were counted, abstentions included, and by the record of attendance %d members could vote; put the count right, or the attendance"
                .formatted(votes.counted(), voters.map(VotersThere::entitled).orElse(0));
    }
}
