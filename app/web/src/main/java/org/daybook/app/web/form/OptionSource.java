package org.daybook.app.web.form;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.measure.Direction;
import org.daybook.shared.workstream.rag.RagRating;

/** The source of the options of a field. Each one serves the components of one type or one name. */
public enum OptionSource {
    NOTHING(null, null),
    RATINGS(FieldType.ONE_OF, RagRating.class),
    BOARD_ITEM_KINDS(FieldType.ONE_OF, BoardItemKind.class),
    DIRECTIONS(FieldType.ONE_OF, Direction.class),
    OUTCOMES(FieldType.ONE_OF, DecisionOutcome.class),
    MARKINGS(FieldType.ONE_OF, Marking.class),
    MARK_OR_NOT(FieldType.ONE_OF, "marked"),
    OBJECTIVES(FieldType.CHOICE, "objective"),
    DELIVERABLES(FieldType.CHOICE, "deliverable"),
    HIGHLIGHTS(FieldType.CHOICE, "answers"),
    APPROVED_DECISIONS(FieldType.CHOICE, "decision"),
    UPDATES(FieldType.CHOICE, "update"),
    MEETINGS(FieldType.CHOICE, "meeting"),
    TAGS(FieldType.TAGS, "tags");

    private final FieldType enteredAs;
    private final Object serves;

    OptionSource(FieldType enteredAs, Object serves) {
        this.enteredAs = enteredAs;
        this.serves = serves;
    }

    static OptionSource of(RecordComponent component) {
        return Stream.of(values())
                .filter(source -> component.getType().equals(source.serves)
                        || component.getName().equals(source.serves))
                .findFirst()
                .orElse(NOTHING);
    }

    FieldType enteredAs() {
        return enteredAs;
    }
}
