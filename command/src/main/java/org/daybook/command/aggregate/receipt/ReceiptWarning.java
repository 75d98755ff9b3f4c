package org.daybook.command.aggregate.receipt;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;

/**
 * A warning about something that was accepted but may not be what the actor meant.
 *
 * @param code stable, for programs
 * @param field its place in the command
 */
public record ReceiptWarning(String code, String field, String detail) {

    /** Of a date that was read as words. */
    static ReceiptWarning noDate(DateRead date) {
        return new ReceiptWarning(
                "no-date",
                date.field(),
                "\"" + date.written() + "\" was kept as words and gives no date: it never becomes overdue and is listed"
                        + " as \"no date\". Write a date such as 30 June 2027 or Q3 2026/27 if there is one.");
    }

    static boolean isNeededFor(TargetDate date) {
        return date.kind() == TargetDateKind.CONTINGENT;
    }
}
