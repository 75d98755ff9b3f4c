package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.measure.Direction;

/**
 * A measure in use, with its latest reading; dates and reading are absent where there are none.
 *
 * @param originalTargetDate the date from which it first moved; absent while it has not moved
 * @param previousTargetDate what stood before it last moved; absent while it has not moved
 * @param timesMoved how often the target date moved, as {@link org.daybook.shared.clock.Moves} counts
 * @param overdue whether the last possible day of its target date has passed on the slide's day, and nobody has read it
 *     since the first; whether a reading meets the target is for people to say
 */
public record SlideMeasure(
        String id,
        Text wording,
        Direction direction,
        Label target,
        @ReadInWords TargetDate targetDate,
        @ReadInWords TargetDate originalTargetDate,
        @ReadInWords TargetDate previousTargetDate,
        int timesMoved,
        boolean overdue,
        Quantity reading,
        Label unit,
        LocalDate readOn,
        long version) {}
