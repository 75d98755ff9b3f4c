package org.daybook.query.slippage;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.query.slippage.SlippageItem.Kind;
import org.daybook.shared.clock.Moves;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.Schedule;
import org.daybook.shared.workstream.measure.MeasureFacts;

/** Deliverables and measures whose target date moved, whatever became of them, in the order of their adding. */
public final class Slippage {

    public static final WorkstreamList<SlippageItem> LIST =
            WorkstreamList.of("slippage", Attributes.of(Concept.DELIVERABLE, Concept.MEASURE), Slippage::items);

    private Slippage() {}

    private static final Promise DELIVERABLES = new Promise(
            Kind.DELIVERABLE,
            DeliverableFacts.OPENING,
            DeliverableFacts.TARGET_DATE,
            DeliverableFacts.DESCRIPTION,
            DeliverableFacts.STATE);

    private static final Promise MEASURES = new Promise(
            Kind.MEASURE, MeasureFacts.AIM, MeasureFacts.TARGET_DATE, MeasureFacts.WORDING, MeasureFacts.STATE);

    private record Promise(
            Kind kind,
            Attribute<?> opening,
            Attribute<Schedule> date,
            Attribute<Text> text,
            Attribute<Condition> state) {}

    private static List<SlippageItem> items(StandingWorkstream workstream) {
        return Stream.of(DELIVERABLES, MEASURES)
                .flatMap(promise -> moved(workstream, promise))
                .toList();
    }

    private static Stream<SlippageItem> moved(StandingWorkstream workstream, Promise promise) {
        return workstream.standing().things(workstream.id(), promise.opening()).stream()
                .map(id -> new Moved(id, dates(workstream, promise, id)))
                .filter(moved -> moved.moves().times() > 0)
                .map(moved -> item(workstream, promise, moved));
    }

    /** A thing and every date it was given. */
    private record Moved(String id, List<Fact> dates) {

        Moves<TargetDate> moves() {
            return Moves.ofDates(Schedule.dates(dates));
        }
    }

    private static List<Fact> dates(StandingWorkstream workstream, Promise promise, String id) {
        return workstream.standing().series(workstream.id(), promise.date(), id);
    }

    private static SlippageItem item(StandingWorkstream workstream, Promise promise, Moved thing) {
        String id = thing.id();
        List<Move> moves = thing.moves().steps().stream()
                .map(step ->
                        Move.of(thing.dates().get(step.from()), thing.dates().get(step.to())))
                .toList();
        TargetDate original = thing.moves().original().orElseThrow();
        TargetDate current = Schedule.dates(thing.dates()).getLast();
        Move last = moves.getLast();
        return new SlippageItem(
                workstream.idOf(promise.kind().name().toLowerCase(Locale.ROOT), id),
                workstream.programme().named(),
                workstream.named(),
                promise.kind(),
                id,
                workstream.value(promise.text(), id).orElseThrow(),
                workstream.value(promise.state(), id).orElseThrow().status(),
                original,
                last.from(),
                current,
                moves.size(),
                daysBetween(original, last.to()),
                moves);
    }

    private static Long daysBetween(TargetDate original, TargetDate current) {
        if (original.last() == null || current.last() == null) return null;
        return ChronoUnit.DAYS.between(original.last(), current.last());
    }
}
