package org.daybook.shared.decision;

import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.InterestsStated;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Link;

/** The words for the parts of a decision, as history and comparisons show them. */
final class DecisionInWords {

    private DecisionInWords() {}

    static String wording(DecisionWorded worded) {
        Wording text = worded.wording();
        return FactWording.joined("; reasons: ", text.decided(), text.reasons());
    }

    /** "7 for, 2 against, 1 abstained". */
    static String votes(VotesCounted counted) {
        Votes votes = counted.votes();
        String sum = "%d for, %d against, %d abstained".formatted(votes.inFavour(), votes.against(), votes.abstained());
        if (votes.recorded().isEmpty()) return sum;
        return votes.recorded().stream()
                .map(vote -> vote.member() + " "
                        + FactWording.sentence(vote.cast().name()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", sum + ": ", ""));
    }

    static String interests(InterestsStated stated) {
        return FactWording.orNone(stated.interests().stream()
                .map(declared -> declared.post() + ": " + declared.interest()
                        + (declared.conduct() == null ? "" : " (" + declared.conduct() + ")"))
                .collect(Collectors.joining("; ")));
    }

    static String background(BackgroundPapersListed listed) {
        return FactWording.orNone(listed.background().stream()
                .map(Link::label)
                .map(Object::toString)
                .collect(Collectors.joining("; ")));
    }
}
