package org.daybook.shared.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words for a day: "30 April 2022". */
public final class DayInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayInWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
