package org.daybook.shared.rejection;

import java.time.LocalDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;

/**
 * One of the ways in which an ambiguous date can be read.
 *
 * @param reading in words: "5 December 2022"
 * @param send what to send instead of the words
 */
public record OfferedReading(String reading, Chosen send) {

    /**
     * The words as written, with the days that are meant by them.
     *
     * @param first absent where the reading has no first day
     * @param last absent where the reading has no last day
     */
    public record Chosen(Label written, LocalDate first, LocalDate last) {}

    static OfferedReading of(TargetDate date) {
        return new OfferedReading(date.reading(), new Chosen(date.asWritten(), date.first(), date.last()));
    }
}
