package org.daybook.shared.workstream.objective;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.programme.tag.TagMark;
import org.daybook.shared.text.Text;

/** The facts that each event asserts about the objectives of a workstream. */
public final class ObjectiveFacts {

    public static final Attribute<Text> TEXT =
            Attribute.single(Concept.OBJECTIVE, "text", Text.class, AttributeWords.of("Wording"));
    /** Set once: by it objectives are listed in the order of their adding. */
    public static final Attribute<ObjectiveOpening> OPENING = Attribute.single(
            Concept.OBJECTIVE,
            "opening",
            ObjectiveOpening.class,
            AttributeWords.of(
                            "Reference",
                            (ObjectiveOpening o) -> FactWording.orNone(FactWording.joined("", o.reference())))
                    .blankIf(o -> o.reference() == null));

    public static final Attribute<Condition> STATE = Attribute.state(Concept.OBJECTIVE);
    public static final Attribute<TagMark> TAG =
            Attribute.single(Concept.OBJECTIVE, "tag", TagMark.class, AttributeWords.of("Tag", TagMark::inWords));
    /** A thread of the workstream as a whole: the order of its objectives as last arranged. */
    public static final Attribute<ObjectiveOrder> ORDER = Attribute.single(
            Concept.OBJECTIVE,
            "order",
            ObjectiveOrder.class,
            AttributeWords.of("Order", (ObjectiveOrder o) -> FactWording.list(o.objectives()))
                    .titledBy(thread -> Optional.of("Order of objectives")));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(OPENING, TEXT, STATE, TAG, ORDER);

    private ObjectiveFacts() {}

    public static List<Assertion> of(ObjectiveEvent event) {
        return switch (event) {
            case ObjectiveAdded e -> ofAdding(e);
            case ObjectiveReworded e -> List.of(Assertion.of(TEXT, e.objective(), e.text()));
            case ObjectiveMoved e -> List.of(Assertion.of(ORDER, "", new ObjectiveOrder(e.order())));
            case ObjectiveTagged e -> TagMark.assertions(TAG, e.objective(), e.tags(), e.marked());
            case ObjectiveRetired e ->
                List.of(Assertion.of(STATE, e.objective(), Condition.of(ObjectiveStatus.RETIRED, e.reason())));
        };
    }

    private static List<Assertion> ofAdding(ObjectiveAdded e) {
        return List.of(
                Assertion.of(OPENING, e.objective(), new ObjectiveOpening(e.reference())),
                Assertion.of(TEXT, e.objective(), e.text()),
                Assertion.of(STATE, e.objective(), Condition.of(ObjectiveStatus.CURRENT)));
    }
}
