package org.daybook.query.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.query.portfolio.LastUpdate;
import org.daybook.query.portfolio.ReportDue;
import org.daybook.shared.account.Actor;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.update.UpdateFacts;

/**
 * What is due in open workstreams: reports and, for those that the reader owns, target dates in the next three months.
 *
 * @param reader who asks
 * @param mine whether only those that the reader owns are wanted, with all that they promised; of others the exceptions
 *     list what is overdue
 */
public record Calendar(Actor reader, boolean mine) {

    private static final Period HORIZON = Period.ofMonths(3);

    /** The list of it. */
    public WorkstreamList<CalendarItem> list() {
        return new WorkstreamList<>(
                mine ? "calendar/" + reader.account() : "calendar",
                attributes(),
                this::items,
                !mine,
                false,
                mine ? this::isOwn : null);
    }

    private List<Attribute<?>> attributes() {
        List<Attribute<?>> attributes =
                new ArrayList<>(List.of(RagFacts.RATING, UpdateFacts.LAST, ProgrammeFacts.REPORTING));
        if (mine) {
            attributes.addAll(
                    Attributes.of(Concept.DELIVERABLE, Concept.NEXT_STEP, Concept.MEASURE, Concept.MILESTONE));
        }
        return attributes;
    }

    private List<CalendarItem> items(StandingWorkstream workstream) {
        if (!workstream.isOpen()) return List.of();
        LocalDate on = workstream.on();
        LocalDate horizon = on.plus(HORIZON);
        Optional<LastUpdate> last = workstream.fact(UpdateFacts.LAST, "").map(LastUpdate::of);
        Optional<ReportingCycleSet> reporting = workstream.programme().reporting();
        Optional<LocalDate> reported = last.map(LastUpdate::reportingDate);
        LocalDate since = reported.orElse(workstream.openedOn().minusDays(1));
        return List.of(new CalendarItem(
                workstream.id().toString(),
                workstream.programme().named(),
                workstream.named(),
                workstream.marking(),
                workstream.owner().orElse(null),
                isOwn(workstream),
                workstream.rag(RagDimension.PROJECT),
                workstream.rag(RagDimension.BENEFIT),
                last.orElse(null),
                reporting
                        .map(cycle -> ReportDue.after(cycle, workstream.openedOn(), reported, on))
                        .orElse(null),
                reporting
                        .map(cycle ->
                                ReportDue.between(cycle, since, on.minusDays(1)).size())
                        .orElse(0),
                reporting
                        .map(cycle -> ReportDue.between(cycle, later(since, on.minusDays(1)), horizon))
                        .orElse(List.of()),
                mine ? DueThing.of(workstream, horizon) : List.of()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isOwn(StandingWorkstream workstream) {
        return workstream.value(WorkstreamFacts.OWNER, "").stream()
                .anyMatch(owner -> reader.account().equals(owner.account()));
    }
}
