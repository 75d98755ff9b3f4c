package org.daybook.command.review;

import java.util.HashMap;
import java.util.Map;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Label;

/**
 * What the rules need to know of a review.
 *
 * @param programme absent before it is registered
 */
record ReviewState(ProgrammeId programme, Map<Label, Recommendation> recommendations) {

    ReviewState {
        recommendations = Map.copyOf(recommendations);
    }

    static ReviewState unregistered() {
        return new ReviewState(null, Map.of());
    }

    ReviewState with(Label label, Recommendation recommendation) {
        Map<Label, Recommendation> changed = new HashMap<>(recommendations);
        changed.put(label, recommendation);
        return new ReviewState(programme, changed);
    }
}
