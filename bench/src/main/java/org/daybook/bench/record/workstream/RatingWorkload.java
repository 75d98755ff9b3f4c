package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.util.List;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Prose;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;

/** The ratings of the workstream itself, always with a reason. */
public final class RatingWorkload {

    private static final List<RagRating> LIKELY =
            List.of(RagRating.GREEN, RagRating.GREEN, RagRating.GREEN, RagRating.AMBER, RagRating.AMBER, RagRating.RED);

    private final Chance chance;
    private final Prose wording;

    public RatingWorkload(Chance chance, Prose wording) {
        this.chance = chance;
        this.wording = wording;
    }

    public DraftedEntry project(LocalDate day) {
        return changed(RagDimension.PROJECT, day);
    }

    public DraftedEntry benefit(LocalDate day) {
        return changed(RagDimension.BENEFIT, day);
    }

    public DraftedEntry either(LocalDate day) {
        return changed(chance.of(List.of(RagDimension.values())), day);
    }

    private DraftedEntry changed(RagDimension dimension, LocalDate day) {
        return new DraftedEntry(new RagChanged(dimension, chance.of(LIKELY), wording.sentence()), day);
    }
}
