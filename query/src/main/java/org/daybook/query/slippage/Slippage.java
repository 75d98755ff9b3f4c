package org.daybook.query.slippage;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.query.slippage.SlippageItem.Kind;
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
public final class Slippage implements WorkstreamList<SlippageItem> {

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

    @Override
    public String name() {
        return "slippage";
    }

    @Override
    public List<Attribute<?>> attributes() {
        return Attributes.of(Concept.DELIVERABLE, Concept.MEASURE);
    }

    @Override
    public List<SlippageItem> items(StandingWorkstream workstream) {
        return Stream.of(DELIVERABLES, MEASURES)
                .flatMap(promise -> moved(workstream, promise))
                .toList();
    }

    private static Stream<SlippageItem> moved(StandingWorkstream workstream, Promise promise) {
        return workstream.standing().things(workstream.id(), promise.opening()).stream()
                .filter(id -> dates(workstream, promise, id).size() > 1)
                .map(id -> item(workstream, promise, id, dates(workstream, promise, id)));
    }

    private static List<Fact> dates(StandingWorkstream workstream, Promise promise, String id) {
        return workstream.standing().series(workstream.id(), promise.date(), id);
    }

    private static SlippageItem item(StandingWorkstream workstream, Promise promise, String id, List<Fact> dates) {
        List<Move> moves = IntStream.range(1, dates.size())
                .mapToObj(i -> Move.of(dates.get(i - 1), dates.get(i)))
                .toList();
        TargetDate original = moves.getFirst().from();
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
                last.to(),
                moves.size(),
                daysBetween(original, last.to()),
                moves);
    }

    private static Long daysBetween(TargetDate original, TargetDate current) {
        if (original.last() == null || current.last() == null) return null;
        return ChronoUnit.DAYS.between(original.last(), current.last());
    }
}
