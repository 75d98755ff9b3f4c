package org.daybook.command.review;

import java.util.HashMap;
import java.util.Map;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.NormalisedName;

/**
 * The state of a review that its rules need.
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

    /** The label as the review registered it, however it is written here; as it is where there is none such. */
    Label asRegistered(Label written) {
        NormalisedName wanted = NormalisedName.of(written);
        return recommendations.keySet().stream()
                .filter(label -> NormalisedName.of(label).equals(wanted))
                .findFirst()
                .orElse(written);
    }

    ReviewState with(Label label, Recommendation recommendation) {
        Map<Label, Recommendation> changed = new HashMap<>(recommendations);
        changed.put(label, recommendation);
        return new ReviewState(programme, changed);
    }
}
