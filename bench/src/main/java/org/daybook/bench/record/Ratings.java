package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;

/** The ratings of the workstream itself, always with a reason. */
final class Ratings {

    private static final List<RagRating> LIKELY =
            List.of(RagRating.GREEN, RagRating.GREEN, RagRating.GREEN, RagRating.AMBER, RagRating.AMBER, RagRating.RED);

    private final Chance chance;
    private final Wording wording;

    Ratings(Chance chance, Wording wording) {
        this.chance = chance;
        this.wording = wording;
    }

    Drafted project(LocalDate day) {
        return changed(RagDimension.PROJECT, day);
    }

    Drafted benefit(LocalDate day) {
        return changed(RagDimension.BENEFIT, day);
    }

    Drafted either(LocalDate day) {
        return changed(chance.of(List.of(RagDimension.values())), day);
    }

    private Drafted changed(RagDimension dimension, LocalDate day) {
        return new Drafted(new RagChanged(dimension, chance.of(LIKELY), wording.sentence()), day);
    }
}
