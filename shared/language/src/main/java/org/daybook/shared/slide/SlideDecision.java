package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.DecisionStatus;

/** A decision requested from a board; {@code deferred} if the board has deferred it. */
public record SlideDecision(
        String id, Text question, Name board, boolean deferred, LocalDate requestedOn, long version) {

    static SlideDecision of(ThingFacts decision) {
        Fact asked = decision.fact(DecisionRequestFacts.REQUEST);
        DecisionRequested request = asked.as(DecisionRequestFacts.REQUEST);
        return new SlideDecision(
                decision.id(),
                request.question(),
                request.board(),
                decision.is(DecisionRequestFacts.STATE, DecisionStatus.DEFERRED),
                asked.stamp().effectiveOn(),
                asked.stamp().version());
    }
}
