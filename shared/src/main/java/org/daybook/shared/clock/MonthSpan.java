package org.daybook.shared.clock;

import java.time.YearMonth;
import org.daybook.shared.text.Text;

/** A bar on the month-by-month plan, first and last month included, and why it moved there (absent for the first). */
public record MonthSpan(YearMonth first, YearMonth last, Text reason) {

    public boolean sameMonths(MonthSpan other) {
        return first.equals(other.first) && last.equals(other.last);
    }
}
