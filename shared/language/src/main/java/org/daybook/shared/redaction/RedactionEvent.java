package org.daybook.shared.redaction;

import java.util.Set;
import org.daybook.shared.action.ActionTextRedacted;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.decision.DecisionTextRedacted;
import org.daybook.shared.meeting.MeetingTextRedacted;
import org.daybook.shared.programme.ProgrammeTextRedacted;
import org.daybook.shared.review.ReviewTextRedacted;
import org.daybook.shared.workstream.WorkstreamTextRedacted;

/** A text was redacted in entries of an aggregate. This is the one exception to the rule that nothing is changed. */
public sealed interface RedactionEvent
        permits ProgrammeTextRedacted,
                WorkstreamTextRedacted,
                BoardTextRedacted,
                MeetingTextRedacted,
                ReviewTextRedacted,
                ActionTextRedacted,
                DecisionTextRedacted {

    /** Their stored names, which are known before the contract is: it names these as well. */
    Set<String> STORED = Set.of(
            "programme.text-redacted",
            "workstream.text-redacted",
            "board.text-redacted",
            "meeting.text-redacted",
            "review.text-redacted",
            "action.text-redacted",
            "decision.text-redacted");

    Redaction redaction();

    /** The event that says so of an aggregate of that type; an account has no texts. */
    static DaybookEvent of(AggregateType type, Redaction redaction) {
        return switch (type) {
            case PROGRAMME -> new ProgrammeTextRedacted(redaction);
            case WORKSTREAM -> new WorkstreamTextRedacted(redaction);
            case BOARD -> new BoardTextRedacted(redaction);
            case MEETING -> new MeetingTextRedacted(redaction);
            case REVIEW -> new ReviewTextRedacted(redaction);
            case ACTION -> new ActionTextRedacted(redaction);
            case DECISION -> new DecisionTextRedacted(redaction);
            case ACCOUNT -> throw new IllegalArgumentException("An account has no texts");
        };
    }
}
