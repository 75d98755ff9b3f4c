package org.daybook.query.slippage;

import java.util.List;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Text;

/**
 * A deliverable or measure whose target date moved.
 *
 * @param thing its id in the workstream
 * @param state the status of the deliverable or the measure
 * @param daysMoved from the last possible day of the original date to that of the present one, negative where it was
 *     brought forward; absent where either has none
 * @param moves in the order in which they hold
 */
public record SlippageItem(
        String id,
        Named programme,
        Named workstream,
        Kind kind,
        String thing,
        Text text,
        String state,
        TargetDate original,
        TargetDate previous,
        TargetDate current,
        int timesMoved,
        Long daysMoved,
        List<Move> moves)
        implements Listed {

    /** What was promised. */
    public enum Kind {
        DELIVERABLE,
        MEASURE
    }
}
