package org.daybook.shared.workingday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.shared.text.Required;

/**
 * The calendar of working days: all but Saturdays, Sundays and bank holidays. A day is clear if it lies between two others and
 * neither of them counts. Answers are empty where they depend on a year whose bank holidays are not known.
 */
public record WorkingDays(BankHolidays holidays) {

    /** No deadline of a board is longer. */
    public static final int MOST = 250;

    /** Whether people work on that day; empty where its holidays are not known. */
    public Optional<Boolean> works(LocalDate day) {
        return holidays.cover(day) ? Optional.of(isWorkingDay(day)) : Optional.empty();
    }

    /**
     * The last working day on which papers can go out so that so many clear working days lie between it and the meeting.
     *
     * @throws org.daybook.shared.rejection.InvalidValue if the number is negative or more than {@link #MOST}
     */
    public Optional<LocalDate> before(LocalDate meeting, int clear) {
        return walk(meeting, clear, -1);
    }

    /**
     * The first working day that has so many clear working days between the meeting and itself.
     *
     * @throws org.daybook.shared.rejection.InvalidValue if the number is negative or more than {@link #MOST}
     */
    public Optional<LocalDate> after(LocalDate meeting, int clear) {
        return walk(meeting, clear, 1);
    }

    /**
     * The last day of a period of so many working days that begins on the day after the meeting.
     *
     * @throws org.daybook.shared.rejection.InvalidValue if the number is less than 1 or more than {@link #MOST}
     */
    public Optional<LocalDate> within(LocalDate meeting, int days) {
        Required.between(days, 1, MOST, "days");
        return walk(meeting, days - 1, 1);
    }

    /** How many clear working days lie between two days, the earlier one first; empty also where they are in another order. */
    public Optional<Integer> between(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || !holidays.cover(first) || !holidays.cover(last)) return Optional.empty();
        long days = first.isEqual(last)
                ? 0
                : first.plusDays(1).datesUntil(last).filter(this::isWorkingDay).count();
        return Optional.of(Math.toIntExact(days));
    }

    /** From a day, over so many working days, to the next one. */
    private Optional<LocalDate> walk(LocalDate from, int over, int step) {
        Required.between(over, 0, MOST, "days");
        if (!holidays.cover(from)) return Optional.empty();
        LocalDate day = from;
        for (int left = over; left >= 0; ) {
            day = day.plusDays(step);
            if (!holidays.cover(day)) return Optional.empty();
            if (isWorkingDay(day)) left--;
        }
        return Optional.of(day);
    }

    private boolean isWorkingDay(LocalDate day) {
        DayOfWeek week = day.getDayOfWeek();
        return week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY && !holidays.contain(day);
    }
}
