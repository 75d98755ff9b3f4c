package org.daybook.query.exceptions;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.clock.MonthSpan;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/** A milestone that is still scheduled although its last month is over. */
public record OverdueMilestone(String id, Text title, TargetDate months) {

    public static Stream<OverdueMilestone> of(StandingWorkstream workstream) {
        YearMonth present = YearMonth.from(workstream.on());
        return workstream.things(MilestoneFacts.TITLE).stream()
                .filter(milestone -> milestone.is(MilestoneFacts.STATE, MilestoneStatus.SCHEDULED))
                .filter(milestone -> milestone.get(MilestoneFacts.SPAN).last().isBefore(present))
                .map(OverdueMilestone::of);
    }

    private static OverdueMilestone of(ThingFacts milestone) {
        String title = milestone.get(MilestoneFacts.TITLE).title().value();
        return new OverdueMilestone(milestone.id(), new Text(title), months(milestone.get(MilestoneFacts.SPAN)));
    }

    private static TargetDate months(MonthSpan span) {
        String written = span.first().equals(span.last()) ? "" + span.last() : span.first() + " to " + span.last();
        return new TargetDate(
                new Label(written),
                TargetDateKind.MONTH,
                span.first().atDay(1),
                span.last().atEndOfMonth());
    }
}
