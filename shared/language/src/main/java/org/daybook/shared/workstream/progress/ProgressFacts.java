package org.daybook.shared.workstream.progress;

import java.util.List;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;

/** The facts that each event asserts about the progress of a workstream. */
public final class ProgressFacts {

    public static final Attribute<ProgressRecorded> NOTE = Attribute.single(
            Concept.PROGRESS,
            "note",
            ProgressRecorded.class,
            AttributeWords.of("Text", (ProgressRecorded p) -> p.text() + (p.highlight() ? " (highlight)" : ""))
                    .titledAsItsThing());

    public static final List<Attribute<?>> ATTRIBUTES = List.of(NOTE);

    private ProgressFacts() {}

    public static List<Assertion> of(ProgressEvent event) {
        return switch (event) {
            case ProgressRecorded e -> List.of(Assertion.of(NOTE, e.progress(), e));
        };
    }
}
