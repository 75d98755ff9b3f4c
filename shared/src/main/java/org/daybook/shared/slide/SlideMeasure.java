package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.measure.Direction;

/** A measure in use, with its latest reading; dates and reading are absent where there are none. */
public record SlideMeasure(
        String id,
        Text wording,
        Direction direction,
        Label target,
        TargetDate targetDate,
        TargetDate originalTargetDate,
        int timesMoved,
        Quantity reading,
        Label unit,
        LocalDate readOn,
        long version) {}
