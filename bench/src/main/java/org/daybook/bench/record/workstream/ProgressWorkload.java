package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Links;
import org.daybook.bench.record.Prose;
import org.daybook.bench.record.Told;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.progress.ProgressRecorded;

/** Progress, one entry in ten of it a highlight. */
public final class ProgressWorkload extends Told {

    private static final int REMEMBERED = 5;

    private final Deque<SimulatedThing> highlights = new ArrayDeque<>();

    public ProgressWorkload(Chance chance, Prose wording) {
        super(chance, wording);
    }

    public DraftedEntry recorded(LocalDate day, DeliverableWorkload deliverables) {
        Optional<SimulatedThing> concerned = deliverables.concerned();
        LocalDate from = concerned.map(d -> d.notBefore(day)).orElse(day);
        boolean highlight = chance.percent(10);
        LocalId id = newId();
        if (highlight) highlights.add(new SimulatedThing(id, from, null));
        if (highlights.size() > REMEMBERED) highlights.remove();
        LocalId about = concerned.map(d -> d.id).orElse(null);
        return new DraftedEntry(
                new ProgressRecorded(id, wording.paragraph(), highlight, about, Links.some(chance)), from);
    }

    /** A highlight that was there by that day, for a next step to answer. */
    Optional<LocalId> answerable(LocalDate day) {
        return highlights.stream()
                .filter(h -> !h.openedOn.isAfter(day))
                .filter(h -> chance.percent(20))
                .map(h -> h.id)
                .findFirst();
    }
}
