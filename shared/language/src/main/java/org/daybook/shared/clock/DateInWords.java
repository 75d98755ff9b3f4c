package org.daybook.shared.clock;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.daybook.shared.clock.phrase.DateWording;

/** The words for a target date within a sentence, or beside the words as written. */
public final class DateInWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.UK);

    private DateInWords() {}

    /** The words as written and, where they say less, how they were read: "06/23 (1 to 30 June 2023)". */
    public static String of(TargetDate date) {
        return date.asWritten()
                + beside(date).map(reading -> " (" + reading + ")").orElse("");
    }

    /** How it was read; absent where the words as written say just that. */
    public static Optional<String> beside(TargetDate date) {
        String reading = date.reading();
        return says(date, reading) ? Optional.empty() : Optional.of(reading);
    }

    /** When it is due, in the words as written: "by 06/23", but "Due: 30 June 2022", "ongoing" and "date: TBC". */
    public static String due(TargetDate date) {
        String written = date.asWritten().value().strip();
        return switch (date.kind()) {
            case DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR, FINANCIAL_YEAR, PERIOD ->
                DateWording.beginsWithDate(written, date.first()) ? "by " + written : written;
            case FROM, UNTIL, ONGOING, COMPLETE -> written;
            case TO_BE_CONFIRMED, CONTINGENT -> "date: " + written;
        };
    }

    /** The same with how it was read, where the words as written say less: "by 06/23 (1 to 30 June 2023)". */
    public static String dueAsRead(TargetDate date) {
        return due(date) + beside(date).map(reading -> " (" + reading + ")").orElse("");
    }

    private static boolean says(TargetDate date, String reading) {
        String written = date.asWritten().value().strip();
        return switch (date.kind()) {
            case DAY, WEEK, QUARTER, HALF_YEAR, FINANCIAL_YEAR, PERIOD ->
                DateWording.saysJust(written, reading, date.first());
            case MONTH -> !date.tentative() && saysJust(date, MONTH);
            case YEAR -> !date.tentative() && saysJust(date, YEAR);
            case FROM, UNTIL, CONTINGENT -> written.equalsIgnoreCase(reading);
            case ONGOING, TO_BE_CONFIRMED -> true;
            case COMPLETE -> date.first() == null;
        };
    }

    private static boolean saysJust(TargetDate date, DateTimeFormatter format) {
        return DateWording.saysJust(date.asWritten().value(), format.format(date.first()), date.first());
    }
}
