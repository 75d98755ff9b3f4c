package org.daybook.shared.decision;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.decision.outcome.DecisionReported;
import org.daybook.shared.decision.outcome.DecisionRescinded;
import org.daybook.shared.decision.outcome.DecisionSuperseded;
import org.daybook.shared.decision.outcome.OutcomeRestated;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.InterestsStated;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionOutcome;

/**
 * The facts that each event asserts about a decision. Its text, its votes and the interests declared each stand in a fact of
 * their own, as in events of their own.
 */
public final class DecisionFacts {

    public static final Attribute<DecisionRegistered> REGISTRATION = Attribute.single(
            Concept.DECISION_RECORD,
            "registration",
            DecisionRegistered.class,
            AttributeWords.of("Decision", (DecisionRegistered r) -> r.heading().value())
                    .titledAsItsThing());
    public static final Attribute<DecisionOutcome> OUTCOME =
            Attribute.single(Concept.DECISION_RECORD, "outcome", DecisionOutcome.class, AttributeWords.of("Outcome"));
    public static final Attribute<DecisionWorded> WORDING = Attribute.single(
            Concept.DECISION_RECORD,
            "wording",
            DecisionWorded.class,
            AttributeWords.of("Text", DecisionInWords::wording));
    public static final Attribute<VotesCounted> VOTES = Attribute.single(
            Concept.DECISION_RECORD, "votes", VotesCounted.class, AttributeWords.of("Votes", DecisionInWords::votes));
    public static final Attribute<InterestsStated> INTERESTS = Attribute.single(
            Concept.DECISION_RECORD,
            "interests",
            InterestsStated.class,
            AttributeWords.of("Interests declared", DecisionInWords::interests)
                    .blankIf(stated -> stated.interests().isEmpty()));
    public static final Attribute<BackgroundPapersListed> BACKGROUND = Attribute.single(
            Concept.DECISION_RECORD,
            "background",
            BackgroundPapersListed.class,
            AttributeWords.of("Background papers", DecisionInWords::background)
                    .blankIf(listed -> listed.background().isEmpty()));
    public static final Attribute<DecisionReported> REPORTED = Attribute.single(
            Concept.DECISION_RECORD,
            "reported",
            DecisionReported.class,
            AttributeWords.of(
                    "Reported to a meeting", r -> r.minuteNumber() == null ? "yes" : "minute " + r.minuteNumber()));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.DECISION_RECORD);
    /** The meeting at which it was taken, by which the decisions of a meeting are found. */
    public static final Attribute<MeetingId> MEETING =
            Attribute.single(Concept.DECISION_RECORD, "meeting", MeetingId.class, AttributeWords.hidden());
    /** The item of the agenda of that meeting, by which the decisions of a private item are found. */
    public static final Attribute<LocalId> ITEM =
            Attribute.single(Concept.DECISION_RECORD, "item", LocalId.class, AttributeWords.hidden());

    /** The workstream of the request that it answers, under the id of the request: so the decision on one is found. */
    public static final Attribute<WorkstreamId> REQUEST =
            Attribute.single(Concept.DECISION_RECORD, "request", WorkstreamId.class, AttributeWords.hidden());
    /** The decision that superseded or rescinded it. */
    public static final Attribute<DecisionId> SUCCESSOR =
            Attribute.single(Concept.DECISION_RECORD, "successor", DecisionId.class, AttributeWords.hidden());

    public static final List<Attribute<?>> ATTRIBUTES = List.of(
            REGISTRATION,
            OUTCOME,
            WORDING,
            VOTES,
            INTERESTS,
            BACKGROUND,
            REPORTED,
            STATE,
            MEETING,
            ITEM,
            REQUEST,
            SUCCESSOR);

    private static final String ITSELF = "";

    private DecisionFacts() {}

    public static List<Assertion> of(DecisionEvent event) {
        return switch (event) {
            case DecisionRegistered e -> ofRegistration(e);
            case DecisionWorded e -> List.of(Assertion.of(WORDING, ITSELF, e));
            case OutcomeRestated e -> List.of(Assertion.of(OUTCOME, ITSELF, e.outcome()));
            case VotesCounted e -> List.of(Assertion.of(VOTES, ITSELF, e));
            case InterestsStated e -> List.of(Assertion.of(INTERESTS, ITSELF, e));
            case BackgroundPapersListed e -> List.of(Assertion.of(BACKGROUND, ITSELF, e));
            case DecisionReported e -> List.of(Assertion.of(REPORTED, ITSELF, e));
            case DecisionSuperseded e ->
                List.of(
                        Assertion.of(STATE, ITSELF, Condition.of(DecisionState.SUPERSEDED, e.reason())),
                        Assertion.of(SUCCESSOR, ITSELF, e.supersededBy()));
            case DecisionRescinded e ->
                Assertion.and(
                        List.of(Assertion.of(STATE, ITSELF, Condition.of(DecisionState.RESCINDED, e.reason()))),
                        SUCCESSOR,
                        ITSELF,
                        e.rescindedBy());
            case DecisionTextRedacted e -> List.of();
        };
    }

    private static List<Assertion> ofRegistration(DecisionRegistered e) {
        List<Assertion> said = List.of(
                Assertion.of(REGISTRATION, ITSELF, e),
                Assertion.of(OUTCOME, ITSELF, e.outcome()),
                Assertion.of(STATE, ITSELF, Condition.of(DecisionState.TAKEN)));
        said = Assertion.and(said, MEETING, ITSELF, e.authority().atMeeting());
        said = Assertion.and(said, ITEM, ITSELF, e.authority().item());
        return e.request() == null
                ? said
                : Stream.concat(said.stream(), Stream.of(ofRequest(e.request())))
                        .toList();
    }

    private static Assertion ofRequest(RequestLink link) {
        return Assertion.of(REQUEST, ITSELF, link.request().value(), link.workstream());
    }
}
