package org.daybook.shared.workingday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bank holidays, known for some years. Those of England and Wales are committed as {@code bank-holidays.txt}, which an operator
 * may replace by a file of the same form.
 *
 * @param days the holidays
 * @param firstYear of which all holidays are known
 * @param lastYear of which all holidays are known
 */
public record BankHolidays(Set<LocalDate> days, int firstYear, int lastYear) {

    private static final String COMMITTED = "bank-holidays.txt";

    public BankHolidays {
        days = Set.copyOf(days);
    }

    /** Those of England and Wales that were built with this version. */
    public static BankHolidays committed() {
        try (InputStream in = BankHolidays.class.getResourceAsStream(COMMITTED)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file of holidays: a line for each, which begins with its ISO day, in their order; empty lines and lines that
     * begin with {@code #} say nothing.
     *
     * @throws IllegalArgumentException if a line is not of that form, a day is out of order or a year is left out; the
     *     message names the line
     */
    public static BankHolidays read(String text) {
        List<String> lines = text.lines().toList();
        Set<LocalDate> days = new HashSet<>();
        LocalDate first = null;
        LocalDate last = null;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) continue;
            LocalDate day = day(lines.get(i), i + 1);
            if (last != null && !day.isAfter(last)) throw fault(i + 1, day + " does not come after " + last);
            if (last != null && day.getYear() > last.getYear() + 1)
                throw fault(i + 1, "no holiday is given for " + (last.getYear() + 1));
            if (first == null) first = day;
            last = day;
            days.add(day);
        }
        if (first == null) throw new IllegalArgumentException("The file of bank holidays names none");
        return new BankHolidays(days, first.getYear(), last.getYear());
    }

    private static LocalDate day(String line, int number) {
        try {
            return LocalDate.parse(line.strip().split("\\s", 2)[0]);
        } catch (DateTimeParseException e) {
            throw fault(number, "it must begin with a day like 2027-12-25");
        }
    }

    private static IllegalArgumentException fault(int line, String what) {
        return new IllegalArgumentException("Line " + line + " of the file of bank holidays is wrong: " + what);
    }

    /** Whether it is known of that day if it is a holiday. */
    public boolean cover(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    public boolean contain(LocalDate day) {
        return days.contains(day);
    }
}
