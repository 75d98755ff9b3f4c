package org.daybook.shared.clock;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.daybook.shared.text.Text;

/** A bar on the month-by-month plan, first and last month included, and why it moved there (absent for the first). */
public record MonthSpan(YearMonth first, YearMonth last, Text reason) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public boolean sameMonths(MonthSpan other) {
        return first.equals(other.first) && last.equals(other.last);
    }

    /** "March 2021 to May 2021". */
    public String inWords() {
        return first.equals(last) ? MONTH.format(first) : MONTH.format(first) + " to " + MONTH.format(last);
    }
}
