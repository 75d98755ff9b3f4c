package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;

/**
 * An open risk or recommendation.
 *
 * @param score of a risk; absent of one that was not assessed, and of recommendations
 */
public record SlideBoardItem(
        String id, BoardItemKind kind, Text text, Name board, LocalDate raisedOn, long version, SlideScore score) {

    static SlideBoardItem of(ThingFacts thing, RiskScales scales) {
        Fact raised = thing.fact(BoardItemFacts.ITEM);
        BoardItemRaised item = raised.as(BoardItemFacts.ITEM);
        return new SlideBoardItem(
                thing.id(),
                item.kind(),
                item.text(),
                item.board(),
                raised.stamp().effectiveOn(),
                raised.stamp().version(),
                SlideScore.of(thing, scales));
    }
}
