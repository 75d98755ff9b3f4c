package org.daybook.shared.workstream.deliverable;

import java.util.List;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.programme.tag.TagMark;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.deliverable.completion.Evidence;
import org.daybook.shared.workstream.rag.Rating;

/** The facts that each event asserts about the deliverables of a workstream. */
public final class DeliverableFacts {

    public static final Attribute<Text> DESCRIPTION =
            Attribute.single(Concept.DELIVERABLE, "description", Text.class, AttributeWords.of("Wording"));
    public static final Attribute<Schedule> TARGET_DATE = Attribute.series(
            Concept.DELIVERABLE, "targetDate", Schedule.class, AttributeWords.of("Target date", Schedule::inWords));
    /** Set once: by it deliverables are listed in the order of their adding. */
    public static final Attribute<DeliverableOpening> OPENING = Attribute.single(
            Concept.DELIVERABLE,
            "opening",
            DeliverableOpening.class,
            AttributeWords.of("Reference", DeliverableOpening::inWords)
                    .blankIf(o -> o.reference() == null && o.objective() == null));

    public static final Attribute<Post> OWNER =
            Attribute.single(Concept.DELIVERABLE, "owner", Post.class, AttributeWords.of("Owner"));
    public static final Attribute<Rating> RATING = Attribute.single(
            Concept.DELIVERABLE,
            "rating",
            Rating.class,
            AttributeWords.of("Rating", Rating::inWords).titled("RAG"));
    public static final Attribute<TagMark> TAG =
            Attribute.single(Concept.DELIVERABLE, "tag", TagMark.class, AttributeWords.of("Tag", TagMark::inWords));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.DELIVERABLE);
    public static final Attribute<Evidence> EVIDENCE = Attribute.single(
            Concept.DELIVERABLE,
            "evidence",
            Evidence.class,
            AttributeWords.of("Evidence", DeliverableFacts::inWords)
                    .blankIf(e -> e.links().isEmpty()));

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(OPENING, DESCRIPTION, TARGET_DATE, OWNER, RATING, TAG, STATE, EVIDENCE);

    private DeliverableFacts() {}

    public static List<Assertion> of(DeliverableEvent event) {
        return switch (event) {
            case DeliverableAdded e -> ofAdding(e);
            case DeliverableReworded e -> List.of(Assertion.of(DESCRIPTION, e.deliverable(), e.description()));
            case DeliverableRescheduled e ->
                List.of(Assertion.of(
                        TARGET_DATE, e.deliverable(), new Schedule(e.targetDate(), e.reason(), e.decision())));
            case DeliverableRated e ->
                List.of(Assertion.of(RATING, e.deliverable(), new Rating(e.rating(), e.reason())));
            case DeliverableHandedOver e -> List.of(Assertion.of(OWNER, e.deliverable(), e.owner()));
            case DeliverableTagged e -> TagMark.assertions(TAG, e.deliverable(), e.tags(), e.marked());
            case DeliverableCompleted e -> ofCompletion(e);
            case DeliverableReopened e ->
                List.of(Assertion.of(STATE, e.deliverable(), Condition.of(DeliverableStatus.OPEN, e.reason())));
            case DeliverableWithdrawn e ->
                List.of(Assertion.of(STATE, e.deliverable(), Condition.of(DeliverableStatus.WITHDRAWN, e.reason())));
        };
    }

    private static List<Assertion> ofAdding(DeliverableAdded e) {
        LocalId id = e.deliverable();
        List<Assertion> said = List.of(
                Assertion.of(OPENING, id, new DeliverableOpening(e.objective(), e.reference())),
                Assertion.of(DESCRIPTION, id, e.description()),
                Assertion.of(TARGET_DATE, id, new Schedule(e.targetDate(), null, null)),
                Assertion.of(STATE, id, Condition.of(DeliverableStatus.OPEN)));
        return Assertion.and(said, OWNER, id, e.owner());
    }

    private static List<Assertion> ofCompletion(DeliverableCompleted e) {
        return List.of(
                Assertion.of(STATE, e.deliverable(), Condition.of(DeliverableStatus.COMPLETED, e.evidence())),
                Assertion.of(EVIDENCE, e.deliverable(), new Evidence(e.links())));
    }

    private static String inWords(Evidence evidence) {
        return FactWording.list(evidence.links().stream().map(Link::url).toList());
    }
}
