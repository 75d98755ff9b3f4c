package org.daybook.shared.decision.vote;

import java.util.List;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/**
 * The votes on a decision.
 *
 * @param recorded each member's vote, where the vote was a recorded one; empty otherwise
 */
public record Votes(Integer inFavour, Integer against, Integer abstained, List<MemberVote> recorded) {
    private static final int MOST = 1_000;

    public Votes {
        Required.between(inFavour, 0, MOST, "inFavour");
        Required.between(against, 0, MOST, "against");
        Required.between(abstained, 0, MOST, "abstained");
        recorded = recorded == null ? List.of() : List.copyOf(recorded);
        List<Post> members = recorded.stream().map(MemberVote::member).toList();
        Required.distinctNames(members, NormalisedName::of, MOST, "recorded");
    }

    /** How many votes were counted, abstentions included. */
    public int counted() {
        return inFavour + against + abstained;
    }

    /** How many members cast that vote in the recorded vote. */
    public long recorded(VoteCast cast) {
        return recorded.stream().filter(vote -> vote.cast() == cast).count();
    }
}
