package org.daybook.command.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.DecisionState;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.decision.outcome.DecisionReported;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.wording.DeclaredInterest;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Link;
import org.daybook.shared.workstream.decision.DecisionOutcome;

/** The state of a decision that its rules need: nothing before it is put on record, and what stands of it since. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RegisteredDecision.Unregistered.class, name = "unregistered"),
    @JsonSubTypes.Type(value = RegisteredDecision.Registered.class, name = "registered")
})
sealed interface RegisteredDecision {
    /** Before its first entry. */
    record Unregistered() implements RegisteredDecision {}

    /**
     * From its registration on.
     *
     * @param request that it answers; absent where none was made
     * @param takenOn the day from which it holds
     * @param state taken, superseded or rescinded
     * @param said its parts, each restated as a whole
     */
    record Registered(
            ProgrammeId programme,
            Authority authority,
            RequestLink request,
            LocalDate takenOn,
            DecisionState state,
            Said said,
            LatestEntries entries)
            implements RegisteredDecision {

        static Registered by(DecisionRegistered e, EntryDay entry) {
            return new Registered(
                    e.programme(),
                    e.authority(),
                    e.request(),
                    entry.on(),
                    DecisionState.TAKEN,
                    new Said(e.outcome(), null, null, List.of(), List.of(), null),
                    LatestEntries.none().with(entry));
        }

        Registered with(Said anew, EntryDay entry) {
            return new Registered(programme, authority, request, takenOn, state, anew, entries.with(entry));
        }

        Registered became(DecisionState next, EntryDay entry) {
            return new Registered(programme, authority, request, takenOn, next, said, entries.with(entry));
        }
    }

    /**
     * The parts of a decision that are restated, as last stated.
     *
     * @param wording absent until it is on record
     * @param votes absent where there was no vote
     * @param reported to which meeting; absent until it is reported to one
     */
    record Said(
            DecisionOutcome outcome,
            Wording wording,
            Votes votes,
            List<DeclaredInterest> interests,
            List<Link> background,
            DecisionReported reported) {
        public Said {
            interests = List.copyOf(interests);
            background = List.copyOf(background);
        }

        Said withOutcome(DecisionOutcome anew) {
            return new Said(anew, wording, votes, interests, background, reported);
        }

        Said withWording(Wording anew) {
            return new Said(outcome, anew, votes, interests, background, reported);
        }

        Said withVotes(Votes anew) {
            return new Said(outcome, wording, anew, interests, background, reported);
        }

        Said withInterests(List<DeclaredInterest> anew) {
            return new Said(outcome, wording, votes, anew, background, reported);
        }

        Said withBackground(List<Link> anew) {
            return new Said(outcome, wording, votes, interests, anew, reported);
        }

        Said reportedTo(DecisionReported anew) {
            return new Said(outcome, wording, votes, interests, background, anew);
        }
    }

    /** @throws IllegalStateException before it is on record */
    default Registered registered() {
        return switch (this) {
            case Registered registered -> registered;
            case Unregistered unregistered -> throw new IllegalStateException("The decision is not on record yet");
        };
    }
}
