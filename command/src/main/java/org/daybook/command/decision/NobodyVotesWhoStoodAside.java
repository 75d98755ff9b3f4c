package org.daybook.command.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.command.register.voting.VotersThere;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.decision.vote.MemberVote;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Post;

/**
 * A member whose interest kept them from voting on the item neither votes nor abstains.
 *
 * @param voters empty where the attendance is not recorded
 */
@Breach(kind = Rejection.Kind.INVALID, field = "votes.recorded")
record NobodyVotesWhoStoodAside(Votes votes, Optional<VotersThere> voters) implements Rule {

    @Override
    public boolean holds() {
        return aside().isEmpty();
    }

    private List<Post> aside() {
        return votes.recorded().stream()
                .map(MemberVote::member)
                .filter(member -> voters.isPresent() && voters.get().stoodAside(member))
                .toList();
    }

    @Override
    public String otherwise() {
        return "%s declared an interest and is not recorded as having voted; put the vote right, or the declaration"
                .formatted(aside().stream().map(Post::value).collect(Collectors.joining(" and ")));
    }
}
