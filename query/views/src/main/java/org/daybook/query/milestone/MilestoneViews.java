package org.daybook.query.milestone;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.query.milestone.MilestoneItem.Months;
import org.daybook.shared.clock.MonthSpan;
import org.daybook.shared.clock.Moves;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.daybook.shared.workstream.milestone.MilestoneTitle;

/** The milestones of each workstream by month: by first month, then last month, then the order of planning. */
public final class MilestoneViews {

    public static final WorkstreamList<MilestoneItem> LIST =
            WorkstreamList.of("milestones", Attributes.of(Concept.MILESTONE), MilestoneViews::items);

    private MilestoneViews() {}

    private static final Comparator<MilestoneItem> MONTH_BY_MONTH = Comparator.<MilestoneItem, YearMonth>comparing(
                    item -> item.months().first())
            .thenComparing(item -> item.months().last());

    private static List<MilestoneItem> items(StandingWorkstream workstream) {
        return workstream.things(MilestoneFacts.TITLE).stream()
                .map(milestone -> item(workstream, milestone))
                .sorted(MONTH_BY_MONTH)
                .toList();
    }

    private static MilestoneItem item(StandingWorkstream workstream, ThingFacts milestone) {
        MilestoneTitle title = milestone.get(MilestoneFacts.TITLE);
        Condition state = milestone.get(MilestoneFacts.STATE);
        List<Fact> spans = milestone.series(MilestoneFacts.SPAN);
        MonthSpan span = spans.getLast().as(MilestoneFacts.SPAN);
        Moves<MonthSpan> moves = Moves.ofMonths(
                spans.stream().map(fact -> fact.as(MilestoneFacts.SPAN)).toList());
        return new MilestoneItem(
                workstream.idOf("milestone", milestone.id()),
                workstream.programme().named(),
                workstream.named(),
                milestone.id(),
                title.project(),
                title.title(),
                months(span),
                moves.original().map(MilestoneViews::months).orElse(null),
                moves.times(),
                span.reason(),
                MilestoneStatus.valueOf(state.status()),
                state.note(),
                spans.getLast().stamp().version());
    }

    private static Months months(MonthSpan span) {
        return new Months(span.first(), span.last());
    }
}
