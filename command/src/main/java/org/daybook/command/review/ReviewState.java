package org.daybook.command.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.PriorityScale;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.NormalisedName;

/** The state of a review that its rules need: nothing before its registration, and each recommendation since. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReviewState.Unregistered.class, name = "unregistered"),
    @JsonSubTypes.Type(value = ReviewState.Registered.class, name = "registered")
})
sealed interface ReviewState {
    /** Before its first entry. */
    record Unregistered() implements ReviewState {}

    /**
     * From its registration on.
     *
     * @param scale of its priorities; absent while it has none
     */
    record Registered(ProgrammeId programme, Map<Label, Recommendation> recommendations, PriorityScale scale)
            implements ReviewState {

        public Registered {
            recommendations = Map.copyOf(recommendations);
        }

        /** The label as the review registered it, however it is written here; as it is where there is none such. */
        Label asRegistered(Label written) {
            NormalisedName wanted = NormalisedName.of(written);
            return recommendations.keySet().stream()
                    .filter(label -> NormalisedName.of(label).equals(wanted))
                    .findFirst()
                    .orElse(written);
        }

        /** The same with one recommendation changed by an entry. */
        Registered changed(Label label, EntryDay entry, UnaryOperator<Recommendation> change) {
            Map<Label, Recommendation> changed = new HashMap<>(recommendations);
            changed.computeIfPresent(label, (same, before) -> change.apply(before.with(entry)));
            return new Registered(programme, changed, scale);
        }

        /** The same on the scale of that priority. */
        Registered on(PriorityScale used) {
            return new Registered(programme, recommendations, used);
        }
    }

    /** @throws IllegalStateException before it is registered */
    default Registered registered() {
        return switch (this) {
            case Registered registered -> registered;
            case Unregistered unregistered -> throw new IllegalStateException("The review is not registered yet");
        };
    }
}
