package org.daybook.shared.clock;

import java.time.LocalDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;

/**
 * When something is promised, as precisely as people say it. Shown as written; sorted and plotted as the interval from
 * its first to its last possible day (both included, either may be absent); stored with both, so that a better reader
 * of dates changes no history.
 */
public record TargetDate(Label asWritten, TargetDateKind kind, LocalDate first, LocalDate last) {

    /** @throws InvalidValue if the last day comes before the first */
    public TargetDate {
        Required.present(asWritten, "asWritten");
        Required.present(kind, "kind");
        if (first != null && last != null) Required.ordered(first, last, "last");
    }

    /**
     * Reads a date as people write it in the papers ("06/22", "Q4 23/24", "Aug-12 onwards", "TBC").
     *
     * @throws InvalidValue if it is empty, too long, or looks like a date that no calendar has ("31/02/22")
     */
    public static TargetDate read(String asWritten) {
        return TargetDateReader.read(new Label(asWritten));
    }

    /** Whether its last possible day has passed on that day; never for a date that has none. */
    public boolean hasPassedOn(LocalDate day) {
        return last != null && last.isBefore(day);
    }
}
