package org.daybook.shared.contract;

import java.util.List;
import java.util.function.UnaryOperator;
import org.daybook.shared.rejection.InvalidValue;
import tools.jackson.databind.node.ObjectNode;

/** All upcasts of stored events. A released upcast is never removed. */
final class Upcasts {

    /**
     * Version 2 may say what software that knows version 1 alone would not understand: of grants the role DATA_PROTECTION and (version 3) private items,
     * of the cadence of boards a rhythm, of seats on boards their capacity, term and account, of decisions the meeting at which
     * they were taken, of target dates more kinds and that they are tentative, of answers to recommendations what was agreed, of
     * reviews (version 3) the priority of what they recommend, of readings their words, of papers their id and number, and of
     * the approval of minutes what it was subject to and the frozen text.
     */
    private static final UnaryOperator<ObjectNode> AS_IT_IS = UnaryOperator.identity();

    /** Version 2 of what belongs to a board lists the programmes; before, it named the only one. */
    private static final UnaryOperator<ObjectNode> PROGRAMMES_LISTED = payload -> {
        if (!payload.has("programme")) throw new InvalidValue("programme", "is required");
        payload.putArray("programmes").add(payload.remove("programme"));
        return payload;
    };

    /** The same where it named none of a board that had none. */
    private static final UnaryOperator<ObjectNode> PROGRAMMES_LISTED_IF_ANY =
            payload -> payload.has("programme") ? PROGRAMMES_LISTED.apply(payload) : payload;

    static final List<Upcast> ALL = List.of(
            new Upcast("action.action-raised", 1, PROGRAMMES_LISTED_IF_ANY),
            new Upcast("account.role-granted", 1, AS_IT_IS),
            new Upcast("account.role-granted", 2, AS_IT_IS),
            new Upcast("account.role-withdrawn", 1, AS_IT_IS),
            new Upcast("board.board-established", 1, PROGRAMMES_LISTED),
            new Upcast("board.cadence-set", 1, AS_IT_IS),
            new Upcast("board.member-seated", 1, AS_IT_IS),
            new Upcast("board.member-released", 1, AS_IT_IS),
            new Upcast("meeting.paper-tabled", 1, AS_IT_IS),
            new Upcast("meeting.minutes-approved", 1, AS_IT_IS),
            new Upcast("meeting.meeting-scheduled", 1, PROGRAMMES_LISTED),
            new Upcast("review.review-registered", 1, AS_IT_IS),
            new Upcast("review.review-registered", 2, AS_IT_IS),
            new Upcast("review.recommendation-answered", 1, AS_IT_IS),
            new Upcast("review.answer-sent-back", 1, AS_IT_IS),
            new Upcast("review.answer-rescheduled", 1, AS_IT_IS),
            new Upcast("review.recommendation-reopened", 1, AS_IT_IS),
            new Upcast("workstream.decision-recorded", 1, AS_IT_IS),
            new Upcast("workstream.deliverable-added", 1, AS_IT_IS),
            new Upcast("workstream.deliverable-rescheduled", 1, AS_IT_IS),
            new Upcast("workstream.next-step-planned", 1, AS_IT_IS),
            new Upcast("workstream.measure-defined", 1, AS_IT_IS),
            new Upcast("workstream.measure-rescheduled", 1, AS_IT_IS),
            new Upcast("workstream.measurement-recorded", 1, AS_IT_IS));

    private Upcasts() {}
}
