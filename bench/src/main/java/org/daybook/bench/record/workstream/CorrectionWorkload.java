package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Prose;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.progress.ProgressRecorded;

/** Corrections of what was said lately: a wording, a figure or its day, or that it was said at all. */
final class CorrectionWorkload {

    private static final int REMEMBERED = 40;

    /** @param voidable whether nothing may rest on it */
    private record Candidate(long version, WorkstreamEvent event, LocalDate effectiveOn, boolean voidable) {}

    private final Chance chance;
    private final Prose wording;
    private final List<Candidate> candidates = new ArrayList<>();

    CorrectionWorkload(Chance chance, Prose wording) {
        this.chance = chance;
        this.wording = wording;
    }

    void note(long version, WorkstreamEvent event, LocalDate effectiveOn) {
        if (event instanceof ProgressRecorded progress)
            candidates.add(new Candidate(version, event, effectiveOn, !progress.highlight()));
        if (event instanceof MeasurementRecorded) candidates.add(new Candidate(version, event, effectiveOn, true));
        if (candidates.size() > REMEMBERED) candidates.removeFirst();
    }

    /** Absent while there is nothing to correct. */
    Optional<DraftedEntry> corrected(LocalDate today) {
        if (candidates.isEmpty()) return Optional.empty();
        int at = chance.below(candidates.size());
        Candidate target = candidates.get(at);
        if (target.voidable() && chance.percent(30)) {
            candidates.remove(at);
            return Optional.of(correction(target, null, today));
        }
        Candidate replaced = replaced(target, today);
        candidates.set(at, replaced);
        return Optional.of(correction(target, new Replacement(replaced.event(), replaced.effectiveOn()), today));
    }

    private DraftedEntry correction(Candidate target, Replacement replacement, LocalDate today) {
        return new DraftedEntry(new EntryCorrected(target.version(), replacement, wording.sentence()), today);
    }

    private Candidate replaced(Candidate target, LocalDate today) {
        LocalDate later = target.effectiveOn().plusDays(1 + chance.below(3));
        boolean another = target.voidable() && chance.percent(30) && !later.isAfter(today);
        return new Candidate(
                target.version(), reworded(target.event()), another ? later : target.effectiveOn(), target.voidable());
    }

    private WorkstreamEvent reworded(WorkstreamEvent event) {
        return switch (event) {
            case ProgressRecorded e ->
                new ProgressRecorded(e.progress(), wording.paragraph(), e.highlight(), e.deliverable(), e.links());
            case MeasurementRecorded e ->
                new MeasurementRecorded(
                        e.measure(),
                        new Quantity(chance.below(1000) + "." + chance.below(10)),
                        e.unit(),
                        wording.sentence());
            default -> throw new IllegalArgumentException("Not remembered: " + event);
        };
    }
}
