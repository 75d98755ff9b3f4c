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
import org.daybook.shared.programme.ReportingCycleSet;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.update.UpdateFacts;

/**
 * What open workstreams owe: reports, and what they promised for the three months to come.
 *
 * @param reader who asks
 * @param mine whether only those that the reader owns are wanted
 */
public record Calendar(Actor reader, boolean mine) implements WorkstreamList<CalendarItem> {

    private static final Period HORIZON = Period.ofMonths(3);

    @Override
    public String name() {
        return mine ? "calendar/" + reader.account() : "calendar";
    }

    @Override
    public List<Attribute<?>> attributes() {
        List<Attribute<?>> attributes = new ArrayList<>(
                Attributes.of(Concept.RAG, Concept.DELIVERABLE, Concept.NEXT_STEP, Concept.MEASURE, Concept.MILESTONE));
        attributes.add(UpdateFacts.LAST);
        attributes.add(ProgrammeFacts.REPORTING);
        return attributes;
    }

    @Override
    public List<CalendarItem> items(StandingWorkstream workstream) {
        boolean own = isOwn(workstream);
        if (!workstream.isOpen() || mine && !own) return List.of();
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
                own,
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
                DueThing.of(workstream, horizon)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isOwn(StandingWorkstream workstream) {
        return workstream.value(WorkstreamFacts.OWNER, "").stream()
                .anyMatch(owner -> reader.account().equals(owner.account()));
    }
}
