package org.daybook.shared.redaction;

import java.time.LocalDate;
import org.daybook.shared.text.Name;

/**
 * The words that replace a redacted text: that it was removed, when, and on whose authority. So every view of it says
 * so.
 */
public record RedactedText(LocalDate on, Name authority) {

    /** How it begins. */
    public static final String MARK = "[redacted]";

    /** Whether a text may hold the place of one that was redacted. */
    public static boolean isIn(String text) {
        return text.contains(MARK);
    }

    /** Whether a text contains these words. */
    boolean standsIn(String text) {
        return text.contains(toString()) || text.equals(shortly());
    }

    /** For what must be shorter, such as a date in somebody's own words: "[redacted] on 2026-11-22". */
    String shortly() {
        return MARK + " on " + on;
    }

    /** "[redacted] on 2026-11-22 on the authority of the County Court, claim 123". */
    @Override
    public String toString() {
        return shortly() + " on the authority of " + authority;
    }
}
