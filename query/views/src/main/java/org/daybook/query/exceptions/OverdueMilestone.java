package org.daybook.query.exceptions;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.clock.MonthSpan;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/** A milestone that is still scheduled though the last month of its bar is over. */
public record OverdueMilestone(String id, Text title, TargetDate months) {

    public static Stream<OverdueMilestone> of(StandingWorkstream workstream) {
        YearMonth present = YearMonth.from(workstream.on());
        return workstream.standing().things(workstream.id(), MilestoneFacts.TITLE).stream()
                .filter(id ->
                        workstream.value(MilestoneFacts.STATE, id).orElseThrow().is(MilestoneStatus.SCHEDULED))
                .filter(id -> span(workstream, id).last().isBefore(present))
                .map(id -> of(workstream, id));
    }

    private static OverdueMilestone of(StandingWorkstream workstream, String id) {
        String title =
                workstream.value(MilestoneFacts.TITLE, id).orElseThrow().title().value();
        return new OverdueMilestone(id, new Text(title), months(span(workstream, id)));
    }

    private static MonthSpan span(StandingWorkstream workstream, String id) {
        return workstream.value(MilestoneFacts.SPAN, id).orElseThrow();
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
