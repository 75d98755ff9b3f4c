package org.daybook.query.slippage;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.Schedule;
import org.daybook.shared.workstream.measure.MeasureFacts;

/** Deliverables and measures whose target date moved, whatever their state, in the order in which they were added. */
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
        return workstream.things(promise.opening()).stream()
                .flatMap(thing -> item(workstream, promise, thing).stream());
    }

    /** Empty where its date has not moved. */
    private static Optional<SlippageItem> item(StandingWorkstream workstream, Promise promise, ThingFacts thing) {
        List<Fact> dates = thing.series(promise.date());
        Moves<TargetDate> moved = Moves.ofDates(Schedule.dates(dates));
        if (moved.times() == 0) return Optional.empty();
        List<Move> moves = moved.steps().stream()
                .map(step -> Move.of(dates.get(step.from()), dates.get(step.to())))
                .toList();
        TargetDate original = moved.original().orElseThrow();
        return Optional.of(new SlippageItem(
                workstream.idOf(promise.kind().name().toLowerCase(Locale.ROOT), thing.id()),
                workstream.programme().named(),
                workstream.named(),
                promise.kind(),
                thing.id(),
                thing.get(promise.text()),
                thing.get(promise.state()).status(),
                original,
                moves.getLast().from(),
                Schedule.dates(dates).getLast(),
                moves.size(),
                daysBetween(original, moves.getLast().to()),
                moves));
    }

    private static Long daysBetween(TargetDate original, TargetDate current) {
        if (original.last() == null || current.last() == null) return null;
        return ChronoUnit.DAYS.between(original.last(), current.last());
    }
}
