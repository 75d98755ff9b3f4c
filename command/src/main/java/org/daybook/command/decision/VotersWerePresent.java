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
 * Only those vote, or abstain, who were there when the item was taken.
 *
 * @param voters empty where the attendance is not recorded
 */
@Breach(kind = Rejection.Kind.INVALID, field = "votes.recorded")
record VotersWerePresent(Votes votes, Optional<VotersThere> voters) implements Rule {

    @Override
    public boolean holds() {
        return absent().isEmpty();
    }

    private List<Post> absent() {
        return votes.recorded().stream()
                .map(MemberVote::member)
                .filter(member -> voters.isPresent() && !voters.get().wasThere(member))
                .toList();
    }

    @Override
    public String otherwise() {
        return "By the record of attendance, %s was not there for the vote; put the vote right, or the attendance"
                .formatted(absent().stream().map(Post::value).collect(Collectors.joining(", nor ")));
    }
}
