package org.daybook.command.rule;

import java.time.LocalDate;
import org.daybook.shared.clock.DayInWords;

/** The words for an entry that must be corrected first: "entry 12 (of 1 December 2022)". */
public final class EntryInWords {

    private EntryInWords() {}

    /**
     * @param version by which a correction names it
     * @param effectiveOn the day from which it holds
     */
    public static String of(long version, LocalDate effectiveOn) {
        return "entry " + version + " (of " + DayInWords.of(effectiveOn) + ")";
    }
}
