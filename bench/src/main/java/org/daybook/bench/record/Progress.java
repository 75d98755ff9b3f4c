package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.progress.ProgressRecorded;

/** Progress, one entry in ten of it a highlight. */
final class Progress extends Told {

    private static final int REMEMBERED = 5;

    private final Deque<Thing> highlights = new ArrayDeque<>();

    Progress(Chance chance, Wording wording) {
        super(chance, wording);
    }

    Drafted recorded(LocalDate day, Deliverables deliverables) {
        Optional<Thing> concerned = deliverables.concerned();
        LocalDate from = concerned.map(d -> d.notBefore(day)).orElse(day);
        boolean highlight = chance.percent(10);
        LocalId id = newId();
        if (highlight) highlights.add(new Thing(id, from, null));
        if (highlights.size() > REMEMBERED) highlights.remove();
        LocalId about = concerned.map(d -> d.id).orElse(null);
        return new Drafted(new ProgressRecorded(id, wording.paragraph(), highlight, about, Links.some(chance)), from);
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
