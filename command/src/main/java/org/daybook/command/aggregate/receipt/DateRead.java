package org.daybook.command.aggregate.receipt;

import java.time.LocalDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;

/**
 * How a date of a command was read.
 *
 * @param field its place in the command, such as {@code recommendations[0].answerDue}
 * @param written the words as written
 * @param reading what they were read as: "1 to 30 June 2022", "to be confirmed", "no date"
 * @param first its first possible day; absent where it has none
 * @param last its last possible day; absent where it has none
 * @param tentative whether the words call it provisional
 */
public record DateRead(
        String field, Label written, String reading, LocalDate first, LocalDate last, boolean tentative) {

    static DateRead of(String field, TargetDate date) {
        return new DateRead(field, date.asWritten(), date.reading(), date.first(), date.last(), date.tentative());
    }
}
