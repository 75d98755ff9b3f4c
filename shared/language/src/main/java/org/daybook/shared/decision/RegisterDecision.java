package org.daybook.shared.decision;

import java.util.List;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DeclaredInterest;
import org.daybook.shared.decision.wording.InterestsStated;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Puts a decision on record: what was decided, on whose authority, and what it rests on.
 *
 * @param programme that it concerns; absent where board, meeting or request tells it
 * @param heading what it is about, in a few words that anybody may read
 * @param authority on which it was taken
 * @param request the request that it answers; absent where none was made
 * @param update the submitted update on which it rests; absent where it rests on none
 * @param background the papers on which it rests, by their addresses
 * @param interests those declared; absent means none
 * @param votes absent where there was no vote
 */
public record RegisterDecision(
        @Nullable ProgrammeId programme,
        Name heading,
        DecisionOutcome outcome,
        Authority authority,
        @Nullable RequestLink request,
        @Nullable NumberedUpdate update,
        Wording wording,
        List<Link> background,
        List<DeclaredInterest> interests,
        @Nullable Votes votes)
        implements DecisionCommand {
    public RegisterDecision {
        background = BackgroundPapersListed.checked(background);
        interests = InterestsStated.checked(interests);
    }
}
