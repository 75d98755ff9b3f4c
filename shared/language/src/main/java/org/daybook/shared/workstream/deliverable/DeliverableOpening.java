package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.jspecify.annotations.Nullable;

/** The unchanging details with which a deliverable was added: its objective and its reference. */
public record DeliverableOpening(@Nullable LocalId objective, @Nullable Label reference) {

    String inWords() {
        String under = objective == null ? null : "under objective " + objective;
        return FactWording.orNone(FactWording.joined(", ", reference, under));
    }
}
