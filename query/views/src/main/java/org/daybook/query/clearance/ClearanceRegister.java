package org.daybook.query.clearance;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.account.Actor;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.programme.reporting.ClearanceRule;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.clearance.ClearanceFacts;
import org.daybook.shared.workstream.clearance.ClearanceRequested;
import org.daybook.shared.workstream.clearance.ClearanceStatus;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.daybook.shared.workstream.update.UpdateFacts;

/** The requests for clearance of each workstream, from what stands of it. */
final class ClearanceRegister {

    private static final Collection<Attribute<?>> ATTRIBUTES = attributes();

    /** Every request, the newest first. */
    static final WorkstreamList<ClearanceItem> LIST =
            WorkstreamList.of("clearances", ATTRIBUTES, ClearanceRegister::items);

    /** Those that wait for an answer. */
    static final WorkstreamList<ClearanceItem> WAITING =
            WorkstreamList.of("clearances", ATTRIBUTES, workstream -> items(workstream).stream()
                    .filter(ClearanceItem::isWaiting)
                    .toList());

    private ClearanceRegister() {}

    private static Collection<Attribute<?>> attributes() {
        List<Attribute<?>> needed = new ArrayList<>(Attributes.of(Concept.CLEARANCE));
        needed.add(UpdateFacts.LAST);
        needed.add(ProgrammeFacts.CLEARANCE);
        return List.copyOf(needed);
    }

    /** Those that wait for an answer of that reader. */
    static WorkstreamList<ClearanceItem> waitingFor(Actor reader) {
        return new WorkstreamList<>(
                WAITING.name(), ATTRIBUTES, WAITING.read(), false, false, workstream -> sponsor(workstream)
                        .filter(sponsor -> reader.account().equals(sponsor.account()))
                        .isPresent());
    }

    /** Whether the programme wants updates of the workstream cleared. */
    static boolean isWanted(StandingWorkstream workstream) {
        return workstream
                .programme()
                .value(ProgrammeFacts.CLEARANCE)
                .filter(set -> set.rule() == ClearanceRule.BY_SPONSOR)
                .isPresent();
    }

    /** Who sponsors it on the day of the view. */
    static Optional<SponsorAssigned> sponsor(StandingWorkstream workstream) {
        return workstream.value(WorkstreamFacts.SPONSOR, "").filter(sponsor -> sponsor.holdsOn(workstream.on()));
    }

    private static List<ClearanceItem> items(StandingWorkstream workstream) {
        List<ThingFacts> requests = workstream.things(ClearanceFacts.REQUEST).stream()
                .sorted(Comparator.comparing(ClearanceRegister::number).reversed())
                .toList();
        return requests.stream()
                .map(request -> item(workstream, request, request == requests.getFirst()))
                .toList();
    }

    private static int number(ThingFacts request) {
        return request.get(ClearanceFacts.REQUEST).clearance();
    }

    private static ClearanceItem item(StandingWorkstream workstream, ThingFacts thing, boolean last) {
        Fact asked = thing.fact(ClearanceFacts.REQUEST);
        ClearanceRequested request = asked.as(ClearanceFacts.REQUEST);
        Fact state = thing.fact(ClearanceFacts.STATE);
        Condition condition = state.as(ClearanceFacts.STATE);
        boolean waiting = condition.is(ClearanceStatus.WAITING);
        boolean open = last && isNewerThanTheLastUpdate(asked, workstream);
        return new ClearanceItem(
                workstream.idOf("clearance", request.clearance()),
                workstream.programme().named(),
                workstream.named(),
                workstream.marking(),
                sponsor(workstream).map(SponsorAssigned::post).orElse(null),
                request.clearance(),
                request.reportingDate(),
                request.note(),
                ClearanceStatus.valueOf(condition.status()),
                open,
                asked.stamp().effectiveOn(),
                waiting && open ? asked.stamp().effectiveOn().until(workstream.on(), ChronoUnit.DAYS) : null,
                waiting ? null : state.stamp().effectiveOn(),
                condition.note(),
                null,
                null,
                asked.stamp().version(),
                asked.stamp().position(),
                waiting ? null : state.stamp().version(),
                waiting ? null : state.stamp().position());
    }

    private static boolean isNewerThanTheLastUpdate(Fact asked, StandingWorkstream workstream) {
        return workstream
                .fact(UpdateFacts.LAST, "")
                .filter(last -> last.stamp().version() > asked.stamp().version())
                .isEmpty();
    }
}
