package org.daybook.shared.workstream.boarditem;

import java.util.List;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.FactWording;

/** The facts that each event asserts about the risks and recommendations of a workstream. */
public final class BoardItemFacts {

    public static final Attribute<BoardItemRaised> ITEM = Attribute.single(
            Concept.BOARD_ITEM,
            "item",
            BoardItemRaised.class,
            AttributeWords.of("Text", (BoardItemRaised i) -> FactWording.joined(": ", i.kind(), i.text()))
                    .titledAsItsThing());
    public static final Attribute<RiskAssessed> ASSESSMENT = Attribute.series(
            Concept.BOARD_ITEM, "assessment", RiskAssessed.class, AttributeWords.of("Score", BoardItemFacts::score));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.BOARD_ITEM);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(ITEM, ASSESSMENT, STATE);

    private BoardItemFacts() {}

    public static List<Assertion> of(BoardItemEvent event) {
        return switch (event) {
            case BoardItemRaised e ->
                List.of(
                        Assertion.of(ITEM, e.boardItem(), e),
                        Assertion.of(STATE, e.boardItem(), Condition.of(BoardItemStatus.OPEN)));
            case RiskAssessed e -> List.of(Assertion.of(ASSESSMENT, e.boardItem(), e));
            case BoardItemResolved e ->
                List.of(Assertion.of(STATE, e.boardItem(), Condition.of(BoardItemStatus.RESOLVED, e.resolution())));
        };
    }

    /** "12 (likelihood 3, impact 4); Head of Finance: A second supplier is named". */
    private static String score(RiskAssessed v) {
        String figures = "%d (likelihood %d, impact %d)".formatted(v.score(), v.likelihood(), v.impact());
        return v.owner() == null && v.mitigation() == null
                ? figures
                : figures + "; " + FactWording.joined(": ", v.owner(), v.mitigation());
    }
}
