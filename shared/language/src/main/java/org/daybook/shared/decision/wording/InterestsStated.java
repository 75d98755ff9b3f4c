package org.daybook.shared.decision.wording;

import java.util.List;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The interests declared before a decision were put on record, or restated.
 *
 * @param reason why they were restated; absent of the first
 */
public record InterestsStated(List<DeclaredInterest> interests, @Nullable Text reason) implements DecisionEvent {
    private static final int MOST = 100;

    public InterestsStated {
        interests = checked(interests);
    }

    /**
     * A copy of a list that may be absent.
     *
     * @throws org.daybook.shared.rejection.InvalidValue if it repeats an item or is too long
     */
    public static List<DeclaredInterest> checked(List<DeclaredInterest> interests) {
        if (interests == null) return List.of();
        Required.distinct(interests, MOST, "interests");
        return List.copyOf(interests);
    }
}
