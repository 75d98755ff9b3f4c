package org.daybook.shared.workstream.deliverable;

import java.util.List;
import org.daybook.shared.clock.DateInWords;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A target date, the reason for the move to it (absent for the first one), and the decision that allowed it, if any.
 */
public record Schedule(TargetDate targetDate, @Nullable Text reason, @Nullable LocalId decision) {

    /** The target dates of a series. */
    public static List<TargetDate> dates(List<Fact> series) {
        return series.stream()
                .map(fact -> ((Schedule) fact.value()).targetDate())
                .toList();
    }

    /** The date in words, without the reason. */
    public String inWords() {
        return DateInWords.of(targetDate);
    }
}
