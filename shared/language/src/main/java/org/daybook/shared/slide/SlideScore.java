package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.boarditem.RiskAssessed;

/**
 * The assessment of a risk that stands.
 *
 * @param likelihood 1 to 5
 * @param likelihoodWord what the programme calls that
 * @param value likelihood times impact
 * @param previous that of the assessment before; absent where there was none, or it was the same
 * @param owner the post that looks after it; absent where none is named
 * @param mitigation what is done about it; absent where nothing is said
 * @param assessedOn the day from which it holds
 */
public record SlideScore(
        int likelihood,
        Name likelihoodWord,
        int impact,
        Name impactWord,
        int value,
        Integer previous,
        Post owner,
        Text mitigation,
        LocalDate assessedOn,
        long version) {

    /** Absent of what was not assessed. */
    static SlideScore of(ThingFacts item, RiskScales scales) {
        List<Fact> assessed = item.series(BoardItemFacts.ASSESSMENT);
        if (assessed.isEmpty()) return null;
        Fact last = assessed.getLast();
        RiskAssessed now = last.as(BoardItemFacts.ASSESSMENT);
        return new SlideScore(
                now.likelihood(),
                scales.ofLikelihood(now.likelihood()),
                now.impact(),
                scales.ofImpact(now.impact()),
                now.score(),
                previous(assessed, now.score()),
                now.owner(),
                now.mitigation(),
                last.stamp().effectiveOn(),
                last.stamp().version());
    }

    private static Integer previous(List<Fact> assessed, int now) {
        if (assessed.size() == 1) return null;
        int before =
                assessed.get(assessed.size() - 2).as(BoardItemFacts.ASSESSMENT).score();
        return before == now ? null : before;
    }
}
