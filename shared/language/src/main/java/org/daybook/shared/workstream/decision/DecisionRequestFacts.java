package org.daybook.shared.workstream.decision;

import java.util.List;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.meeting.MeetingId;

/** The facts that each event asserts about the requests for decisions of a workstream. */
public final class DecisionRequestFacts {

    public static final Attribute<DecisionRequested> REQUEST = Attribute.single(
            Concept.DECISION,
            "request",
            DecisionRequested.class,
            AttributeWords.of("Question", r -> r.question() + (r.board() == null ? "" : " (" + r.board() + ")")));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.DECISION);
    public static final Attribute<SeenUpdate> SEEN = Attribute.single(
            Concept.DECISION, "seen", SeenUpdate.class, AttributeWords.of("Update seen", u -> "Update " + u.number()));
    public static final Attribute<MeetingId> MEETING =
            Attribute.single(Concept.DECISION, "meeting", MeetingId.class, AttributeWords.of("Meeting"));

    public static final Attribute<DecisionId> ANSWERED_BY =
            Attribute.single(Concept.DECISION, "answeredBy", DecisionId.class, AttributeWords.hidden());

    public static final List<Attribute<?>> ATTRIBUTES = List.of(REQUEST, STATE, SEEN, MEETING, ANSWERED_BY);

    private DecisionRequestFacts() {}

    public static List<Assertion> of(DecisionRequestEvent event) {
        return switch (event) {
            case DecisionRequested e ->
                List.of(
                        Assertion.of(REQUEST, e.decision(), e),
                        Assertion.of(STATE, e.decision(), Condition.of(DecisionStatus.REQUESTED)));
            case DecisionRecorded e -> ofDecision(e);
            case RequestAnswered e ->
                List.of(
                        Assertion.of(
                                STATE, e.decision(), Condition.of(e.outcome().status())),
                        Assertion.of(ANSWERED_BY, e.decision(), e.answeredBy()));
            case DecisionRequestWithdrawn e ->
                List.of(Assertion.of(STATE, e.decision(), Condition.of(DecisionStatus.WITHDRAWN, e.reason())));
        };
    }

    private static List<Assertion> ofDecision(DecisionRecorded e) {
        Condition decided = Condition.of(e.outcome().status(), e.minute());
        List<Assertion> said = List.of(Assertion.of(STATE, e.decision(), decided));
        said = Assertion.and(said, SEEN, e.decision(), e.update());
        return Assertion.and(said, MEETING, e.decision(), e.meeting());
    }
}
